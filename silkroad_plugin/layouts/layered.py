"""A layout for files whose layers can be told apart: one map, and names in one language."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import Qgis, QgsLayoutExporter, QgsLayoutItemMap, QgsLayoutItemPicture, QgsPrintLayout
from qgis.PyQt.QtCore import QBuffer, QIODevice, QRectF, QSize

from ..catalogue.themes import spec
from ..i18n import capital, term
from .drawing import Drawing
from .legend_entries import layer_key

# Layers that are drawn for the sheet, and what they are called in a file.
DRAWN = {
    "graticule": "graticule",
    "watermark": "draft_watermark",
    "coverage": "layer_coverage",
    "true_places": "layer_true_places",
    "cells": "layer_cells",
}


def with_one_map(layout: QgsPrintLayout, dpi: int) -> QgsPrintLayout:
    """Return a copy in which every map but the reference map is a picture.

    QGIS georeferences each map item: readers that know one map alone take the wrong one, and maps that overlap break
    the file (QGIS issue 60248).
    """
    copy = layout.clone()
    _leave_out_unseen(copy.referenceMap())
    for item in [item for item in copy.items() if isinstance(item, QgsLayoutItemMap) and item != copy.referenceMap()]:
        picture = QgsLayoutItemPicture(copy)
        rect = item.mapRectToScene(item.boundingRect())
        drawn = base64.b64encode(_drawn(layout, rect, dpi)).decode()
        picture.setPicturePath(f"base64:{drawn}", Qgis.PictureFormat.Raster)
        Drawing(copy, 1.0).place(picture, rect, item.id())
        picture.setZValue(item.zValue())
        copy.removeLayoutItem(item)
    return copy


def _leave_out_unseen(item: QgsLayoutItemMap) -> None:
    """Take layers off a map that are not drawn at its scale: QGIS gives their names to the layers above them."""
    item.setKeepLayerSet(True)
    item.setLayers([layer for layer in item.layers() if layer.isInScaleRange(item.scale())])


def _drawn(layout: QgsPrintLayout, rect: QRectF, dpi: int) -> bytes:
    """Return a part of the page as PNG."""
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    size = QSize(round(rect.width() * dpi / 25.4), round(rect.height() * dpi / 25.4))
    QgsLayoutExporter(layout).renderRegionToImage(rect, size, dpi).save(target, "PNG")
    return bytes(target.data())


@contextmanager
def named(layout: QgsPrintLayout, language: str) -> Iterator[None]:
    """Call layers of ours, and what is drawn for the sheet, by their names in the language."""
    before = [(layer, layer.name()) for layer in layout.referenceMap().layers()]
    for layer, _ in before:
        ours = spec(layer_key(layer))
        name = ours.term if ours is not None else DRAWN.get(layer_key(layer))
        if name:
            layer.setName(capital(term(name, language)))
    try:
        yield
    finally:
        for layer, name in before:
            layer.setName(name)
