"""Headers as people type them: factors beside units, total iron, Cyrillic letters of Latin look, names of oxides."""

import pytest

from silkroad_plugin.core.geochemistry.header_words import with_latin
from tests.unit.geochemistry.test_units import WORDS


def read(text):
    """Return what a header says: its form, T before all of the iron, and the unit."""
    found = WORDS.header(text)
    return found and (("T" if found.total else "") + (found.oxide or found.symbol), found.unit and found.unit.code)


@pytest.mark.parametrize("text", [
    "Mo ppm x10", "Ag, г/т*10", "Cu ppm ×100", "Zn, 10 г/т", "Zn,10г/т", "Zn, 0,01%", "Mo ppmx10", "Mo ppm/10",
    "Cu (×1000) ppm", "Cu ppm ×10²", "Cu, % x10^2", "Cu x10", "Ag х100, г/т", "10 × Cu ppm", "Cl mg/100g", "Sn ppb 10",
])  # fmt: skip
def test_a_factor_beside_the_unit_is_no_sure_reading(text):
    found = WORDS.header(text)
    assert (found.factor, found.certain) == (True, False)


@pytest.mark.parametrize(("text", "unit"), [
    ("w(Cu)/10-6", "ppm"), ("Au×10⁻⁹", "ppb"), ("Pb, n·10⁻³ %", "pct_e-3"), ("Pb %*10-3", "pct_e-3"),
    ("Sn, 1e-4 %", "pct_e-4"), ("Ag, 10^-5 %", "pct_e-5"), ("Cd, 10–4 масс. %", "pct_e-4"),
    ("Ni, n·10-4", "pct_e-4"), ("Cu 100 mesh ppm", "ppm"), ("Cu_2_ppm", "ppm"), ("Cu_10_ppm", "ppm"),
    ("Au_30g_g/t", "ppm"), ("Au 10 g ppb", "ppb"),
])  # fmt: skip
def test_powers_of_ten_of_a_unit_and_other_numbers_are_no_factors(text, unit):
    found = WORDS.header(text)
    assert (found.factor, found.certain, found.unit.code) == (False, True, unit)


@pytest.mark.parametrize("text", [
    "Fe2O3 общ, %", "Fe2O3 (общ.), %", "Fe2O3 total %", "Fe2O3(t)%", "Fe2O3 T, %", "Fe2O3общ, %", "Fe2O3tot %",
    "Fe2O3T %", "Fe2O3*, %", "Fe2O3 * %", "ΣFe2O3, %", "Σ Fe2O3, %", "全Fe2O3(%)", "总Fe2O3(%)", "Fe2O3(全铁)/%",
    "Total Fe2O3 %", "T-Fe2O3 %", "T_Fe2O3_pct", "Fe2O3^T, wt%", "Fe2O3-tot, %", "Fe2O3 сумм., %", "Fе2О3 общ, %",
])  # fmt: skip
def test_total_iron_however_it_is_written(text):
    assert read(text) == ("TFe2O3", "pct")
    assert WORDS.header(text).rest == ""


@pytest.mark.parametrize(("text", "form"), [
    ("FeO общ, %", "TFeO"), ("FeОобщ, %", "TFeO"), ("FeO (t) %", "TFeO"), ("Fe2O3, %", "Fe2O3"), ("FeO %", "FeO"),
    ("Fe общ, %", "Fe"), ("Fe общее, %", "Fe"), ("TFe %", "Fe"), ("全铁 %", "Fe"), ("S общ, %", "S"), ("Sобщ., %", "S"),
    ("St, %", "S"), ("TS_%", "S"), ("Stot %", "S"), ("Total S %", "S"), ("Собщ, %", "C"), ("TC %", "C"),
    ("P2O5 общ, %", "P2O5"), ("P2O5общ, %", "P2O5"), ("Pt, %", "Pt"), ("TiO2 T %", "TiO2"),
])  # fmt: skip
def test_all_of_another_element_is_the_element(text, form):
    assert read(text) == (form, "pct") and WORDS.header(text).certain


@pytest.mark.parametrize("text", ["C орг, %", "Сорг, %", "Сорг., %", "Corg_pct", "TOC, %", "C org %"])
def test_organic_carbon_is_no_sure_carbon(text):
    found = WORDS.header(text)
    assert (found.symbol, found.certain) == ("C", False)


CYRILLIC = {
    "Сu": "Cu", "Мо": "Mo", "Со": "Co", "Аu": "Au", "Аg": "Ag", "Ва": "Ba", "Аs": "As", "Сr": "Cr", "Се": "Ce",
    "Тh": "Th", "Вi": "Bi", "Ве": "Be", "Нg": "Hg", "Nі": "Ni", "В": "B", "К2О": "K2O", "СаО": "CaO", "МgO": "MgO",
    "МnО": "MnO", "SiО2": "SiO2", "Р2О5": "P2O5", "Nа2О": "Na2O", "СО2": "CO2",
}  # fmt: skip


@pytest.mark.parametrize("text", CYRILLIC)
@pytest.mark.parametrize("unit", [", г/т", " (%)", "_ppm"])
def test_cyrillic_letters_of_latin_look(text, unit):
    assert not text.isascii() and with_latin(text, lambda word: True) == CYRILLIC[text]
    found = WORDS.header(text + unit)
    assert (found.oxide or found.symbol, found.certain, found.cyrillic) == (CYRILLIC[text], True, True)


@pytest.mark.parametrize("text", ["Cu, г/т", "Медь, г/т", "Fe2O3 общ, %", "В пробе Cu, г/т", "Mo ИСП-МС, г/т"])
def test_latin_symbols_beside_russian_words_are_not_told(text):
    assert not WORDS.header(text).cyrillic and WORDS.header(text).certain


@pytest.mark.parametrize("text", ["Состав", "Валун, г/т", "Сетка", "Масса, г", "Х", "Проба, %", "со", "Навеска, мг"])
def test_russian_words_stay_words(text):
    assert WORDS.header(text) is None


@pytest.mark.parametrize("text", ["Со стенки, г/т", "В пробе, г/т", "К концентрату, %", "Н, м", "С"])
def test_prepositions_and_lone_letters_are_no_sure_elements(text):
    assert not WORDS.header(text).certain


@pytest.mark.parametrize(("text", "oxide"), [
    ("氧化钾%", "K2O"), ("氧化钠(%)", "Na2O"), ("w(氧化钙)/%", "CaO"), ("氧化镁", "MgO"), ("二氧化硅(%)", "SiO2"),
    ("三氧化二铝%", "Al2O3"), ("三氧化二铁%", "Fe2O3"), ("氧化亚铁%", "FeO"), ("五氧化二磷(%)", "P2O5"),
    ("三氧化硫%", "SO3"), ("оксид калия, %", "K2O"), ("Окись кальция", "CaO"), ("Диоксид титана, %", "TiO2"),
    ("Оксид железа (III), %", "Fe2O3"),
    ("закись железа, %", "FeO"), ("Пентоксид фосфора, %", "P2O5"), ("Potassium oxide (%)", "K2O"),
    ("titanium dioxide", "TiO2"),
])  # fmt: skip
def test_names_of_oxides(text, oxide):
    found = WORDS.header(text)
    assert (found.oxide, found.certain) == (oxide, True)


@pytest.mark.parametrize("text", ["氧化铁%", "оксид железа, %", "iron oxide %", "氧化锰%", "оксид углерода, %"])
def test_names_of_several_oxides_are_no_sure_reading(text):
    assert not WORDS.header(text).certain


def test_a_hydroxide_is_no_oxide():
    assert WORDS.header("氢氧化钠%") is None


@pytest.mark.parametrize(("text", "unit"), [
    ("Zn (mg kg-1)", "ppm"), ("Pb mg.kg^-1", "ppm"), ("Pb mg·kg⁻¹", "ppm"), ("Ni ug g-1", "ppm"), ("Hg ng g-1", "ppb"),
    ("Cu мг кг-1", "ppm"), ("F mg l-1", "mg_l"), ("Au, г/тонну", "ppm"), ("Cu, рpm", "ppm"),
])  # fmt: skip
def test_units_as_people_write_them(text, unit):
    found = WORDS.header(text)
    assert (found.unit.code, found.rest, found.certain) == (unit, "", True)
