"""Composite anomalies: which single ones belong together, and what they hold."""

from dataclasses import dataclass

import numpy as np
from qgis.core import NULL, QgsFeature, QgsGeometry, QgsPointXY, QgsSpatialIndex

from ....catalogue.crs import transformation
from ....catalogue.geodesic import Geodesic
from ....core.errors import SilkroadError
from ....core.geochemistry import productivity
from ....core.geochemistry.indices import composition_formula, zonality_coefficient
from ....io.geochemistry.samples import vocabulary

NEEDED = ("element", "unit", "area_km2", "mean", "maximum", "background", "productivity", "nap_km2", "lon", "lat")
SQUARE_METRES = 1e6


@dataclass(frozen=True)
class Anomaly:
    """An anomaly of one element, in the coordinate system of the first layer."""

    name: str
    element: str
    unit: str
    area_km2: float
    mean: float
    maximum: float
    background: float
    contrast: float | None
    productivity: float
    nap_km2: float
    lon: float
    lat: float
    synthetic: bool
    outline: QgsGeometry
    threshold: float | None = None
    convention: str = ""
    samples: int | None = None
    cells: int | None = None


@dataclass(frozen=True)
class Chain:
    """What turns productivities into resources: for which elements, to which depths (m), by which coefficients."""

    elements: tuple[str, ...]
    depth_p3: float
    depth_p2: float
    train: float
    residual: float
    share: float

    def __post_init__(self):
        if self.elements:
            for value in (self.train, self.residual):
                if not value > 0:
                    raise SilkroadError("coefficient_zero", value=float(value))
            for depth in (self.depth_p3, self.depth_p2):
                if not depth > 0:
                    raise SilkroadError("resources_depth", depth=float(depth))

    def tonnes(self, element: str, per_cent_m2: float) -> tuple[float | None, float | None]:
        """Return the tonnes of P3 and P2 of an areal productivity, None where the element is not asked for."""
        if element not in self.elements:
            return None, None
        halo = productivity.slope_productivity(per_cent_m2, self.train)
        depths = (self.depth_p3, self.depth_p2)
        p3, p2 = (productivity.resources(halo, depth, self.residual, self.share).forecast_t for depth in depths)
        return p3, p2


@dataclass(frozen=True)
class Composite:
    """A composite anomaly: its row, a row for each element, its outline, and the single anomalies in it."""

    row: dict
    elements: list[dict]
    outline: QgsGeometry
    members: list[Anomaly]


def read_anomalies(layers, label: str, context) -> list[Anomaly]:
    """Return the anomalies of all layers. Raises SilkroadError anomalies_fields, anomalies_none, anomaly_row."""
    found, crs = [], layers[0].crs()
    for layer in layers:
        names = layer.fields().names()
        missing = [name for name in NEEDED if name not in names]
        if missing:
            raise SilkroadError("anomalies_fields", input=label, name=layer.name(), missing=missing)
        transform = transformation(layer.crs(), crs, context.transformContext())
        for feature in layer.getFeatures():
            outline = QgsGeometry(feature.geometry())
            if outline.isEmpty():
                continue
            outline.transform(transform)
            found.append(_anomaly(feature, names, outline, layer.name()))
    if not found:
        raise SilkroadError("anomalies_none", input=label)
    return found


def _anomaly(feature: QgsFeature, names, outline, layer: str) -> Anomaly:
    row = {name: None if feature[name] == NULL else feature[name] for name in names}
    try:
        numbers = {name: float(row[name]) for name in NEEDED if name not in ("element", "unit")}
    except (TypeError, ValueError) as error:
        raise SilkroadError("anomaly_row", name=layer, row=int(feature.id())) from error
    return Anomaly(
        name=str(row.get("anomaly") or feature.id()),
        element=str(row["element"] or ""),
        unit=str(row["unit"] or ""),
        contrast=row.get("contrast"),
        synthetic=bool(row.get("synthetic")),
        outline=outline,
        threshold=row.get("threshold"),
        convention=str(row.get("convention") or ""),
        samples=row.get("samples"),
        cells=row.get("cells"),
        **numbers,
    )


def compose(algorithm, points, context, progress) -> list[Composite]:
    """Return the composite anomalies of the algorithm, the greatest sum of NAP first."""
    groups = _groups(algorithm.anomalies, algorithm.overlap, lambda part: progress(part / 2))
    groups = [group for group in groups if len({member.element for member in group}) >= algorithm.fewest]
    if not groups:
        raise SilkroadError("composites_none", fewest=algorithm.fewest)
    # Equal sums are told apart by names, so that the order of layers decides nothing.
    groups.sort(key=lambda group: (-sum(member.nap_km2 for member in group), min(member.name for member in group)))
    measure = Geodesic(algorithm.crs, context.transformContext())
    made = []
    for rank, group in enumerate(groups, start=1):
        made.append(_composite(algorithm, rank, group, points, measure))
        progress(0.5 + rank / len(groups) / 2)
    return made


def _groups(anomalies: list[Anomaly], overlap: float, progress) -> list[list[Anomaly]]:
    """Return the anomalies that share at least a part of the smaller one's area, through others too."""
    index, parent = QgsSpatialIndex(), list(range(len(anomalies)))
    for number, anomaly in enumerate(anomalies):
        index.addFeature(number, anomaly.outline.boundingBox())
    areas = [anomaly.outline.area() for anomaly in anomalies]

    def root(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for first, anomaly in enumerate(anomalies):
        for second in index.intersects(anomaly.outline.boundingBox()):
            if second <= first or root(first) == root(second):
                continue
            shared = anomaly.outline.intersection(anomalies[second].outline).area()
            if shared > 0 and shared >= overlap * min(areas[first], areas[second]):
                parent[root(second)] = root(first)
        progress((first + 1) / len(anomalies))
    groups: dict[int, list[Anomaly]] = {}
    for number, anomaly in enumerate(anomalies):
        groups.setdefault(root(number), []).append(anomaly)
    return list(groups.values())


def _composite(algorithm, rank: int, group: list[Anomaly], points, measure) -> Composite:
    by_element: dict[str, list[Anomaly]] = {}
    for anomaly in group:
        by_element.setdefault(anomaly.element, []).append(anomaly)
    elements = [_element(algorithm, own) for own in by_element.values()]
    elements.sort(key=lambda row: (-row["nap_km2"], row["element"]))
    outline = QgsGeometry.unaryUnion([anomaly.outline for anomaly in group])
    outline.convertToMultiType()
    main = max(by_element[elements[0]["element"]], key=lambda anomaly: (anomaly.maximum, anomaly.name))
    name = f"A{rank}"
    inside = _inside(outline, points)
    row = {
        "rank": rank,
        "anomaly": name,
        "main": elements[0]["element"],
        "elements": " ".join(row["element"] for row in elements),
        "count": len(elements),
        "area_km2": measure.km2(outline),
        "nap_sum": sum(row["nap_km2"] for row in elements),
        "formula": composition_formula([row["element"] for row in elements], [row["coefficient"] for row in elements]),
        "zonality": _zonality(elements, algorithm.above, algorithm.below),
        "deposits": None if inside is None else len(inside),
        "deposit_names": None if inside is None else "; ".join(points.labels[i] for i in inside),
        "class": None,
        "lon": main.lon,
        "lat": main.lat,
        "synthetic": int(any(anomaly.synthetic for anomaly in group)),
    }
    return Composite(row, [{"anomaly": name, **own} for own in elements], outline, group)


def taken_together(own: list[Anomaly]) -> dict:
    """Return the figures of an element whose anomalies in a composite are taken together.

    The contrast is the one by which NAP = contrast × area holds for all of them."""
    areas = np.array([anomaly.area_km2 for anomaly in own])
    mean = float(np.average([anomaly.mean for anomaly in own], weights=areas))
    background = float(np.average([anomaly.background for anomaly in own], weights=areas))
    nap = sum(anomaly.nap_km2 for anomaly in own)
    return {
        "element": own[0].element,
        "unit": own[0].unit,
        "parts": len(own),
        "names": "; ".join(sorted(anomaly.name for anomaly in own)),
        "area_km2": float(areas.sum()),
        "samples": _sum(anomaly.samples for anomaly in own),
        "cells": _sum(anomaly.cells for anomaly in own),
        "mean": mean,
        "maximum": max(anomaly.maximum for anomaly in own),
        "background": background,
        "threshold": own[0].threshold,
        "contrast": nap / float(areas.sum()),
        "convention": own[0].convention,
        "coefficient": mean / background if background > 0 else float("nan"),
        "nap_km2": nap,
        "productivity": sum(anomaly.productivity for anomaly in own),
    }


def _sum(counts) -> int | None:
    """Return the sum of counts, None where one is not known."""
    counts = list(counts)
    return None if None in counts else sum(map(int, counts))


def _element(algorithm, own: list[Anomaly]) -> dict:
    """Return the row of an element, with its resources where they are asked for."""
    row = taken_together(own)
    per_cent = None
    if own[0].unit:
        per_cent = row["productivity"] * vocabulary().factor(own[0].unit, "pct") * SQUARE_METRES
    if row["element"] in algorithm.chain.elements and per_cent is None:
        raise SilkroadError("resources_unit", element=row["element"], anomaly=own[0].name)
    p3, p2 = (None, None) if per_cent is None else algorithm.chain.tonnes(row["element"], per_cent)
    return row | {"productivity_pct_m2": per_cent, "p3_t": p3, "p2_t": p2}


def _zonality(elements: list[dict], above: list[str], below: list[str]) -> float | None:
    """Return the coefficient of zonality, None where it was not asked for or an element has no anomaly."""
    if not above:
        return None
    held = {row["element"]: row for row in elements}
    if not {*above, *below} <= held.keys():
        return None
    # In per cent where units are told, so that ppm and ppb go together.
    values = [held[name]["productivity_pct_m2"] or held[name]["productivity"] for name in (*above, *below)]
    size = len(above)
    found = zonality_coefficient(np.array([values]), list(range(size)), list(range(size, 2 * size)))
    return float(found[0])


def _inside(outline: QgsGeometry, points) -> list[int] | None:
    if points is None:
        return None
    box = outline.boundingBox()
    near = np.flatnonzero(
        (points.x >= box.xMinimum())
        & (points.x <= box.xMaximum())
        & (points.y >= box.yMinimum())
        & (points.y <= box.yMaximum())
    )
    return [int(i) for i in near if outline.contains(QgsPointXY(points.x[i], points.y[i]))]
