"""The menu's dialogs: opened by their actions, named in the language of the interface, gone with the plugin."""

from qgis.core import QgsPrintLayout, QgsProject
from qgis.gui import QgsBrowserGuiModel, QgsLayerTreeView
from qgis.PyQt import sip
from qgis.utils import iface


def test_the_actions_open_the_dialogs(plugin, qtbot):
    for action, name in (
        (plugin.tools.membership, "silkroadMembershipDialog"),
        (plugin.tools.network, "silkroadNetworkDialog"),
        (plugin.tools.partition, "silkroadPartitionDialog"),
        (plugin.tools.preflight, "silkroadPreflightDialog"),
    ):
        action.trigger()
        dialog = plugin.tools.dialogs.all[-1]
        assert dialog.objectName() == name and dialog.isVisible()
        dialog.reject()
    assert plugin.tools.dialogs.all == []


def test_the_algorithm_opens_with_what_was_chosen(plugin, grid, monkeypatch):
    browser, tree = QgsBrowserGuiModel(), QgsLayerTreeView()
    monkeypatch.setattr(iface, "browserModel", lambda: browser, raising=False)
    monkeypatch.setattr(iface, "layerTreeView", lambda: tree, raising=False)  # QGIS 3.44 asks for it
    chosen = {"INPUT": grid, "SHAPE": "ms_small", "STD_MULTIPLIER": 2.5}
    plugin.tools.open_algorithm("silkroad:fuzzy_membership", chosen)
    dialog = plugin.tools.dialogs.all[-1]
    filled = dialog.createProcessingParameters()
    assert (filled["SHAPE"], filled["STD_MULTIPLIER"]) == (6, 2.5)
    plugin.tools.dialogs.close_all()


def test_a_template_that_is_opened_is_shown(plugin, qgis_new_project, monkeypatch):
    browser, tree, shown = QgsBrowserGuiModel(), QgsLayerTreeView(), []
    monkeypatch.setattr(iface, "browserModel", lambda: browser, raising=False)
    monkeypatch.setattr(iface, "layerTreeView", lambda: tree, raising=False)
    monkeypatch.setattr(iface, "openLayoutDesigner", shown.append, raising=False)
    layout = QgsPrintLayout(QgsProject.instance())
    layout.setName("Altai")
    QgsProject.instance().layoutManager().addLayout(layout)
    plugin.tools.template.trigger()
    dialog = plugin.tools.dialogs.all[-1]
    dialog.algorithmFinished.emit(False, {})
    assert shown == []
    dialog.algorithmFinished.emit(True, {"LAYOUT": "Altai"})
    assert shown == [layout]
    plugin.tools.dialogs.close_all()


def test_the_actions_speak_the_language_of_the_interface(plugin):
    assert plugin.tools.membership.text() == "Fuzzy Membership…"
    plugin.set_interface_language("zh")
    assert plugin.tools.network.text() == "模糊推理网络…"
    plugin.set_interface_language("ru")
    assert plugin.tools.membership.text() == "Степень принадлежности…"


def test_unloading_closes_what_is_open(plugin, qtbot):
    dialog = plugin.tools.open_network()
    plugin.unload()
    assert plugin.tools is None
    qtbot.waitUntil(lambda: sip.isdeleted(dialog))
