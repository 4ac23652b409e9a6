"""The interface in three languages: complete, compiled, and found by every locale code."""

import ast
import re

import pytest
from qgis.core import NULL, QgsSettings
from qgis.PyQt.QtCore import QTranslator

from silkroad_plugin import i18n, settings
from silkroad_plugin.messages import TEXTS
from silkroad_plugin.paths import ROOT
from tests.package_source import package_files, parse, place
from tools import translations

TRANSLATED = ("zh", "ru")


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_string_is_translated(language):
    wanted = translations.sources()
    assert len(wanted) > 40
    assert translations.defects(language, wanted, translations.read(language)) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_file_holds_every_string(language):
    compiled = QTranslator()
    assert compiled.load(str(ROOT / "i18n" / f"silkroad_{language}.qm")), "run `make translations`"
    texts = translations.read(language)
    assert [source for source, text in texts.items() if compiled.translate(i18n.CONTEXT, source.encode()) != text] == []


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("ru", "ru"),
        ("ru_RU", "ru"),
        ("ru_RU.UTF-8", "ru"),
        ("zh-Hans", "zh"),
        ("zh_CN", "zh"),
        ("zh", "zh"),
        ("en_US", "en"),
        ("de", "en"),
        ("C", "en"),
        ("", "en"),
        (None, "en"),
        (NULL, "en"),
    ],
)
def test_every_locale_code_finds_its_language(locale, language):
    assert i18n.match_language(locale) == language


@pytest.fixture
def locale_settings(qgis_app):
    """Restore QGIS's locale and the plugin's choice."""
    before = QgsSettings().value("locale/userLocale")
    yield
    QgsSettings().setValue("locale/userLocale", before)
    settings.forget("interface_language")


@pytest.mark.parametrize(
    ("locale", "chosen", "language"),
    [
        ("zh-Hans", "", "zh"),
        ("ru", "", "ru"),
        ("ru", "zh", "zh"),
        ("zh_CN", "en", "en"),
        ("ru", "klingon", "ru"),
        (NULL, "", "en"),
    ],
)
def test_the_interface_follows_qgis_unless_the_user_chooses(locale_settings, locale, chosen, language):
    QgsSettings().setValue("locale/userLocale", locale)
    settings.put("interface_language", chosen)
    assert i18n.interface_language() == language


@pytest.mark.parametrize("language", TRANSLATED)
def test_installing_and_removing(qgis_app, language):
    expected = translations.read(language)["Silk Road"]
    installed = i18n.install(language)
    try:
        assert i18n.tr("Silk Road") == expected != "Silk Road"
    finally:
        i18n.remove(installed)
    assert i18n.tr("Silk Road") == "Silk Road"
    assert i18n.tr("Silk Road", language) == expected


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_language_can_be_asked_for_without_installing_it(language):
    texts = {source: text for source, text in translations.read(language).items() if text}
    assert any(not source.isascii() for source in texts)
    assert {source: i18n.tr(source, language) for source in texts} == texts
    assert i18n.tr("no such string", language) == "no such string"


def test_english_needs_no_translator(qgis_app):
    assert i18n.install("en") is None
    i18n.remove(None)


def raised_errors():
    """Yield (place, codes, names of the values) of every SilkroadError that the code makes."""
    for path in package_files():
        for node in ast.walk(parse(path)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "SilkroadError" and node.args:
                yield place(path, node), matching_codes(node.args[0]), {keyword.arg for keyword in node.keywords}


def matching_codes(code: ast.expr) -> set[str]:
    """Return the codes that an expression can give: a literal, or an f-string as a pattern over the texts."""
    if isinstance(code, ast.JoinedStr):
        pattern = "".join(re.escape(part.value) if isinstance(part, ast.Constant) else ".+" for part in code.values)
        return {known for known in TEXTS if re.fullmatch(pattern, known)} or {ast.unparse(code)}
    return {ast.literal_eval(code)}


def test_every_code_of_an_error_has_its_text():
    found = [(where, code) for where, codes, _ in raised_errors() for code in sorted(codes)]
    assert len(found) > 20
    assert [(where, code) for where, code in found if code not in TEXTS] == []


def test_every_text_gets_its_values():
    wrong = []
    for where, codes, given in raised_errors():
        for code in codes & set(TEXTS):
            named = {re.match(r"\w+", mark[1:])[0] for mark in re.findall(r"\{\w[^{}]*", TEXTS[code])}
            if None not in given and not named <= given:  # None: values given as **values
                wrong.append(f"{where}: {code} lacks {sorted(named - given)}")
    assert wrong == []


def test_no_text_is_left_over():
    assert set(TEXTS) - {code for _, codes, _ in raised_errors() for code in codes} == set()


class TestTheTool:
    """tools/translations.py on a small package."""

    @pytest.fixture
    def project(self, tmp_path, monkeypatch):
        package = tmp_path / "silkroad_plugin"
        package.mkdir()
        (tmp_path / "i18n").mkdir()
        (package / "one.py").write_text('A = N_("One {x}" " & two")\n\n\ndef f():\n    return i18n.tr("Three")\n')
        monkeypatch.setattr(translations, "ROOT", tmp_path)
        monkeypatch.setattr(translations, "sources", lambda: sources_of([package]))
        return tmp_path

    def test_collects_joined_literals(self, project):
        assert list(translations.sources()) == ["One {x} & two", "Three"]

    def test_refuses_what_is_not_a_literal(self, project):
        (project / "silkroad_plugin" / "two.py").write_text('tr(f"{x}")\n')
        with pytest.raises(SystemExit, match="one literal"):
            translations.sources()

    def test_merges_keeps_and_drops(self, project):
        table = project / "words.csv"
        table.write_text("source,zh,ru\nThree,三,Три\nLater,后来,Позже\n", encoding="utf-8")
        translations.merge([str(table)])
        assert translations.read("ru") == {"One {x} & two": "", "Three": "Три"}
        (project / "silkroad_plugin" / "one.py").write_text('tr("Three")\ntr("Later")\n')
        translations.update()
        assert translations.read("zh") == {"Three": "三", "Later": ""}
        translations.merge([str(table)])
        assert translations.read("zh") == {"Three": "三", "Later": "后来"}

    @pytest.mark.parametrize("text", ["", "Раз & два", "One {x} & two", "Рaз {x}", "Раз {y} & два"])
    def test_finds_defects(self, text):
        assert translations.defects("ru", {"One {x} & two": "one.py:1"}, {"One {x} & two": text})

    def test_lets_good_ones_pass(self):
        assert translations.defects("ru", {"One {x} & two": "one.py:1"}, {"One {x} & two": "Раз {x} и два"}) == []
        assert translations.defects("zh", {"PDF (*.pdf)": "one.py:1"}, {"PDF (*.pdf)": "PDF (*.pdf)"}) == []


sources_of = translations.sources


@pytest.mark.parametrize(
    ("source", "zh", "ru"),
    [
        ("Factor", "因子", "Фактор"),  # of a factor analysis, no multiplier
        ("Zones", "分带", "Зоны"),  # polygons; how many there are is “Number of zones”
        ("Number of zones", "分带数", "Число зон"),
        ("Elements", "元素", "Элементы"),  # one by one; what goes together is “Association of elements”
        ("Association of elements", "元素组合", "Ассоциация элементов"),
        ("Cumulative share", "累计比例", "Накопленная доля"),
        (
            "blank (times the detection limit)",
            "空白样（检出限的倍数）",
            "холостая проба (кратность пределу обнаружения)",
        ),
    ],
)
def test_words_of_two_meanings_have_a_text_for_each(source, zh, ru):
    assert (i18n.tr(source, "zh"), i18n.tr(source, "ru")) == (zh, ru)
