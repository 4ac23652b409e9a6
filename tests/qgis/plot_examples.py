"""Small data for every plot, with what each must show."""

import numpy as np
from qgis.core import QgsFeature, QgsVectorLayer

from silkroad_plugin.core.prospectivity.cut_off import concentration_area
from silkroad_plugin.core.validation.capture import Capture, crossing
from silkroad_plugin.io.plots.boyce import BoyceCurve
from silkroad_plugin.io.plots.calibration import CalibrationCurve
from silkroad_plugin.io.plots.concentration_area import ConcentrationArea
from silkroad_plugin.io.plots.contrast import Contrast
from silkroad_plugin.io.plots.correlation import Correlation
from silkroad_plugin.io.plots.curves import Band, Curve
from silkroad_plugin.io.plots.efficiency import Efficiency
from silkroad_plugin.io.plots.importance import Importance
from silkroad_plugin.io.plots.parallel_coordinates import ParallelCoordinates
from silkroad_plugin.io.plots.partial_dependence import PartialDependence
from silkroad_plugin.io.plots.precision_recall import PrecisionRecallCurve
from silkroad_plugin.io.plots.prediction_area import PredictionArea
from silkroad_plugin.io.plots.roc import Roc
from silkroad_plugin.io.plots.success_rate import SuccessRate
from silkroad_plugin.processing.titles import CORRELATIONS

SHARE = np.linspace(0, 1, 50)
CAPTURED = np.sqrt(SHARE)
BAND = Band(SHARE, np.maximum(CAPTURED - 0.1, 0), np.minimum(CAPTURED + 0.1, 1))


def curves(label="AUC"):
    return Curve(SHARE, CAPTURED, label, BAND), Curve(SHARE, SHARE**0.7, f"{label} 2")


def prediction_area():
    line = Capture(SHARE, CAPTURED, 1 - SHARE, np.arange(50))
    return PredictionArea(line.threshold, line.captured, line.area, crossing(line))


def contrast(**changes):
    contrast = np.array([1.5, 2.1, 1.2, 0.4, np.nan])
    deviation = np.array([0.6, 0.5, 0.4, 0.5, np.nan])
    figures = {
        "limit": np.array([2500.0, 5000.0, 10000.0, 20000.0, 45000.0]),
        "area_km2": np.array([100.0, 200.0, 400.0, 800.0, 1600.0]),
        "deposits": np.array([4, 9, 12, 14, 15]),
        "w_plus": np.array([1.2, 1.4, 0.7, 0.2, 0.0]),
        "w_minus": np.array([-0.3, -0.7, -0.5, -0.2, np.nan]),
        "contrast": contrast,
        "s_contrast": deviation,
        "studentised": contrast / deviation,
        "cut": 1,
        "shifted": 2.5,
    }
    return Contrast(**figures | changes)


def calibration(smallest=0.01):
    predicted = np.geomspace(smallest, 0.4, 6)
    observed = np.array([0.0, 0.02, 0.05, 0.1, 0.3, 0.35])
    return CalibrationCurve(predicted, observed, observed / 2, observed * 1.4 + smallest)


def boyce():
    middle = np.linspace(0.05, 0.95, 40)
    ratio = np.where(middle < 0.8, 3 * middle**2, np.nan)
    return BoyceCurve((Curve(middle, ratio, "A"), Curve(middle, 2 * middle, "B")))


def importance(number=6):
    names = tuple(f"Distance to faults 断裂 {i}" for i in range(number))
    return Importance(names, np.linspace(-0.01, 0.3, number), np.full(number, 0.02))


def partial_dependence():
    value = np.linspace(0, 20000, 21)
    score = np.exp(-value / 8000)
    return PartialDependence("Distance to faults", value, score, score * 0.8, np.minimum(score * 1.2, 1))


def correlation(number=5):
    place = np.arange(number)
    matrix = np.cos(np.abs(place[:, None] - place) * 0.9)
    return Correlation(tuple(f"layer {i}" for i in place), matrix, CORRELATIONS["spearman"])


def parallel_coordinates(background=300):
    rng = np.random.default_rng(1)
    values = np.concatenate([rng.normal(0, 1, (background, 6)), rng.normal(1.2, 0.5, (25, 6))]) * 1000
    values[3, 2] = np.nan
    group = np.repeat([0, 1], [background, 25])
    return ParallelCoordinates(tuple(f"layer {i}" for i in range(6)), values, group, ("Background", "Deposits"))


def broken_line():
    """Area falls by the power -0.5 up to a score of 1 and by -2 beyond it."""
    value = np.geomspace(0.01, 10, 400)
    area = np.where(value < 1, value**-0.5, value**-2.0)
    return concentration_area(value, -np.diff(area, append=0.0), 2)


def every_plot():
    """Return a plot of each kind by name."""
    return {
        "contrast": contrast(),
        "roc": Roc(curves()),
        "success_rate": SuccessRate(curves()),
        "prediction_area": prediction_area(),
        "calibration": calibration(),
        "calibration_log": calibration(1e-4),
        "boyce": boyce(),
        "importance": importance(),
        "importance_many": importance(60),
        "partial_dependence": partial_dependence(),
        "correlation": correlation(),
        "correlation_many": correlation(30),
        "parallel_coordinates": parallel_coordinates(),
        "concentration_area": ConcentrationArea.of(broken_line()),
        "efficiency": Efficiency(curves()),
        "precision_recall": PrecisionRecallCurve((Curve(CAPTURED, 0.2 / (1 + 50 * SHARE), "AP"),), 0.004),
    }


def table(name, columns, rows):
    """Return a memory table; columns are text where a row holds text, else real."""
    kinds = ["text" if any(isinstance(row[i], str) for row in rows) else "double" for i in range(len(columns))]
    fields = "&".join(f"field={column}:{kind}" for column, kind in zip(columns, kinds, strict=True))
    made = QgsVectorLayer(f"none?{fields}", name, "memory")
    for row in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(row))
        made.dataProvider().addFeature(feature)
    return made
