"""What the help says of the command line and of Python is what the algorithms take."""

import re

import pytest
from qgis.core import QgsApplication

from silkroad_plugin import i18n, settings
from silkroad_plugin.processing.provider import SilkroadProvider

CODES = ("studentised", "contrast", "significant", "manual", "none", "fuzzy")


@pytest.fixture(params=i18n.LANGUAGES)
def language(request, qgis_app):
    """Speak one of the languages."""
    before, installed = settings.get("interface_language", ""), i18n.install(request.param)
    settings.put("interface_language", request.param)
    yield request.param
    settings.put("interface_language", before)
    i18n.remove(installed)


@pytest.fixture
def algorithms(qgis_processing, language):
    """Return every algorithm by its name, as a user of the language has it."""
    provider = SilkroadProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield {found.name(): found for found in provider.algorithms()}
    QgsApplication.processingRegistry().removeProvider(provider)


def last_paragraph(algorithm):
    return algorithm.shortHelpString().rpartition("<p>")[2]


def test_the_help_names_codes_lists_and_the_ending_of_models(algorithms, language):
    said = last_paragraph(algorithms["weights_of_evidence"])
    assert i18n.tr("Command line and Python.", language) in said
    rule = re.search("<code>RULE</code>: (.*?)[;；]", said)[1]
    assert tuple(re.findall("<code>(.*?)</code>", rule)) == CODES
    assert "<code>EVIDENCE=a.tif EVIDENCE=b.tif</code>" in said
    assert '<code>"EVIDENCE": ["a.tif", "b.tif"]</code>' in said
    assert "<code>OUTPUT_MODEL</code>" in said and ".silkmodel" in said
    assert "{" not in said


def test_every_list_of_numbers_is_read_and_told_by_one_rule(algorithms, language):
    told = {"classify_raster": "BREAKS", "classify_geochemistry": "LIMITS", "delineate_anomalies": "LEVELS",
            "spectrum_area": "BREAKS", "import_geochemistry": "STEPS", "element_atlas": "PERCENTS",
            "index_overlay": "WEIGHTS", "level_geochemistry": "WIDTHS"}  # fmt: skip
    for name, parameter in told.items():
        rule = next(
            part for part in algorithms[name].shortHelpString().split("<p>") if f"<code>{parameter}</code>" in part
        )
        assert "85,92,97" in rule and "2,5" in rule and "{" not in rule


def test_every_algorithm_with_lists_or_choices_says_how_to_give_them(algorithms, language):
    for name, algorithm in algorithms.items():
        lists = [one.name() for one in algorithm.parameterDefinitions() if one.type() == "multilayer"]
        wanted = {*lists, *algorithm.choices.offered}
        said = last_paragraph(algorithm) if wanted else ""
        assert {each for each in wanted if f"<code>{each}</code>" in said} == wanted, name
