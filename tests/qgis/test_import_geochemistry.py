"""A laboratory's table becomes a layer of samples: encodings, headers, units, limits, faults."""

import csv
import io
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProcessingContext, QgsProject, QgsVectorLayer

from silkroad_plugin import i18n, settings
from tests.qgis.import_scene import rows_of
from tests.qgis.sample_layers import table
from tests.qgis.scene import Log

CHINESE = "样品编号,经度,纬度,介质,粒级,Cu(10-6),Au(10-9),w(SiO2)/%\nA1,82.5,46.25,水系沉积物,-60目,<0.5,1.2,61.5\n"
RUSSIAN = (
    "№ пробы;Долгота;Широта;Среда;Лаборатория;Медь, г/т;Ag, n·10-5 %\n"
    "П-1;82,5;46,25;донные осадки;Семипалатинск;12,5;н.о.\nП-2;82,6;46,35;донные осадки;Семипалатинск;сл.;3\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_chinese_table(bring, encoding):
    rows, layer, report, _, _ = bring(CHINESE, encoding)
    (row,) = rows
    assert (row["sample_id"], row["medium"], row["fraction"]) == ("A1", "水系沉积物", "-60目")
    assert (row["Cu_ppm"], row["Cu_ppm_q"], row["Cu_ppm_lim"]) == (None, "<", 0.5)
    assert (row["Au_ppb"], row["SiO2_pct"]) == (1.2, 61.5)
    assert row["place"] == pytest.approx((82.5, 46.25)) and layer.crs().authid() == "EPSG:4326"
    assert "水系沉积物" not in report and "Cu_ppm" in report


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "cp866"])
def test_russian_table(bring, encoding):
    table = RUSSIAN.replace("n·10-5", "n*10-5") if encoding == "cp866" else RUSSIAN
    columns = "Медь, г/т;;;0.2 | Ag, n·10-5 %;;;0.5".replace("n·10-5", "n*10-5" if encoding == "cp866" else "n·10-5")
    rows, _, _, _, _ = bring(table, encoding, COLUMNS=columns)
    assert [row["sample_id"] for row in rows] == ["П-1", "П-2"]
    assert rows[0]["medium"] == "донные осадки" and rows[0]["laboratory"] == "Семипалатинск"
    assert (rows[0]["Cu_ppm"], rows[1]["Cu_ppm_q"], rows[1]["Cu_ppm_lim"]) == (12.5, "<", 0.2)
    # n·10⁻⁵ % is 0.1 ppm, 100 ppb.
    assert rows[1]["Ag_ppb"] == pytest.approx(300) and rows[0]["Ag_ppb_lim"] == pytest.approx(50)


def test_headers_below_title_lines_with_units_and_limits_in_rows_of_their_own(bring):
    table = (
        "ACME Laboratories;;;;\n;;;;\nReport 17;;;;\n"
        "Sample No;Easting;Northing;Cu;Au\nUnit;m;m;ppm;ppb\nMDL;;;0,5;0,2\nS1;500000;5000000;ND;1,5\n"
    )
    (row,), layer, report, _, _ = bring(table, CRS="EPSG:32645", SYSTEM="crs")
    assert (row["Cu_ppm_q"], row["Cu_ppm_lim"], row["Au_ppb"], row["source_row"]) == ("<", 0.5, 1.5, 7)
    assert row["place"] == (500000, 5000000) and layer.crs().authid() == "EPSG:32645"
    assert "<td>4</td>" in report.replace(' class="n"', "")


QUALIFIED = [
    ("12.5", 12.5, None, None, None), ("<0.5", None, "<", 0.5, None), ("‹0.5", None, "<", 0.5, None),
    ("-0.5", None, "<", 0.5, None), ("ND", None, "<", 0.1, None), ("н.о.", None, "<", 0.1, None),
    ("н/о", None, "<", 0.1, None), ("н. обн.", None, "<", 0.1, None),
    ("LLD", None, "<", 0.1, None), ("сл.", None, "<", 0.1, None), ("зн.", None, "<", 0.1, None),
    ("未检出", None, "<", 0.1, None), ("痕", None, "<", 0.1, None), (">10000", None, ">", 10000, None),
    ("", None, None, None, None), ("2-3", None, "~", 2, 3), ("1.5×10-3", 0.0015, None, None, None),
    ("−9999", None, None, None, None), ("0", None, "<", 0.1, None), ("12..5", None, None, None, None),
    ("INS", None, "IS", None, None), ("I.S.", None, "IS", None, None), ("样品不足", None, "IS", None, None),
    ("LNR", None, "LNR", None, None), ("н/д", None, None, None, None),
]  # fmt: skip


def test_every_qualifier_is_kept_as_value_sign_and_limit(bring):
    lines = "".join(f"s{number};82;46;{cell};1\n" for number, (cell, *_) in enumerate(QUALIFIED))
    rows, _, report, _, log = bring("sample_id;lon;lat;Zn_ppm;Cu_ppm\n" + lines, COLUMNS="Zn_ppm;;;0.1")
    found = [(row["Zn_ppm"], row["Zn_ppm_q"], row["Zn_ppm_lim"], row["Zn_ppm_lim2"]) for row in rows]
    assert found == [tuple(expected) for _, *expected in QUALIFIED]
    assert "12..5" in report and any("Cells not understood: 1" in text for text in log.warnings)


@pytest.mark.parametrize(
    ("options", "expected"),
    [({"ZERO": "exact"}, (0.0, None)), ({"ZERO": "missing"}, (None, None)), ({"BLANK": "below"}, (None, "<"))],
)
def test_zero_and_blank_as_told(bring, options, expected):
    cell = "" if "BLANK" in options else "0"
    rows, *_ = bring(f"lon;lat;Zn_ppm;Cu_ppm\n82;46;{cell};1\n82;47;<3;1\n", COLUMNS="Zn_ppm;;;0.1", **options)
    assert (rows[0]["Zn_ppm"], rows[0]["Zn_ppm_q"]) == expected


def test_a_limit_that_nobody_knows(run, refused, bring, tmp_path):
    table = "lon,lat,Au_ppb,Cu_ppm\n82,46,ND,1\n82,47,3,1\n82,48,1.5,2\n"
    path = tmp_path / "t.csv"
    path.write_text(table)
    told = refused("import_geochemistry", INPUT=str(path), OUTPUT="memory:")
    assert "1 cells say that nothing was detected" in told and "Au_ppb" in told
    rows, *_ = bring(table, NO_LIMIT="lowest")
    assert (rows[0]["Au_ppb_q"], rows[0]["Au_ppb_lim"]) == ("<", 1.5)
    rows, *_ = bring(table, NO_LIMIT="missing")
    assert rows[0]["Au_ppb"] is None and "Au_ppb_q" not in rows[0]
    # One limit in other cells of the column is that of the column.
    rows, *_ = bring(table.replace("1.5", "<0.8"))
    assert (rows[0]["Au_ppb_q"], rows[0]["Au_ppb_lim"]) == ("<", 0.8)


def test_units_and_oxides_are_converted_with_their_limits(bring):
    table = "lon,lat,Al2O3_pct,Au g/t,FeO %,Fe2O3 %,Hg ‰\n82,46,<0.2,0.05,3,4,0.002\n"
    rows, *_ = bring(table, OUTPUT_UNIT="ppm", OXIDES="element")
    (row,) = rows
    # 2 · 26.9815384 / (2 · 26.9815384 + 3 · 15.999) = 0.5292569
    assert row["Al_ppm_q"] == "<" and row["Al_ppm_lim"] == pytest.approx(2000 * 0.5292569, rel=1e-6)
    assert (row["Au_ppm"], row["FeO_ppm"], row["Fe2O3_ppm"]) == pytest.approx((0.05, 30000, 40000))
    assert row["Hg_ppm"] == pytest.approx(2)
    rows, *_ = bring(table)
    assert (rows[0]["Al2O3_pct_lim"], rows[0]["Hg_pct"]) == pytest.approx((0.2, 0.0002))


def test_semi_quantitative_steps_become_intervals(bring):
    values = ["1", "1,5", "2", "3", "5", "7", "10", "15", "20", "30"]
    table = "Долгота;Широта;Pb, 10-3 %;Zn г/т\n" + "".join(f"82;4{n};{v};12,{n}\n" for n, v in enumerate(values))
    rows, _, report, _, _ = bring(table, STEPS="1; 1.5; 2; 3; 5; 7")
    assert [row["Pb_ppm"] for row in rows] == [None] * 10 and {row["Pb_ppm_q"] for row in rows} == {"~"}
    # 3·10⁻³ % = 30 ppm, from √(2·3) to √(3·5) of 10 ppm.
    assert (rows[3]["Pb_ppm_lim"], rows[3]["Pb_ppm_lim2"]) == pytest.approx((10 * 6**0.5, 10 * 15**0.5))
    assert rows[3]["Zn_ppm"] == 12.3 and "taken as intervals" in report


def test_metadata_and_other_columns(bring):
    table = (
        "样号,采样日期,实验室,岩性,景观区,分析方法,消解方法,备注,коэф.,lon,lat,Cu_ppm\n"
        "a,2019-07-03,武汉,花岗岩,荒漠,ICP-MS,四酸,好,1.5,82,46,3\n"
    )
    (row,), *_ = bring(table)
    assert (row["year"], row["laboratory"], row["lithology"]) == (2019, "武汉", "花岗岩")
    assert (row["landscape"], row["method"], row["digestion"]) == ("荒漠", "ICP-MS", "四酸")
    assert (row["备注"], row["коэф."], row["采样日期"]) == ("好", 1.5, "2019-07-03")


@pytest.mark.parametrize("headers", ["X, м;Y, м", "X (м);Y (м)", "Х м;У м", "X, m;Y, m", "X（米）;Y（米）"])
def test_units_of_length_behind_coordinates(bring, headers):
    table = f"№ пробы;{headers};Cu, г/т\n1;5512340,5;14498720,3;45,6\n"
    (row,), layer, *_ = bring(table, SYSTEM="pulkovo_1942", ZONE_WIDTH="6")
    assert row["place"] == pytest.approx((14498720.3, 5512340.5)) and layer.crs().authid() == "EPSG:28414"


def test_a_table_without_coordinates_is_told(bring):
    *_, log = bring("sample_id,Cu_ppm\n1,5\n")
    assert "has no coordinates" in " ".join(log.warnings)


def test_one_element_by_two_methods_and_doubtful_letters(bring):
    rows, _, report, _, _ = bring("lon,lat,Au_ppb,Au_ppb_FA,Ti_ppm,V,Cr_ppm,K\n82,46,1,2,3,4,5,6\n", UNIT="ppm")
    (row,) = rows
    assert (row["Au_ppb"], row["Au_FA_ppb"], row["V_ppm"], row["Ti_ppm"]) == (1, 2, 4, 3)
    assert "K_ppm" in row and "since the columns beside it are" in report


def test_elements_of_one_letter_are_what_their_unit_says(bring):
    """K, P, V and Y of GEMAS: headers without a unit, beside coordinates; told the unit, they are elements."""
    table = "id;longitude;latitude;X;Y;Al;K;soil;P;V;x2\nA;82;46;1;30;9000;200;s;300;40;5\n"
    told = "Al;;ppm | K;;ppm | P;;n·10⁻³ % | V;V;ppm | Y;;ppm | X;-"
    (row,), layer, _, _, _ = bring(table, COLUMNS=told)
    assert (row["Al_ppm"], row["K_ppm"], row["V_ppm"], row["Y_ppm"]) == (9000, 200, 40, 30)
    assert row["P_ppm"] == pytest.approx(3000) and row["place"] == pytest.approx((82, 46))
    assert not {"K", "P", "V", "Y"} & set(layer.fields().names())


def test_columns_as_told(bring):
    table = "id,A,B,Медь,лишнее\n7,82,46,5,x\n"
    rows, *_ = bring(
        table + "8,82,47,<2,y\n", COLUMNS="id; sample_id | A; longitude | B; latitude | Медь; Cu; pct_e-3; | лишнее; -"
    )
    assert rows[0]["sample_id"] == "7" and rows[0]["place"] == (82, 46)
    assert rows[0]["Cu_ppm"] == 50 and rows[1]["Cu_ppm_lim"] == 20 and "лишнее" not in rows[0]


def test_rows_not_taken_are_told_with_their_reasons(bring):
    table = (
        "sample_id,lon,lat,kind,Cu_ppm\n1,82,46,,5\n2,,,,5\n3,,,standard,7\n4,abc,46,,5\n5,82,47,,\n1,82,46,,5\n"
        "sample_id,lon,lat,kind,Cu_ppm\n8,0,0,,5\n9,82,46.5,,1,5\n10,82,48,,5\n"
    )
    rows, _, report, rejected, log = bring(table)
    assert [row["sample_id"] for row in rows] == ["1", "3", "10"] and "place" not in rows[1]
    found = [(row["source_row"], row["sample_id"], row["reason"]) for row in csv.DictReader(io.StringIO(rejected))]
    assert found == [
        ("3", "2", "it has no coordinates"),
        ("5", "4", "its coordinates are no numbers"),
        ("6", "5", "no element was determined"),
        ("7", "1", "it is row 2 once more"),
        ("8", "sample_id", "it repeats the header"),
        ("9", "8", "its coordinates are 0, 0"),
        ("10", "9", "it has 6 cells, more than there are headers (a decimal comma that parts cells?)"),
    ]
    assert all(reason in report for _, _, reason in found) and any("Rows not taken: 7" in text for text in log.warnings)


def test_repeated_numbers_and_places_are_told_and_kept(bring):
    table = "sample_id,lon,lat,Cu_ppm\na,82,46,5\na,82.5,46,6\nb,83,46,7\nc,83,46,8\n"
    rows, _, report, _, _ = bring(table)
    assert len(rows) == 4 and "same number" in report and "same place" in report


@pytest.mark.parametrize(("ending", "driver"), [("xlsx", "XLSX"), ("ods", "ODS")])
def test_sheets(bring, tmp_path, ending, driver):
    path = tmp_path / f"лаборатория 数据.{ending}"
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    for name, rows in {
        "notes": [["note"], ["nothing"]],
        "Данные": [["Лаборатория «Восток»", "", "", ""], ["№ пробы", "Долгота", "Широта", "Cu, г/т"],
                   ["1001", "82,5", "46,25", "<0,5"], ["1002", "82.5", "46.35", "12.25"]],
    }.items():  # fmt: skip
        layer = dataset.CreateLayer(name)
        for number in range(len(rows[0])):
            layer.CreateField(ogr.FieldDefn(f"Field{number + 1}", ogr.OFTString))
        for cells in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for number, cell in enumerate(cells):
                feature.SetField(number, cell)
            layer.CreateFeature(feature)
    layer = dataset = None
    rows, _, report, _, _ = bring(path)
    assert [(row["sample_id"], row["Cu_ppm"], row["Cu_ppm_lim"]) for row in rows] == [
        ("1001", None, 0.5),
        ("1002", 12.25, None),
    ]
    assert "Данные" in report
    assert [row["sample_id"] for row in bring(path, SHEET="Данные")[0]] == ["1001", "1002"]


@pytest.mark.parametrize("sheet", ["分析结果", "Анализы"])
def test_numbers_and_texts_of_a_spreadsheet_with_chinese_and_russian_headers(bring, sheet):
    if ogr.GetDriverByName("XLS") is None:
        pytest.skip("this GDAL reads no XLS")
    rows, *_ = bring(Path(__file__).parents[1] / "data" / "laboratory_zh_ru.xls", SHEET=sheet)
    names = ("Cu_ppm", "Cu_ppm_q", "Cu_ppm_lim", "Au_ppb", "Au_ppb_q", "Au_ppb_lim")
    assert [tuple(row[name] for name in names) for row in rows] == [
        (None, "<", 0.5, 1.25, None, None),
        (35.0, None, None, None, "<", 0.3),
    ]
    assert rows[0]["place"] == (82.5, 46.25) and rows[0]["sample_id"] in ("S1", "П-1")


def test_a_file_stays_one_where_a_layer_of_it_is_loaded(run, tmp_path):
    """qgis_process loads the file as a layer of GDAL's before it runs the algorithm."""
    path, out = tmp_path / "Анализы.csv", str(tmp_path / "out.gpkg")
    path.write_bytes(RUSSIAN.encode("cp1251"))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("silkroad:import_geochemistry")
    parameters = {"INPUT": str(path), "OUTPUT": out, "COLUMNS": "Медь, г/т;;;0.2 | Ag, n·10-5 %;;;0.5"}
    context = QgsProcessingContext()
    context.temporaryLayerStore().addMapLayer(QgsVectorLayer(str(path), "l", "ogr"))
    assert context.getMapLayer(str(path)) is not None, "the layer that must not be taken"
    _, right = algorithm.run(parameters, context, Log())
    assert right and [row["sample_id"] for row in rows_of(out)[0]] == ["П-1", "П-2"]


def test_why_nothing_was_determined_is_told_kept_and_read_by_all(run, bring, tmp_path):
    """Without a limit in the column: the field of qualifiers stands alone, and every tool reads the layer."""
    cells = ["INS", "样品不足", "мало материала", "LNR", *map(str, range(5, 15))]
    lines = "".join(f"s{number};82.{number};46;{cell};1\n" for number, cell in enumerate(cells))
    rows, layer, report, _, _ = bring("sample_id;lon;lat;Cu_ppm;Pb_ppm\n" + lines)
    assert [row["Cu_ppm_q"] for row in rows] == ["IS", "IS", "IS", "LNR", *[None] * 10]
    assert "Cu_ppm_lim" not in layer.fields().names() and all(row["Cu_ppm"] is None for row in rows[:4])
    assert "insufficient sample, not determined: 3" in report and "not received, not determined: 1" in report
    summary = tmp_path / "summary.csv"
    run("geochemical_summary", INPUT=layer, OUTPUT=str(summary))
    found = table(summary)[0]
    assert (found["field"], int(found["numbers"]), int(found["missing"]), float(found["minimum"])) == (
        "Cu_ppm",
        10,
        4,
        5,
    )
    run("import_geochemistry", INPUT=layer, OUTPUT=str(tmp_path / "again.gpkg"))
    again, _ = rows_of(tmp_path / "again.gpkg")
    assert [row["Cu_ppm_q"] for row in again] == [row["Cu_ppm_q"] for row in rows]


def test_a_layer_and_a_layer_of_samples_again(run, bring, tmp_path):
    made = QgsVectorLayer(
        "Point?crs=EPSG:32645&field=name:string&field=Cu_ppm:string&field=Zn_ppm:double", "l", "memory"
    )
    for place, *values in (("Point(500000 5000000)", "a", "<0.5", 3.0), ("Point(500100 5000000)", "b", "7", None)):
        feature = QgsFeature(made.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt(place))
        made.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(made)
    once, twice = str(tmp_path / "one.gpkg"), str(tmp_path / "two.gpkg")
    run("import_geochemistry", INPUT=made, OUTPUT=once)
    rows, layer = rows_of(once)
    assert rows[0]["place"] == (500000, 5000000) and layer.crs().authid() == "EPSG:32645"
    assert (rows[0]["Cu_ppm_q"], rows[0]["Cu_ppm_lim"], rows[1]["Cu_ppm"]) == ("<", 0.5, 7)
    run("import_geochemistry", INPUT=once, OUTPUT=twice)
    again, _ = rows_of(twice)
    kept = ("Cu_ppm", "Cu_ppm_q", "Cu_ppm_lim", "Zn_ppm", "place", "name")
    assert [[row[name] for name in kept] for row in again] == [[row[name] for name in kept] for row in rows]


@pytest.mark.parametrize(
    ("content", "options", "told"),
    [
        (b"", {}, "no table"),
        (b"PK\x03\x04\x00\x00\x00", {}, "is no text"),
        (b"lon,lat,depth\n1,2,3\n", {}, "names elements"),
        (b"lon,lat,Cu,Pb\n1,2,3,4\n", {}, "tell no unit: Cu; Pb"),
        (b"lon,lat,Cu_ppm\n", {}, "fewer than two rows"),
        (b'lon,lat,Cu_ppm\n1,2,3\n1,"2,3\n1,2,4\n', {}, "line 3"),
        (b"lon,lat,Cu_ppm\n1,2,\xff\xff3\n", {"ENCODING": "utf-8"}, "is not written in UTF-8"),
        (b"lon,Cu_ppm\n1,3\n", {}, "the other one was not found"),
        (b"lon,lat,Cu_ppm\n1,2,3\n", {"COLUMNS": "gold; Au"}, "no column gold"),
        (b"lon,lat,Cu_ppm\n1,2,3\n", {"COLUMNS": "lon; nonsense"}, "is not understood"),
        (b"lon,lat,Cu_ppm\n1,2,3\n", {"COLUMNS": "Cu_ppm;;;abc"}, "is not understood"),
        (b"lon,lat,Cu_ppm\n1,2,3\n", {"COLUMNS": "Cu_ppm;;furlong"}, "unit “furlong”"),
        (b"lon,lat,Cu_ppm\n1,2,3\n", {"STEPS": "a; b"}, "(STEPS): “a; b” is no list of numbers"),
        (b"northing_of_site,Cu_ppm\n1,3\n", {"SYSTEM": "pulkovo_1942"}, "none of the columns northing_of_site; Cu_ppm"),
        (b"lon,lat,Cu_ppm\n,,3\n", {}, "rows has both coordinates"),
        (b"lon,lat,Cu_ppm\nx,y,3\n1,2,\n", {}, "None of the 2 rows can be taken"),
    ],
)  # fmt: skip
def test_bad_tables_are_refused_and_nothing_is_written(refused, tmp_path, content, options, told):
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    message = refused("import_geochemistry", INPUT=str(path), OUTPUT=str(tmp_path / "out.gpkg"), **options)
    assert told in message
    assert sorted(file.name for file in tmp_path.iterdir()) == ["table.csv"] and path.read_bytes() == content


def test_hostile_content_stays_text(bring):
    table = (
        "sample_id,lon,lat,remark,fid,geom,Cu_ppm\n"
        '"=HYPERLINK(""x"")",82,46,"<script>alert(1)</script>\nsecond line",5,q,1\n'
        '\'; DROP TABLE samples; --,82,47,"a,b",5,q,nan\n'
        "inf,82,48,x,5,q,1e400\n"
    )
    rows, _, report, _, _ = bring(table)
    assert [row["sample_id"] for row in rows][:1] == ['=HYPERLINK("x")']
    assert rows[0]["remark"] == "<script>alert(1)</script>\nsecond line" and "<script>" not in report
    assert {row["Cu_ppm"] for row in rows} == {1.0}


def test_the_source_is_not_overwritten(refused, tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("lon,lat,Cu_ppm\n1,2,3\n")
    assert "is also an input" in refused("import_geochemistry", INPUT=str(path), OUTPUT=str(path))
    assert path.read_text() == "lon,lat,Cu_ppm\n1,2,3\n"


def test_commas_of_decimals_or_thousands_are_decided_by_the_other_columns(bring):
    table = "lon;lat;Cu_ppm;Zn_ppm\n82;46;1,234;{}\n"
    assert bring(table.format("2,5"))[0][0]["Cu_ppm"] == 1.234
    assert bring(table.format("2.5"))[0][0]["Cu_ppm"] == 1234
    rows, _, report, _, _ = bring(table.format("2"))
    assert rows[0]["Cu_ppm"] is None and "a comma of decimals or of thousands" in report
    assert bring(table.format("2"), DECIMAL="comma")[0][0]["Cu_ppm"] == 1.234


@pytest.mark.parametrize(("language", "words"), [("zh", ("逗号", "低于检出限")), ("ru", ("запятая", "Ниже предела"))])
def test_the_same_in_every_language(bring, language, words):
    table = CHINESE + "A2,,,土壤,,5,6,7\nA3,82,46,土壤,,x,6,7\n"
    expected, _, _, _, _ = bring(table)
    settings.put("interface_language", language)
    installed = i18n.install(language)
    try:
        rows, _, report, rejected, _ = bring(table)
    finally:
        i18n.remove(installed)
        settings.forget("interface_language")
    assert rows == expected
    assert all(word in report for word in words) and "it has no coordinates" not in rejected


def test_cancel_leaves_nothing(refused, tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("lon,lat,Cu_ppm,Zn_ppm\n82,46,5,6\n")
    told = refused("import_geochemistry", Log(cancel_at=1), INPUT=str(path), OUTPUT=str(tmp_path / "out.gpkg"))
    assert "Cancelled" in told and [file.name for file in tmp_path.iterdir()] == ["table.csv"]


def test_points_among_decimal_commas_are_told_in_the_log_and_the_report(bring):
    rows, _, report, _, log = bring("sample_id;Cu_ppm;Zn_ppm\n1;12,5;3,1\n2;1.234;4,2\n3;0,37;5\n")
    assert [row["Cu_ppm"] for row in rows] == [12.5, 1.234, 0.37]
    assert "not of thousands: 1.234 (1)" in report and any("Cu_ppm: 1.234" in text for text in log.warnings)
    assert not any("Zn_ppm" in text for text in log.warnings)
