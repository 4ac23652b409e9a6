"""A saved model applied to evidence of another area."""

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
)

from ....core.errors import SilkroadError
from ....core.evidence.kinds import Kind
from ....core.interruption import interruptible
from ....i18n import LANGUAGES, N_, interface_language, labelled, listed, tr
from ....io import layer_info, model_file, model_info
from ....io.align import aligned
from ....io.grid import Grid
from ....io.scratch import scratch_folder
from ....io.stack import OutputBand, RasterStack, bounded_cache, open_raster
from ....numbers import percent
from ...base import SilkroadAlgorithm, progress_of, tick_of
from ...inputs.evidence import MASKED, EvidenceLayer, mask_raster, mask_source, named_layers
from ...inputs.joined import mask_parameter
from ...inputs.model_layers import in_order_of, tell_order
from ...outputs.files import model_input


class ApplyModel(SilkroadAlgorithm):
    """``silkroad:apply_model``."""

    NAME = "apply_model"
    TITLE = N_("Apply model")
    GROUP = "prospectivity"
    TAGS = (N_("prospectivity"), N_("prediction"), N_("transfer to another area"))
    HELP = N_(
        "<p>Applies a saved model to evidence of the same kind, of the same area or of another one. Nothing is fitted "
        "again: classes, weights, coefficients and scaling are those of the model file.</p>"
        "<p><b>Input.</b> A model file that a model algorithm wrote, and one raster for each of its layers. Each "
        "raster is found by its title, else by its name; where neither tells, the order given does, and the log says "
        "which raster was taken for which layer. A raster that says of itself that it holds another quantity, another "
        "unit or another type is "
        "refused. Rasters on other grids are resampled to the first one. Models of scikit-learn hold pickled objects: "
        "of these only the classes that the plugin’s learners need are read, and any other name in the file is "
        "refused; but scikit-learn itself does not check what they hold, so that a file made for it could crash QGIS "
        "or do worse. They are read only where you say that you know who made the file and trust it, and only by the "
        "version that made them. Models without scikit-learn hold numbers and text alone.</p>"
        "<p><b>Output.</b> The score, as the model would have given it; title and metadata say what it is (posterior "
        "probability, sum of information values, membership …) and whether the model takes it for a probability. The "
        "log says how much of the area lies outside "
        "the values that the model has seen, where it extrapolates, and how much holds classes that it does not "
        "know.</p>"
        "<p><b>Limits.</b> A model knows only the ground that it was fitted to. In another belt its probabilities are "
        "no probabilities: the density of deposits may differ. Validate with deposits there.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(model_input())
        evidence = tr("Evidence rasters, in the order of the model")
        self.addParameter(QgsProcessingParameterMultipleLayers("EVIDENCE", evidence, Qgis.ProcessingSourceType.Raster))
        self.addParameter(mask_parameter())
        self.addParameter(
            QgsProcessingParameterBoolean(
                "TRUST", tr("I trust this file (scikit-learn: I know who made it)"), defaultValue=False
            )
        )
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Score")))
        self.addOutput(QgsProcessingOutputNumber("EXTRAPOLATED", tr("Area outside the values of the model (%)")))
        self.addOutput(QgsProcessingOutputNumber("UNKNOWN", tr("Area with classes that the model does not know (%)")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        path = self.parameterAsFile(parameters, "MODEL", context)
        self.model = model_file.read(path, self.parameterAsBool(parameters, "TRUST", context))
        kinds = self._revive(path)
        given = named_layers(self, "EVIDENCE", kinds, context)
        self.layers, assumed = in_order_of(self.model.evidence, kinds, given)
        tell_order(self.model.evidence, given, self.layers, assumed, feedback)
        for record, layer in zip(self.model.evidence, self.layers, strict=True):
            self._refuse_other(record, layer)
        self.mask = mask_source(self, "MASK", context)
        self.final = self.output_path("OUTPUT", context)

    def _revive(self, path: str) -> list[Kind]:
        """Make the predictor, and return the kinds of the layers; raises SilkroadError model_unreadable."""
        from ....io import predictors

        try:
            self.predictor = predictors.from_json(self.model.predictor, self.model.estimator)
            return [Kind(record.kind) for record in self.model.evidence]
        except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
            raise SilkroadError("model_unreadable", path=path, reason=repr(error)) from error

    def _refuse_other(self, record: model_file.EvidenceRecord, layer: EvidenceLayer) -> None:
        """Raise SilkroadError evidence_differs where a raster says of itself that it is not what the model needs."""
        own, language = layer.info, interface_language()
        needed = record.title(language)
        pairs = (
            (record.titles.get("en", ""), own.titles.get("en", ""), needed, own.title(language)),
            (record.unit, own.unit, record.unit, own.unit),
            (record.kind, own.kind, record.kind, own.kind),
        )
        pairs += tuple(
            (name, names.get("en", ""), f"{value} = {name}", f"{value} = {names.get('en', '')}")
            for value, names in own.classes.items()
            if (name := record.class_names.get(str(value)))
        )
        breaks = tuple(" ".join(f"{limit:g}" for limit in limits) for limits in (record.breaks, own.breaks))
        for wanted, found, wanted_words, found_words in (*pairs, (*breaks, *breaks)):
            if wanted and found and wanted != found:
                raise SilkroadError(
                    "evidence_differs", input=self.label("EVIDENCE"), name=layer.name, layer=needed,
                    needed=wanted_words, found=found_words,
                )  # fmt: skip

    def compute(self, context, feedback):
        """Score block by block."""
        predictor = self.predictor.quick() if hasattr(self.predictor, "quick") else self.predictor
        first = self.layers[0].path
        grid = Grid.of(open_raster(first))
        with scratch_folder() as folder, bounded_cache():
            mask = mask_raster(self.mask, grid, folder, self.label("MASK"), context, feedback)
            categorical = [layer.kind is Kind.CATEGORICAL for layer in self.layers]
            paths, mask, _ = aligned(
                [layer.path for layer in self.layers], categorical, mask, folder, progress_of(feedback, MASKED, 20)
            )
            with RasterStack(paths, mask) as stack:
                counts = np.zeros(4, np.int64)
                watch = self._watched(predictor, counts, tick_of(feedback))
                stack.map(watch, [self._band()], progress_of(feedback, 20, 99))
        covered, beyond, unknown, scored = counts
        if not scored:
            raise SilkroadError("nothing_scored", input=self.label("EVIDENCE"))
        shares = {"EXTRAPOLATED": beyond / covered, "UNKNOWN": unknown / covered}
        self._tell_kind(feedback)
        self._warn(shares, feedback)
        return {"OUTPUT": self.final} | {name: 100 * float(share) for name, share in shares.items()}

    def _watched(self, predictor, counts, tick):
        """Return the function that scores a block, and counts cells: with data, of them beyond the values of the model
        and with foreign classes, and those that have a score."""
        from ....io import predictors

        def score(block, arrays):
            result = interruptible(lambda report: predictor.score(block)[:1], lambda part: tick())
            covered, beyond, foreign = (np.zeros(result[0].shape, bool) for _ in range(3))
            for layer, record in enumerate(self.model.evidence):
                valid = block.valid(layer)
                here = np.ones(covered.shape, bool) if valid is None else valid
                covered |= here
                if record.span is not None:
                    low, high = record.span
                    beyond |= here & ((arrays[layer] < low) | (arrays[layer] > high))
                if record.classes is not None:
                    foreign |= here & ~np.isin(arrays[layer], record.classes)
            has = result[0] != np.float32(predictors.NODATA)
            counts[:] += [np.count_nonzero(which) for which in (covered, beyond, foreign, has)]
            return result

        return score

    def _band(self) -> OutputBand:
        from ....io import predictors

        model = self.model
        titles = {code: self._title(code) for code in LANGUAGES}
        evidence = {code: listed((one.title(code) for one in self.layers), code, "titles") for code in LANGUAGES}
        info = model_info.ModelInfo(
            method=model.method, evidence=evidence, unit_area_km2=model.unit_area_km2,
            deposits=int(model.metrics.get("deposits", 0)) or None,
            probability=model.probability,
        )  # fmt: skip
        synthetic = any(layer.info.synthetic for layer in self.layers)
        items = layer_info.to_items(layer_info.LayerInfo(titles, synthetic=synthetic)) | model_info.to_items(info)
        title = titles[interface_language()]
        return OutputBand(self.outputs.stage(self.final), "float32", predictors.NODATA, items, title)

    def _title(self, language: str) -> str:
        """Return what the raster holds: what the model says of its score, with the method that was applied."""
        score, method = self.model.score.get(language, ""), self.model.method.get(language, "")
        text = tr(N_("{score} (model applied: {method})"), language) if score else tr(N_("Score: {method}"), language)
        return text.format(score=score, method=method)

    def _tell_kind(self, feedback) -> None:
        """Say what kind of score it is."""
        kinds = {
            True: tr("a probability of the ground of the model, which elsewhere only ranks"),
            False: tr("a score that only ranks"),
            None: tr("a score of which the model does not say whether it is a probability"),
        }
        told = labelled(self._title(interface_language()), kinds[self.model.probability], interface_language())
        feedback.pushInfo(told)

    def _warn(self, shares, feedback) -> None:
        language = interface_language()
        texts = {
            "EXTRAPOLATED": tr("{share} of the area lies outside the values that the model has seen: it extrapolates."),
            "UNKNOWN": tr(
                "{share} of the area holds classes that the model does not know: there the layer is missing."
            ),
        }
        for name, share in shares.items():
            if share > 0:
                feedback.pushWarning(texts[name].format(share=percent(float(share), language)))
