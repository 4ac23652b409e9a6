"""Indices of samples against background and against clarke, as a Processing algorithm."""

import numpy as np
from qgis.core import (
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, some, tr
from ....numbers import counted
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.by_element import field_named, numbers_by_element
from ...inputs.control import CONTROL, samples_proper
from ...inputs.layers import features_of
from ...inputs.numbers import number_parameter
from ...inputs.reference_contents import (
    BACKGROUNDS,
    BASES,
    CLIPPED,
    MARKS,
    OWN,
    add_base,
    compared_with,
    read_composition,
)  # fmt: skip
from ...inputs.sample_groups import group_names, groups_of
from ...inputs.samples import READ, add_samples_parameters, naming, naming_columns, open_samples
from ...inputs.unacceptable import refuse_unused
from ...outputs.tables import KINDS, feature_of, write_features, write_table

COEFFICIENTS, ADDITIVE, MULTIPLICATIVE, GEOMETRIC, ZC, FORMULA, WEIGHTED = (
    "coefficients", "additive", "multiplicative", "geometric", "zc", "formula", "weighted",
)  # fmt: skip
INDICES = {
    COEFFICIENTS: N_("Coefficient of each element"),
    ADDITIVE: N_("Additive index"),
    MULTIPLICATIVE: N_("Multiplicative index (lg)"),
    GEOMETRIC: N_("Geometric mean of the coefficients"),
    ZC: N_("Total index Zc"),
    FORMULA: N_("Composition formula"),
    WEIGHTED: N_("Weighted sum"),
}
USUAL = [COEFFICIENTS, ADDITIVE, MULTIPLICATIVE, ZC, FORMULA]
ABOVE_ONE = "above_one"
ZC_RULES = {
    ABOVE_ONE: N_("elements above 1 (Saet)"),
    "all": N_("all elements"),
}
HALF, EMPTY = "half", "empty"
CENSORED = {
    HALF: N_("half of the detection limit; the limit above an upper limit; the middle of an interval"),
    EMPTY: N_("no value: the indices of the sample stay empty"),
}
LEAST_OF_CLASS = 10  # determinations for a background of its own


class GeochemicalIndices(SilkroadAlgorithm):
    """``silkroad:geochemical_indices``."""

    NAME = "geochemical_indices"
    TITLE = N_("Geochemical indices")
    GROUP = "geochemistry_anomalies"
    TAGS = (N_("concentration coefficient"), N_("clarke of concentration"), N_("additive index"), "Zc", "Saet")
    HELP = N_(
        "<p>Compares each sample with a background or with a reference composition, element by element, and puts the "
        "elements together into indices.</p>"
        "<p><b>Two coefficients that are often taken for each other.</b> The <i>concentration coefficient</i> "
        "(content over background of the area) goes into fields that end in <i>_kc</i>; the <i>clarke of "
        "concentration</i> (content over clarke, the mean of the crust or of a medium) into fields that end in "
        "<i>_kk</i>. <i>Compare with</i> decides which one is made; all other indices are made of it.</p>"
        "<p><b>Background.</b> The median of the samples, which needs no number in place of what lies below "
        "detection as long as less than half does; or the antilogarithm of the mean of lg after contents beyond ± 3 S "
        "were dropped until none was, with numbers from the lognormal law of the background below detection, whatever "
        "stands there in the indices. A field, such as lithology or landscape, gives each class a background of its "
        "own; classes with fewer than ten determinations take that of all samples, and the log names them. Duplicates, "
        "standards and blanks (fields duplicate_of, kind, standard) have no part in backgrounds, nor in the medians of "
        "the weighted sum.</p>"
        "<p><b>Reference compositions</b> are those of <i>resources/data/reference_compositions.csv</i> with their "
        "sources; an own table has the fields <i>component</i> (element or oxide), <i>value</i> and <i>unit</i>. "
        "Units and oxides are converted. Elements that the reference lacks are left out, and the log names them. Not "
        "every figure of the references was compared with a printed copy: the log names those noted from memory and "
        "those that are doubtful, and the table says it in <i>mark</i>.</p>"
        "<p><b>Indices</b> of coefficients K: additive Σ K; multiplicative Π K, written as lg; geometric mean; total "
        "index Zc = Σ K − (n − 1), by Saet et al. (1990) over the elements above 1, or over all; composition formula "
        "such as <i>Au5.1 As3.2</i>, the greatest first, of those that reach the least coefficient; weighted sum of "
        "robust z-scores of lg contents with weights w / √Σ w² (Garrett and Grunsky 2001), which needs no "
        "reference.</p>"
        "<p><b>Outputs.</b> The samples with all their fields and the new ones, and a table of the backgrounds or "
        "clarkes used, with the number of samples, the percent censored and how sure a figure is.</p>"
        "<p><b>Limits.</b> An index over elements that were not determined in a sample is empty, not smaller. Numbers "
        "in place of censored ones are for maps, not for statistics. Level the survey first: a background over two "
        "laboratories is that of neither.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add, choose = self.addParameter, self.choices.parameter
        add_samples_parameters(self)
        add_base(self)
        by = tr("Background of each class of this field")
        add(QgsProcessingParameterField("BY", by, None, "INPUT", optional=True))
        add(choose("CENSORED", tr("In place of what is censored"), CENSORED, HALF))
        add(choose("INDICES", tr("Indices"), INDICES, USUAL, several=True))
        add(choose("ZC_RULE", tr("Elements that Zc counts"), ZC_RULES, ABOVE_ONE))
        add(number_parameter("LEAST", tr("Least coefficient in the formula"), 1.5, 0))
        weights = tr("Weights of the weighted sum, such as Cu=1; Mo=1; Zn=-0.5 (empty: 1 each)")
        add(QgsProcessingParameterString("WEIGHTS", weights, "", optional=True))
        kind = QgsProcessing.SourceType.Vector
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Samples with indices"), kind))
        table = tr("Backgrounds or clarkes used (table)")
        add(QgsProcessingParameterFeatureSink("OUTPUT_TABLE", table, kind, None, True, False))
        self.addOutput(QgsProcessingOutputNumber("COMPLETE", tr("Samples with all elements")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.by = self.parameterAsString(parameters, "BY", context)
        self.layer = open_samples(self, context, [self.by] if self.by else [], CONTROL)
        self.base, self.censored = self.choice("BASE", context), self.choice("CENSORED", context)
        self.wanted, self.rule = self.several("INDICES", context), self.choice("ZC_RULE", context)
        self.least = self.parameterAsDouble(parameters, "LEAST", context)
        self.weights = numbers_by_element(self.parameterAsString(parameters, "WEIGHTS", context), self.label("WEIGHTS"))
        self.composition = None if self.base in BACKGROUNDS else read_composition(self, self.base, context)
        refuse_unused(self, "WEIGHTS", "INDICES", (WEIGHTED,), context)
        refuse_unused(self, "BY", "BASE", tuple(BACKGROUNDS), context)
        refuse_unused(self, "TABLE", "BASE", (OWN,), context)

    def compute(self, context, feedback):
        """Divide, put together, write."""
        from ...outputs.sample_styles import by_value

        self.samples, progress = self.layer.read(feedback), progress_of(feedback, READ)
        self.proper = samples_proper(self.samples.fields, len(self.samples))
        columns, base = self._base(feedback)
        progress(0.2)
        contents = np.stack([self._numbers(column.field) for column in columns], 1)
        with naming_columns([column.field for column in columns]):
            coefficients = self._coefficients(contents, base)
            added = self._indices(columns, contents, coefficients)
        progress(0.6)
        results = {"COMPLETE": int(np.isfinite(contents).all(1)[self.proper].sum())}
        results["OUTPUT"] = self._write(added, feedback, context)
        shown = next((name for name, kind, _ in reversed(added) if kind == "real"), "")
        self.style(results["OUTPUT"], lambda layer: by_value(layer, shown))
        results["OUTPUT_TABLE"] = self._write_table(columns, base, context)
        self._log(results["COMPLETE"], feedback)
        progress(1.0)
        return results

    def _base(self, feedback):
        """Return the columns that have a base, and (n or 1, elements) what each sample is divided by."""
        if self.base in BACKGROUNDS:
            self.marks = [""] * len(self.samples.columns)
            return self.samples.columns, self._backgrounds(feedback)
        found = compared_with(self.samples.columns, self.composition, self.base, feedback)
        self.marks = found.marks
        return found.columns, found.values[None]

    def _backgrounds(self, feedback) -> np.ndarray:
        """Return (n or 1, elements) the background of each sample, by class where a field was given."""
        columns, size = self.samples.columns, len(self.samples)
        overall = np.array([[self._background(column, self.proper) for column in columns]])
        if not self.by:
            return overall
        result, small = np.repeat(overall, size, 0), set()
        for name, group in groups_of(self.samples, self.by).items():
            rows = group & self.proper
            # Samples without a class keep the background of all, and so do standards in a class of their own.
            if name is None or not rows.any():
                continue
            for place, column in enumerate(columns):
                known = self.samples.determinations(column.field).known
                if (known & rows).sum() >= LEAST_OF_CLASS:
                    result[group, place] = self._background(column, rows)
                else:
                    small.add(name)
        if small:
            text = tr("Too few determinations for a background of their own, so that of all samples is taken: {names}.")
            feedback.pushWarning(text.format(names=some(sorted(small), interface_language())))
        return result

    def _background(self, column, rows) -> float:
        """Return the background of an element in some rows. Raises SilkroadError background_censored and others."""
        from ....core.geochemistry.filled import filled
        from ....core.geochemistry.summary import percentile_bounds
        from ....core.geochemistry.thresholds import iterative_clip

        taken = self.samples.determinations(column.field).take(rows)
        with naming(column.field):
            if self.base == CLIPPED:
                return iterative_clip(filled(taken)).threshold.background
            median = percentile_bounds(taken, (50.0,))
            if not np.isfinite(median.percentiles[0]):
                raise SilkroadError("background_censored", percent=100 * median.censored)
            return float(median.percentiles[0])

    def _numbers(self, field: str) -> np.ndarray:
        found = self.samples.determinations(field)
        return found.value if self.censored == EMPTY else found.substituted()

    def _coefficients(self, contents, base) -> np.ndarray:
        from ....core.geochemistry import indices

        divide = indices.concentration_coefficients
        if self.base not in BACKGROUNDS:
            divide = indices.clarkes_of_concentration
        if len(base) == 1:
            return divide(contents, base[0])
        # Each class has its own background: samples of one are divided together.
        result = np.empty_like(contents)
        kinds, which = np.unique(base, axis=0, return_inverse=True)
        for number, row in enumerate(kinds):
            result[which.ravel() == number] = divide(contents[which.ravel() == number], row)
        return result

    def _indices(self, columns, contents, coefficients) -> list[tuple[str, str, np.ndarray]]:
        """Return (name, kind, (n,) values) of the new fields."""
        from ....core.geochemistry import indices

        ending = "kc" if self.base in BACKGROUNDS else "kk"
        added = []
        if COEFFICIENTS in self.wanted:
            added += [(f"{column.field}_{ending}", "real", coefficients[:, i]) for i, column in enumerate(columns)]
        if ADDITIVE in self.wanted:
            added.append((f"additive_{ending}", "real", indices.additive(coefficients)))
        if MULTIPLICATIVE in self.wanted:
            added.append((f"multiplicative_lg_{ending}", "real", indices.multiplicative_lg(coefficients)))
        if GEOMETRIC in self.wanted:
            added.append((f"geometric_mean_{ending}", "real", indices.geometric_mean(coefficients)))
        if ZC in self.wanted:
            added.append((f"zc_{ending}", "real", indices.total_concentration(coefficients, self.rule)))
        if FORMULA in self.wanted:
            symbols = [column.form or column.field for column in columns]
            texts = [indices.composition_formula(symbols, row, self.least) for row in coefficients]
            added.append((f"formula_{ending}", "text", np.array(texts, object)))
        if WEIGHTED in self.wanted:
            added.append(("weighted_sum", "real", self._weighted(columns, contents)))
        return added

    def _weighted(self, columns, contents) -> np.ndarray:
        from ....core.geochemistry import indices

        label = self.label("WEIGHTS")
        given = {field_named(name, columns, label): weight for name, weight in self.weights.items()}
        importance = [given.get(column.field, 0.0) if given else 1.0 for column in columns]
        used = [place for place, weight in enumerate(importance) if weight]
        taken = [columns[place].field for place in used]
        # Samples whose index stays empty are samples of the population all the same; standards and blanks never are.
        whole = np.stack([self.samples.determinations(field).substituted()[self.proper] for field in taken], 1)
        with np.errstate(divide="ignore", invalid="ignore"):
            own, every = (np.log10(np.where(part > 0, part, np.nan)) for part in (contents[:, used], whole))
        with naming_columns(taken):
            return indices.weighted_sums(own, np.array([importance[i] for i in used]), every).sums

    def _write(self, added, feedback, context) -> str | None:
        source = self.layer.source
        fields = QgsFields(source.fields())
        fresh = [name for name, *_ in added]
        # What an earlier run made is made anew.
        for name in fresh:
            if fields.indexOf(name) >= 0:
                fields.remove(fields.indexOf(name))
        kept = [source.fields().indexOf(name) for name in fields.names()]
        for name, kind, _ in added:
            fields.append(QgsField(name, KINDS[kind]))

        def features():
            for row, feature in enumerate(features_of(source, self.label("INPUT"), feedback)):
                attributes = feature.attributes()
                values = [_plain(values[row]) for *_, values in added]
                yield feature_of(fields, [attributes[i] for i in kept] + values, feature.geometry())

        return write_features(self, "OUTPUT", fields, source.wkbType(), source.sourceCrs(), features(), context)

    def _write_table(self, columns, base, context) -> str | None:
        names = [("field", "text"), ("element", "text"), ("unit", "text"), ("base", "text"), ("class", "text")]
        names += [("value", "real"), ("samples", "integer"), ("censored_pct", "real"), ("mark", "text")]
        classes = np.array([""] * len(self.samples), object)
        if len(base) > 1:
            classes = group_names(self.samples, self.by)
        rows = []
        for place, column in enumerate(columns):
            found = self.samples.determinations(column.field)
            for name in sorted(set(classes[self.proper])):
                inside = (classes == name) & self.proper & found.known
                share = 100 * found.censored[inside].mean() if inside.any() else None
                value = base[np.argmax(classes == name) if len(base) > 1 else 0, place]
                told = [column.field, column.form, column.unit, tr(BASES[self.base]), name]
                mark = tr(MARKS[self.marks[place]]) if self.marks[place] else None
                rows.append([*told, float(value), int(inside.sum()), share, mark])
        return write_table(self, "OUTPUT_TABLE", names, rows, context)

    def _log(self, complete: int, feedback):
        text = tr("{complete} of {count} [sample has|samples have] all elements; the indices of the others are empty.")
        count = int(self.proper.sum())
        feedback.pushInfo(counted(text, interface_language(), complete=complete, count=count))


def _plain(value):
    value = value.item() if hasattr(value, "item") else value
    return None if isinstance(value, float) and not np.isfinite(value) else value
