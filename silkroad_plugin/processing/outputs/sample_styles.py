"""Layers of samples, cells and catchments coloured by what an algorithm found: by value, by kind, by cluster."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from qgis.core import (
    NULL,
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...i18n import N_, interface_language, tr
from ...numbers import number
from ..titles import LISA_CLASSES
from .class_styles import COLD_TO_WARM

# Percent of the values below the limits of the classes: the tails, where anomalies are, in more of them.
PERCENTS = (5, 25, 50, 75, 90, 97.5)
STROKE, POINT = "#5f6b73", 1.8
# Tableau's and ColorBrewer's colours of kinds without an order.
KINDS = ("#4e79a7", "#f28e2b", "#59a14f", "#e15759", "#b07aa1", "#edc948", "#76b7b2", "#9c755f", "#ff9da7", "#86bcb6")


@dataclass(frozen=True)
class Look:
    """How a kind is called, not yet translated, its colour, and the size of points against that of others."""

    title: str
    colour: str
    size: float = 1.0


# Usual colours of maps of local spatial association: hot red, cold blue, pale where a place differs from its kind.
LISA = {
    "HH": Look(LISA_CLASSES["HH"], "#d7191c"),
    "HL": Look(LISA_CLASSES["HL"], "#fdae61"),
    "LH": Look(LISA_CLASSES["LH"], "#abd9e9"),
    "LL": Look(LISA_CLASSES["LL"], "#2c7bb6"),
    "ns": Look(LISA_CLASSES["ns"], "#e4e4e4", 0.7),
    "island": Look(LISA_CLASSES["island"], "#ffffff", 0.7),
}
GETIS_ORD = {
    "hot": Look(N_("hot spot"), "#d7191c"),
    "cold": Look(N_("cold spot"), "#2c7bb6"),
    "ns": LISA["ns"],
    "island": LISA["island"],
}
OUTLIERS = {1: Look(N_("outlier"), "#d7191c", 1.4), 0: Look(N_("no outlier"), "#c8ccd0", 0.8)}

ROLES = {"primary": Look(N_("site to be sampled"), "#d7191c"), "reserve": Look(N_("reserve site"), "#9aa4ad", 0.7)}


def newest(layer: QgsVectorLayer, name: str) -> str:
    """Return the field that an algorithm added under a name: QGIS puts a number behind it where there was one; empty
    where the format has lost it."""
    found = [field for field in layer.fields().names() if re.fullmatch(rf"{re.escape(name)}(_\d+)?", field)]
    return found[-1] if found else ""


def by_kind(layer: QgsVectorLayer, name: str, looks: Mapping[str | int, Look]) -> None:
    """Colour a layer by a field of few known values."""
    field = newest(layer, name)
    if not field or layer.geometryType() == Qgis.GeometryType.Null:
        return
    categories = [
        QgsRendererCategory(value, symbol_of(layer, look.colour, look.size), tr(look.title))
        for value, look in looks.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def in_kinds(layer: QgsVectorLayer, styles: Mapping[str, tuple[str, Mapping[str, Look]]]) -> None:
    """Give a layer a style for each of several fields, the first of them shown: name -> (field, looks).

    QGIS switches between them in the menu of the layer.
    """
    manager = layer.styleManager()
    for place, (style, (name, looks)) in enumerate(styles.items()):
        if place:
            manager.addStyleFromLayer(style)
            manager.setCurrentStyle(style)
        else:
            manager.renameStyle(manager.currentStyle(), style)
        by_kind(layer, name, looks)
    manager.setCurrentStyle(next(iter(styles)))


def by_cluster(layer: QgsVectorLayer, name: str) -> None:
    """Colour a layer by a field of numbers of kinds without an order."""
    field = newest(layer, name)
    if not field:
        return
    values = sorted(value for value in layer.uniqueValues(layer.fields().indexOf(field)) if value != NULL)
    looks = {value: Look("", KINDS[place % len(KINDS)]) for place, value in enumerate(values)}
    categories = [
        QgsRendererCategory(value, symbol_of(layer, look.colour), tr("Cluster {number}").format(number=value))
        for value, look in looks.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def by_value(layer: QgsVectorLayer, name: str) -> None:
    """Colour a layer by the values of a field, in classes of the percentiles 5, 25, 50, 75, 90 and 97.5."""
    field = newest(layer, name)
    if not field or layer.geometryType() == Qgis.GeometryType.Null:
        return
    request = QgsFeatureRequest().setSubsetOfAttributes([field], layer.fields())
    request.setFlags(request.flags() | Qgis.FeatureRequestFlag.NoGeometry)
    values = np.array([row[field] for row in layer.getFeatures(request) if row[field] != NULL], float)
    values = values[np.isfinite(values)]
    if not len(values):
        return
    # Limits that coincide, as of many equal values, leave their class out.
    ends = np.unique([values.min(), *np.percentile(values, PERCENTS), values.max()])
    ends = ends if len(ends) > 1 else np.array([ends[0], ends[0]])
    language, ranges = interface_language(), []
    for place, (low, high) in enumerate(pairwise(ends)):
        share = place / max(len(ends) - 2, 1)
        symbol = symbol_of(layer, COLD_TO_WARM[round(share * (len(COLD_TO_WARM) - 1))], 0.8 + 0.7 * share)
        text = f"{number(float(low), language, 3)} – {number(float(high), language, 3)}"
        ranges.append(QgsRendererRange(float(low), float(high), symbol, text))
    layer.setRenderer(QgsGraduatedSymbolRenderer(field, ranges))


def symbol_of(layer: QgsVectorLayer, colour: str, size: float = 1.0) -> QgsSymbol:
    """Return a symbol for the geometry of a layer."""
    symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    symbol.setColor(QColor(colour))
    part = symbol.symbolLayer(0)
    if layer.geometryType() != Qgis.GeometryType.Line:
        part.setStrokeColor(QColor(STROKE))
        part.setStrokeWidth(0.1)
    if isinstance(symbol, QgsMarkerSymbol):
        symbol.setSize(POINT * size)
    return symbol
