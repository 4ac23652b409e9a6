"""Printed geological maps: what the legend says, what a search finds, in three languages and traditions."""

from types import SimpleNamespace

import pytest
from osgeo import ogr
from qgis.core import QgsFeature, QgsLayoutItem, QgsLayoutItemShape, QgsProcessingException, QgsVectorLayer

from silkroad_plugin import i18n
from silkroad_plugin.catalogue import faces
from silkroad_plugin.catalogue.chart import colour_of
from silkroad_plugin.catalogue.faces import drawable
from silkroad_plugin.catalogue.genesis import geneses, genesis_of
from silkroad_plugin.catalogue.map_units import Fields, Judged
from silkroad_plugin.core.cartography.index_text import plain
from silkroad_plugin.layouts.checks.run import judge
from silkroad_plugin.layouts.content import content
from silkroad_plugin.layouts.geological import GeologicalMap
from silkroad_plugin.layouts.geological_legend import BOX_WIDTH, INDEX, LETTERS_SIZE, _Part, index_width
from silkroad_plugin.layouts.sheet import build_sheet
from silkroad_plugin.layouts.spec import SheetSpec
from tests.qgis.sheet_tools import EDITIONS, Listener, labels, needs_poppler, pdf_text, print_map, squeezed
from tools import synthetic_geology

pytestmark = pytest.mark.usefixtures("english")

FIELDS = {"AGE_FIELD": "age", "LITHOLOGY_FIELD": "lithology", "INDEX_FIELD": "index", "NAME_FIELD": "name"}
EXTENT = (synthetic_geology.WEST, synthetic_geology.SOUTH, synthetic_geology.EAST, synthetic_geology.NORTH)


@pytest.fixture(scope="module")
def data(tmp_path_factory, qgis_app):
    """Return the paths of areas and faults."""
    return synthetic_geology.make(tmp_path_factory.mktemp("geology"))


def given(data, **more):
    areas, faults = data
    wanted = {"GEOLOGY": str(areas), "FAULTS": str(faults), "MAP_TYPE": "geological", "AGE_TRADITION": "chinese"}
    return wanted | FIELDS | {"SHOW_DEPOSITS": False, "PAPER": "A2", "FORMATS": ["pdf"]} | more


def built(data, language, zone="", extent=EXTENT, quaternary=False, paper="A2"):
    """Return the sheet of the synthetic areas."""
    areas, faults = (QgsVectorLayer(str(path), path.stem, "ogr") for path in data)
    fields = Fields("age", "lithology", "index", "name", zone)
    subject = GeologicalMap(areas, fields, "chinese", EDITIONS[language], {}, faults, quaternary, True)
    kind = "quaternary" if quaternary else "geological"
    made = content("global", extent, kind, subject)
    names = dict.fromkeys(i18n.LANGUAGES, "map")
    spec = subject.completed(SheetSpec(names, extent, kind, paper, tradition=EDITIONS[language]))
    made.layers = [layer for layer in made.layers if layer.customProperty("silkroad/key") != "deposits"]
    made.speak(language)
    subject.made = made  # the layout lives no longer than its project
    return subject, build_sheet(
        made.project, made.layers, spec, made.projection, language, made.inset, made.margin(spec, language)
    )


def items(found, *names):
    """Return the items of a sheet with an id, those that were drawn first coming first."""
    return [item for item in found.layout.items()[::-1] if isinstance(item, QgsLayoutItem) and item.id() in names]


def letters_of(item):
    """Return the letters in a box, without what typesets them."""
    return item.customProperty(INDEX)


def indices(found):
    """Return the letters of the legend from the top."""
    return [letters_of(item) for item in items(found, "legend_index")]


def test_the_cambrian_is_written_with_a_letter_that_a_font_has(data, monkeypatch):
    """Few fonts have the barred C of the international chart; without one the map says Є."""
    for lacking, first in (("Ꞓ", "Є"), ("", "Ꞓ")):
        monkeypatch.setattr(faces, "face_of", lambda one, font, lacking=lacking: "" if one == lacking else "Some")
        subject, found = built(data, "en")
        assert f"{first}1–3" in indices(found)
        assert any(first in subject.html(one) for one in subject.units.values())


@needs_poppler
@pytest.mark.parametrize("language", EDITIONS)
def test_letters_and_names_are_found_by_search(data, tmp_path, language):
    log = Listener()
    rivers = str(synthetic_geology.make_rivers(tmp_path))
    made = print_map(tmp_path, log, **given(data, EDITION=EDITIONS[language], LANGUAGES=[language], RIVERS=rivers))
    text = squeezed(pdf_text(made["FILES"]))
    for key in ("river", "river_intermittent"):
        assert squeezed(i18n.capital(i18n.term(key, language))) in text
    assert squeezed(i18n.term("credit_rivers", language).format(source="synthetic_rivers")) in text
    assert squeezed(i18n.term("sheet_note_waters", language)) not in text
    subject, found = built(data, language)
    for one in subject.units.values():
        assert squeezed(plain(one.index)) in text, one.index
    for line in "\n".join(labels(found, "legend_entry")).split("\n"):
        assert squeezed(line) in text, line
    letters = {"zh": "∈1–2", "ru": "Є1–2", "en": drawable("Ꞓ1–3")}
    assert letters[language] in text and ("Pg2–3" in text) == (language == "ru")
    assert squeezed(i18n.term("sheet_synthetic_geology", language)) in text
    assert sum("is not understood: 1" in warning for warning in log.warnings) == 1
    others = {"zh": ("gneiss", "гнейсы"), "ru": ("gneiss", "片麻岩"), "en": ("гнейсы", "片麻岩")}
    assert not any(word in text for word in others[language])


def test_the_legend_is_ordered_by_age_and_shows_what_the_map_shows(data):
    _, found = built(data, "zh")
    order = indices(found)
    assert order.index("Qhal") < order.index("N1") < order.index("J2x") < order.index("C2") < order.index("Pt3")
    assert order.index("C1v") < order.index("D3–C1"), "by the middle of the age"
    assert order.index("Pt3") < order.index("ηγP1") < order.index("γδC2") < order.index("ΣD")
    assert order[-1] == "?"
    assert len(order) == len(set(order)), "one box for each unit"
    told = squeezed("".join(labels(found, "notes_right") + labels(found, "notes_left")))
    assert found.denominator < 1_000_000 and squeezed(i18n.term("sheet_note_waters", "zh")) in told
    west, _, _, north = EXTENT
    _, part = built(data, "zh", extent=(west, north - 0.3, west + 0.4, north))
    assert set(indices(part)) < set(order) and "Qhal" not in indices(part)


@pytest.mark.parametrize("language", EDITIONS)
def test_boxes_hold_their_letters_and_columns_end_in_the_legend(data, language):
    for zone in ("", "zone"):
        subject, found = built(data, language, zone)
        boxes = [item for item in items(found, "legend_patch") if isinstance(item, QgsLayoutItemShape)]
        texts = items(found, "legend_index", "legend_entry")
        legend = found.plan.legend
        for item in [*boxes, *texts]:
            place = item.sceneBoundingRect()
            assert place.left() >= legend.x - 0.6 and place.right() <= legend.right + 1.6, item.id()
            assert place.bottom() <= legend.bottom + 0.6
        areas = [box.sceneBoundingRect() for box in boxes]
        for one in areas:
            assert not any(one.adjusted(0.3, 0.3, -0.3, -0.3).intersects(other) for other in areas if other is not one)
        size = 6.4 * found.plan.factor * found.plan.text
        for one in subject.units.values():
            fitted = min(1.0, 0.92 * BOX_WIDTH * found.plan.factor * found.plan.text / index_width(one.index, size))
            assert fitted > 0.7, f"{one.index} is set too small"


def test_numbers_stand_below_the_line_and_genesis_above(data):
    """QGIS does not lower them in labels of layouts: each piece is a label of its own."""
    _, found = built(data, "zh")
    pieces = items(found, "legend_index", "legend_index_piece")
    for whole, text, sign in (("N1", "1", 1), ("Qhal", "al", -1)):
        place = next(i for i, item in enumerate(pieces) if item.id() == "legend_index" and letters_of(item) == whole)
        base, other = pieces[place : place + 2]
        assert other.text() == text
        shift = other.sceneBoundingRect().center().y() - base.sceneBoundingRect().center().y()
        assert 0.3 < sign * shift < 1.0, whole


def test_numbers_of_an_index_can_be_read_and_are_judged_by_its_letters(data):
    """On A3 they have less than 5 points, but their letters do not."""
    for paper, least, zone in (("A2", 5.0, ""), ("A3", 4.0, ""), ("A3", 4.0, "zone")):
        _subject, found = built(data, "ru", zone, paper=paper)
        letters = [one for one in items(found, "legend_index") if not one.customProperty(LETTERS_SIZE)]
        assert min(one.textFormat().size() for one in letters) >= 5.0, "boxes are as wide as they want"
        pieces = items(found, "legend_index_piece")
        assert pieces and min(one.textFormat().size() for one in pieces) > least - 0.02
        told = {one.item for one in judge(found.layout, draw=False) if one.code == "text_small"}
        assert not told & {one.uuid() for one in pieces}
    form = pieces[0].textFormat()
    form.setSize(2.0)
    pieces[0].setTextFormat(form)
    told = {one.item for one in judge(found.layout, draw=False) if one.code == "text_small"}
    assert pieces[0].uuid() in told


def test_boxes_are_as_wide_as_the_longest_index_wants():
    """So that letters of 5 points fit: of the usual width they would have 3.4."""
    index = "γδ–ηγPZ3–MZ1^abc"
    units = [SimpleNamespace(index="J2"), SimpleNamespace(index=index), SimpleNamespace(index="")]
    legend = SimpleNamespace(size=0.9)
    wide = _Part(None, units, {}).box(legend)
    assert 0.7 * wide > BOX_WIDTH * 0.9 and index_width(index, 5.0) < wide
    assert _Part(None, units[:1], {}).box(legend) == BOX_WIDTH * 0.9


def test_zones_have_columns_of_their_own(data):
    _, found = built(data, "ru", "zone")
    heads = squeezed("".join(labels(found, "legend_zone")))
    assert "Севернаязона" in heads and "Южнаязона" in heads
    # The first of two tables: volcanic rocks have one of their own.
    north, south, *_ = (item.sceneBoundingRect() for item in items(found, "legend_zone"))
    for letters, column in (("J2x", south), ("P1–2", north)):
        (box,) = (item for item in items(found, "legend_index") if letters_of(item) == letters)
        assert column.left() <= box.sceneBoundingRect().center().x() <= column.right()


def test_a_quaternary_map_has_the_older_rocks_pale(data):
    subject, found = built(data, "ru", quaternary=True)
    plain_map, _ = built(data, "ru")
    assert items(found, "legend_heading")[0].text() == i18n.term("sheet_legend_quaternary", "ru")
    for one in subject.units.values():
        same = (next(k for k, u in made.units.items() if u.read == one.read) for made in (subject, plain_map))
        colours = (made.colours[key] for made, key in zip((subject, plain_map), same, strict=True))
        light, full = (sum(int(colour[i : i + 2], 16) for i in (1, 3, 5)) for colour in colours)
        if not one.genesis:
            assert (light > full) == (not subject.is_front(one)) or full > 740, one.index


def test_a_quaternary_map_colours_deposits_by_genesis(data):
    subject, found = built(data, "ru", quaternary=True)
    told = {one.genesis: subject.colours[key].upper() for key, one in subject.units.items() if one.genesis}
    assert told == {code: geneses()[code]["colour"] for code in ("alluvial", "proluvial", "eolian")}
    words = squeezed("".join(labels(found, "legend_entry")))
    assert all(squeezed(geneses()[code]["ru"]) in words for code in told)
    assert not any(one.genesis for one in built(data, "ru")[0].units.values()), "only on a map of the Quaternary"


@pytest.mark.parametrize(
    ("index", "words", "tradition", "genesis"),
    [
        ("Qh^al", "", "chinese", "alluvial"),
        ("Qp3^{fgl}", "", "international", "glaciofluvial"),
        ("lgQIII", "", "russian", "glaciolacustrine"),
        ("aQIV", "冰碛", "russian", "alluvial"),
        ("Qp3m", "", "chinese", ""),  # the Malan Formation, not marine
        ("Qp3", "黄土", "chinese", "eolian"),
        ("Qp3", "黄土状粉土", "chinese", ""),  # of any genesis
        ("Qp3", "冲积黄土", "chinese", "alluvial"),
        ("Q", "лёссовидные суглинки", "russian", ""),
        ("Q", "делювиальные лёссы", "russian", "deluvial"),
        ("Q", "морена, суглинки", "russian", "glacial"),
    ],
)
def test_genesis_is_told_by_letters_or_words_and_never_guessed(index, words, tradition, genesis):
    assert genesis_of(index, words, tradition) == genesis


def test_a_table_settles_what_is_not_understood(data, tmp_path):
    table = tmp_path / "mapping.csv"
    table.write_text("value;age;kind;name_zh;name_ru;name_en\n?;Qh;stratified;沙;пески;sands\n", "utf-8")
    log = Listener()
    wanted = given(data, AGE_MAPPING=str(table), LANGUAGES=["en"], FORMATS=["png"], DPI=50)
    print_map(tmp_path / "out", log, **wanted)
    assert not any("not understood" in warning for warning in log.warnings)


def layers_of(fill):
    return [fill.symbolLayer(number).layerType() for number in range(fill.symbolLayerCount())]


def test_volcanic_rocks_have_the_colour_of_their_age_and_a_pattern(data):
    subject, found = built(data, "zh")
    units = {plain(one.index): one for one in subject.units.values()}
    drawn = {index: layers_of(subject.symbol(one, "#000000", 0.1, 1.0)) for index, one in units.items()}
    assert {index for index, parts in drawn.items() if len(parts) > 1} == {"D2", "D3–C1"}
    assert drawn["D3–C1"][1:] == ["PointPatternFill"]
    assert subject.colours[units["D2"].key].upper() == colour_of(units["D2"].judged.span, "chinese")
    heads = [item.text() for item in items(found, "legend_heading")]
    strata, volcanic, intrusive = (
        i18n.term(f"sheet_legend_{one}", "zh") for one in ("strata", "volcanic", "intrusive")
    )
    assert heads.index(strata) + 1 == heads.index(volcanic) == heads.index(intrusive) - 1
    # Those of the column stand by age among the strata.
    order = [one.index for one in sorted(subject.units.values(), key=lambda one: one.order()[1:])]
    assert order.index("C1v") < order.index("D3–C1") < order.index("D2") < order.index("S1")


def test_patterns_of_all_rocks_are_drawn_on_demand(data):
    areas = QgsVectorLayer(str(data[0]), "geology", "ogr")
    subject = GeologicalMap(areas, Fields("age", "lithology", "index"), "chinese", "chinese", patterns=True)
    units = {plain(one.index): one for one in subject.units.values()}
    for index, rock in (("C1v", "limestone"), ("J2x", "sandstone"), ("γδC2", "granite"), ("Pt2", "gneiss")):
        assert units[index].judged.rock == rock
        assert len(layers_of(subject.symbol(units[index], "#000000", 0.1, 1.0))) > 1
    pale = GeologicalMap(areas, Fields("age", "lithology", "index"), "chinese", "chinese", patterns=True, pale=True)
    assert all(len(layers_of(pale.symbol(one, "#000000", 0.1, 1.0))) == 1 for one in pale.units.values())


def test_deposits_of_one_index_and_two_geneses_are_two_units(qgis_app):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=index:string&field=rock:string", "q", "memory")
    for rock in ("аллювий", "морена", "?"):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["QIII", rock])
        layer.dataProvider().addFeature(feature)
    said = {("rock", "?"): Judged(None, "", (), "eolian")}
    fields = Fields(index="index", lithology="rock")
    subject = GeologicalMap(layer, fields, "russian", "russian", said, quaternary=True)
    assert {one.genesis: one.index for one in subject.units.values()} == {
        "alluvial": "aQIII", "glacial": "gQIII", "eolian": "vQIII",
    }  # fmt: skip
    assert len(set(subject.colours.values())) == 3


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"GEOLOGY": None}, "needs the layer of its units"),
        ({"AGE_FIELD": None, "INDEX_FIELD": None}, "Name the field"),
        ({"AGE_FIELD": "lithology", "INDEX_FIELD": None, "LITHOLOGY_FIELD": None}, "No value of the layer"),
        ({"AGE_FIELD": "nowhere"}, "has no field"),
    ],
)
def test_what_makes_no_map_is_refused(data, tmp_path, more, told):
    with pytest.raises(QgsProcessingException, match=told):
        print_map(tmp_path, **given(data, **more))


def test_the_synthetic_sheet_is_marked_and_covers_itself_once(data):
    source = ogr.Open(str(data[0]))
    layer = source.GetLayer(0)
    rows = list(layer)
    assert layer.GetMetadataItem("SILKROAD_SYNTHETIC") == "YES" and {row["synthetic"] for row in rows} == {1}
    west, south, east, north = EXTENT
    assert sum(row.geometry().Area() for row in rows) == pytest.approx((east - west) * (north - south), rel=1e-9)
