"""Units of a geological map, chosen by rocks and ages."""

import math
from collections import Counter

from qgis.core import (
    Qgis,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QMetaType

from ....catalogue.ages import Span, age_of
from ....core.errors import SilkroadError
from ....core.typed_numbers import real
from ....i18n import N_, aside, interface_language, listed, tr
from ....numbers import NOTHING
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.geology import (
    AGE_NAMES,
    field_parameter,
    is_rock,
    map_parameter,
    rock_fields,
    rock_words,
    text_fields,
    text_of,
)
from ...inputs.layers import called, features_of, vector_source
from ...inputs.numbers import optional_number
from ...outputs.tables import feature_of, write_features

AGE_RULES = {
    "overlaps": N_("that overlap the ages"),
    "within": N_("that lie within the ages"),
}
ADDED = ("oldest_ma", "youngest_ma")
# Limits of units move by less than this from chart to chart, Ma.
MARGIN = 1.0
# So many texts that are not understood are told.
TOLD = 10


class GeologyUnits(SilkroadAlgorithm):
    """silkroad:geology_units."""

    NAME = "geology_units"
    TITLE = N_("Geological units")
    GROUP = "evidence"
    TAGS = (N_("geological map"), N_("lithology"), N_("age"), N_("host rocks"))
    HELP = N_(
        "<p>Takes from a geological map the polygons of some rocks and ages, for instance Carboniferous granitoids, "
        "for distances, densities or a mask.</p>"
        "<p><b>Rocks.</b> Words in any language, separated by semicolons: a polygon is taken where one of them "
        "stands anywhere in a rock name, capital or small. A word after “-” rules a name out: <i>灰岩; -凝灰</i> finds "
        "limestone but no tuff. Without fields named, all text fields are searched. Without words all rocks are "
        "taken.</p>"
        "<p><b>Ages.</b> In Ma, from the oldest to the youngest. The age of a polygon comes from two fields of "
        "numbers, or from a field of text: names of erathems, systems, series and stages in English, Chinese and "
        "Russian, with early, middle, late (<i>Late Devonian – Early Carboniferous</i>, <i>早二叠世</i>, "
        "<i>нижний–средний девон</i>), or letter codes (<i>D2-3</i>, <i>C1v</i>, <i>γδP1</i>, <i>Pt2</i>, "
        "<i>PZ1</i>). If no field is named, one whose name says age is taken, and the log says which. Limits are "
        "those of the International Chronostratigraphic Chart (Cohen et al., 2025).</p>"
        "<p><b>National scales.</b> C2 is the Pennsylvanian (the Chinese use), C3 its last part; Є1–Є3 are the three "
        "parts of national maps; S1–S4 are Llandovery to Pridoli; R and V are Riphean and Vendian, set to the "
        "nearest units of the chart. Where this is not the scale of your map, give fields of numbers.</p>"
        "<p><b>Rule.</b> <i>Overlap</i>: the intervals share at least 1 Ma, or all of a shorter one. <i>Within</i>: "
        "the polygon’s age lies in the interval, give or take 1 Ma. A unit of wide age (Paleozoic) overlaps much; "
        "the second rule leaves it out.</p>"
        "<p><b>Output.</b> The polygons with their attributes; where ages are asked for, oldest_ma and youngest_ma "
        "as understood. Polygons without an age that can be understood are left out then, and the log lists their "
        "texts.</p>"
        "<p><b>Limits.</b> Words find what was written, not what was meant: look at the result, above all at words "
        "that are parts of others (diorite in granodiorite).</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(map_parameter())
        self.addParameter(QgsProcessingParameterString("LITHOLOGY", tr("Words for the rocks"), optional=True))
        self.addParameter(field_parameter("LITHOLOGY_FIELD", tr("Fields of rock names"), several=True))
        for name, title in (("AGE_OLDEST", tr("Oldest age (Ma)")), ("AGE_YOUNGEST", tr("Youngest age (Ma)"))):
            self.addParameter(
                QgsProcessingParameterNumber(
                    name, title, Qgis.ProcessingNumberParameterType.Double, optional=True, minValue=0
                )
            )
        self.addParameter(field_parameter("AGE_FIELD", tr("Field of ages (text)")))
        self.addParameter(field_parameter("AGE_FROM_FIELD", tr("Field of the older limit (Ma)"), numeric=True))
        self.addParameter(field_parameter("AGE_TO_FIELD", tr("Field of the younger limit (Ma)"), numeric=True))
        self.addParameter(self.choices.parameter("AGE_RULE", tr("Take units"), AGE_RULES, "overlaps"))
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Units"), QgsProcessing.SourceType.VectorPolygon)
        )
        self.addOutput(QgsProcessingOutputNumber("UNITS", tr("Number of units taken")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.source = vector_source(self, "INPUT", context)
        self.words = rock_words(self, "LITHOLOGY", context)
        self.fields = rock_fields(self, self.source, context) if self.words else []
        oldest, youngest = (optional_number(self, name, context) for name in ("AGE_OLDEST", "AGE_YOUNGEST"))
        self.wanted = None
        if oldest is not None or youngest is not None:
            self.wanted = Span(math.inf if oldest is None else oldest, youngest or 0.0)
            if not self.wanted.oldest > self.wanted.youngest:
                raise SilkroadError("ages_order", oldest=self.wanted.oldest, youngest=self.wanted.youngest)
        if not self.words and self.wanted is None:
            raise SilkroadError("no_rock_no_age", rocks=self.label("LITHOLOGY"), age=self.label("AGE_OLDEST"))
        self.within = self.choice("AGE_RULE", context) == "within"
        self._read_age_fields(parameters, context, feedback)

    def _read_age_fields(self, parameters, context, feedback) -> None:
        names = ("AGE_FIELD", "AGE_FROM_FIELD", "AGE_TO_FIELD")
        self.age_field, *self.limit_fields = (self.parameterAsString(parameters, name, context) for name in names)
        if self.wanted is None:
            return
        if any(self.limit_fields) and not all(self.limit_fields):
            raise SilkroadError("age_field_alone", first=self.label(names[1]), second=self.label(names[2]))
        if self.age_field or all(self.limit_fields):
            return
        named = [field for field in text_fields(self.source) if AGE_NAMES.search(field)]
        if not named:
            raise SilkroadError("no_age_field", input=self.label("AGE_FIELD"), name=called(self.source))
        self.age_field = named[0]
        feedback.pushInfo(tr("Ages are read from the field “{field}”.").format(field=self.age_field))

    def compute(self, context, feedback):
        """Take the polygons one by one."""
        self.unread, progress = Counter(), progress_of(feedback, 0, 95)
        fields = QgsFields(self.source.fields())
        if self.wanted is not None:
            for name in ADDED:
                fields.append(QgsField(_free(name, fields), QMetaType.Type.Double))
        features, total = [], max(self.source.featureCount(), 1)
        for done, feature in enumerate(features_of(self.source, self.label("INPUT"), feedback)):
            progress(min(done / total, 1))
            chosen, span = self._judge(feature)
            if chosen:
                ages = [] if self.wanted is None else [span.oldest, span.youngest]
                features.append(feature_of(fields, [*feature.attributes(), *ages], feature.geometry()))
        self._tell_unread(feedback)
        if not features:
            raise SilkroadError("no_unit", input=self.label("INPUT"), name=called(self.source))
        crs, kind = self.source.sourceCrs(), self.source.wkbType()
        path = write_features(self, "OUTPUT", fields, kind, crs, features, context)
        return {"OUTPUT": path, "UNITS": len(features)}

    def _judge(self, feature) -> tuple[bool, Span | None]:
        """Return whether a polygon is taken, and its age where ages are asked for."""
        if not feature.hasGeometry() or (self.words and not is_rock(feature, self.fields, self.words)):
            return False, None
        if self.wanted is None:
            return True, None
        span = self._age(feature)
        return span is not None and agrees(span, self.wanted, self.within), span

    def _age(self, feature) -> Span | None:
        if all(self.limit_fields):
            limits = [real(feature[field]) for field in self.limit_fields]
            if None in limits:
                self.unread[""] += 1
                return None
            return Span(max(limits), min(limits))
        text = text_of(feature[self.age_field])
        span = age_of(text)
        if span is None:
            self.unread[text] += 1
        return span

    def _tell_unread(self, feedback) -> None:
        if not self.unread:
            return
        language = interface_language()
        texts = [
            (tr("“{text}”").format(text=text) if text else NOTHING) + aside(str(count), language)
            for text, count in self.unread.most_common(TOLD)
        ]
        feedback.pushWarning(
            tr("Polygons left out, because their age is not understood: {count} ({texts})").format(
                count=sum(self.unread.values()), texts=listed(texts, language, "names")
            )
        )


def agrees(span: Span, wanted: Span, within: bool) -> bool:
    """Tell whether an age is one that is wanted, by overlap or by lying within."""
    if within:
        return span.oldest <= wanted.oldest + MARGIN and span.youngest >= wanted.youngest - MARGIN
    shared = min(span.oldest, wanted.oldest) - max(span.youngest, wanted.youngest)
    return shared >= min(MARGIN, span.oldest - span.youngest, wanted.oldest - wanted.youngest)


def _free(name: str, fields: QgsFields) -> str:
    """Return a field name that is not taken."""
    number, candidate = 2, name
    while fields.lookupField(candidate) >= 0:
        candidate, number = f"{name}_{number}", number + 1
    return candidate
