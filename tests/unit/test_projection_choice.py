"""The projection advisor follows the rules that `core.cartography.projection_choice` names."""

import pytest

from silkroad_plugin.core.cartography.projection_choice import AREA_TYPES, candidates

BELT = (48.0, 31.0, 120.0, 56.0)
K43 = (72.0, 40.0, 78.0, 44.0)
CODES = {"cgcs_2000": 4478, "pulkovo_1942": 28400, "gsk_2011": 20900, "utm": 32630}


def code(datum, zone):
    return CODES[datum] + zone


def rules(extent, map_type, denominator, tradition):
    return [one.rule for one in candidates(extent, map_type, denominator, tradition, code)]


def first(*args):
    return candidates(*args, code)[0]


@pytest.mark.parametrize("tradition", ["chinese", "russian", "international"])
def test_a_belt_is_proposed_equal_areas_by_sixths_and_may_be_compared_with_the_map_of_asia(tradition):
    found = candidates(BELT, "metallogenic", 5_000_000, tradition, code)
    assert found[0].rule == "sixth_albers" and found[0].equal_area
    # 35°10′ and 51°50′, a sixth of 25° inside; the middle of 48° and 120°
    assert '"standard_parallel_1",35.1666666667' in found[0].definition
    assert '"standard_parallel_2",51.8333333333' in found[0].definition
    assert '"longitude_of_center",84' in found[0].definition
    assert "laea_cgmw" in [one.rule for one in found]
    assert ("china_albers" in [one.rule for one in found]) == (tradition == "chinese")
    assert not [one for one in found if one.rule.startswith("zone")]


def test_a_sheet_of_one_million_has_a_conic_of_its_own_or_its_zone():
    chinese = first(K43, "geological", 1_000_000, "chinese")
    # 35′ inside 40° and 44°
    assert chinese.rule == "sheet_lcc" and '"standard_parallel_1",40.5833333333' in chinese.definition
    assert '"standard_parallel_2",43.4166666667' in chinese.definition
    assert '"central_meridian",75' in chinese.definition
    russian = candidates(K43, "geological", 1_000_000, "russian", code)
    assert [one.definition for one in russian[:2]] == ["EPSG:28413", "EPSG:20913"]
    assert russian[2].rule == "polyconic" and "+lon_1=2" in russian[2].definition
    # 40′ inside
    assert '"standard_parallel_1",40.6666666667' in first(K43, "geological", 1_000_000, "international").definition


def test_an_extent_near_a_sheet_is_none():
    assert first((72.0, 40.0, 78.0, 44.1), "geological", 1_000_000, "chinese").rule == "sixth_lcc"
    assert first(K43, "geological", 2_500_000, "chinese").rule == "sixth_lcc"


@pytest.mark.parametrize("map_type", AREA_TYPES)
@pytest.mark.parametrize("tradition", ["chinese", "russian", "international"])
@pytest.mark.parametrize("denominator", [200_000, 1_000_000, 2_500_000, 5_000_000])
def test_maps_whose_areas_are_read_come_first_with_true_areas(map_type, tradition, denominator):
    assert first(K43, map_type, denominator, tradition).equal_area


def test_large_scales_are_on_a_zone_that_is_near():
    area = (74.2, 41.0, 75.8, 42.0)
    assert first(area, "geological", 200_000, "chinese").definition == "EPSG:4491"
    assert first(area, "geological", 200_000, "russian").definition == "EPSG:28413"
    assert first(area, "geological", 200_000, "international").definition == "EPSG:32643"
    # 66° to 80°: the middle lies in zone 13 (75°), 66° is 9° away
    assert not [rule for rule in rules((66.0, 41.0, 80.0, 42.0), "geological", 500_000, "russian") if "zone" in rule]
    assert [rule for rule in rules((69.0, 41.0, 80.0, 42.0), "geological", 500_000, "russian") if "zone" in rule]


def test_sheets_north_of_sixty_degrees_have_wider_true_meridians():
    found = candidates((84.0, 64.0, 96.0, 68.0), "geological", 1_000_000, "russian", code)
    (polyconic,) = [one for one in found if one.rule == "polyconic"]
    assert "+lon_1=4 +lon_0=90" in polyconic.definition
