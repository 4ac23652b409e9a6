"""Chinese titles in columns beside the map, and how each language writes numbers and dates on a sheet."""

import pytest
from qgis.core import QgsLayoutItemLabel, QgsLayoutItemPolyline, QgsLayoutItemScaleBar

from silkroad_plugin.core.cartography.chinese_numbers import number_in_chinese, scale_in_chinese
from silkroad_plugin.core.typed_dates import Day
from silkroad_plugin.layouts.checks.run import judge
from silkroad_plugin.layouts.spec import Texts
from silkroad_plugin.layouts.text import day_text
from silkroad_plugin.layouts.vertical import TEXT, cells
from tests.qgis.sheet_tools import labels, sheet_of

TITLE = "阿尔泰“金、铜”矿产图——成矿带（2026年版，K-43）"


@pytest.mark.parametrize(
    "value, words",
    [
        (5_000_000, "五百万"), (2_500_000, "二百五十万"), (1_000_000, "一百万"), (750_000, "七十五万"),
        (200_000, "二十万"), (100_000, "十万"), (50_000, "五万"), (25_000, "二万五千"), (12_500_000, "一千二百五十万"),
        (10_500, "一万零五百"), (15, "十五"), (110, "一百一十"), (1_005, "一千零五"), (10_010, "一万零一十"),
    ],
)  # fmt: skip
def test_numbers_in_characters(value, words):
    assert number_in_chinese(value) == words
    assert scale_in_chinese(float(value)) == f"一比{words}"


def test_pieces_of_a_column():
    found = [cell.text for cell in cells(TITLE)]
    assert "".join(found) == "阿尔泰﹃金︑铜﹄矿产图——成矿带︵二〇二六年版︐K-43︶"
    assert [cell.text for cell in cells(TITLE) if cell.turned] == ["K-43"]
    assert [cell.dashes for cell in cells(TITLE) if cell.dashes] == [2], "one stroke of two characters"
    assert [cell.text for cell in cells("25条")] == ["25", "条"]


@pytest.mark.parametrize(
    "text, words",
    [
        ("1:1 000 000", "一比一百万"), ("1∶250万", "一比二百五十万"), ("1：200,000矿产图", "一比二十万矿产图"),
        ("面积12 500 km²", "面积一二五〇〇 km²"), ("2026年11:20", "二〇二六年11︓20"),
    ],
)  # fmt: skip
def test_scales_and_thousands_of_a_column(text, words):
    assert "".join(cell.text for cell in cells(text)) == words


def test_a_number_with_decimals_lies_on_its_side():
    assert [(cell.text, cell.turned) for cell in cells("厚2.5米")] == [("厚", False), ("2.5", True), ("米", False)]


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_title_in_columns(side, qgis_app):
    _made, sheet = sheet_of("altai", "zh", vertical=side, title=Texts(TITLE))
    column = [one for one in sheet.layout.items() if isinstance(one, QgsLayoutItemLabel) and one.customProperty(TEXT)]
    assert {one.customProperty(TEXT) for one in column} >= {TITLE, scale_in_chinese(sheet.denominator)}
    title = [one for one in column if one.id() == "title"]
    assert "".join(
        one.text() for one in sorted(title, key=lambda one: one.sceneBoundingRect().center().y())
    ) == "".join(cell.text for cell in cells(TITLE) if not cell.dashes)
    (stroke,) = [one for one in sheet.layout.items() if isinstance(one, QgsLayoutItemPolyline) and one.id() == "title"]
    above, below = (next(one for one in title if one.text() == text).sceneBoundingRect() for text in "图成")
    dash = stroke.sceneBoundingRect()
    assert dash.center().x() == pytest.approx(above.center().x(), abs=0.05)
    assert above.center().y() < dash.top() < dash.bottom() < below.center().y()
    assert dash.height() > 0.55 * (below.center().y() - above.center().y())
    border, page = sheet.plan.border, sheet.plan.page
    for one in column:
        box = one.sceneBoundingRect()
        assert (box.right() <= border.x) if side == "left" else (box.left() >= sheet.plan.legend.right)
        assert box.left() > 0 and box.right() < page.width and border.y <= box.top() and box.bottom() <= border.bottom
    subtitle = next(one for one in column if one.id() == "subtitle").sceneBoundingRect()
    assert subtitle.right() <= min(one.sceneBoundingRect().left() for one in title if one.text() != "K-43")
    # What search finds stands in the table.
    assert TITLE in "".join(labels(sheet, "table_cell")).replace("\n", "")
    codes = {finding.code for finding in judge(sheet.layout, draw=False)}
    assert not codes & {"text_cut", "text_small", "glyph_missing", "glyph_foreign", "language_other", "near_edge"}


def test_numbers_and_dates_by_language(qgis_app):
    date = Day(2026, 11, 5)
    assert [day_text(date, code) for code in ("zh", "ru", "en")] == ["2026-11-05", "05.11.2026", "2026-11-05"]
    written = {code: [day_text(one, code) for one in (Day(2026, 11), Day(2026))] for code in ("zh", "ru", "en")}
    assert written["zh"] == ["2026年11月", "2026年"] and written["en"] == ["November\u00a02026", "2026"]
    assert written["ru"] == ["ноябрь\u00a02026\u00a0г.", "2026\u00a0г."]
    _made, sheet = sheet_of("altai", "ru", denominator=5_000_000)
    (bar,) = [item for item in sheet.layout.items() if isinstance(item, QgsLayoutItemScaleBar)]
    assert bar.numericFormat().decimalSeparator() == ","
