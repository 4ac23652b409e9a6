"""Contacts between the units of a geological map."""

from collections.abc import Iterator

from qgis.core import (
    Qgis,
    QgsDistanceArea,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsSpatialIndex,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ....core.errors import SilkroadError
from ....i18n import N_, tr
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.decay import metres
from ...inputs.geology import field_parameter, is_rock, map_parameter, rock_fields, rock_words
from ...inputs.layers import called, features_of, mended, vector_source
from ...outputs.tables import feature_of, write_features

LENGTH = "length_m"


class GeologyContacts(SilkroadAlgorithm):
    """silkroad:geology_contacts."""

    NAME = "geology_contacts"
    TITLE = N_("Geological contacts")
    GROUP = "evidence"
    TAGS = (N_("geological map"), N_("lithology"), N_("contact"), N_("boundary"))
    HELP = N_(
        "<p>Takes from a geological map the lines along which some rocks touch others, for instance granitoids "
        "against carbonates, where skarns form.</p>"
        "<p><b>Rocks.</b> Words for the rocks of both sides, in any language, separated by semicolons; a word after "
        "“-” rules a name out, as in <i>Geological units</i>. Where the words for the neighbours are empty, all "
        "contacts of the first rocks with others are taken; where both are empty, all contacts of the map.</p>"
        "<p><b>Contacts.</b> The parts that the outlines of two polygons share, whatever the places of their "
        "vertices. With a tolerance, the parts of the first outline no farther from the second than this: sloppy "
        "maps leave gaps and slivers between neighbours. The ends then reach up to a tolerance too far. What is "
        "shorter than three tolerances is left out, for it comes from outlines that only touch. With a tolerance of "
        "0 the outlines must coincide to the last digit; points where polygons only touch are never contacts. Each "
        "pair is compared once.</p>"
        "<p><b>Output.</b> Lines with the attributes of both sides, those of the first rocks with “_1”, those of the "
        "neighbours with “_2” behind the name, and the ellipsoidal length in metres.</p>"
        "<p><b>Limits.</b> A fault along which rocks meet is a contact here, too; take such lines out where only "
        "intrusive or depositional contacts are meant. A tolerance beyond the width of narrow polygons joins what "
        "they part.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(map_parameter())
        self.addParameter(QgsProcessingParameterString("LITHOLOGY", tr("Words for the rocks"), optional=True))
        neighbour = tr("Words for the neighbouring rocks")
        self.addParameter(QgsProcessingParameterString("NEIGHBOUR", neighbour, optional=True))
        self.addParameter(field_parameter("LITHOLOGY_FIELD", tr("Fields of rock names"), several=True))
        self.addParameter(metres("TOLERANCE", tr("Tolerance (m)"), 1))
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Contacts"), QgsProcessing.SourceType.VectorLine)
        )
        self.addOutput(QgsProcessingOutputNumber("LENGTH_KM", tr("Length of the contacts (km)")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.source = vector_source(self, "INPUT", context)
        self.words = rock_words(self, "LITHOLOGY", context)
        self.neighbours = rock_words(self, "NEIGHBOUR", context)
        self.fields = rock_fields(self, self.source, context) if self.words or self.neighbours else []
        crs = self.source.sourceCrs()
        unit = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), Qgis.DistanceUnit.Meters)
        self.tolerance = self.parameterAsDouble(parameters, "TOLERANCE", context) / unit
        self.measure = QgsDistanceArea()
        self.measure.setSourceCrs(crs, context.transformContext())
        self.measure.setEllipsoid(crs.ellipsoidAcronym())

    def compute(self, context, feedback):
        """Compare neighbours pair by pair."""
        polygons, first, second = self._polygons(feedback)
        fields, length = self._out_fields(), 0.0
        features = []
        for one, other, line in self._contacts(polygons, first, second, progress_of(feedback, 20, 95)):
            metres_long = self.measure.measureLength(line)
            length += metres_long
            attributes = [*polygons[one].attributes(), *polygons[other].attributes(), metres_long]
            features.append(feature_of(fields, attributes, line))
        if not features:
            raise SilkroadError("no_contact", input=self.label("INPUT"), name=called(self.source))
        path = write_features(
            self, "OUTPUT", fields, Qgis.WkbType.MultiLineString, self.source.sourceCrs(), features, context
        )
        return {"OUTPUT": path, "LENGTH_KM": length / 1000}

    def _polygons(self, feedback) -> tuple[list[QgsFeature], list[int], set[int]]:
        """Return the mended polygons, and which of them are of the first rocks and which of the neighbours."""
        polygons, first, second, progress = [], [], set(), progress_of(feedback, 0, 20)
        total = max(self.source.featureCount(), 1)
        for feature in features_of(self.source, self.label("INPUT"), feedback):
            progress(min(len(polygons) / total, 1))
            geometry = mended(feature.geometry())
            if geometry is None:
                continue
            feature.setGeometry(geometry)
            number = len(polygons)
            polygons.append(feature)
            is_first = not self.words or is_rock(feature, self.fields, self.words)
            if is_first:
                first.append(number)
            # Without words the neighbours are the others; without any words all are both.
            others = is_rock(feature, self.fields, self.neighbours) if self.neighbours else not is_first
            if others or not (self.words or self.neighbours):
                second.add(number)
        if not first or not second:
            name = "LITHOLOGY" if not first else "NEIGHBOUR"
            raise SilkroadError("no_rock", input=self.label(name), name=called(self.source))
        return polygons, first, second

    def _contacts(self, polygons, first, second, progress) -> Iterator[tuple[int, int, QgsGeometry]]:
        """Yield the two polygons and the line of each contact."""
        index, compared = QgsSpatialIndex(), set()
        for number in second:
            index.addFeature(number, polygons[number].geometry().boundingBox())
        for done, one in enumerate(first):
            progress(done / len(first))
            outline = _outline(polygons[one].geometry())
            for other in sorted(index.intersects(outline.boundingBox().buffered(self.tolerance))):
                pair = min(one, other), max(one, other)
                if one == other or pair in compared:
                    continue
                compared.add(pair)
                line = shared(outline, _outline(polygons[other].geometry()), self.tolerance)
                if not line.isEmpty():
                    yield one, other, line

    def _out_fields(self) -> QgsFields:
        fields = QgsFields()
        for side in ("_1", "_2"):
            for field in self.source.fields():
                copy = QgsField(field)
                copy.setName(field.name() + side)
                fields.append(copy)
        fields.append(QgsField(LENGTH, QMetaType.Type.Double))
        return fields


def shared(outline: QgsGeometry, other: QgsGeometry, tolerance: float) -> QgsGeometry:
    """Return the parts of an outline that another one shares, as lines; ``tolerance`` in units of both."""
    if tolerance > 0:
        near = outline.boundingBox().buffered(2 * tolerance)
        part = other.clipped(near)
        if part.isEmpty():
            return QgsGeometry()
        other = part.buffer(tolerance, 8)
    found = outline.intersection(other)
    if found.isEmpty():
        return QgsGeometry()
    found.convertGeometryCollectionToSubclass(Qgis.GeometryType.Line)
    merged = found.mergeLines() if not found.isEmpty() else found
    parts = [part for part in merged.asGeometryCollection() if part.length() > 3 * tolerance]
    return QgsGeometry.collectGeometry(parts) if parts else QgsGeometry()


def _outline(geometry: QgsGeometry) -> QgsGeometry:
    return QgsGeometry(geometry.constGet().segmentize().boundary())
