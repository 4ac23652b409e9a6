"""Geochemistry without a screen: the synthetic survey of the Altai belt, from the laboratory's table to ranked
anomalies on printed maps.

Each step is the algorithm that the toolbox offers. Nothing of the survey was measured; what was planted is known
(synthetic_truth.json), so that the demo ends by telling what of it was found.
"""

import csv
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.steps import LANGUAGES, SURVEY, SURVEY_PLANE, Steps  # noqa: E402, I001 (finds QGIS, so that it comes first)

from qgis.core import (  # noqa: E402
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from tools import demo_words, synthetic_valley  # noqa: E402

OUT = ROOT / "out" / "demo-geochemistry"
CELL, RADIUS, LEAST_SAMPLES = 5000, 25_000, 3
MAPPED = "Cu"  # the element of the printed map
SCATTER = 0.065  # of the certified contents: the laboratories' own
INDICES = ["Cu", "Pb", "Zn", "Au", "Ag", "As", "Sb", "Hg", "W", "Mo", "Bi"]
RULES = ["iterative_clip", "mean_sd", "median_mad", "tukey_fence", "cumulative_frequency", "sinclair"]


class Demo(Steps):
    """The steps; ``field`` and ``levelled`` name the fields of an element."""

    def __init__(self):
        super().__init__()
        OUT.mkdir(parents=True, exist_ok=True)
        self.truth = json.loads((SURVEY / "synthetic_truth.json").read_text("utf-8"))
        self.crs = QgsCoordinateReferenceSystem.fromProj(SURVEY_PLANE)
        planted = {name for anomaly in self.truth["anomalies"] for name in anomaly["contrasts"]}
        self.elements = sorted(planted)

    def field(self, element: str) -> str:
        """Return the field of an element as it is imported."""
        return f"{element}_{self.truth['units'][element]}"

    def levelled(self, element: str) -> str:
        """Return the field of an element after levelling."""
        return f"{self.field(element)}_lev"

    def imported(self) -> str:
        """Import the table of each language; they hold the same samples. Returns the layer of the English one."""
        for language in LANGUAGES:
            path = OUT / "import" / f"samples_{language}.gpkg"
            path.parent.mkdir(exist_ok=True)
            results = self.step(
                f"Import of the laboratory’s table ({language})",
                "silkroad:import_geochemistry",
                INPUT=str(SURVEY / f"synthetic_survey_{language}.csv"),
                TARGET_CRS=self.crs,
                OUTPUT=str(path),
                OUTPUT_HTML=str(path.with_suffix(".html")),
            )
            told = f"{results['SAMPLES']:.0f} rows taken, {results['REJECTED']:.0f} not; {results['seconds']:.1f} s"
            self.note(path, told)
        return str(OUT / "import" / "samples_en.gpkg")

    def quality(self, samples: str) -> None:
        """Judge duplicates, splits, standards and blanks by the three practices."""
        page, table, certified = OUT / "quality.html", OUT / "quality.csv", OUT / "certified.csv"
        with certified.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["standard", "element", "unit", "certified", "sd"])
            writer.writerows(certified_rows(self.truth))
        results = self.step(
            "Quality control",
            "silkroad:geochemical_quality",
            INPUT=samples,
            REGION="lithology",
            REFERENCES=str(certified),
            OUTPUT=str(table),
            OUTPUT_HTML=str(page),
        )
        self.judged = rows_of(table)
        judged = [row["result"] for row in self.judged if row["result"] != "not_judged"]
        passed = judged.count("pass")
        self.note(page, f"{passed} of {len(judged)} criteria passed; {results['seconds']:.1f} s")

    def level(self, samples: str) -> str:
        """Test the shift of the laboratories, and take it off where there is one."""
        ground = {"INPUT": samples, "SURVEY": "laboratory", "LITHOLOGY": "lithology"}
        page = OUT / "shift_tests.html"
        given = {"OUTPUT": str(OUT / "shift_tests.csv"), "OUTPUT_HTML": str(page)}
        self.step("Tests of shift between the laboratories", "silkroad:survey_shift_tests", **ground, **given)
        self.note(page, "laboratory 1 (Kazakhstan, Russia) against laboratory 2 (China, Mongolia)")
        path, table, page = OUT / "levelled.gpkg", OUT / "coefficients.csv", OUT / "levelling.html"
        results = self.step(
            "Levelling of the laboratories",
            "silkroad:level_geochemistry",
            **ground,
            WIDTHS="10000; 25000; 50000",
            OUTPUT=str(path),
            OUTPUT_COEFFICIENTS=str(table),
            OUTPUT_STEPS=str(OUT / "steps.csv"),
            OUTPUT_WIDTHS=str(OUT / "widths.csv"),
            OUTPUT_HTML=str(page),
        )
        self.note(path, f"{results['LEVELLED']:.0f} elements levelled, {results['LEFT']:.0f} left as they are")
        self.note(page, f"{results['seconds']:.1f} s")
        self._compare_shifts(table)
        return str(path)

    def _compare_shifts(self, table: Path) -> None:
        """Tell the planted shift of each element beside the one that was found."""
        found = {row["field"]: row for row in rows_of(table) if row["survey"] == "Laboratory 2"}
        self.shifts = []
        for element, planted in self.truth["shift_of_laboratory_2"].items():
            factor = 1 / float(found[self.field(element)]["factor"])
            if planted != 1 or factor != 1:
                self.shifts.append((element, planted, factor))

    def describe(self, samples: str) -> dict[str, tuple[float, float]]:
        """Summarise, and find the thresholds; returns background and threshold of each element by clipping."""
        proper = str(OUT / "synthetic_survey.gpkg")
        self.step(
            "Samples without duplicates, standards and blanks",
            "native:extractbyexpression",
            INPUT=samples,
            EXPRESSION="\"kind\" = 'sample'",
            OUTPUT=proper,
        )
        fields = [self.levelled(element) for element in self.elements]
        page, table = OUT / "summary.html", str(OUT / "summary.csv")
        given = {"INPUT": proper, "ELEMENTS": fields}
        results = self.step("Summary", "silkroad:geochemical_summary", **given, OUTPUT=table, OUTPUT_HTML=str(page))
        self.note(page, f"{len(fields)} elements, {self.truth['sites']} sites; {results['seconds']:.1f} s")
        page, table = OUT / "thresholds.html", str(OUT / "thresholds.csv")
        results = self.step(
            "Thresholds by several rules",
            "silkroad:geochemical_thresholds",
            **given,
            RULES=RULES,
            OUTPUT=table,
            OUTPUT_HTML=str(page),
        )
        self.note(page, f"{len(RULES)} rules side by side; {results['seconds']:.1f} s")
        rows = (row for row in rows_of(table) if row["rule"] == "iterative_clip" and row["threshold"])
        self.proper = proper
        return {row["field"]: (float(row["background"]), float(row["threshold"])) for row in rows}

    def map(self) -> dict[str, str]:
        """Fit the variogram of each element and krige it; returns the raster of each."""
        folder, rasters = OUT / "contents", {}
        folder.mkdir(exist_ok=True)
        for element in self.elements:
            given = {"INPUT": self.proper, "ELEMENTS": self.levelled(element)}
            page = folder / f"{self.field(element)}_variogram.html"
            fitted = self.step(
                f"Variogram and kriging of {element}",
                "silkroad:geochemical_variogram",
                **given,
                VALUES="logarithms",
                CUTOFF=150_000,
                OUTPUT_HTML=str(page),
            )
            path = folder / f"{self.field(element)}.tif"
            results = self.step(
                "",
                "silkroad:krige_geochemistry",
                **given,
                METHOD="lognormal",
                MODEL=fitted["MODEL"],
                RADIUS=RADIUS,
                FEWEST=3,
                CELL_SIZE=CELL,
                OUTPUT=str(path),
                OUTPUT_VARIANCE=str(folder / f"{self.field(element)}_variance.tif"),
                OUTPUT_HTML=str(page.with_name(f"{self.field(element)}_kriging.html")),
            )
            self.note(path, f"MSDR {results['MSDR']:.2f}; {fitted['seconds'] + results['seconds']:.1f} s")
            rasters[element] = str(path)
        return rasters

    def delineate(self, rasters: dict[str, str], limits: dict[str, tuple[float, float]]) -> list[str]:
        """Outline the anomalies of each element with zones at 1, 2 and 4 times its threshold."""
        folder, layers = OUT / "anomalies", []
        folder.mkdir(exist_ok=True)
        self.zones = []
        for element, raster in rasters.items():
            background, threshold = limits[self.levelled(element)]
            path = folder / f"{self.field(element)}.gpkg"
            zones = path.with_name(f"{self.field(element)}_zones.gpkg")
            try:
                results = self.step(
                    f"Anomalies of {element}",
                    "silkroad:delineate_anomalies",
                    INPUT=raster,
                    METHOD="multiples",
                    THRESHOLD=threshold,
                    BACKGROUND=background,
                    SAMPLES=self.proper,
                    MIN_SAMPLES=LEAST_SAMPLES,
                    OUTPUT=str(path),
                    OUTPUT_ZONES=str(zones),
                )
            except QgsProcessingException as refusal:  # nowhere above the threshold
                print(f"  ! {refusal}")
                continue
            self.note(path, f"anomalies above {threshold:.3g}: {results['ANOMALIES']:.0f}")
            if results["ANOMALIES"]:
                layers.append(str(path))
                self.zones.append(str(zones))
        return layers

    def atlas(self) -> None:
        """Run one template over all elements: report, tables, rasters and an atlas in three languages."""
        folder = OUT / "atlas"
        results = self.step(
            "Report and atlas of all elements",
            "silkroad:element_atlas",
            INPUT=self.proper,
            ELEMENTS=[self.levelled(element) for element in self.truth["units"]],
            RULES=["iterative_clip", "median_mad", "tukey_fence"],
            THRESHOLD="iterative_clip",
            CELL_SIZE=CELL,
            RADIUS=RADIUS,
            LANGUAGES=list(LANGUAGES),
            DPI=120,
            OUTPUT_FOLDER=str(folder),
        )
        for path in sorted(folder.glob("*.pdf")):
            self.note(path, f"{results['ELEMENTS_COUNT']:.0f} elements; {results['seconds']:.1f} s for all")

    def indices(self) -> None:
        """Compare each sample with the background, and put the elements together."""
        path = OUT / "indices.gpkg"
        self.step(
            "Indices",
            "silkroad:geochemical_indices",
            INPUT=self.proper,
            ELEMENTS=[self.levelled(element) for element in INDICES],
            OUTPUT=str(path),
            OUTPUT_TABLE=str(OUT / "indices_background.csv"),
        )
        self.note(path, "concentration coefficients, additive index, Zc, composition formula")

    def rank(self, layers: list[str]) -> str:
        """Put the anomalies of single elements together, rank them and write their cards."""
        path, page = OUT / "ranked.gpkg", OUT / "cards.html"
        results = self.step(
            "Ranking and cards",
            "silkroad:rank_anomalies",
            INPUT=layers,
            MIN_ELEMENTS=2,
            ABOVE="Pb Zn",
            BELOW="Cu Mo",
            OUTPUT=str(path),
            OUTPUT_TABLE=str(OUT / "ranked_elements.csv"),
            OUTPUT_HTML=str(page),
        )
        self.note(path, f"{results['ANOMALIES']:.0f} composite anomalies of two elements or more")
        self.note(page, "the first 30 cards")
        return str(path)

    def drain(self) -> None:
        """Catchments, on heights and stream sediments that are made here."""
        valley = synthetic_valley.make(OUT / "catchments")
        samples, path = OUT / "catchments" / "samples.gpkg", OUT / "catchments" / "catchments.gpkg"
        system = QgsCoordinateReferenceSystem(f"EPSG:{synthetic_valley.EPSG}")
        given = {"INPUT": str(valley.table), "SYSTEM": "crs", "CRS": system, "OUTPUT": str(samples)}
        self.step("A made-up valley: import", "silkroad:import_geochemistry", **given)
        self.step(
            "A made-up valley: catchments",
            "silkroad:catchments",
            INPUT=str(samples),
            DEM=str(valley.heights),
            SOURCE_AREA=valley.km2,
            OUTPUT=str(path),
        )
        layer = QgsVectorLayer(str(path), "catchments", "ogr")
        place = QgsGeometry.fromPointXY(QgsPointXY(valley.x, valley.y))
        strongest = sorted(layer.getFeatures(), key=lambda row: -(row["Cu_ppm_res"] or 0))[: valley.below]
        held = sum(row.geometry().intersects(place) for row in strongest)
        told = f"{layer.featureCount()} catchments; of the {valley.below} with the greatest residuals {held} hold the "
        self.note(path, told + "planted source")

    def print_maps(self, rasters, layers: list[str], ranked: str) -> None:
        """Print the geochemical map in three languages; and cards and section sheets of all composite anomalies."""
        raster = rasters[MAPPED]
        contours, zones = str(OUT / "contours.gpkg"), str(OUT / "anomalies" / f"{self.field(MAPPED)}_zones.gpkg")
        field = {"SAMPLES": self.proper, "ELEMENT": self.levelled(MAPPED)}
        self.step("Contours", "silkroad:geochemical_contours", INPUT=raster, **field, OUTPUT=contours)
        results = self.step(
            "Map in Chinese, Russian and English",
            "silkroad:print_map",
            AREA="altai",
            MAP_TYPE="geochemical",
            RASTER=raster,
            **field,
            CONTOURS=contours,
            ZONES=zones,
            ANOMALIES=ranked,
            QUALITY=demo_words.quality_of(self.judged, MAPPED),
            LANGUAGES=list(LANGUAGES),
            DPI=200,
            OUTPUT_FOLDER=str(OUT),
        )
        files = results["FILES"].split(";")
        for path in files:
            self.note(path, f"1:{results['SCALE_DENOMINATOR']:,.0f}; {results['seconds'] / len(files):.1f} s each")
        for language in LANGUAGES:
            path = OUT / f"anomalies_{language}.pdf"
            results = self.step(
                f"Cards and section sheets ({language})",
                "silkroad:anomaly_sheets",
                INPUT=ranked,
                ANOMALIES=layers,
                ZONES=self.zones,
                LANGUAGE=language,
                DPI=150,
                OUTPUT=str(path),
            )
            self.note(path, f"{results['PAGE_COUNT']:.0f} pages; {results['seconds']:.1f} s")

    def found(self, ranked: str) -> list[tuple]:
        """Return of each planted anomaly: name, kind, rank, of how many, main element and formula."""
        layer = QgsVectorLayer(ranked, "ranked", "ogr")
        rows = list(layer.getFeatures())
        to_plane = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"), layer.crs(), QgsProject.instance().transformContext()
        )
        told = []
        for anomaly in self.truth["anomalies"]:
            centre = to_plane.transform(QgsPointXY(anomaly["longitude"], anomaly["latitude"]))
            place = QgsGeometry.fromPointXY(centre)
            own = [row for row in rows if row.geometry().intersects(place)]
            best = min(own, key=lambda row: row["rank"], default=None)
            rank, main, formula = (None, "", "") if best is None else (best["rank"], best["main"], best["formula"])
            told.append((anomaly["id"], anomaly["kind"], rank, len(rows), main, formula))
        return told


def certified_rows(truth) -> list[tuple[str, str, str, str, str]]:
    """Return what is certified of the standards: standard, element, unit, content and sd, as one would type them."""
    return [
        (name, element, truth["units"][element], f"{content:.6g}", f"{SCATTER * content:.3g}")
        for name, contents in truth["standards"].items()
        for element, content in contents.items()
    ]


def rows_of(path) -> list[dict[str, str]]:
    """Return the rows of a table."""
    with Path(path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def tell(shifts, found) -> None:
    """Tell what was planted and what was found."""
    print("\nShift of laboratory 2, planted and found:")
    for element, planted, factor in shifts:
        print(f"  {element:3} × {planted:.2f}   × {factor:.3f}   {100 * (factor / planted - 1):+.1f} %")
    print("\nPlanted anomalies:")
    for name, kind, rank, count, main, formula in found:
        place = "not found" if rank is None else f"rank {rank} of {count}, {main}: {formula}"
        print(f"  {name} {demo_words.KINDS[kind]:24} {place}")


def main() -> None:
    """Run every step; list what was made and what was found."""
    demo = Demo()
    samples = demo.imported()
    demo.quality(samples)
    levelled = demo.level(samples)
    limits = demo.describe(levelled)
    rasters = demo.map()
    layers = demo.delineate(rasters, limits)
    demo.indices()
    ranked = demo.rank(layers)
    demo.atlas()
    demo.drain()
    demo.print_maps(rasters, layers, ranked)
    demo.tell()
    tell(demo.shifts, demo.found(ranked))


if __name__ == "__main__":
    main()
