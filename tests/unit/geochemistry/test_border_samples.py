"""Which samples near a border tell of its step, where there are more than are taken, or of several media."""

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry import border, border_model
from silkroad_plugin.core.geochemistry.censored_logs import Logs
from tests.unit.geochemistry.test_border import step_of, survey_of


def soils_and_rocks(soils):
    """Soils within 3 km of the border, (in W, in E) of them, rocks at 4 to 9 km; E is 0.3 lg above W."""
    generator = np.random.default_rng(8)
    sides = zip((-1, 1), soils, strict=True)
    away = [sign * np.append(generator.uniform(0, 3, count), generator.uniform(4, 9, 400)) for sign, count in sides]
    across = np.concatenate(away)
    points = np.column_stack([across, generator.uniform(0, 120, len(across))])
    country = np.where(across < 0, "W", "E")
    contents = 10 ** (1 + 0.3 * (country == "E") + generator.normal(0, 0.12, len(across)))
    return points, country, np.where(np.abs(across) < 4, "soil", "rock"), contents


@pytest.mark.parametrize("soils", [(2500, 2500), (2500, 50), (50, 2500)])
def test_a_medium_dense_at_the_border_does_not_crowd_out_the_one_that_was_analysed(soils):
    """More soils than are taken, and an element determined in rocks only: as if there were no soils."""
    points, country, medium, contents = soils_and_rocks(soils)
    rocks = medium == "rock"
    found = step_of(points, country, medium, np.where(rocks, contents, np.nan), 12)
    alone = step_of(points[rocks], country[rocks], medium[rocks], contents[rocks], 12)
    assert (found.step, found.error) == pytest.approx((alone.step, alone.error), rel=1e-9)
    assert found.step == pytest.approx(0.3, abs=3 * found.error) and found.error < 0.08
    assert [row[0] for row in found.strata] == ["rock"] and found.count == alone.count > 100


def test_of_more_samples_than_are_taken_the_nearest_with_a_content_are(monkeypatch):
    points, country, rock, contents = survey_of(count=2000, shift=0.2)
    contents[np.random.default_rng(3).random(2000) < 0.3] = np.nan
    known = np.isfinite(contents)
    between = np.linalg.norm(points[:, None] - points[None], axis=2)
    other = (country[:, None] != country[None]) & (rock[:, None] == rock[None]) & known[None]
    gap = np.where(other, between, np.inf).min(axis=1)
    nearest = [rows[np.argsort(gap[rows])[:80]] for rows in (np.flatnonzero(known & (country == c)) for c in "EW")]
    taken = np.isin(np.arange(2000), np.concatenate(nearest))
    monkeypatch.setattr(border_model, "MOST", 160)
    found = border.step(contents, border.vicinity(points, country, "E", "W", 8, rock))
    monkeypatch.setattr(border_model, "MOST", 4000)
    expected = border.step(np.where(taken, contents, np.nan), border.vicinity(points, country, "E", "W", 8, rock))
    assert (found.step, found.strata[0][1]) == pytest.approx((expected.step, expected.strata[0][1]), rel=1e-9)


def test_surveys_without_a_common_stratum_near_the_border_are_too_few():
    generator = np.random.default_rng(2)
    near = border_model.Near(generator.random((40, 2)), np.arange(40) < 20, np.arange(40) // 20)
    with pytest.raises(SilkroadError, match="samples_too_few"):
        border_model.step_of(near, Logs(generator.normal(1, 0.1, 40), np.zeros(40, int)))
