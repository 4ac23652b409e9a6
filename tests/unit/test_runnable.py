"""What the study of a project, or a mineral system, may have run."""

import json

import pytest

from silkroad_plugin.catalogue.runnable import CALCULATOR, OTHERS, to_repeat, unlisted
from silkroad_plugin.paths import resource


def steps(found):
    """Yield every object with an algorithm in nested JSON."""
    if isinstance(found, dict):
        if "algorithm" in found:
            yield found
        found = list(found.values())
    for part in found if isinstance(found, list) else ():
        yield from steps(part)


def test_what_is_shipped_may_run_and_nothing_is_listed_in_vain():
    files = [*resource("mineral_systems").glob("*.json"), *resource("studies").glob("*.json")]
    found = [step for file in files for step in steps(json.loads(file.read_text(encoding="utf-8")))]
    assert len(found) > 100
    assert {unlisted(step["algorithm"], step.get("parameters", {})) for step in found} == {""}
    assert set(OTHERS) == {step["algorithm"] for step in found if not step["algorithm"].startswith("silkroad:")}


@pytest.mark.parametrize("formula", ["A/B", "(A>4)*B", "A*2.5 + 3*(B<=1) - C", "(A==1)*(D!=0)"])
def test_arithmetic_is_let_through(formula):
    whole = {"INPUT_A": "/a b/x.tif", "BAND_A": 1, "INPUT_C": None, "NO_DATA": None, "EXTENT_OPT": 0, "EXTRA": ""}
    assert unlisted(CALCULATOR, whole | {"FORMULA": formula, "RTYPE": 5, "OUTPUT": "/y.tif"}) == ""


@pytest.mark.parametrize("path", [r"C:\Users\O'Brien\my a.tif", "/дом/矿 1.tif", "a_layer_6f1c", "/v.gpkg|layername=x"])
def test_paths_of_any_system_are_let_through(path):
    assert unlisted(CALCULATOR, {"INPUT_A": path, "OUTPUT": path, "FORMULA": "A"}) == ""


@pytest.mark.parametrize(
    "formula",
    ["__import__('os').system('x')", "A.tofile('x')", "A.T", "open", "9**9**9", "A;B", "A\nB", "A\"B", "AB",
     "A if B else C", "[A]", "A,B", "0x9", {"expression": "'A'"}, ["A"], 1],
)  # fmt: skip
def test_other_formulas_are_not(formula):
    assert "FORMULA" in unlisted(CALCULATOR, {"INPUT_A": "/x.tif", "FORMULA": formula})


@pytest.mark.parametrize(
    ("name", "value"),
    [("EXTRA", "--calc=1"), ("OPTIONS", "x"), ("CREATION_OPTIONS", "x"), ("PROJWIN", "1,2,3,4"),
     ("RTYPE", "5 --calc=x"), ("INPUT_A", 'x" --calc=y "'), ("INPUT_B", "--calc=y"), ("BAND_A", "1 --calc=y"),
     ("INPUT_A", "x\ty"), ("OTHER", 1)],
)  # fmt: skip
def test_nothing_else_reaches_the_command_line(name, value):
    assert name in unlisted(CALCULATOR, {"INPUT_A": "/x.tif", "FORMULA": "A", name: value})


@pytest.mark.parametrize("algorithm", ["script:mine", "gdal:warpreproject", "qgis:silkroad:x", "silkroad"])
def test_other_algorithms_do_not_run(algorithm):
    assert unlisted(algorithm, {}) == algorithm


def test_trust_is_asked_anew():
    assert to_repeat({"MODEL": "x", "TRUST": True}) == {"MODEL": "x"}
