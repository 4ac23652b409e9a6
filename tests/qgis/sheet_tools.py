"""Help for the tests of printed maps: rasters to print, the algorithm, and what a PDF says."""

import csv
import json
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from silkroad_plugin.catalogue.areas import area
from silkroad_plugin.layouts.content import content
from silkroad_plugin.layouts.sheet import build_sheet
from silkroad_plugin.layouts.spec import SheetSpec
from silkroad_plugin.processing.algorithms.maps.print_map import PrintMap

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils are not installed: the text of the PDF is not read"
)


EDITIONS = {"zh": "chinese", "ru": "russian", "en": "international"}  # of the maps in each language


class Listener(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.warnings, self.notes = [], []

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def pushInfo(self, info):
        self.notes.append(info)


def print_map(folder, feedback=None, **parameters):
    """Run the algorithm; return its results. Refusals are raised."""
    algorithm = PrintMap()
    algorithm.initAlgorithm({})
    given = {"OUTPUT_FOLDER": str(folder), "DPI": 72, **parameters}
    results, fine = algorithm.run(given, QgsProcessingContext(), feedback or Listener(), {}, False)
    assert fine
    return results


def sheet_of(area_id, language, map_type="belt", scores=None, **spec):
    """Return the map content and the sheet built of it."""
    where = area(area_id)
    made = content(area_id, where.extent, map_type, scores)
    made.speak(language)
    asked = SheetSpec(names=where.names, extent=where.extent, map_type=map_type, **spec)
    return made, build_sheet(
        made.project, made.layers, asked, made.projection, language, made.inset, made.margin(asked, language)
    )


class Kept:
    """``sheet_of`` that builds each sheet once, for tests that look at sheets and change nothing."""

    USUAL = {"paper": "A3", "landscape": True}

    def __init__(self):
        self._built = {}

    def __call__(self, area_id, language, *others, **spec):
        if others:
            return sheet_of(area_id, language, *others, **spec)
        key = (area_id, language, *sorted((self.USUAL | spec).items()))
        if key not in self._built:
            self._built[key] = sheet_of(area_id, language, **spec)
        return self._built[key]

    def forget(self):
        """Let the sheets go."""
        self._built.clear()


def labels(sheet, name):
    """Return the texts of the labels of one kind on a sheet."""
    return [item.text() for item in sheet.layout.items() if hasattr(item, "currentText") and item.id() == name]


def csv_rows(path):
    """Return the rows of a table that was written with a map."""
    with Path(path).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def squeezed(text):
    """Return a text without spaces, as layouts part lines and letters freely."""
    return re.sub(r"\s+", "", text)


def pdf_text(path):
    """Return the text of a PDF as a reader's search finds it."""
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def radicals(text):
    """Return the characters that look like ideographs and are none."""
    names = {character: unicodedata.name(character, "") for character in set(text)}
    return {character for character, name in names.items() if "RADICAL" in name}


def score_raster(path, extent=(78.0, 46.0, 93.0, 52.5), crs="EPSG:4326", size=(150, 65), values=None, **metadata):
    """Write a raster of scores over an extent; return its path."""
    width, height = size
    if values is None:
        values = np.linspace(0.0001, 0.04, width * height).reshape(height, width)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Float32)
    west, south, east, north = extent
    dataset.SetGeoTransform((west, (east - west) / width, 0, north, 0, (south - north) / height))
    if crs:
        system = osr.SpatialReference()
        system.SetFromUserInput(crs)
        dataset.SetProjection(system.ExportToWkt())
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(-9999)
    band.WriteArray(values.astype("float32"))
    for key, value in metadata.items():
        dataset.SetMetadataItem(key, value)
    del band, dataset
    return str(path)


def boundary_lines(folder, *rows, crs="urn:ogc:def:crs:OGC:1.3:CRS84"):
    """Write boundaries of one's own, each (word for the kind, coordinates in degrees); return the path."""
    rows = rows or (("International boundary (verify)", [(80, 49.5), (95, 48)]),)
    features = [
        {"type": "Feature", "properties": {"view": word}, "geometry": {"type": "LineString", "coordinates": places}}
        for word, places in rows
    ]
    system = {"type": "name", "properties": {"name": crs}}
    path = folder / "boundaries.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": system, "features": features}), "utf-8")
    return str(path)
