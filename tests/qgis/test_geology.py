"""geology_units and geology_contacts, run as QGIS runs them."""

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer

from tests.qgis.scene import Log, layer

ROWS = [
    # west, south, east, north in km; rock, age, older and younger limit
    ((0, 0, 10, 10), "Biotite granite", "C2", 315, 300),
    ((10, 0, 20, 10), "大理岩；灰岩", "早石炭世", 359, 323),
    ((20, 0, 30, 10), "凝灰岩", "泥盆纪", 419, 359),
    ((0, 10, 15, 20), "известняк", "нижний карбон", 359, 323),
    ((15, 10, 30, 20), "Granodiorite", "Late Carboniferous – Early Permian", 310, 290),
    ((40, 0, 50, 10), "Limestone", "unknown", None, None),
    ((50, 0, 60, 10), None, "C1", 359, 323),
]


def box(west, south, east, north):
    west, south, east, north = (1000 * part for part in (500 + west, 5400 + south, 500 + east, 5400 + north))
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


def geology(rows=ROWS, epsg=32645):
    found = QgsVectorLayer(
        f"Polygon?crs=EPSG:{epsg}&field=rock:string&field=age:string&field=from_ma:double&field=to_ma:double",
        "geology",
        "memory",
    )
    from qgis.core import QgsFeature

    for place, *attributes in rows:
        feature = QgsFeature(found.fields())
        feature.setAttributes(attributes)
        feature.setGeometry(QgsGeometry.fromWkt(place if isinstance(place, str) else box(*place)))
        found.dataProvider().addFeature(feature)
    found.updateExtents()
    return found


def loaded(result):
    value = result["OUTPUT"]
    return value if isinstance(value, QgsVectorLayer) else QgsVectorLayer(value, "o", "ogr")


def rocks(result):
    return [feature["rock"] for feature in loaded(result).getFeatures()]


def units(run, log=None, rows=ROWS, **parameters):
    return run("geology_units", log or Log(), INPUT=geology(rows), OUTPUT="TEMPORARY_OUTPUT", **parameters)


# --- units --------------------------------------------------------------------------------------------------------


def test_rocks_are_found_by_words_in_any_language(run):
    assert rocks(units(run, LITHOLOGY="granit; granodiorite")) == ["Biotite granite", "Granodiorite"]
    found = units(run, LITHOLOGY="limestone; 灰岩; известняк; -凝灰")
    assert rocks(found) == ["大理岩；灰岩", "известняк", "Limestone"] and found["UNITS"] == 3
    assert [field.name() for field in loaded(found).fields()][-4:] == ["rock", "age", "from_ma", "to_ma"]


def test_ages_are_read_from_words_and_codes(run):
    log = Log()
    result = units(run, log, AGE_OLDEST=323, AGE_YOUNGEST=299)
    assert rocks(result) == ["Biotite granite", "Granodiorite"]
    ages = [(feature["oldest_ma"], feature["youngest_ma"]) for feature in loaded(result).getFeatures()]
    assert ages == [(323.4, 298.9), (323.4, 274.4)]
    assert any("“age”" in text for text in log.infos)
    assert any("not understood: 1 (" in text and "“unknown” (1)" in text for text in log.warnings)
    assert rocks(units(run, AGE_OLDEST=323, AGE_YOUNGEST=299, AGE_RULE="within")) == ["Biotite granite"]


def test_limits_that_only_touch_do_not_overlap(run):
    """From 359 Ma on: of the Devonian that ends at 358.86 there is no more than a moment."""
    found = rocks(units(run, AGE_OLDEST=359, AGE_YOUNGEST=330, AGE_FIELD="age"))
    assert "凝灰岩" not in found and "известняк" in found
    assert rocks(units(run, AGE_OLDEST=420, AGE_YOUNGEST=359, AGE_FIELD="age")) == ["凝灰岩"]


def test_ages_in_numbers_and_open_limits(run):
    limits = {"AGE_FROM_FIELD": "from_ma", "AGE_TO_FIELD": "to_ma"}
    assert rocks(units(run, AGE_OLDEST=305, AGE_YOUNGEST=250, **limits)) == ["Biotite granite", "Granodiorite"]
    assert rocks(units(run, AGE_YOUNGEST=359, **limits)) == ["凝灰岩"]
    assert len(rocks(units(run, AGE_OLDEST=500, **limits))) == 6
    swapped = {"AGE_FROM_FIELD": "to_ma", "AGE_TO_FIELD": "from_ma"}
    assert rocks(units(run, AGE_YOUNGEST=359, **swapped)) == ["凝灰岩"]


def test_both_at_once_in_one_field_and_with_a_selection(run):
    chosen = {"LITHOLOGY": "granite; 灰岩; известняк", "LITHOLOGY_FIELD": ["rock"]}
    assert rocks(units(run, AGE_OLDEST=359, AGE_YOUNGEST=323, **chosen)) == ["大理岩；灰岩", "известняк"]
    only_age = units(run, LITHOLOGY="карбон", LITHOLOGY_FIELD=["age"])
    assert rocks(only_age) == ["известняк"]
    from qgis.core import QgsProcessingFeatureSourceDefinition

    source = geology()
    source.selectByIds([1])
    QgsProject.instance().addMapLayer(source)
    selected = QgsProcessingFeatureSourceDefinition(source.id(), True)
    result = run("geology_units", INPUT=selected, LITHOLOGY="granit", OUTPUT="TEMPORARY_OUTPUT")
    assert rocks(result) == ["Biotite granite"]
    QgsProject.instance().removeMapLayer(source.id())


def test_units_go_on_to_distances_in_a_file(run, tmp_path):
    target = str(tmp_path / "единицы.gpkg")
    result = run("geology_units", INPUT=geology(), LITHOLOGY="granit", OUTPUT=target)
    assert result["OUTPUT"] == target and rocks(result) == ["Biotite granite"]
    assert [path.name for path in tmp_path.iterdir()] == ["единицы.gpkg"]


def test_refusals_of_units(refused, tmp_path):
    asked = {"INPUT": geology(), "OUTPUT": str(tmp_path / "o.gpkg")}
    assert "Neither rocks nor ages" in refused("geology_units", **asked)
    assert "not above" in refused("geology_units", AGE_OLDEST=299, AGE_YOUNGEST=323, **asked)
    assert "no polygon" in refused("geology_units", LITHOLOGY="chromitite", **asked)
    assert "both fields" in refused("geology_units", AGE_OLDEST=300, AGE_FROM_FIELD="from_ma", **asked)
    plain = layer([box(0, 0, 1, 1)], "Polygon", field="rock", values=["granite"])
    told = refused("geology_units", **asked | {"INPUT": plain}, AGE_OLDEST=300)
    assert "named as an age" in told and "(AGE_FIELD)" in told
    bare = QgsVectorLayer("Polygon?crs=EPSG:32645&field=n:integer", "bare", "memory")
    assert "no field with text" in refused("geology_units", **asked | {"INPUT": bare}, LITHOLOGY="granite")
    assert list(tmp_path.iterdir()) == []


# --- contacts -----------------------------------------------------------------------------------------------------


def contacts(run, rows=ROWS, epsg=32645, **parameters):
    result = run("geology_contacts", INPUT=geology(rows, epsg), OUTPUT="TEMPORARY_OUTPUT", **parameters)
    found = [(feature["rock_1"], feature["rock_2"], feature) for feature in loaded(result).getFeatures()]
    return found, result["LENGTH_KM"]


CARBONATES = "limestone; 灰岩; известняк; -凝灰"


@pytest.mark.parametrize("tolerance", [0, 1, 20])
def test_contacts_are_the_shared_outlines(run, tolerance):
    found, total = contacts(run, LITHOLOGY="granit; granodiorite", NEIGHBOUR=CARBONATES, TOLERANCE=tolerance)
    pairs = {(one, other): feature.geometry() for one, other, feature in found}
    assert set(pairs) == {
        ("Biotite granite", "大理岩；灰岩"),
        ("Biotite granite", "известняк"),
        ("Granodiorite", "大理岩；灰岩"),
        ("Granodiorite", "известняк"),
    }
    lengths = [10_000, 10_000, 10_000, 5_000]
    assert [pairs[key].length() for key in sorted(pairs)] == pytest.approx(lengths, abs=2 * tolerance + 1e-6)
    # The scale of UTM at its central meridian is 0.9996.
    assert total == pytest.approx(35 / 0.9996, abs=0.02 + 8 * tolerance / 1000)
    line = pairs["Granodiorite", "大理岩；灰岩"].boundingBox()
    assert line.yMinimum() == pytest.approx(5_410_000, abs=tolerance + 1e-6)


def test_without_neighbours_all_others_and_without_words_all(run):
    found, _ = contacts(run, LITHOLOGY="凝灰岩")
    assert sorted(other for _, other, _ in found) == ["Granodiorite", "大理岩；灰岩"]
    found, _ = contacts(run)
    assert len(found) == 8  # each pair once
    corner = [(box(0, 0, 1, 1), "a", "", None, None), (box(1, 1, 2, 2), "b", "", None, None)]
    found, _ = contacts(run, [*corner, (box(0, 1, 1, 2), "c", "", None, None)])
    assert sorted((one, other) for one, other, _ in found) == [("a", "c"), ("b", "c")]


def test_pairs_of_rocks_that_are_both(run):
    found, _ = contacts(run, LITHOLOGY="gran; 岩", NEIGHBOUR="gran; 岩")
    pairs = sorted(tuple(sorted((one, other))) for one, other, _ in found)
    assert len(pairs) == len(set(pairs)) == 4


def test_vertices_of_the_neighbour_need_not_coincide(run):
    """The neighbour has vertices off the line by a rounding error, and a sliver of up to 8 m."""
    left = box(0, 0, 10, 10)
    right = (
        "POLYGON((510000.0000001 5400000, 510000 5402000, 510008 5404000, 510000 5406000, 510000 5410000, "
        "520000 5410000, 520000 5400000, 510000.0000001 5400000))"
    )
    rows = [(left, "granite", "", None, None), (right, "marble", "", None, None)]
    asked = {"LITHOLOGY": "granite", "NEIGHBOUR": "marble"}
    _, tight = contacts(run, rows, TOLERANCE=1, **asked)
    _, wide = contacts(run, rows, TOLERANCE=10, **asked)
    # Both ends reach a tolerance too far; the scale is 0.9996.
    assert wide == pytest.approx(10.02 / 0.9996, abs=1e-3)
    assert tight == pytest.approx((10.002 - 4 * 7 / 8) / 0.9996, abs=5e-3)


def test_contacts_in_degrees_have_their_length_in_metres(run):
    rows = [
        ("POLYGON((80 45,81 45,81 46,80 46,80 45))", "granite", "", None, None),
        ("POLYGON((81 45,82 45,82 46,81 46,81 45))", "marble", "", None, None),
    ]
    geod = pytest.importorskip("pyproj").Geod(ellps="WGS84")
    _, total = contacts(run, rows, 4326, LITHOLOGY="granite", NEIGHBOUR="marble")
    assert total == pytest.approx(geod.inv(81, 45, 81, 46)[2] / 1000, abs=0.0021)


def test_multipolygons_holes_and_invalid_polygons(run):
    ring = (
        "MULTIPOLYGON(((500000 5400000,510000 5400000,510000 5410000,500000 5410000,500000 5400000),"
        "(503000 5403000,506000 5403000,506000 5406000,503000 5406000,503000 5403000)))"
    )
    rows = [(ring, "limestone", "", None, None), (box(3, 3, 6, 6), "granite", "", None, None)]
    bow_tie = "POLYGON((510000 5400000,512000 5410000,512000 5400000,510000 5410000,510000 5400000))"
    found, total = contacts(run, [*rows, (bow_tie, "gabbro", "", None, None)], LITHOLOGY="granite; gabbro")
    assert {(one, other) for one, other, _ in found} == {("granite", "limestone"), ("gabbro", "limestone")}
    assert total == pytest.approx(22 / 0.9996, rel=2e-3)


def test_refusals_of_contacts(refused, tmp_path):
    asked = {"INPUT": geology(), "OUTPUT": str(tmp_path / "o.gpkg")}
    told = refused("geology_contacts", LITHOLOGY="chromitite", **asked)
    assert "(LITHOLOGY)" in told and "no rock name" in told
    assert "(NEIGHBOUR)" in refused("geology_contacts", LITHOLOGY="granit", NEIGHBOUR="chromitite", **asked)
    assert "nowhere touch" in refused("geology_contacts", LITHOLOGY="Limestone", NEIGHBOUR="granit", **asked)
    log = Log()
    log.cancel()
    assert "Cancelled" in refused("geology_contacts", log, **asked)
    assert list(tmp_path.iterdir()) == []


def test_the_steps_of_a_mineral_system_run_one_after_the_other(run, tmp_path):
    """Contact, then distance, as the knowledge base of skarn has it."""
    import numpy as np

    from silkroad_plugin.catalogue.mineral_systems import shipped
    from tests.qgis.scene import array, raster

    proxy = next(each for each in shipped()["skarn"].proxies() if each.id == "granitoid_carbonate")
    template = raster(tmp_path / "t.tif", np.zeros((30, 40), np.uint8), north=5_425_000.0)
    layers = {"@geology": geology(), "@template": template}
    for step in proxy.steps:
        asked = {name: layers.get(value, value) for name, value in step.parameters.items()}
        target = "TEMPORARY_OUTPUT" if "geology" in step.algorithm else str(tmp_path / "d.tif")
        layers["@previous"] = run(step.algorithm.partition(":")[2], **asked, OUTPUT=target)["OUTPUT"]
    found = array(layers["@previous"])
    assert found[19, 10] == pytest.approx(500, abs=2) and found[19, 7] == pytest.approx(2500, abs=2)
