"""Map sheets in their own frames: corners, meridians and parallels stand where PROJ and QGIS put them."""

import re
from functools import partial

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
)
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QImage

from silkroad_plugin.catalogue.planes import projection_of
from silkroad_plugin.core.cartography.projection_choice import candidates
from silkroad_plugin.core.cartography.sheet_parser import parse
from silkroad_plugin.i18n import LANGUAGES, term
from silkroad_plugin.layouts import text
from silkroad_plugin.layouts.content import content
from silkroad_plugin.layouts.export import export_png
from silkroad_plugin.layouts.sheet import build_sheet
from silkroad_plugin.layouts.spec import SheetSpec
from silkroad_plugin.processing.algorithms.maps.place_parameters import zone_code
from tests.qgis.sheet_tools import labels, needs_poppler, pdf_text, print_map, squeezed

CASES = [
    ("K-43", "international", "en", "A1"),
    ("K-43", "russian", "ru", "A1"),
    ("K43", "chinese", "zh", "A1"),
    ("R-45,46", "russian", "ru", "A0"),
    ("K-43-XXI", "russian", "ru", "A1"),
    ("K43D003010", "chinese", "zh", "A1"),
    ("J-50-А", "international", "en", "A1"),
]
# The geographic system of a zone, in whose degrees the corners of its sheets are round.
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
DATUMS = {"EPSG:28413": QgsCoordinateReferenceSystem("EPSG:4284")}


def made(code, tradition, language, paper, **more):
    """Return the layout of a map sheet at its own scale, and the sheet."""
    sheet = parse(code)
    extent = sheet.west, sheet.south, sheet.east, sheet.north
    found = candidates(extent, "belt", sheet.denominator, tradition, partial(zone_code, False))
    projection = projection_of(found[0])
    shown = content("global", extent, "belt", None, projection)
    shown.speak(language)
    names = {code: sheet.called(tradition) for code in LANGUAGES}
    spec = SheetSpec(
        names, extent, "belt", paper, denominator=sheet.denominator, sheet=sheet, tradition=tradition, **more
    )
    built = build_sheet(
        shown.project, shown.layers, spec, projection, language, shown.inset, shown.margin(spec, language)
    )
    return shown, built, sheet


def page_places(built, places):
    """Return where QGIS and PROJ put places (n, 2) in degrees of the sheet’s datum on the page, in millimetres."""
    item = built.layout.itemById("map")
    crs = item.crs()
    way = QgsCoordinateTransform(DATUMS.get(crs.authid(), WGS84), crs, QgsProject())
    found = []
    for lon, lat in places:
        point = way.transform(QgsPointXY(float(lon), float(lat)))
        on_item = item.mapToItemCoords(QPointF(point.x(), point.y()))
        scene = item.mapToScene(on_item)
        found.append((scene.x(), scene.y()))
    return np.array(found)


def nodes(built, name):
    """Return the corners (n, 2) of the lines of one name on the page."""
    found = []
    for item in built.layout.items():
        if getattr(item, "id", str)() == name:
            found.append(np.array([(point.x(), point.y()) for point in map(item.mapToScene, item.nodes())]))
    return found


@pytest.mark.parametrize("code, tradition, language, paper", CASES)
def test_the_neatline_follows_meridians_and_parallels(code, tradition, language, paper, qgis_app):
    _shown, built, sheet = made(code, tradition, language, paper)
    (line,) = nodes(built, "neatline")
    corners = [(lon, lat) for lon in (sheet.west, sheet.east) for lat in (sheet.south, sheet.north)]
    along = np.linspace(0, 1, 37)
    lons, lats = sheet.west + (sheet.east - sheet.west) * along, sheet.south + (sheet.north - sheet.south) * along
    edges = [(lon, lat) for lon in lons for lat in (sheet.south, sheet.north)]
    edges += [(lon, lat) for lat in lats for lon in (sheet.west, sheet.east)]
    for place in page_places(built, corners):
        assert np.hypot(*(line - place).T).min() < 0.01, "a corner is a corner of the line"
    for place in page_places(built, edges):
        assert distance(line, place) < 0.01
    # QGIS cuts no annotations at the outline of a map: far north meridians went on beyond the border of the sheet.
    places = np.array(graticule_places(built))
    assert places.min(0) == pytest.approx((sheet.west, sheet.south), abs=1e-4)
    assert places.max(0) == pytest.approx((sheet.east, sheet.north), abs=1e-4)


def graticule_places(built):
    """Return longitude and latitude of the corners of the lines of the graticule."""
    item = built.layout.itemById("map")
    way = QgsCoordinateTransform(item.crs(), DATUMS.get(item.crs().authid(), WGS84), QgsProject())
    (layer,) = (layer for layer in item.layers() if layer.name() == "graticule")
    points = (point for line in layer.items().values() for point in line.geometry().points())
    return [tuple(way.transform(QgsPointXY(point))) for point in points]


def distance(line, place):
    """Return how far a place is from a line (n, 2)."""
    start, end = line[:-1], line[1:]
    step = end - start
    length = np.maximum((step**2).sum(1), 1e-12)
    part = np.clip(((place - start) * step).sum(1) / length, 0, 1)
    return np.hypot(*(start + part[:, None] * step - place).T).min()


@pytest.mark.parametrize("code, tradition, language, paper", CASES)
def test_the_scale_is_that_of_the_sheet(code, tradition, language, paper, qgis_app):
    _shown, built, sheet = made(code, tradition, language, paper)
    item = built.layout.itemById("map")
    assert item.extent().width() / (item.rect().width() / 1000) == pytest.approx(sheet.denominator, rel=1e-6)
    assert item.extent().height() / (item.rect().height() / 1000) == pytest.approx(sheet.denominator, rel=1e-6)
    assert labels(built, "numeric_scale") == [text.scale_text(sheet.denominator, language)]


def test_figures_stand_at_their_lines_and_corners(qgis_app):
    _shown, built, sheet = made("K-43", "international", "en", "A1")
    figures = [item for item in built.layout.items() if getattr(item, "id", str)() == "figure"]
    values = {"E": set(), "N": set()}
    for item in figures:
        degree, axis = re.fullmatch(r"(\d+)°([EN])", item.text()).groups()
        values[axis].add(int(degree))
        here = item.mapToScene(item.rect().center())
        if axis == "E":
            places = page_places(built, [(float(degree), lat) for lat in (sheet.south, sheet.north)])
        else:
            places = page_places(built, [(lon, float(degree)) for lon in (sheet.west, sheet.east)])
        corner = int(degree) in (sheet.west, sheet.east, sheet.south, sheet.north)
        nearest = np.hypot(*(places - (here.x(), here.y())).T).min()
        assert nearest < (16 if corner else 8), (item.text(), nearest)
    assert values == {"E": set(range(72, 79)), "N": set(range(40, 45))}


def test_nothing_of_the_map_is_seen_beyond_the_sheet(qgis_app, tmp_path):
    _shown, built, sheet = made("K-43", "international", "en", "A1", draft=False)
    path = str(tmp_path / "sheet.png")
    export_png(built.layout, path, 50)
    image = QImage(path)
    ratio = image.width() / built.plan.page.width
    frame = built.plan.frame
    corner = page_places(built, [(sheet.east, sheet.north)])[0]
    assert frame.right - corner[0] > 12, "this sheet is narrower in the north"

    def colour(x, y):
        return image.pixelColor(int(x * ratio), int(y * ratio)).name()

    row = np.arange(corner[0] - 60, corner[0] - 5)
    assert sum(colour(x, corner[1] + 3) != "#ffffff" for x in row) > 40
    assert colour(frame.right - 0.5, frame.y + 0.5) == "#ffffff"


@pytest.mark.parametrize("language, edition, number, others", [
    ("en", "international", "NK-43", ("NL-42", "NL-43", "NK-44", "NJ-43")),
    ("ru", "russian", "K-43", ("L-42", "L-43", "K-44", "J-43")),
    ("zh", "chinese", "K43", ("L42", "L43", "K44", "J43")),
])  # fmt: skip
@needs_poppler
def test_a_sheet_is_printed_by_its_code(language, edition, number, others, tmp_path, qgis_app):
    found = print_map(
        tmp_path, SHEET="K-43", EDITION=edition, PAPER="A1", FORMATS=[0], SHEET_NAME="Бишкек", LANGUAGES=[language]
    )
    assert found["SCALE_DENOMINATOR"] == 1_000_000
    assert found["FILES"].endswith(f"{number}_belt_{language}.pdf")
    written = squeezed(pdf_text(found["FILES"]))
    for code in (number, *others):
        assert code in written, code
    assert f"{number}(Бишкек)" in written
    assert squeezed(term("adjoining_index", language)).lower() in written.lower()


@pytest.mark.parametrize("given, told", [
    ({"SHEET": "K-43-145"}, "145 is no number"),
    ({"SHEET": "Altai"}, "“Altai” is no code"),
    ({"SHEET": "K-43", "AREA": "altai"}, "is its own extent"),
    ({"SHEET": "K-43", "PAPER": "A3"}, "A3"),
])  # fmt: skip
def test_what_is_no_sheet_or_does_not_fit_is_refused(run, tmp_path, given, told):
    with pytest.raises(QgsProcessingException) as caught:
        run("print_map", OUTPUT_FOLDER=str(tmp_path), **given)
    assert told in str(caught.value) and not list(tmp_path.iterdir())
