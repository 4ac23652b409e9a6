"""The press version of a map, judged by its plates and its boxes."""

import re
import resource
import shutil
import subprocess

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from silkroad_plugin.io import press
from silkroad_plugin.io.pdf_file import PdfFile
from silkroad_plugin.processing.algorithms.maps import print_formats
from tests.qgis.sheet_tools import needs_poppler, pdf_text, print_map, radicals, squeezed

needs_ghostscript = pytest.mark.skipif(
    shutil.which("gs") is None, reason="Ghostscript is not installed: no press version is made"
)
DPI = 100


@pytest.fixture(scope="module")
def printed(tmp_path_factory, qgis_app):
    """Return the path of a press version."""
    folder = tmp_path_factory.mktemp("печать 印刷")
    results = print_map(folder, AREA="altai", LANGUAGES=["zh"], FORMATS=["press"])
    assert [path.name for path in folder.iterdir()] == ["altai_belt_zh_press.pdf"]
    return results["FILES"]


@pytest.fixture(scope="module")
def plates(printed, tmp_path_factory):
    """Return plate -> ink from 0 to 1, cut to the sheet of 420 × 297 mm."""
    folder = tmp_path_factory.mktemp("plates")
    command = ["gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=tiffsep", f"-r{DPI}", "-dUseTrimBox"]
    subprocess.run([*command, "-o", folder / "p.tif", printed], check=True, capture_output=True)
    names = ("Cyan", "Magenta", "Yellow", "Black")
    return {name: 1 - gdal.Open(str(folder / f"p({name}).tif")).ReadAsArray() / 255 for name in names}


def part(plate, left, top, right, bottom):
    """Return what lies between millimetres of the sheet."""
    height, width = plate.shape
    rows = slice(round(top / 297 * height), round(bottom / 297 * height))
    return plate[rows, round(left / 420 * width) : round(right / 420 * width)]


@needs_ghostscript
def test_no_colour_of_light_is_left(printed):
    file = PdfFile(printed)
    for number in file.offsets:
        body = file.body(number)
        assert not re.search(rb"/(DeviceRGB|CalRGB|CalGray|ICCBased|Lab)\b", body), body[:200]
        if file.is_stream(number) and not re.search(rb"/Image|/Length1|/XML|DCTDecode", body):
            drawing = file.stream(number)
            assert not re.search(rb"[\d.]\s+(rg|RG)\s", drawing) and b"DeviceRGB" not in drawing


@needs_ghostscript
def test_black_is_one_ink(printed, plates):
    content = b" ".join(PdfFile(printed).stream(n) for n in drawings(printed))
    assert re.search(rb"\b0 0 0 1 k\b", content) and re.search(rb"\b0 0 0 1 K\b", content)
    # The responsibility table, the title and the frame of the map: black letters and lines, and nothing else.
    for box in ((348, 245, 415, 290), (140, 5, 280, 18), (10, 27, 270, 33)):
        assert part(plates["Black"], *box).max() > 0.95
        assert all(part(plates[name], *box).max() < 0.01 for name in ("Cyan", "Magenta", "Yellow"))
    assert part(plates["Magenta"], 20, 40, 270, 250).mean() > 0.03, "colours have their inks"


def drawings(path):
    """Return the numbers of the streams that draw."""
    file = PdfFile(path)
    plain = [n for n in file.offsets if file.is_stream(n)]
    return [n for n in plain if not re.search(rb"/Image|/Length1|/XML|DCTDecode|/Subtype", file.body(n))]


@needs_ghostscript
def test_boxes_are_those_of_the_paper(printed):
    file = PdfFile(printed)
    page = next(file.body(n) for n in file.offsets if re.search(rb"/Type\s*/Page\b", file.body(n)))
    boxes = {}
    for name in ("Media", "Bleed", "Trim"):
        found = re.search(rf"/{name}Box\s*\[([^\]]*)\]".encode(), page).group(1)
        boxes[name] = [float(value) * 25.4 / 72 for value in found.split()]
    assert boxes["Trim"] == pytest.approx([0, 0, 420, 297], abs=0.01)
    assert boxes["Bleed"] == pytest.approx([-3, -3, 423, 300], abs=0.01)
    assert boxes["Media"] == pytest.approx([-10, -10, 430, 307], abs=0.01)


@needs_ghostscript
@needs_poppler
def test_crop_marks_stand_outside_the_bleed(printed, tmp_path):
    subprocess.run(["pdftoppm", "-r", "254", "-gray", "-singlefile", printed, tmp_path / "p"], check=True)
    picture = gdal.Open(str(tmp_path / "p.pgm")).ReadAsArray()
    assert picture.shape == (pytest.approx(3170, abs=2), pytest.approx(4400, abs=2))
    dark = picture < 160
    # Ten pixels are a millimetre; the corner of the sheet lies 10 mm inside. Marks begin 3 mm from it.
    assert set(np.nonzero(dark[:65, :95].any(axis=0))[0]) == set()
    assert np.nonzero(dark[20:70, 80:120].any(axis=0))[0].mean() + 80 == pytest.approx(100, abs=2)
    assert np.nonzero(dark[80:120, 20:70].any(axis=1))[0].mean() + 80 == pytest.approx(100, abs=2)
    assert not dark[72:, 72:-72][:28].any() and not dark[72:-72, 72:100].any(), "nothing lies in the bleed"


@needs_ghostscript
@needs_poppler
def test_text_stays_text(printed):
    text = squeezed(pdf_text(printed))
    assert all(words in text for words in ("阿尔泰成矿带", "大地构造单元", "俄罗斯", "1:5000000"))
    assert radicals(text) == set()


def test_without_ghostscript_it_is_refused_at_once(tmp_path, monkeypatch):
    monkeypatch.setattr(press.shutil, "which", lambda name: None)
    monkeypatch.setattr(press, "_WINDOWS", tmp_path / "nowhere")
    with pytest.raises(QgsProcessingException, match="Ghostscript"):
        print_map(tmp_path / "out", AREA="altai", FORMATS=["pdf", "press"])
    assert not (tmp_path / "out").exists()


def test_a_ghostscript_that_fails_leaves_nothing(tmp_path, monkeypatch):
    program = tmp_path / "gs"
    program.write_text("#!/bin/sh\necho 'Error: /ioerror in --showpage--' >&2\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setattr(press, "ghostscript", lambda: str(program))
    with pytest.raises(QgsProcessingException, match="ioerror"):
        print_map(tmp_path / "out", AREA="altai", LANGUAGES=["en"], FORMATS=["press"])
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("kind", ["pdf", "geopdf", "tiff", "svg"])
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path, monkeypatch, kind):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(print_formats.shutil, "disk_usage", lambda path: usage._replace(free=0))
    unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
    ending = print_formats.ENDINGS[kind]
    (tmp_path / f"altai_belt_en{ending}").write_text("old")
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, unlimited[1]))
    try:
        with pytest.raises(QgsProcessingException) as refusal:
            print_map(tmp_path, AREA="altai", LANGUAGES=["en"], FORMATS=[kind], DPI=150)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
    assert f"altai_belt_en{ending}" in str(refusal.value) and ".part" not in str(refusal.value)
    assert [path.read_text() for path in tmp_path.iterdir()] == ["old"]
