"""Headers and units in three languages; factors of oxides against pyrolite."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.determinations import Determinations
from silkroad_plugin.core.geochemistry.units import Vocabulary
from tests.geochem_reference import columns, reference
from tests.package_source import ROOT


def table(name):
    with (ROOT / "resources" / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


WORDS = Vocabulary(table("geochem_units"), table("geochem_elements"))


@pytest.mark.parametrize(
    ("text", "symbol", "oxide", "unit", "rest"),
    [
        ("Cu_ppm", "Cu", "", "ppm", ""),
        ("Au(10⁻⁹)", "Au", "", "ppb", ""),
        ("w(Cu)/10⁻⁶", "Cu", "", "ppm", ""),
        ("ω(SiO₂)/%", "Si", "SiO2", "pct", ""),
        ("w（Fe2O3）／10⁻²", "Fe", "Fe2O3", "pct", ""),
        ("Au, г/т", "Au", "", "ppm", ""),
        ("Au г/т", "Au", "", "ppm", ""),
        ("Pb, n·10⁻³ %", "Pb", "", "pct_e-3", ""),
        ("Mo n*10-4%", "Mo", "", "pct_e-4", ""),
        ("Ag, 10^-5 %", "Ag", "", "pct_e-5", ""),
        ("Zn (×10-3%)", "Zn", "", "pct_e-3", ""),
        ("W %·10-4", "W", "", "pct_e-4", ""),
        ("SiO2_pct", "Si", "SiO2", "pct", ""),
        ("SIO2 (WT%)", "Si", "SiO2", "pct", ""),
        ("SiO2, мас.%", "Si", "SiO2", "pct", ""),
        ("CU_PPM", "Cu", "", "ppm", ""),
        ("as_ppm", "As", "", "ppm", ""),
        ("ppm Cu", "Cu", "", "ppm", ""),
        ("Au_ppb_FA", "Au", "", "ppb", "FA"),
        ("FA Au ppb", "Au", "", "ppb", "FA"),
        ("Auppb", "Au", "", "ppb", ""),
        ("Co10-6", "Co", "", "ppm", ""),
        ("Cu/10-6", "Cu", "", "ppm", ""),
        ("SiO2%", "Si", "SiO2", "pct", ""),
        ("Au_g_t", "Au", "", "ppm", ""),
        ("Hg µg/kg", "Hg", "", "ppb", ""),
        ("Hg, мкг/кг", "Hg", "", "ppb", ""),
        ("铜(10-6)", "Cu", "", "ppm", ""),
        ("金（克／吨）", "Au", "", "ppm", ""),
        ("Медь, мг/кг", "Cu", "", "ppm", ""),
        ("Gold (ppb)", "Au", "", "ppb", ""),
        ("U, мкг/л", "U", "", "ug_l", ""),
        ("Si_XRF", "Si", "", None, "XRF"),
        ("Au/(10^-9)", "Au", "", "ppb", ""),
        ("Cd, 10–4 масс. %", "Cd", "", "pct_e-4", ""),
        ("Ni*10-3%", "Ni", "", "pct_e-3", ""),
        ("Sc, г/т.", "Sc", "", "ppm", ""),
        ("w(Cu)/(μg·g-1)", "Cu", "", "ppm", ""),
        ("Ba ppm XRF <63um", "Ba", "", "ppm", "XRF <63um"),
        ("CO_PPM", "Co", "", "ppm", ""),
        ("As_INAA", "As", "", None, "INAA"),
        ("Cu", "Cu", "", None, ""),
        ("W(10-6)", "W", "", "ppm", ""),
        ("W(mg/kg)", "W", "", "ppm", ""),
        ("W (ppm)", "W", "", "ppm", ""),
        ("W(μg/g)", "W", "", "ppm", ""),
        ("W(×10-6)", "W", "", "ppm", ""),
        ("W(10⁻⁶)", "W", "", "ppm", ""),
        ("W（10-6）", "W", "", "ppm", ""),
        ("W(г/т)", "W", "", "ppm", ""),
        ("W(%)", "W", "", "pct", ""),
        ("W (10-4%)", "W", "", "pct_e-4", ""),
        ("W (10-4, %)", "W", "", "pct_e-4", ""),
        ("C(%)", "C", "", "pct", ""),
        ("W(WO3)/%", "W", "WO3", "pct", ""),
        ("W(W)/10-6", "W", "", "ppm", ""),
        ("W(Cu)/10-6", "Cu", "", "ppm", ""),
        ("c(Au)/10-9", "Au", "", "ppb", ""),
        ("Ni*10-4, %", "Ni", "", "pct_e-4", ""),
        ("Ni·10⁻⁴ %", "Ni", "", "pct_e-4", ""),
        ("Zn·10-2 %", "Zn", "", "pct_e-2", ""),
        ("Ni, n·10-4", "Ni", "", "pct_e-4", ""),
        ("Zn n·10⁻³", "Zn", "", "pct_e-3", ""),
        ("TFe(%)", "Fe", "", "pct", ""),
        ("全铁(%)", "Fe", "", "pct", ""),
        ("总铁", "Fe", "", None, ""),
        ("Feобщ., %", "Fe", "", "pct", ""),
        ("Cu ppm (г/т)", "Cu", "", "ppm", ""),
    ],
)
def test_headers(text, symbol, oxide, unit, rest):
    found = WORDS.header(text)
    assert (found.symbol, found.oxide, found.unit and found.unit.code, found.rest) == (symbol, oxide, unit, rest)
    assert found.certain


@pytest.mark.parametrize("text", ["TFe2O3(%)", "Fe2O3T_pct", "Fe2O3* wt%", "FeOt, %", "∑Fe2O3 %", "Fe2O3общ., %"])
def test_total_iron(text):
    found = WORDS.header(text)
    assert (found.symbol, found.total, found.unit.code) == ("Fe", True, "pct")
    assert found.oxide in ("Fe2O3", "FeO")


@pytest.mark.parametrize(
    "text",
    [
        "Sample",
        "XCOO",
        "X",
        "ID",
        "No",
        "№ пробы",
        "样品号",
        "in",
        "as",
        "Litho",
        "pH",
        "LOI",
        "п.п.п.",
        "烧失量",
        "Mg/Ca",
        "Lat",
        "Lon",
        "",
        "%",
    ],
)
def test_no_element(text):
    assert WORDS.header(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Y",
        "N",
        "Y_coord",
        "Pb n·10-6",
        "Cu 10-4",
        "Cu·10-4",
        "Zn_Pb",
        "In situ",
        "As received weight",
        "Cu_ppm, %",
        "Zn(10-6) 10-9",
    ],
)
def test_doubt_is_told(text):
    assert not WORDS.header(text).certain


@pytest.mark.parametrize(
    ("text", "written", "assumed"),
    [
        ("Ni, n·10-4", "n·10-4", True),
        ("Ni, n·10-4 %", "n·10-4 %", False),
        ("Au, мг/т", "мг/т", False),
        ("Cu_g_t", "g t", False),
        ("W(10⁻⁶)", "10-6", False),
    ],
)
def test_the_unit_as_it_is_written(text, written, assumed):
    """Spectral analysis leaves out the per cent of n·10⁻⁴: that is taken for meant, and told."""
    found = WORDS.header(text)
    assert (found.written, found.assumed, found.certain) == (written, assumed, True)


@pytest.mark.parametrize("text", ["C(org), %", "C орг, %", "w(10-6)", "Org.C(%)", "有机碳(%)"])
def test_organic_carbon_is_not_taken_for_carbon(text):
    found = WORDS.header(text)
    assert found is None or not found.certain


def test_total_is_not_read_into_symbols():
    assert (WORDS.header("Pt_ppb").symbol, WORDS.header("Ti").symbol, WORDS.header("Mn").symbol) == ("Pt", "Ti", "Mn")
    assert not WORDS.header("Pt_ppb").total


def test_every_element_of_kola_is_known():
    found = {name: WORDS.header(name) for name in columns("StatDA__chorizon")}
    elements = [name for name, header in found.items() if header and header.certain]
    assert {"Ag", "As_INAA", "Al_XRF", "Cu"} <= set(elements)
    assert len(elements) > 80
    assert all(found[name] is None for name in ("XCOO", "YCOO", "ID", "pH", "LOI") if name in found)


def test_oxides_as_pyrolite():
    for name, share in reference("17_pyrolite")["oxide_to_element_factors"].items():
        assert WORDS.element_share(name.split("->")[0]) == pytest.approx(share, rel=2e-6), name


def test_oxides_by_hand():
    assert WORDS.element_share("FeO") == pytest.approx(55.845 / (55.845 + 15.999), rel=1e-12)
    assert WORDS.element_share("U3O8") == pytest.approx(0.848, abs=1e-4)
    d = WORDS.as_element(Determinations.from_limits([10, 0.5], [False, True], "pct"), "Al2O3")
    assert [d.value[0], d.upper[1]] == pytest.approx([5.29257, 0.264628], rel=1e-5)


@pytest.mark.parametrize("oxide", ["Cu", "O2", "CaCO3", "Xy2O3", "al2o3", ""])
def test_what_is_no_oxide(oxide):
    with pytest.raises(SilkroadError, match="oxide_unknown"):
        WORDS.element_share(oxide)


@given(st.sampled_from(sorted(WORDS.units)), st.sampled_from(sorted(WORDS.units)), st.sampled_from(sorted(WORDS.units)))
def test_factors_chain(a, b, c):
    if len({WORDS.units[code].kind for code in (a, b, c)}) > 1:
        return
    assert WORDS.factor(a, b) * WORDS.factor(b, c) == pytest.approx(WORDS.factor(a, c), rel=1e-12)


def test_known_factors():
    assert WORDS.factor("%", "ppm") == pytest.approx(1e4)
    assert WORDS.factor("г/т", "ppb") == pytest.approx(1e3)
    assert WORDS.factor("n·10⁻³ %", "г/т") == pytest.approx(10)
    assert WORDS.factor("10⁻⁹", "10⁻⁶") == pytest.approx(1e-3)
    ppb = WORDS.convert(Determinations.from_limits([0.5], [True], "г/т"), "ppb")
    assert (ppb.unit, ppb.upper[0]) == ("ppb", pytest.approx(500))


def test_units_that_do_not_go_together():
    with pytest.raises(SilkroadError, match="unit_kinds"):
        WORDS.factor("ppm", "мг/л")
    with pytest.raises(SilkroadError, match="unit_unknown"):
        WORDS.unit("furlong")


def test_spellings_are_not_given_twice():
    spellings = [word.casefold() for row in table("geochem_units") for word in row["spellings"].split()]
    assert len(spellings) == len(set(spellings))
    names = [name for row in table("geochem_elements") for name in row["names"].split()]
    assert len(names) == len(set(names))
