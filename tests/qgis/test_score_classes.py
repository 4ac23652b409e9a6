"""The classes of a score raster: shares of area are those on the ellipsoid."""

from dataclasses import fields

import numpy as np
import pytest

from silkroad_plugin.core.geodesy import WGS84
from silkroad_plugin.i18n import term
from silkroad_plugin.layouts.model_notes import subject_note
from silkroad_plugin.layouts.prospectivity import classify, label
from silkroad_plugin.layouts.spec import SheetSpec
from tests.qgis.scene import raster


def test_shares_of_a_raster_in_degrees_are_areas_on_the_ellipsoid(tmp_path, qgis_app):
    """Cells of 1° from 0° to 80° N; the northernmost ten rows score highest."""
    scores = np.zeros((80, 3), np.float32)
    scores[:10], scores[5, 1] = 0.9, np.nan
    path = raster(tmp_path / "score.tif", scores, 4326, 80.0, 80.0, 1.0)
    zones = np.diff(WGS84.zone_area(np.radians(np.arange(81))))[::-1]
    high = 3 * zones[:10].sum() - zones[5]
    share = 100 * high / (3 * zones.sum() - zones[5])
    assert classify(path).classes[0][:2] == (pytest.approx(0.9), pytest.approx(share, rel=1e-6))


def test_a_posterior_that_only_ranks_keeps_its_name_and_its_digits(tmp_path, qgis_app):
    """T/n far from 1: the raster says that it is no probability, yet its values are as small as before."""
    scores = np.geomspace(1e-5, 0.02, 3000).reshape(50, 60).astype(np.float32)
    told = {"SILKROAD_PROBABILITY": "NO", "SILKROAD_T_OVER_N": "1.8"}
    classes = classify(raster(tmp_path / "posterior.tif", scores, metadata=told))
    assert not classes.is_probability
    spec = SheetSpec(**{field.name: None for field in fields(SheetSpec)} | {"model": classes.model})
    assert subject_note(spec, classes.is_probability, "en").startswith(term("sheet_posterior", "en"))
    lows = [low for low, _, _ in classes.classes[:-1]]
    shown = [label(classes, low, 0, 1, False, "en").split()[1] for low in lows]
    assert [float(text) for text in shown] == pytest.approx(lows, rel=0.05) and len(set(shown)) == len(shown)


def test_an_unknown_score_is_called_one(tmp_path, qgis_app):
    classes = classify(raster(tmp_path / "score.tif", np.linspace(-3, 4000, 600).reshape(20, 30).astype(np.float32)))
    spec = SheetSpec(**{field.name: None for field in fields(SheetSpec)} | {"model": classes.model})
    assert subject_note(spec, classes.is_probability, "ru") == term("sheet_score", "ru")
    low = classes.classes[0][0]
    assert float(label(classes, low, 0, 1, False, "en").split()[1].replace(",", "")) == pytest.approx(low, rel=0.01)
