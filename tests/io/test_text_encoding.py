"""Texts in the encodings of Chinese and Russian tables are told apart, however short."""

import tracemalloc

import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.io import text_encoding
from silkroad_plugin.io.text_encoding import JUDGED, Why, decode

RUSSIAN = [
    "Номер пробы;Долгота;Широта;Медь, г/т\nП-1;82,5;46,2;12\n",
    "№ пробы;Х;У;Свинец\n",
    "ПРОБА;ЛАБОРАТОРИЯ;СРЕДА ОПРОБОВАНИЯ\n1;ВСЕГЕИ;ДОННЫЕ ОСАДКИ\n",
    "Ёмкость ещё не определялась; щебнистый суглинок, фракция\n",
]
CHINESE = [
    "样品编号,经度,纬度,铜(10-6)\n",
    "图幅,采样介质,岩性\nK45,水系沉积物,花岗闪长岩\nK45,土壤,片麻岩\n",
    "样号\n1\n",
]


def read(raw):
    found = decode(raw, "t.csv")
    return found.text, found.encoding, found.sure


@pytest.mark.parametrize("text", RUSSIAN)
@pytest.mark.parametrize("encoding", ["cp1251", "cp866", "utf-8"])
def test_russian(text, encoding):
    assert read(text.encode(encoding)) == (text, encoding, True)


@pytest.mark.parametrize("text", CHINESE)
@pytest.mark.parametrize("encoding", ["gb18030", "utf-8"])
def test_chinese(text, encoding):
    assert read(text.encode(encoding)) == (text, encoding, True)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_marks_at_the_start_decide(encoding):
    assert read("Cu,Медь,铜\n".encode(encoding)) == ("Cu,Медь,铜\n", encoding, True)


def test_what_is_told_decides_and_what_is_no_language_is_not_sure():
    text = "Медь;12\n"
    assert decode(text.encode("cp1251"), "t.csv", "cp866").text != text
    assert decode("Größe;Höhe\n".encode("latin1"), "t.csv").sure is False
    assert read(b"Cu_ppm\n1\n") == ("Cu_ppm\n1\n", "utf-8", True)


@pytest.mark.parametrize(
    ("raw", "encoding", "code"),
    [(b"\xff\xfa", "utf-8", "text_encoding"), (b"PK\0\0", "", "text_binary"), (b"\xff\xfe\x00", "", "text_encoding")],
)
def test_bytes_that_are_no_text_are_refused(raw, encoding, code):
    with pytest.raises(SilkroadError) as caught:
        decode(raw, "t.csv", encoding)
    assert caught.value.code == code and caught.value.values["path"] == "t.csv"


# Small tables with superscripts, degrees, minutes, units and words in cells: a header, and what a row is made of.
SMALL_CHINESE = [
    ("样号,经度,纬度,w(Cu)/10⁻⁶,w(Au)/10⁻⁹", "{n},87°{m}′15″,47°12′10″,{v},{v}"),
    ("ID,X,Y,Cu×10⁻⁶,Au×10⁻⁹", "{n},87.{m},47.{m},{v},{v}"),
    ("统一编号,X,Y,Ag,Au,Cu\n,,,×10⁻⁹,×10⁻⁹,×10⁻⁶", "{n},4900{m}0,154000{m},{v},{v},{v}"),
    ("ID,lon,lat,Cu_ppm", "{n},87°{m}′,47°{m}′,{v}"),
    ("样号,Cu(μg/g),备注", "{n},＜0.3,花岗闪长岩"),
    ("铜,金", "{v},未检出"),
]
SMALL_RUSSIAN = [
    ("№ пробы;X;Y;Cu, n*10-3 %;Pb, г/т", "П-{n};53{m};145{m};н.о.;{v}"),
    ("ID;lon;lat;Cu г/т", "{n};87°{m};47°{m};{v}"),
    ("Cu, г/т;Au, мг/т", "{v};{v}"),
    ("ПРОБА;МЕДЬ", "{n};{v}"),
    ("№;Широта;Долгота;W,г/т", "{n};47,{m};87,{m};зн"),
    ("Скв.;Гл.;Zn,%", "С-{n};{v};{v}"),
]


@pytest.mark.parametrize("rows", [1, 2, 5, 20])
@pytest.mark.parametrize(
    ("tables", "encodings"),
    [
        (SMALL_CHINESE, ("gb18030", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")),
        (SMALL_RUSSIAN, ("cp1251", "cp866", "koi8-r", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")),
        ([("樣品編號,經度,緯度,銅(ppm)", "{n},121.{m},23.{m},{v}")], ("big5", "gb18030", "utf-8")),
    ],
)
def test_small_tables_with_signs_of_units_and_angles(tables, encodings, rows):
    for header, row in tables:
        lines = [row.format(n=n, m=10 + 7 * n % 50, v=1.5 * n) for n in range(1, rows + 1)]
        text = "\n".join([header, *lines, ""])
        for encoding in encodings:
            if encoding == "koi8-r":
                text = text.replace("№", "N")
            assert decode(text.encode(encoding), "t.csv").text == text, (header, encoding)


def test_why_an_encoding_was_taken_is_known():
    found = decode("样号,经度,纬度,w(Cu)/10⁻⁶\n".encode("gb18030"), "t.csv")
    assert (found.why, found.words[:3]) == (Why.WORDS, ("样号", "经度", "纬度")) and found.other
    assert decode("Медь\n".encode("cp1251"), "t.csv", "cp1251").why is Why.CHOSEN
    assert decode("Медь\n".encode("utf-8-sig"), "t.csv").why is Why.MARK
    assert decode("Медь\n".encode(), "t.csv").why is Why.VALID and decode(b"Cu\n", "t.csv").why is Why.ASCII
    assert decode("Cu,Медь\n".encode("utf-16-le"), "t.csv").why is Why.ZEROS
    # Bytes that are UTF-8, too, by chance.
    assert decode("目录\n".encode("gb18030"), "t.csv").text == "目录\n"
    assert decode("Été\n".encode(), "t.csv").text == "Été\n"


class Large(bytes):
    """Bytes too many to go through one by one."""

    def __iter__(self):
        raise AssertionError("each byte was looked at")


ROW = b"S1,82.5,46.2,12.5\n"


@pytest.mark.parametrize("end", ["", "样号,花岗闪长岩,未检出\n"])
def test_latin_letters_and_figures_are_not_looked_at_one_by_one(end):
    raw = Large(ROW * (2 * JUDGED // len(ROW)) + end.encode("gb18030"))
    found = decode(raw, "t.csv")
    assert found.text.endswith(end or "12.5\n") and found.sure and found.why is (Why.WORDS if end else Why.ASCII)
    assert not end or "花岗闪长岩" in found.words


def test_a_large_table_is_read_whole_in_its_own_encoding_alone():
    """Read in six encodings, and kept in all, it took fifteen times its size."""
    raw = ("样号,岩性\n" + "S1,花岗闪长岩\n" * (6 * JUDGED // 14)).encode("gb18030")
    tracemalloc.start()
    text = decode(raw, "t.csv").text
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert text.encode("gb18030") == raw and peak < 4 * len(raw)


@pytest.mark.parametrize("judged", range(40, 48))
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_letter_cut_where_the_judged_part_ends_is_no_fault(monkeypatch, judged, encoding):
    text = "样品编号经度纬度铜岩性花岗闪长岩水系沉积物土壤片麻岩\n" * 3
    monkeypatch.setattr(text_encoding, "JUDGED", judged)
    assert read(text.encode(encoding))[:2] == (text, encoding)
    with pytest.raises(SilkroadError, match="text_encoding"):
        decode(text.encode(encoding)[:-2], "t.csv", encoding)


def test_what_the_rest_cannot_be_read_in_is_not_taken(monkeypatch):
    """No letter of Windows-1251 is byte 98: the next likely encoding that has one is taken."""
    raw = "Номер пробы;Долгота;Широта;Медь, г/т\n".encode("cp1251")
    assert decode(raw, "t.csv").encoding == "cp1251"
    monkeypatch.setattr(text_encoding, "JUDGED", len(raw))
    found = decode(raw + b"1;\x98\n", "t.csv")
    assert found.encoding != "cp1251" and found.text.encode(found.encoding) == raw + b"1;\x98\n"
