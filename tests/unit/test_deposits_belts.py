"""The belt of each deposit follows from the outlines of the belts."""

import csv
import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SPEC = importlib.util.spec_from_file_location("assign_belts", ROOT / "tools" / "data" / "assign_belts.py")
assign_belts = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(assign_belts)

SQUARE = assign_belts.ogr.CreateGeometryFromWkt("POLYGON((80 50,82 50,82 52,80 52,80 50))")
OTHER = assign_belts.ogr.CreateGeometryFromWkt("POLYGON((83 50,85 50,85 52,83 52,83 50))")
BELTS = {"altai": [(SQUARE, 20.0)], "tianshan": [(OTHER, 20.0)]}


def deposits():
    with (ROOT / "resources" / "data" / "deposits.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_file_agrees_with_the_outlines():
    """If this fails after a change of belts.geojson, run tools/data/assign_belts.py and review its list."""
    belts = assign_belts.read_belts()
    assert not {row["id"]: row["belt"] for row in deposits() if assign_belts.assign(row, belts) != row["belt"]}


@pytest.mark.parametrize(
    ("lon", "lat", "error", "belt", "expected"),
    [
        (81.0, 51.0, "3", "altai", "altai"),
        (81.0, 51.0, "3", "", "altai"),  # inside, not yet assigned
        (82.1, 51.0, "3", "altai", "altai"),  # 7 km outside, within the error of the outline
        (82.5, 51.0, "3", "altai", ""),  # 35 km outside
        (82.5, 51.0, "40", "altai", "altai"),  # but its own position is worse
        (82.5, 51.0, "", "altai", "altai"),  # or unknown
        (82.1, 51.0, "3", "", ""),  # near is not inside
        (84.0, 51.0, "3", "altai", "tianshan"),
        (83.1, 51.0, "60", "altai", "tianshan"),  # within the errors of one, but inside the other
    ],
)
def test_the_rule(lon, lat, error, belt, expected):
    row = {"lon": lon, "lat": lat, "position_error_km": error, "belt": belt}
    assert assign_belts.assign(row, BELTS) == expected


def test_a_deposit_lies_in_its_belt_or_its_note_says_how_far_outside():
    belts = assign_belts.read_belts()
    for row in deposits():
        if row["belt"]:
            lon, lat = float(row["lon"]), float(row["lat"])
            gaps = [(assign_belts.gap_km(outline, lon, lat), error) for outline, error in belts[row["belt"]]]
            gap, error = min(gaps, key=lambda item: item[0])
            assert gap <= error + float(row["position_error_km"] or 60), row["id"]
            stated = re.search(r"lies (less than )?(\d+) km outside the outline of its belt", row["note"])
            assert bool(stated) == (gap > 0), row["id"]
            assert not stated or abs(gap - float(stated[2])) <= 1, (row["id"], gap)


def test_distances_are_kilometres_at_the_latitude_of_the_point():
    assert assign_belts.gap_km(SQUARE, 81.0, 51.0) == 0.0
    assert assign_belts.gap_km(SQUARE, 81.0, 53.0) == pytest.approx(111.2, abs=0.5)
    assert assign_belts.gap_km(SQUARE, 83.0, 51.0) == pytest.approx(70.0, abs=0.5)


def test_vms_deposits_of_the_altai_stay_in_it():
    counts = [row["belt"] for row in deposits() if row["deposit_type"] == "dt_vms"].count("altai")
    assert counts >= 54
