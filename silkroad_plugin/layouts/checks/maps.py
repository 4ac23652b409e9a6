"""Checks of the maps of a layout: scale, what they show, whether their sources can be read."""

import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsUnitTypes,
    QgsVectorLayer,
)

from ...i18n import interface_language, some
from ..item_names import known_as
from ..legend_entries import layer_key
from ..missing import missing_in
from .finding import NOTE, REFUSED, WARNING, Finding, found
from .subject import Subject

BACKDROP = ("graticule", "watermark", "coverage", "cells")  # layers of ours that say nothing of a place
NAMES = "countries"  # polygons of which the name alone is drawn, somewhere
GLOBE = 350  # degrees of longitude: the box of a map about a pole or across 180° has all of them
TOLERANCE = 1e-3  # of a scale
# A numeric scale as a label: 1:2 500 000, 1 : 2,500,000, 1：250万.
NUMERIC = re.compile(r"^\D{0,20}1\s*[:：]\s*(\d[\d\s,.'’\u00a0\u2009\u202f]*)(万)?\s*$")


def scale(subject: Subject) -> Iterator[Finding]:
    """Refuse a map whose ratio of paper to projected metres is not the nominal scale."""
    main = main_map(subject)
    nominal = nominal_scale(subject) if main is not None else 0
    if not nominal:
        return
    true = true_scale(main)
    if true is None:
        yield found("scale_of_degrees", REFUSED, main, crs=main.crs().userFriendlyIdentifier())
    elif abs(true / nominal - 1) > TOLERANCE:
        percent = 100 * (true / nominal - 1)
        yield found("scale_untrue", REFUSED, main, nominal=round(nominal), true=round(true), percent=percent)


def true_scale(item: QgsLayoutItemMap) -> float | None:
    """Return the denominator of paper to metres of the map's plane; None for a map in degrees."""
    if item.crs().mapUnits() == Qgis.DistanceUnit.Degrees:
        return None
    to_metres = QgsUnitTypes.fromUnitToUnitFactor(item.crs().mapUnits(), Qgis.DistanceUnit.Meters)
    paper = item.layout().convertFromLayoutUnits(item.rect().width(), Qgis.LayoutUnit.Meters).length()
    return item.extent().width() * to_metres / paper


def main_map(subject: Subject) -> QgsLayoutItemMap | None:
    """Return the map that the layout is about: its largest."""
    return max(subject.maps, key=_area, default=None)


def _area(item: QgsLayoutItemMap) -> float:
    return item.rect().width() * item.rect().height()


def nominal_scale(subject: Subject) -> float:
    """Return the denominator that the layout states, 0 where it states none, or several."""
    if subject.edition.denominator:
        return subject.edition.denominator
    labels = [text.plain.strip() for text in subject.texts if isinstance(text.item, QgsLayoutItemLabel)]
    matches = [match for match in map(NUMERIC.match, labels) if match]
    stated = {float(re.sub(r"\D", "", match[1])) * (10_000 if match[2] else 1) for match in matches}
    return stated.pop() if len(stated) == 1 else 0


def empty(subject: Subject) -> Iterator[Finding]:
    """Refuse a map that shows nothing, or lies nowhere."""
    if not subject.maps:
        yield found("no_map", NOTE)
    for item in subject.maps:
        extent = item.extent()
        if extent.isEmpty() or not extent.isFinite() or not item.crs().isValid():
            yield found("map_nowhere", REFUSED, item)
        elif not any(layer_key(one) != NAMES and shows(subject, item, one) for one in subject.layers(item)):
            yield found("map_empty", REFUSED, item)


def broken(subject: Subject) -> Iterator[Finding]:
    """Refuse layers whose source cannot be read."""
    for item in subject.maps:
        # What QGIS draws leaves out the layers that it could not open.
        for layer in item.layers() or subject.layout.project().layerTreeRoot().checkedLayers():
            if not readable(layer):
                yield found("layer_broken", REFUSED, item, layer=layer.name(), source=layer.publicSource())


def unbound(subject: Subject) -> Iterator[Finding]:
    """Refuse a template's layout that lacks layers of its map."""
    names = missing_in(subject.layout)
    if names:
        told = some(names, interface_language())
        yield found("layers_unbound", REFUSED, main_map(subject), names=told, count=len(names))


def readable(layer: QgsMapLayer) -> bool:
    """Tell whether the source of a layer can be read now: a file may have gone since it was opened."""
    if not layer.isValid():
        return False
    if layer.providerType() not in ("ogr", "gdal"):
        return True
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path", "")
    return not path or "://" in path or path.startswith("/vsi") or Path(path).exists()


def images(subject: Subject) -> Iterator[Finding]:
    """Name pictures whose file is missing."""
    for item in subject.layout.items():
        if isinstance(item, QgsLayoutItemPicture) and item.isVisible():
            item.refreshPicture()
            if item.isMissingImage() or not item.picturePath():
                yield found("image_missing", REFUSED, item, path=item.picturePath() or "—")


def overlapping(subject: Subject) -> Iterator[Finding]:
    """Name maps that lie over one another: a GeoPDF of them shows wrong layers (QGIS issue 60248)."""
    for small, large in combinations(sorted(subject.maps, key=_area), 2):
        if small.sceneBoundingRect().intersects(large.sceneBoundingRect()):
            yield found("maps_overlap", WARNING, small, other=known_as(large))


def shows(subject: Subject, item: QgsLayoutItemMap, layer: QgsMapLayer) -> bool:
    """Tell whether a layer has something within a map, or may have; graticule and watermark are nothing of a place."""
    if not layer.isValid() or layer_key(layer) in BACKDROP:
        return False
    extent = subject.extent_in(item, layer)
    if extent.isEmpty():
        return True
    if isinstance(layer, QgsVectorLayer):
        request = QgsFeatureRequest().setFilterRect(extent).setNoAttributes()
        request.setFlags(request.flags() | Qgis.FeatureRequestFlag.ExactIntersect)
        around = layer.crs().isGeographic() and extent.width() > GLOBE
        way = subject.way(layer.crs(), item.crs())
        return any(not around or _reaches(one.geometry(), way, item) for one in layer.getFeatures(request))
    return layer.extent().isEmpty() or layer.extent().intersects(extent)


def _reaches(geometry: QgsGeometry, way: QgsCoordinateTransform, item: QgsLayoutItemMap) -> bool:
    """Tell whether a feature lies within a map, or may do, where its shape breaks on the way there."""
    try:
        geometry.transform(way)
    except QgsCsException:
        return True
    if not geometry.boundingBox().intersects(item.extent()):
        return False
    return geometry.intersects(item.extent()) or not geometry.isGeosValid()
