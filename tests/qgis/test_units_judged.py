"""Models of geological units are judged by units: one row each, whatever their size."""

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

from tests.qgis.refit_scene import SIZE
from tests.qgis.scene import UTM, array
from tests.qgis.test_cross_validate import table

# Sides of the units in cells, west to east: their areas are as 1 : 4 : 16.
SIDES = (2,) * 5 + (4,) * 5 + (10, 10)


@pytest.fixture
def units(qgis_processing):
    """Return square units of three sizes, in the project, and the number of the unit of every cell."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:{UTM}", "units", "memory")
    number, features, west = np.zeros((SIZE, SIZE), int), [], 0
    for side in SIDES:
        for row in range(0, SIZE, side):
            number[row : row + side, west : west + side] = len(features)
            box = QgsRectangle(
                500_000 + 1000 * west, 5_500_000 - 1000 * min(row + side, SIZE), 500_000 + 1000 * (west + side),
                5_500_000 - 1000 * row,
            )  # fmt: skip
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromRect(box))
            features.append(feature)
        west += side
    assert west == SIZE
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    yield layer, number
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.fixture
def model(run, refit, units, tmp_path):
    """Return the results of a model whose cases are the units."""
    return run(
        "information_value",
        **refit.parameters(
            UNITS=units[0], OUTPUT=str(tmp_path / "score.tif"), OUTPUT_MODEL=str(tmp_path / "units.silkmodel")
        ),
    )


def ranks(scores, number, cells):
    """Return the share of units without a deposit that score less, ties by half, counted the plain way."""
    of_unit = np.array([scores[number == unit][0] for unit in range(number.max() + 1)], float)
    own = number[tuple(cells.T)]
    free = np.setdiff1d(np.arange(len(of_unit)), own)
    free = of_unit[free][of_unit[free] > -1e30]
    return np.array([((free < one).sum() + (free == one).sum() / 2) / len(free) for one in of_unit[own]])


@pytest.mark.parametrize("method", ["random", "blocks"])
def test_cross_validation_ranks_units(run, refit, units, model, tmp_path, method):
    path, page, number = tmp_path / "t.gpkg", tmp_path / "r.html", units[1]
    results = run(
        "cross_validate", MODEL=model["OUTPUT_MODEL"], METHOD=method, FOLDS=3, BLOCK_SIZE=6000, OUTPUT_TABLE=str(path),
        OUTPUT_HTML=str(page),
    )  # fmt: skip
    rows = table(path)
    fold, own = np.array([row["fold"] for row in rows]), number[tuple(refit.cells.T)]
    assert len(np.unique(own)) < len(own), "some units must hold several deposits"
    for unit in np.unique(own):
        assert len(np.unique(fold[own == unit])) == 1, "a unit is held out whole"
    fitted = ranks(array(model["OUTPUT"]), number, refit.cells)
    assert [row["fitted_rank"] for row in rows] == pytest.approx(fitted, abs=1e-12)
    assert results["AUC_FIT"] == pytest.approx(fitted.mean(), abs=1e-12)
    assert results["AUC_FIT"] == pytest.approx(model["TRAINING_AUC"], abs=1e-12), "one model, one AUC"
    expected = np.empty(len(own))
    for one in np.unique(fold):
        hand = run(
            "information_value",
            **refit.parameters(
                DEPOSITS=refit.deposits(np.flatnonzero(fold != one)), UNITS=units[0], OUTPUT=str(tmp_path / "h.tif")
            ),
        )
        expected[fold == one] = ranks(array(hand["OUTPUT"]), number, refit.cells)[fold == one]
    assert [row["rank"] for row in rows] == pytest.approx(expected, abs=1e-12)
    assert results["AUC_CV"] == pytest.approx(expected.mean(), abs=1e-12)
    # What lies above a deposit stays a share of the area, in which a large unit weighs more.
    scores = array(model["OUTPUT"])
    known = scores > -1e30
    above = [(scores[known] > scores[tuple(cell)]).mean() + (scores[known] == scores[tuple(cell)]).mean() / 2
             for cell in refit.cells]  # fmt: skip
    by_cell = 1 - np.array(above)
    assert np.abs(by_cell - fitted).max() > 0.03, "units and cells must differ for this test to tell anything"
    assert "count each unit once" in page.read_text("utf-8")


def test_the_date_of_a_unit_is_that_of_its_first_discovery(run, refit, units, model, tmp_path):
    path = tmp_path / "t.gpkg"
    run("cross_validate", MODEL=model["OUTPUT_MODEL"], METHOD="date", YEAR=1980, OUTPUT_TABLE=str(path))
    own = units[1][tuple(refit.cells.T)]
    earliest = np.array([refit.years[own == unit].min() for unit in own])
    tested = np.array([row["fold"] is not None and row["fold"] == 1 for row in table(path)])
    assert tested.tolist() == (earliest > 1980).tolist()


def test_layers_are_dropped_by_units(run, units, model):
    results = run("drop_one_layer", MODEL=model["OUTPUT_MODEL"])
    assert results["AUC"] == pytest.approx(model["TRAINING_AUC"], abs=1e-12)


def test_units_that_are_gone_are_named(run, refused, refit, units, tmp_path):
    from qgis.core import QgsVectorFileWriter

    path = str(tmp_path / "units.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(units[0], path, QgsProject.instance().transformContext(), options)
    saved = str(tmp_path / "u.silkmodel")
    run("information_value", **refit.parameters(UNITS=path, OUTPUT=str(tmp_path / "s.tif"), OUTPUT_MODEL=saved))
    assert run("cross_validate", MODEL=saved, METHOD="random", FOLDS=2)["FOLDS_USED"] == 2
    Path(path).unlink()
    assert "units.gpkg" in refused("cross_validate", MODEL=saved, METHOD="random", FOLDS=2)
