"""One sheet with a main and two secondary languages: what is written, how large, and that search finds all of it."""

from types import SimpleNamespace

import pytest
from qgis.core import QgsLayoutItemLabel, QgsProcessingContext, QgsProject

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.layouts.checks.run import judge
from silkroad_plugin.layouts.recipe import recipe_of
from silkroad_plugin.layouts.secondary import LANGUAGE, Secondary
from silkroad_plugin.layouts.spec import SheetSpec
from silkroad_plugin.layouts.template import open_template
from silkroad_plugin.processing.algorithms.maps import secondary_parameters
from silkroad_plugin.processing.algorithms.maps.print_map import PrintMap
from silkroad_plugin.processing.sheet_again import SheetAgain
from tests.qgis.sheet_tools import Listener, needs_poppler, pdf_text, print_map, squeezed


@pytest.fixture(scope="module")
def printed(tmp_path_factory, qgis_app):
    """Return the files of a Chinese sheet with Russian and English under it, and what was said."""
    listener = Listener()
    results = print_map(
        tmp_path_factory.mktemp("three"), listener, AREA="altai", LANGUAGES=["zh"], SECONDARY=["en", "ru"],
        PAPER="fitting", SCALE=5_000_000, FORMATS=["pdf", "qpt"], SHOW_DEPOSITS=True,
    )  # fmt: skip
    return results["FILES"].split(";"), listener


def labels(layout):
    """Return (text, size, languages, rectangle) of the labels of a page."""
    items = [item for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    return [
        (item.text(), item.textFormat().size(), item.customProperty(LANGUAGE) or "", item.sceneBoundingRect())
        for item in items
    ]


@needs_poppler
def test_search_finds_all_three(printed):
    (path, _), _ = printed
    assert path.endswith("altai_belt_zh+ru+en.pdf")
    text = squeezed(pdf_text(path))
    for words in (
        "阿尔泰成矿带", "АЛТАЙСКИЙМЕТАЛЛОГЕНИЧЕСКИЙПОЯС", "Altaibelt",
        "图例", "Условныеобозначения/Legend", "大地构造单元", "Тектоническиеединицы/Tectonicunits",
        "斑岩型", "Медно-порфировыйтип", "Porphyrycopper", "岩浆弧", "Магматическаядуга/Magmaticarc",
        "主编", "Главныйредактор/Chiefeditor", "图上1厘米", "в1сантиметре", "1cmonthemap",
        "阿尔伯斯等积圆锥投影", "РавновеликаяконическаяпроекцияАльберса", "Albersequal-areaconic",
    ):  # fmt: skip
        assert words in text, words


def test_sizes_and_places_hold(printed):
    (_, template), listener = printed
    project = QgsProject()
    layout, _ = open_template(template, project)
    # The map would fit on A3, its legend in three languages does not.
    assert layout.pageCollection().page(0).pageSize().width() == 594 and recipe_of(layout).parameters["PAPER"] == "A2"
    own, small = ([one for one in labels(layout) if bool(one[2]) is other] for other in (False, True))
    assert len(small) > 40 and min(size for _, size, _, _ in small) >= 5.0 - 1e-6
    title = next(size for text, size, _, _ in own if text == "阿尔泰成矿带")
    assert {round(size / title, 2) for text, size, _, _ in small if text == "Altai belt"} == {0.45}
    assert not {one.code for one in judge(layout, draw=False)} & {"language_other", "text_small", "text_cut"}
    assert not any("Altai belt" in warning for warning in listener.warnings)
    for index, (text, _, _, rect) in enumerate(small):
        for other, *_, there in [*own, *small[index + 1 :]]:
            both = rect.intersected(there)
            assert min(both.width(), both.height()) < 0.35, (text, other)
    # Another of the three becomes the main one, and the former joins the small ones.
    SheetAgain(layout).in_language("ru")
    written = {text: languages for text, _, languages, _ in labels(layout)}
    assert written["图例 / Legend"] == "zh+en" and written["Условные обозначения"] == ""


def test_a_main_language_is_left_out_of_the_small_ones_and_told():
    asked, listener = SimpleNamespace(languages=["zh", "ru"], spec=SimpleNamespace(languages=("ru", "en"))), Listener()
    secondary_parameters.tell(asked, listener)
    assert len(listener.notes) == 1 and listener.notes[0].endswith(": Русский.")
    assert SheetSpec(languages=("ru", "en")).others("ru") == ("en",)


def test_words_are_found_by_layers_and_glossary_only():
    second = Secondary("zh", ("ru", "en"), {"我的层": {"ru": "мой слой", "en": "my layer"}})
    assert second.of("我的层") == {"ru": "мой слой", "en": "my layer"}
    assert second.of("图例") == {"ru": "условные обозначения", "en": "legend"} and second.of("无此词") == {}
    stack = second.stack("我的层", 60.0, 6.8)
    assert stack.below == [("ru+en", ["Мой слой / My layer"])] and stack.small == 5.0
    assert [lines for _, lines in second.stack("我的层", 9.0, 6.8).below] == [["Мой слой"], ["My layer"]]


def test_a_paper_that_is_too_small_is_refused(tmp_path, qgis_app):
    algorithm, context = PrintMap(), QgsProcessingContext()
    algorithm.initAlgorithm({})
    given = {"AREA": "altai", "LANGUAGES": ["zh"], "SECONDARY": ["ru", "en"], "OUTPUT_FOLDER": str(tmp_path)}
    algorithm.prepareAlgorithm(given, context, Listener())
    assert algorithm.refusal is None
    made, spec = algorithm.prepared(algorithm.place, algorithm.begin(Listener(), 10), Listener())
    with pytest.raises(SilkroadError) as caught:
        algorithm.composed(made, spec, "zh")
    assert caught.value.code == "legend_too_long" and caught.value.values["larger"] == "A2"
