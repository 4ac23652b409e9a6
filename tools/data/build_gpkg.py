"""Build resources/data/silkroad.gpkg from the project's text tables and outlines.

    build_gpkg.py            build it (it appears only when finished)
    build_gpkg.py --check    verify the sources and that the built file is the one they give

The same sources give the same bytes, whenever and wherever it is run with one version of GDAL.
"""

import argparse
import csv
import filecmp
import json
import sys
import tempfile
from pathlib import Path

from assign_belts import assign, read_belts
from osgeo import gdal, ogr, osr

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from silkroad_plugin.io.safe import SafeOutputs  # noqa: E402 (the repository is not installed)

DATA = ROOT / "resources" / "data"
OUTLINES = ("belts", "key_areas", "tectonic_units", "sutures", "faults", "rivers", "lakes", "shorelines")
TABLES = ("deposits", "places")
LANGUAGES = ("en", "zh", "ru")
FALLBACK = {"en": ("en", "ru", "zh"), "zh": ("zh", "en", "ru"), "ru": ("ru", "en", "zh")}
NO_NAME, UNREVIEWED = "*", "†"
# Where the names of a language are at home, they are no transliterations, whoever wrote them down.
HOME = {"ru": {"RUS", "KAZ", "KGZ", "UZB", "TJK"}, "zh": {"CHN"}}
REALS = {"lon", "lat", "position_error_km", "age_ma", "age_error_ma", "tonnage_mt"}
INTEGERS = {"discovery_year", "prominence", "rank"}
# A river takes the name of a label point within this distance of it.
NAME_WITHIN_KM = 6
# Distances are measured in this projection: less than 2 % of error over the belts.
CONIC = "+proj=eqdc +lat_1=37 +lat_2=52 +lat_0=44 +lon_0=90 +ellps=WGS84"
# A fixed date of change keeps the file the same from one build to the next.
OPTIONS = {"OGR_CURRENT_DATE": "2026-01-01T00:00:00Z", "OGR_SQLITE_SYNCHRONOUS": "OFF"}


def label(deposit: dict, language: str) -> str:
    """Return the display name of a deposit in a language.

    A name that the language lacks comes from another and ends in ``*``; a transliteration that was
    not checked against a source ends in ``†``, except for countries where the language is at home.
    """
    abroad = deposit["country"] not in HOME.get(language, ())
    doubtful = abroad and deposit.get(f"name_{language}_source") == "transliteration"
    for candidate in FALLBACK[language]:
        name = deposit[f"name_{candidate}"].strip()
        if name and candidate != language:
            return name + NO_NAME
        if name:
            return name + UNREVIEWED * doubtful
    raise ValueError(f"{deposit['id']}: no name in any language")


def read_table(name: str, folder: Path = DATA) -> list[dict]:
    """Read a CSV table of points; deposits get their ``label_*`` fields."""
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if name == "deposits":
        for row in rows:
            row.update({f"label_{language}": label(row, language) for language in LANGUAGES})
    return rows


def read_outlines(name: str, folder: Path = DATA) -> list[tuple[dict, dict]]:
    """Read the (properties, geometry) pairs of a GeoJSON file."""
    collection = json.loads((folder / f"{name}.geojson").read_text(encoding="utf-8"))
    return [(feature["properties"], feature["geometry"]) for feature in collection["features"]]


def _field(name: str, values: list) -> ogr.FieldDefn:
    """Return the definition of a field, with the type that its values have."""
    filled = [value for value in values if value is not None]
    if filled and all(isinstance(value, bool) for value in filled):
        field = ogr.FieldDefn(name, ogr.OFTInteger)
        field.SetSubType(ogr.OFSTBoolean)
        return field
    if filled and all(isinstance(value, int) for value in filled):
        return ogr.FieldDefn(name, ogr.OFTInteger)
    if filled and all(isinstance(value, (int, float)) for value in filled):
        return ogr.FieldDefn(name, ogr.OFTReal)
    return ogr.FieldDefn(name, ogr.OFTString)


def _typed(column: str, text: str):
    """Return a cell of a CSV table as the value that the column holds."""
    if column in REALS or column in INTEGERS:
        kind = float if column in REALS else int
        return kind(text) if text.strip() else None
    return text


def _table_features(name: str, folder: Path) -> list[tuple[dict, ogr.Geometry]]:
    features = []
    for row in read_table(name, folder):
        values = {column: _typed(column, text) for column, text in row.items()}
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(values["lon"], values["lat"])
        features.append((values, point))
    return features


def _outline_features(name: str, folder: Path) -> list[tuple[dict, ogr.Geometry]]:
    features = []
    for properties, geometry in read_outlines(name, folder):
        shape = ogr.CreateGeometryFromJson(json.dumps(geometry))
        is_area = ogr.GT_Flatten(shape.GetGeometryType()) in (ogr.wkbPolygon, ogr.wkbMultiPolygon)
        shape = ogr.ForceToMultiPolygon(shape) if is_area else ogr.ForceToMultiLineString(shape)
        features.append((properties, shape))
    return features


def _name_waters(layers: dict) -> None:
    """Give rivers and lakes the names of the label points that lie on them; the others stay nameless."""
    for kind, layer in (("river", "rivers"), ("lake", "lakes")):
        names = [f"name_{language}" for language in LANGUAGES]
        shapes = [_flat(shape) for _properties, shape in layers[layer]]
        for properties, _shape in layers[layer]:
            properties.update(dict.fromkeys([*names, "name_rank"]))
        for values, point in layers["places"]:
            if values["kind"] == kind:
                here = _flat(point)
                distance, index = min((shape.Distance(here), index) for index, shape in enumerate(shapes))
                if distance <= NAME_WITHIN_KM * 1000 * (kind == "river"):
                    told = {name: values[name] for name in names} | {"name_rank": values["rank"]}
                    layers[layer][index][0].update(told)


def _flat(shape: ogr.Geometry) -> ogr.Geometry:
    """Return a copy in metres."""
    wgs84, conic = osr.SpatialReference(), osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    conic.ImportFromProj4(CONIC)
    copy = shape.Clone()
    copy.Transform(osr.CoordinateTransformation(wgs84, conic))
    return copy


def _write_layer(target: ogr.DataSource, name: str, features: list[tuple[dict, ogr.Geometry]]) -> None:
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = target.CreateLayer(
        name, wgs84, features[0][1].GetGeometryType(), ["SPATIAL_INDEX=YES", "FID=fid", "GEOMETRY_NAME=geom"]
    )
    columns = list(features[0][0])
    for column in columns:
        layer.CreateField(_field(column, [values.get(column) for values, _shape in features]))
    for values, shape in features:
        feature = ogr.Feature(layer.GetLayerDefn())
        for column in columns:
            if values.get(column) is not None:
                feature.SetField(column, values[column])
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)


def build(target: Path, folder: Path = DATA) -> dict[str, int]:
    """Write the GeoPackage and return the number of features of each layer.

    Raises FileNotFoundError for a source that is missing.
    """
    layers = {name: _table_features(name, folder) for name in TABLES}
    layers |= {name: _outline_features(name, folder) for name in OUTLINES}
    _name_waters(layers)
    ogr.UseExceptions()
    before = {key: gdal.GetConfigOption(key) for key in OPTIONS}
    try:
        for key, value in OPTIONS.items():
            gdal.SetConfigOption(key, value)
        with SafeOutputs() as outputs:
            # Version 1.2 opens without a warning in every GDAL since 2.3.
            package = ogr.GetDriverByName("GPKG").CreateDataSource(outputs.stage(target), ["VERSION=1.2"])
            package.StartTransaction()
            for name, features in layers.items():
                _write_layer(package, name, features)
            package.CommitTransaction()
            package = None
    finally:
        for key, value in before.items():
            gdal.SetConfigOption(key, value)
    return {name: len(features) for name, features in layers.items()}


def belt_problems(folder: Path = DATA) -> list[str]:
    """Return the deposits whose ``belt`` the outlines do not bear out."""
    belts = read_belts(folder / "belts.geojson")
    rows = [(row, assign(row, belts)) for row in read_table("deposits", folder)]
    return [
        f"{row['id']}: its row says {row['belt'] or 'no belt'}, the outlines {belt or 'no belt'}"
        for row, belt in rows
        if belt != row["belt"]
    ]


def check(folder: Path = DATA) -> list[str]:
    """Return what is wrong with the sources, or with the built file against them."""
    problems = belt_problems(folder)
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / "silkroad.gpkg"
        build(fresh, folder)
        built = folder / "silkroad.gpkg"
        if not built.exists():
            problems.append("silkroad.gpkg is not built: run without --check")
        elif not filecmp.cmp(fresh, built, shallow=False):
            problems.append("silkroad.gpkg is older than its sources: run without --check")
    return problems


def main() -> int:
    """Build, or check; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="verify, write nothing")
    if parser.parse_args().check:
        problems = check()
        print("\n".join(problems) or "silkroad.gpkg and its sources agree")
        return 1 if problems else 0
    counts = build(DATA / "silkroad.gpkg")
    print("silkroad.gpkg: " + ", ".join(f"{name} {count}" for name, count in counts.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
