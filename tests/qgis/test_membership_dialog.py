"""The dialog of membership functions: what it draws is what the algorithm writes."""

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QImage

from silkroad_plugin.gui.distribution_task import DistributionTask
from silkroad_plugin.gui.membership_dialog import ASKED, MembershipDialog
from tests.qgis.scene import NODATA, array, raster

# Includes the 401 values at which the preview draws its curve.
GRID = np.linspace(0.0, 200.0, 401)


@pytest.fixture
def asked():
    return []


@pytest.fixture
def dialog(qtbot, qgis_new_project, tmp_path, asked):
    values = np.append(GRID, [NODATA] * 9).reshape(10, 41)
    layer = QgsRasterLayer(raster(tmp_path / "as.tif", values), "砷 мышьяк")
    QgsProject.instance().addMapLayer(layer)
    made = MembershipDialog(lambda *parts: asked.append(parts))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.distribution is not None)
    return made


def choose(dialog, shape, **fields):
    dialog.shape.setCurrentIndex(dialog.shape.findData(shape))
    for name, text in fields.items():
        dialog.fields[name].setText(text)


CASES = [
    ("large", {"MIDPOINT": "70", "SPREAD": "3,5"}),
    ("small", {"MIDPOINT": "", "SPREAD": ""}),
    ("near", {"MIDPOINT": "90", "SPREAD": ""}),
    ("gaussian", {"MIDPOINT": "", "SPREAD": "0.002"}),
    ("linear", {"LOWER": "150", "UPPER": "20"}),
    ("ms_large", {"MEAN_MULTIPLIER": "0.5", "STD_MULTIPLIER": "2"}),
    ("ms_small", {}),
]


@pytest.mark.parametrize(("shape", "fields"), CASES, ids=[case[0] for case in CASES])
@pytest.mark.parametrize("hedge", ["none", "somewhat"])
def test_the_preview_equals_the_output(run, dialog, tmp_path, shape, fields, hedge):
    """EIS's previews differ from its outputs by up to 1."""
    choose(dialog, shape, **fields)
    dialog.hedge.setCurrentIndex(dialog.hedge.findData(hedge))
    drawn_at, drawn = dialog.view.curve()
    assert (drawn_at == GRID).all() and len(np.unique(drawn)) > 5
    found = array(run("fuzzy_membership", **dialog.parameters(), OUTPUT=str(tmp_path / "m.tif"))["OUTPUT"])
    assert (found.ravel()[: len(GRID)] == drawn.astype(np.float32)).all()


def test_a_table_is_drawn_at_the_values(run, dialog, tmp_path):
    choose(dialog, "table")
    dialog.table.setPlainText("0; 50; 1\n50; 120; 0.25\n77; 0.8")
    drawn = dialog.view.curve()[1]
    found = array(run("fuzzy_membership", **dialog.parameters(), OUTPUT=str(tmp_path / "m.tif"))["OUTPUT"])
    expected = np.where(np.isnan(drawn), NODATA, drawn).astype(np.float32)
    assert (found.ravel()[: len(GRID)] == expected).all()
    assert sorted(set(expected)) == [np.float32(NODATA), *np.array([0.25, 0.8, 1], np.float32)]


def test_only_what_the_shape_needs_is_asked_for(dialog):
    for shape, names in ASKED.items():
        choose(dialog, shape)
        assert [name for name, field in dialog.fields.items() if field.isVisible()] == list(names)
        assert dialog.table.isVisible() == (shape == "table")


def test_wrong_parameters_are_told_and_cannot_be_used(dialog, asked, qtbot):
    choose(dialog, "large", MIDPOINT="-3")
    assert "midpoint" in dialog.note.text() and not dialog.ok.isEnabled()
    choose(dialog, "large", MIDPOINT="40")
    assert dialog.note.text() == "" and dialog.ok.isEnabled()
    assert dialog.fields["SPREAD"].placeholderText() == "5"
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    layer = dialog.raster.currentLayer()
    expected = {"INPUT": layer.id(), "SHAPE": "large", "MIDPOINT": 40.0, "HEDGE": "none"}
    assert asked == [("silkroad:fuzzy_membership", expected)]


def test_the_midpoint_follows_the_mouse(dialog, qtbot):
    choose(dialog, "small")
    frame = dialog.view._frame()
    place = QPoint(round(frame.left() + frame.width() / 4), round(frame.center().y()))
    qtbot.mousePress(dialog.view, Qt.MouseButton.LeftButton, pos=place)
    assert float(dialog.fields["MIDPOINT"].text()) == pytest.approx(50, abs=1)
    assert dialog.membership().midpoint == pytest.approx(50, abs=1)


def test_curve_and_bars_are_painted(dialog):
    choose(dialog, "large", MIDPOINT="100")
    image = QImage(dialog.view.size(), QImage.Format.Format_RGB32)
    dialog.view.render(image)
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {"#1b6ca8", "#c9d3da"} <= colours


def test_a_raster_without_data_is_told(dialog, qtbot, tmp_path):
    empty = QgsRasterLayer(raster(tmp_path / "empty.tif", np.full((4, 4), NODATA)), "empty")
    QgsProject.instance().addMapLayer(empty)
    dialog.raster.setLayer(empty)
    qtbot.waitUntil(lambda: "empty.tif" in dialog.note.text())
    assert not dialog.ok.isEnabled() and dialog.distribution is None


def test_closing_stops_the_reading(qtbot, dialog):
    dialog._raster_chosen(dialog.raster.currentLayer())
    dialog.reject()
    assert dialog.task is None
    qtbot.waitUntil(lambda: not DistributionTask.running)


def test_what_was_read_before_it_could_be_stopped_is_not_taken(qtbot, dialog):
    """The same raster chosen again while the first reading was done but not yet told."""
    dialog._raster_chosen(dialog.raster.currentLayer())
    first = dialog.task
    assert first.waitForFinished(10_000)
    dialog._raster_chosen(dialog.raster.currentLayer())
    second = dialog.task
    first.finished(True)
    assert dialog.task is second and dialog.distribution is None
    qtbot.waitUntil(lambda: dialog.distribution is second.found is not None)
