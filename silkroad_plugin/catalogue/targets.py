"""What a layer of targets holds, and what lies about a target: fields with their titles, grades, towns, countries."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsDistanceArea,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsRendererCategory,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..core.geodesy import WGS84
from ..i18n import LANGUAGES, N_, glossary, term, tr
from ..numbers import fixed
from . import store, world
from .store import NAME_COLUMNS
from .themes import KEY

LAYER_KEY = "targets"
# Fields of every layer of targets: name, kind, title.
FIELDS = (
    ("rank", "integer", N_("Rank")),
    ("grade", "text", N_("Grade")),
    ("area_km2", "real", N_("Area (km²)")),
    ("score_mean", "real", N_("Mean score")),
    ("score_max", "real", N_("Highest score")),
    ("score_std", "real", N_("Standard deviation of the score")),
    ("score_percentile", "real", N_("Place among the targets (100 = best)")),
    ("uncertainty", "real", N_("Mean uncertainty of the score")),
    ("relative_uncertainty", "real", N_("Uncertainty / score")),
    ("evidence_share", "real", N_("Favourable evidence (% of the layers)")),
    ("fingerprint", "text", N_("Fingerprint of the evidence")),
    ("deposits", "integer", N_("Known deposits inside")),
    ("new_ground", "integer", N_("New target (1: no known deposit inside)")),
    *((name.replace("name", "deposit_names"), "text", N_("Names of the deposits inside")) for name in NAME_COLUMNS),
    *((name.replace("name", "deposit_nearest"), "text", N_("Nearest known deposit")) for name in NAME_COLUMNS),
    ("deposit_km", "real", N_("Distance to the nearest known deposit (km)")),
    *((name.replace("name", "town"), "text", N_("Nearest town")) for name in NAME_COLUMNS),
    ("town_km", "real", N_("Distance to the nearest town (km)")),
    ("town_direction", "text", N_("Direction from the town")),
    ("road_km", "real", N_("Distance to the nearest road (km)")),
    *((name.replace("name", "country"), "text", N_("Country")) for name in NAME_COLUMNS),
    ("lon", "real", N_("Longitude (°)")),
    ("lat", "real", N_("Latitude (°)")),
)
# Beginnings of the fields that hold names, one field for each language.
NAMED = ("deposit_names", "deposit_nearest", "town", "country")
# For the geologist to fill in: the classes of undiscovered resources of both national traditions.
RESOURCES = (
    ("commodity", "text", N_("Commodity")),
    ("unit", "text", N_("Unit of the resources")),
    ("cn_334_1", "real", N_("Predicted resources 334-1 (China)")),
    ("cn_334_2", "real", N_("Predicted resources 334-2 (China)")),
    ("cn_334_3", "real", N_("Predicted resources 334-3 (China)")),
    ("ru_p1", "real", N_("Prognostic resources P1 (Russia)")),
    ("ru_p2", "real", N_("Prognostic resources P2 (Russia)")),
    ("ru_p3", "real", N_("Prognostic resources P3 (Russia)")),
    ("remark", "text", N_("Remark")),
)
VALUE, FAVOURABLE = "ev_", "fp_"  # begin the fields of a layer of evidence: its value, how favourable that is
FAVOURABLE_FROM = 50.0
GRADES = {"A": "#b2182b", "B": "#ef8a62", "C": "#fddbc7"}
SECTORS = ("n", "ne", "e", "se", "s", "sw", "w", "nw")


@dataclass(frozen=True)
class Town:
    """A town: names by language, longitude and latitude in degrees."""

    names: Mapping[str, str]
    lon: float
    lat: float


def evidence_fields(names: Sequence[str]) -> list[str]:
    """Return for each layer, by its name, the end of its fields' names: letters of ASCII, digits, underscores."""
    found: list[str] = []
    for order, name in enumerate(names, start=1):
        plain = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")[:40] or f"layer{order}"
        found.append(plain if plain not in found else f"{plain}_{order}")
    return found


def towns() -> list[Town]:
    """Return the towns of the plugin's data."""
    found = store.rows("places", f"lon, lat, {', '.join(NAME_COLUMNS)}", "kind = 'city'")
    return [Town(store.names(row[2:]), row[0], row[1]) for row in found]


def sector(lon1: float, lat1: float, lon2: float, lat2: float) -> str:
    """Return one of eight directions in which the geodesic from the first point to the second sets out (degrees)."""
    measure = QgsDistanceArea()
    measure.setEllipsoid(WGS84.a, WGS84.b)
    bearing = measure.bearing(QgsPointXY(lon1, lat1), QgsPointXY(lon2, lat2))
    return SECTORS[round(np.degrees(bearing) / 45) % 8]


class Countries:
    """The countries of QGIS's world map, whose boundaries are indicative; raises SilkroadError without that map."""

    def __init__(self):
        layer = QgsVectorLayer(world.source("countries"), "countries", "ogr")
        self._known = []
        for feature in layer.getFeatures(QgsFeatureRequest()):
            outline = feature.geometry()
            engine = QgsGeometry.createGeometryEngine(outline.constGet())
            engine.prepareGeometry()
            self._known.append((outline, engine, store.names([feature[name] for name in NAME_COLUMNS])))

    def names(self, geometry: QgsGeometry, separator: str = "; ") -> dict[str, str]:
        """Return by language the countries that a geometry in degrees touches, the one with most of it first."""
        shape, found = geometry.constGet(), []
        for outline, engine, names in self._known:
            if not outline.boundingBoxIntersects(geometry) or not engine.intersects(shape):
                continue
            if engine.contains(shape):
                found = [(0.0, names)]
                break
            found.append((outline.intersection(geometry).area(), names))
        found.sort(key=lambda pair: -pair[0])
        return {code: separator.join(names[code] for _, names in found if names[code]) for code in LANGUAGES}


def where(row: Mapping[str, object], language: str) -> str:
    """Return the place of a target from its nearest town, in a language; empty where no town is known."""
    name = row.get(f"town_{language}") or row.get("town_en")
    distance = row.get("town_km")
    if not name or distance is None:
        return ""
    if not row.get("town_direction"):
        return term("target_at_town", language).format(town=name)
    return term("target_from_town", language).format(
        town=name,
        distance=fixed(float(distance), language, 0 if float(distance) >= 10 else 1),
        direction=term(f"direction_{row['town_direction'].lower()}", language),
    )


def ground(row: Mapping[str, object], language: str) -> str:
    """Return whether a target is known ground or new, in a language; empty where no deposits were given."""
    new = row.get("new_ground")
    return term("target_new" if new else "target_known", language) if isinstance(new, int | float) else ""


def grade_titles(language: str) -> dict[str, str]:
    """Return what the legend calls the grades."""
    return {grade: glossary()["target_grade"][language].format(grade=grade) for grade in GRADES}


def style(layer: QgsVectorLayer, language: str, titles: Mapping[str, str]) -> None:
    """Colour targets by grade, number them by rank, and title their fields; ``titles``: of the evidence fields."""
    categories = [
        QgsRendererCategory(
            grade,
            QgsFillSymbol.createSimple(
                {"color": f"{_rgb(colour)},110", "outline_color": colour, "outline_width": "0.5"}
            ),
            grade_titles(language)[grade],
        )
        for grade, colour in GRADES.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("grade", categories))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_label()))
    layer.setLabelsEnabled(True)
    layer.setCustomProperty(KEY, LAYER_KEY)
    fields = layer.fields()
    for name, title in (field_titles(language) | dict(titles)).items():
        index = fields.indexOf(name)
        if index >= 0:
            layer.setFieldAlias(index, title)


def field_titles(language: str, told: bool = True) -> dict[str, str]:
    """Return the titles of the fields; names in a language say which, unless it need not be ``told``."""
    titles = {name: tr(title, language) for name, _, title in (*FIELDS, *RESOURCES)}
    for code in LANGUAGES if told else ():
        for name in NAMED:
            titles[f"{name}_{code}"] += f" [{code}]"
    return titles


def _label() -> QgsPalLayerSettings:
    settings, text, halo = QgsPalLayerSettings(), QgsTextFormat(), QgsTextBufferSettings()
    settings.fieldName = "rank"
    halo.setEnabled(True)
    text.setBuffer(halo)
    text.setSize(9)
    settings.setFormat(text)
    return settings


def _rgb(colour: str) -> str:
    return ",".join(map(str, QColor(colour).getRgb()[:3]))
