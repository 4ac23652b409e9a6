"""Evidence made of the deposits that it is to predict is marked and named, whatever file the points come from."""

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.io import model_info
from silkroad_plugin.io.layer_info import parse
from silkroad_plugin.processing.algorithms.prospectivity.frequency_ratio import FrequencyRatio
from tests.qgis import model_runs, woe_study
from tests.qgis.scene import layer
from tests.qgis.woe_study import Study, point_layer


@pytest.fixture
def study(tmp_path, qgis_processing):
    return Study(tmp_path / "study")


TOOLS = {"distance_to_features": "ascending", "proximity": "descending", "feature_density": "descending"}


def made_of(run, study, tool, features):
    path = str(study.folder / f"{tool}.tif")
    run(tool, INPUT=features, TEMPLATE=study.path("units"), OUTPUT=path)
    return path


def fitted(study, path, kind, log=None):
    given = model_runs.parameters(study, EVIDENCE=[path, study.path("units")], TYPES=f"{kind},categorical")
    results, said = model_runs.run(FrequencyRatio, given)
    return model_info.parse(gdal.Open(results["OUTPUT"]).GetMetadata()), said


@pytest.mark.parametrize("tool", TOOLS)
def test_rasters_of_the_deposits_are_found_out(run, study, tool):
    """The points of the raster are three of four deposits and as many other points, in another layer."""
    others = [(x + 4321, y - 1234) for x, y in study.points]
    path = made_of(run, study, tool, point_layer([*others[:30], *study.points[:30]]))
    assert parse(gdal.Open(path).GetMetadata()).sites
    info, said = fitted(study, path, TOOLS[tool])
    assert info.deposit_aware is True and said.count("by construction (circularity)") == 1
    results, said = woe_study.run(
        study.parameters(EVIDENCE=[path, study.path("units")], TYPES=f"{TOOLS[tool]},categorical", LIMIT=0)
    )
    assert "by construction (circularity)" in said
    assert model_info.parse(gdal.Open(results["OUTPUT_POSTERIOR"]).GetMetadata()).deposit_aware is True


@pytest.mark.parametrize("tool", TOOLS)
def test_rasters_of_other_features_are_not(run, study, tool):
    others = point_layer([(x + 4321, y - 1234) for x, y in study.points])
    info, said = fitted(study, made_of(run, study, tool, others), TOOLS[tool])
    assert info.deposit_aware is None and "circularity" not in said
    x, y = study.points[0]
    line = layer([f"LINESTRING({x} {y}, {x + 9000} {y + 100})"], "LineString")
    path = made_of(run, study, tool, line)
    assert not parse(gdal.Open(path).GetMetadata()).sites


def test_the_sketch_is_kept_by_tools_that_follow(run, study):
    path = made_of(run, study, "distance_to_features", point_layer(study.points))
    folder = str(study.folder / "aligned")
    (moved,) = run("align_rasters", INPUT=[path], OUTPUT_FOLDER=folder)["ALIGNED"]
    classes = str(study.folder / "classes.tif")
    run("classify_raster", INPUT=moved, OUTPUT=classes)
    assert np.unique(gdal.Open(classes).ReadAsArray()).size > 2
    info, said = fitted(study, classes, "ascending")
    assert info.deposit_aware is True and "circularity" in said
