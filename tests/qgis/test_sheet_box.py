"""The finder of map sheets in the panel: typed codes and clicks on a real canvas."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.utils import iface

from silkroad_plugin import settings
from silkroad_plugin.gui.sheet_box import SheetBox

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def box(qtbot, qgis_iface, qgis_new_project):
    QgsSettings().remove("silkroad")
    settings.put("interface_language", "en")
    canvas = iface.mapCanvas()
    canvas.resize(600, 400)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    made = SheetBox(canvas)
    qtbot.addWidget(made)
    made.setCollapsed(False)
    made.show()
    yield made
    made.close_down()
    QgsSettings().remove("silkroad")


def find(box, qtbot, code):
    box.code.setText(code)
    qtbot.keyClick(box.code, Qt.Key.Key_Return)


@pytest.mark.parametrize("code, told, west, north", [
    ("K-43", ("1:1,000,000", "NK-43", "K43", "72°E – 78°E"), 72, 44),
    ("к-43-ххi", ("1:200,000", "K-43-XXI"), 74, 42),
    ("K43D003010", ("1:100,000", "K-43-34", "K43D003010"), 76.5, 43 + 1 / 3),
])  # fmt: skip
def test_a_code_is_found_shown_and_zoomed_to(box, qtbot, code, told, west, north):
    find(box, qtbot, code)
    assert all(part in box.told.text() for part in told), box.told.text()
    corner = QgsPointXY(box.sheet.west, box.sheet.north)
    assert (corner.x(), corner.y()) == pytest.approx((west, north))
    drawn = box.outline.asGeometry().boundingBox()
    assert drawn.xMinimum() == pytest.approx(west * 111319.490793, rel=1e-9)
    qtbot.mouseClick(box.zoom, LEFT)
    shown = box.canvas.extent()
    assert shown.contains(drawn) and shown.height() < 2.5 * max(drawn.height(), drawn.width())


def test_a_code_that_is_none_says_so_and_offers_nothing(box, qtbot):
    find(box, qtbot, "K-43")
    find(box, qtbot, "Altai")
    assert "“Altai” is no code" in box.told.text() and box.sheet is None
    assert not box.zoom.isEnabled() and not box.print.isEnabled()
    assert box.outline.asGeometry().isEmpty()


def test_a_click_on_the_map_finds_the_sheet_of_the_place(box, qtbot):
    box.canvas.setExtent(QgsRectangle(8_000_000, 5_000_000, 8_600_000, 5_400_000))
    box.scale.setCurrentIndex(box.scale.findData("500k"))
    qtbot.mouseClick(box.pick, LEFT)
    assert box.canvas.mapTool() is box.tool
    place = box.canvas.getCoordinateTransform().transform(QgsPointXY(8_300_000, 5_300_000))
    qtbot.mouseClick(box.canvas.viewport(), LEFT, pos=QPoint(round(place.x()), round(place.y())))
    # 74.56° E, 42.94° N
    assert box.sheet.name == "K-43-А" and box.code.text() == "K-43-А" and box.print.isEnabled()
    asked = []
    box.print_clicked.connect(asked.append)
    qtbot.mouseClick(box.print, LEFT)
    assert asked == ["K-43-А"]
    box.setCollapsed(True)
    assert box.outline.asGeometry().isEmpty() and box.canvas.mapTool() is not box.tool


def test_a_place_beyond_the_sheets_is_told(box):
    box.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    box.find_at(QgsPointXY(70, 89))
    assert "88" in box.told.text() and box.sheet is None
