"""Classes of composite anomalies proposed by a table of rules, as a Processing algorithm."""

from collections import Counter

from qgis.core import (
    NULL,
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ....catalogue import anomaly_rules
from ....catalogue.anomaly_rules import ASKED, GIVEN, TRADITIONS, Rule
from ....core.errors import SilkroadError
from ....core.typed_numbers import real
from ....i18n import N_, interface_language, labelled, listed, tr
from ....numbers import fixed
from ....paths import PACKAGE
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.composites import composites_source
from ...inputs.layers import called, features_of, transform_to, vector_source
from ...inputs.numbers import number_parameter
from ...outputs.tables import feature_of, fields_of, write_features

RULES_WIDGET = f"{PACKAGE}.gui.class_rules.parameter.RulesWrapper"
NEEDED = ("rank", "elements", "formula")
SIZES = ("large", "medium", "small")


class ProposeAnomalyClasses(SilkroadAlgorithm):
    """``silkroad:propose_anomaly_classes``."""

    NAME = "propose_anomaly_classes"
    TITLE = N_("Propose classes of anomalies")
    GROUP = "geochemistry_anomalies"
    TAGS = (N_("classes of anomalies"), N_("rules"), N_("prospects of anomalous fields"), "甲乙丙丁")
    HELP = N_(
        "<p>Proposes a class for each composite anomaly by an editable table of rules, such as the Chinese 甲, 乙, 丙 "
        "and 丁 or the Russian prospects of anomalous geochemical fields. It is a proposal: the field is called "
        "<i>class_proposal</i>, the rule stands beside it, and the geologist’s own field <i>class</i> is not touched. "
        "Whether an anomaly comes from ore is a judgement on its geology, which no table makes.</p>"
        "<p><b>Rules</b> are evaluated in their order; the first that holds gives the class. <i>Rules</i> takes lines "
        "<i>class; title; condition</i>, and <i>Edit Rules…</i> beside the box edits them as a table with QGIS’s "
        "expression builder; <i>Table of rules</i> takes a CSV file with the columns class, condition and title. With "
        "neither, the shipped table of the tradition counts. Its classes are common practice, its conditions are the "
        "project’s: no standard was read; check them against your copy and change them.</p>"
        "<p><b>A condition</b> is a QGIS expression on the fields of <i>Rank anomalies and write their cards</i> "
        "(rank, main, elements, count, area_km2, nap_sum, zonality …) and on: <i>deposit_km</i>, distance from the "
        "outline to the nearest known deposit, 0 inside; <i>deposit_same_km</i>, the same to deposits that hold one of "
        "its elements; <i>deposit_same_size</i>, the largest size class (large, medium, small, unknown) of those "
        "inside; <i>geology_share</i>, percent of its area on favourable geology; <i>rank_percent</i>; "
        "<i>coefficient</i>, the greatest of the composition formula. What is not known is NULL, so that a condition "
        "on it does not hold: without a layer of geology <i>geology_share</i> is NULL.</p>"
        "<p><b>Deposits</b>: your points (fields <i>commodities</i>, such as Cu; Au, and <i>size_class</i>), else "
        "those of the plugin. <b>Geology</b>: polygons, and an expression on their fields that says which are "
        "favourable.</p>"
        "<p><b>Limits.</b> Deposits that nobody knows, and those of the plugin with positions off by tens of km, make "
        "the distance no more than a hint. Class 丁 (not ore) in particular needs the field.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        polygon = [Qgis.ProcessingSourceType.VectorPolygon]
        add(QgsProcessingParameterFeatureSource("INPUT", tr("Composite anomalies"), polygon))
        add(self.choices.parameter("TRADITION", tr("Shipped rules"), TRADITIONS, "cn"))
        rules = QgsProcessingParameterString("RULES", tr("Rules (class; title; condition)"), None, True, True)
        rules.setMetadata({"widget_wrapper": {"class": RULES_WIDGET}})
        add(rules)
        csv = tr("CSV files (*.csv)")
        add(QgsProcessingParameterFile("RULES_FILE", tr("Table of rules"), optional=True, fileFilter=csv))
        points = [Qgis.ProcessingSourceType.VectorPoint]
        add(QgsProcessingParameterFeatureSource("DEPOSITS", tr("Known deposits"), points, None, True))
        add(number_parameter("WITHIN", tr("Look for deposits within (km)"), 50.0, 0))
        add(QgsProcessingParameterFeatureSource("GEOLOGY", tr("Geology"), polygon, None, True))
        title = tr("Favourable geology (expression)")
        add(QgsProcessingParameterExpression("FAVOURABLE", title, None, "GEOLOGY", True))
        kind = QgsProcessing.SourceType.VectorPolygon
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Anomalies with proposed classes"), kind))
        self.addOutput(QgsProcessingOutputNumber("UNCLASSED", tr("Number of anomalies that no rule takes")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.source = composites_source(self, context, NEEDED)
        self.rules = self._rules(parameters, context)
        self.deposits = vector_source(self, "DEPOSITS", context)
        self.within = self.parameterAsDouble(parameters, "WITHIN", context)
        self.geology = vector_source(self, "GEOLOGY", context)
        self.favourable = self.parameterAsExpression(parameters, "FAVOURABLE", context).strip()
        if bool(self.favourable) != (self.geology is not None):
            raise SilkroadError("geology_favourable", input=self.label("FAVOURABLE"), layer=self.label("GEOLOGY"))

    def _rules(self, parameters, context) -> list[Rule]:
        text = self.parameterAsString(parameters, "RULES", context)
        path = self.parameterAsFile(parameters, "RULES_FILE", context)
        if text.strip() and path:
            raise SilkroadError("rules_twice", input=self.label("RULES"), other=self.label("RULES_FILE"))
        if text.strip():
            return anomaly_rules.parse(text, self.label("RULES"))
        if path:
            return anomaly_rules.read(path, self.label("RULES_FILE"))
        return anomaly_rules.shipped(self.choice("TRADITION", context), interface_language())

    def compute(self, context, feedback):
        """Ask what the rules need, evaluate them, write."""
        features = list(features_of(self.source, self.label("INPUT"), feedback))
        if not features:
            raise SilkroadError("vector_empty", input=self.label("INPUT"), name=called(self.source), skipped=0)
        ours = [(name, kind) for name, kind, _ in (*ASKED, *GIVEN)]
        fields = self.source.fields()
        for name, _ in ours:
            # Of an earlier proposal.
            if fields.indexOf(name) >= 0:
                fields.remove(fields.indexOf(name))
        kept = fields.names()
        for field in fields_of(ours):
            fields.append(field)
        prepared = prepare(self.rules, fields.names(), self.label("RULES"))
        asked = self._asked(features, context, feedback)
        scope = QgsExpressionContext()
        scope.setFields(fields)
        made, counts = [], Counter()
        for feature, answers in zip(features, asked, strict=True):
            values = [feature[name] for name in kept] + list(answers) + [None] * len(GIVEN)
            found = feature_of(fields, values, feature.geometry())
            scope.setFeature(found)
            number = next((i for i, rule in enumerate(prepared) if _holds(rule, scope, self.rules[i], i)), None)
            code, told = None, None
            if number is not None:
                rule = self.rules[number]
                code, told = rule.code, labelled(str(number + 1), rule.title or rule.condition, interface_language())
            found.setAttributes([*values[: -len(GIVEN)], code, told])
            made.append(found)
            counts[code] += 1
        kind = Qgis.WkbType.MultiPolygon
        crs = self.source.sourceCrs()
        results = {"OUTPUT": write_features(self, "OUTPUT", fields, kind, crs, _multi(made), context)}
        self.style(results["OUTPUT"], _style)
        self._log(counts, feedback)
        progress_of(feedback)(1.0)
        return results | {"UNCLASSED": counts[None]}

    def _asked(self, features, context, feedback) -> list[tuple]:
        """Return the values of ``ASKED`` for each anomaly."""
        from ....catalogue.anomaly_setting import Surroundings
        from .nearby_deposits import known_deposits

        crs = self.source.sourceCrs()
        deposits = known_deposits(self, context, feedback)
        around = Surroundings(crs, context.transformContext(), deposits, self.within)
        shapes = self._favourable(crs, context, feedback)
        last = max((int(feature["rank"]) for feature in features if feature["rank"] != NULL), default=1)
        total, progress, rows = max(last, len(features)), progress_of(feedback, 5, 95), []
        for feature in features:
            outline = feature.geometry()
            near = around.near(outline)
            wanted = set(str(feature["elements"]).split())
            same = [one for one in near if wanted & set(one.deposit.commodities)]
            inside = [one.deposit.size for one in same if one.km == 0]
            size = next((size for size in SIZES if size in inside), "unknown" if inside else None)
            rank = None if feature["rank"] == NULL else 100.0 * int(feature["rank"]) / total
            rows.append(
                (
                    near[0].km if near else None,
                    same[0].km if same else None,
                    size,
                    None if shapes is None else _share(outline, shapes),
                    rank,
                    _coefficient(str(feature["formula"]), wanted),
                )
            )
            progress(len(rows) / len(features))
        return rows

    def _favourable(self, crs, context, feedback) -> list[QgsGeometry] | None:
        """Return the outlines of the favourable geology, None without a layer."""
        if self.geology is None:
            return None
        (rule,) = prepare([Rule("", self.favourable)], self.geology.fields().names(), self.label("FAVOURABLE"))
        scope, transform, found = (
            QgsExpressionContext(),
            transform_to(crs.toWkt(), self.geology.sourceCrs(), context),
            [],
        )
        scope.setFields(self.geology.fields())
        for feature in features_of(self.geology, self.label("GEOLOGY"), feedback):
            scope.setFeature(feature)
            if feature.hasGeometry() and _holds(rule, scope, Rule("", self.favourable), 0):
                shape = QgsGeometry(feature.geometry())
                shape.transform(transform)
                found.append(shape if shape.isGeosValid() else shape.makeValid())
        return found

    def _log(self, counts: Counter, feedback):
        language = interface_language()
        codes = list(dict.fromkeys(rule.code for rule in self.rules))
        parts = [f"{code}: {fixed(counts[code], language)}" for code in codes if counts[code]]
        feedback.pushInfo(labelled(tr("Classes proposed by rules"), listed(parts, language, "names"), language))
        feedback.pushInfo(tr("A class proposed by rules is a suggestion; the geologist decides."))
        if counts[None]:
            text = tr("No rule takes {count} of the anomalies; they have no class.")
            feedback.pushWarning(text.format(count=counts[None]))
        for source in dict.fromkeys(rule.source for rule in self.rules if rule.source):
            feedback.pushInfo(labelled(tr("Source of the rules"), source, language))


def prepare(rules: list[Rule], names: list[str], label: str) -> list[QgsExpression]:
    """Return the conditions ready to be evaluated. Raises SilkroadError rule_wrong, rule_fields."""
    made = []
    for number, rule in enumerate(rules, start=1):
        expression = QgsExpression(rule.condition)
        if expression.hasParserError():
            reason = expression.parserErrorString().strip()
            raise SilkroadError("rule_wrong", input=label, number=number, text=rule.condition, reason=reason)
        strange = sorted(set(expression.referencedColumns()) - set(names) - {"*"})
        if strange:
            raise SilkroadError("rule_fields", input=label, number=number, text=rule.condition, names=strange)
        made.append(expression)
    return made


def _holds(expression: QgsExpression, scope: QgsExpressionContext, rule: Rule, place: int) -> bool:
    value = expression.evaluate(scope)
    if expression.hasEvalError():
        reason = expression.evalErrorString()
        raise SilkroadError("rule_evaluated", number=place + 1, text=rule.condition, reason=reason)
    return value not in (None, NULL) and bool(value)


def _coefficient(formula: str, elements: set[str]) -> float | None:
    """Return the greatest coefficient of a formula such as "Cu5.0 TFe2O33.1", None where there is none."""
    found = []
    for word in formula.split():
        # The longest name, for those of oxides end in a digit.
        name = max((name for name in elements if word.startswith(name)), key=len, default=None)
        if name is not None and (value := real(word[len(name) :])) is not None:
            found.append(value)
    return max(found, default=None)


def _share(outline: QgsGeometry, shapes: list[QgsGeometry]) -> float:
    """Return the percent of an outline that lies in shapes, which may overlap."""
    parts = [outline.intersection(shape) for shape in shapes if shape.boundingBoxIntersects(outline)]
    parts = [part for part in parts if not part.isEmpty()]
    return 100.0 * QgsGeometry.unaryUnion(parts).area() / outline.area() if parts else 0.0


def _multi(features: list[QgsFeature]) -> list[QgsFeature]:
    for feature in features:
        shape = QgsGeometry(feature.geometry())
        shape.convertToMultiType()
        feature.setGeometry(shape)
    return features


def _style(layer) -> None:
    """Draw and title the anomalies as ranked ones, named by number and proposed class."""
    from ....catalogue import anomalies

    anomalies.style_composites(layer)
    for name, _, title in (*ASKED, *GIVEN):
        layer.setFieldAlias(layer.fields().indexOf(name), tr(title))
    labels = layer.labeling().settings()
    labels.fieldName, labels.isExpression = 'concat("anomaly", \' \', "class_proposal")', True
    layer.setLabeling(type(layer.labeling())(labels))
