"""What the algorithms share that fit a saved model many times and sum up the maps."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ..core.errors import SilkroadError
from ..i18n import LANGUAGES, N_, interface_language, tr
from ..io import layer_info, model_info
from ..io.geotiff import FLOAT_NODATA
from ..io.scratch import scratch_folder
from ..io.stack import OutputBand, RasterStack, bounded_cache, open_raster
from ..numbers import counted, fixed, number
from .base import SilkroadAlgorithm, progress_of
from .outputs.files import model_input
from .refit import NotFitted, Refitter, changed_layers, read_model

# Each holds a file open while they are summed up.
MOST_RUNS = 400
RASTERS = {
    "OUTPUT_MEAN": ("mean", N_("Mean of the runs"), N_("Mean of {runs} runs: {method}")),
    "OUTPUT_STD": (
        "std",
        N_("Standard deviation of the runs"),
        N_("Standard deviation of {runs} runs: {method}"),
    ),
    "OUTPUT_LOWER": ("lower", N_("5 % quantile of the runs"), N_("5 % quantile of {runs} runs: {method}")),
    "OUTPUT_UPPER": ("upper", N_("95 % quantile of the runs"), N_("95 % quantile of {runs} runs: {method}")),
}


class RunsAlgorithm(SilkroadAlgorithm):
    """A subclass says in ``drawn`` which deposits a run is fitted to, and where they lie."""

    GROUP = "uncertainty"
    RUNS = 100

    def define(self):
        """Add parameters and outputs."""
        add, whole = self.addParameter, Qgis.ProcessingNumberParameterType.Integer
        add(model_input())
        add(QgsProcessingParameterNumber("RUNS", tr("Number of runs"), whole, self.RUNS, False, 2, MOST_RUNS))
        self.define_settings()
        add(QgsProcessingParameterNumber("SEED", tr("Seed of the draws"), whole, 1, False, 0))
        for name, (_, title, _) in RASTERS.items():
            optional = name not in ("OUTPUT_MEAN", "OUTPUT_STD")
            add(QgsProcessingParameterRasterDestination(name, tr(title), None, optional, not optional))
        self.addOutput(QgsProcessingOutputNumber("RUNS_USED", tr("Runs that could be fitted")))
        self.addOutput(QgsProcessingOutputNumber("MEAN_STD", tr("Mean of the standard deviation over the area")))

    def define_settings(self):
        """Add the parameters of the method."""

    def read_settings(self, context):
        """Read the parameters of the method."""

    @abstractmethod
    def drawn(self, refitter: Refitter, random) -> tuple[np.ndarray, np.ndarray, Sequence[int]]:
        """Return x and y of a run's deposits, and which of the model's they are; ``random``: numpy's Generator."""

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.model = read_model(self, "MODEL", context)
        self.runs = self.parameterAsInt(parameters, "RUNS", context)
        self.seed = self.parameterAsInt(parameters, "SEED", context)
        self.read_settings(context)
        self.targets = {name: self.output_path(name, context) for name in RASTERS}

    def compute(self, context, feedback):
        """Fit the runs, then sum up their maps."""
        from ..io.spread import refuse_short_disk, write_spread

        progress = progress_of(feedback, 0, 85)
        for name in changed_layers(self.model):
            text = tr("The layer “{name}” has changed, or is missing, since the model was made.")
            feedback.pushWarning(text.format(name=name))
        with scratch_folder() as folder, bounded_cache():
            with RasterStack([self.model.evidence[0].path]) as stack:
                needed = refuse_short_disk(folder, self.runs, stack.cells)
            text = tr("The maps of the runs take up to {size} MB of disk in {folder} while this works.")
            feedback.pushInfo(text.format(size=fixed(needed, interface_language()), folder=folder))
            paths = self._fit(Refitter(self.model, folder, context, feedback), progress, feedback)
            bands = {RASTERS[name][0]: self._band(name, paths) for name, path in self.targets.items() if path}
            check = progress_of(feedback, 85, 85)
            mean = write_spread(paths, bands, lambda: check(0), progress_of(feedback, 85, 99))
        text = tr("{used} of {runs} runs could be fitted; their mean standard deviation is {value}.")
        value = number(mean, interface_language())
        feedback.pushInfo(text.format(used=len(paths), runs=self.runs, value=value))
        results = {name: path for name, path in self.targets.items() if path}
        return results | {"RUNS_USED": len(paths), "MEAN_STD": mean}

    def _fit(self, refitter: Refitter, progress, feedback) -> list[str]:
        """Return the paths of the score rasters; raises SilkroadError runs_failed where fewer than two are left."""
        paths, failures = [], []
        for run in range(self.runs):
            # A generator of its own: what one run draws does not depend on the others.
            x, y, which = self.drawn(refitter, np.random.default_rng([self.seed, run]))
            try:
                paths.append(
                    refitter.fit(f"run{run}", x, y, which, lambda part, run=run: progress((run + part) / self.runs))
                )
            except NotFitted as error:
                failures.append((run, str(error)))
        if len(paths) < 2:
            raise SilkroadError("runs_failed", runs=self.runs, fitted=len(paths), reason=failures[-1][1])
        if failures:
            text = tr("{count} [run|runs] could not be fitted, so left out; run {number} said: {reason}")
            run, reason = failures[0]
            told = {"count": len(failures), "number": run + 1, "reason": reason}
            feedback.pushWarning(counted(text, interface_language(), **told))
        return paths

    def _band(self, name: str, paths: list[str]) -> OutputBand:
        """Return what is to be written, with what the score says of itself."""
        own = open_raster(paths[0]).GetMetadata() or {}
        info, scored = layer_info.parse(own), model_info.parse(own)
        text = RASTERS[name][2]
        titles = {
            code: tr(text, code).format(runs=len(paths), method=self.model.method.get(code, "")) for code in LANGUAGES
        }
        kind = info.kind
        if name == "OUTPUT_STD":  # no score: high values are neither favourable nor probable
            kind, scored = "", replace(scored, probability=False, spread=True)
        items = layer_info.to_items(layer_info.LayerInfo(
            titles, info.resolution_km, info.position_error_km, info.deposit_aware, info.source, kind,
            unit=info.unit, synthetic=info.synthetic,
        ))  # fmt: skip
        items |= model_info.to_items(scored)
        path = self.outputs.stage(self.targets[name])
        return OutputBand(path, "float32", FLOAT_NODATA, items, titles[interface_language()])
