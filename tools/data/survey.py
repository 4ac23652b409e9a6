"""Make the project's synthetic survey of the Altai belt: a laboratory's tables, and the truth beside them.

Nothing of it was measured. Low-density stream sediments, one site in 100 km², of four countries and two laboratories:
levels from the reference compositions, factors that follow the tectonic units of the plugin and smooth fields, scatter
between sites, samples and determinations, a shift between the laboratories, detection limits, and planted anomalies.
The places of the anomalies are invented: they stand apart from the known deposits of the plugin.
"""

import csv
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from survey_tables import write_tables

HERE = Path(__file__).resolve().parent
DATA = HERE.parents[1] / "resources" / "data"
OUT = DATA / "synthetic_survey"
WORLD = "/usr/share/qgis/resources/data/world_map.gpkg"
BELT = "altai"
SEED = 20240
SPACING = 10_000.0  # m: one site in 100 km²
JITTER = 0.3  # of the spacing, standard deviation on each axis
PLANE = "+proj=aea +lat_1=47 +lat_2=51.5 +lat_0=49 +lon_0=86 +datum=WGS84 +units=m"
# Countries of the second laboratory; the others send their samples to the first.
SECOND = {"CN", "MN"}
FACTORS = ("mafic", "felsic", "ore", "carbonate")
# Levels of the factors on the kinds of tectonic units, in lg; the rest, "cover", are young sediments.
UNITS = {
    "arc": (0.12, -0.05, 0.03, 0.0),
    "ophiolite_belt": (0.35, -0.2, 0.0, 0.05),
    "accretionary_complex": (-0.02, 0.04, 0.0, -0.02),
    "passive_margin": (-0.06, 0.08, 0.02, 0.06),
    "shear_zone": (0.02, 0.0, 0.08, 0.0),
    "basin": (0.0, 0.0, -0.02, 0.1),
    "cover": (-0.05, -0.02, -0.06, 0.08),
}
FIELD_SD, FIELD_RANGE, WAVES = 0.08, 60_000.0, 96
SAMPLE_SD = 0.03  # lg, between two samples of a site
ANALYSIS_SD = 0.025  # lg, between two determinations
MAJOR = 0.25  # majors scatter less, for they add up
OXIDES = 97.0  # most that the oxides of a site add up to (%), the rest being water and carbon dioxide
LEVELS = "stream_sediments_china_chi_yan_2007"
LEVELS_ELSE = "upper_crust_rudnick_gao_2003"
UPPER_LIMIT = {"As": 50.0, "Hg": 250.0}  # of the method, in the unit of the element
MISSING = 0.002  # of the determinations
BATCH = 48  # samples in a batch, to which a duplicate, two splits, two standards and a blank are added
STANDARDS = {"SYN-1": 0.8, "SYN-2": 3.0}  # multiples of the level, of trace elements
MAJORS_OF_STANDARDS = 0.95  # of the level: rich in ore, yet no rock has more than 100 % of oxides
BLANK = 0.02  # of the level


@dataclass(frozen=True)
class Survey:
    """Sites (n): plane and geographic places and what is known of them; ``contents`` (n, elements) the true ones."""

    xy: np.ndarray
    degrees: np.ndarray
    country: np.ndarray
    unit: np.ndarray
    kind: np.ndarray
    height: np.ndarray
    contents: np.ndarray
    without: np.ndarray  # (n, elements) the same without the planted anomalies


def rows_of(path: Path) -> list[dict[str, str]]:
    """Return the rows of a table."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def levels(elements: list[dict[str, str]]) -> np.ndarray:
    """Return (elements,) the levels of the survey in the units of the table."""
    found = {(row["composition"], row["component"]): row for row in rows_of(DATA / "reference_compositions.csv")}
    factor = {"pct": 1e4, "ppm": 1.0, "ppb": 1e-3}
    result = []
    for element in elements:
        name = element["component"]
        row = found.get((LEVELS, name)) or found[LEVELS_ELSE, {"Fe2O3": "FeO"}.get(name, name)]
        scale = 1.111 if name == "Fe2O3" and row["component"] == "FeO" else 1.0
        result.append(scale * float(row["value"]) * factor[row["unit"]] / factor[element["unit"]])
    return np.array(result)


def planted(anomalies: list[dict[str, str]], elements: list[str], xy: np.ndarray, places: np.ndarray) -> np.ndarray:
    """Return (n, elements) what the anomalies add at ``xy`` (n, 2), in multiples of the content there.

    A bell with the half axes as two standard deviations: contrast − 1 at the centre.
    """
    added = np.zeros((len(xy), len(elements)))
    for anomaly, place in zip(anomalies, places, strict=True):
        angle = np.radians(float(anomaly["azimuth"]))
        along, across = np.array([np.sin(angle), np.cos(angle)]), np.array([np.cos(angle), -np.sin(angle)])
        length, width = (500 * float(anomaly[f"half_{side}_km"]) for side in ("length", "width"))
        gap = xy - place
        bell = np.exp(-((gap @ along / length) ** 2 + (gap @ across / width) ** 2) / 2)
        for element, contrast in contrasts(anomaly).items():
            added[:, elements.index(element)] += (contrast - 1) * bell
    return added


def contrasts(anomaly: dict[str, str]) -> dict[str, float]:
    """Return the contrast of each element at the centre of an anomaly."""
    words = anomaly["contrasts"].split()
    return dict(zip(words[::2], map(float, words[1::2]), strict=True))


def smooth(rng: np.random.Generator, xy: np.ndarray) -> np.ndarray:
    """Return (n,) a field of variance 1 with a Gaussian covariance, of random waves (Shinozuka and Jan 1972)."""
    waves = rng.normal(0, np.sqrt(2) / FIELD_RANGE, (WAVES, 2))
    return np.sqrt(2 / WAVES) * np.cos(xy @ waves.T + rng.uniform(0, 2 * np.pi, WAVES)).sum(1)


class Ground:
    """Where the survey lies: the outline of the belt, countries, tectonic units and relief of the plugin."""

    def __init__(self):
        geographic, plane = osr.SpatialReference(), osr.SpatialReference()
        geographic.ImportFromEPSG(4326)
        plane.ImportFromProj4(PLANE)
        for reference in (geographic, plane):
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        self._to_plane = osr.CoordinateTransformation(geographic, plane)
        self._to_degrees = osr.CoordinateTransformation(plane, geographic)

    def plane(self, degrees: np.ndarray) -> np.ndarray:
        """Return (n, 2) metres of longitudes and latitudes (n, 2)."""
        return np.array(self._to_plane.TransformPoints(degrees.tolist()))[:, :2]

    def degrees(self, xy: np.ndarray) -> np.ndarray:
        """Return (n, 2) longitudes and latitudes of metres (n, 2)."""
        return np.array(self._to_degrees.TransformPoints(xy.tolist()))[:, :2]

    @staticmethod
    def attribute(path: str, where: str, field: str, degrees: np.ndarray) -> np.ndarray:
        """Return (n,) the attribute of the polygons that hold the points, "" outside."""
        source = ogr.Open(path)
        layer = source.GetLayer(0)
        layer.SetAttributeFilter(where)
        result = np.full(len(degrees), "", object)
        points = []
        for x, y in degrees.tolist():
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(x, y)
            points.append(point)
        for feature in layer:
            shape, value = feature.GetGeometryRef(), feature.GetField(field)
            west, east, south, north = shape.GetEnvelope()
            inside = (degrees[:, 0] >= west) & (degrees[:, 0] <= east)
            inside &= (degrees[:, 1] >= south) & (degrees[:, 1] <= north)
            for i in np.flatnonzero(inside):
                if shape.Contains(points[i]):
                    result[i] = value
        return result

    @staticmethod
    def heights(degrees: np.ndarray) -> np.ndarray:
        """Return (n,) metres above the sea."""
        dataset = gdal.Open(str(DATA / "relief.tif"))
        west, width, _, north, _, height = dataset.GetGeoTransform()
        relief = dataset.ReadAsArray()
        columns = ((degrees[:, 0] - west) / width).astype(int)
        return relief[((degrees[:, 1] - north) / height).astype(int), columns].astype(float)


def survey(elements: list[dict[str, str]], anomalies: list[dict[str, str]], rng: np.random.Generator) -> Survey:
    """Return the sites and their true contents."""
    ground = Ground()
    side = np.arange(-700_000, 700_000, SPACING)
    xy = np.stack(np.meshgrid(side, side), -1).reshape(-1, 2)
    xy = xy + rng.normal(0, JITTER * SPACING, xy.shape).clip(-0.45 * SPACING, 0.45 * SPACING)
    degrees = ground.degrees(xy)
    inside = ground.attribute(str(DATA / "belts.geojson"), f"id = '{BELT}'", "id", degrees) == BELT
    xy, degrees = xy[inside], np.round(degrees[inside], 5)
    gdal.FileFromMemBuffer("/vsimem/world_map.gpkg", Path(WORLD).read_bytes())
    country = ground.attribute("/vsimem/world_map.gpkg", "iso_a2 IN ('CN', 'KZ', 'MN', 'RU')", "iso_a2", degrees)
    gdal.Unlink("/vsimem/world_map.gpkg")
    units = str(DATA / "tectonic_units.geojson")
    unit, kind = (ground.attribute(units, f"belt = '{BELT}'", field, degrees) for field in ("id", "kind"))
    kind = np.where(kind == "", "cover", kind)
    names = [element["component"] for element in elements]
    loads = np.array([[float(element[factor]) for factor in FACTORS] for element in elements])
    factors = np.array([UNITS[name] for name in kind])
    factors = factors + FIELD_SD * np.stack([smooth(rng, xy) for _ in FACTORS], 1)
    scatter = np.array([float(element["site_sd"]) for element in elements]) * rng.normal(size=(len(xy), len(names)))
    without = levels(elements) * 10 ** (damping(elements) * (factors @ loads.T) + scatter)
    major = damping(elements) < 1
    without[:, major] *= np.minimum(1, OXIDES / without[:, major].sum(axis=1, keepdims=True))
    places = ground.plane(np.array([[float(a["longitude"]), float(a["latitude"])] for a in anomalies]))
    contents = without * (1 + planted(anomalies, names, xy, places))
    return Survey(xy, degrees, country, unit, kind, ground.heights(degrees), contents, without)


def damping(elements: list[dict[str, str]]) -> np.ndarray:
    """Return (elements,) by how much less than trace elements each scatters."""
    return np.array([MAJOR if element["unit"] == "pct" else 1.0 for element in elements])


def standards(elements: list[dict[str, str]]) -> dict[str, np.ndarray]:
    """Return the contents (elements,) of each standard in the units of the table."""
    major, level = damping(elements) < 1, levels(elements)
    return {name: np.where(major, MAJORS_OF_STANDARDS, times) * level for name, times in STANDARDS.items()}


def truth(made: Survey, elements, anomalies) -> dict:
    """Return what was planted, for whoever judges what was found."""
    return {
        "synthetic": True,
        "note": "Synthetic survey: nothing was measured. Contents, laboratories and anomalies are invented.",
        "seed": SEED,
        "sites": len(made.xy),
        "sites_by_country": {code: int((made.country == code).sum()) for code in sorted(set(made.country))},
        "spacing_m": SPACING,
        "laboratories": {"1": ["KZ", "RU"], "2": sorted(SECOND)},
        "shift_of_laboratory_2": {e["component"]: float(e["shift_2"]) for e in elements},
        "detection_limits": {e["component"]: [float(e["limit_1"]), float(e["limit_2"])] for e in elements},
        "units": {e["component"]: e["unit"] for e in elements},
        "upper_limits": UPPER_LIMIT,
        "standards": {
            name: dict(zip([e["component"] for e in elements], np.round(contents, 6), strict=True))
            for name, contents in standards(elements).items()
        },
        "sample_sd_lg": SAMPLE_SD,
        "analysis_sd_lg": ANALYSIS_SD,
        "sd_of_oxides": f"{MAJOR} of these",
        "background_median": {
            e["component"]: float(np.round(np.median(made.without[:, i]), 6)) for i, e in enumerate(elements)
        },
        "anomalies": [
            {
                **{key: float(a[key]) for key in a if key not in ("id", "kind", "contrasts")},
                "id": a["id"],
                "kind": a["kind"],
                "contrasts": contrasts(a),
            }
            for a in anomalies
        ],
    }


def make(folder: Path, seed: int = SEED) -> dict:
    """Write the tables and the truth into a folder; return the truth."""
    elements, anomalies = rows_of(HERE / "synthetic_elements.csv"), rows_of(HERE / "synthetic_anomalies.csv")
    rng = np.random.default_rng(seed)
    made = survey(elements, anomalies, rng)
    folder.mkdir(parents=True, exist_ok=True)
    write_tables(folder, made, elements, levels(elements), rng)
    told = truth(made, elements, anomalies)
    (folder / "synthetic_truth.json").write_text(json.dumps(told, indent=1, ensure_ascii=False), encoding="utf-8")
    return told


if __name__ == "__main__":
    gdal.UseExceptions()
    found = make(Path(sys.argv[1]) if len(sys.argv) > 1 else OUT)
    print(f"Synthetic survey: {found['sites']} sites, {found['sites_by_country']}")
