"""The example in the page for developers runs, and gives what the formulas give."""

import re
import runpy
from math import erfc, log, sqrt
from pathlib import Path

import numpy as np
import pytest

# R 4.2.2: x <- 0:2; m <- glm(cbind(c(6, 3, 1), c(94, 297, 599)) ~ x, family = binomial)
# coef(m); sqrt(diag(vcov(m)))
COEFFICIENTS = (-2.754587384, -1.829021484)
ERRORS = (0.406549540, 0.478795964)
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def names(tmp_path_factory):
    text = (ROOT / "docs" / "development.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    path = tmp_path_factory.mktemp("example") / "example.py"
    path.write_text(code, encoding="utf-8")
    return runpy.run_path(str(path))


def test_every_module_it_names_is_there():
    text = (ROOT / "docs" / "development.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\|.*$", text.split("## Checking the numbers")[1].split("\n## ")[0], re.MULTILINE)
    core = {path.name for path in (ROOT / "silkroad_plugin" / "core").rglob("*.py")}
    named = {name.split("/")[-1] for name in re.findall(r"[\w/]+\.py", "\n".join(rows))}
    assert len(named) > 10 and named <= core


def test_weights_posterior_and_omnibus(names):
    w, p = names["w"], names["p"]
    assert w.w_plus[0] == pytest.approx(log((6 / 10) / (94 / 990)), rel=1e-14)
    assert w.w_minus[0] == pytest.approx(log((4 / 10) / (896 / 990)), rel=1e-14)
    assert w.s_contrast[0] == pytest.approx(sqrt(1 / 6 + 1 / 94 + 1 / 4 + 1 / 896), rel=1e-14)
    # One layer: the posterior is the share of the class that deposits hold, and T = n.
    assert p.probability == pytest.approx([0.06, 0.01, 1 / 600, 0.01], rel=1e-13)
    assert p.s_weights[0] == pytest.approx(0.06 * sqrt(1 / 10 + 1 / 6 + 1 / 94), rel=1e-13)
    share = np.array([0.1, 0.3, 0.6])
    assert p.s_missing[3] == pytest.approx(sqrt(((np.array([0.06, 0.01, 1 / 600]) - 0.01) ** 2 * share).sum()))
    assert names["test"].ratio == pytest.approx(1, rel=1e-13) and names["test"].p == pytest.approx(0.5)


def test_ratios_and_beliefs(names):
    r, b = names["r"], names["b"]
    assert r.information_value == pytest.approx(np.log10(r.frequency_ratio), rel=1e-13)
    assert r.frequency_ratio == pytest.approx([6, 1, 1 / 6], rel=1e-13)
    support = np.array([(6 / 100) / (4 / 900), (3 / 300) / (7 / 700), (1 / 600) / (9 / 400)])
    assert b.belief == pytest.approx(support / support.sum(), rel=1e-13)


def test_regression_and_auc(names):
    m, a = names["m"], names["a"]
    assert m.coefficients == pytest.approx(COEFFICIENTS, abs=1e-6)
    assert m.standard_errors == pytest.approx(ERRORS, abs=1e-6)
    assert m.p_values[1] == pytest.approx(erfc(abs(COEFFICIENTS[1] / ERRORS[1]) / sqrt(2)), rel=1e-5)
    pairs = [(x > y) + (x == y) / 2 for x in names["at"] for y in names["others"]]
    assert a.value == pytest.approx(np.mean(pairs), abs=1e-15)
