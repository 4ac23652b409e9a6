"""HTML reports: numbers as each language writes them, tables and figures that stand alone."""

import re
import sys
from xml.etree import ElementTree

from silkroad_plugin.io.report import Link, Report


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
