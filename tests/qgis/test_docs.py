"""The documents say what the application says, in every language alike, and lead somewhere."""

import csv
import importlib.util
import json
import re
import shlex
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from silkroad_plugin.processing.provider import SilkroadProvider

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "zh", "ru")
PICTURES = ROOT / "docs" / "images"


@pytest.fixture(scope="module")
def docs():
    spec = importlib.util.spec_from_file_location("silkroad_docs", ROOT / "tools" / "docs.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def algorithms(qgis_app, qgis_processing):
    """The plugin's algorithms by identifier."""
    provider = SilkroadProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield {algorithm.id(): algorithm for algorithm in provider.algorithms()}
    QgsApplication.processingRegistry().removeProvider(provider)


# What is written by hand: a page for each, in every language.
PAGES = sorted(path.name for path in (ROOT / "docs" / "en").glob("*.md"))


def guide(language: str, page: str = "guide.md") -> str:
    return (ROOT / "docs" / language / page).read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """Return what stands in fenced code."""
    return re.findall(r"^```\n(.*?)^```$", guide(language), flags=re.M | re.S)


def links(text: str) -> list[str]:
    """Return the links of a Markdown text that stay within the repository."""
    found = re.findall(r"\]\(([^)\s]+)\)", text)
    return [link.partition("#")[0] for link in found if "://" not in link and not link.startswith("#")]


def test_pages_are_current(docs, qgis_app, qgis_processing):
    stale = [
        str(path.relative_to(ROOT))
        for path, text in docs.pages().items()
        if not path.is_file() or path.read_text(encoding="utf-8") != text
    ]
    assert not stale, "run tools/docs.py pages"


@pytest.mark.parametrize(("language", "shown"), [("zh", "编制单位"), ("ru", "Организация-составитель")])
def test_labels_from_the_glossary_are_in_the_language_of_the_page(language, shown):
    text = (ROOT / "docs" / language / "algorithms" / "print_map.md").read_text(encoding="utf-8")
    meanings = {row[0]: row[1] for row in re.findall(r"^\| `(\w+)`[^|]* \| ([^|]*) \|", text, flags=re.M)}
    assert meanings["ORGANISATION"] == shown
    latin = re.compile(r"[A-Za-z]{3,}(?: [a-z]+)+")
    assert [meaning for meaning in meanings.values() if latin.search(re.sub(r"`[^`]*`", "", meaning))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_of_the_documents_leads_somewhere(language):
    documents = [ROOT / ("README.md" if language == "en" else f"README.{language}.md")]
    documents += (ROOT / "docs" / language).rglob("*.md")
    broken = [
        f"{document.relative_to(ROOT)}: {link}"
        for document in documents
        for link in links(document.read_text(encoding="utf-8"))
        if not (document.parent / link).exists()
    ]
    assert len(documents) > 5
    assert not broken


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_shows_pictures_in_its_own_language(language, page):
    shown = [link for link in links(guide(language, page)) if link.endswith(".png")]
    assert len(shown) >= 6 or page not in ("guide.md", "study.md")
    assert [link for link in shown if not link.endswith(f"-{language}.png")] == []


def test_pictures_are_small_and_each_is_shown():
    pictures = list(PICTURES.glob("*.png"))
    pages = [guide(language, page) for language in LANGUAGES for page in PAGES]
    shown = {Path(link).name for page in pages for link in links(page)}
    assert {path.name for path in pictures} <= shown
    assert sum(path.stat().st_size for path in pictures) < 6 * 1024 * 1024
    # The byte after width, height and depth of a PNG's header: 3 is a picture with a palette.
    assert [path.name for path in pictures if path.read_bytes()[25] != 3] == [], "run tools/pictures.py"


@pytest.mark.parametrize("page", PAGES)
def test_guides_have_the_same_parts_in_every_language(page):
    outlines = {language: outline(guide(language, page)) for language in LANGUAGES}
    assert outlines["en"] == outlines["zh"] == outlines["ru"]
    assert outlines["en"].count("##") >= 8 or page != "guide.md"
    assert outlines["en"].count("|") >= 30 or page != "guide.md"


def outline(text: str) -> list[str]:
    """Return headings, rows of tables, points of lists, pictures and code of a page, without their words."""
    bare = re.sub(r"^```.*?^```$", "```", text, flags=re.M | re.S)
    return re.findall(r"^(#+|\||- |\d+\. |```|!|>)", bare, flags=re.M)


def test_pages_of_the_studies_are_alike_and_led_to():
    pages = {code: (ROOT / "docs" / code / "studies.md").read_text(encoding="utf-8") for code in LANGUAGES}
    outlines = {code: outline(text) for code, text in pages.items()}
    assert outlines["en"] == outlines["zh"] == outlines["ru"]
    plain = {code: text.replace(",", ".") if code == "ru" else text for code, text in pages.items()}
    figures = {code: sorted(re.findall(r"\d\.\d{2,3}(?!\d)", text)) for code, text in plain.items()}
    assert len(figures["en"]) > 100
    assert figures["en"] == figures["zh"] == figures["ru"]
    for code in LANGUAGES:
        assert "(studies.md)" in guide(code)
        readme = ROOT / ("README.md" if code == "en" else f"README.{code}.md")
        assert f"(docs/{code}/studies.md)" in readme.read_text(encoding="utf-8")
        folder = ROOT / "docs" / code
        assert [link for link in links(pages[code]) if not (folder / link).exists()] == []


def test_guides_give_the_same_commands():
    assert blocks("en") == blocks("zh") == blocks("ru")


# What a first study needs; the guide tells of these step by step and leads to the list of all.
FIRST_STUDY = (
    "belt_evidence",
    "distance_to_features",
    "classify_raster",
    "weights_of_evidence",
    "validate_prospectivity",
    "print_map",
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_tells_of_a_first_study_and_leads_to_every_algorithm(language, algorithms):
    text, commands = guide(language), "".join(blocks(language))
    assert [name for name in FIRST_STUDY if f"qgis_process run silkroad:{name} " not in commands] == []
    assert [name for name in FIRST_STUDY if f"(algorithms/{name}.md)" not in text] == []
    index = (ROOT / "docs" / language / "algorithms" / "README.md").read_text(encoding="utf-8")
    assert "(algorithms/README.md)" in text
    assert [a.name() for a in algorithms.values() if f"({a.name()}.md)" not in index] == []


def given(command: str) -> tuple[str, dict[str, str]]:
    """Return the algorithm of a command line and its parameters."""
    words = shlex.split(command.replace("\\\n", " "))
    return words[2], dict(word.split("=", 1) for word in words[4:])


def test_commands_of_the_guide_fit_the_algorithms(algorithms):
    lines = [
        line
        for block in blocks("en")
        for line in re.split(r"\n(?=qgis_process)", block)
        if line.startswith("qgis_process run silkroad:") and "<<" not in line
    ]
    assert len(lines) >= 7
    for line in lines:
        identifier, parameters = given(line)
        _check(algorithms[identifier], parameters)


def test_json_of_the_guide_fits_the_algorithm(algorithms):
    block = next(block for block in blocks("en") if "<<" in block)
    parameters = json.loads(block.partition("\n")[2].rpartition("END")[0])["inputs"]
    _check(algorithms[block.split()[2]], parameters)


def _check(algorithm, parameters):
    """Every parameter exists, every choice is among the codes, none that is needed is missing."""
    known = {definition.name() for definition in algorithm.parameterDefinitions()}
    assert set(parameters) <= known, algorithm.id()
    for name, codes in algorithm.choices.offered.items():
        assert set(parameters.get(name, next(iter(codes))).split(",")) <= set(codes), name
    for definition in algorithm.parameterDefinitions():
        needed = not definition.flags() & definition.Flag.FlagOptional and definition.defaultValue() is None
        destination = definition.isDestination()
        assert definition.name() in parameters or destination or not needed, definition.name()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_lists_the_codes_of_choices(language, algorithms):
    for identifier, name in (("silkroad:weights_of_evidence", "RULE"), ("silkroad:classify_raster", "METHOD")):
        codes = algorithms[identifier].choices.offered[name]
        assert [code for code in codes if f"`{code}`" not in guide(language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_counts_the_deposits(language):
    with (ROOT / "resources" / "data" / "deposits.csv").open(encoding="utf-8", newline="") as file:
        qualities = [row["position_quality"] for row in csv.DictReader(file)]
    text = guide(language)
    numbers = [len(qualities), *(qualities.count(quality) for quality in "ABCD")]
    assert [number for number in numbers if not re.search(rf"(?<!\d){number}(?!\d)", text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_package_carries_the_help(language, plugins_folder, algorithms):
    folder = plugins_folder / "silkroad" / "resources" / "help" / language
    pages = [folder / "guide.html", *(folder / "algorithms" / f"{a.name()}.html" for a in algorithms.values())]
    assert [page.name for page in pages if not page.is_file()] == []
    pages = sorted(folder.rglob("*.html"))
    found = [
        (page, (page.parent / link) if link else page, anchor)
        for page in pages
        for link, anchor in re.findall(r'(?:href|src)="([^":#]*)(#[^":]+)?"', page.read_text(encoding="utf-8"))
    ]
    assert [f"{page.name}: {target}" for page, target, _ in found if not target.exists()] == []
    anchored = [(page, target, anchor) for page, target, anchor in found if anchor]
    lost = [
        f"{page.name}: {target.name}{anchor}"
        for page, target, anchor in anchored
        if f'id="{anchor[1:]}"' not in target.read_text(encoding="utf-8")
    ]
    assert anchored and lost == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_mark_of_markdown_is_left_in_the_help(language, docs):
    for path, text in docs.help_pages().items():
        if path.is_relative_to(docs.HELP / language):
            visible = re.sub(r"<(pre|code)>.*?</\1>|<[^>]+>", "", text.partition("<body>")[2], flags=re.S)
            assert not re.search(r"\*\*|\]\(|`|^#", visible, flags=re.M), path.name
            # A sheet as wide as the page cannot be read: a click shows it as it is.
            assert len(re.findall(r'<a href="([^"]+)"><img src="\1"', text)) == text.count("<img"), path.name


def test_help_button_opens_the_page_of_the_interface_language(docs, algorithms, monkeypatch, tmp_path):
    from silkroad_plugin import paths
    from silkroad_plugin.processing import base

    page = tmp_path / "resources" / "help" / "ru" / "algorithms" / "print_map.html"
    page.parent.mkdir(parents=True)
    page.write_text("…", encoding="utf-8")
    monkeypatch.setattr(paths, "ROOT", tmp_path)
    monkeypatch.setattr(base, "interface_language", lambda: "ru")
    assert algorithms["silkroad:print_map"].helpUrl().endswith("/help/ru/algorithms/print_map.html")
    monkeypatch.setattr(base, "interface_language", lambda: "zh")
    assert algorithms["silkroad:print_map"].helpUrl() == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_opens_the_guide_of_the_interface_language(language, qgis_app, monkeypatch):
    from silkroad_plugin import plugin

    opened = []
    monkeypatch.setattr(plugin.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    monkeypatch.setattr(plugin.i18n, "interface_language", lambda: language)
    plugin.SilkroadPlugin(None).open_guide()
    assert opened[0].endswith(f"/resources/help/{language}/guide.html")
