"""What a map shows in one arrangement of its sheet: layers over an extent at a scale."""

from dataclasses import dataclass
from functools import cached_property

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)

from ..catalogue.crs import geographic, transformation
from ..core.cartography.graticule import geographic_bounds
from ..core.cartography.neatline import Frame, SheetFrame
from ..core.cartography.scales import Scale
from .frame import with_enough_lines
from .legend_entries import layer_key, render_context, request_within
from .map_frame import outline_of


@dataclass(frozen=True)
class View:
    """``extent``: (xmin, ymin, xmax, ymax) in metres of the plane of ``projection``, ``crs``; ``sheet``: the map sheet
    that ends the map, None for a rectangle; ``factor``: of lettering and lines; ``symbols``: of point symbols."""

    project: QgsProject
    layers: list
    projection: object
    crs: QgsCoordinateReferenceSystem
    extent: tuple[float, float, float, float]
    scale: Scale
    sheet: object = None
    factor: float = 1.0
    symbols: float = 1.0

    @property
    def rectangle(self) -> QgsRectangle:
        """The extent, as QGIS has it."""
        return QgsRectangle(*self.extent)

    @cached_property
    def frame(self) -> Frame:
        """The frame of the map in the plane."""
        return SheetFrame(self.projection, self.sheet) if self.sheet else Frame(self.projection, self.extent)

    @cached_property
    def outline(self) -> QgsGeometry:
        """What of the plane is seen: the sheet between its meridians and parallels, or the rectangle."""
        return outline_of(self.frame)

    @property
    def millimetre(self) -> float:
        """How many metres of the plane a millimetre of the paper is."""
        return self.scale.denominator / 1000

    @property
    def paper(self) -> tuple[float, float]:
        """The width and the height of the map in millimetres."""
        xmin, ymin, xmax, ymax = self.extent
        return (xmax - xmin) / self.millimetre, (ymax - ymin) / self.millimetre

    @cached_property
    def step(self) -> float:
        """The step of the graticule as it is drawn, in degrees."""
        return with_enough_lines(self.frame, self.scale).graticule_deg

    @cached_property
    def bounds(self) -> tuple[float, float, float, float]:
        """What the map shows, (west, south, east, north) in degrees."""
        if self.sheet:
            return self.sheet.west, self.sheet.south, self.sheet.east, self.sheet.north
        return geographic_bounds(self.projection, self.extent)

    def layers_of(self, *keys: str) -> list:
        """Return the layers of some keys that are drawn at the scale."""
        found = [layer for layer in self.layers if layer_key(layer) in keys]
        return [layer for layer in found if layer.isInScaleRange(self.scale.denominator)]

    def to_plane(self, crs) -> QgsCoordinateTransform:
        """Return the way from another system to the plane of the map."""
        return transformation(crs, self.crs, self.project.transformContext())

    def points(self, layer):
        """Yield (feature, symbol, context, place in the plane) of the points of a layer that the map shows."""
        context, way = render_context(layer, self.scale.denominator, self.project), self.to_plane(layer.crs())
        back = transformation(layer.crs(), geographic(), self.project.transformContext())
        renderer = layer.renderer().clone()
        renderer.startRender(context, layer.fields())
        try:
            for feature in layer.getFeatures(request_within(layer, self.rectangle, self.crs, self.project)):
                context.expressionContext().setFeature(feature)
                symbols = renderer.symbolsForFeature(feature, context)
                if not symbols or feature.geometry().isEmpty():
                    continue
                point = feature.geometry().centroid().asPoint()
                try:
                    place = way.transform(point)
                    if self.sheet and not self._holds(back.transform(point)):
                        continue
                except QgsCsException:
                    continue
                yield feature, symbols[0], context, place
        finally:
            renderer.stopRender(context)

    def _holds(self, point) -> bool:
        west, south, east, north = self.bounds
        return west <= point.x() <= east and south <= point.y() <= north
