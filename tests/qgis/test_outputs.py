"""Outputs: where they go, that they appear together, and that none takes the place of another."""

import re
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsLayoutExporter, QgsVectorLayer

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.i18n import tr
from silkroad_plugin.io.geotiff import write_geotiff
from silkroad_plugin.io.grid import Grid
from silkroad_plugin.io.layer_info import LayerInfo, to_items
from silkroad_plugin.io.safe import SafeOutputs
from silkroad_plugin.layouts import export
from silkroad_plugin.processing.algorithms.evidence import classify_raster
from silkroad_plugin.processing.outputs.tables import DATABASE
from silkroad_plugin.processing.provider import SilkroadProvider
from tests.qgis.scene import UTM, Log, files, wkt


@pytest.mark.parametrize("suffix", ["csv", "gpkg", "shp"])
def test_a_table_replaces_an_old_one(run, grid, tmp_path, suffix):
    target = tmp_path / f"t.{suffix}"
    for classes in (4, 6):
        run("classify_raster", INPUT=grid, CLASSES=classes, OUTPUT=str(tmp_path / "c.tif"), OUTPUT_TABLE=str(target))
        readable = target.with_suffix(".dbf") if suffix == "shp" else target
        assert QgsVectorLayer(str(readable), "t", "ogr").featureCount() == classes


def test_a_table_of_a_suffix_that_qgis_does_not_know_is_where_the_result_says(run, grid, tmp_path):
    target = {"OUTPUT": str(tmp_path / "c.tif"), "OUTPUT_TABLE": str(tmp_path / "t.foo")}
    for classes in (4, 6):
        written = Path(run("classify_raster", INPUT=grid, CLASSES=classes, **target)["OUTPUT_TABLE"])
        assert written.parent == tmp_path and written.is_file()
        assert QgsVectorLayer(str(written), "t", "ogr").featureCount() == classes


def test_a_colon_in_the_path_of_a_table_is_named(refused, grid, tmp_path):
    """QGIS takes what stands before it for a data provider."""
    target = tmp_path / "a:b.csv"
    told = refused("classify_raster", INPUT=grid, OUTPUT=str(tmp_path / "c.tif"), OUTPUT_TABLE=str(target))
    assert str(target) in told and "colon" in told and "provider" not in told
    assert not list(tmp_path.glob("*.*"))


@pytest.mark.parametrize(
    ("text", "database"),
    [
        ("ogr:dbname='x.gpkg' table=\"t\" (geom)", True),
        ("memory:", True),
        ("postgis:dbname='d' table=t", True),
        ("C:/maps/t.csv", False),
        ("/maps/a:b.csv", False),
    ],
)
def test_destinations_in_databases(text, database):
    assert bool(DATABASE.match(text)) is database


def test_a_raster_under_a_foreign_name_is_refused(run, refused, grid, tmp_path):
    told = refused("classify_raster", INPUT=grid, OUTPUT=str(tmp_path / "c.png"))
    assert "(OUTPUT)" in told and str(tmp_path / "c.png") in told and ".tif" in told
    assert not (tmp_path / "c.png").exists()
    for name in ("c.TIF", "first.map.tiff"):
        assert Path(run("classify_raster", INPUT=grid, OUTPUT=str(tmp_path / name))["OUTPUT"]).is_file()
    assert SilkroadProvider().supportedOutputRasterLayerExtensions() == ["tif", "tiff"]


@pytest.mark.parametrize(
    ("output", "name", "ending"),
    [("OUTPUT_MODEL", "model.json", ".silkmodel"), ("OUTPUT_MODEL", "model", ".silkmodel"),
     ("OUTPUT_HTML", "report.pdf", ".html")],
)  # fmt: skip
def test_a_file_under_a_foreign_name_is_refused_before_the_work(refused, refit, tmp_path, output, name, ending):
    score, log = tmp_path / "score.tif", Log()
    given = refit.parameters(OUTPUT=str(score)) | {output: str(tmp_path / name)}
    said = refused("information_value", log, **given)
    assert f"end in {ending}, for instance {name.split('.')[0]}{ending}" in said and output in said
    assert not score.exists() and not (tmp_path / name).exists()


def test_a_model_is_taken_under_any_name(run, saved, tmp_path):
    renamed = tmp_path / "model.json"
    renamed.write_bytes(Path(saved).read_bytes())
    assert run("cross_validate", MODEL=str(renamed), METHOD="random", FOLDS=3)["FOLDS_USED"] == 3


def test_a_file_that_is_no_model_is_named_under_any_name(refused, tmp_path):
    other = tmp_path / "model.json"
    other.write_text("{}", encoding="utf-8")
    assert "cannot be read as a model" in refused("cross_validate", MODEL=str(other))


def test_a_table_in_memory(run, grid, tmp_path):
    result = run("classify_raster", INPUT=grid, OUTPUT=str(tmp_path / "c.tif"), OUTPUT_TABLE="TEMPORARY_OUTPUT")
    assert result["OUTPUT_TABLE"].featureCount() == 10


def test_several_outputs_appear_together_or_not_at_all(tmp_path, monkeypatch):
    """A move that fails half-way, as on Windows where the second file is open, undoes the first."""
    for name in "ab":
        (tmp_path / name).write_text("old")
    outputs = SafeOutputs()
    for name in "ab":
        Path(outputs.stage(tmp_path / name)).write_text("new")
    replace = Path.replace

    def locked(self, target):
        if Path(target) == tmp_path / "b" and ".part" in str(self) and self.parent.name != "old":
            raise PermissionError(13, "The process cannot access the file")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(Exception, match="output_in_use"):
        outputs.commit()
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a": "old", "b": "old"}


def test_two_outputs_in_one_place_are_refused(refused, grid, tmp_path):
    """The second would silently replace the first, and both would be reported."""
    before, target = set(files(tmp_path)), tmp_path / "one.csv"
    told = refused(
        "classify_raster", INPUT=grid, OUTPUT=str(tmp_path / "one.tif"), OUTPUT_TABLE=str(tmp_path / "one.tif")
    )
    assert str(tmp_path / "one.tif") in told and "two outputs" in told
    assert set(files(tmp_path)) - before <= {tmp_path / "in" / "grid.tif.aux.xml"}
    outputs = SafeOutputs()
    outputs.stage(target)
    with pytest.raises(SilkroadError, match="output_twice"):
        outputs.stage(tmp_path / "in" / ".." / "one.csv")
    outputs.discard()


@pytest.mark.parametrize(("language", "letters"), [("ru", "[а-я]{3}"), ("zh", "[一-龥]{3}")])
@pytest.mark.parametrize("failure", ["FileError", "PrintError", "SvgLayerError"])
def test_why_a_sheet_was_not_written_is_said_in_the_language(failure, language, letters, monkeypatch):
    monkeypatch.setattr(export, "tr", lambda text: tr(text, language))
    with pytest.raises(SilkroadError) as caught:
        export.check(getattr(QgsLayoutExporter.ExportResult, failure), "/x.pdf")
    assert caught.value.code == "export_failed"
    assert re.search(letters, caught.value.values["reason"])


def test_a_position_error_is_written_as_the_language_does(run, tmp_path, monkeypatch):
    monkeypatch.setattr(classify_raster, "interface_language", lambda: "ru")
    items = to_items(LayerInfo(kind="ascending", unit="m", position_error_km=2.123456))
    source, log = str(tmp_path / "d.tif"), Log()
    values = np.arange(600, dtype=np.float32).reshape(20, 30)
    write_geotiff(source, values, Grid(30, 20, (500000.0, 1000.0, 0.0, 5500000.0, 0.0, -1000.0), wkt(UTM)), None, items)
    run("classify_raster", log, INPUT=source, OUTPUT=str(tmp_path / "c.tif"))
    assert [text for text in log.warnings if "2,123 km" in text]
