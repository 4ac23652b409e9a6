"""Names along lines, drawn by QGIS itself, are found in its PDFs as they are written, and look as they did."""

import math
import shutil
import subprocess

import pytest
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QFont

from silkroad_plugin.catalogue import fonts, labels
from silkroad_plugin.io import pdf_text
from silkroad_plugin.layouts.export import export_pdf
from silkroad_plugin.layouts.geopdf import export_geopdf
from silkroad_plugin.layouts.press import export_press
from tests.qgis.sheet_tools import needs_poppler
from tests.qgis.sheet_tools import pdf_text as read

pytestmark = needs_poppler

NAMES = ["Чу", "Иртыш", "Большой Алматы", "Talas", "Naryn River", "额尔齐斯河", "伊犁河", "Жалаир-Найманская сутура",
         "塔拉斯—费尔干纳断裂", "Сырдарья", "Қапшағай бөгені"]  # fmt: skip
STEP = 48  # units between lines


def lines(amplitude, halo=True, spacing=0.0, east=0.0):
    """Return a layer with a line of waves for each name, and beside it the same one drawn the other way."""
    layer = QgsVectorLayer("LineString?crs=EPSG:3857&field=name:string", "rivers", "memory")
    for row, name in enumerate(NAMES):
        for backwards in (0, 1):
            course = [(x, amplitude * math.sin(x / 30 + row) - row * STEP) for x in range(200)]
            points = [QgsPointXY(x + east + 210 * backwards, y) for x, y in course]
            feature = QgsFeature(layer.fields())
            feature["name"] = name
            feature.setGeometry(QgsGeometry.fromPolylineXY(points[:: -1 if backwards else 1]))
            layer.dataProvider().addFeature(feature)
    settings, form = QgsPalLayerSettings(), labels.text_format("river")
    font, buffer = QFont(form.font()), form.buffer()
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    buffer.setEnabled(halo)
    form.setFont(font)
    form.setBuffer(buffer)
    settings.setFormat(form)
    settings.fieldName, settings.placement = "name", Qgis.LabelPlacement.Curved
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


@pytest.fixture(scope="module")
def layout(qgis_app):
    """Return a page with three layers: gently bent, strongly and without halos, and with spaced letters."""
    fonts.install_substitutions()
    if not fonts.chinese_family():
        pytest.skip("no Chinese font is installed")
    project = QgsProject()
    layers = [lines(5), lines(16, halo=False, east=450), lines(9, spacing=2, east=900)]
    project.addMapLayers(layers)
    made = QgsPrintLayout(project)
    made.initializeDefaults()
    made.pageCollection().page(0).setPageSize("A3", QgsLayoutItemPage.Orientation.Landscape)
    drawn = QgsLayoutItemMap(made)
    drawn.attemptSetSceneRect(QRectF(5, 12, 410, 280))
    drawn.setCrs(layers[0].crs())
    drawn.setLayers(layers)
    drawn.setExtent(QgsRectangle(-20, -len(NAMES) * STEP, 1340, 40))
    made.addLayoutItem(drawn)
    title = QgsLayoutItemLabel(made)
    title.setText("A title with spaces")
    title.attemptSetSceneRect(QRectF(10, 2, 200, 8))
    made.addLayoutItem(title)
    yield made
    del project


def found(path):
    """Return how often a search finds each name, line ends being spaces."""
    text = " ".join(read(str(path)).split())
    return {name: text.count(name) for name in NAMES}


EACH = dict.fromkeys(NAMES, 6)


def test_a_search_finds_each_name_as_often_as_it_is_drawn(layout, tmp_path, monkeypatch):
    path, plain = tmp_path / "a.pdf", tmp_path / "plain.pdf"
    assert export_pdf(layout, str(path), 150) == [], "every name has its place"
    assert found(path) == EACH
    flowing = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode("utf-8")
    assert {name: flowing.count(name) for name in NAMES} == EACH
    assert not [line for line in flowing.split("\n") if len(line.strip("\f ")) == 1], "no letter stands alone"
    monkeypatch.setattr(pdf_text, "joined_names", lambda file, characters: {})
    export_pdf(layout, str(plain), 150)
    assert found(plain) != EACH, "QGIS by itself writes letters"
    for one in (path, plain):
        subprocess.run(["pdftoppm", "-r", "100", "-singlefile", one, one.with_suffix("")], check=True)
    assert path.with_suffix(".ppm").read_bytes() == plain.with_suffix(".ppm").read_bytes()
    assert path.stat().st_size < 1.1 * plain.stat().st_size
    if shutil.which("qpdf"):
        assert subprocess.run(["qpdf", "--check", path], capture_output=True, check=False).returncode == 0


def test_a_geopdf_has_the_names_too(layout, tmp_path):
    export_geopdf(layout, str(tmp_path / "a.pdf"), "en", 150)
    assert found(tmp_path / "a.pdf") == EACH
    if shutil.which("qpdf"):
        assert subprocess.run(["qpdf", "--check", tmp_path / "a.pdf"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(shutil.which("gs") is None, reason="Ghostscript is not installed: no press version is made")
def test_a_press_version_has_the_names_too(layout, tmp_path):
    export_press(layout, str(tmp_path / "a.pdf"), 150)
    assert all(count >= 6 for count in found(tmp_path / "a.pdf").values())
