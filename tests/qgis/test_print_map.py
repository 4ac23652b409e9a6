"""Printed maps as their readers have them: PDF and PNG from the real data, in three languages."""

import csv
import re
import shutil
import struct
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from silkroad_plugin import i18n, paths
from silkroad_plugin.catalogue.words import say
from silkroad_plugin.io.model_info import ModelInfo
from silkroad_plugin.layouts import paper, prospectivity
from silkroad_plugin.layouts.item_names import with_role
from silkroad_plugin.layouts.model_notes import model_credit, subject_note
from silkroad_plugin.layouts.spec import SheetSpec
from silkroad_plugin.numbers import probability
from tests.qgis.sheet_tools import (
    Listener,
    boundary_lines,
    labels,
    needs_poppler,
    pdf_text,
    print_map,
    radicals,
    score_raster,
    sheet_of,
    squeezed,
)

LANGUAGES = ("zh", "ru", "en")
ORGANISATION = "金山大土米日龙地质调查局|Геологическая служба «Ёлка»|Survey of Золото"


@pytest.fixture(autouse=True)
def english(monkeypatch):
    """Let refusals speak English, whatever the machine or another test chose."""
    monkeypatch.setattr(paper, "interface_language", lambda: "en")


@pytest.fixture(scope="module")
def printed(tmp_path_factory, qgis_app):
    """Return language -> (PDF path, its text) of one run in all languages."""
    folder = tmp_path_factory.mktemp("карта 图 map")
    results = print_map(folder, AREA="altai", ORGANISATION=ORGANISATION, AUTHORS="A. Name", DATE="2026-01-31")
    files = results["FILES"].split(";")
    assert len(files) == 6
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        f"altai_belt_{language}.{kind}" for language in LANGUAGES for kind in ("pdf", "png")
    ), "nothing half-written stays behind"
    return {language: str(folder / f"altai_belt_{language}.pdf") for language in LANGUAGES}


@pytest.fixture(scope="module")
def sheets(qgis_app):
    """Return language -> the sheet of the same map, to compare with."""
    return {language: sheet_of("altai", language)[1] for language in LANGUAGES}


@needs_poppler
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_text_is_found_by_search(printed, sheets, language):
    found = squeezed(pdf_text(printed[language]))
    kinds = ("title", "subtitle", "legend_title", "legend_heading", "legend_entry", "legend_text")
    furniture = (
        "notes_left",
        "notes_right",
        "numeric_scale",
        "scale_words",
        "table_title",
        "inset_title",
        "draft_note",
    )
    missing = []
    for kind in (*kinds, *furniture):
        words = labels(sheets[language], kind)
        assert words, f"the sheet has no {kind}"
        missing += [
            (kind, line)
            for text in words
            for line in text.split("\n")
            if squeezed(line) and squeezed(line) not in found
        ]
    assert missing == []
    assert "WGS84" in found
    assert ("†" in found) == (language != "en"), "unreviewed names of the Altai are Chinese and Russian"
    # A question mark alone stands for a letter that the font lacks.
    assert "?" not in found.replace("(?)", "")


@needs_poppler
def test_chinese_characters_are_characters(printed):
    text = pdf_text(printed["zh"])
    assert radicals(text) == set()
    for character in "金山大土米日龙":
        assert character in text
    assert "金山大土米日龙地质调查局" in text
    assert "阿尔泰成矿带" in squeezed(text)


@needs_poppler
@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_deposits_stand_on_the_map(printed, language):
    with paths.data("deposits.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["belt"] == "altai" and row["size_class"] == "large"]
    text = squeezed(pdf_text(printed[language]))
    names = [row[f"name_{language}"] for row in rows if row[f"name_{language}"]]
    shown = [name for name in names if squeezed(name) in text]
    assert len(names) >= 5 and len(shown) >= 0.7 * len(names), sorted(set(names) - set(shown))


@needs_poppler
@pytest.mark.parametrize("language, figure", [("zh", "84°"), ("ru", "84°в.д."), ("en", "84°E")])
def test_frame_carries_figures_of_the_language(printed, language, figure):
    assert figure in squeezed(pdf_text(printed[language]))


@needs_poppler
@pytest.mark.parametrize("language", LANGUAGES)
def test_fonts_are_embedded_and_chinese(printed, language):
    fonts = subprocess.run(["pdffonts", printed[language]], capture_output=True, text=True, check=True).stdout
    rows = fonts.splitlines()[2:]
    assert rows and all(re.search(r"\byes\s+\w+\s+yes\s+\d+\s+\d+$", row) for row in rows), fonts
    names = " ".join(row.split()[0] for row in rows)
    assert "CJKjp" not in names and "CJKtc" not in names
    if "PTSans" not in names:
        pytest.skip("PT Sans is not installed: other fonts stand in")
    if language == "zh":
        assert "NotoSansCJKsc" in names


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed: the syntax is not checked")
@pytest.mark.parametrize("language", LANGUAGES)
def test_pdf_is_sound(printed, language):
    done = subprocess.run(["qpdf", "--check", printed[language]], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@needs_poppler
@pytest.mark.parametrize("language", LANGUAGES)
def test_readers_of_pdf_find_nothing_to_complain_of(printed, language):
    done = subprocess.run(["pdftotext", printed[language], "-"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@needs_poppler
def test_page_and_description(printed):
    info = subprocess.run(["pdfinfo", printed["ru"]], capture_output=True, text=True, check=True).stdout
    width, height = map(float, re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info).groups())
    assert (width * 25.4 / 72, height * 25.4 / 72) == pytest.approx((420, 297), abs=0.5)
    assert "Геологическая служба «Ёлка»" in info, "the author is the organisation, never the account's name"


def test_picture_has_the_size_of_the_paper(printed):
    head = Path(printed["en"]).with_suffix(".png").read_bytes()[:24]
    width, height = struct.unpack(">II", head[16:24])
    assert (width, height) == (pytest.approx(420 / 25.4 * 72, abs=1), pytest.approx(297 / 25.4 * 72, abs=1))


@needs_poppler
@pytest.mark.parametrize("language", LANGUAGES)
def test_prospectivity_map(tmp_path, language):
    titles = {
        "SILKROAD_TITLE_EN": "Posterior of copper",
        "SILKROAD_TITLE_RU": "Оценка на медь",
        "SILKROAD_TITLE_ZH": "铜矿后验概率",
    }
    raster = score_raster(tmp_path / "score.tif", **titles, SILKROAD_SYNTHETIC="YES")
    results = print_map(
        tmp_path / "out",
        AREA="altai",
        MAP_TYPE="prospectivity",
        RASTER=raster,
        LANGUAGES=[language],
        FORMATS=["pdf"],
        AUC=0.871,
        AUC_LOW=0.8,
        AUC_HIGH=0.93,
        AUC_HELDOUT=0.82,
        AUC_HELDOUT_LOW=0.65,
        AUC_HELDOUT_HIGH=0.99,
        HELDOUT_DEPOSITS=11,
        TARGET="dt_vms",
        METHOD="证据权法|метод весомых свидетельств|weights of evidence",
        TRAINING_DEPOSITS=55,
    )
    text = squeezed(pdf_text(results["FILES"]))
    classes = prospectivity.classify(raster)
    lowest = [low for low, _, _ in classes.classes[:-1]]
    assert len(lowest) == 4
    for low in lowest:
        assert squeezed(f"≥ {probability(low, language)}") in text
    assert squeezed(titles[f"SILKROAD_TITLE_{language.upper()}"]) in text
    assert squeezed(i18n.term("sheet_note_synthetic", language))[:20] in text
    told = {
        "zh": ("拟合AUC=0.87（95%置信区间0.80–0.93）", "留出矿床检验AUC=0.82（95%置信区间0.65–0.99；n=11）"),
        "ru": ("AUCнаобучающейвыборке=0,87(95%-йдоверительныйинтервал0,80–0,93)", "0,65–0,99;n=11)"),
        "en": ("AUCofthefit=0.87(95%CI0.80–0.93)", "AUCofheld-outdeposits=0.82(95%CI0.65–0.99;n=11)"),
    }[language]
    assert all(words in text for words in told)
    subtitle = {
        "zh": "火山成因块状硫化物（VMS）矿床预测图",
        "ru": "Прогнознаякартанаколчеданноеоруденение",
        "en": "ProspectivityforVMSdeposits",
    }[language]
    assert subtitle in text
    method = {"zh": "证据权法", "ru": "методвесомыхсвидетельств", "en": "weightsofevidence"}[language]
    assert method in text and "55" in text
    assert "T/n" not in text, "no caution without a reason"
    note = i18n.term("sheet_note_types_only", language).split("{")[0]
    assert squeezed(note + say("deposit_type", "dt_vms", language)) in text
    assert squeezed(say("deposit_type", "dt_porphyry", language)) not in text


def test_a_raster_says_itself_what_it_is(tmp_path):
    raster = score_raster(
        tmp_path / "score.tif",
        SILKROAD_TARGET="dt_porphyry",
        SILKROAD_UNIT_AREA_KM2="2.5",
        SILKROAD_T_OVER_N="1.85",
        SILKROAD_TRAINING_DEPOSITS="17",
        SILKROAD_DEPOSIT_AWARE="YES",
        SILKROAD_METHOD_EN="weights of evidence",
    )
    scores = prospectivity.classify(raster)
    spec = SheetSpec(names={"en": "Altai"}, extent=(78, 46, 93, 52), map_type="prospectivity", model=scores.model)
    assert spec.titles("en")[1].startswith("Prospectivity for porphyry copper deposits")
    note = subject_note(spec, True, "en")
    assert "per unit cell of 2.5 km²" in note and "ranking, not as probabilities" in note and "flatters" in note
    assert model_credit(scores.model, "en") == ["method: weights of evidence", "training deposits: 17"]
    independent = replace(spec, model=replace(scores.model, t_over_n=1.02, deposit_aware=False))
    assert "ranking" not in subject_note(independent, True, "en")
    assert "flatters" not in subject_note(independent, True, "en")
    asked = ModelInfo(target="金矿|золото|gold").over(scores.model)
    assert replace(spec, model=asked).titles("en")[1].startswith("Prospectivity for gold") and asked.deposits == 17


def test_classes_hold_the_shares_of_area(tmp_path):
    raster = score_raster(tmp_path / "score.tif", crs="EPSG:3857", extent=(0, 0, 150_000, 65_000))
    classes = prospectivity.classify(raster)
    values = np.linspace(0.0001, 0.04, 150 * 65)
    for low, share, _ in classes.classes[:-1]:
        assert (values >= low - 1e-6).mean() * 100 == pytest.approx(share, abs=0.2)
    assert [round(share) for _, share, _ in classes.classes] == [1, 5, 10, 20, 100]


def test_bad_input_is_refused_in_words(tmp_path):
    good = score_raster(tmp_path / "good.tif")
    refused = {
        "“atlantis”": {"AREA": "atlantis"},
        "Neither an area": {},
        "needs a raster": {"AREA": "altai", "MAP_TYPE": "prospectivity"},
        "cannot be opened": {"AREA": "altai", "MAP_TYPE": "prospectivity", "RASTER": str(tmp_path / "none.tif")},
        "no coordinate reference system": {
            "MAP_TYPE": "prospectivity",
            "RASTER": score_raster(tmp_path / "bare.tif", crs=None),
            "AREA": "altai",
        },
        "does not overlap": {
            "AREA": "tianshan",
            "MAP_TYPE": "prospectivity",
            "RASTER": good,
            "EXTENT": "10,12,40,42 [EPSG:4326]",
        },
        "no data": {
            "AREA": "altai",
            "MAP_TYPE": "prospectivity",
            "RASTER": score_raster(tmp_path / "void.tif", values=np.full((65, 150), -9999.0)),
        },
        "for 1:500,000 take": {"AREA": "rudny_altai", "SCALE": 500_000},
        "any paper": {"AREA": "tianshan", "SCALE": 500_000},
        "both sides of the equator": {"EXTENT": "70,80,-10,10 [EPSG:4326]"},
        "cannot be drawn": {"AREA": "altai", "SCALE": 7},
        "cannot be understood": {"AREA": "altai", "FILTER": "colour of money"},
        "no place on the globe": {"AREA": "altai", "EXTENT": "1e30,2e30,1e30,2e30 [EPSG:3857]"},
        "(EXTENT): the extent has no area": {"EXTENT": "80,80,48,48 [EPSG:4326]"},
    }
    for words, parameters in refused.items():
        with pytest.raises(QgsProcessingException, match=re.escape(words)):
            print_map(tmp_path / "out", **parameters)
        assert not list((tmp_path / "out").glob("*")), f"{words}: something was left behind"


def test_too_small_paper_says_what_fits(tmp_path):
    with pytest.raises(QgsProcessingException) as refusal:
        print_map(tmp_path, AREA="altai", SCALE=2_500_000)
    text = str(refusal.value)
    assert "1:2,500,000" in text and "1:5,000,000" in text and "A1 (landscape)" in text and "A0" in text
    assert "A2 (portrait)" not in text
    results = print_map(tmp_path, AREA="altai", SCALE=2_500_000, PAPER="A1", LANGUAGES=["en"], FORMATS=["png"])
    assert results["SCALE_DENOMINATOR"] == 2_500_000


def test_folder_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        print_map(tmp_path / "file" / "out", AREA="altai", LANGUAGES=["en"])


def test_an_existing_file_is_replaced_only_by_a_finished_one(tmp_path):
    target = tmp_path / "altai_belt_en.pdf"
    target.write_text("old")
    feedback = Listener()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        print_map(tmp_path, feedback, AREA="altai", LANGUAGES=["en"])
    assert target.read_text() == "old" and list(tmp_path.iterdir()) == [target]
    print_map(tmp_path, AREA="altai", LANGUAGES=["en"], FORMATS=["pdf"])
    assert target.read_bytes().startswith(b"%PDF")


def test_extent_texts_and_a_project_to_finish_by_hand(tmp_path):
    from qgis.core import QgsProject

    results = print_map(
        tmp_path,
        EXTENT="84,90,46,50 [EPSG:4326]",
        LANGUAGES=["ru"],
        FORMATS=["pdf"],
        TITLE="阿勒泰|Рудный район|Ore district",
        DRAFT=False,
        APPROVAL_NUMBER="GS(2026)0001",
        BOUNDARIES=boundary_lines(tmp_path),
        BOUNDARY_SOURCE="Роскартография",
        SAVE_PROJECT=True,
    )
    pdf, saved = results["FILES"].split(";")
    if shutil.which("pdftotext"):
        text = squeezed(pdf_text(pdf))
        assert "Рудныйрайон" in text and "GS(2026)0001" in text
        assert squeezed(i18n.term("draft_watermark", "ru")) not in text
    project = QgsProject()
    assert project.read(saved)
    (layout,) = project.layoutManager().printLayouts()
    map_item = with_role(layout, "map")
    assert map_item.scale() == pytest.approx(results["SCALE_DENOMINATOR"], rel=1e-8)
    assert len(map_item.layers()) > 8, "the map keeps its layers, graticule included"


def test_a_saved_project_finds_its_data(tmp_path):
    """The raster lies in the folder of the project: a relative path would have been wrong after the move."""
    from qgis.core import QgsProject

    folder = tmp_path / "out"
    folder.mkdir()
    raster = score_raster(folder / "score.tif")
    wanted = {"AREA": "altai", "LANGUAGES": ["en"], "FORMATS": ["png"], "SAVE_PROJECT": True}
    results = print_map(folder, MAP_TYPE="prospectivity", RASTER=raster, **wanted)
    project = QgsProject()
    assert project.read(results["FILES"].split(";")[-1])
    layers = project.mapLayers().values()
    assert len(layers) > 8 and any(layer.source() == raster for layer in layers)
    assert [layer.source() for layer in layers if not layer.isValid()] == []


def test_a_belt_map_warns_of_an_unused_raster(tmp_path):
    feedback = Listener()
    raster = score_raster(tmp_path / "score.tif")
    print_map(tmp_path / "out", feedback, AREA="rudny_altai", RASTER=raster, LANGUAGES=["en"], FORMATS=["png"])
    assert any("shows no raster" in warning for warning in feedback.warnings)
    assert any("too coarse" in warning for warning in feedback.warnings), "1:1,500,000 is beyond the world map"
