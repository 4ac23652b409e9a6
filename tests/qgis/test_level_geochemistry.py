"""Levelling in QGIS: planted shifts are found and taken off, geology and Kola's arsenic are left, twice is once."""

import json

import numpy as np
import pytest

from silkroad_plugin import i18n, settings
from silkroad_plugin.io.layer_metadata import item
from tests.qgis.geochemical_scene import read_csv
from tests.qgis.planted_surveys import factors, layer, level, planted, survey_of
from tests.qgis.scene import Log
from tests.unit.geochemistry.survey_columns import columns

__all__ = ["level"]


def test_a_planted_laboratory_shift_is_recovered_within_five_percent(level):
    source, country, true, _ = planted(0.15)
    cells, coefficients, steps, results = level(source, FIXED="CN")
    found = factors(coefficients)
    assert 1 / found["KZ"] == pytest.approx(10**0.15, rel=0.05)
    assert [found[name] for name in ("CN", "KG", "UZ")] == [1, 1, 1]
    levelled = np.array(cells["Cu_ppm_lev"], float)
    assert np.median(levelled[country == "KZ"] / true[country == "KZ"]) == pytest.approx(1, rel=0.05)
    assert (levelled[country != "KZ"] == true[country != "KZ"]).all()
    decided = {(row["first"], row["second"]): row["reason"] for row in steps}
    assert decided["KG", "KZ"] == "step" and decided["CN", "UZ"] in ("not_significant", "too_small")
    assert all(abs(float(row["step_after"])) < 0.1 for row in steps if row["step_after"])
    assert (results["LEVELLED"], results["LEFT"]) == (1, 0)


def test_nothing_is_levelled_where_nothing_was_planted(level):
    source, _, _, measured = planted(0.0)
    cells, coefficients, _, results = level(source)
    assert cells["Cu_ppm_lev"] == measured.tolist() and results["LEFT"] == 1
    assert set(factors(coefficients).values()) == {1.0}


def test_geology_is_not_levelled_away(level):
    source, _, _, measured = planted(0.0, geology=0.5)
    cells, _, steps, _ = level(source)
    assert cells["Cu_ppm_lev"] == measured.tolist()
    assert not [row for row in steps if "KZ" in (row["first"], row["second"])]  # no rock on both sides


def test_without_lithology_nothing_is_decided(level):
    source, _, _, measured = planted(0.3)
    log = Log()
    cells, _, steps, _ = level(source, log, LITHOLOGY="")
    assert cells["Cu_ppm_lev"] == measured.tolist()
    assert {row["reason"] for row in steps} == {"no_strata"}
    assert any("No lithology" in text for text in log.warnings)


def kola(*elements):
    """The C horizon of Kola: three countries, one medium."""
    country, rock, x, y, *contents = columns("rgr__kola.c", "COUNTRY", "LITHO", "UTME", "UTMN", *elements)
    cells = {f"{name}_ppm": part.tolist() for name, part in zip(elements, contents, strict=True)}
    rocks = [str(int(code)) for code in rock]
    return layer(x, y, country=country.tolist(), litho=rocks, **cells)


KOLA = {"SURVEY": "country", "LITHOLOGY": "litho"}


def test_arsenic_of_kola_needs_no_levelling_and_the_report_says_why(level, tmp_path):
    log = Log()
    cells, coefficients, steps, results = level(kola("As", "Ni"), log, page=True, **KOLA)
    assert results["LEVELLED"] == 0 and set(factors(coefficients, "As_ppm").values()) == {1.0}
    assert cells["As_ppm_lev"] == cells["As_ppm"]
    assert {row["reason"] for row in steps} <= {"not_significant", "too_few_pairs"}
    # R 4.2.2: kruskal.test(As ~ COUNTRY) has H = 50.945; the whole countries differ, the borders do not
    (told,) = [text for text in log.infos if text.startswith("As_ppm")]
    assert "recommended" in told and "no step is shown" in told
    page = (tmp_path / "out.html").read_text("utf-8")
    assert "no step is shown" in page and page.count("<svg") >= 6
    # A dozen pairs cannot show that it is the geology alone, and it is said how small a step they cannot show
    assert "difference is the geology" not in page and "not proved either way" in told
    assert "is not proved" in told and "What the borders could not have shown" in page
    for row in coefficients:
        assert row["why"] == ("fixed" if row["survey"] == "RUS" else "not_significant")
        if row["why"] != "fixed":
            # (qt(0.995, d) + qt(0.8, d)) / qt(0.975, d) of R, with 7 to 11 degrees, of half the 95 % interval
            half = (float(row["upper"]) - float(row["lower"])) / 2
            assert 1.74 * half < float(row["detectable"]) < 1.86 * half
            assert float(row["lower"]) < float(row["estimate"]) < float(row["upper"])


def test_whole_surveys_of_kola_are_levelled_only_on_demand(level):
    cells, coefficients, _, _ = level(kola("As", "Ni"), METHOD="contrast_return", FIXED="FIN", **KOLA)
    arsenic, country = np.array(cells["As_ppm"], float), np.array(cells["country"])
    medians = {name: np.median(arsenic[country == name]) for name in ("FIN", "NOR", "RUS")}
    for name, factor in factors(coefficients, "As_ppm").items():
        assert factor == pytest.approx(medians["FIN"] / medians[name], rel=1e-12)
    levelled = np.array(cells["As_ppm_lev"], float)
    assert {round(np.median(levelled[country == name]), 9) for name in medians} == {round(medians["FIN"], 9)}


METHODS = ["auto", "contrast_return", "robust_z", "parametric", "quantile", "boundary", "network", "covariates"]


@pytest.mark.parametrize("method", METHODS)
def test_levelling_twice_is_levelling_once(level, method):
    x, y, country, rock, _, measured = survey_of(shift=0.2, count=2400)
    cells = {"survey": country.tolist(), "lithology": rock.tolist()}
    once, first, _, _ = level(layer(x, y, **cells, Cu_ppm=measured.tolist()), METHOD=method, FIXED="CN;UZ")
    again = layer(x, y, **cells, Cu_ppm=once["Cu_ppm_lev"])
    twice, second, _, _ = level(again, name="again", METHOD=method, FIXED="CN;UZ")
    assert factors(first)["KZ"] != 1 and factors(first)["CN"] == factors(first)["UZ"] == 1
    assert np.log10(np.array(twice["Cu_ppm_lev"]) / np.array(once["Cu_ppm_lev"])) == pytest.approx(0, abs=1e-9)
    assert [float(row["intercept"]) for row in second] == pytest.approx([0] * 4, abs=1e-8)


@pytest.mark.parametrize("method", ["boundary", "network", "covariates", "quantile"])
def test_methods_on_demand_recover_the_shift(level, method):
    source, country, true, _ = planted(0.2, count=3000)
    cells, _, _, _ = level(source, METHOD=method, FIXED="CN;UZ;KG", BAND=20_000)
    levelled = np.array(cells["Cu_ppm_lev"], float)
    own = country == "KZ"
    # the bands on both sides hold the rocks in other shares, which quantiles do not know
    assert np.median(levelled[own] / true[own]) == pytest.approx(1, rel=0.08 if method == "quantile" else 0.05)


def test_rows_in_another_order_give_the_same(level):
    x, y, country, rock, _, measured = survey_of(shift=0.2)
    order = np.random.default_rng(5).permutation(len(x))
    both = []
    for number, rows in enumerate((np.arange(len(x)), order)):
        cells = {"survey": country[rows].tolist(), "lithology": rock[rows].tolist(), "Cu_ppm": measured[rows].tolist()}
        both.append(factors(level(layer(x[rows], y[rows], **cells), name=f"o{number}")[1]))
    assert both[0] == pytest.approx(both[1], rel=1e-12)


def test_limits_are_levelled_and_the_source_stays(level):
    source, country, _, measured = planted(0.2)
    x, y = (np.array([feature.geometry().asPoint()[k] for feature in source.getFeatures()]) for k in (0, 1))
    rock = [feature["lithology"] for feature in source.getFeatures()]
    low = measured < np.quantile(measured, 0.05)
    cells, coefficients, _, _ = level(
        layer(
            x,
            y,
            survey=country.tolist(),
            lithology=rock,
            Cu_ppm=[None if below else value for below, value in zip(low, measured.tolist(), strict=True)],
            Cu_ppm_q=["<" if below else None for below in low],
            Cu_ppm_lim=[5.0 if below else None for below in low],
        ),
        FIXED="CN",
    )
    factor = factors(coefficients)
    for row in np.flatnonzero(low):
        assert cells["Cu_ppm_lev_q"][row] == "<" and cells["Cu_ppm_lim"][row] == 5
        assert cells["Cu_ppm_lev_lim"][row] == pytest.approx(5 * factor[country[row]], rel=1e-12)
    assert factor["KZ"] != 1


def test_the_coefficients_stay_with_the_layer(level, tmp_path):
    source, _, _, _ = planted(0.2)
    _, coefficients, _, _ = level(source, FIXED="CN")
    kept = json.loads(item(str(tmp_path / "out.gpkg"), "silkroad_levelling"))
    assert kept["method"] == "auto" and kept["fixed"] == ["CN"] and kept["elements"]["Cu_ppm"]["levelled"]
    for row in coefficients:
        line = kept["elements"]["Cu_ppm"]["surveys"][row["survey"]]
        assert line["intercept"] == pytest.approx(float(row["intercept"]), abs=1e-12) and line["slope"] == 1
        assert line["why"] == row["why"] == {"CN": "fixed", "KZ": "levelled"}.get(row["survey"], "not_significant")
        if row["survey"] != "CN":
            assert line["error"] == pytest.approx(float(row["error"]), rel=1e-9) and line["lower"] < line["upper"]


def test_standards_that_both_laboratories_analysed(level):
    x, y, country, rock, _, measured = survey_of(shift=0.2, count=400)
    generator = np.random.default_rng(8)
    contents = np.geomspace(5, 500, 12)
    rows = {name: list(column) for name, column in (("x", x), ("y", y), ("survey", country), ("lithology", rock))}
    rows |= {"Cu_ppm": measured.tolist(), "standard": [""] * len(x), "kind": ["sample"] * len(x)}
    for laboratory, factor in (("CN", 1.0), ("KZ", 1.6)):
        for number, content in enumerate(contents):
            told = (0.0, 0.0, laboratory, "", float(content * factor * 10 ** generator.normal(0, 0.005)))
            for name, value in zip(("x", "y", "survey", "lithology", "Cu_ppm"), told, strict=True):
                rows[name].append(value)
            rows["standard"].append(f"GSD-{number}")
            rows["kind"].append("标准物质")
    source = layer(rows.pop("x"), rows.pop("y"), **rows)
    _, coefficients, _, _ = level(source, METHOD="standards", FIXED="CN;KG;UZ")
    (own,) = [row for row in coefficients if row["survey"] == "KZ"]
    assert float(own["intercept"]) + float(own["slope"]) * np.log10(80) == pytest.approx(np.log10(50), abs=0.01)
    assert float(own["slope"]) == pytest.approx(1, abs=0.02) and int(own["samples"]) == (country == "KZ").sum()
    # of 12 materials, measured to 0.005 lg
    assert 0.0005 < float(own["error"]) < 0.003 and own["why"] == "asked"


def test_surveys_are_anchored_to_a_low_density_network(level):
    source, _, _, _ = planted(0.2)
    x, y, _, _, true, _ = survey_of()
    network = layer(x, y, Cu_ppb=(1000 * true).tolist())  # another unit
    _, coefficients, _, _ = level(source, METHOD="anchor", NETWORK=network, CELL=12_500)
    found = factors(coefficients)
    assert 1 / found["KZ"] == pytest.approx(10**0.2, rel=1e-9)
    assert [found[name] for name in ("CN", "KG", "UZ")] == pytest.approx([1, 1, 1], rel=1e-9)


@pytest.mark.parametrize("method", ["contrast_return", "boundary", "network", "quantile"])
def test_every_method_tells_the_error_of_its_coefficients(level, method):
    """The spread of what is found over surveys made anew is about the standard error that each tells."""
    found, errors = [], []
    for seed in range(6):
        source, _, _, _ = planted(0.2, seed=seed, count=900)
        _, rows, _, _ = level(source, METHOD=method, FIXED="CN;UZ;KG", name=f"e{seed}")
        (own,) = [row for row in rows if row["survey"] == "KZ"]
        assert own["why"] == "asked"
        slope = float(own["slope"])
        found.append(float(own["intercept"]) + (slope - 1) * 1.3)
        errors.append(float(own["error"]))
    assert 0.3 < np.std(found, ddof=1) / np.mean(errors) < 2.2


def test_no_table_of_the_report_is_wider_than_a_page(level, tmp_path):
    import re

    source, _, _, _ = planted(0.2)
    level(source, page=True, FIXED="CN", WIDTHS="10000; 25000")
    page = (tmp_path / "out.html").read_text("utf-8")
    columns = [part.count("<th ") for part in re.findall(r"<thead>.*?</thead>", page)]
    assert len(columns) == 5 and max(columns) <= 9


def test_an_element_that_cannot_be_levelled_is_left_and_named(level):
    x, y, country, rock, _, measured = survey_of(shift=0.2)
    cells = {"survey": country.tolist(), "lithology": rock.tolist(), "Cu_ppm": measured.tolist()}
    log = Log()
    made, _, _, results = level(layer(x, y, **cells, Zn_ppm=[0.0] * len(x)), log, METHOD="parametric", FIXED="CN")
    assert made["Zn_ppm_lev"] == made["Zn_ppm"] and (results["LEVELLED"], results["LEFT"]) == (1, 1)
    assert any(text.startswith("Zn_ppm") for text in log.warnings)


def test_why_there_is_no_determination_is_kept(level):
    x, y, country, rock, _, measured = survey_of(shift=0.2)
    why = {3: "IS", 4: "LNR", 5: "<"}
    contents = [None if row in why else value for row, value in enumerate(measured.tolist())]
    cells = {"survey": country.tolist(), "lithology": rock.tolist(), "Cu_ppm": contents}
    signs = {"Cu_ppm_q": [why.get(row) for row in range(len(x))], "Cu_ppm_lim": [None] * 5 + [5.0] + [None] * 1594}
    made, _, _, results = level(layer(x, y, **cells, **signs), FIXED="CN")
    assert results["LEVELLED"] == 1
    assert [made["Cu_ppm_lev_q"][row] or None for row in range(3, 7)] == ["IS", "LNR", "<", None]
    assert not made["Cu_ppm_lev"][3] and not made["Cu_ppm_lev_lim"][4]


def test_an_element_that_cannot_be_read_is_named_and_the_others_are_levelled(level, run, tmp_path):
    x, y, country, rock, _, measured = survey_of(shift=0.2)
    cells = {"survey": country.tolist(), "lithology": rock.tolist(), "Cu_ppm": measured.tolist()}
    source, log = layer(x, y, **cells, Zn_ppm=[-5.0, *measured.tolist()[1:]]), Log()
    made, coefficients, _, results = level(source, log, page=True, FIXED="CN", WIDTHS="25000")
    assert (results["LEVELLED"], results["LEFT"]) == (1, 1) and factors(coefficients)["KZ"] != 1
    assert "Zn_ppm_lev" not in made and made["Zn_ppm"][0] == -5
    assert any(text.startswith("Zn_ppm") and "-5" in text.replace("−", "-") for text in log.warnings)
    assert any(text.startswith("Zn_ppm") and "could not be levelled" in text for text in log.infos)
    told = Log()
    given = {"OUTPUT": str(tmp_path / "tests.csv"), "OUTPUT_HTML": str(tmp_path / "tests.html")}
    rows = read_csv(run("survey_shift_tests", told, INPUT=source, **given)["OUTPUT"])
    assert {row["field"] for row in rows} == {"Cu_ppm"} and any(text.startswith("Zn_ppm") for text in told.warnings)
    assert "Zn_ppm" in (tmp_path / "out.html").read_text("utf-8")
    assert "Zn_ppm" in (tmp_path / "tests.html").read_text("utf-8")


def test_refusals_say_what_to_do(refused, tmp_path):
    source, _, _, _ = planted(0.2, count=200)
    plain = {"OUTPUT": "memory:", "INPUT": source}
    assert "XX" in refused("level_geochemistry", **plain, FIXED="XX")
    assert "Low-density network" in refused("level_geochemistry", **plain, METHOD="anchor")
    assert "has no field laboratory_of" in refused("level_geochemistry", **plain, SURVEY="laboratory_of")
    message = refused("level_geochemistry", **plain, METHOD="quantile", BAND=500)
    assert "Cu_ppm" in message and "band" in message
    degrees = layer([80.0, 81.0], [45.0, 45.0], 4326, survey=["a", "b"], Cu_ppm=[1.0, 2.0])
    assert "metres" in refused("level_geochemistry", INPUT=degrees, OUTPUT="memory:")
    single = layer([0.0, 9.0], [0.0, 9.0], survey=["a", "a"], Cu_ppm=[1.0, 2.0])
    assert "two or more are needed" in refused("level_geochemistry", INPUT=single, OUTPUT="memory:")


def test_tests_of_shift_are_those_of_r_and_change_nothing(run, tmp_path):
    results = run(
        "survey_shift_tests",
        INPUT=kola("As"),
        OUTPUT=str(tmp_path / "tests.csv"),
        OUTPUT_HTML=str(tmp_path / "tests.html"),
        **KOLA,
    )
    found = {(row["first"], row["second"]): row for row in read_csv(results["OUTPUT"])}
    one = found["FIN", "NOR"]
    # R 4.2.2, kruskal.test(As ~ COUNTRY) and ks.test
    assert float(one["kw_h"]) == pytest.approx(50.94541389593, rel=1e-10)
    assert float(one["kw_p"]) == pytest.approx(8.65653189169e-12, rel=1e-9)
    assert float(one["ks_d"]) == pytest.approx(0.199634308510638, rel=1e-10)
    assert {row["decision"] for row in found.values()} == {"leave"}
    assert all(abs(float(row["step"])) < 0.2 for row in found.values() if row["step"])
    assert (tmp_path / "tests.html").read_text("utf-8").count("<svg") == 2


def test_tests_of_shift_see_a_planted_one(run, tmp_path):
    source, _, _, _ = planted(0.3)
    rows = read_csv(run("survey_shift_tests", INPUT=source, OUTPUT=str(tmp_path / "tests.csv"))["OUTPUT"])
    told = {(row["first"], row["second"]): (row["decision"], row["reason"]) for row in rows}
    assert told["KG", "KZ"] == told["KZ", "UZ"] == ("level", "step") and told["CN", "UZ"][0] == "leave"


@pytest.mark.parametrize(
    "language, words",
    [
        ("zh", ["边界台阶（lg）", "未显示台阶", "保持原样"]),
        ("ru", ["Ступень на границе (lg)", "ступень не выявлена"]),
    ],
)
def test_report_and_charts_speak_the_language_and_figures_stay(level, qgis_app, tmp_path, language, words):
    english = level(kola("As"), name="en", **KOLA)[1:3]
    before, installed = settings.get("interface_language", ""), i18n.install(language)
    settings.put("interface_language", language)
    try:
        told = level(kola("As"), name=language, page=True, **KOLA)[1:3]
    finally:
        settings.put("interface_language", before)
        i18n.remove(installed)
    page = (tmp_path / f"{language}.html").read_text("utf-8")
    assert [word for word in words if word not in page] == [] and "Step at the border" not in page
    assert told == english


def test_without_knowledge_of_materials_there_are_no_shared_standards():
    from silkroad_plugin.core.errors import SilkroadError
    from silkroad_plugin.core.geochemistry.determinations import Determinations
    from silkroad_plugin.core.geochemistry.ground import Ground
    from silkroad_plugin.core.geochemistry.survey_levelling import Extra, Method, level

    x, y, country, rock, _, measured = survey_of(count=200)
    ground = Ground(np.column_stack([x, y]), country, rock, 25_000.0, ("CN",), np.ones(len(x), bool), None)
    with pytest.raises(SilkroadError, match="standards_few"):
        level(Determinations.from_values(measured, "ppm"), ground, Method.STANDARDS, Extra())


def test_surveys_that_nothing_joins_are_level_among_themselves():
    from silkroad_plugin.core.geochemistry.determinations import Determinations
    from silkroad_plugin.core.geochemistry.ground import Ground
    from silkroad_plugin.core.geochemistry.survey_levelling import Extra, Method, level

    x, y, country, rock, _, measured = survey_of(shift=0.3)
    far = np.isin(country, ["KZ", "KG"])
    points = np.column_stack([x, y + 1e6 * far])
    ground = Ground(points, country, rock, 25_000.0, ("CN",), np.ones(len(x), bool))
    found = level(Determinations.from_values(measured, "ppm"), ground, Method.AUTO, Extra())
    assert found.unjoined == ("KG", "KZ") and found.again == 0
    lines = dict(zip(found.levelling.surveys, found.levelling.intercepts, strict=True))
    assert lines["CN"] == lines["UZ"] == 0 and abs(lines["KZ"] - lines["KG"]) == pytest.approx(0.3, abs=0.04)
