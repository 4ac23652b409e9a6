"""The tables of the Kola project as R packages carry them: read where they are, never copied into the project.

Kola Ecogeochemistry 1993–1998, Geological Surveys of Finland and Norway and Central Kola Expedition (Reimann et al.
1998); tables of StatDA, robCompositions and rgr. Coordinates are metres of UTM zone 35, for Nikel, Zapolyarny and
Monchegorsk lie in it where the contents are highest; the packages do not name the datum, and WGS 84 is taken.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

EPSG = 32635
FILES = {
    "moss": "StatDA__moss.csv",
    "ohorizon": "StatDA__ohorizon.csv",
    "chorizon": "robCompositions__chorizonDL.csv",
    "limits": "robCompositions__chorizonDL_detection_limits.csv",
    "countries": "rgr__kola.c.csv",
    "splits": "StatDA__CHorANADUP.csv",
    "duplicates": "StatDA__CHorFieldDUP.csv",
    "standards": "StatDA__CHorSTANDARD.csv",
}
# Longitude, latitude and names of the smelters; the roasting plant of Zapolyarny belongs to Nikel’s.
SMELTERS = (("Nikel", 30.22, 69.41), ("Zapolyarny", 30.81, 69.41), ("Monchegorsk", 32.87, 67.93))
METALS = ("Ni", "Cu", "Co", "As", "Pb", "Zn", "Cd", "V")
CONTROLLED = ("Al", "As", "Ba", "Ca", "Co", "Cr", "Cu", "Fe", "K", "La", "Li", "Mg", "Mn", "Na", "Ni", "P", "Pb", "Sr",
              "Ti", "V", "Y", "Zn")  # fmt: skip


@dataclass(frozen=True)
class Tables:
    """The folder of the tables."""

    folder: Path

    def missing(self) -> list[str]:
        """Return the files that are not there."""
        return [name for name in FILES.values() if not (self.folder / name).is_file()]

    def path(self, name: str) -> Path:
        """Return the path of a table."""
        return self.folder / FILES[name]

    def rows(self, name: str) -> list[dict[str, str]]:
        """Return the rows of a table."""
        with self.path(name).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def columns(self, name: str, meanings: dict[str, tuple[str, ...]]) -> str:
        """Return what the import is told of the columns: those named in ``meanings`` are taken, others are left."""
        with self.path(name).open(encoding="utf-8", newline="") as file:
            header = next(csv.reader(file))
        return "\n".join("; ".join((own, *meanings.get(own, ("-",)))) for own in header)

    def surveyed(self, name: str) -> dict[str, tuple[str, ...]]:
        """Return the meanings of the columns of a survey: places, country, rock and metals, with their limits."""
        places = {"XCOO": ("x",), "YCOO": ("y",), "UTME": ("x",), "UTMN": ("y",), "ID": ("sample_id",)}
        told = {"COUN": ("country",), "COUNTRY": ("country",), "LITO": ("lithology",), "LITHO": ("lithology",)}
        starred = {"*ID": ("sample_id",), "*COUN": ("country",)}
        limits = {row["element"]: row["DL"] for row in self.rows("limits")} if name == "chorizon" else {}
        metals = {metal: (metal, "ppm", limits[metal]) if metal in limits else (metal, "ppm") for metal in METALS}
        return places | told | starred | metals

    def countries(self) -> Iterator[list[str]]:
        """Yield header and rows of the table with countries, whose package put half the detection limit for contents
        below it: as "<limit" again, since a substitute is no measurement."""
        limits = {row["element"]: row["DL"] for row in self.rows("limits") if row["element"] in METALS}
        rows = self.rows("countries")
        yield list(rows[0])
        for row in rows:
            yield [_measured(text, limits.get(name)) for name, text in row.items()]

    def control(self) -> Iterator[list[str]]:
        """Yield header and rows of one table of the duplicates, splits and standards of the C horizon."""
        yield ["sample_id", "kind", "duplicate_of", "standard", *(f"{element}_ppm" for element in CONTROLLED)]
        pairs = (("split", "splits", "A1_", "A2_"), ("field duplicate", "duplicates", "F1_", "F2_"))
        for kind, name, first, second in pairs:
            for number, row in enumerate(self.rows(name), start=1):
                original = f"{first}{number}"
                yield [original, "sample", "", "", *(row[first + element] for element in CONTROLLED)]
                yield [f"{second}{number}", kind, original, "", *(row[second + element] for element in CONTROLLED)]
        for number, row in enumerate(self.rows("standards"), start=1):
            yield [f"S{number}", "standard", "", "C horizon", *(row[element] for element in CONTROLLED)]


def _measured(text: str, limit: str | None) -> str:
    """Return a content as it was determined: half of the detection limit stands for what lies below it."""
    return f"<{limit}" if limit and text and 2 * float(text) == float(limit) else text
