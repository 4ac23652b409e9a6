"""The map of mineral deposits: numbers by cell, and a list in which none is lacking, on the sheet or apart."""

import math
from pathlib import Path

import pytest

from silkroad_plugin import i18n, tables
from silkroad_plugin.core.cartography.cell_numbers import roman
from tests.qgis.sheet_tools import EDITIONS, Listener, csv_rows, needs_poppler, pdf_text, print_map, squeezed

pytestmark = pytest.mark.usefixtures("english")


@needs_poppler
@pytest.mark.parametrize("language", ["ru"])
def test_a_map_sheet_has_its_list_on_it(qgis_app, tmp_path, language):
    given = {"SHEET": "K-43", "EDITION": EDITIONS[language], "PAPER": "A1", "FORMATS": ["pdf"]}
    made = print_map(tmp_path, MAP_TYPE="deposits", LANGUAGES=[language], **given)
    files = made["FILES"].split(";")
    assert [Path(path).name.split("_", 1)[1] for path in files] == [
        f"deposits_{language}.pdf", f"deposits_{language}_list.csv"]  # fmt: skip
    listed, text = csv_rows(files[1]), squeezed(pdf_text(files[0]))
    places = {row["id"]: (float(row["lon"]), float(row["lat"])) for row in tables.controlled("deposits")}
    within = {key for key, (lon, lat) in places.items() if 72 <= lon <= 78 and 40 <= lat <= 44}
    assert {row["id"] for row in listed} == within and len(within) > 20
    for row in listed:
        lon, lat = places[row["id"]]
        # What lies on the eastern edge is shown, and listed in the last cell.
        assert row["cell"] == f"{roman(44 - math.floor(lat))}-{min(math.floor(lon) - 71, 6)}"
        assert f"{row['cell']}-{row['number']}" in text and squeezed(row["name"]) in text, row
    numbers = [(row["cell"], int(row["number"])) for row in listed]
    for cell in {cell for cell, _ in numbers}:
        assert [number for one, number in numbers if one == cell] == list(
            range(1, 1 + sum(one == cell for one, _ in numbers))
        )
    assert squeezed(i18n.term("sheet_legend_list", language)) in text
    assert squeezed(i18n.term("sheet_deposits_subtitle", language)).lower() in text.lower()
    # Positions that are fit for 1:2,500,000 say so at 1:1,000,000.
    assert squeezed(i18n.term("sheet_note_deposit_scale", language).split("{a}")[0][:40]) in text


@needs_poppler
def test_a_long_list_goes_apart_and_loses_none(qgis_app, tmp_path):
    log = Listener()
    made = print_map(tmp_path, log, AREA="altai", MAP_TYPE="deposits", LANGUAGES=["ru"], FORMATS=["pdf"])
    printed, table, pages = made["FILES"].split(";")
    listed = csv_rows(table)
    belt = [row for row in tables.controlled("deposits") if row["belt"] == "altai"]
    assert {row["id"] for row in listed} == {row["id"] for row in belt}
    text, words = squeezed(pdf_text(pages)), squeezed(pdf_text(printed))
    assert all(f"{row['cell']}-{row['number']}" in text and squeezed(row["name"]) in text for row in listed)
    assert squeezed(i18n.term("sheet_list_apart", "ru").format(count=len(belt))) in words
    # Names may lack room, numbers may not; the cells that hold deposits are named.
    assert not any(f": {row['number']}," in warning for warning in log.warnings for row in listed)
    assert all(row["cell"] in words for row in listed)
    assert "矿" not in text + words and "deposit" not in (text + words).lower().replace("«list»", "")
