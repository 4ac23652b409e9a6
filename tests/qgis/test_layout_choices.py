"""What the window "Map layout" offers: the fields that a type of map takes, and the countries of the region."""

import re

import pytest
from qgis.PyQt.QtWidgets import QLabel

from silkroad_plugin import i18n, settings
from silkroad_plugin.gui.map_box import choose
from silkroad_plugin.gui.map_layout.subject_box import fields_of_type
from silkroad_plugin.processing.algorithms.maps import map_subjects
from silkroad_plugin.processing.algorithms.maps.deposit_parameters import LAYERS
from silkroad_plugin.processing.algorithms.maps.furniture_parameters import GEOLOGICAL
from silkroad_plugin.processing.algorithms.maps.print_map import PrintMap


def test_each_type_asks_for_what_it_takes_and_nothing_else():
    algorithm = PrintMap()
    algorithm.initAlgorithm({})
    choices, known = PrintMap().choices, {one.name() for one in algorithm.parameterDefinitions()}
    asked, further = {}, {}
    for code in map_subjects.TYPES:
        asked[code], further[code] = fields_of_type(algorithm, code, {"MAP_TYPE"})
        assert {*asked[code], *further[code]} <= known and not set(asked[code]) & set(further[code])
        assert ("RASTER" in asked[code]) == (code in map_subjects.RASTERS)
    assert asked["belt"] == asked["deposits"] == [] and asked["prospectivity"] == ["RASTER", "TRAINING"]
    assert asked["anomalies"] == ["ANOMALIES", "SINGLES"] and "THRESHOLD" not in further["anomalies"]
    assert {"RASTER", "SAMPLES", "ANOMALIES", "PRESET"} <= set(asked["geochemical"])
    assert "SINGLES" not in asked["geochemical"] and {"METHOD", "QUALITY"} <= set(further["geochemical"])
    assert asked["geohazard"] == asked["ecological"] and "METHOD" not in further["geohazard"]
    own = {name for layer, (_, fields) in LAYERS.items() for name in (layer, *fields)}
    assert set(asked["metallogenic"]) == own and not own & {*asked["deposits"], *further["deposits"]}
    # Maps about deposits cannot do without them.
    choosing = {code for code in map_subjects.TYPES if "SHOW_DEPOSITS" in further[code]}
    assert choosing == set(map_subjects.TYPES) - {"belt", "deposits", "metallogenic"}
    # Areas of one's own lie pale below the deposits.
    geological = {one.name() for one in map_subjects.FAMILIES[3].definitions(choices)}
    assert geological == set(asked["geological"]) == set(asked["quaternary"])
    for code in map_subjects.TYPES:
        assert (geological <= set(further[code])) == (code in ("deposits", "metallogenic"))
        assert bool(geological & {*asked[code], *further[code]}) == (code in (*GEOLOGICAL, "deposits", "metallogenic"))


@pytest.mark.parametrize("language, raster", [("en", "Raster of zones"), ("zh", "分区栅格"), ("ru", "Растр зон")])
def test_titles_in_the_window_name_no_types(layout_window, language, raster):
    settings.put("interface_language", language)
    translator = i18n.install(language)
    try:
        form = layout_window().form
        # What is in brackets of other kinds stays: units, and "lines; empty = QGIS’s world map".
        of_types = re.compile(r"[(（][^()（）;；=]*(map|of anomalies|图|карта[^()（）;；=]*)[)）]$")
        for code in map_subjects.TYPES:
            choose(form.subject.type, code)
            for box in form.folded.values():
                box.setCollapsed(False)
            shown = [form.subject.fields, *(box.fields for box in form.folded.values() if box.names)]
            titles = [label.text() for one in shown for label in one._holder.findChildren(QLabel)]
            assert len(titles) > 10 and [title for title in titles if of_types.search(title)] == []
            assert (raster in titles) == (code in ("geohazard", "ecological"))
    finally:
        i18n.remove(translator)


def test_a_country_is_its_land_in_the_region(layout_window):
    window = layout_window()
    place = window.form.place
    choose(place.kind, "country")
    offered = {place.country.itemData(row) for row in range(place.country.count())}
    assert {"KAZ", "CHN", "MNG", "RUS", "KGZ", "UZB", "TJK", "TKM"} <= offered
    # The boxes of France and the USA reach over the region from their land overseas.
    assert not {"FRA", "USA", "BRA", "JPN", "GBR"} & offered

    def limits(code):
        choose(place.country, code)
        given = window.form.parameters()["EXTENT"]
        return tuple(float(side) for side in given.split(" ")[0].split(","))

    # Kyrgyzstan lies between 69°15′ and 80°14′ E, 39°11′ and 43°16′ N; China from 73°30′ to 134°46′ E.
    assert limits("KGZ") == pytest.approx((69.25, 80.23, 39.18, 43.27), abs=0.1)
    assert limits("CHN") == pytest.approx((73.5, 134.77, 18.2, 53.56), abs=0.2)
    # Of Russia what the region holds: from Dagestan (41°11′ N) to its edges.
    assert limits("RUS") == pytest.approx((45, 125, 41.19, 58), abs=0.1)
    choose(place.country, "KGZ")
    assert window.form.parameters()["TITLE"] == "吉尔吉斯斯坦 | Кыргызстан | Kyrgyzstan"
