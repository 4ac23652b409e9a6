"""Printed geochemical maps: text of the PDF in each language, whole legends, marks, scale, and what is refused."""

import re
from itertools import pairwise

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsLayoutItem,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QImage

from silkroad_plugin import i18n, tables
from silkroad_plugin.catalogue.element_names import element_name, formula, of_element
from silkroad_plugin.catalogue.geochemical_scales import PRESETS, scale_of
from silkroad_plugin.core.geochemistry.determinations import Determinations
from silkroad_plugin.core.geochemistry.margin import margin_figures
from silkroad_plugin.io.geochemistry import content_info
from silkroad_plugin.io.geochemistry.cells import survey_cells
from silkroad_plugin.layouts.item_names import role_of, with_role
from silkroad_plugin.processing.provider import SilkroadProvider
from tests.qgis.geochemical_scene import samples
from tests.qgis.sheet_tools import Listener, needs_poppler, pdf_text, print_map, score_raster, squeezed

LANGUAGES = ("zh", "ru", "en")
PLANE = 32645
TITLES = {"zh": "铜地球化学图", "ru": "ГЕОХИМИЧЕСКАЯКАРТАМЕДИ", "en": "Geochemicalmapofcopper"}
# Letters that the map of one language never has, but in names that are not translated.
CHINESE, RUSSIAN = re.compile("[\u4e00-\u9fff]"), re.compile("[а-яё]{4,}", re.IGNORECASE)


@pytest.fixture(scope="module")
def survey(tmp_path_factory):
    """A survey in the Altai of 400 samples, one in forty below detection, with an anomaly; its folder."""
    rng = np.random.default_rng(7)
    x, y = np.meshgrid(np.arange(20) * 12_000.0 + 500_000, np.arange(20) * 12_000.0 + 5_300_000)
    xy = np.column_stack((x.ravel(), y.ravel()))
    near = np.exp(-(((xy - [620_000, 5_420_000]) / 25_000) ** 2).sum(1))
    copper = 10 ** (1.4 + 0.15 * rng.standard_normal(400) + 0.8 * near)
    arsenic = 10 ** (1.0 + 0.2 * rng.standard_normal(400) + 0.7 * near)
    columns = {"Cu_ppm": copper, "As_ppm": arsenic, "survey": ["Synthetic survey"] * 400, "kind": ["sample"] * 400}
    columns["Cu_ppm_q"] = ["<" if row % 40 == 0 else "" for row in range(400)]
    columns["Cu_ppm_lim"] = np.where(np.arange(400) % 40 == 0, 20.0, np.nan)
    columns["Cu_ppm"] = np.where(np.arange(400) % 40 == 0, np.nan, copper)
    return tmp_path_factory.mktemp("survey"), samples(columns, xy, PLANE)


@pytest.fixture(scope="module")
def made(survey, run_module):
    """The raster, contours, anomalies with zones and composites of the survey, by name."""
    folder, layer = survey
    paths = {"samples": layer}
    for field in ("Cu_ppm", "As_ppm"):
        raster = paths[field] = str(folder / f"{field}.tif")
        run_module("idw_geochemistry", INPUT=layer, ELEMENTS=field, CELL_SIZE=4000, OUTPUT=raster)
        out, zones = str(folder / f"{field}_a.gpkg"), str(folder / f"{field}_z.gpkg")
        run_module("delineate_anomalies", INPUT=raster, MIN_AREA=50, OUTPUT=out, OUTPUT_ZONES=zones)
        paths |= {f"{field}_a": out, f"{field}_z": zones}
    paths["contours"] = str(folder / "contours.gpkg")
    run_module("geochemical_contours", INPUT=paths["Cu_ppm"], OUTPUT=paths["contours"])
    paths["composites"] = str(folder / "composites.gpkg")
    run_module("rank_anomalies", INPUT=[paths["Cu_ppm_a"], paths["As_ppm_a"]], OUTPUT=paths["composites"])
    return paths


@pytest.fixture(scope="module")
def run_module(qgis_processing):
    """Return what runs an algorithm of the plugin by its name."""
    import processing

    registry, provider = QgsApplication.processingRegistry(), None
    if registry.providerById("silkroad") is None:
        provider = SilkroadProvider()
        registry.addProvider(provider)
    yield lambda name, **given: processing.run(f"silkroad:{name}", given)
    if provider is not None:
        registry.removeProvider(provider)


def judgements():
    """Return a table as the quality control writes it, with rows of another element and another practice."""
    fields = ("element", "practice", "measure", "of", "laboratory", "result")
    numbers = ("cases:integer", "value:double", "limit:double", "required_percent:double")
    url = "None?" + "&".join([*(f"field={name}:string" for name in fields), *(f"field={one}" for one in numbers)])
    layer = QgsVectorLayer(url, "quality", "memory")
    rows = (
        ("Cu", "western", "rsd", "GBW07401", "ICP-1", "pass", 12, 4.25, 10.0, 100.0),
        ("Cu", "western", "hard", "field", "", "fail", 31, 83.9, 30.0, 90.0),
        ("Cu", "western", "reporting_rate", "sample", "", "pass", 400, 97.5, 75.0, 100.0),
        ("Cu", "cn_regional", "delta_lg", "GBW07402", "", "pass", 12, 0.021, 0.05, 100.0),
        ("As", "western", "rsd", "GBW07409", "", "pass", 12, 5.0, 10.0, 100.0),
    )
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        layer.dataProvider().addFeatures([feature])
    return layer


@pytest.fixture(scope="module")
def printed(made, tmp_path_factory):
    """The maps of copper with all that may lie over it: folder, results, what was told."""
    folder, told = tmp_path_factory.mktemp("maps"), Listener()
    over = {"CONTOURS": made["contours"], "ZONES": made["Cu_ppm_z"], "ANOMALIES": made["Cu_ppm_a"]}
    given = {
        "SAMPLES": made["samples"],
        "ELEMENT": "Cu_ppm",
        "LABORATORY": "ICP-1",
        "QUALITY_TABLE": judgements(),
        "QUALITY": "ΔlgC 合格|дубликаты в норме|duplicates pass",
    }
    results = print_map(folder, told, MAP_TYPE="geochemical", RASTER=made["Cu_ppm"], SAVE_PROJECT=True, **over, **given)
    return folder, results, told


def text_of(printed, language):
    return squeezed(pdf_text(str(printed[0] / f"extent_geochemical_Cu_{language}.pdf")))


@needs_poppler
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_margin_says_it_all(printed, made, language):
    text = text_of(printed, language)
    assert TITLES[language] in text
    found = made["samples"]
    numbers = np.array([f["Cu_ppm"] if f["Cu_ppm"] else np.nan for f in found.getFeatures()], float)
    assert "N=400" in text and np.isnan(numbers).sum() == 10
    limits = np.where(np.isnan(numbers), 20.0, numbers)
    figures = margin_figures(Determinations.from_limits(limits, np.isnan(numbers), "ppm"))
    assert figures.count == 400 and figures.count_censored == 10
    assert squeezed(i18n.term("content_censored", language).split("{")[0]) in text
    for key in ("sheet_note_synthetic", "sheet_note_not_levelled", "sheet_legend_histogram", "sheet_sites"):
        assert squeezed(i18n.term(key, language))[:18].casefold() in text.casefold(), key
    quality = {"zh": "ΔlgC合格", "ru": "дубликатывнорме", "en": "duplicatespass"}
    assert quality[language] in text
    laboratory = squeezed(i18n.term("analysed_by", language)).casefold()
    assert laboratory in text.casefold() and "ICP-1" in text
    assert squeezed(i18n.term("sheet_note_interpolation", language).split("{")[0]) in text
    assert i18n.tr("Inverse distance weighting", language).replace(" ", "").casefold() in text.casefold()
    assert {"zh": "µg/g", "ru": "г/т", "en": "ppm"}[language] in text.replace("μ", "µ")


@needs_poppler
@pytest.mark.parametrize("language, share", [("zh", "97.5"), ("ru", "97,5"), ("en", "97.5")])
def test_the_table_of_quality_has_the_rows_of_the_element_and_the_practice(printed, language, share):
    text = text_of(printed, language).casefold()
    for key in ("sheet_legend_quality", "quality_practice_western", "quality_rsd", "quality_of_field"):
        assert squeezed(i18n.term(key, language)).casefold() in text, key
    assert "gbw07401" in text and share in text
    assert "gbw07402" not in text and "gbw07409" not in text, "another practice, another element"


@needs_poppler
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_zone_stands_in_the_legend(printed, made, language):
    text = text_of(printed, language)
    # The limits of the map are those of the samples with what is censored read off the line of ROS.
    lines = pdf_text(str(printed[0] / f"extent_geochemical_Cu_{language}.pdf")).splitlines()
    zones = [line for line in lines if re.fullmatch(r"[<>] ?[\d.,]+|[\d.,]+ – [\d.,]+", line.strip())]
    assert len(zones) == 7, zones
    assert squeezed(i18n.tr(PRESETS["mean_sd"], language)) in text
    scale = scale_of("mean_sd", 10 ** np.random.default_rng(1).normal(1, 0.1, 50), "ppm")
    assert squeezed(scale.source(language)) in text
    for place in range(6):
        assert squeezed(scale.mark(place, language)) in text


@needs_poppler
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_of_another_language(printed, language):
    text = text_of(printed, language)
    if language != "zh":
        assert CHINESE.findall(text) == []
    if language != "ru":
        assert RUSSIAN.findall(text) == []
    if language != "en":
        for word in ("nearest", "samples", "cells", "Content", "contour", "Anomaly", "zone", "levelled"):
            assert word not in text, word


def test_the_scale_is_true_and_the_layers_are_there(printed):
    _, results, _ = printed
    saved = next(path for path in results["FILES"].split(";") if path.endswith("en.qgz"))
    project = QgsProject()
    assert project.read(saved)
    (layout,) = project.layoutManager().printLayouts()
    item = with_role(layout, "map")
    assert item.scale() == pytest.approx(results["SCALE_DENOMINATOR"], rel=1e-8)
    keys = [layer.customProperty("silkroad/key") for layer in item.layers()]
    assert {"contents", "contours", "anomaly_zones", "anomaly_outlines", "sites"} <= set(keys)
    # Contents lie below the base map, what explains them above it.
    assert keys.index("anomaly_outlines") < keys.index("borders") < keys.index("contents")


def test_the_raster_has_the_colours_of_the_legend(printed, made):
    _, results, _ = printed
    saved = next(path for path in results["FILES"].split(";") if path.endswith("ru.qgz"))
    project = QgsProject()
    assert project.read(saved)
    raster = next(layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer) and
                  layer.source() == made["Cu_ppm"])  # fmt: skip
    items = raster.renderer().shader().rasterShaderFunction().colorRampItemList()
    colours = [row["colour"] for row in tables.style("geochemical_scales") if row["preset"] == "mean_sd"]
    assert [item.color.name() for item in items] == colours


def test_nobody_is_left_unnamed(printed):
    """Names of the anomalies have their place; contours may lack some of theirs."""
    assert not [note for note in printed[2].notes if "Cu-" in note]


@needs_poppler
@pytest.mark.parametrize("language", LANGUAGES)
def test_without_samples_the_cells_speak(made, tmp_path, language):
    given = {"RASTER": made["As_ppm"], "MAP_TYPE": "geochemical", "PRESET": "cumulative_19", "SHOW_DEPOSITS": False}
    results = print_map(tmp_path, LANGUAGES=[language], FORMATS=["pdf"], AREA="altai", **given)
    assert results["FILES"].endswith(f"altai_geochemical_As_{language}.pdf")
    text = squeezed(pdf_text(results["FILES"]))
    assert squeezed(i18n.term("sheet_limits_of_cells", language)) in text
    assert squeezed(i18n.term("sheet_histogram_cells", language)) in text
    doubt = {"zh": "未经文献核实", "ru": "потекстунеподтверждён", "en": "confirmedinnotext"}
    assert doubt[language] in text
    assert squeezed(i18n.term("sheet_legend_deposits", language)) not in text
    cells = survey_cells(made["As_ppm"])
    limits = scale_of("cumulative_19", cells.values, "ppm").limits
    assert np.percentile(cells.values, 99.5) == pytest.approx(limits[-1])


@needs_poppler
@pytest.mark.parametrize("language", LANGUAGES)
def test_composite_anomalies(made, tmp_path, language):
    given = {"ANOMALIES": made["composites"], "SINGLES": [made["Cu_ppm_a"], made["As_ppm_a"]]}
    results = print_map(
        tmp_path, LANGUAGES=[language], FORMATS=["pdf"], MAP_TYPE="anomalies", SAVE_PROJECT=True, **given
    )
    pdf, saved = results["FILES"].split(";")
    text = squeezed(pdf_text(pdf))
    title = squeezed(i18n.term("sheet_anomalies_subtitle", language))
    assert title.casefold() in text.casefold()
    first = min(QgsVectorLayer(made["composites"], "c", "ogr").getFeatures(), key=lambda row: row["rank"])
    formula = str(first["formula"]).replace(".", ",") if language == "ru" else str(first["formula"])
    assert text.count(squeezed(formula)) >= 2, "on the map and in the ranking"
    main = i18n.term("sheet_main_element", language)
    name = first["main"] + {"zh": "—", "ru": "—", "en": "–"}[language] + element_name(first["main"], language)
    assert squeezed(main.format(element=name)) in text
    project = QgsProject()
    assert project.read(saved)
    fills = [layer for layer in project.mapLayers().values() if layer.customProperty("silkroad/key") ==
             "element_anomalies"]  # fmt: skip
    assert fills, "the single anomalies lie on the map"
    assert squeezed(i18n.term("sheet_note_synthetic", language))[:12] in text


def test_what_is_refused(made, tmp_path):
    geochemical = {"MAP_TYPE": "geochemical", "RASTER": made["Cu_ppm"]}
    refused = {
        "needs a raster of contents": {"MAP_TYPE": "geochemical", "AREA": "altai"},
        "does not count under": geochemical | {"THRESHOLD": 20.0},
        "needs the layer that": {"MAP_TYPE": "anomalies", "AREA": "altai"},
        "lacks the fields level": geochemical | {"CONTOURS": made["Cu_ppm_z"]},
        "samples have no field": geochemical | {"SAMPLES": made["samples"], "ELEMENT": "Xy_ppm"},
        "lacks the fields": {"MAP_TYPE": "anomalies", "ANOMALIES": made["Cu_ppm_a"]},
    }
    for words, given in refused.items():
        with pytest.raises(QgsProcessingException, match=re.escape(words)):
            print_map(tmp_path / "out", LANGUAGES=["en"], **given)
        assert not list((tmp_path / "out").glob("*")), words


def test_a_raster_tells_of_its_samples(made):
    cells = survey_cells(made["Cu_ppm"])
    behind = content_info.parse(cells.items)
    assert behind == content_info.ContentInfo("Cu", 400, 10, False)
    assert content_info.parse(content_info.to_items(behind)) == behind
    assert content_info.parse({}) == content_info.ContentInfo()
    assert cells.info.synthetic and len(set(cells.info.made.values())) == 3


def test_names_of_elements(qgis_app):
    assert [element_name("Cu", code) for code in LANGUAGES] == ["铜", "медь", "copper"]
    assert [of_element("Au", code) for code in LANGUAGES] == ["金", "золота", "gold"]
    assert formula("Al2O3") == element_name("Al2O3", "ru") == "Al₂O₃" and formula("PC1 of all") == "PC1 of all"
    rows = tables.controlled("geochem_elements")
    assert [row["symbol"] for row in rows if not row["ru_of"] or len(row["names"].split()) < 3] == []


def test_figures_of_the_margin():
    values = np.array([1.0, 10.0, 100.0, np.nan])
    plain = margin_figures(Determinations.from_values(values, "ppm"))
    assert (plain.count, plain.count_censored, plain.estimate.mean) == (3, 0, 37)
    assert plain.cv == pytest.approx(100 * values[:3].std(ddof=1) / 37) and plain.numbers.sum() == 3
    assert plain.estimate.log_mean == pytest.approx(1)
    assert margin_figures(Determinations.from_values([0.0, 0.0], "ppm")) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_leaves_the_page_or_covers_another_part(printed, language):
    saved = next(path for path in printed[1]["FILES"].split(";") if path.endswith(f"{language}.qgz"))
    project = QgsProject()
    assert project.read(saved)
    (layout,) = project.layoutManager().printLayouts()
    page = layout.pageCollection().page(0).rect()
    items = [item for item in layout.items() if isinstance(item, QgsLayoutItem) and role_of(item)]
    assert len(items) > 60
    boxes = {item: item.mapRectToScene(item.rect()) for item in items}
    assert [role_of(item) for item, box in boxes.items() if not page.contains(box.adjusted(1, 1, -1, -1))] == []
    named = {
        name: [box for item, box in boxes.items() if role_of(item) == name] for name in {role_of(i) for i in items}
    }
    legend = [box for name in ("legend_entry", "legend_text", "legend_heading", "histogram_bar") for box in named[name]]
    for other in ("map", "location_map", "notes_left", "notes_right", "numeric_scale"):
        for box in named[other]:
            # The legend of the sheet stands clear of the map, the location map and the notes.
            assert not [one for one in legend if one.adjusted(0.2, 0.2, -0.2, -0.2).intersects(box)], other
    entries = sorted(named["legend_entry"], key=lambda box: (round(box.x()), box.y()))
    for one, other in pairwise(entries):
        if abs(one.x() - other.x()) < 1:
            assert other.y() > one.y() + 0.9 * min(one.height(), other.height()) - 0.3


def test_contents_beyond_the_base_map_are_not_covered(tmp_path, qgis_app):
    values = np.linspace(1, 50, 900).reshape(30, 30)
    path = score_raster(tmp_path / "Ni_ppm.tif", (25.0, 66.0, 31.0, 70.0), size=(30, 30), values=values)
    results = print_map(tmp_path, MAP_TYPE="geochemical", RASTER=path, LANGUAGES=["en"], FORMATS=["png"])
    picture = QImage(results["FILES"])
    middle = picture.pixelColor(picture.width() // 3, picture.height() // 2)
    colours = [QColor(row["colour"]) for row in tables.style("geochemical_scales") if row["preset"] == "mean_sd"]
    near = min(abs(middle.red() - c.red()) + abs(middle.green() - c.green()) + abs(middle.blue() - c.blue())
               for c in colours)  # fmt: skip
    assert near < 40, middle.name()
