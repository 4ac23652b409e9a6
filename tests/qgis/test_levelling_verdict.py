"""What levelling says of each element: no more than borders and materials can have seen."""

import numpy as np

from silkroad_plugin.core.geochemistry.border import detectable
from silkroad_plugin.core.geochemistry.survey_decision import Told, Why
from silkroad_plugin.core.geochemistry.survey_levelling import Levelled
from silkroad_plugin.processing.reports.survey_verdict import unresolved
from tests.qgis.planted_surveys import layer, level, planted, survey_of, told_of
from tests.qgis.scene import Log

__all__ = ["level"]


def test_it_is_the_geology_only_where_the_border_would_have_shown_a_step(level):
    """KZ has more basalt: whole surveys differ, and rock by rock they do not."""
    generator = np.random.default_rng(3)
    for count, plain in ((2400, True), (200, False)):
        x, y = generator.uniform(0, 100_000, (2, count))
        country = np.where(x > 50_000, "KZ", "CN")
        rock = np.where(generator.random(count) < np.where(country == "KZ", 0.8, 0.2), "basalt", "granite")
        measured = 10 ** (1 + 0.4 * (rock == "basalt") + generator.normal(0, 0.12, count))
        log = Log()
        samples = layer(x, y, survey=country.tolist(), lithology=rock.tolist(), Cu_ppm=measured.tolist())
        _, coefficients, _, results = level(samples, log, name=f"of{count}")
        (free,) = [row for row in coefficients if row["why"] != "fixed"]
        assert results["LEVELLED"] == 0 and free["why"] == "not_significant"
        assert (3.42 * float(free["error"]) <= 0.1) == plain and float(free["detectable"]) > 0.1
        assert ("difference is the geology" in told_of(log)) == plain
        assert ("not proved either way" in told_of(log)) != plain


def test_a_step_below_the_limit_is_told_as_one(level):
    source, _, _, measured = planted(0.07, count=6000)
    log = Log()
    cells, coefficients, steps, _ = level(source, log, FIXED="CN;KG;UZ")
    (own,) = [row for row in coefficients if row["survey"] == "KZ"]
    told = told_of(log)
    assert cells["Cu_ppm_lev"] == measured.tolist() and own["why"] == "too_small"
    assert "too_small" in {row["reason"] for row in steps}
    assert f"{abs(float(own['estimate'])):.3f}" in told and "95 % interval" in told and "limit of 0.1 lg" in told
    assert "geology" not in told and "not proved" not in told


def test_what_keeps_the_surveys_apart_is_named(level, run):
    """Soil beside stream sediment, a lithology that is empty, in all or in one survey, and unlike names."""
    x, y, country, rock, _, measured = survey_of(count=400, shift=0.2)
    two, medium = np.where(country == "KZ", "KZ", "CN"), np.full(400, "soil")
    apart = np.where(two == "KZ", "soil", "stream sediment").tolist()
    for name, lithology, media, words, not_words in (
        ("media", rock.tolist(), apart, ["“medium”", "CN: stream sediment", "KZ: soil"], ["“lithology”"]),
        ("empty", [None] * 400, medium.tolist(), ["“lithology” is empty in all samples"], ["“medium”", "same names"]),
        (
            "half",
            np.where(two == "KZ", None, rock).tolist(),
            medium.tolist(),
            ["“lithology”", "whole of KZ"],
            ["“medium”"],
        ),
        (
            "names",
            np.where(two == "KZ", "гранит", rock).tolist(),
            medium.tolist(),
            ["KZ: гранит", "same ones"],
            ["“medium”"],
        ),
    ):
        cells = {"survey": two.tolist(), "lithology": lithology, "medium": media, "Cu_ppm": measured.tolist()}
        log, other = Log(), Log()
        level(layer(x, y, **cells), log, name=name)
        told = told_of(log)
        run("survey_shift_tests", other, INPUT=layer(x, y, **cells))
        for text in (told, " ".join(other.warnings)):
            assert all(word in text for word in words) and not any(word in text for word in not_words), (name, text)


def test_too_few_shared_materials_are_told_as_such(refused):
    x, y, country, rock, _, measured = survey_of(count=200)
    two = np.where(country == "KZ", "KZ", "CN")
    places = [(survey, name) for survey in ("KZ", "CN") for name in ("SRM1", "SRM2", "SRM3") for _ in range(12)]
    cells = {
        "survey": two.tolist() + [survey for survey, _ in places],
        "lithology": rock.tolist() + [None] * len(places),
        "standard": [None] * 200 + [name for _, name in places],
        "Cu_ppm": measured.tolist() + [float(10 + 20 * int(name[-1])) for _, name in places],
    }
    x, y = (np.append(column, np.full(len(places), 50_000.0)) for column in (x, y))
    text = refused("level_geochemistry", INPUT=layer(x, y, **cells), METHOD="standards", FIXED="CN", OUTPUT="memory:")
    assert "KZ" in text and "3 reference materials" in text and "5" in text and "larger area" not in text


def test_a_border_and_the_survey_it_decides_for_say_the_same(level):
    """Steps about as large as their limits of significance: one border, one decision."""
    told = set()
    for seed in range(12):
        x, y, country, rock, _, measured = survey_of(count=160, shift=0.075, seed=seed)
        two = np.where(country == "KZ", "KZ", "CN").tolist()
        samples = layer(x, y, survey=two, lithology=rock.tolist(), Cu_ppm=measured.tolist())
        _, coefficients, (border,), _ = level(samples, name=f"s{seed}", FIXED="CN", SMALLEST=1.0)
        (own,) = [row for row in coefficients if row["survey"] == "KZ"]
        told.add((own["why"], border["reason"]))
    assert told == {("too_small", "too_small"), ("not_significant", "not_significant")}


def test_what_decides_is_told_beside_an_interval_that_leaves_zero_out(level, tmp_path):
    """p between 0.01 and 0.05: the 95 % interval has no 0, yet no step is shown."""
    x, y, country, rock, _, measured = survey_of(count=400, shift=0.09, seed=50)
    two = np.where(country == "KZ", "KZ", "CN").tolist()
    samples, log = layer(x, y, survey=two, lithology=rock.tolist(), Cu_ppm=measured.tolist()), Log()
    _, coefficients, (border,), _ = level(samples, log, page=True, FIXED="CN")
    (own,) = [row for row in coefficients if row["survey"] == "KZ"]
    assert 0.01 < float(border["p"]) < 0.05
    assert float(own["lower"]) * float(own["upper"]) > 0 and own["why"] == "not_significant"
    page = (tmp_path / "out.html").read_text("utf-8")
    assert "the 99 % interval holds 0" in page and "by a test at 1 %" in page and "within its error" not in page
    assert f"below {float(own['detectable']):.2g} lg" in told_of(log) and "would often not be levelled" in told_of(log)


def test_a_step_of_the_limit_that_the_test_would_miss_is_warned_of():
    """3.42 · 0.033 = 0.113 lg: a step of 0.1 lg is shown in 66 of 100 surveys only (2.80 · 0.033 = 0.092 was told)."""
    told = {
        error: Told(Why.NOT_SIGNIFICANT, 0.02, error, 0.1, detectable(error), detectable(error, 0.1))
        for error in (0.02, 0.033)
    }
    for error, known in told.items():
        one = Levelled(None, (), (), ("not_significant",), {"KZ": known}, (), 0.0)
        assert bool(unresolved(one, 0.1)) == (error == 0.033)


def test_where_nothing_can_be_compared_that_is_said_and_nothing_recommended(level, run, tmp_path):
    source, _, _, _ = planted(0.2, count=200)
    log, other = Log(), Log()
    level(source, log, BAND=25)
    told = told_of(log)
    assert "nothing could be compared" in told and "recommended" not in told
    assert "25 m" in told and "metres" in told
    x, y, country, rock, _, _ = survey_of(count=200, shift=0.2)
    apart = np.hypot(*(np.subtract.outer(part, part) for part in (x, y)))
    nearest = apart[(country[:, None] != country) & (rock[:, None] == rock)].min()
    assert nearest > 25 and f"{nearest / 1000:.3f} km" in told
    page = tmp_path / "shift.html"
    run("survey_shift_tests", other, INPUT=source, BAND=25, OUTPUT_HTML=str(page))
    assert "25 m" in page.read_text("utf-8").replace("\xa0", " ")
    assert any("25 m" in text.replace("\xa0", " ") for text in other.warnings)
