"""The formats of a printed map besides PDF and PNG, read back with other programs."""

import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from silkroad_plugin import i18n
from silkroad_plugin.io import pdf_geo
from silkroad_plugin.layouts.geopdf import export_geopdf
from silkroad_plugin.layouts.layered import DRAWN
from silkroad_plugin.layouts.legend_entries import layer_key
from tests.qgis.sheet_tools import needs_poppler, pdf_text, print_map, radicals, sheet_of, squeezed

MM = 72 / 25.4


@pytest.fixture(scope="module")
def sheet(qgis_app):
    """Return a Chinese sheet of the Altai, to compare with."""
    made, built = sheet_of("altai", "zh")
    yield built
    del made  # the project, which the layout needs


@pytest.fixture(scope="module")
def printed(tmp_path_factory, qgis_app):
    """Return the path, without ending, of one map in the formats."""
    folder = tmp_path_factory.mktemp("карта 图")
    results = print_map(folder, AREA="altai", LANGUAGES=["zh"], FORMATS=["geopdf", "tiff", "svg"], DPI=150)
    stem = str(folder / "altai_belt_zh")
    assert results["FILES"].split(";") == [f"{stem}_geo.pdf", f"{stem}.tif", f"{stem}.svg"]
    assert len(list(folder.iterdir())) == 3, "nothing half-written stays behind"
    return stem


def place_of(dataset, sheet, corner):
    """Return by how many millimetres of paper a corner of the map is off in a georeferenced file."""
    frame, (xmin, ymin, xmax, ymax) = sheet.plan.frame, sheet.extent
    x, y = {"nw": (frame.x, frame.y), "se": (frame.right, frame.bottom)}[corner]
    columns, rows = dataset.RasterXSize, dataset.RasterYSize
    origin_x, wide, _, origin_y, _, tall = dataset.GetGeoTransform()
    page = sheet.plan.page
    # A page of a PDF has a whole number of points: it may be larger than the paper, whose upper left it begins at.
    found_x = origin_x + wide * columns * x / page.width
    found_y = origin_y + tall * rows * y / page.height
    wanted_x, wanted_y = {"nw": (xmin, ymax), "se": (xmax, ymin)}[corner]
    return np.hypot(found_x - wanted_x, found_y - wanted_y) / sheet.denominator * 1000


def assert_system(dataset, sheet):
    """Assert that a file says the projection of the map."""
    found, wanted = osr.SpatialReference(dataset.GetProjection()), osr.SpatialReference(sheet.projection.wkt)
    for name in ("standard_parallel_1", "standard_parallel_2", "longitude_of_center", "latitude_of_center"):
        assert found.GetProjParm(name, 999) == pytest.approx(wanted.GetProjParm(name, 998), abs=1e-6), name
    assert found.GetAttrValue("PROJECTION") == wanted.GetAttrValue("PROJECTION")
    assert found.GetSemiMajor() == 6378137


def test_geotiff_lies_in_its_place_and_is_packed(printed, sheet):
    dataset = gdal.Open(f"{printed}.tif")
    assert_system(dataset, sheet)
    assert max(place_of(dataset, sheet, corner) for corner in ("nw", "se")) < 0.01
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE" and dataset.RasterCount == 3
    assert dataset.GetMetadataItem("TIFFTAG_XRESOLUTION") == "150"
    assert abs(dataset.RasterXSize - 420 / 25.4 * 150) < 1
    picture = dataset.ReadAsArray()
    assert (picture == 255).all(axis=0).mean() < 0.7 and picture.std() > 20


def test_geopdf_lies_in_its_place(printed, sheet):
    dataset = gdal.OpenEx(f"{printed}_geo.pdf", gdal.OF_RASTER)
    assert_system(dataset, sheet)
    # Half a point: the page has a whole number of them.
    assert max(place_of(dataset, sheet, corner) for corner in ("nw", "se")) < 0.5 * 25.4 / 72
    edge = ogr.CreateGeometryFromWkt(dataset.GetMetadataItem("NEATLINE"))
    assert edge.IsValid(), "the edge of the map is no bow tie"
    xmin, ymin, xmax, ymax = sheet.extent
    tolerance = sheet.denominator * 0.0002
    assert edge.GetEnvelope() == pytest.approx((xmin, xmax, ymin, ymax), abs=tolerance)
    content = Path(f"{printed}_geo.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Viewport", content)) == 1, "the location map is no second georeferenced map"


def test_layers_of_a_geopdf_speak_the_language(printed, sheet):
    dataset = gdal.OpenEx(f"{printed}_geo.pdf", gdal.OF_RASTER)
    found = set(dataset.GetMetadata("LAYERS").values())
    shown = {layer_key(layer): layer.name() for layer in sheet.layout.referenceMap().layers()}
    assert {"graticule", "watermark", "deposits"} <= set(shown)
    assert found == {i18n.term(DRAWN[key], "zh") if key in DRAWN else name for key, name in shown.items()}
    assert not any(re.search("[A-Za-z]", name) for name in found)


@needs_poppler
def test_text_of_a_geopdf_is_found_by_search(printed):
    text = squeezed(pdf_text(f"{printed}_geo.pdf"))
    assert radicals(text) == set()
    for words in ("阿尔泰成矿带", "大地构造单元", "矿床", "俄罗斯", "位置示意图"):
        assert words in text
    done = subprocess.run(["pdffonts", f"{printed}_geo.pdf"], capture_output=True, text=True, check=True)
    assert "CJKjp" not in done.stdout


@needs_poppler
def test_a_geopdf_looks_like_the_sheet(printed, tmp_path, sheet):
    pictures = []
    from silkroad_plugin.layouts.export import export_pdf

    export_pdf(sheet.layout, str(tmp_path / "plain.pdf"), 150)
    for name, path in (("geo", f"{printed}_geo.pdf"), ("plain", tmp_path / "plain.pdf")):
        subprocess.run(["pdftoppm", "-r", "40", "-singlefile", "-png", path, tmp_path / name], check=True)
        pictures.append(gdal.Open(str(tmp_path / f"{name}.png")).ReadAsArray()[:3, :467, :660].astype(int))
    assert np.abs(pictures[0] - pictures[1]).mean() < 4, "every layer and the location map are there"


def test_the_sheet_stays_as_it_was(tmp_path, sheet):
    names = [layer.name() for layer in sheet.layout.referenceMap().layers()]
    items = {item.id() for item in sheet.layout.items() if hasattr(item, "id")}
    export_geopdf(sheet.layout, str(tmp_path / "a.pdf"), "ru", 72)
    assert [layer.name() for layer in sheet.layout.referenceMap().layers()] == names
    assert {item.id() for item in sheet.layout.items() if hasattr(item, "id")} == items


def test_corners_that_go_round_stay_as_they_are(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"/GPTS [ 54 75 53 95 44 93 43 77 ]\n/LPTS [0 1 1 1 0 0 1 0]\n")
    assert pdf_geo.order_corners(path) == 2
    assert path.read_bytes() == b"/GPTS [ 54 75 53 95 44 93 43 77 ]\n/LPTS [0 1 1 1 1 0 0 0]\n"


def test_text_of_an_svg_is_text_in_its_faces(printed, sheet):
    root = ET.parse(f"{printed}.svg").getroot()
    texts = [element for element in root.iter() if element.tag.endswith("}text")]
    words = squeezed("".join("".join(element.itertext()) for element in texts))
    for expected in ("阿尔泰成矿带", "大地构造单元", "俄罗斯", "1:5000000"):
        assert squeezed(expected) in words
    assert (root.get("width"), root.get("height")) == ("420mm", "297mm")
    chinese = [element for element in texts if "俄罗斯" in "".join(element.itertext())]
    assert "Noto Sans CJK SC" in chinese[0].get("font-family")


def test_the_map_of_an_svg_ends_at_its_frame(printed, sheet):
    root = ET.parse(f"{printed}.svg").getroot()
    (ring,) = [element.get("points") for element in root.iter() if element.tag.endswith("}polygon")][:1]
    wide = float(root.get("viewBox").split()[2])
    corners = [tuple(float(value) * 420 / wide for value in pair.split(",")) for pair in ring.split()]
    frame = sheet.plan.frame
    assert len(corners) == 4
    assert np.allclose(min(corners), (frame.x, frame.y), atol=0.05)
    assert np.allclose(max(corners), (frame.right, frame.bottom), atol=0.05)
    name = "{http://www.inkscape.org/namespaces/inkscape}label"
    groups = {element.get(name): element for element in root if element.get(name)}
    assert all("clip-path" in groups[term].attrib for term in ("矿床", "大地构造单元", "注记", "经纬网"))
    assert "clip-path" not in groups[i18n.term("layer_margin", "zh")].attrib
    assert not any(re.search("[A-Za-z]", label) for label in groups)


def test_the_map_of_a_curved_sheet_ends_at_its_frame_in_an_svg(tmp_path):
    given = {"SHEET": "K-43", "PAPER": "A1", "LANGUAGES": ["en"], "FORMATS": ["svg"]}
    root = ET.parse(print_map(tmp_path, **given)["FILES"]).getroot()
    ring = next(element.get("points") for element in root.iter() if element.tag.endswith("}polygon"))
    assert len(ring.split()) > 10, "the parallels are curved"
    # At this scale the relief is not drawn: QGIS would call the units above it by its name.
    names = {element.get("{http://www.inkscape.org/namespaces/inkscape}label") for element in root.iter()}
    assert {"Tectonic units", "Graticule"} <= names and "Hill shading" not in names
