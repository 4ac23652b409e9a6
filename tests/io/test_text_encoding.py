"""Texts in the encodings of Chinese and Russian tables are told apart, however short."""

import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.io.text_encoding import decode

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


@pytest.mark.parametrize("text", RUSSIAN)
@pytest.mark.parametrize("encoding", ["cp1251", "cp866", "utf-8"])
def test_russian(text, encoding):
    assert decode(text.encode(encoding), "t.csv") == (text, encoding, True)


@pytest.mark.parametrize("text", CHINESE)
@pytest.mark.parametrize("encoding", ["gb18030", "utf-8"])
def test_chinese(text, encoding):
    assert decode(text.encode(encoding), "t.csv") == (text, encoding, True)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_marks_at_the_start_decide(encoding):
    assert decode("Cu,Медь,铜\n".encode(encoding), "t.csv") == ("Cu,Медь,铜\n", encoding, True)


def test_what_is_told_decides_and_what_is_no_language_is_not_sure():
    text = "Медь;12\n"
    assert decode(text.encode("cp1251"), "t.csv", "cp866")[0] != text
    assert decode("Größe;Höhe\n".encode("latin1"), "t.csv")[2] is False
    assert decode(b"Cu_ppm\n1\n", "t.csv") == ("Cu_ppm\n1\n", "utf-8", True)


@pytest.mark.parametrize(
    ("raw", "encoding", "code"),
    [(b"\xff\xfa", "utf-8", "text_encoding"), (b"PK\0\0", "", "text_binary"), (b"\xff\xfe\x00", "", "text_encoding")],
)
def test_bytes_that_are_no_text_are_refused(raw, encoding, code):
    with pytest.raises(SilkroadError) as caught:
        decode(raw, "t.csv", encoding)
    assert caught.value.code == code and caught.value.values["path"] == "t.csv"
