"""HTML reports: numbers as each language writes them, tables and figures that stand alone."""

import re
import struct
import sys
from base64 import b64decode
from xml.etree import ElementTree

import numpy as np

from silkroad_plugin.io.plots.content_histogram import ContentHistogram
from silkroad_plugin.io.report import DRAWINGS, Jump, Link, Report


def draw(figure):
    axes = figure.subplots()
    axes.plot([0, 0.5, 1], [0, 0.25, 1], label="成矿预测 прогноз")
    axes.legend()


def example(language):
    report = Report("Проверка <成矿>", language, "a & b")
    report.heading("Part")
    report.note("Mind this")
    report.facts([("Area", 12345.0), ("Checked", True), ("Nothing", None)])
    report.table(["name", "share"], [["ä < б", 0.25], ["金", None]], "A table", strong=[1])
    report.bullets(["one", "two"])
    report.figure(draw, "First")
    report.figure(draw, "Second")
    return report


def test_a_page_is_whole_and_needs_no_other_file(tmp_path):
    path = tmp_path / "отчёт 报告.html"
    example("ru").save(str(path))
    text = path.read_text(encoding="utf-8")
    assert '<html lang="ru">' in text and '<meta charset="utf-8">' in text
    assert not re.search(r'(src|href)="(?!#)', text) and "url(http" not in text
    assert "Проверка &lt;成矿&gt;" in text and "a &amp; b" in text and "ä &lt; б" in text
    assert '<td class="n">0,2500</td>' in text and "<tr class=strong><td>金</td>" in text
    for drawing in re.findall(r"<svg.*?</svg>", text, re.S):
        ElementTree.fromstring(drawing)


def test_words_stand_left_and_files_beside_the_page_open():
    report = Report("x", "en")
    report.table(["layer", "used"], [["a", True]])
    report.facts([("Weights", Link("my weights.csv"))])
    assert "<td>a</td><td>yes</td>" in report.html(), "yes and no are no numbers"
    assert '<a href="my%20weights.csv">my weights.csv</a>' in report.html()


def test_figures_keep_text_and_do_not_share_identifiers():
    text = example("ru").html()
    drawings = re.findall(r"<svg.*?</svg>", text, re.S)
    assert len(drawings) == 2 and all("成矿预测 прогноз" in drawing and ">0,4<" in drawing for drawing in drawings)
    used = [set(re.findall(r"url\(#([^)]+)\)", drawing)) for drawing in drawings]
    assert used[0] and not used[0] & used[1]
    assert ">0.4<" in example("zh").html()


def test_without_matplotlib_the_report_says_so_once(monkeypatch):
    for name in [name for name in sys.modules if name.partition(".")[0] == "matplotlib"] + ["matplotlib"]:
        monkeypatch.setitem(sys.modules, name, None)
    text = example("en").html()
    assert "<svg" not in text and text.count("has no matplotlib") == 1 and "0.2500" in text


def of_elements(count):
    """Return the page of a report with two panels and a plot for each of so many elements."""
    edges = 10 ** np.arange(0.07, 2.0, 0.1)
    counts = np.arange(1, len(edges))
    histogram = ContentHistogram(edges, counts, counts[::-1] // 4, "Cu (ppm)")
    report = Report("All", "ru", figures=count)
    for number in range(count):
        report.heading(f"Element {number}", anchor=f"e{number}")
        report.panels([histogram, histogram], "Both", (5.0, 3.5))
        report.plot(histogram, "One")
    return report.html()


def test_few_elements_have_drawings_and_many_small_pictures():
    few, many = of_elements(2), of_elements(DRAWINGS + 1)
    assert few.count("<svg") == 4 and "<img" not in few
    assert "<svg" not in many and many.count("<img") == 2 * (DRAWINGS + 1) == many.count('loading="lazy"')
    sizes = []
    for data, wide, high in re.findall(r'base64,([^"]+)" alt="[^"]*" width="(\d+)" height="(\d+)"', many):
        picture = b64decode(data)
        assert picture.startswith(b"\x89PNG") and struct.unpack(">II", picture[16:24]) == (int(wide), int(high))
        sizes.append(len(picture))
    # 39 elements with two figures each stay near a megabyte.
    assert len(sizes) == 2 * (DRAWINGS + 1) and max(sizes) < 20_000


def test_an_index_leads_to_its_sections_and_to_pages_of_a_file():
    report = Report("All", "en")
    report.table(["Element"], [[Jump("Cu (ppm)", "e1")]])
    report.heading("Cu (ppm)", anchor="e1")
    report.facts([("Atlas", Link("атлас 1.pdf", "page=3"))])
    text = report.html()
    assert '<a href="#e1">Cu (ppm)</a>' in text and '<h2 id="e1">' in text
    assert 'href="%D0%B0%D1%82%D0%BB%D0%B0%D1%81%201.pdf#page=3"' in text


def test_numbers_beside_words_in_a_table_of_facts_do_not_stand_far_off():
    report = Report("Facts", "en")
    report.facts([("Rows", 5212), ("Table", "a long name of a table")])
    report.facts([("Rows", 5212), ("Taken", 5200)])
    page = report.html()
    assert page.count('<table class="mixed">') == 1 and page.index('class="mixed"') < page.index(">5,200<")
