"""The map that a sheet shows: a project of its own, filled from the catalogue."""

from dataclasses import dataclass, field
from typing import Protocol

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..catalogue import deposit_style, labels, world
from ..catalogue.areas import GLOBAL
from ..catalogue.language import set_language
from ..catalogue.load import load_area
from ..catalogue.themes import KEY
from ..core.cartography.projection import ConicProjection, one_sixth_albers
from ..core.cartography.scales import TOLERANCE
from .coverage import beyond
from .legend_entries import layer_key
from .map_types import MAP_TYPES
from .margin import NO_MARGIN, Margin
from .spec import SheetSpec

THEMES = ["deposits", "belts", "basemap", "tectonics", "relief"]
# ETOPO5 has cells of 9 km: at larger scales its shading is blurred.
RELIEF_SCALE = 5_000_000
# Priority of the names of deposits, from 0 to 10, where those of anomalies matter more.
DEPOSIT_NAMES = 3
AROUND = 120.0  # degrees east and west of an extent, within which any frame about it lies
# What the location map shows, in degrees: the belts from the Caspian Sea to the Amur.
INSET_EXTENT = (50.0, 31.0, 124.0, 57.0)
# What it shows beyond: so many degrees to the east and west, and to the north and south.
INSET_REACH = (28.0, 14.0)
# Outlines that are 10–30 km off at most; where a centimetre is two kilometres they would lie beyond the sheet.
INDICATIVE = ("belts", "key_areas", "sutures", "faults")
OUTLINE_SCALE = 200_000
INSET_STYLES = {
    "belts": {"color": "201,160,190,150", "outline_color": "#7a1f5c", "outline_width": "0.15"},
    "lakes": {"color": "#c4e2f6", "outline_color": "#3a86c8", "outline_width": "0.1"},
    "countries": {"color": "#faf8f2", "outline_color": "#707070", "outline_width": "0.1"},
}
INSET = "silkroad/inset"  # what a layer of the location map shows
INSET_BOUNDARY = {"line_color": "#707070", "line_width": "0.1"}


class Subject(Protocol):
    """What a map is made of besides the data of the plugin: scores, contents, anomalies."""

    def layers(self, language: str) -> tuple[list[QgsMapLayer], list[QgsMapLayer]]:
        """Return its layers in a language: those above the base map, the topmost first, and those below it."""

    def margin(self, spec: SheetSpec, language: str) -> Margin:
        """Return what it adds about itself on the sheet."""

    def completed(self, spec: SheetSpec) -> SheetSpec:
        """Return the specification with what it says of itself where nothing else was asked for."""


@dataclass
class MapContent:
    """A project with what a sheet shows; ``speak`` puts it into a language."""

    project: QgsProject
    projection: ConicProjection
    map_type: str
    layers: list[QgsMapLayer]
    inset_layers: list[QgsMapLayer]
    subject: Subject | None = None
    own: list[QgsMapLayer] = field(default_factory=list)
    inset_extent: tuple[float, float, float, float] = INSET_EXTENT
    everywhere: bool = False  # coasts and borders are those of the world map

    @property
    def inset(self):
        """Layers, projection and plane bounds of the location map."""
        projection = one_sixth_albers(*self.inset_extent)
        return self.inset_layers, projection, projection.bounds(self.inset_extent)

    def speak(self, language: str) -> None:
        """Put names, legends and labels into a language."""
        set_language(self.project, language)
        if self.subject is None:
            return
        base = [layer for layer in self.layers if layer not in self.own]
        self.project.removeMapLayers([layer.id() for layer in self.own])
        above, below = self.subject.layers(language)
        self.own = [*above, *below]
        self.project.addMapLayers(self.own, False)
        # Deposits stand above all else.
        place = sum(layer_key(layer) == "deposits" for layer in base)
        hidden = getattr(self.subject, "hidden", ())
        base = [*base[:place], *above, *base[place:], *below]
        self.layers = [layer for layer in base if layer_key(layer) not in hidden]

    def bound(self, boundaries: QgsVectorLayer) -> None:
        """Show boundaries of one's own in place of those of the world map, on the location map as well."""
        self.exchange(boundaries)
        small = boundaries.clone()
        small.setCustomProperty(KEY, "inset")
        small.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple(INSET_BOUNDARY)))
        self.project.addMapLayer(small, False)
        for layer in self.inset_layers:
            if layer.customProperty(INSET) == "countries":
                land = QgsFillSymbol.createSimple(INSET_STYLES["countries"] | {"outline_style": "no"})
                layer.setRenderer(QgsSingleSymbolRenderer(land))
        self.inset_layers = [*self.inset_layers[:-1], small, *self.inset_layers[-1:]]

    def exchange(self, own: QgsVectorLayer) -> None:
        """Show a layer of one's own in place of the one of the base map that has its key."""
        self.project.addMapLayer(own, False)
        self.layers = [own if layer_key(layer) == layer_key(own) else layer for layer in self.layers]

    def lined(self, lines: QgsVectorLayer) -> None:
        """Show the lines of sections, under the deposits, in place of those of another language."""
        earlier = [layer for layer in self.layers if layer_key(layer) == layer_key(lines)]
        others = [layer for layer in self.layers if layer not in earlier]
        place = sum(layer_key(layer) == "deposits" for layer in others)
        self.layers = [*others[:place], lines, *others[place:]]
        self.project.removeMapLayers([layer.id() for layer in earlier])
        self.project.addMapLayer(lines, False)

    def margin(self, spec: SheetSpec, language: str) -> Margin:
        """Return what the subject of the map adds about it on the sheet."""
        return NO_MARGIN if self.subject is None else self.subject.margin(spec, language)


def content(
    area_id: str,
    extent: tuple[float, float, float, float],
    map_type: str,
    subject: Subject | None = None,
    projection=None,
) -> MapContent:
    """Return the map of an area over an extent in degrees; without a projection in Albers' by the one-sixth rule.

    Raises SilkroadError for data that cannot be read.
    """
    projection = projection or projection_over(extent)
    project = QgsProject()
    engine = project.labelingEngineSettings()
    # Dropped names are counted and reported; they are still not drawn.
    engine.setFlag(Qgis.LabelingFlag.CollectUnplacedLabels, True)
    project.setLabelingEngineSettings(engine)
    loaded = load_area(project, area_id, THEMES, "en")
    kind = MAP_TYPES[map_type]
    layers = _belts_below([layer for layer in loaded if layer_key(layer) not in kind.left_out])
    everywhere = beyond(extent)
    if everywhere:
        _whole_world(layers, extent)
    for layer in layers:
        if layer_key(layer) in INDICATIVE and kind.sampled:
            layer.setScaleBasedVisibility(True)
            layer.setMaximumScale(OUTLINE_SCALE / TOLERANCE)
            layer.setMinimumScale(0)
        if layer_key(layer) == "hillshade":
            layer.setScaleBasedVisibility(True)
            layer.setMaximumScale(RELIEF_SCALE / TOLERANCE)
            layer.setMinimumScale(0)
        if layer_key(layer) == "deposits" and not kind.of_deposits:
            layer.setRenderer(deposit_style.renderer(area_id, rings=False))
        if layer_key(layer) == "deposits" and kind.sampled:
            _yield_to_anomalies(layer)
        if layer_key(layer) == "belts" and area_id != GLOBAL:
            # The title names the belt; its name across the map would cover deposits.
            layer.setLabelsEnabled(False)
    inset = _inset_layers(project, loaded)
    around = _around(extent)
    return MapContent(project, projection, map_type, layers, inset, subject, [], around, everywhere)


def projection_over(extent: tuple[float, float, float, float]) -> ConicProjection:
    """Return the projection of a map for which no other is asked: Albers' by the one-sixth rule."""
    return one_sixth_albers(*extent)


def _whole_world(layers, extent) -> None:
    """Let coasts, borders and names be those of the whole world: the region's own data do not reach the map."""
    for layer in layers:
        key = layer_key(layer)
        if key in ("countries", "borders", "shorelines"):
            layer.setDataSource(world.source(key, everywhere=True), layer.name(), "ogr")
        if key in ("borders", "shorelines"):
            west, _, east, _ = extent
            world.leave_out_far(layer, (west + east) / 2, AROUND + (east - west) / 2)
        if key == "countries":
            layer.setLabeling(labels.countries_anywhere(layer))


def _around(extent) -> tuple[float, float, float, float]:
    """Return what the location map of an extent shows: the belts, or as much about a place that lies elsewhere."""
    west, south, east, north = extent
    if not beyond(extent):
        return INSET_EXTENT
    # No projection of ours takes more than half of the globe.
    wide, tall = min(max(INSET_REACH[0], east - west), 90.0), min(max(INSET_REACH[1], north - south), 42.5)
    # At 180° and at the equator, which its projection cannot cross, the place lies aside of the middle.
    start = min(max((west + east) / 2 - wide, -180.0), max(180.0, east) - 2 * wide)
    low, high = (0.0, 85.0) if south >= 0 else (-85.0, 0.0)
    bottom = min(max((south + north) / 2 - tall, low), high - 2 * tall)
    return start, bottom, start + 2 * wide, bottom + 2 * tall


def _yield_to_anomalies(layer: QgsVectorLayer) -> None:
    """Let the names of deposits give way to those of anomalies."""
    settings = layer.labeling().settings()
    properties = settings.dataDefinedProperties()
    properties.setProperty(QgsPalLayerSettings.Property.Priority, DEPOSIT_NAMES)
    settings.setDataDefinedProperties(properties)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def _belts_below(layers) -> list[QgsMapLayer]:
    """Return the layers with sutures and faults above the outlines of the belts, which often follow them, or above the
    units where there are none."""
    structures = [layer for layer in layers if layer_key(layer) in ("sutures", "faults")]
    others = [layer for layer in layers if layer not in structures]
    areas = ("belts", "tectonic_units")
    place = next((index for index, layer in enumerate(others) if layer_key(layer) in areas), len(others))
    return others[:place] + structures + others[place:]


def _inset_layers(project, loaded) -> list[QgsVectorLayer]:
    """Return copies without names, in thin lines: belts over lakes over countries."""
    copies = []
    for key, style in INSET_STYLES.items():
        original = next((layer for layer in loaded if layer_key(layer) == key), None)
        if original is None:
            continue
        copy = original.clone()
        copy.setLabelsEnabled(False)
        copy.setScaleBasedVisibility(False)
        copy.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(style)))
        copy.setCustomProperty(KEY, "inset")
        copy.setCustomProperty(INSET, key)
        project.addMapLayer(copy, False)
        copies.append(copy)
    return copies
