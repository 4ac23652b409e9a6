"""Fuzzy memberships joined step by step by a network of nodes."""

import re
from pathlib import Path

from qgis.core import (
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ....i18n import LANGUAGES, N_, interface_language, labelled, listed, tr
from ....io import model_file
from ....io.stack import OutputBand
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.evidence import mask_source
from ...inputs.joined import (
    ALIGNED,
    joined_stack,
    layers_to_join,
    mask_parameter,
    rasters_parameter,
)
from ...inputs.typed import typed_text
from ...outputs.files import model_output
from ...outputs.models import knowledge_model, recipe_of
from ...outputs.score import score_items
from .fuzzy_overlay import MISSING

TITLE = N_("{name}: membership")


class FuzzyNetwork(SilkroadAlgorithm):
    """silkroad:fuzzy_network."""

    NAME = "fuzzy_network"
    TITLE = N_("Fuzzy inference network")
    GROUP = "prospectivity"
    TAGS = (N_("fuzzy logic"), N_("gamma operator"), N_("knowledge-driven"))
    HELP = N_(
        "<p>Joins rasters of fuzzy membership (0 to 1) step by step: each node of the network joins rasters or other "
        "nodes by an operator of its own, so that source, pathway, trap and deposition become intermediate maps before "
        "they are joined (An, Moon and Rencz 1991; Bonham-Carter 1994, pages 300 to 302). All nodes are computed "
        "together in one pass over the rasters.</p>"
        "<p><b>Network.</b> One line for each node, in any order: “name = operator (input, input, …)”, for "
        "instance:<br>pathway = or (faults, folds)<br>source = gamma 0.85 (granites, arsenic)<br>prospectivity = and "
        "(source, pathway)<br>The operators are <i>and</i>, <i>or</i>, <i>product</i>, <i>sum</i> and <i>gamma</i> "
        "with its γ (0.9 if none is given), as in “Fuzzy overlay”. Inputs are the names of the rasters (of the layers "
        "in the project, or of the files without suffix) or of other nodes; a name with a comma stands in quotes. The "
        "node that no other one uses is the output. The same as JSON, or the path of a file with either, can be given "
        "instead.</p>"
        "<p><b>Refused</b> are networks with a cycle, with unknown names, with two ends, and rasters with values "
        "outside 0 to 1. The log names rasters that the network does not use.</p>"
        "<p><b>Dialog.</b> “Fuzzy inference network…” in the menu of the plugin builds the network as a tree, saves "
        "and loads it.</p>"
        "<p><b>Output.</b> The membership of the last node; if a folder is given, that of each other node as well, in "
        "a GeoTIFF of its name. Each states the coarsest resolution and the largest position error of the layers. A "
        "model file, for “Apply model” in another area.</p>"
        "<p><b>Limits.</b> The result is a degree of suitability by the judgement of whoever built the network, not a "
        "probability. A layer that reaches the output by several ways counts several times.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(rasters_parameter("INPUT", tr("Memberships (0 to 1)")))
        self.addParameter(QgsProcessingParameterString("NETWORK", tr("Network"), multiLine=True))
        self.addParameter(self.choices.parameter("MISSING", tr("Missing data"), MISSING, "nodata"))
        self.addParameter(mask_parameter())
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Membership of the last node")))
        self.addParameter(model_output())
        self.addParameter(
            QgsProcessingParameterFolderDestination(
                "OUTPUT_FOLDER", tr("Folder of the other nodes"), optional=True, createByDefault=False
            )
        )

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from ....core.prospectivity.fuzzy_network import build, parse
        from ....core.prospectivity.fuzzy_overlay import Missing

        self.layers = layers_to_join(self, "INPUT", context)
        names = [layer.name for layer in self.layers]
        self.network = build(parse(typed_text(self, "NETWORK", context)), names)
        self.missing = Missing(self.choice("MISSING", context))
        self.mask = mask_source(self, "MASK", context)
        self.final = self.output_path("OUTPUT", context)
        self.model = self.output_path("OUTPUT_MODEL", context)
        self.recipe = recipe_of(self, parameters, context)
        self.folder = self.parameterAsString(parameters, "OUTPUT_FOLDER", context) and self.parameterAsFileOutput(
            parameters, "OUTPUT_FOLDER", context
        )

    def compute(self, context, feedback):
        """Evaluate the nodes block by block."""
        from ....core.prospectivity.fuzzy_network import to_text
        from ....io import knowledge_predictors
        from ....io.knowledge_predictors import NODATA

        used = self.network.used()
        layers = [layer for layer in self.layers if layer.name in used]
        language = interface_language()
        unused = [layer.title(language) for layer in self.layers if layer.name not in used]
        if unused:
            text = labelled(tr("Not used by the network"), listed(unused, language, "names"), language)
            feedback.pushWarning(text)
        written = self._written()
        with joined_stack(self, layers, self.mask, context, feedback, [False] * len(layers)) as stack:
            names = tuple(layer.name for layer in layers)
            predictor = knowledge_predictors.FuzzyNetwork(names, self.network, self.missing, tuple(written))
            outputs = [
                OutputBand(self.outputs.stage(path), "float32", NODATA, self._items(layers, name))
                for name, path in written.items()
            ]
            stack.map(lambda block, arrays: predictor.score(block), outputs, progress_of(feedback, ALIGNED, 99))
        progress_of(feedback)(1.0)  # the last chance to cancel: nothing is in place yet
        feedback.pushInfo(to_text(self.network.nodes))
        if self.model:
            method = {code: tr(self.TITLE, code) for code in LANGUAGES}
            saved = knowledge_model(self, "INPUT", layers, predictor, method, _titles(self.network.output))
            model_file.write(self.outputs.stage(self.model), saved)
        return {"OUTPUT": self.final, "OUTPUT_FOLDER": self.folder or None, "OUTPUT_MODEL": self.model}

    def _written(self) -> dict[str, str]:
        """Return the path of each node that is written, the output first."""
        found = {self.network.output: self.final}
        if self.folder:
            taken = set()
            for node in self.network.nodes[:-1]:
                stem = re.sub(r'[<>:"/\\|?*\s]+', "_", node.name)
                while stem.lower() in taken:
                    stem += "_"
                taken.add(stem.lower())
                found[node.name] = str(Path(self.folder, f"{stem}.tif"))
        return found

    def _items(self, layers, name: str) -> dict[str, str]:
        from ....core.prospectivity.fuzzy_network import to_text

        text = to_text(self.network.nodes).replace("\n", "; ")
        return score_items(
            layers, _titles(name), {code: labelled(tr(self.TITLE, code), text, code) for code in LANGUAGES}
        )


def _titles(name: str) -> dict[str, str]:
    """Return what the raster of a node is called, by language."""
    return {code: tr(TITLE, code).format(name=name) for code in LANGUAGES}
