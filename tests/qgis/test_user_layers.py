"""A user's own layers: the right group, the chosen look, and refusals that say what to do."""

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from silkroad_plugin.catalogue import tree, user_layers
from silkroad_plugin.catalogue.themes import KEY, THEMES
from silkroad_plugin.catalogue.user_layers import Look
from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.gui.own_layer_dialog import OwnLayerDialog
from silkroad_plugin.messages import describe

SHAPES = {
    "polygon": "POLYGON((80 48, 82 48, 82 50, 80 50, 80 48))",
    "linestring": "LINESTRING(80 48, 84 50)",
    "point": "POINT(81 49)",
}


@pytest.fixture
def written(tmp_path, qgis_app):
    """Return a function that writes a layer of one kind of geometry and returns its path."""

    def write(kind, name="моя 地质 layer", count=3, crs="EPSG:4326"):
        memory = QgsVectorLayer(f"{kind}?crs={crs}&field=unit:string&field=cu:double", name, "memory")
        for number in range(count):
            feature = QgsFeature(memory.fields())
            feature.setAttributes([f"unit {number}", float(number)])
            feature.setGeometry(QgsGeometry.fromWkt(SHAPES[kind]))
            memory.dataProvider().addFeature(feature)
        path = tmp_path / f"{name}_{kind}.gpkg"
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(path), QgsProject.instance().transformContext(), options)
        return str(path)

    return write


@pytest.mark.parametrize(
    ("role", "kind", "group"),
    [("geology", "polygon", "tectonics"), ("faults", "linestring", "tectonics"), ("samples", "point", "deposits")],
)
def test_goes_on_top_of_the_right_group(qgis_app, written, role, kind, group):
    project = QgsProject()
    from silkroad_plugin.catalogue import load

    load.load_area(project, "altai", ["deposits", "tectonics"], "en")
    ((name, source),) = user_layers.sublayers(written(kind))
    layer = user_layers.add(project, user_layers.open_layer(source, name, role), role, Look(), "ru")
    theme = next(theme for theme in THEMES if theme.key == group)
    assert tree.group_of(project, theme, "en").children()[0].layer() == layer
    assert layer.customProperty(KEY).startswith(f"user:{role}")
    load.load_area(project, "tianshan", ["deposits"], "en")
    assert layer.id() in project.mapLayers(), "the user's own layer stays"


def test_looks(qgis_app, written, tmp_path):
    source = user_layers.sublayers(written("point"))[0][1]
    project = QgsProject()

    def look(*choice):
        return user_layers.add(
            project, user_layers.open_layer(source, "пробы", "samples"), "samples", Look(*choice), "en"
        )

    assert len(look("categories", "unit").renderer().categories()) == 3
    graduated = look("graduated", "cu").renderer()
    assert isinstance(graduated, QgsGraduatedSymbolRenderer) and graduated.ranges()
    red = look("single", "", "#ff0000")
    assert red.renderer().symbol().color().name() == "#ff0000"
    path = str(tmp_path / "style.qml")
    red.saveNamedStyle(path)
    assert look("file", "", "", path).renderer().symbol().color().name() == "#ff0000"
    assert not isinstance(red.renderer(), QgsRuleBasedRenderer)


@pytest.mark.parametrize(
    ("separator", "x", "y"), [(",", "lon", "lat"), (";", "Долгота", "Широта"), ("\t", "经度", "纬度")]
)
def test_table_of_points(qgis_app, tmp_path, separator, x, y):
    path = tmp_path / "пробы 样品.csv"
    rows = [["id", x, y, "Cu"], ["1", "81.5", "49.5", "12"], ["2", "82.5", "50.5", "30"]]
    path.write_text("\n".join(separator.join(row) for row in rows), encoding="utf-8")
    layer = user_layers.open_layer(str(path), "samples", "samples")
    assert layer.featureCount() == 2
    assert next(layer.getFeatures()).geometry().asPoint().x() == 81.5


@pytest.mark.parametrize(
    ("encoding", "separator", "mark", "heading", "name"),
    [
        ("gb18030", ",", ".", ("名称", "经度", "纬度"), "阿舍勒铜锌矿床"),
        ("utf-8-sig", ",", ".", ("名称", "经度", "纬度"), "可可塔勒"),
        ("windows-1251", ";", ",", ("Название", "Долгота", "Широта"), "Риддер-Сокольное (ёмкое)"),
        ("utf-8", ";", ",", ("Название", "Долгота", "Широта"), "Зыряновское"),
        ("windows-1251", "\t", ",", ("Name", "lon", "lat"), "Тишинское"),
        ("cp866", ";", ",", ("Название", "Долгота", "Широта"), "Зыряновское"),
        ("utf-16", "\t", ".", ("名称", "经度", "纬度"), "阿舍勒铜锌矿床"),
    ],
)
def test_tables_as_spreadsheets_save_them(qgis_app, tmp_path, encoding, separator, mark, heading, name):
    path = tmp_path / "table.csv"
    rows = [heading, (name, f"86{mark}35", f"48{mark}3"), (name, f"88{mark}25", f"47{mark}95")]
    path.write_bytes("\n".join(separator.join(row) for row in rows).encode(encoding))
    features = list(user_layers.open_layer(str(path), "samples", "samples").getFeatures())
    assert [feature[heading[0]] for feature in features] == [name, name]
    assert [feature.geometry().asPoint().x() for feature in features] == [86.35, 88.25]
    assert [feature.geometry().asPoint().y() for feature in features] == [48.3, 47.95]


def refusal(function):
    with pytest.raises(SilkroadError) as caught:
        function()
    assert describe(caught.value)
    return caught.value.code


def test_refusals(qgis_app, written, tmp_path):
    text = tmp_path / "notes.gpkg"
    text.write_text("no layer")
    table = tmp_path / "table.csv"
    table.write_text("a,b\n1,2\n")
    metres = tmp_path / "metres.csv"
    metres.write_text("id,x,y\n1,451000,5361000\n")
    source = user_layers.sublayers(written("point"))[0][1]
    empty = user_layers.sublayers(written("point", "empty", count=0))[0][1]
    assert refusal(lambda: user_layers.sublayers(str(tmp_path / "gone.shp"))) == "user_layer_missing"
    assert refusal(lambda: user_layers.sublayers(str(text))) == "user_layer_unreadable"
    assert refusal(lambda: user_layers.open_layer(str(table), "t", "samples")) == "user_table_without_coordinates"
    assert refusal(lambda: user_layers.open_layer(str(metres), "m", "samples")) == "user_table_not_degrees"
    assert refusal(lambda: user_layers.open_layer(source, "x", "geology")) == "user_layer_geometry_polygon"
    assert refusal(lambda: user_layers.open_layer(source, "x", "faults")) == "user_layer_geometry_line"
    assert refusal(lambda: user_layers.open_layer(empty, "x", "samples")) == "user_layer_empty"
    good = user_layers.open_layer(source, "x", "samples")
    project = QgsProject()
    for look, code in (
        (Look("categories", "nothing"), "user_field_missing"),
        (Look("graduated", "unit"), "user_field_not_number"),
        (Look("file", "", "", str(table)), "user_style_unreadable"),
    ):
        assert refusal(lambda look=look: user_layers.add(project, good, "samples", look, "en")) == code
    assert not project.mapLayers()


def test_dialog_adds_and_stays_open_with_a_reason(qtbot, qgis_new_project, written):
    dialog = OwnLayerDialog("en")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.file.setFilePath(written("linestring"))
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.isVisible() and dialog.messages.currentItem() is not None
    assert not QgsProject.instance().mapLayers()
    dialog.role.setCurrentIndex(dialog.role.findData("faults"))
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.customProperty(KEY).startswith("user:faults")
