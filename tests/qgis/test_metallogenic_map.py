"""The metallogenic map: zones by rank with numbers, what truly lies in each, epochs, in languages and traditions."""

import json
import re
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import QgsCoordinateTransformContext, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer

from silkroad_plugin import i18n, paths, tables
from silkroad_plugin.catalogue import metallogeny, words
from silkroad_plugin.catalogue.crs import transformation
from silkroad_plugin.catalogue.metallogeny import Zone, rank_of
from silkroad_plugin.catalogue.themes import KEY
from silkroad_plugin.layouts.checks import names
from silkroad_plugin.layouts.checks.run import judge
from silkroad_plugin.layouts.checks.subject import Subject
from silkroad_plugin.layouts.deposit_legend import commodity_code
from silkroad_plugin.layouts.deposit_map import DepositMap
from silkroad_plugin.layouts.metallogenic import KEYS, MetallogenicMap, OwnZones
from silkroad_plugin.layouts.zone_names import Shown, ZoneNames
from silkroad_plugin.numbers import NBSP
from tests.qgis.sheet_tools import (
    EDITIONS,
    Listener,
    csv_rows,
    labels,
    needs_poppler,
    pdf_text,
    print_map,
    sheet_of,
    squeezed,
)

pytestmark = pytest.mark.usefixtures("english")

FOREIGN = {"zh": "[а-яА-Я]|deposit", "ru": "[\u4e00-\u9fff]|deposit", "en": "[а-яА-Я\u4e00-\u9fff]"}


def polygons(folder, name, *rows):
    """Write rectangles, each (properties, (west, south, east, north)); return the path."""
    features = []
    for properties, (w, s, e, n) in rows:
        ring = [[w, s], [e, s], [e, n], [w, n], [w, s]]
        shape = {"type": "Polygon", "coordinates": [ring]}
        features.append({"type": "Feature", "properties": properties, "geometry": shape})
    path = folder / f"{name}.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return str(path)


def test_ranks_are_read_in_numbers_and_in_three_languages(qgis_app):
    told = {"3": "belt", 3.0: "belt", "Ⅲ级": "belt", "成矿带": "belt", "Металлогеническая зона": "belt",
            "ore district": "district", "РУДНЫЙ РАЙОН": "district", "成矿省": "province", "узел": "field",
            "成矿区带": "belt", "成矿亚区带": "subbelt", "металлогенический пояс": "domain"}  # fmt: skip
    assert {word: rank_of(word).code for word in told} == told
    assert rank_of("strange") is rank_of("矿区") is rank_of("") is rank_of(None) is None


def test_zones_hold_what_lies_within_their_outlines(qgis_app, tmp_path):
    """Counted anew from the files of the outlines, by GDAL."""
    _, made = sheet_of("tianshan", "en", "metallogenic", MetallogenicMap("tianshan"))
    ((_, write),) = made.margin.companions("en")
    write(tmp_path / "zones.csv")
    found = {row["name"]: row for row in csv_rows(tmp_path / "zones.csv")}
    assert len(found) == 5
    deposits = [row for row in tables.controlled("deposits") if row["belt"] == "tianshan"]
    for name in ("belts", "key_areas"):
        for feature in json.loads(paths.data(f"{name}.geojson").read_text("utf-8"))["features"]:
            if feature["properties"]["belt"] != "tianshan":
                continue
            shape = ogr.CreateGeometryFromJson(json.dumps(feature["geometry"]))
            inside = []
            for row in deposits:
                point = ogr.Geometry(ogr.wkbPoint)
                point.AddPoint_2D(float(row["lon"]), float(row["lat"]))
                if shape.Contains(point):
                    inside.append(row)
            row = found[feature["properties"]["name_en"]]
            assert int(row["deposits"]) == len(inside), row
            (most, count), *_ = Counter(one["commodities"].split(";")[0].strip() for one in inside).most_common()
            assert f"({count})" in row["commodities"].split(",")[0], (most, row)
    for row in found.values():
        belt = row["number"].split(".")[0]
        assert (row["rank"] == "ore district") == ("." in row["number"])
        assert belt in {one["number"] for one in found.values()}


@pytest.mark.parametrize("language, tradition", [*EDITIONS.items(), ("ru", "chinese"), ("en", "russian")])
@pytest.mark.parametrize("kind", ["deposits", "metallogenic"])
def test_both_types_in_languages_and_traditions(qgis_app, kind, language, tradition):
    """Nothing of another language stands in the legend or beside it, and the legend ends in its box."""
    subject = DepositMap() if kind == "deposits" else MetallogenicMap("altai")
    _, made = sheet_of("altai", language, kind, subject, tradition=tradition)
    kinds = ("legend_heading", "legend_text", "legend_entry", "zone_name", "zone_facts", "epoch_name", "notes_left",
             "notes_right", "subtitle")  # fmt: skip
    told = " ".join(text for name in kinds for text in labels(made, name)).replace("«list»", "")
    assert not re.search(FOREIGN[language], told), re.search(FOREIGN[language], told)
    assert squeezed(i18n.term(f"sheet_legend_{'list' if kind == 'deposits' else 'ore_zones'}", language)) in squeezed(
        told
    )
    keys = [layer.customProperty("silkroad/key") for layer in made.layout.referenceMap().layers()]
    assert len(keys) == len(set(keys)), "an open layout finds its layers by their keys"
    assert bool(labels(made, "zone_number")) == (kind == "metallogenic")
    legend = made.plan.legend
    for item in made.layout.items():
        if hasattr(item, "id") and str(item.id()).startswith(("zone_", "epoch_", "list_", "legend_entry")):
            place = item.sceneBoundingRect()
            assert place.left() >= legend.x - 0.6 and place.right() <= legend.right + 1.6, item.id()
            assert place.bottom() <= legend.bottom + 0.6, item.id()


@pytest.mark.parametrize(
    "area, paper, language", [("altai", "A2", "ru"), ("altai", "A3", "zh"), ("tianshan", "A3", "ru")]
)
def test_names_of_zones_stand_clear_of_those_of_deposits(qgis_app, area, paper, language):
    """Also of a district that is full of deposits, as the Rudny Altai; where names have no room numbers stand."""
    _, made = sheet_of(area, language, "metallogenic", MetallogenicMap(area), paper=paper)
    own = {layer.id() for layer in made.layout.referenceMap().layers() if layer.customProperty(KEY) in KEYS.values()}
    placed = [one for one in labels_of(made.layout) if not one.isUnplaced]
    zones = [one for one in placed if one.layerID in own]
    assert len(zones) == len(made.margin.rows)
    said = {text.replace(NBSP, " ") for zone, _ in made.margin.rows for text in (zone.number, zone.called(language))}
    assert {zone.labelText.replace("\n", " ").replace(NBSP, " ") for zone in zones} <= said
    shortened = [zone for zone in zones if zone.labelText.count(" ") + zone.labelText.count("\n") == 0]
    assert bool(shortened) == (area == "tianshan"), "the Chatkal is full of symbols at 1:8,000,000"
    assert {"Казахстан", "Кыргызстан"} <= {one.labelText for one in placed} or area == "altai"
    assert "items_overlap" not in {finding.code for finding in judge(made.layout, draw=False)}
    for zone in zones:
        for other in placed:
            over = zone.labelGeometry.intersection(other.labelGeometry).area()
            same = (zone.layerID, zone.featureId) == (other.layerID, other.featureId)
            assert same or over < 0.05 * other.labelGeometry.area(), (zone.labelText, other.labelText)


def test_at_small_scales_names_of_zones_stand_in_them(qgis_app):
    """None is lost but for its number, and none lies over another or in a neighbour."""
    _, made = sheet_of("tianshan", "ru", "metallogenic", MetallogenicMap("tianshan"), landscape=False)
    own = {one.id(): one for one in made.layout.referenceMap().layers() if one.customProperty(KEY) in KEYS.values()}
    zones = [one for one in labels_of(made.layout) if one.layerID in own and not one.isUnplaced]
    assert len(zones) == 5
    item = made.layout.referenceMap()
    assert not any(name[0].isdigit() for name in names.lost(names._drawn(Subject(made.layout), item), item))
    crs = made.layout.referenceMap().crs()
    for zone in zones:
        layer = own[zone.layerID]
        shape = layer.getFeature(zone.featureId).geometry()
        shape.transform(transformation(layer.crs(), crs, QgsCoordinateTransformContext()))
        assert shape.intersects(zone.labelGeometry), zone.labelText
        over = (zone.labelGeometry.intersection(one.labelGeometry).area() for one in zones if one is not zone)
        assert max(over) < 0.05 * zone.labelGeometry.area(), zone.labelText


def labels_of(layout):
    return names._drawn(Subject(layout), layout.referenceMap()).allLabels()


def test_a_zone_without_room_for_its_name_has_its_number_and_one_without_room_is_told(qgis_app):
    """In three zones of 60 by 40 mm symbols of 3 mm stand far apart, in rows with 7 mm between them, and all over."""
    rank = metallogeny.ranks()["district"]
    view = SimpleNamespace(
        factor=1.0, paper=(200.0, 50.0), millimetre=1000.0, extent=(0.0, 0.0, 200_000.0, 50_000.0),
        outline=QgsGeometry.fromRect(QgsRectangle(0, 0, 200_000, 50_000)),
    )  # fmt: skip
    shown, discs = [], []
    for place, step in enumerate((40.0, 10.0, 2.5)):
        west = 5.0 + 65 * place
        shape = QgsGeometry.fromRect(QgsRectangle(1000 * west, 5_000, 1000 * (west + 60), 45_000))
        names_of = dict.fromkeys(i18n.LANGUAGES, "Nikolaevka and Berezovka")
        zone = Zone(("zones", place), rank, names_of, shape, None, None, f"1.{place + 1}")
        shown.append(Shown(zone, shape))
        discs += [
            (x, y, 1.5)
            for x in np.arange(west - 5, west + 65, step)
            for y in np.arange(0, 51, min(step, 2.5 if place else 40))
        ]
    signs = ZoneNames(view, np.array(discs)).signs(shown, "en")
    told = [signs["zones", place].text.split() for place in range(3)]
    assert told == [["1.1", "Nikolaevka", "and", "Berezovka"], ["1.2"], ["1.3", "Nikolaevka", "and", "Berezovka"]]
    assert [signs["zones", place].at is None for place in range(3)] == [False, False, True]
    for place, sides in enumerate(((29.0, 3.0), (3.5, 3.0))):
        at = signs["zones", place].at
        wide, tall = (500 * side for side in sides)
        box = QgsRectangle(at.x() - wide, at.y() - tall, at.x() + wide, at.y() + tall)
        assert shown[place].shape.boundingBox().contains(box)
        for x, y, radius in discs:
            middle = QgsGeometry.fromPointXY(QgsPointXY(1000 * x, 50_000 - 1000 * y))
            assert middle.distance(QgsGeometry.fromRect(box)) >= 1000 * radius


def test_outlines_that_cross_themselves_hold_what_lies_in_them(qgis_app, tmp_path, monkeypatch):
    """And many zones and deposits are asked with one transformation for each system."""
    crossing = json.loads(
        Path(polygons(tmp_path, "plain", ({"rank": "province"}, (73, 40, 78, 44)))).read_text("utf-8")
    )
    bow = {"type": "Polygon", "coordinates": [[[60, 40], [70, 46], [70, 40], [60, 46], [60, 40]]]}
    flat = {"type": "Polygon", "coordinates": [[[60, 40], [61, 41], [62, 42], [60, 40]]]}
    crossing["features"] += [{"type": "Feature", "properties": {"rank": "1"}, "geometry": one} for one in (bow, flat)]
    path = tmp_path / "crossing.geojson"
    path.write_text(json.dumps(crossing), "utf-8")
    ways = []
    whole = metallogeny.transformation
    monkeypatch.setattr(metallogeny, "transformation", lambda *args: ways.append(args) or whole(*args))
    own = OwnZones(QgsVectorLayer(str(path), "own", "ogr"), rank="rank")
    subject = MetallogenicMap("global", own=own)
    assert subject.mended == 2
    assert sorted(zone.rank.code for zone in subject.zones if zone.key[0] == subject._layers[-1][0].id()) == [
        "domain", "province"]  # fmt: skip
    _, made = sheet_of("global", "en", "metallogenic", subject)
    assert len(ways) <= 4, "for the zones among themselves and for the deposits, in each of two systems at most"
    counts = {zone.rank.code: content.count for zone, content in made.margin.rows}
    places = [(float(row["lon"]), float(row["lat"])) for row in tables.controlled("deposits")]
    # The two halves of the bow-tie meet at 65° E, 43° N.
    lobes = [abs(lat - 43) < 0.6 * abs(lon - 65) for lon, lat in places if 60 < lon < 70]
    assert 0 < sum(lobes) < len(lobes) and counts["domain"] == sum(lobes)
    assert counts["province"] == sum(73 < lon < 78 and 40 < lat < 44 for lon, lat in places)


def test_a_narrow_legend_keeps_the_matrix_of_deposits_beside_the_table_of_zones(qgis_app):
    """Each combination of type and commodity on the map stands in its row, below its element; nothing else does."""
    content, made = sheet_of("tianshan", "zh", "metallogenic", MetallogenicMap("tianshan"), paper="A2")
    deposits = next(one for one in content.layers if one.customProperty("silkroad/key") == "deposits")
    shown = {(one["deposit_type"], one["commodities"].split(";")[0].strip()) for one in deposits.getFeatures()}
    types = {words.say("deposit_type", code, "zh"): code for code, _ in shown}
    symbols = {commodity_code(code, "zh"): code for _, code in shown}
    assert labels(made, "zone_number") and len(labels(made, "legend_code")) > len(symbols), "parts, each with its heads"
    items = [item for item in made.layout.items() if getattr(item, "id", str)().startswith("legend_")]
    place = {item: item.sceneBoundingRect().center() for item in items}
    heads = [item for item in items if item.id() == "legend_code"]
    rows = [item for item in items if item.id() == "legend_entry" and item.text().replace("\n", "") in types]
    found = set()
    for mark in (item for item in items if item.id() == "legend_mark"):
        at = place[mark]
        row = [one for one in rows if abs(place[one].y() - at.y()) < 1 and 0 < place[one].x() - at.x() < 100]
        above = [one for one in heads if abs(place[one].x() - at.x()) < 0.6 and place[one].y() < at.y()]
        if row and above:
            head = max(above, key=lambda one: place[one].y())
            found.add((types[row[0].text().replace("\n", "")], symbols[head.text()]))
    assert found == shown


@needs_poppler
@pytest.mark.parametrize("language", ["zh"])
def test_a_sheet_tells_zones_formations_and_epochs(qgis_app, tmp_path, language):
    zones = polygons(
        tmp_path, "zones",
        ({"name": "哈吉省|Провинция|Province of one", "rank": "成矿省"}, (72.1, 40.1, 77.9, 43.9)),
        ({"name": "北区|Северный|Northern", "rank": "рудный район"}, (73.0, 42.2, 75.5, 43.2)),
        ({"name": "丙区|Третий|Third", "rank": "strange"}, (76.0, 40.5, 77.5, 41.6)),
    )  # fmt: skip
    kinds = {"name": "花岗岩|Граниты|Granites", "epoch": "permian"}, {"name": "页岩|Сланцы|Shales", "epoch": "девон"}
    formations = polygons(tmp_path, "forms", (kinds[0], (74, 41, 75, 41.7)), (kinds[1], (75.2, 42.3, 76.9, 42.8)))
    log = Listener()
    made = print_map(
        tmp_path, log, SHEET="K-43", MAP_TYPE="metallogenic", EDITION=EDITIONS[language], PAPER="A1", FORMATS=["pdf"],
        LANGUAGES=[language], ORE_ZONES=zones, ORE_ZONES_NAME="name", ORE_ZONES_RANK="rank", ORE_FORMATIONS=formations,
        ORE_FORMATIONS_NAME="name", ORE_FORMATIONS_EPOCH="epoch",
    )  # fmt: skip
    printed, table = made["FILES"].split(";")
    text, rows = squeezed(pdf_text(printed)), csv_rows(table)
    place = ("zh", "ru", "en").index(language)
    own = [name.split("|")[place] for name in ("哈吉省|Провинция|Province of one", "北区|Северный|Northern")]
    by_name = {row["name"]: row for row in rows}
    assert by_name[own[0]]["rank"] == i18n.term("zone_province", language)
    places = [(float(row["lon"]), float(row["lat"])) for row in tables.controlled("deposits")]
    within = sum(72.1 < lon < 77.9 and 40.1 < lat < 43.9 for lon, lat in places)
    assert int(by_name[own[0]]["deposits"]) == within
    for row in rows:
        assert row["number"] in text and squeezed(row["name"]) in text
    for key in ("zone_belt", "zone_district", "zone_province", "sheet_metallogenic_subtitle", "sheet_legend_epochs",
                "sheet_note_zones", "ep_devonian", "ep_permian"):  # fmt: skip
        assert squeezed(i18n.term(key, language)).lower() in text.lower(), key
    foreign = {"zh": ("Province", "Провинция"), "ru": ("Province", "省"), "en": ("Провинция", "省")}
    assert not any(word in text for word in foreign[language])
    assert sum("strange" in warning for warning in log.warnings) == 1
