"""The plots on offer: what each is called, what layer it needs, what may be chosen, and how it is made."""

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsProject

from ...i18n import N_
from ...io.plots.style import Plot
from . import features, tables
from .rows import has_columns
from .titles import named

MOST_PARTS = 12  # parts chosen at first


@dataclass(frozen=True)
class Choice:
    """What was chosen beside the layer: one item (a code), several parts (codes), and the language of the plot."""

    item: str
    parts: tuple[str, ...]
    language: str


@dataclass(frozen=True)
class Kind:
    """A kind of plot; texts are English, marked for translation.

    ``needs``: what to do where no layer fits. ``items(layer, language)`` and ``parts(project, layer)`` return
    (code, title) pairs of what may be chosen: one of the items, any of the parts. ``named_by_item``: whether the
    item, not the layer, is the title of the plot.
    """

    title: str
    needs: str
    fits: Callable[[QgsMapLayer], bool]
    make: Callable[[QgsProject, QgsMapLayer, Choice], Plot]
    item_title: str = ""
    items: Callable | None = None
    named_by_item: bool = False
    part_title: str = ""
    parts: Callable | None = None


CURVES = N_("Run “Validate prospectivity” and have it write its curves (table).")


def _of_table(title, needs, columns, read, item_title="", items=None, named_by_item=False) -> Kind:
    """Return the kind of a plot that is made from one table."""

    def make(project, layer, choice):
        return named(read(layer, choice.item, choice.language), choice.language, project)

    return Kind(title, needs, lambda layer: has_columns(layer, columns), make, item_title, items, named_by_item)


def _features(project, layer, choice):
    return features.of_features(layer, list(choice.parts), choice.item, choice.language)


def _evidence(project, layer, choice):
    rasters = [project.mapLayer(code) for code in choice.parts]
    return features.of_evidence(layer, rasters, project.transformContext(), choice.language)


def _has_numbers(layer):
    return has_columns(layer, ()) and len(features.number_fields(layer)) >= features.LEAST_PARTS


def _all_fields(layer, language):
    return [("", "—"), *((name, name) for name in layer.fields().names())]


def _number_fields(project, layer):
    return [(name, name) for name in features.number_fields(layer)]


def _rasters(project, layer):
    nodes = project.layerTreeRoot().findLayers()
    return [(node.layerId(), node.name()) for node in nodes if features.can_sample(node.layer())]


KINDS = {
    "contrast": _of_table(
        N_("Contrast and cut"),
        N_("Run “Weights of evidence” with at least one ordered layer and have it write its weights (table)."),
        tables.WEIGHTS,
        tables.contrast,
        N_("Evidence layer"),
        tables.ordered_layers,
        True,
    ),
    "roc": _of_table(N_("ROC curve"), CURVES, tables.CURVES, tables.roc),
    "success_rate": _of_table(N_("Success rate and prediction rate"), CURVES, tables.CURVES, tables.success_rate),
    "prediction_area": _of_table(
        N_("Prediction–area plot"),
        CURVES,
        tables.CURVES,
        tables.prediction_area,
        N_("Deposits"),
        tables.deposit_sets,
    ),
    "efficiency": _of_table(N_("Capture efficiency"), CURVES, tables.CURVES, tables.efficiency),
    "precision_recall": _of_table(
        N_("Precision–recall curve"), CURVES, (*tables.CURVES, "precision"), tables.precision_recall
    ),
    "calibration": _of_table(
        N_("Calibration curve"),
        N_("Run “Validate prospectivity” on a probability and have it write its calibration (table)."),
        tables.CALIBRATION,
        tables.calibration,
    ),
    "boyce": _of_table(
        N_("Boyce index: deposits against area by score"),
        N_("Run “Validate prospectivity” and have it write its Boyce curve (table)."),
        tables.BOYCE,
        tables.boyce,
    ),
    "importance": _of_table(
        N_("Importance of the layers"),
        N_("Run “Machine learning” and have it write the table of the model."),
        tables.IMPORTANCE,
        tables.importance,
    ),
    "partial_dependence": _of_table(
        N_("Partial dependence"),
        N_("Run “Machine learning” and have it write the partial dependence (table)."),
        tables.DEPENDENCE,
        tables.partial_dependence,
        N_("Evidence layer"),
        tables.model_layers,
        True,
    ),
    "correlation": _of_table(
        N_("Correlation matrix"),
        N_("Run “Correlation of rasters” and have it write its pairs of layers (table)."),
        tables.CORRELATION,
        tables.correlation,
    ),
    "parallel_evidence": Kind(
        N_("Parallel coordinates: rasters at points"),
        N_("Add points, such as a training set, and at least two rasters of values to the project."),
        features.has_points,
        _evidence,
        part_title=N_("Rasters"),
        parts=_rasters,
    ),
    "parallel_features": Kind(
        N_("Parallel coordinates: features"),
        N_("Add a layer with at least two columns of numbers."),
        _has_numbers,
        _features,
        item_title=N_("Colour by"),
        items=_all_fields,
        part_title=N_("Columns"),
        parts=_number_fields,
    ),
    "concentration_area": _of_table(
        N_("Concentration–area plot"),
        N_("Run “Delineate targets” and have it write the area above each score (table)."),
        tables.FRACTAL,
        tables.concentration_area,
    ),
}


def layers_for(kind: str, project: QgsProject) -> list[QgsMapLayer]:
    """Return the layers of a project from which a kind of plot can be made, the topmost first."""
    shown = [node.layer() for node in project.layerTreeRoot().findLayers() if node.layer() is not None]
    known = {layer.id() for layer in shown}
    rest = [layer for key, layer in project.mapLayers().items() if key not in known]
    return [layer for layer in [*shown, *rest] if KINDS[kind].fits(layer)]
