"""The printed maps of the demonstration: each type of map in three languages, each by the conventions of its tradition.

Deposits and zones are the project's own; rocks, hazards and samples are made up, and the sheets say so.
"""

import json
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem

from tools import synthetic_geology, synthetic_hazards
from tools.steps import ROOT, SURVEY, SURVEY_PLANE, Steps

OUT = ROOT / "out" / "demo"
EDITIONS = {"zh": "chinese", "ru": "russian", "en": "international"}
AREA, SHEET = "altai", "K-43"
# Both laboratories of the made-up survey agree on gold, so that it needs no levelling.
ELEMENT, CELL, RADIUS = "Au", 5000, 25_000


class Maps(Steps):
    """Steps that print."""

    def print_map(self, title: str, **given) -> None:
        """Print a map and note each of its files with the scale."""
        results = self.step(title, "silkroad:print_map", **given, OUTPUT_FOLDER=str(OUT))
        files = results["FILES"].split(";")
        for path in files:
            self.note(path, f"1:{results['SCALE_DENOMINATOR']:,.0f}; {results['seconds'] / len(files):.1f} s each")

    def print_traditions(self) -> None:
        """Print a map of each type but that of prospectivity, which the model makes, and a map sheet."""
        hazards = synthetic_hazards.make(OUT / "hazards")
        maps = {**geological(), **of_deposits(), "geochemical": self.geochemical(), **synthetic_hazards.maps(hazards)}
        for kind, given in maps.items():
            for language, edition in EDITIONS.items():
                title = f"Map of type {kind}, {edition}"
                # The legend by structural zones is the usage of Russian sheets.
                zones = {"ZONE_FIELD": "zone"} if (kind, edition) == ("geological", "russian") else {}
                self.print_map(title, MAP_TYPE=kind, **given, **zones, EDITION=edition, LANGUAGES=[language], DPI=150)

    def geochemical(self) -> dict:
        """Krige the gold of the made-up survey; returns what its map is given."""
        folder = OUT / "geochemistry"
        folder.mkdir(parents=True, exist_ok=True)
        field = f"{ELEMENT}_{json.loads((SURVEY / 'synthetic_truth.json').read_text('utf-8'))['units'][ELEMENT]}"
        samples = self.samples(folder)
        of = {"INPUT": samples, "ELEMENTS": field}
        fitted = self.step(
            f"Variogram and kriging of {ELEMENT} of the synthetic survey",
            "silkroad:geochemical_variogram",
            **of,
            VALUES="logarithms",
            CUTOFF=150_000,
        )
        raster, contours = str(folder / f"{field}.tif"), str(folder / "contours.gpkg")
        how = {"METHOD": "lognormal", "MODEL": fitted["MODEL"], "RADIUS": RADIUS, "FEWEST": 3, "CELL_SIZE": CELL}
        results = self.step("", "silkroad:krige_geochemistry", **of, **how, OUTPUT=raster)
        self.note(raster, f"MSDR {results['MSDR']:.2f}; {fitted['seconds'] + results['seconds']:.1f} s")
        on_map = {"SAMPLES": samples, "ELEMENT": field}
        self.step("", "silkroad:geochemical_contours", INPUT=raster, **on_map, OUTPUT=contours)
        return {"AREA": AREA, "RASTER": raster, "CONTOURS": contours, "PAPER": "A2"} | on_map

    def samples(self, folder: Path) -> str:
        """Import the made-up survey without its duplicates, standards and blanks; returns the path of the layer."""
        imported = self.step(
            "Import of the synthetic survey",
            "silkroad:import_geochemistry",
            INPUT=str(SURVEY / "synthetic_survey_en.csv"),
            TARGET_CRS=QgsCoordinateReferenceSystem.fromProj(SURVEY_PLANE),
            OUTPUT=str(folder / "imported.gpkg"),
        )["OUTPUT"]
        given = {"INPUT": imported, "EXPRESSION": "\"kind\" = 'sample'", "OUTPUT": str(folder / "samples.gpkg")}
        return self.step("", "native:extractbyexpression", **given)["OUTPUT"]


def geological() -> dict[str, dict]:
    """Return what the maps of made-up rocks are given, by map type."""
    areas, faults = synthetic_geology.make(OUT / "geology")
    fields = {"AGE_FIELD": "age", "LITHOLOGY_FIELD": "lithology", "INDEX_FIELD": "index", "NAME_FIELD": "name"}
    rocks = fields | {"GEOLOGY": str(areas), "FAULTS": str(faults), "AGE_TRADITION": "chinese", "SHOW_DEPOSITS": False}
    rocks["RIVERS"] = str(synthetic_geology.make_rivers(OUT / "geology"))
    return {"geological": rocks | {"PAPER": "A2"}, "quaternary": rocks | {"PAPER": "A2"}}


def of_deposits() -> dict[str, dict]:
    """Return what the maps of the project's own deposits are given: two types of a belt, and a sheet 1:1,000,000."""
    belt = {"AREA": AREA, "PAPER": "A2"}
    return {"deposits": belt, "metallogenic": belt, "belt": {"SHEET": SHEET, "PAPER": "A1"}}
