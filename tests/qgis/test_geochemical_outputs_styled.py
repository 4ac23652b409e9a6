"""What QGIS shows after the algorithms of geochemistry: each output in colours that say what it holds."""

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsGraduatedSymbolRenderer,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)

from silkroad_plugin import tables
from silkroad_plugin.i18n import tr
from silkroad_plugin.processing.base import SilkroadAlgorithm
from silkroad_plugin.processing.outputs import raster_styles, sample_styles
from tests.qgis.geochemical_scene import samples
from tests.qgis.scene import raster


@pytest.fixture
def styled(run, monkeypatch):
    """Return ``styled(name, output, **parameters)``: the layer of an output with the style that it is given."""
    given = {}
    monkeypatch.setattr(SilkroadAlgorithm, "style", lambda self, path, function: given.__setitem__(path, function))

    def call(name, output="OUTPUT", **parameters):
        path = run(name, **parameters)[output]
        kind = QgsRasterLayer if path.endswith(".tif") else QgsVectorLayer
        layer = kind(path, output)
        assert layer.isValid(), path
        given[path](layer)
        return layer

    yield call
    given.clear()


@pytest.fixture(scope="module")
def survey(qgis_app):
    """100 samples of three elements, in two kinds of ground, with an anomaly."""
    rng = np.random.default_rng(11)
    x, y = np.meshgrid(np.arange(10) * 1000.0, np.arange(10) * 1000.0)
    xy = np.column_stack((x.ravel() + 500_000, y.ravel() + 5_500_000))
    high = np.where((x.ravel() > 6000) & (y.ravel() > 6000), 0.9, 0.0)
    fields = {name: 10 ** (1 + high + 0.1 * rng.standard_normal(100)) for name in ("Cu_ppm", "Zn_ppm", "As_ppm")}
    return samples(fields, xy)


def values(renderer):
    return {category.value() for category in renderer.categories()}


def test_interpolated_contents_have_the_zones_of_their_samples(styled, survey, tmp_path):
    colours = [row["colour"] for row in tables.style("geochemical_scales") if row["preset"] == "mean_sd"]
    for name in ("krige_geochemistry", "idw_geochemistry"):
        out = str(tmp_path / f"{name}.tif")
        layer = styled(name, INPUT=survey, ELEMENTS="Cu_ppm", CELL_SIZE=500, OUTPUT=out)
        items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
        assert [item.color.name() for item in items] == colours
        assert "ppm" in items[0].label and tr("Seven zones X ± 0.5 S, 1.5 S, 2.5 S of clipped lg (DZ/T 0167)") in \
            items[-1].label  # fmt: skip
    lg = np.log10([feature["Cu_ppm"] for feature in survey.getFeatures()])
    kept = lg
    for _ in range(20):
        kept = kept[np.abs(kept - kept.mean()) <= 3 * kept.std(ddof=1)]
    assert items[3].value == pytest.approx(10 ** (kept.mean() + 0.5 * kept.std(ddof=1)), rel=1e-6)


def test_what_may_be_negative_goes_along_a_ramp(qgis_app, tmp_path):
    path = raster(tmp_path / "f.tif", np.linspace(-2, 2, 100).reshape(10, 10).astype(np.float32))
    layer = QgsRasterLayer(path, "F1")
    raster_styles.contents_of(layer, np.linspace(-2, 2, 50), "")
    ramp = layer.renderer().shader().rasterShaderFunction()
    assert ramp.colorRampType() == type(ramp).Type.Interpolated and len(ramp.colorRampItemList()) > 2


def test_the_variance_is_white_where_it_is_low(styled, survey, tmp_path):
    given = {"OUTPUT": str(tmp_path / "k.tif"), "OUTPUT_VARIANCE": str(tmp_path / "v.tif")}
    layer = styled("krige_geochemistry", "OUTPUT_VARIANCE", INPUT=survey, ELEMENTS="Cu_ppm", CELL_SIZE=500, **given)
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert items[0].color.lightness() == 255 > items[-1].color.lightness()
    assert items[0].value < items[-1].value


def test_singularity_is_white_at_two_and_red_below(styled, tmp_path):
    y, x = np.mgrid[:60, :60]
    peak = raster(tmp_path / "p.tif", (1 + 50 / (1 + np.hypot(x - 30, y - 30))).astype(np.float32))
    layer = styled("local_singularity", INPUT=peak, OUTPUT=str(tmp_path / "alpha.tif"))
    assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    places = [item.value for item in items]
    assert places == sorted(places) and places[3] == 2 and items[3].color.name() == "#f7f7f7"
    assert items[0].color.red() > items[0].color.blue() and items[-1].color.blue() > items[-1].color.red()
    assert places[-1] - 2 == pytest.approx(2 - places[0])


def test_hot_spots_and_their_kin(styled, survey, tmp_path):
    out = str(tmp_path / "l.gpkg")
    layer = styled("spatial_autocorrelation", INPUT=survey, ELEMENTS=["Cu_ppm", "Zn_ppm"], OUTPUT=out)
    assert layer.renderer().classAttribute() == "Cu_ppm_LISA"
    assert values(layer.renderer()) == {"HH", "HL", "LH", "LL", "ns", "island"}
    present = layer.uniqueValues(layer.fields().indexOf("Cu_ppm_LISA"))
    assert "HH" in present and present <= values(layer.renderer())
    manager = layer.styleManager()
    assert manager.styles() and "Zn_ppm: Getis–Ord" in manager.styles() and manager.currentStyle() == "Cu_ppm: LISA"
    manager.setCurrentStyle("Zn_ppm: Getis–Ord")
    assert layer.renderer().classAttribute() == "Zn_ppm_G"
    assert layer.uniqueValues(layer.fields().indexOf("Zn_ppm_G")) <= values(layer.renderer())


def test_outliers_and_clusters(styled, survey, tmp_path):
    layer = styled("geochemical_outliers", INPUT=survey, OUTPUT=str(tmp_path / "o.gpkg"))
    assert layer.renderer().classAttribute() == "outlier" and values(layer.renderer()) == {0, 1}
    sizes = {category.value(): category.symbol().size() for category in layer.renderer().categories()}
    assert sizes[1] > sizes[0]
    given = {"INPUT": survey, "MODE": "samples", "CLUSTERS": 3, "OUTPUT": str(tmp_path / "c.gpkg")}
    layer = styled("cluster_geochemistry", **given)
    assert values(layer.renderer()) == {1, 2, 3}
    colours = {category.symbol().color().name() for category in layer.renderer().categories()}
    assert len(colours) == 3
    # Once more over its own result: QGIS calls the new field otherwise.
    again = styled("cluster_geochemistry", **given | {"INPUT": layer, "OUTPUT": str(tmp_path / "d.gpkg")})
    assert again.renderer().classAttribute() == "cluster_2"


@pytest.mark.parametrize(
    ("name", "given", "field"),
    [
        ("geochemical_pca", {}, "PC1"),
        ("factor_analysis", {}, "F1"),
        ("weighted_sums", {}, "weighted_sum"),
        ("geochemical_indices", {}, "zc_kc"),
        ("aggregate_geochemistry", {"GRID": "equal_area", "SIDE": 2, "ELEMENTS": "Cu_ppm"}, "Cu_ppm"),
        ("sampling_density", {"GRID": "equal_area", "SIDE": 2}, "per_100km2"),
    ],
)
def test_values_are_classed_by_percentiles(styled, survey, tmp_path, name, given, field):
    layer = styled(name, INPUT=survey, OUTPUT=str(tmp_path / "v.gpkg"), **given)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsGraduatedSymbolRenderer) and renderer.classAttribute() == field
    numbers = np.array([feature[field] for feature in layer.getFeatures() if feature[field] != NULL], float)
    ranges = renderer.ranges()
    assert ranges[0].lowerValue() == numbers.min() and ranges[-1].upperValue() == numbers.max()
    if len(ranges) == 7:
        assert ranges[4].upperValue() == pytest.approx(np.percentile(numbers, 90))
    assert all(renderer.rangeForValue(number) is not None for number in numbers)


def test_constant_and_empty_values(qgis_app):
    same = samples({"v": np.full(5, 3.0)})
    sample_styles.by_value(same, "v")
    assert same.renderer().rangeForValue(3.0) is not None
    before = same.renderer().type()
    sample_styles.by_value(same, "not there")
    assert same.renderer().type() == before
    empty = samples({"v": np.full(5, np.nan)})
    sample_styles.by_value(empty, "v")
    assert empty.renderer().type() == "singleSymbol"


def test_sites_of_a_design(styled, tmp_path):
    area = QgsVectorLayer("Polygon?crs=EPSG:4326", "a", "memory")
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(82, 46, 83, 47)))
    area.dataProvider().addFeatures([feature])
    out = str(tmp_path / "d.gpkg")
    layer = styled("sampling_design", STUDY=area, GRID="equal_area", SIDE=20, OUTPUT=out)
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    assert layer.uniqueValues(layer.fields().indexOf("role")) <= values(layer.renderer()) == {"primary", "reserve"}
