"""The map of an atlas of elements: one base map and one layer of samples for all pages, a raster for each."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..catalogue import symbols
from ..catalogue.areas import GLOBAL
from ..catalogue.crs import crs_of
from ..catalogue.geochemical_scales import ContentScale
from ..catalogue.geochemical_styles import paint
from ..catalogue.language import set_language
from ..catalogue.load import load_area
from ..catalogue.styles import draw_shores
from ..catalogue.themes import KEY
from ..core.cartography.projection import ConicProjection

BASE = ["basemap"]
SITES = "sites"
DOT, MANY = 0.25, 10.0  # mm: a sample on a raster; the more, the smaller
SPOTS, CROWD = (1.0, 3.0), 60.0  # mm: one that has the colour of its zone; the fewer, the larger
UNKNOWN = -1  # the zone of a sample whose content is missing or open
INK, PALE = "#202020", "#9a9a9a"


@dataclass
class AtlasMap:
    """A project of its own with the base map and the samples at ``places`` (n, 2), plane coordinates of
    ``projection``; ``zones`` (n, elements) from 0, -1 unknown, where samples are to be coloured."""

    project: QgsProject
    projection: ConicProjection
    base: list[QgsMapLayer]
    sites: QgsVectorLayer
    own: list[str] = field(default_factory=list)

    def layers(self, raster: str | None, scale: ContentScale | None, place: int, language: str) -> list[QgsMapLayer]:
        """Return the layers of the page of an element, the topmost first; those of the page before go."""
        self.project.removeMapLayers(self.own)
        self.own = []
        coloured = raster is None and scale is not None
        count = self.sites.featureCount()
        self.sites.setRenderer(_by_zone(scale, place, count) if coloured else _dots(count))
        if raster is None:
            return [self.sites, *self.base]
        layer = QgsRasterLayer(raster, "contents")
        paint(layer, scale, language, named=False)
        layer.setCustomProperty(KEY, "contents")
        self.project.addMapLayer(layer, False)
        self.own = [layer.id()]
        return [self.sites, *self.base, layer]


def atlas_map(projection: ConicProjection, places: np.ndarray, zones: np.ndarray | None, language: str) -> AtlasMap:
    """Return the map in a language."""
    project = QgsProject()
    project.setEllipsoid("NONE")
    base = load_area(project, GLOBAL, BASE, "en")
    set_language(project, language)
    for layer in base:
        if layer.customProperty(KEY) == "lakes":
            draw_shores(layer)
    sites = _sites(projection, places, zones)
    project.addMapLayer(sites, False)
    return AtlasMap(project, projection, base, sites)


def _sites(projection, places: np.ndarray, zones: np.ndarray | None) -> QgsVectorLayer:
    count = 0 if zones is None else zones.shape[1]
    fields = "&".join(f"field=z{number}:integer" for number in range(count))
    layer = QgsVectorLayer(f"Point?{fields}", SITES, "memory")
    layer.setCrs(crs_of(projection.wkt))
    layer.setCustomProperty(KEY, SITES)
    features = []
    for row, (x, y) in enumerate(places.tolist()):
        feature = QgsFeature(layer.fields())
        if count:
            feature.setAttributes([int(zone) for zone in zones[row]])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def _dots(count: int) -> QgsSingleSymbolRenderer:
    return QgsSingleSymbolRenderer(symbols.marker("square", min(DOT, MANY / max(count, 1) ** 0.5), INK, INK, 0))


def _by_zone(scale: ContentScale, place: int, count: int) -> QgsCategorizedSymbolRenderer:
    """Return so many samples in the colours of their zones, the highest on top."""
    spot = float(np.clip(CROWD / max(count, 1) ** 0.5, *SPOTS))
    categories = [QgsRendererCategory(UNKNOWN, symbols.marker("cross", spot, PALE, PALE, 0.1), "")]
    for number, colour in enumerate(scale.colours):
        categories.append(QgsRendererCategory(number, symbols.marker("circle", spot, colour, INK, 0.1), ""))
    renderer = QgsCategorizedSymbolRenderer(f"z{place}", categories)
    renderer.setUsingSymbolLevels(True)
    for level, category in enumerate(categories):
        symbol = category.symbol().clone()
        for part in symbol.symbolLayers():
            part.setRenderingPass(level)
        renderer.updateCategorySymbol(level, symbol)
    return renderer


def plane_places(projection: ConicProjection, lon_lat: Sequence) -> np.ndarray:
    """Return (k, 2) plane coordinates of those of (n, 2) degrees that are known."""
    lon_lat = np.asarray(lon_lat, float)
    return np.column_stack(projection.forward(*lon_lat.T))
