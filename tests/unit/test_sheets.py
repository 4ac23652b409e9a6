"""The arrangements of a sheet: everything on the page, nothing on top of anything else."""

import csv
from itertools import combinations

import pytest

from silkroad_plugin.core.cartography.projection import one_sixth_albers
from silkroad_plugin.core.cartography.scales import Paper, Scale
from silkroad_plugin.core.cartography.sheets import BORDER, Slots, plans
from silkroad_plugin.paths import data

PAPERS = [
    Paper(row["name"], *(float(row[key]) for key in ("width_mm", "height_mm", "text_factor", "symbol_factor")))
    for row in csv.DictReader(data("paper_sizes.csv").open(encoding="utf-8"))
]
EVERY = [(paper, landscape) for paper in PAPERS for landscape in (True, False)]
TIANSHAN = one_sixth_albers(61.7, 38.3, 96.4, 44.6).bounds((61.7, 38.3, 96.4, 44.6))


def apart(one, other, by=0.5):
    return (
        one.right + by <= other.x
        or other.right + by <= one.x
        or one.bottom + by <= other.y
        or other.bottom + by <= one.y
    )


def check(plan):
    parts = {name: getattr(plan, name) for name in ("title", "border", "footer", "legend", "inset", "table")}
    for name, box in parts.items():
        assert box.width > 20 and box.height > 10, (name, box)
        assert box.x >= 5 and box.y >= 5, (name, box)
        assert box.right <= plan.page.width - 5 and box.bottom <= plan.page.height - 5, (name, box)
    for one, other in combinations(parts, 2):
        assert apart(parts[one], parts[other]), (one, other, parts[one], parts[other])
    room = BORDER * plan.factor
    assert plan.border.inset(room).width == pytest.approx(plan.frame.width)
    assert plan.frame.width == int(plan.frame.width) and plan.frame.height == int(plan.frame.height)


@pytest.mark.parametrize("paper, landscape", EVERY, ids=lambda value: getattr(value, "name", str(value)))
def test_every_arrangement_is_sound(paper, landscape):
    found = plans(paper, landscape)
    assert {plan.below for plan in found} == {True, False}
    for plan in found:
        check(plan)
        assert (plan.page.width > plan.page.height) == landscape


@pytest.mark.parametrize("paper, landscape", EVERY, ids=lambda value: getattr(value, "name", str(value)))
def test_a_trimmed_frame_still_holds_the_map(paper, landscape):
    scales = [Scale(value, 1, 1, 1) for value in (1_000_000, 2_500_000, 5_000_000, 10_000_000, 25_000_000, 50_000_000)]
    for plan in plans(paper, landscape):
        scale = plan.scale_for(TIANSHAN, scales)
        trimmed = plan.trimmed(TIANSHAN, scale.denominator)
        check(trimmed)
        assert trimmed.holds(TIANSHAN, scale.denominator)
        assert trimmed.legend.height >= plan.legend.height


def test_the_preferred_arrangement_follows_the_paper():
    assert not plans(PAPERS[0], True)[0].below and plans(PAPERS[0], False)[0].below


def test_section_and_column_have_room_of_their_own():
    paper = next(paper for paper in PAPERS if paper.name == "A1")
    for landscape in (True, False):
        found = plans(paper, landscape, Slots(section=90.0, column=60.0))
        assert {plan.below for plan in found} == {True, False}
        for plan in found:
            check(plan)
            assert plan.section.height == 90 and plan.column.width == 60
            for one in (plan.section, plan.column):
                assert one.x >= 5 and one.bottom <= plan.page.height - 5 and one.right <= plan.page.width - 5
                for name in ("title", "border", "footer", "legend", "inset", "table"):
                    assert apart(one, getattr(plan, name)), name
            assert apart(plan.section, plan.column)
    assert all(plan.section is None and plan.column is None for plan in plans(paper, True))
