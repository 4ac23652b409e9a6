"""Quality control in QGIS: figures of rgr and R come back through the tables, and verdicts follow the criteria."""

import csv

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from silkroad_plugin.core.geochemistry.control import out_of_line
from tests.geochem_reference import columns, reference
from tests.qgis.geochemical_scene import read_csv
from tests.qgis.scene import Log


def table(path, header, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return str(path)


def layer(path):
    """A CSV as a table whose fields have the types that its cells show."""
    return QgsVectorLayer(f"{path}|layername={path.stem}|option:AUTODETECT_TYPE=YES", path.stem, "ogr")


def statistic(rows, field, part, name, of=""):
    (found,) = [
        float(row["value"])
        for row in rows
        if (row["field"], row["part"], row["statistic"], row["of"]) == (field, part, name, of)
    ]
    return found


@pytest.fixture
def judge(run, tmp_path):
    """Return ``judge(header, rows, **parameters) -> judgements, statistics, results``."""

    def call(header, rows, feedback=None, **parameters):
        table(tmp_path / "samples.csv", header, rows)
        results = run(
            "geochemical_quality",
            feedback,
            INPUT=layer(tmp_path / "samples.csv"),
            OUTPUT=str(tmp_path / "judgements.csv"),
            OUTPUT_STATISTICS=str(tmp_path / "statistics.csv"),
            OUTPUT_HTML=str(tmp_path / "report.html"),
            **parameters,
        )
        return read_csv(results["OUTPUT"]), read_csv(results["OUTPUT_STATISTICS"]), results

    return call


def test_staggered_triplets_are_those_of_rgr(judge):
    data = columns("rgr__triples.test1")
    rows = []
    for name, code, barium in zip(data["ID"], data["RS"], data["Ba_ppm"], strict=True):
        # 8 analyses the sample of the next row again; of the other two one was taken beside the other
        site = len(rows) // 3 * 3
        twin, other = data["ID"][site + 1], data["ID"][site + 2]
        told = {"8": (twin, "split"), "2": ("", "sample"), "1": (other, "field duplicate")}[code]
        if code == "1":
            told = (twin, "field duplicate") if name == other else ("", "")
        if code == "2" and name == other:
            told = (twin, "field duplicate")
        rows.append([name, barium, *told])
    _, found, _ = judge(["sample_id", "Ba_ppm", "duplicate_of", "kind"], rows)
    # printed by rgr with five digits, of lg
    for level, variance in (("regional", 0.10794), ("site", 0.0022976), ("analytical", 0.0026268)):
        assert statistic(found, "Ba_ppm", "variance", "variance", level) == pytest.approx(variance, rel=3e-5)
    assert statistic(found, "Ba_ppm", "variance", "efficiency") == pytest.approx(21.92, rel=3e-4)
    assert statistic(found, "Ba_ppm", "variance", "f", "regional") == pytest.approx(51.16, rel=2e-4)
    assert reference("11_nested_anova_triples")["Ba"]  # the same survey, of which R holds the raw contents


def kola_rows(elements):
    """Kola's pairs of analyses (rows 1, 2, …) and its reference material, as rows of a table of samples."""
    pairs, material = columns("StatDA__CHorANADUP"), columns("StatDA__CHorSTANDARD")
    rows = []
    for number in range(len(pairs["A1_.Loc"])):
        rows.append([f"A{number}", *(pairs[f"A1_{name}"][number] for name in elements), "", "sample", "", ""])
        rows.append(
            [f"B{number}", *(pairs[f"A2_{name}"][number] for name in elements), f"A{number}", "split", "", "b1"]
        )
    for number in range(len(material["Cu"])):
        rows.append([f"S{number}", *(material[name][number] for name in elements), "", "", "KOLA-C", ""])
    return rows


HEADER = ["sample_id", "Cu_ppm", "Ni_ppm", "duplicate_of", "kind", "standard", "batch"]


def test_duplicates_and_reference_material_of_kola_agree_with_scipy(judge, tmp_path):
    from scipy import stats

    table(
        tmp_path / "certified.csv",
        ["standard", "element", "unit", "certified", "sd"],
        [["KOLA-C", "Cu", "ppb", "13500", "900"]],
    )
    references = str(tmp_path / "certified.csv")
    judged, found, results = judge(HEADER, kola_rows(["Cu", "Ni"]), REFERENCES=references)
    pairs = columns("StatDA__CHorANADUP")
    a, b = (np.array(pairs[f"A{series}_Cu"], float) for series in "12")
    size = 200 * np.abs(a - b) / (a + b)
    expected = {
        "rpd": size.mean(),
        "hard_median": np.median(size) / 2,
        "t_p": stats.ttest_rel(a, b).pvalue,
        "wilcoxon_p": stats.wilcoxon((a - b)[a != b]).pvalue,
        "factor_systematic": 10 ** np.log10(a / b).mean(),
        "rma_slope": b.std() / a.std(),
    }
    for name, value in expected.items():
        assert statistic(found, "Cu_ppm", "duplicates", name, "split") == pytest.approx(value, rel=1e-9), name
    chosen = {(row["field"], row["practice"], row["measure"], row["of"]): row for row in judged}
    chinese = chosen["Cu_ppm", "cn_regional", "relative_error", "split"]
    assert float(chinese["value"]) == pytest.approx(100 * (size <= 30).mean())
    assert chinese["result"] == ("pass" if (size <= 30).mean() >= 0.8 else "fail") and chinese["cases"] == "52"
    western = chosen["Cu_ppm", "western", "hard", "split"]
    assert float(western["value"]) == pytest.approx(100 * (size <= 20).mean())
    results_of = np.array(columns("StatDA__CHorSTANDARD")["Cu"], float)
    assert statistic(found, "Cu_ppm", "reference", "certified", "KOLA-C") == pytest.approx(13.5)
    assert statistic(found, "Cu_ppm", "reference", "bias", "KOLA-C") == pytest.approx(
        100 * (results_of.mean() / 13.5 - 1)
    )
    assert statistic(found, "Cu_ppm", "reference", "rule_1_3s", "KOLA-C") == (np.abs(results_of - 13.5) > 2.7).sum()
    # nickel has no certified content here: it has no bias, and its chart stands on its own mean
    assert not [row for row in found if row["field"] == "Ni_ppm" and row["statistic"] == "bias"]
    nickel = np.array(columns("StatDA__CHorSTANDARD")["Ni"], float)
    in_line = nickel[~out_of_line(nickel)]
    assert statistic(found, "Ni_ppm", "reference", "target", "KOLA-C") == pytest.approx(in_line.mean())
    assert statistic(found, "Ni_ppm", "reference", "outlying", "KOLA-C") == len(nickel) - len(in_line)
    page = (tmp_path / "report.html").read_text("utf-8")
    assert page.count("<svg") == 6 and "Criteria used" in page
    assert results["PASSED"] + results["FAILED"] == 2


def survey(dirty=0.0, external=1.0):
    """40 samples with splits, 10 blanks, limits of 1 ppm; ``dirty``: of the blanks; ``external``: factor abroad."""
    generator, rows = np.random.default_rng(3), []
    contents = generator.lognormal(3, 0.5, 40)
    for number, content in enumerate(contents):
        rows.append([f"s{number}", content, "", "", "", "", "lab A", number // 10])
        rows.append([f"d{number}", content * 1.02, "", "", f"s{number}", "分析重复样", "lab A", number // 10])
        rows.append([f"e{number}", content * external, "", "", f"s{number}", "внешний контроль", "lab B", number // 10])
    for number in range(10):
        cells = [dirty, "", ""] if dirty else ["", "<", 1]
        rows.append([f"b{number}", *cells, "", "空白样", "lab A", 4])
    rows += [[f"c{number}", "", "<", 1, "", "", "lab A", 4] for number in range(30)]
    return rows


FIELDS = ["sample_id", "Cu_ppm", "Cu_ppm_q", "Cu_ppm_lim", "duplicate_of", "kind", "laboratory", "batch"]


def verdicts(judged):
    return {(row["practice"], row["measure"], row["of"]): row["result"] for row in judged}


def test_verdicts_follow_the_criteria(judge):
    good = verdicts(judge(FIELDS, survey())[0])
    assert good["cn_regional", "relative_error", "split"] == "pass"
    assert good["ru_survey", "systematic", "external"] == good["western", "blank", "blank"] == "pass"
    assert good["western", "reporting_rate", "sample"] == "fail"  # 40 of 70
    bad = verdicts(judge(FIELDS, survey(dirty=4.0, external=1.4))[0])
    assert bad["ru_survey", "systematic", "external"] == "fail" and bad["ru_survey", "systematic", "split"] == "pass"
    assert bad["cn_regional", "blank", "blank"] == "fail"  # above 3 detection limits
    assert bad["western", "blank", "blank"] == "pass"  # below 5
    assert bad["western", "hard", "external"] == "fail" and bad["western", "hard", "split"] == "pass"


@pytest.mark.parametrize(
    "word",
    ["LAB REPEAT", "Lab dup", "lab_dup", "pulp-dup", "Reject dup.", "replicate", "check assay", "Check Analysis 2",
     "实验室重复", "复检样", "лабораторный повтор", "Дубликат истёртой пробы", "контрольный анализ"],
)  # fmt: skip
def test_repeats_of_the_laboratory_are_no_field_duplicates(judge, word):
    rows = [[name if name != "分析重复样" else word for name in row] for row in survey()]
    judged = verdicts(judge(FIELDS, rows)[0])
    assert judged["cn_regional", "relative_error", "split"] == "pass"
    assert not [key for key in judged if key[2] == "field"]


@pytest.mark.parametrize("word", ["外检", "внешний контроль", "external check", "umpire", "Арбитражная проба"])
def test_external_control_is_another_laboratory_s_by_its_name_alone(judge, word):
    rows = [row[:6] for row in survey() if row[5] == "分析重复样" or row[0].startswith("s")]
    rows = [[word if cell == "分析重复样" else cell for cell in row] for row in rows]
    judged = verdicts(judge(FIELDS[:6], rows)[0])
    assert judged["cn_regional", "relative_error", "external"] == "pass"
    assert not [key for key in judged if key[2] in ("field", "split")]


def test_what_is_called_a_standard_or_a_blank_is_no_duplicate(judge):
    fields, log = [*FIELDS[:6], "standard"], Log()
    rows = [[f"s{number}", 30 + number, "", "", "", "", ""] for number in range(12)]
    rows += [[f"m{number}", 25 + number % 2, "", "", f"s{number}", "监控样", "GSD-9"] for number in range(6)]
    rows += [[f"b{number}", 25, "", "", f"s{number}", "空白样", ""] for number in range(6)]
    rows += [["m6", 25, "", "", "", "监控样", ""]]
    judged, found, _ = judge(fields, rows, log)
    assert not [row for row in judged if row["of"] in ("field", "split", "external")]
    assert {row["of"] for row in found if row["part"] == "reference"} == {"GSD-9"}
    assert any("without a name, so not used: 1 (rows 25)" in text for text in log.warnings), log.warnings


def test_a_kind_of_duplicates_that_is_not_known_is_told_and_not_mixed_in(judge):
    rows, log = [[name if name != "分析重复样" else "зюйд" for name in row] for row in survey()], Log()
    judged, found, _ = judge(FIELDS, rows, log)
    assert not [row for row in judged if row["of"] in ("field", "split", "unknown")]
    assert not [row for row in found if row["of"] in ("field", "split", "unknown")]
    assert any("“зюйд” (40)" in text for text in log.warnings)
    empty = [[name if name != "分析重复样" else "" for name in row] for row in survey()]
    assert verdicts(judge(FIELDS, empty)[0])["cn_regional", "relative_error", "field"] == "pass"


def test_the_reporting_rate_is_told_by_batch(judge):
    _, found, _ = judge(FIELDS, survey())
    assert statistic(found, "Cu_ppm", "reporting", "percent") == pytest.approx(100 * 40 / 70)
    rates = [statistic(found, "Cu_ppm", "reporting_batch", "percent", name) for name in "01234"]
    assert rates == [100, 100, 100, 100, 0]


@pytest.mark.parametrize(
    ("encoding", "source"),
    [("utf-8", "house rule"), ("gb18030", "单位质量要求"), ("cp1251", "внутренняя инструкция")],
)
def test_the_user_s_own_criteria_rule(judge, tmp_path, encoding, source):
    header = "preset;measure;elements;low_dl;high_dl;limit;required_percent;mark;source"
    (tmp_path / "own.csv").write_text(f"{header}\nours;relative_error;;;;1,5;100;P;{source}\n", encoding)
    judged, _, results = judge(FIELDS, survey(), CRITERIA=str(tmp_path / "own.csv"))
    assert verdicts(judged) == {
        ("ours", "relative_error", "split"): "fail",
        ("ours", "relative_error", "external"): "pass",
    }
    assert results["FAILED"] == 1
    assert {row["source"] for row in judged} == {source}


def test_rows_in_another_order_give_the_same(judge):
    rows = survey(external=1.3)
    one = judge(FIELDS, rows)[1]
    other = judge(FIELDS, [rows[place] for place in np.random.default_rng(1).permutation(len(rows))])[1]
    keys = ("field", "part", "of", "statistic")
    assert {tuple(row[key] for key in keys) for row in one} == {tuple(row[key] for key in keys) for row in other}
    for part, name, of in (("duplicates", "cv_rms", "split"), ("variance", "variance", "samples")):
        assert statistic(one, "Cu_ppm", part, name, of) == pytest.approx(statistic(other, "Cu_ppm", part, name, of))


def test_what_cannot_be_judged_is_no_pass_and_is_told(judge):
    rows = [[name, 5 + number, "", "blank" if number > 2 else ""] for number, name in enumerate("abcde")]
    rows += [["f", 5, "z", "field duplicate"]]
    log = Log()
    judged, _, results = judge(["sample_id", "Cu_ppm", "duplicate_of", "kind"], rows, log)
    assert verdicts(judged)["western", "blank", "blank"] == "not_judged"
    assert any("No detection limit" in text for text in log.warnings)
    assert any("original is not in the table" in text for text in log.warnings)
    assert results["FAILED"] == 0


@pytest.mark.parametrize(
    "parameters, part",
    [
        ({"PRACTICES": "western", "KIND": "nothing"}, "has no field nothing"),
        ({"CRITERIA": "bad.csv"}, "lacks measure"),
        ({"CRITERIA": "row.csv"}, "Row 1 of the table of criteria"),
        ({"REFERENCES": "sd.csv"}, "Row 1 of the table of reference materials"),
        ({"REFERENCES": "unit.csv"}, "unit"),
        ({"DUPLICATE_OF": "Cu_ppm", "KIND": ""}, None),
        ({"DUPLICATE_OF": "", "KIND": "", "BATCH": ""}, "no duplicates, reference materials or blanks"),
    ],
)
def test_refusals_say_what_to_do(run, refused, tmp_path, parameters, part):
    head = "preset,measure,elements,low_dl,high_dl,limit,required_percent,mark,source\n"
    (tmp_path / "bad.csv").write_text("preset\nx\n")
    (tmp_path / "row.csv").write_text(head + "western,rsd,,,,ten,,P,x\n")
    (tmp_path / "sd.csv").write_text("standard,element,unit,certified,sd\nX,Cu,ppm,-3,\n")
    (tmp_path / "unit.csv").write_text("standard,element,unit,certified,sd\nX,Cu,mg/l,3,\n")
    table(tmp_path / "samples.csv", FIELDS, survey())
    given = {
        name: str(tmp_path / value) if str(value).endswith(".csv") else value for name, value in parameters.items()
    }
    given |= {"INPUT": layer(tmp_path / "samples.csv"), "OUTPUT": "memory:"}
    if part is None:
        assert run("geochemical_quality", **given)["OUTPUT"]
    else:
        assert part in refused("geochemical_quality", **given)


@pytest.mark.parametrize("role", ["sample", "field duplicate", "split", "standard", "blank"])
def test_the_words_of_the_synthetic_survey_are_understood(role):
    from silkroad_plugin.io.geochemistry.quality_tables import role_of
    from tests.package_source import ROOT

    rows = (ROOT / "tools" / "data" / "survey_tables.py").read_text("utf-8").splitlines()
    *_, line = [row for row in rows if row.strip().startswith(f'"{role}": (')]
    words = [word.strip(' "') for word in line.partition("(")[2].partition(")")[0].split(",")]
    assert len(words) == 3 and {role_of(word).value for word in words} == {role.partition(" ")[0]}


CHARTED = ["sample_id", "Cu_ppm", "Cu_ppm_q", "Cu_ppm_lim", "kind", "standard"]


def laboratory(mean, seed, sd=0.01, count=40):
    """Samples, and results of a standard of 25 ppm about ``mean`` times that, with a relative ``sd``."""
    generator = np.random.default_rng(seed)
    rows = [[f"s{number}", content, "", "", "", ""] for number, content in enumerate(generator.lognormal(3, 0.6, 20))]
    rows += [["low", "", "<", 0.5, "", ""]]
    results = 25 * mean * (1 + generator.normal(0, sd, count))
    return rows + [[f"c{number}", x, "", "", "standard", "GSD-9"] for number, x in enumerate(results)]


def certificate(folder, **more):
    header = ["standard", "element", "unit", "certified", *more]
    return table(folder / "certified.csv", header, [["GSD-9", "Cu", "ppm", "25", *map(str, more.values())]])


def test_a_biased_laboratory_fails_and_its_bias_is_named(judge, tmp_path):
    log, given = Log(), {"REFERENCES": certificate(tmp_path, sd=1.8)}
    judged, found, results = judge(CHARTED, laboratory(1.11, 3), log, **given)
    told = verdicts(judged)
    assert told["western", "bias", "GSD-9"] == "fail"
    # ΔlgC of +11 % is 0.045, within the Chinese 0.05: passed, and the report names the bias all the same.
    assert told["cn_regional", "delta_lg", "GSD-9"] == "pass" and np.log10(1.11) < 0.05
    assert (results["PASSED"], results["FAILED"]) == (0, 1)
    bias = statistic(found, "Cu_ppm", "reference", "bias", "GSD-9")
    low, high = (statistic(found, "Cu_ppm", "reference", f"bias_{end}", "GSD-9") for end in ("low", "high"))
    assert low < bias < high and bias == pytest.approx(11, abs=0.5) and high - low < 1
    (named,) = [text for text in log.warnings if "off the certified content" in text]
    assert f"Cu_ppm · GSD-9 +{bias:.1f}" in named
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "bias of the mean (%)" in page and "10_x (" in page and "off the certified content" in page


def test_a_bias_that_the_certificate_cannot_exclude_passes(judge, tmp_path):
    for uncertainty, expected in ((2.0, "pass"), (0.2, "fail")):
        given = {"REFERENCES": certificate(tmp_path, sd=1.8, uncertainty=uncertainty)}
        judged, _, _ = judge(CHARTED, laboratory(1.11, 3), **given)
        assert verdicts(judged)["western", "bias", "GSD-9"] == expected
    # 40 results that scatter by the sd of the certificate about its content
    judged, _, results = judge(CHARTED, laboratory(1.0, 8, sd=0.05), REFERENCES=certificate(tmp_path, sd=1.25))
    assert results["FAILED"] == 0 and results["PASSED"] == 1
