"""The real case: the Kola survey has the shape that was published of it. Skipped where its tables are not."""

import json
import math
import statistics

import pytest
from scipy import stats

from tests.geochem_reference import SHARED
from tools.kola.__main__ import tell_and_run
from tools.kola.study import Study, rows_of
from tools.kola.tables import FILES, Tables


@pytest.fixture(scope="module")
def tables():
    found = Tables(SHARED / "data" / "geochem")
    if found.missing():
        pytest.skip("the tables of the Kola project are not beside the project (../shared)")
    return found


@pytest.fixture
def study(run, tables, tmp_path):
    return Study(lambda name, given: run(name.removeprefix("silkroad:"), **given), tables, tmp_path)


@pytest.mark.parametrize("medium, element", [("moss", "Ni"), ("ohorizon", "Cu")])
def test_metals_lie_around_the_smelters_and_nowhere_else(study, medium, element):
    """Reimann et al. (1998): nickel and copper of the surface layers are those of Nikel, Zapolyarny and Monchegorsk."""
    study.imported(medium)
    study.around_the_smelters(medium, element)
    told = study.found.anomalies[medium, element]
    assert (told["count"], told["left_out"]) == (2, {"moss": 0, "ohorizon": 1}[medium])
    whole = [float(row[element]) for row in study.tables.rows(medium)]
    for name, content, distance, sampled in told["peaks"]:
        assert content > 15 * told["background"] and distance < 30, name
        assert sampled > content and sampled in whole, name
    assert max(sampled for *_, sampled in told["peaks"]) == max(whole)
    places = sorted((row["lon"], row["lat"]) for row in told["largest"])
    assert places[0] == pytest.approx((30.5, 69.4), abs=0.4)
    assert places[1] == pytest.approx((32.8, 67.9), abs=0.4)


def test_arsenic_needs_no_levelling_and_levelling_without_need_does_harm(study):
    study.imported("countries")
    study.borders()
    study.keep()
    # R 4.2.2: kruskal.test(As ~ COUNTRY)
    assert study.found.tests[0] == pytest.approx(50.94541389593, rel=1e-10)
    assert study.found.rocks == pytest.approx(_kruskal_within_rocks(study.tables.rows("countries")), rel=1e-9)
    assert study.found.rocks[0] < 0.3 * study.found.tests[0]
    assert {row["decision"] for row in study.found.steps} == {"leave"} and study.found.levelled == 0
    assert max(abs(float(row["step"])) for row in study.found.steps if row["step"]) < 0.2
    assert study.found.whole["as it is"] == pytest.approx(2.5, abs=0.1)
    assert study.found.whole["robust_z"] == pytest.approx(7.3, abs=0.1)
    kept = json.loads((study.folder / "figures.json").read_text("utf-8"))
    assert kept["arsenic"]["H"] == study.found.tests[0]


def test_half_a_detection_limit_is_no_content(study):
    """The package put 0.05 for arsenic below 0.1, of which chorizonDL has as many zeros among the same samples."""
    halves = [row["ID"] for row in study.tables.rows("countries") if row["As"] == "0.05"]
    written = {row[0]: row for row in study.tables.countries()}
    column = written["ID"].index("As")
    assert len(halves) == 10 and {written[number][column] for number in halves} == {"<0.1"}
    study.imported("countries")
    table = study.path("limits.csv")
    study.run("silkroad:geochemical_summary", {"INPUT": study.found.samples["countries"], "OUTPUT": table})
    (arsenic,) = (row for row in rows_of(table) if row["element"] == "As")
    assert (arsenic["below"], arsenic["limits"]) == ("10", "0.1")


def _kruskal_within_rocks(rows):
    """H and p by scipy of lg As less the median of its lithology."""
    by_rock, by_country = {}, {}
    for row in rows:
        by_rock.setdefault(row["LITHO"], []).append(math.log10(float(row["As"])))
    for row in rows:
        left = math.log10(float(row["As"])) - statistics.median(by_rock[row["LITHO"]])
        by_country.setdefault(row["COUNTRY"], []).append(round(left, 9))
    return stats.kruskal(*by_country.values())


def test_the_limits_of_the_c_horizon_come_with_it(study):
    study.imported("chorizon")
    study.censoring()
    told = {row["element"]: row for row in study.found.censored}
    zeros = [row["As"] for row in study.tables.rows("chorizon")].count("0")
    assert zeros and int(told["As"]["below"]) == zeros and told["As"]["limits"] == "0.1"
    assert study.found.counts["chorizon"] == 606


def test_quality_is_judged_by_duplicates_splits_and_standards(study):
    study.quality()
    passed, count = study.found.judged
    assert 0.5 * count < passed < count
    cv = {(row["field"], row["of"]): float(row["value"]) for row in study.found.precision}
    # Two samples of a site agree less well than two determinations of a sample.
    assert sum(cv[field, "field"] > cv[field, "split"] for field, kind in cv if kind == "field") > 15


def test_missing_tables_are_named(tmp_path):
    assert set(Tables(tmp_path).missing()) == set(FILES.values())


def test_each_step_is_named_and_warnings_are_english(capsys):
    class Steps:
        def run(self, algorithm, given, feedback):
            feedback.pushWarning(f"said by {algorithm}")
            return given

    for language, given in (("en", {"OUTPUT": "/a/moss.gpkg"}), ("ru", {"OUTPUT_HTML": "/a/variogram.html"})):
        assert tell_and_run(Steps(), language, f"silkroad:step_{language}", given) == given
    told = capsys.readouterr().out
    assert "en  step_en → moss.gpkg" in told and "ru  step_ru → variogram.html" in told
    assert "said by silkroad:step_en" in told and "said by silkroad:step_ru" not in told
