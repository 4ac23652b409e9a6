"""Loading and unloading: what the plugin adds is there, and nothing of it stays."""

import logging
import re
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from silkroad_plugin import i18n, settings
from silkroad_plugin.plugin import SilkroadPlugin
from silkroad_plugin.processing.base import GROUPS

# Every file of an algorithm is registered: its name stands in the file.
FILES = Path(__file__).parents[2].joinpath("silkroad_plugin", "processing", "algorithms").rglob("*.py")
ALGORITHMS = {name for file in FILES for name in re.findall(r'^    NAME = "(\w+)"$', file.read_text("utf-8"), re.M)}


def provider():
    return QgsApplication.processingRegistry().providerById("silkroad")


def state() -> dict:
    """Return what a plugin could leave behind outside the main window."""
    return {
        "provider": provider() is not None,
        "handlers": len(logging.getLogger("silkroad").handlers),
        "translated": QCoreApplication.translate(i18n.CONTEXT, "Silk Road"),
    }


@pytest.fixture
def russian(qgis_app):
    """QGIS in Russian, so that a translator is installed."""
    before = QgsSettings().value("locale/userLocale")
    QgsSettings().setValue("locale/userLocale", "ru")
    yield
    QgsSettings().setValue("locale/userLocale", before)


@pytest.fixture
def plugin(qgis_processing):
    """The plugin as headless QGIS loads it."""
    loaded = SilkroadPlugin(None)
    loaded.initProcessing()
    yield loaded
    loaded.unload()


def test_loads_and_unloads_three_times(qgis_processing, qgis_iface, russian):
    before = state()
    assert before == {"provider": False, "handlers": 0, "translated": "Silk Road"}
    for _ in range(3):
        plugin = SilkroadPlugin(qgis_iface)
        try:
            plugin.initGui()
            QCoreApplication.processEvents()  # the log and the panel wait until QGIS has started
            during = state()
        finally:
            plugin.unload()
        assert during["provider"]
        assert during["handlers"] >= 2, "the log panel and the log file"
        assert re.search("[а-я]", during["translated"])
        assert state() == before


def test_headless_loads_without_an_interface(plugin):
    assert {algorithm.name() for algorithm in provider().algorithms()} == ALGORITHMS
    assert logging.getLogger("silkroad").handlers == [], "logging needs the desktop"


def test_unloading_twice_does_no_harm(plugin):
    plugin.unload()
    plugin.unload()
    assert provider() is None


def test_a_second_copy_takes_nothing_from_the_first(plugin):
    second = SilkroadPlugin(None)
    second.initProcessing()
    second.unload()
    assert {algorithm.name() for algorithm in provider().algorithms()} == ALGORITHMS


def test_refreshing_makes_new_algorithms(plugin):
    """A provider that keeps its algorithms crashes QGIS when the options dialog refreshes it."""
    for _ in range(3):
        provider().refreshAlgorithms()
        assert {algorithm.name() for algorithm in provider().algorithms()} == ALGORITHMS
        assert all(algorithm.displayName() for algorithm in provider().algorithms())


def words(algorithm) -> dict[str, str]:
    """Return everything of an algorithm that a person reads."""
    found = {"title": algorithm.displayName(), "group": algorithm.group(), "help": algorithm.shortHelpString()}
    for one in (*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()):
        found[one.name()] = one.description()
    return found


@pytest.mark.parametrize("name", sorted(ALGORITHMS))
def test_every_algorithm_speaks_three_languages(plugin, name):
    spoken = {}
    for language in ("en", "zh", "ru"):
        settings.put("interface_language", language)
        installed = i18n.install(language)
        try:
            algorithm = provider().algorithm(name).create()
            spoken[language] = words(algorithm)
        finally:
            i18n.remove(installed)
            settings.forget("interface_language")
    assert spoken["en"].keys() == spoken["zh"].keys() == spoken["ru"].keys()
    for key, text in spoken["en"].items():
        assert text, f"{name} {key} has no text"
        assert re.search("[\u4e00-\u9fff]", spoken["zh"][key]), f"{name} {key}: {spoken['zh'][key]}"
        assert re.search("[а-яА-Я]", spoken["ru"][key]), f"{name} {key}: {spoken['ru'][key]}"
    assert len(spoken["en"]["help"]) > 200


@pytest.mark.parametrize("name", sorted(ALGORITHMS))
def test_every_algorithm_is_whole(plugin, name):
    algorithm = provider().algorithm(name)
    assert algorithm.id() == f"silkroad:{name}"
    assert algorithm.groupId() in GROUPS
    assert algorithm.tags()
    assert not algorithm.icon().isNull()
    names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
    assert names == [parameter.upper() for parameter in names]
    assert algorithm.outputDefinitions()
