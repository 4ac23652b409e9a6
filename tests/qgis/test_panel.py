"""The panel as a user works it: real clicks on real buttons, real data."""

import csv
import time

import pytest
from qgis.core import Qgis, QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QPushButton
from qgis.utils import iface

from silkroad_plugin import i18n, paths, settings
from silkroad_plugin.catalogue import areas, load, tree
from silkroad_plugin.gui import notes
from silkroad_plugin.gui.panel import SilkroadPanel
from silkroad_plugin.support import start_logging

ALTAI_VMS = sum(
    row["belt"] == "altai" and row["deposit_type"] == "dt_vms"
    for row in csv.DictReader(paths.data("deposits.csv").open(encoding="utf-8"))
)


@pytest.fixture
def fresh_settings():
    QgsSettings().remove("silkroad")
    settings.put("interface_language", "en")
    yield
    QgsSettings().remove("silkroad")


@pytest.fixture
def panel(qtbot, qgis_iface, qgis_new_project, fresh_settings):
    made = SilkroadPanel(iface)
    qtbot.addWidget(made)
    made.resize(360, 700)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close_down()


def button(panel, name):
    return panel.findChild(QPushButton, name)


def click(qtbot, widget):
    assert widget.isVisible() and widget.isEnabled()
    # A check box answers on its mark and its text, not on the empty space beside them.
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(8, widget.height() // 2))


def choose(qtbot, combo, code):
    """Choose an entry as a user does: open the list, click the line."""
    index = combo.findData(code)
    combo.showPopup()
    view = combo.view()
    view.scrollTo(combo.model().index(index, 0))
    place = view.visualRect(combo.model().index(index, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    combo.hidePopup()
    return index


def layers(key=None):
    found = list(QgsProject.instance().mapLayers().values())
    return [layer for layer in found if key is None or layer.customProperty("silkroad/key") == key]


def test_one_click_loads_the_belt(panel, qtbot):
    click(qtbot, panel.map_box.load)
    assert len(layers()) >= 10
    assert QgsProject.instance().crs().description().startswith("Albers")
    shown = iface.mapCanvas().extent()
    assert shown.contains(areas.area("altai").map_extent())


def test_second_click_does_not_duplicate(panel, qtbot):
    click(qtbot, panel.map_box.load)
    before = sorted(layer.id() for layer in layers())
    click(qtbot, panel.map_box.load)
    assert sorted(layer.id() for layer in layers()) == before


def test_filter_counts_live_and_becomes_the_training_set(panel, qtbot):
    click(qtbot, panel.map_box.load)
    choose(qtbot, panel.deposit_box.combos["types"], "dt_vms")
    assert panel.deposit_box.combos["types"].checkedItemsData() == ["dt_vms"]
    assert panel.deposit_box.number.text().split()[0] == str(ALTAI_VMS)
    assert tree.layer_of(QgsProject.instance(), "deposits").featureCount() == ALTAI_VMS
    click(qtbot, button(panel, "silkroadTraining"))
    click(qtbot, button(panel, "silkroadTraining"))
    (training,) = layers("training")
    assert training.featureCount() == ALTAI_VMS
    assert {feature["deposit_type"] for feature in training.getFeatures()} == {"dt_vms"}
    click(qtbot, button(panel, "silkroadClearFilter"))
    assert panel.deposit_box.combos["types"].checkedItemsData() == []
    assert tree.layer_of(QgsProject.instance(), "deposits").featureCount() > ALTAI_VMS
    assert training.featureCount() == ALTAI_VMS


def test_map_language_switches_at_once(panel, qtbot):
    click(qtbot, panel.map_box.load)
    ids = {layer.id() for layer in layers()}
    for code in ("zh", "ru", "en"):
        choose(qtbot, panel.map_box.language, code)
        assert tree.layer_of(QgsProject.instance(), "faults").name() == i18n.term("layer_faults", code)
    assert {layer.id() for layer in layers()} == ids


@pytest.mark.parametrize("code", ["zh", "ru"])
def test_interface_language_takes_effect_at_once(panel, qtbot, code):
    english = panel.map_box.load.text()

    def follow(choice):
        settings.put("interface_language", choice)
        panel.translator = i18n.install(choice)
        panel.retranslate()

    panel.interface_language_chosen.connect(follow)
    choose(qtbot, panel.interface, code)
    try:
        assert panel.map_box.load.text() == i18n.tr("Load Map", code) != english
        assert panel.map_box.themes["tectonics"].text() == i18n.term("theme_tectonics", code)
        assert panel.map_box.area.currentText() == areas.area("altai").names[code]
        assert i18n.term("dt_vms", code) in [
            panel.deposit_box.combos["types"].itemText(index)
            for index in range(panel.deposit_box.combos["types"].count())
        ]
    finally:
        i18n.remove(panel.translator)


def test_remembers_the_last_choice(panel, qtbot):
    choose(qtbot, panel.map_box.level, "key_area")
    choose(qtbot, panel.map_box.language, "ru")
    click(qtbot, panel.map_box.themes["relief"])
    choose(qtbot, panel.deposit_box.combos["types"], "dt_vms")
    chosen = panel.area_id()
    again = SilkroadPanel(iface)
    qtbot.addWidget(again)
    assert areas.area(again.area_id()).level == "key_area"
    assert again.area_id() == chosen
    assert again.map_language() == "ru"
    assert "relief" not in again.map_box.theme_keys()
    assert again.deposit_box.filter().types == {"dt_vms"}


@pytest.mark.parametrize("locale", ["zh-Hans", "ru", "de", "en_US", "C"])
def test_works_in_any_language_of_qgis(qtbot, qgis_iface, qgis_new_project, fresh_settings, locale):
    QgsSettings().setValue("locale/userLocale", locale)
    settings.forget("interface_language")
    installed = i18n.install(i18n.interface_language())
    try:
        made = SilkroadPanel(iface)
        qtbot.addWidget(made)
        language = i18n.match_language(locale)
        assert made.map_box.load.text() == i18n.tr("Load Map", language)
        made.map_box.load.click()
        assert tree.layer_of(QgsProject.instance(), "deposits").name() == i18n.term("layer_deposits", language)
    finally:
        i18n.remove(installed)
        QgsSettings().remove("locale/userLocale")


def test_missing_geopackage_is_said_and_nothing_breaks(qtbot, qgis_iface, monkeypatch, tmp_path, fresh_settings):
    monkeypatch.setattr(paths, "geopackage", lambda: tmp_path / "нет 图.gpkg")
    said = []
    monkeypatch.setattr(iface.messageBar(), "pushMessage", lambda **parts: said.append(parts), raising=False)
    logged, stop = [], start_logging(iface)
    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(
        lambda *parts: logged.append(parts)
    )
    try:
        made = SilkroadPanel(iface)
    finally:
        stop()
    qtbot.addWidget(made)
    assert not made.map_box.isEnabled()
    (bar,) = said
    assert "нет 图.gpkg" in bar["title"] and bar["level"] == Qgis.MessageLevel.Warning and bar["duration"] == 0
    assert any("нет 图.gpkg" in text and tag == "Silk Road" for text, tag, _ in logged), "not in the log panel"


def test_a_full_disk_is_said_when_a_map_is_loaded(panel, qtbot, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device", "/disk")

    said = []
    monkeypatch.setattr(notes, "warn", said.append)
    monkeypatch.setattr(load, "load_area", full)
    click(qtbot, panel.map_box.load)
    assert len(said) == 1 and "/disk" in said[0] and "full" in said[0]


def test_a_name_too_long_for_its_box_is_shown_beside_it(panel, qtbot):
    area = panel.map_box.area
    assert area.toolTip() == area.currentText() == areas.area("altai").names["en"]
    choose(qtbot, area, "hindu_kush_west_kunlun")
    assert area.toolTip() == areas.area("hindu_kush_west_kunlun").names["en"]
    choose(qtbot, panel.map_box.level, "key_area")
    assert area.toolTip() == area.currentText() != ""


def test_fits_a_small_laptop(panel):
    assert panel.minimumSizeHint().height() < 600
    assert panel.minimumSizeHint().width() < 420


def test_loading_does_not_freeze_for_long(panel, qtbot):
    """A belt is loaded in the main thread, as QGIS asks; a user waits less than two seconds."""
    panel.load_map()
    QgsProject.instance().clear()
    start = time.perf_counter()
    panel.load_map()
    assert time.perf_counter() - start < 2
