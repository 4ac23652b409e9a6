"""What is done with the tables of Kola: each step is an algorithm of the toolbox."""

import csv
import json
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from silkroad_plugin.core.geochemistry.shift_tests import shift_tests

from .tables import EPSG, SMELTERS, Tables

CELL, RADIUS = 5000, 50_000
MEDIA, MAPPED = ("moss", "ohorizon"), ("Ni", "Cu")
FEWEST = 3  # samples of an anomaly
NEAR_KM = 30.0  # of a smelter: the survey has one site in 300 km²


@dataclass
class Found:
    """What came out. ``anomalies``: by medium and element what was outlined; ``rasters`` and ``samples``: paths;
    ``steps``: of arsenic at each border; ``tests``: H and p of whole countries; ``rocks``: the same, less the median of
    each lithology; ``levelled``: how many elements were; ``whole``: H of nickel by method; ``censored``: of the C
    horizon; ``judged``: criteria of quality that are met, and
    all; ``precision``: of its duplicates."""

    counts: dict = field(default_factory=dict)
    anomalies: dict = field(default_factory=dict)
    rasters: dict = field(default_factory=dict)
    samples: dict = field(default_factory=dict)
    steps: list = field(default_factory=list)
    tests: tuple = ()
    rocks: tuple = ()
    levelled: int = -1
    whole: dict = field(default_factory=dict)
    censored: list = field(default_factory=list)
    judged: tuple = ()
    precision: list = field(default_factory=list)


class Study:
    """``run(algorithm, parameters)`` runs an algorithm; results and reports go into ``folder``."""

    def __init__(self, run, tables: Tables, folder: Path):
        self.run, self.tables, self.folder, self.found = run, tables, folder, Found()
        self.crs = QgsCoordinateReferenceSystem(f"EPSG:{EPSG}")
        folder.mkdir(parents=True, exist_ok=True)

    def path(self, name: str) -> str:
        """Return the path of a result."""
        return str(self.folder / name)

    def everything(self) -> Found:
        """Do all steps."""
        for name in (*MEDIA, "chorizon", "countries"):
            self.imported(name)
        self.censoring()
        self.quality()
        for medium in MEDIA:
            for element in MAPPED:
                self.around_the_smelters(medium, element)
        self.borders()
        return self.found

    def imported(self, name: str) -> None:
        """Import a survey."""
        source = str(self.tables.path(name))
        if name == "countries":
            source = self._written("countries.csv", self.tables.countries())
        results = self.run(
            "silkroad:import_geochemistry",
            {
                "INPUT": source,
                "COLUMNS": self.tables.columns(name, self.tables.surveyed(name)),
                "SYSTEM": "crs",
                "CRS": self.crs,
                "OUTPUT": self.path(f"{name}.gpkg"),
                "OUTPUT_HTML": self.path(f"{name}_import.html"),
            },
        )
        self.found.samples[name] = results["OUTPUT"]
        self.found.counts[name] = int(results["SAMPLES"])

    def _written(self, name: str, rows) -> str:
        """Write a table and return its path."""
        with Path(self.path(name)).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        return self.path(name)

    def censoring(self) -> None:
        """Summarise the C horizon, of which the detection limits are known."""
        table = self.path("chorizon_summary.csv")
        given = {"INPUT": self.found.samples["chorizon"], "OUTPUT": table}
        self.run("silkroad:geochemical_summary", given | {"OUTPUT_HTML": self.path("chorizon_summary.html")})
        known = {row["element"]: row["DL"] for row in self.tables.rows("limits")}
        self.found.censored = [row | {"limit": known[row["element"]]} for row in rows_of(table)]

    def quality(self) -> None:
        """Judge duplicates, splits and standards of the C horizon."""
        source = self._written("control.csv", self.tables.control())
        samples = self.path("control.gpkg")
        self.run("silkroad:import_geochemistry", {"INPUT": source, "OUTPUT": samples})
        table, statistics = self.path("quality.csv"), self.path("quality_statistics.csv")
        given = {"INPUT": samples, "OUTPUT": table, "OUTPUT_STATISTICS": statistics}
        self.run("silkroad:geochemical_quality", given | {"OUTPUT_HTML": self.path("quality.html")})
        judged = [row["result"] for row in rows_of(table) if row["result"] != "not_judged"]
        self.found.judged = judged.count("pass"), len(judged)
        self.found.precision = [row for row in rows_of(statistics) if row["statistic"] == "cv_rms"]

    def around_the_smelters(self, medium: str, element: str) -> None:
        """Krige a metal, and outline where it lies above the threshold of its background."""
        samples, name = {"INPUT": self.found.samples[medium]}, f"{medium}_{element}_ppm"
        ways = {"ELEMENTS": f"{element}_ppm", "CUTOFF": 200_000, "VALUES": "logarithms"}
        fitted = self.run(
            "silkroad:geochemical_variogram", samples | ways | {"OUTPUT_HTML": self.path(f"{name}_variogram.html")}
        )
        table = self.path(f"{name}_thresholds.csv")
        given = samples | {"ELEMENTS": [f"{element}_ppm"], "RULES": ["iterative_clip"], "OUTPUT": table}
        self.run("silkroad:geochemical_thresholds", given)
        limits = next(row for row in rows_of(table) if row["threshold"])
        kriged = {
            "ELEMENTS": f"{element}_ppm",
            "METHOD": "lognormal",
            "MODEL": fitted["MODEL"],
            "COINCIDENT": "average",
            "RADIUS": RADIUS,
            "FEWEST": 3,
            "CELL_SIZE": CELL,
            "OUTPUT": self.path(f"{name}.tif"),
            "OUTPUT_HTML": self.path(f"{name}_kriging.html"),
        }
        raster = self.run("silkroad:krige_geochemistry", samples | kriged)["OUTPUT"]
        outlined = {
            "INPUT": raster,
            "ELEMENT": element,
            "METHOD": "multiples",
            "THRESHOLD": float(limits["threshold"]),
            "BACKGROUND": float(limits["background"]),
            "SAMPLES": self.found.samples[medium],
            "OUTPUT": self.path(f"{name}_areas.gpkg"),
        }
        every = int(self.run("silkroad:delineate_anomalies", outlined)["ANOMALIES"])
        outlined |= {
            "MIN_SAMPLES": FEWEST,
            "OUTPUT": self.path(f"{name}_anomalies.gpkg"),
            "OUTPUT_ZONES": self.path(f"{name}_zones.gpkg"),
        }
        self.run("silkroad:delineate_anomalies", outlined)
        layer = QgsVectorLayer(outlined["OUTPUT"], name, "ogr")
        ranked = sorted(layer.getFeatures(), key=lambda row: row["rank"])
        self.found.rasters[medium, element] = raster
        self.found.anomalies[medium, element] = {
            "threshold": float(limits["threshold"]),
            "background": float(limits["background"]),
            "count": len(ranked),
            "left_out": every - len(ranked),
            "largest": [self._told(row) for row in ranked[:2]],
            "peaks": self._peaks(raster, QgsVectorLayer(self.found.samples[medium], medium, "ogr"), f"{element}_ppm"),
        }

    @staticmethod
    def _told(row) -> dict:
        names = ("rank", "area_km2", "samples", "maximum", "nap_km2", "lon", "lat")
        return {name: row[name] for name in names}

    def _peaks(self, raster: str, samples, field: str) -> list[tuple[str, float, float, float]]:
        """Return of each place of smelters the highest content of the map within ``NEAR_KM`` and how far it is (km),
        and the highest of a sample."""
        from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject

        transforms = QgsProject.instance().transformContext()
        to_plane = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), self.crs, transforms)
        dataset = gdal.Open(raster)
        values, (west, width, _, north, _, height) = dataset.ReadAsArray(), dataset.GetGeoTransform()
        rows, columns = np.nonzero(values != dataset.GetRasterBand(1).GetNoDataValue())
        cells = west + (columns + 0.5) * width, north + (rows + 0.5) * height
        taken = [row for row in samples.getFeatures() if isinstance(row[field], float)]
        points = [row.geometry().asPoint() for row in taken]
        sites, contents = np.array([(p.x(), p.y()) for p in points]).T, np.array([row[field] for row in taken])
        told = []
        for name, lon, lat in SMELTERS:
            place = to_plane.transform(QgsPointXY(lon, lat))
            gaps, site_gaps = (np.hypot(x - place.x(), y - place.y()) / 1000 for x, y in (cells, sites))
            best = np.argmax(np.where(gaps <= NEAR_KM, values[rows, columns], 0))
            sampled = float(contents[site_gaps <= NEAR_KM].max())
            told.append((name, float(values[rows, columns][best]), float(gaps[best]), sampled))
        return told

    def borders(self) -> None:
        """Ask whether arsenic and nickel of the three countries need levelling."""
        ground = {"INPUT": self.found.samples["countries"], "SURVEY": "country", "LITHOLOGY": "lithology"}
        ground["ELEMENTS"] = ["As_ppm", "Ni_ppm"]
        table = self.path("borders.csv")
        self.run("silkroad:survey_shift_tests", ground | {"OUTPUT": table, "OUTPUT_HTML": self.path("borders.html")})
        self.found.steps = [row for row in rows_of(table) if row["field"] == "As_ppm"]
        self.found.tests = next((float(row["kw_h"]), float(row["kw_p"])) for row in self.found.steps if row["kw_h"])
        self.found.rocks = self._within_rocks("As_ppm")
        levelled = {"OUTPUT": self.path("levelled.gpkg"), "OUTPUT_HTML": self.path("levelling.html")}
        self.found.levelled = int(self.run("silkroad:level_geochemistry", ground | levelled)["LEVELLED"])
        for method in ("robust_z", "contrast_return"):
            own = self.path(f"levelled_{method}.gpkg")
            self.run("silkroad:level_geochemistry", ground | {"METHOD": method, "OUTPUT": own})
            again, given = self.path(f"borders_{method}.csv"), {"INPUT": own, "ELEMENTS": ["Ni_ppm_lev"]}
            self.run("silkroad:survey_shift_tests", ground | given | {"OUTPUT": again})
            self.found.whole[method] = next(float(row["kw_h"]) for row in rows_of(again) if row["kw_h"])
        rows = (row for row in rows_of(table) if row["field"] == "Ni_ppm" and row["kw_h"])
        self.found.whole["as it is"] = float(next(rows)["kw_h"])

    def _within_rocks(self, field: str) -> tuple[float, float]:
        """Return H and p of whole countries when the median of each lithology is taken off, below detection lowest."""
        layer = QgsVectorLayer(self.found.samples["countries"], "countries", "ogr")
        rows = list(layer.getFeatures())
        logs = np.log10([_ranked(row, field) for row in rows])
        country, rock = (np.array([str(row[name]) for row in rows]) for name in ("country", "lithology"))
        for name in np.unique(rock):
            logs[rock == name] -= np.median(logs[rock == name])
        tests = shift_tests(10 ** logs.round(9), country)  # rounded, so that what was a tie remains one
        return tests.h, tests.p

    def keep(self) -> None:
        """Write the figures beside the results."""
        figures = {
            "counts": self.found.counts,
            "anomalies": {f"{medium} {element}": told for (medium, element), told in self.found.anomalies.items()},
            "arsenic": {
                "H": self.found.tests[0],
                "p": self.found.tests[1],
                "H_within_rocks": self.found.rocks[0],
                "steps": self.found.steps,
            },
            "levelled": self.found.levelled,
            "nickel_H": self.found.whole,
            "quality": self.found.judged,
        }
        Path(self.path("figures.json")).write_text(json.dumps(figures, indent=1, ensure_ascii=False), "utf-8")


def _ranked(row, field: str) -> float:
    """Return a content, or half of the detection limit: only the rank of what lies below depends on that."""
    return row[field] if isinstance(row[field], float) else row[f"{field}_lim"] / 2


def rows_of(path) -> list[dict[str, str]]:
    """Return the rows of a table."""
    with Path(path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
