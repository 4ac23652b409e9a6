"""What the cards and sheets of anomalies show, read from the layers that the algorithm was given."""

from collections.abc import Sequence

from qgis.core import NULL, Qgis, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer

from ....catalogue.anomaly_setting import Deposit, Surroundings
from ....catalogue.crs import geographic, transformation
from ....core.errors import SilkroadError
from ....i18n import LANGUAGES, interface_language, listed, tr
from ....io.geochemistry.raster_elements import element_of
from ....io.geochemistry.samples import columns_of
from ....layouts.anomaly_content import AnomalyContent, Given, Shape, anomaly_content, geology_by_name
from ....layouts.anomaly_page import Subject
from ....layouts.target_book import plane_bounds
from ...inputs.layers import features_of, refuse_other_geometry
from .anomaly_sheets import BY_NAP
from .composing import Anomaly, read_anomalies, taken_together
from .nearby_deposits import known_deposits

MARGIN = 0.25  # degrees about the anomalies that the projection is made for
AROUND = 1.0  # of the size of the anomalies: samples and rocks are read so far about them
ZONE_FIELDS = ("element", "zone", "from_content")
MEMBER = 0.5  # a single anomaly belongs to the composite that holds at least this share of it


def subjects_of(algorithm, features, context, feedback, progress) -> tuple[AnomalyContent, list[Subject]]:
    """Return the maps and the anomalies of the algorithm, in the order of the features."""
    crs = algorithm.source.sourceCrs()
    singles = _in(crs, algorithm.singles, algorithm.label("ANOMALIES"), context)
    progress(0.2)
    members = [_members(feature, singles) for feature in features]
    names = list(dict.fromkeys(one.element for group in members for one in group))
    if not names:
        raise SilkroadError("sheets_no_members", input=algorithm.label("ANOMALIES"))
    box = QgsRectangle()
    for feature in features:
        box.combineExtentWith(feature.geometry().boundingBox())
    box.grow(AROUND * max(box.width(), box.height(), 1e-9))
    samples, fields = _samples(algorithm, crs, box, names, context, feedback)
    progress(0.5)
    rocks = _rocks(algorithm, crs, box, context, feedback)
    deposits = known_deposits(algorithm, context, feedback)
    given = Given(
        crs=crs,
        outlines=[(int(feature["rank"]), feature.geometry()) for feature in features],
        singles=[Shape(one.element, one.outline, lower=one.threshold) for one in singles if one.element in names],
        zones=_zones(algorithm, crs, names, context),
        units={one.element: one.unit for one in singles if one.element in names},
        rasters=_rasters(algorithm, names),
        samples=samples,
        fields=fields,
        geology=_geology(algorithm),
        deposits=_own_deposits(algorithm, deposits),
    )
    shown = anomaly_content(given, _extent(features, crs, context), algorithm.language)
    progress(0.8)
    around = Surroundings(crs, context.transformContext(), deposits, algorithm.within, rocks)
    subjects = []
    for feature, group in zip(features, members, strict=True):
        subjects.append(_subject(algorithm, feature, group, around, shown))
        progress(0.8 + 0.2 * len(subjects) / len(features))
    return shown, subjects


def _in(crs, layers, label: str, context) -> list[Anomaly]:
    """Return the single anomalies with outlines in a coordinate system."""
    found = read_anomalies(layers, label, context)
    transform = transformation(layers[0].crs(), crs, context.transformContext())
    for one in found:
        one.outline.transform(transform)
    return found


def _members(feature: QgsFeature, singles: Sequence[Anomaly]) -> list[Anomaly]:
    outline, wanted = feature.geometry(), set(str(feature["elements"]).split())
    box = outline.boundingBox()
    return [
        one
        for one in singles
        if one.element in wanted
        and box.intersects(one.outline.boundingBox())
        and outline.intersection(one.outline).area() >= MEMBER * one.outline.area()
    ]


def _subject(algorithm, feature, group, around: Surroundings, shown: AnomalyContent) -> Subject:
    by_element: dict[str, list[Anomaly]] = {}
    for one in group:
        by_element.setdefault(one.element, []).append(one)
    elements = [taken_together(own) for own in by_element.values()]
    key = "nap_km2" if algorithm.order == BY_NAP else "coefficient"
    elements.sort(key=lambda row: (-row[key], row["element"]))
    row = {name: (None if value == NULL else value) for name, value in feature.attributeMap().items()}
    outline = feature.geometry()
    setting = around.of(outline, float(row["lon"]), float(row["lat"]))
    bounds = plane_bounds(outline, algorithm.source.sourceCrs(), shown.made)
    synthetic = algorithm.synthetic or bool(row.get("synthetic")) or any(one.synthetic for one in group)
    return Subject(row, elements, bounds, setting, algorithm.total, algorithm.draft, synthetic)


def _zones(algorithm, crs, names, context) -> list[Shape]:
    found = []
    for layer in algorithm.zones:
        missing = [name for name in ZONE_FIELDS if layer.fields().indexOf(name) < 0]
        if missing:
            raise SilkroadError("zones_fields", input=algorithm.label("ZONES"), name=layer.name(), missing=missing)
        transform = transformation(layer.crs(), crs, context.transformContext())
        for feature in layer.getFeatures():
            if str(feature["element"]) in names and feature.hasGeometry():
                outline = QgsGeometry(feature.geometry())
                outline.transform(transform)
                found.append(Shape(str(feature["element"]), outline, int(feature["zone"]), feature["from_content"]))
    return found


def _rasters(algorithm, names) -> dict[str, str]:
    """Return the rasters by element. Raises SilkroadError raster_no_element for one of no element on the maps."""
    found = {}
    for path in algorithm.contents:
        element = element_of(path).form
        if element in names:
            found[element] = path
    if algorithm.contents and not found:
        told = listed(names, interface_language())
        raise SilkroadError("rasters_no_element", input=algorithm.label("CONTENTS"), names=told)
    return found


def _samples(algorithm, crs, box, names, context, feedback) -> tuple[QgsVectorLayer | None, dict[str, str]]:
    """Return the samples about the anomalies, with the contents of the elements, as a layer in memory."""
    source = algorithm.samples
    if source is None:
        return None, {}
    refuse_other_geometry(source, algorithm.label("SAMPLES"))
    known = {column.form: column.field for column in columns_of(source.fields().names()) if not column.levelled}
    fields = {name: known[name] for name in names if name in known}
    layer = QgsVectorLayer("Point?" + "&".join(f"field={name}:double" for name in fields), "samples", "memory")
    layer.setCrs(crs)
    transform = transformation(source.sourceCrs(), crs, context.transformContext())
    features = []
    for feature in features_of(source, algorithm.label("SAMPLES"), feedback, tuple(fields.values())):
        geometry = QgsGeometry(feature.geometry())
        if geometry.isEmpty() or geometry.transform(transform) != Qgis.GeometryOperationResult.Success:
            continue
        point = geometry.centroid()
        if not box.contains(point.asPoint()):
            continue
        copy = QgsFeature(layer.fields())
        values = [feature[name] for name in fields.values()]
        copy.setAttributes([float(value) if isinstance(value, int | float) else None for value in values])
        copy.setGeometry(point)
        features.append(copy)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer, {name: name for name in fields}


def _geology(algorithm) -> QgsVectorLayer | None:
    """Return a copy of the layer of rocks with its style."""
    if algorithm.geology is None:
        return None
    copy = algorithm.geology.clone()
    copy.setLabelsEnabled(False)
    if algorithm.rock_field:
        geology_by_name(copy, algorithm.rock_field)
    return copy


def _rocks(algorithm, crs, box, context, feedback) -> list[tuple[str, QgsGeometry]]:
    """Return the rocks about the anomalies with their names, where there is a field for these."""
    layer = algorithm.geology
    if layer is None:
        return []
    if not layer.crs().isValid():
        raise SilkroadError("vector_no_crs", input=algorithm.label("GEOLOGY"), name=layer.name())
    field = algorithm.rock_field or _field_of(layer)
    if not field:
        feedback.pushWarning(tr("The geology has no field of names; the cards tell no rocks."))
        return []
    transform = transformation(layer.crs(), crs, context.transformContext())
    near = transform.transformBoundingBox(box, Qgis.TransformDirection.Reverse)
    request, found = QgsFeatureRequest(near), []
    for feature in layer.getFeatures(request):
        shape = QgsGeometry(feature.geometry())
        if shape.isEmpty() or feature[field] in (None, NULL):
            continue
        shape.transform(transform)
        found.append((str(feature[field]), shape if shape.isGeosValid() else shape.makeValid()))
    return found


def _field_of(layer: QgsVectorLayer) -> str | None:
    names = {name.lower(): name for name in layer.fields().names()}
    wanted = (f"name_{interface_language()}", "name", "legend", "unit", "index", "название", "индекс", "名称", "图例")
    return next((names[name] for name in wanted if name in names), None)


def _own_deposits(algorithm, deposits: Sequence[Deposit]) -> QgsVectorLayer | None:
    """Return the user's deposits as a layer for the maps, None where they are those of the plugin."""
    if algorithm.deposits is None:
        return None
    fields = "&".join(f"field=name_{code}:string" for code in LANGUAGES)
    layer = QgsVectorLayer(f"Point?{fields}", "deposits", "memory")
    layer.setCrs(geographic())
    copies = []
    for deposit in deposits:
        copy = QgsFeature(layer.fields())
        copy.setAttributes([deposit.names[code] for code in LANGUAGES])
        copy.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(deposit.lon, deposit.lat)))
        copies.append(copy)
    layer.dataProvider().addFeatures(copies)
    layer.updateExtents()
    return layer


def _extent(features, crs, context) -> tuple[float, float, float, float]:
    """Return west, south, east, north of the anomalies in degrees, with a margin."""
    transform = transformation(crs, geographic(), context.transformContext())
    box = QgsRectangle()
    for feature in features:
        box.combineExtentWith(feature.geometry().boundingBox())
    box = transform.transformBoundingBox(box)
    return box.xMinimum() - MARGIN, box.yMinimum() - MARGIN, box.xMaximum() + MARGIN, box.yMaximum() + MARGIN
