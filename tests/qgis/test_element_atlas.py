"""silkroad:element_atlas: one template over all elements, whatever is wrong with one of them; in real QGIS."""

import json
import re
import shutil
import subprocess

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItemLabel,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt

from silkroad_plugin.catalogue.fonts import install_substitutions
from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.i18n import LANGUAGES
from silkroad_plugin.layouts import element_atlas
from silkroad_plugin.layouts.element_page import Surroundings, draw_page
from silkroad_plugin.layouts.text import line_height, width
from silkroad_plugin.processing import element_surface
from silkroad_plugin.processing.inputs.atlas_parameters import RULES
from tests.qgis.sample_layers import censored, samples_layer, table
from tests.qgis.scene import Log

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils are not installed")
COUNT = 150
ELEMENTS = ["Cu_ppm", "Au_ppb", "Hg_ppb", "Sn_ppm", "Zn_ppm"]
FAST = {"DPI": 60, "LANGUAGES": ["en"], "CELL_SIZE": 2000}


def fields():
    """Copper, gold in part below detection, mercury below detection throughout, constant tin, zinc with a negative."""
    rng = np.random.default_rng(7)
    copper, gold = np.exp(rng.normal(3, 0.6, COUNT)), np.exp(rng.normal(0.5, 0.8, COUNT))
    zinc = np.exp(rng.normal(4, 0.5, COUNT))
    zinc[3] = -5
    kind = ["sample"] * COUNT
    kind[10], kind[20] = "field duplicate", "standard"
    return {
        "kind": kind,
        "lithology": ["granite" if row % 3 else "schist" for row in range(COUNT)],
        "Cu_ppm": copper,
        **censored("Au_ppb", np.maximum(gold, 1.0), gold < 1.0),
        **censored("Hg_ppb", np.full(COUNT, 5.0), np.ones(COUNT, bool)),
        "Sn_ppm": np.full(COUNT, 3.0),
        "Zn_ppm": zinc,
    }


def places():
    rng = np.random.default_rng(8)
    return np.column_stack((rng.uniform(500_000, 560_000, COUNT), rng.uniform(5_500_000, 5_540_000, COUNT)))


def layer():
    return samples_layer(fields(), places())


def text_of(path):
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A folder, and what the first run has given."""
    return {"folder": tmp_path_factory.mktemp("atlas")}


@pytest.fixture
def whole(run, kept):
    """The folder, results and log of a run in three languages with groups."""
    if "results" not in kept:
        given = FAST | {"LANGUAGES": list(LANGUAGES), "ELEMENTS": ELEMENTS, "GROUP": "lithology"}
        given |= {"TITLE": "图集|Атлас|Atlas", "ORGANISATION": "Survey of the steppe"}
        log, path = Log(), str(kept["folder"])
        kept["results"], kept["log"] = run("element_atlas", log, INPUT=layer(), OUTPUT_FOLDER=path, **given), log
    return kept


def row(kept, field):
    return next(one for one in table(kept["folder"] / "elements.csv") if one["field"] == field)


def test_one_row_for_each_element_with_the_figures_of_numpy(whole):
    rows = table(whole["folder"] / "elements.csv")
    assert [one["field"] for one in rows] == ELEMENTS
    copper = np.delete(np.array(fields()["Cu_ppm"]), [10, 20])  # without the duplicate and the standard
    told = row(whole, "Cu_ppm")
    assert int(told["n"]) == COUNT - 2 and float(told["censored_pct"]) == 0
    assert float(told["mean"]) == pytest.approx(copper.mean()) and float(told["median"]) == pytest.approx(
        np.median(copper)
    )
    limit = np.percentile(copper, 85)
    assert float(told["threshold"]) == pytest.approx(limit)
    assert int(told["anomalous"]) == (copper > limit).sum()
    assert told["page"] == "2" and told["raster"] == "rasters/Cu_ppm.tif" and not told["remark"]
    below = 100 * np.mean([sign == "<" for sign in np.delete(np.array(fields()["Au_ppb_q"], object), [10, 20])])
    assert float(row(whole, "Au_ppb")["below_pct"]) == pytest.approx(below)


def test_what_cannot_be_done_says_why_and_stops_nothing(whole):
    results = whole["results"]
    assert results["ELEMENTS_COUNT"] == 5 and len(results["RASTERS"]) == 2
    kinds = (".tif", ".qml")
    assert {path.name for path in (whole["folder"] / "rasters").iterdir() if path.suffix in kinds} == {
        "Cu_ppm.tif", "Cu_ppm.qml", "Au_ppb.tif", "Au_ppb.qml",
    }  # fmt: skip
    assert "below the detection limit" in row(whole, "Hg_ppb")["remark"] and not row(whole, "Hg_ppb")["mean"]
    assert "one number" in row(whole, "Sn_ppm")["remark"] and float(row(whole, "Sn_ppm")["mean"]) == 3
    assert "negative" in row(whole, "Zn_ppm")["remark"] and not row(whole, "Zn_ppm")["n"]
    warned = " ".join(whole["log"].warnings)
    assert all(f"{field}:" in warned for field in ("Hg_ppb", "Sn_ppm", "Zn_ppm")) and "Cu_ppm:" not in warned


def test_tables_are_those_of_the_tools(whole, run, tmp_path):
    """The summary is that of the tool of that name over the samples proper."""
    source = samples_layer({name: np.delete(np.array(column, object), [10, 20]) for name, column in fields().items()})
    run(
        "geochemical_summary",
        INPUT=source,
        ELEMENTS=["Cu_ppm", "Au_ppb"],
        GROUP="lithology",
        OUTPUT=str(tmp_path / "s.csv"),
    )
    run("geochemical_thresholds", INPUT=source, ELEMENTS=["Cu_ppm"], UNITS="lithology", OUTPUT=str(tmp_path / "t.csv"),
        RULES=["iterative_clip", "median_mad", "tukey_fence", "cumulative_frequency"])  # fmt: skip
    same = {"s": ("summary", ("Cu_ppm", "Au_ppb")), "t": ("thresholds", ("Cu_ppm",))}
    for name, (own, elements) in same.items():
        wanted = table(tmp_path / f"{name}.csv")
        found = [one for one in table(whole["folder"] / f"{own}.csv") if one["field"] in elements]
        assert len(found) == len(wanted) > 2 and list(found[0]) == list(wanted[0])
        for one, other in zip(found, wanted, strict=True):
            for key in wanted[0]:
                try:
                    assert float(one[key]) == pytest.approx(float(other[key]))
                except ValueError:
                    assert one[key] == other[key], key
    counts = [int(one["numbers"]) for one in table(whole["folder"] / "histograms.csv")
              if one["field"] == "Cu_ppm" and not one["group"]]  # fmt: skip
    assert sum(counts) == COUNT - 2


def array(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_rasters_are_those_of_the_interpolation_on_one_grid(whole, run, tmp_path):
    inside = whole["folder"] / "rasters"
    first, second = (gdal.Open(str(inside / f"{name}.tif")) for name in ("Cu_ppm", "Au_ppb"))
    assert first.GetGeoTransform() == second.GetGeoTransform() and first.RasterXSize == second.RasterXSize
    assert first.GetMetadata()["SILKROAD_UNIT"] == "ppm" and "SILKROAD_SYNTHETIC" not in first.GetMetadata()
    radius = float(re.search(r"radius ([\d,.]+) m", " ".join(whole["log"].infos))[1].replace(",", ""))
    spacing = np.delete(places(), [10, 20], 0)
    apart = np.hypot(*(spacing[:, None] - spacing[None]).transpose(2, 0, 1)) + np.eye(len(spacing)) * 1e9
    assert radius == pytest.approx(3 * np.median(apart.min(1)), rel=0.02)
    alone = {"INPUT": layer(), "ELEMENTS": "Cu_ppm", "TEMPLATE": str(inside / "Cu_ppm.tif"), "NEIGHBOURS": 12}
    run("idw_geochemistry", RADIUS=3 * float(np.median(apart.min(1))), OUTPUT=str(tmp_path / "idw.tif"), **alone)
    np.testing.assert_allclose(array(inside / "Cu_ppm.tif"), array(tmp_path / "idw.tif"), rtol=1e-5)
    coloured = QgsRasterLayer(str(inside / "Cu_ppm.tif"), "copper")
    assert coloured.renderer().type() == "singlebandpseudocolor", "the style beside the raster is taken"


def test_kriging_takes_the_variogram_that_the_table_tells(run, tmp_path):
    out = tmp_path / "out"
    given = FAST | {"INTERPOLATION": "kriging", "TRANSFORM": "logarithms", "RADIUS": 15_000, "NEIGHBOURS": 8}
    # Copper in waves of 38 km; gold is noise, which gives no model.
    x, y = places().T
    copper = np.exp(3 + np.sin(x / 6000) * np.sin(y / 6000) + np.random.default_rng(1).normal(0, 0.2, COUNT))
    source = samples_layer(fields() | {"Cu_ppm": copper}, places())
    run("element_atlas", INPUT=source, ELEMENTS=["Cu_ppm", "Au_ppb"], OUTPUT_FOLDER=str(out), **given)
    told, noise = table(out / "elements.csv")
    assert noise["variogram"] == "" and not (out / "rasters" / "Au_ppb.tif").exists()
    assert "chance would not give" in (out / "report.html").read_text(encoding="utf-8")
    assert json.loads(told["variogram"])["values"] == "logarithms"
    path = str(out / "rasters" / "Cu_ppm.tif")
    alone = {"INPUT": source, "ELEMENTS": "Cu_ppm", "METHOD": "lognormal", "MODEL": told["variogram"]}
    alone |= {"TEMPLATE": path, "RADIUS": 15_000, "NEIGHBOURS": 8, "OUTPUT": str(tmp_path / "k.tif")}
    run("krige_geochemistry", **alone)
    np.testing.assert_allclose(array(path), array(tmp_path / "k.tif"), rtol=1e-4)


@needs_poppler
@pytest.mark.parametrize(
    ("language", "words", "script"),
    [
        ("zh", ["图集", "铜", "目录", "异常下限", "直方图", "只有一个数值|同一数值", "草图"], None),
        (
            "ru",
            ["Атлас", "медь", "Оглавление", "Пороги", "равны одному числу", "Черновик"],
            "[\u4e00-\u9fff]",
        ),
        ("en", ["Atlas", "copper", "Contents", "Thresholds", "one number", "Draft"], "[\u4e00-\u9fff\u0400-\u04ff]"),
    ],
)
def test_the_atlas_has_a_cover_and_a_page_for_each_element(whole, language, words, script):
    text = text_of(str(whole["folder"] / f"atlas_{language}.pdf"))
    pages = text.split("\f")[:-1]
    assert len(pages) == 1 + len(ELEMENTS)
    for word in words:
        assert re.search(word, text), word
    for number, (page, name) in enumerate(zip(pages, ["", "Cu", "Au", "Hg", "Sn", "Zn"], strict=True), 1):
        assert re.search(rf"{number} ?/ ?{len(pages)}\n", page) and name in page
    assert "Survey of the steppe" in pages[0] and "1:" in pages[1]
    foreign = re.findall(script, text.replace("图集|Атлас|Atlas", "")) if script else []
    assert foreign == []
    english = set(re.findall("[a-z]{5,}", text.replace("Survey of the steppe", "")))
    assert language == "en" or english <= {"samples"}, "of the layer alone"


def test_the_report_has_an_index_that_leads_to_all_sections(whole):
    page = (whole["folder"] / "report.html").read_text(encoding="utf-8")
    for number, field in enumerate(("Cu (ppm)", "Au (ppb)", "Hg (ppb)", "Sn (ppm)", "Zn (ppm)"), 1):
        assert f'<a href="#element{number}">{field}</a>' in page and f'id="element{number}"' in page
    for name in ("template.json", "elements.csv", "rasters/Cu_ppm.tif", "atlas_ru.pdf#page=2"):
        assert f'href="{name}"' in page
    assert "granite" in page and "synthetic" not in page


def test_a_saved_template_makes_the_same_again(whole, run, tmp_path):
    path = whole["folder"] / "template.json"
    saved = json.loads(path.read_text(encoding="utf-8"))
    assert saved["parameters"]["GROUP"] == "lithology" and saved["parameters"]["CELL_SIZE"] == 2000
    saved["parameters"] |= {"LANGUAGES": ["en"]}
    changed = tmp_path / "mine.json"
    changed.write_text(json.dumps(saved), encoding="utf-8-sig")
    out = tmp_path / "again"
    # What the dialog says gives way to the template.
    run(
        "element_atlas", INPUT=layer(), ELEMENTS=ELEMENTS, TEMPLATE=str(changed), CELL_SIZE=9000, OUTPUT_FOLDER=str(out)
    )
    for name in ("elements.csv", "summary.csv", "thresholds.csv", "histograms.csv"):
        assert (out / name).read_bytes() == (whole["folder"] / name).read_bytes()
    np.testing.assert_array_equal(
        array(out / "rasters" / "Cu_ppm.tif"), array(whole["folder"] / "rasters" / "Cu_ppm.tif")
    )
    assert [one.name for one in out.glob("*.pdf")] == ["atlas_en.pdf"]


def template(**parameters):
    return json.dumps({"algorithm": "silkroad:element_atlas", "version": 1, "parameters": parameters})


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("{", "line 1"),
        ("[1, 2]", "no template of"),
        (template().replace("element_atlas", "print_map"), "silkroad:print_map"),
        (template().replace('"version": 1', '"version": 7'), "version 7"),
        (template(CELL=3), "CELL"),
        (template(NEIGHBOURS="many"), "NEIGHBOURS"),
        (template(NEIGHBOURS=0), "1"),
        (template(PRESET="rainbow"), "rainbow"),
        (template(RULES="tukey_fence"), "RULES"),
        (template(DRAFT=1), "DRAFT"),
        (template(PERCENTS="85 110"), "110"),
        (template(GROUP="no_such_field"), "no_such_field"),
        ("\x00" * 50, "line 1"),
    ],
)
def test_a_bad_template_is_refused_by_name(refused, tmp_path, text, part):
    path = tmp_path / "bad.json"
    path.write_text(text, encoding="utf-8")
    out = tmp_path / "out"
    assert part in refused("element_atlas", INPUT=layer(), TEMPLATE=str(path), OUTPUT_FOLDER=str(out))
    assert not out.exists()


def test_a_template_that_is_not_there_or_no_text(refused, tmp_path):
    given = {"INPUT": layer(), "OUTPUT_FOLDER": str(tmp_path / "out")}
    assert "cannot be read" in refused("element_atlas", TEMPLATE=str(tmp_path / "none.json"), **given)
    (tmp_path / "gbk.json").write_bytes('{"标题": 1}'.encode("gbk"))
    assert "UTF-8" in refused("element_atlas", TEMPLATE=str(tmp_path / "gbk.json"), **given)


@pytest.mark.parametrize("percent", [1, 8, 20, 45, 70, 85])
def test_a_cancel_leaves_nothing(refused, tmp_path, percent):
    out = tmp_path / "new" / "out"
    log = Log(cancel_at=percent)
    assert "Cancelled" in refused(
        "element_atlas", log, INPUT=layer(), ELEMENTS=ELEMENTS, OUTPUT_FOLDER=str(out), **FAST
    )
    assert list(tmp_path.iterdir()) == []


def test_progress_only_grows(run, tmp_path):
    log, seen = Log(), []
    log.progressChanged.connect(seen.append)
    run("element_atlas", log, INPUT=layer(), ELEMENTS=ELEMENTS, OUTPUT_FOLDER=str(tmp_path / "out"), **FAST)
    assert seen == sorted(seen) and seen[-1] == pytest.approx(100) and len(set(seen)) > 20


def degrees():
    """The samples as longitude and latitude."""
    made = samples_layer(
        fields(), np.column_stack(((places()[:, 0] - 500_000) / 72_000 + 87, places()[:, 1] / 111_200))
    )
    made.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    return made


def test_degrees_are_mapped_in_an_equal_area_conic(run, tmp_path):
    out, log = tmp_path / "out", Log()
    run("element_atlas", log, INPUT=degrees(), ELEMENTS=["Cu_ppm"], OUTPUT_FOLDER=str(out), **FAST)
    raster = gdal.Open(str(out / "rasters" / "Cu_ppm.tif"))
    system = osr.SpatialReference(wkt=raster.GetProjection())
    assert system.GetAttrValue("PROJECTION") == "Albers_Conic_Equal_Area" and system.GetLinearUnits() == 1
    assert raster.GetGeoTransform()[1] == 2000 and "not in metres" in " ".join(log.infos)


def test_without_interpolation_the_samples_are_coloured(run, tmp_path):
    out = tmp_path / "out"
    given = FAST | {"INTERPOLATION": "none", "SYNTHETIC": True}
    results = run("element_atlas", INPUT=layer(), ELEMENTS=ELEMENTS, OUTPUT_FOLDER=str(out), **given)
    assert results["RASTERS"] == [] and not (out / "rasters").exists()
    assert all(one["synthetic"] == "1" for one in table(out / "elements.csv"))
    if shutil.which("pdftotext"):
        pages = text_of(str(out / "atlas_en.pdf")).split("\f")
        assert "colours of their zones" in pages[1] and all("SYNTHETIC" in page for page in pages[:-1])
    assert "synthetic" in (out / "report.html").read_text(encoding="utf-8")


def test_a_table_without_places(run, refused, tmp_path):
    given = {"INPUT": samples_layer(fields()), "ELEMENTS": ["Cu_ppm"], "OUTPUT_FOLDER": str(tmp_path / "out")} | FAST
    assert "no interpolation" in refused("element_atlas", **given)
    assert not (tmp_path / "out").exists()
    run("element_atlas", **given, INTERPOLATION="none")
    assert (tmp_path / "out" / "atlas_en.pdf").stat().st_size > 5000


def test_what_has_no_raster_has_coloured_samples(run, tmp_path, monkeypatch):
    """Such as an element without structure, which cannot be kriged."""
    taken, write = {}, element_surface.write_surface

    def flat(xy, values, grid, how, info, path, progress):
        if info.unit == "ppb":
            raise SilkroadError("variogram_pure_nugget", nugget=0.1, lag=1000.0)
        return write(xy, values, grid, how, info, path, progress)

    monkeypatch.setattr(element_surface, "write_surface", flat)
    monkeypatch.setattr(element_atlas, "write_atlas", lambda atlas, *others: taken.update(atlas=atlas) or [])
    out = tmp_path / "out"
    run("element_atlas", INPUT=layer(), ELEMENTS=["Cu_ppm", "Au_ppb"], OUTPUT_FOLDER=str(out), **FAST)
    copper, gold = taken["atlas"].pages
    assert "inverse distance" in copper.what and copper.raster and not copper.reasons
    assert "colours of their zones" in gold.what and gold.raster is None and len(gold.reasons) == 1
    zones = taken["atlas"].zones[:, 1]
    assert len(zones) == COUNT - 2 and set(zones) >= {3, 4, 5}
    assert not (out / "rasters" / "Au_ppb.tif").exists() and (out / "rasters" / "Cu_ppm.tif").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_on_a_page_is_clipped_or_covered(run, tmp_path, monkeypatch, language):
    """With nineteen classes and every rule of thresholds, which is the fullest page."""
    taken = {}
    monkeypatch.setattr(element_atlas, "write_atlas", lambda atlas, *others: taken.update(atlas=atlas) or [])
    given = FAST | {"LANGUAGES": [language], "PRESET": "cumulative_19", "RULES": list(RULES), "INTERPOLATION": "none"}
    run("element_atlas", INPUT=layer(), ELEMENTS=["Au_ppb"], OUTPUT_FOLDER=str(tmp_path / "out"), **given)
    atlas = taken["atlas"]
    install_substitutions()
    around = Surroundings(atlas.title, 2, 1.0, True, True, language, atlas.notes, atlas.headings)
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    draw_page(layout, None, None, atlas.pages[0], around)
    page, boxes = QRectF(0, 0, 297, 210), []
    for item in layout.items():
        if not isinstance(item, QgsLayoutItemLabel) or item.id() in ("histogram_value", "legend_mark"):
            continue
        size, lines = item.textFormat().size(), item.text().split("\n")
        bold = item.id() in ("title", "heading", "synthetic_note", "draft_note")
        wide = max(width(line, size, bold) for line in lines)
        corner = item.mapRectToScene(item.rect()).topLeft()
        assert wide <= item.rect().width() + 0.5, (item.id(), item.text())
        flag, room = item.hAlign(), item.rect().width() - wide
        shift = room if flag & Qt.AlignmentFlag.AlignRight else room / 2 if flag & Qt.AlignmentFlag.AlignHCenter else 0
        box = QRectF(corner.x() + shift, corner.y(), wide, len(lines) * line_height(size))
        assert page.adjusted(5, 5, -5, -5).contains(box), (item.id(), item.text())
        boxes.append((box.adjusted(0.3, 0.5, -0.3, -0.5), item.id(), item.text()))
    assert len(boxes) > 80
    for number, (box, name, text) in enumerate(boxes):
        for other, other_name, other_text in boxes[number + 1 :]:
            assert not box.intersects(other), (name, text, other_name, other_text)


def test_fields_of_strange_names_have_files_of_their_own():
    from silkroad_plugin.processing.algorithms.geochemistry_statistics.element_atlas import _file_names

    names = ["w(Cu)/10⁻⁶", "w[Cu]/10⁻⁶", "cu_ppm", "Cu_ppm", "../up", "铜"]
    made = _file_names(names)
    assert len({name.casefold() for name in made}) == len(names)
    assert all(re.fullmatch(r"[\w.-]+", name) and not name.startswith(".") for name in made)
