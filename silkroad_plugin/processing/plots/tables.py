"""Plots from the tables of the algorithms; each function reads a layer and returns the plot's data."""

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsVectorLayer

from ...core.errors import SilkroadError
from ...core.validation.capture import Capture, cut_at_crossing
from ...i18n import N_, tr
from ...io.plots.boyce import BoyceCurve
from ...io.plots.calibration import CalibrationCurve
from ...io.plots.concentration_area import ConcentrationArea
from ...io.plots.contrast import Contrast
from ...io.plots.correlation import Correlation
from ...io.plots.curves import Band, Curve
from ...io.plots.efficiency import Efficiency
from ...io.plots.importance import Importance
from ...io.plots.partial_dependence import PartialDependence
from ...io.plots.precision_recall import PrecisionRecallCurve
from ...io.plots.prediction_area import PredictionArea
from ...io.plots.roc import Roc
from ...io.plots.success_rate import SuccessRate
from ...numbers import fixed
from ..titles import CORRELATIONS
from .rows import Rows, read

WEIGHTS = ("layer", "class_limit", "area_km2", "deposits", "w_plus", "w_minus")
WEIGHTS += ("contrast", "s_contrast", "studentised_contrast", "generalised_class", "type")
CURVES = ("deposit_set", "threshold", "area_share", "deposits", "capture", "false_positive_rate")
SUCCESS_BAND = ("capture_lower", "capture_upper")
ROC_BAND = ("true_positive_lower", "true_positive_upper")
CALIBRATION = ("predicted", "observed", "lower", "upper")
BOYCE = ("score", "ratio")
IMPORTANCE = ("layer", "importance", "std")
DEPENDENCE = ("layer", "value", "score", "lower", "upper")
CORRELATION = ("layer", "other", "measure", "value")
FRACTAL = ("value", "area", "piece", "fitted", "inside")

INSIDE = 2  # generalised class of the favourable side
SETS = {"training": N_("Deposits that made the score"), "holdout": N_("Held-out deposits")}
LABELS = {"training": N_("success rate, AUC {auc}"), "holdout": N_("prediction rate, AUC {auc}")}


@dataclass(frozen=True)
class Classes:
    """The cuts of a layer as a plot, with what a new run of weights of evidence needs to know of it."""

    plot: Contrast
    kind: str


def ordered_layers(layer: QgsVectorLayer, language: str) -> list[tuple[str, str]]:
    """Return code and title of each evidence layer of a weights table that has cuts."""
    rows = read(layer, WEIGHTS).known("class_limit")
    return [(name, name) for name in dict.fromkeys(rows.texts("layer"))]


def contrast(layer: QgsVectorLayer, item: str, language: str) -> Contrast:
    """Return the cuts of an evidence layer."""
    return classes(layer, item).plot


def classes(layer: QgsVectorLayer, item: str) -> Classes:
    """Return the cuts of an evidence layer and its kind; raises SilkroadError plot_no_rows where it has none."""
    rows = _some(read(layer, WEIGHTS).where("layer", item).known("class_limit").by("class_limit"), layer, WEIGHTS)
    kind = rows.texts("type")[0]
    inside = np.flatnonzero(rows.numbers("generalised_class") == INSIDE)
    cut = None if not len(inside) else int(inside[0] if kind == "descending" else inside[-1])
    names = ("class_limit", "area_km2", "deposits", "w_plus", "w_minus", "contrast", "s_contrast")
    figures = [rows.numbers(name) for name in (*names, "studentised_contrast")]
    return Classes(Contrast(*figures, cut), kind)


def kinds(layer: QgsVectorLayer) -> dict[str, str]:
    """Return the kind of each evidence layer of a weights table, in its order."""
    rows = read(layer, WEIGHTS)
    return dict(zip(rows.texts("layer"), rows.texts("type"), strict=True))


def present_cuts(layer: QgsVectorLayer) -> dict[str, str]:
    """Return the cut of each layer that a weights table uses, as weights of evidence takes it; empty for categories."""
    rows, cuts = read(layer, WEIGHTS), {}
    ordered = {name for name, _ in ordered_layers(layer, "")}
    for name in dict.fromkeys(rows.texts("layer")):
        if rows.where("layer", name).numbers("generalised_class").any():
            plot = classes(layer, name).plot if name in ordered else None
            cuts[name] = "" if plot is None or plot.cut is None else plot.cut_text(plot.cut)
    return cuts


def roc(layer: QgsVectorLayer, item: str, language: str) -> Roc:
    """Return the ROC curves of a table of curves."""
    found = _sets(layer, ROC_BAND)
    return Roc(tuple(_curve(name, one, "false_positive_rate", ROC_BAND, language) for name, one in found.items()))


def success_rate(layer: QgsVectorLayer, item: str, language: str) -> SuccessRate:
    """Return success and prediction rate of a table of curves."""
    found = _sets(layer, SUCCESS_BAND)
    return SuccessRate(tuple(_curve(name, one, "area_share", SUCCESS_BAND, language) for name, one in found.items()))


def _sets(layer, band) -> dict[str, Rows]:
    """Return the rows of each set of deposits, from the best score down."""
    rows = _some(read(layer, CURVES, band).known("area_share", "capture", "false_positive_rate"), layer, CURVES)
    order = ("area_share", "false_positive_rate", "capture")
    return {name: rows.where("deposit_set", name).by(*order) for name in dict.fromkeys(rows.texts("deposit_set"))}


def _curve(name, rows, x, band, language) -> Curve:
    false, true = rows.numbers("false_positive_rate"), rows.numbers("capture")
    # Deposits and cells of equal score lie on a slanted line, so that its area counts ties by half.
    area = float((np.diff(false) * (true[1:] + true[:-1]) / 2).sum())
    auc = fixed(area, language, 3)
    label = tr(LABELS[name], language).format(auc=auc) if name in LABELS else f"{name}, AUC {auc}"
    limits = None
    if all(column in rows for column in band):
        known = rows.known(*band)
        if len(known):
            limits = Band(known.numbers(x), *(known.numbers(column) for column in band))
    return Curve(rows.numbers(x), true, label, limits)


def deposit_sets(layer: QgsVectorLayer, language: str) -> list[tuple[str, str]]:
    """Return code and title of the sets of a table of curves, the held-out deposits first."""
    found = sorted(_sets(layer, ()), key=lambda name: name != "holdout")
    return [(name, tr(SETS[name], language) if name in SETS else name) for name in found]


def prediction_area(layer: QgsVectorLayer, item: str, language: str) -> PredictionArea:
    """Return the prediction–area plot of a set of deposits."""
    rows = _some(_sets(layer, ()).get(item, Rows({"threshold": []})), layer, CURVES)
    threshold, captured, area = (rows.numbers(name) for name in ("threshold", "capture", "area_share"))
    cross = cut_at_crossing(Capture(area, captured, threshold, rows.numbers("deposits")))
    return PredictionArea(threshold, captured, area, cross)


def efficiency(layer: QgsVectorLayer, item: str, language: str) -> Efficiency:
    """Return the capture efficiency of a table of curves."""
    return Efficiency(success_rate(layer, item, language).curves)


def precision_recall(layer: QgsVectorLayer, item: str, language: str) -> PrecisionRecallCurve:
    """Return precision and recall of a table of curves that has them; a map that knows nothing takes all cells."""
    columns = (*CURVES, "precision")
    rows = _some(read(layer, columns).known("capture", "precision", "area_share"), layer, columns)
    curves = []
    for name in dict.fromkeys(rows.texts("deposit_set")):
        one = rows.where("deposit_set", name).by("area_share", "capture")
        title = tr(SETS[name], language) if name in SETS else name
        curves.append(Curve(one.numbers("capture"), one.numbers("precision"), title))
    last = rows.where("deposit_set", name).by("area_share", "capture")
    return PrecisionRecallCurve(tuple(curves), float(last.numbers("precision")[-1]))


def calibration(layer: QgsVectorLayer, item: str, language: str) -> CalibrationCurve:
    """Return the calibration curve."""
    rows = _some(read(layer, CALIBRATION).known(*CALIBRATION).by("predicted"), layer, CALIBRATION)
    return CalibrationCurve(*(rows.numbers(name) for name in CALIBRATION))


def boyce(layer: QgsVectorLayer, item: str, language: str) -> BoyceCurve:
    """Return the curves of the Boyce index, one for each set of deposits where they are named."""
    rows = read(layer, BOYCE, ("deposit_set",))
    names = list(dict.fromkeys(rows.texts("deposit_set"))) if "deposit_set" in rows else [""]
    curves = []
    for name in names:
        one = (rows.where("deposit_set", name) if name else rows).known("score").by("score")
        label = tr(SETS[name], language) if name in SETS else name or tr("deposits", language)
        curves.append(Curve(one.numbers("score"), one.numbers("ratio"), label))
    if not any(np.isfinite(curve.y).any() for curve in curves):
        raise SilkroadError("plot_no_rows", layer=layer.name(), columns=list(BOYCE))
    return BoyceCurve(tuple(curves))


def importance(layer: QgsVectorLayer, item: str, language: str) -> Importance:
    """Return the importance of the layers of a model."""
    rows = _some(read(layer, IMPORTANCE).known("importance"), layer, IMPORTANCE)
    return Importance(tuple(rows.texts("layer")), rows.numbers("importance"), rows.numbers("std"))


def model_layers(layer: QgsVectorLayer, language: str) -> list[tuple[str, str]]:
    """Return code and title of the layers of a table of partial dependence."""
    return [(name, name) for name in dict.fromkeys(read(layer, DEPENDENCE).texts("layer"))]


def partial_dependence(layer: QgsVectorLayer, item: str, language: str) -> PartialDependence:
    """Return how the score of a model goes with a layer."""
    rows = read(layer, DEPENDENCE, ("class",)).where("layer", item).known("value", "score").by("value")
    rows = _some(rows, layer, DEPENDENCE)
    classes = tuple(rows.texts("class")) if "class" in rows else ()
    return PartialDependence(item, *(rows.numbers(name) for name in DEPENDENCE[1:]), classes)


def correlation(layer: QgsVectorLayer, item: str, language: str) -> Correlation:
    """Return the correlation matrix; a pair may stand once or in both orders, the diagonal may be left out."""
    rows = read(layer, CORRELATION)
    pairs = list(zip(rows.texts("layer"), rows.texts("other"), rows.numbers("value"), strict=True))
    names = list(dict.fromkeys([first for first, _, _ in pairs] + [other for _, other, _ in pairs]))
    matrix = np.full((len(names), len(names)), np.nan)
    np.fill_diagonal(matrix, 1.0)
    for first, other, value in pairs:
        matrix[names.index(first), names.index(other)] = matrix[names.index(other), names.index(first)] = value
    measures = set(rows.texts("measure"))
    titles = [CORRELATIONS[name] for name in measures if len(measures) == 1 and name in CORRELATIONS]
    return Correlation(tuple(names), matrix, *titles)


def concentration_area(layer: QgsVectorLayer, item: str, language: str) -> ConcentrationArea:
    """Return the concentration–area plot."""
    rows = _some(read(layer, FRACTAL).known("value", "area").by("value"), layer, FRACTAL)
    value, area, piece, fitted, inside = (rows.numbers(name) for name in FRACTAL)
    cut = float(value[inside > 0][0]) if (inside > 0).any() else None
    if np.isnan(fitted).any():
        return ConcentrationArea(value, area, cut=cut)
    return ConcentrationArea(value, area, piece.astype(int), fitted, cut)


def _some(rows: Rows, layer, columns) -> Rows:
    if not len(rows):
        raise SilkroadError("plot_no_rows", layer=layer.name(), columns=list(columns))
    return rows
