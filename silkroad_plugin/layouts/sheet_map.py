"""The map of a sheet: its layers in their order, graticule, draft note and frame."""

import numpy as np
from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItemMap,
    QgsLayoutItemPolygon,
    QgsMapClippingRegion,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QPolygonF

from ..core.cartography.scales import Scale
from ..core.cartography.sheets import Plan
from .arrangement import Arranged
from .coverage import beyond, coverage_layer
from .drawing import Drawing
from .frame import PageFrame, graticule_layer, with_enough_lines
from .item_names import give_name
from .legend_entries import layer_key
from .spec import SheetSpec
from .watermark import watermark_layer

MAP_ID, CLIP_ID = "map", "clip"
# Layers made for a sheet; those of an earlier one go.
DRAWN = ("graticule", "watermark", "coverage", "true_places", "cells")
# What stands above the graticule, and above the base map where that ends.
OUTLINED = ("belts", "key_areas", "ore_zones", "ore_districts", "tectonic_units", "sutures", "faults")
# What a map is about and lies below the base map.
BELOW = ("posterior", "contents", "element_anomalies", "geology", "zones")
GEOCHEMISTRY = ("sites", "anomaly_outlines", "element_anomalies", "anomaly_zones", "contours")
SUBJECT = (
    *("deposits", "training", "section_line", "ore_zones", "ore_districts", "own_zones", "formations"),
    *("targets", "own_faults", "inventory", "protected"),
    *GEOCHEMISTRY,
    *("key_areas", "sutures", "faults", "belts"),
)


def draw_map(
    drawing: Drawing,
    made: Arranged,
    layers,
    spec: SheetSpec,
    language: str,
    standing: QgsLayoutItemMap | None = None,
) -> tuple[QgsLayoutItemMap, Scale]:
    """Draw the map of an arrangement with its frame; return it, and its scale with the graticule that it has.

    ``standing``: a map that is there already.
    """
    view = made.places.view
    scale = with_enough_lines(view.frame, view.scale)
    item = place_map(drawing, made.plan, view.crs, view.extent, standing)
    item.setLayers(_shown(drawing.layout.project(), made, layers, spec, scale, language))
    item.setKeepLayerSet(True)
    on_page = PageFrame(made.plan, view.frame, view.extent)
    if spec.sheet:
        clip_map(drawing, item, on_page.outline)
    on_page.draw(drawing, scale, language)
    return item, scale


def _shown(home, made: Arranged, layers, spec: SheetSpec, scale: Scale, language: str) -> list:
    """Return the layers of the map with those that are drawn for it, which belong to the project ``home``."""
    view = made.places.view
    graticule = graticule_layer(home, view.projection, view.extent, scale, "graticule", view.outline)
    subject = [layer for layer in layers if layer_key(layer) in BELOW]
    coverage = coverage_layer(home, view.projection, view.extent, subject, beyond(spec.extent))
    shown = with_graticule(layers, graticule, coverage)
    shown = made.margin.dressed(made.places.apply(shown, home), made.places, home)
    mark = [watermark_layer(home, view.crs, view.extent, language, made.plan.factor)] if spec.draft else []
    return [*mark, *shown]


def place_map(drawing: Drawing, plan: Plan, crs, extent, standing: QgsLayoutItemMap | None = None) -> QgsLayoutItemMap:
    """Place the map; frame and extent have one ratio, so its scale is the nominal one exactly. ``standing``: a map that
    is there already."""
    frame = plan.frame
    rect = QRectF(frame.x, frame.y, frame.width, frame.height)
    if standing is not None:
        standing.attemptSetSceneRect(rect)
        standing.setExtent(QgsRectangle(*extent))
        give_name(standing, MAP_ID, drawing.named)
        return standing
    item = QgsLayoutItemMap(drawing.layout)
    drawing.place(item, rect, MAP_ID)
    item.setCrs(crs)
    item.setExtent(QgsRectangle(*extent))
    item.setBackgroundEnabled(True)
    item.setFrameEnabled(False)
    # A name cut by the frame is worse than none.
    item.setMapFlags(QgsLayoutItemMap.MapItemFlags())
    drawing.layout.setReferenceMap(item)
    return item


def clip_map(drawing: Drawing, item: QgsLayoutItemMap, outline: np.ndarray) -> None:
    """Let a map end, with its names, at an ``outline`` (n, 2) in millimetres of the page."""
    shape = QgsLayoutItemPolygon(QPolygonF([QPointF(*point) for point in outline]), drawing.layout)
    shape.setSymbol(QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"}))
    drawing.add(shape, CLIP_ID)
    clipping = item.itemClippingSettings()
    clipping.setEnabled(True)
    clipping.setSourceItem(shape)
    clipping.setForceLabelsInsideClipPath(True)
    clipping.setFeatureClippingType(QgsMapClippingRegion.FeatureClippingType.ClipPainterOnly)


def with_graticule(layers, graticule, coverage):
    """Put the graticule under the subject of the map, and under it what covers the ends of the base map."""
    index = next((i for i, layer in enumerate(layers) if layer_key(layer) not in SUBJECT), len(layers))
    return [*layers[:index], graticule, *([coverage] if coverage is not None else []), *layers[index:]]


def outline_error(layers) -> float:
    """Return the largest error in kilometres that an outline among the layers admits; 0 for none."""
    found = [0.0]
    for layer in layers:
        if layer_key(layer) in OUTLINED:
            index = layer.fields().indexOf("error_km")
            found.append(float(layer.maximumValue(index) or 0) if index >= 0 else 0.0)
    return max(found)
