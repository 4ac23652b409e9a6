"""Workbooks that were made to do harm."""

import zipfile

import pytest

from silkroad_plugin.io.geochemistry.workbook import hidden_sheets

SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEETS = f'<workbook xmlns="{SPACE}"><sheets><sheet name="{{name}}" state="hidden"/></sheets></workbook>'


def workbook(path, text, encoding):
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("xl/workbook.xml", text.encode(encoding))
    return str(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_not_read(tmp_path, encoding):
    declared = f'<?xml version="1.0" encoding="{encoding}"?>{{}}'
    plain = workbook(tmp_path / "plain.xlsx", declared.format(SHEETS.format(name="Old")), encoding)
    harm = declared.format('<!DOCTYPE workbook [<!ENTITY a "Old">]>' + SHEETS.format(name="&a;"))
    assert hidden_sheets(plain) == {"Old"}
    assert hidden_sheets(workbook(tmp_path / "harm.xlsx", harm, encoding)) == set()
