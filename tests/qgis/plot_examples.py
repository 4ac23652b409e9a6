"""Small data for every plot, with what each must show."""

import numpy as np

from silkroad_plugin.core.validation.capture import Capture, crossing
from silkroad_plugin.io.plots.contrast import Contrast
from silkroad_plugin.io.plots.curves import Band, Curve
from silkroad_plugin.io.plots.prediction_area import PredictionArea
from silkroad_plugin.io.plots.roc import Roc
from silkroad_plugin.io.plots.success_rate import SuccessRate

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


def every_plot():
    """Return a plot of each kind by name."""
    return {
        "contrast": contrast(),
        "roc": Roc(curves()),
        "success_rate": SuccessRate(curves()),
        "prediction_area": prediction_area(),
    }
