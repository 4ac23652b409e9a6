"""Points of a layer in another coordinate system: what is kept, what is left out and why."""

import numpy as np
import pytest
from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)

from silkroad_plugin.core.errors import Cancelled, SilkroadError
from silkroad_plugin.processing.inputs.layers import read_geometries, read_points
from tests.qgis.scene import Log, array, layer, raster, wkt


def read(found, epsg=32645, feedback=None, **options):
    context = QgsProcessingContext()
    return read_points(
        QgsProcessingFeatureSource(found, context), wkt(epsg), "Points", context, feedback or Log(), **options
    )


def test_one_point_for_each_part_heights_dropped(qgis_app):
    found = read(layer(["MULTIPOINT Z((87 49 1),(88 50 2))", "POINT Z(86 48 7)"], "MultiPointZ", 4326))
    assert len(found) == 3 and found.labels == ["n0", "n0", "n1"]
    assert found.x[0] == pytest.approx(500000, abs=0.01)  # 87° E is the central meridian of zone 45


def test_what_has_no_place_is_listed_with_the_reason(qgis_app):
    points = layer([None, "POINT EMPTY", "POINT(1 1)", "POINT(87 49)"], epsg=4326)
    points.dataProvider().changeGeometryValues({3: QgsGeometry.fromPointXY(QgsPointXY(np.inf, 49))})
    found = read(points)
    assert found.labels == ["n3"]
    assert [name for name, _ in found.skipped] == ["n0", "n1", "n2"]
    assert [reason for _, reason in found.skipped] == ["no geometry", "no geometry", "coordinates are not numbers"]


def test_a_place_that_the_projection_cannot_show_is_left_out(qgis_app):
    """A quarter of the globe from its central meridian, transverse Mercator goes to infinity."""
    found = read(layer(["POINT(177 0)", "POINT(87 49)"], epsg=4326))
    assert found.labels == ["n1"] and len(found.skipped) == 1 and np.isfinite(found.y).all()


@pytest.mark.parametrize("name", ["名称", "Название месторождения", "with space"])
def test_attributes_under_any_name(qgis_app, name):
    found = read(layer(["POINT(87 49)"], epsg=4326, field=name, values=["金"]), attributes=(name, "absent"))
    assert found.attributes == {name: ["金"]}


def test_lines_are_no_points(qgis_app):
    with pytest.raises(SilkroadError) as caught:
        read(layer(["LINESTRING(1 2, 3 4)"], "LineString"))
    assert caught.value.code == "vector_not_points"


def test_cancelled_while_reading(qgis_app):
    feedback = Log()
    feedback.cancel()
    with pytest.raises(Cancelled):
        read(layer(["POINT(1 2)"]), feedback=feedback)


def test_the_layer_itself_is_not_touched(qgis_app):
    found: QgsVectorLayer = layer(["MULTIPOINT Z((87 49 1),(88 50 2))"], "MultiPointZ", 4326)
    before = [feature.geometry().asWkt() for feature in found.getFeatures(QgsFeatureRequest())]
    read(found)
    assert [feature.geometry().asWkt() for feature in found.getFeatures()] == before and not found.isEditable()


@pytest.mark.parametrize("words", ["类别，升序（低值有利）", "Категории; по возрастанию", "CATEGORICAL, Ascending"])
def test_kinds_of_layers_in_any_language(run, words, tmp_path):
    low = np.arange(400, dtype=np.float32).reshape(20, 20)
    paths = [raster(tmp_path / "rocks.tif", (low % 3).astype(np.uint8), nodata=None)]
    paths.append(raster(tmp_path / "d.tif", low))
    results = run("correlation_matrix", INPUT=paths, TYPES=words, OUTPUT_TABLE="memory:")
    assert next(results["OUTPUT_TABLE"].getFeatures())["measure"] == "cramers_v"


def test_a_choice_by_its_title(run, tmp_path):
    path, made = raster(tmp_path / "a.tif", np.arange(400, dtype=np.float32).reshape(20, 20)), []
    for number, method in enumerate(("log10", "常用对数", "Десятичный логарифм", "LOG10")):
        made.append(run("transform_raster", INPUT=path, TRANSFORM=method, OUTPUT=str(tmp_path / f"{number}.tif")))
    assert all(np.array_equal(array(made[0]["OUTPUT"]), array(one["OUTPUT"])) for one in made[1:])


class Limited(Log):
    """A feedback that the user cancels after so many looks at it."""

    def __init__(self, looks):
        super().__init__()
        self.looks = looks

    def isCanceled(self):
        self.looks -= 1
        return self.looks < 0


def test_each_pass_over_the_features_hears_cancel(qgis_app):
    squares = [f"POLYGON(({x} 0, {x} 1, {x + 1} 1, {x + 1} 0, {x} 0))" for x in range(40)]
    areas, context = layer(squares, "Polygon"), QgsProcessingContext()
    source = QgsProcessingFeatureSource(areas, context)

    def whole(looks):
        feedback = Limited(looks)
        found = read_geometries(source, wkt(32645), 10.0, "Areas", context, feedback, extent=(5, 0, 20, 1))
        return found, looks - feedback.looks

    found, looks = whole(10_000)
    assert 15 <= len(found[0]) < 25  # those about the extent
    assert looks == 4 * 40  # read, mended, cut off, moved
    for allowed in (10, 50, 90, 130):
        with pytest.raises(Cancelled):
            whole(allowed)


def test_the_kind_of_a_nearly_empty_raster_is_guessed_from_few_blocks(tmp_path, monkeypatch):
    from silkroad_plugin.io import stack
    from silkroad_plugin.io.layer_info import LayerInfo
    from silkroad_plugin.processing.inputs import evidence

    monkeypatch.setattr(stack, "TILE", 16)
    monkeypatch.setattr(stack, "BLOCK_CELLS", 256)
    read, own = [], stack.RasterStack.read
    monkeypatch.setattr(stack.RasterStack, "read", lambda self, window: read.append(window) or own(self, window))
    values = np.full((320, 320), -9999.0, np.float32)
    for place, expected in ((None, evidence.Kind.DESCENDING), ((0, 0), evidence.Kind.CATEGORICAL)):
        if place is not None:
            values[place] = 3.0
        path = raster(tmp_path / f"{place is None}.tif", values)
        read.clear()
        assert evidence.own_kind(path, LayerInfo({})) == (expected, True)
        assert len(read) == evidence.MOST_READ == len(set(read))
        rows = {window[1] for window in read}
        assert max(rows) - min(rows) > 250  # all over the raster


@pytest.mark.parametrize("field", ["名称", "Месторождение", "NAME"])
def test_names_of_own_points_in_any_language(qgis_app, field):
    assert read(layer(["POINT(87 49)"], epsg=4326, field=field, values=["Ашеле"])).labels == ["Ашеле"]
