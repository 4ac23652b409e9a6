"""Replacement of contents below detection in compositions as a Processing algorithm."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ....i18n import N_, interface_language, tr
from ....numbers import content_unit, counted, given, number
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.compositions import named_parts, parts_in_one_unit, refuse_incomplete
from ...inputs.control import CONTROL, proper_rows
from ...inputs.numbers import number_parameter, optional_number
from ...inputs.samples import READ, add_samples_parameters, open_samples
from ...outputs.sample_fields import write_sample_fields
from ...outputs.tables import write_table

METHODS = {
    "multiplicative": N_("Multiplicative: a share of the detection limit"),
    "lognormal": N_("Lognormal: geometric mean below the limit, part by part"),
    "lr_em": N_("lrEM: expectation and maximisation on log-ratios"),
}
VARIANTS = {"zcompositions": N_("as the R package zCompositions computes"), "published": N_("as published")}
STARTS = {
    "multiplicative": N_("all samples, replaced multiplicatively"),
    "complete": N_("samples with all parts found"),
}
ENDING = "_rep"
COLUMNS = (
    ("field", "text"),
    ("samples", "integer"),
    ("below", "integer"),
    *(
        (name, "real")
        for name in ("below_pct", "limit_min", "limit_max", "replaced_min", "replaced_mean", "replaced_max")
    ),
)


class ReplaceCensored(SilkroadAlgorithm):
    """silkroad:replace_censored."""

    NAME = "replace_censored"
    TITLE = N_("Replace contents below detection")
    GROUP = "geochemistry_statistics"
    TAGS = (N_("censoring"), N_("detection limit"), N_("compositions"), N_("log-ratios"))
    HELP = N_(
        "<p>Puts numbers in place of contents below detection, so that log-ratios, and methods for several elements "
        "together, can be computed. The ratios among the contents that were found stay as they are.</p>"
        "<p><b>Input.</b> Two elements or more. Where their units differ they are brought to ppm for the computation; "
        "the result is in the unit of each field. Only samples in which each of the parts is a number or below a "
        "detection limit are taken; the others stay empty, and the log counts them. Duplicates, standards and "
        "blanks (fields <i>kind</i>, <i>duplicate_of</i>, <i>standard</i>) stay empty as well and take no part: the "
        "laws are those of the contents of the area, which say nothing of control samples.</p>"
        "<p><b>Multiplicative</b> (Martín-Fernández and others 2003): a share of the limit, by default 0.65. Simple "
        "and without a law, but all that is below one limit becomes one number, and spread is lost: for few per cent "
        "below detection.</p>"
        "<p><b>Lognormal</b> (Palarea-Albaladejo and Martín-Fernández 2013): for each part the geometric mean below "
        "the limit of the lognormal law fitted by maximum likelihood.</p>"
        "<p><b>lrEM</b> (Palarea-Albaladejo and Martín-Fernández 2008): what is expected below the limit from the "
        "other parts of the same sample, by regression on additive log-ratios, until it settles. It keeps the "
        "correlations best; at least one part must be found in every sample. In both variants it ends where "
        "zCompositions ends, when no mean or covariance of the log-ratios changes by 10⁻⁴ or after 50 rounds; what "
        "is put in lies up to 0.1 % from where it would settle.</p>"
        "<p><b>Whole of a sample.</b> The first two methods take the sample as a whole c: what was put in is δ / (1 "
        "− Σδ / c), where δ is the share of the limit, or the geometric mean below it, and Σδ their sum in the "
        "sample. Give c in the unit of the parts (10⁶ for ppm, and where units differ; 100 for %): what the parts "
        "leave of it is a residual that is not written, as with <i>closure</i> in zCompositions. So c = 10⁶ puts "
        "3.25 for Pb below 5 and 1.3 for Mo below 2 ppm beside As 6 and Sb 1 ppm. When left empty, c is the sum of "
        "the parts found, as in zCompositions without closure: right for whole analyses, too high for some trace "
        "elements alone, here 9.3 and 3.7. A content put in above its limit, as zCompositions does, is told; where "
        "that is so of more than half of them, they are refused. The log says what was taken. To lrEM the whole serves "
        "for the start alone.</p>"
        "<p><b>Variant.</b> By default numbers are those of the R package zCompositions (1.4, 1.5), with which most "
        "published work was computed. It departs from the papers: its lognormal method takes contents below 1 in the "
        "unit of the table as impossible, so that the result changes with the unit, and its lrEM takes the constant of "
        "the regression with the opposite sign, which falls further below the truth. <i>As published</i> computes as "
        "the papers say: less biased, and the same in every unit. Multiplicative replacement is one in both.</p>"
        "<p><b>Output.</b> The layer as it was, with a field Cu_ppm_rep of each part; values are never overwritten. "
        "OUTPUT_TABLE has for each part: samples, below, below_pct, the limits, and least, geometric mean and "
        "greatest of what was put in. With a sum (10⁶ for whole analyses in ppm, 100 in %) rows are closed to it "
        "again, and contents found change with the others.</p>"
        "<p><b>Limits.</b> A part with more than 80 % below detection is refused, for all of it would be invented. "
        "Numbers put in serve methods for many variables: for mean and deviation of one element take "
        "<i>Geochemical summary</i>, which needs none.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add_samples_parameters(self)
        add(self.choices.parameter("METHOD", tr("Method"), METHODS, "lr_em"))
        add(self.choices.parameter("VARIANT", tr("Variant"), VARIANTS, "zcompositions", advanced=True))
        add(number_parameter("SHARE", tr("Multiplicative: share of the detection limit"), 0.65, 0.01, 1))
        add(self.choices.parameter("START", tr("lrEM: start from"), STARTS, "multiplicative", advanced=True))
        title = tr("Whole of a sample: 1,000,000 for ppm, 100 for % (empty: the sum of the parts found)")
        add(number_parameter("WHOLE", title, None, 0, optional=True))
        title = tr("Sum to which rows are closed (empty: found contents stay)")
        add(number_parameter("TOTAL", title, None, 0, optional=True))
        vector = QgsProcessing.SourceType.TypeVector
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Samples with replaced contents"), vector))
        table = tr("What was replaced (table)")
        add(QgsProcessingParameterFeatureSink("OUTPUT_TABLE", table, vector, optional=True, createByDefault=False))
        self.addOutput(QgsProcessingOutputNumber("REPLACED", tr("Number of contents replaced")))

    def read(self, parameters, context, feedback):
        """Read the parameters, open the samples."""
        self.method, self.variant = self.choice("METHOD", context), self.choice("VARIANT", context)
        self.start = self.choice("START", context)
        self.share = self.parameterAsDouble(parameters, "SHARE", context)
        self.whole = optional_number(self, "WHOLE", context) or None
        self.total = optional_number(self, "TOTAL", context) or None
        self.layer = open_samples(self, context, if_present=CONTROL)

    def compute(self, context, feedback):
        """Replace, and write the layer and the table."""
        from ....core.geochemistry.compositions import closure
        from ....core.geochemistry.replacement import censored_table, refuse_above

        self.samples = self.layer.read(feedback)
        parts, progress = parts_in_one_unit(self.samples), progress_of(feedback, READ)
        # A law of the area's contents is neither found with standards and duplicates nor true of them.
        proper = proper_rows(self.samples.fields, len(self.samples), feedback)
        usable = [proper & (part.exact | part.below) for part in parts]
        refuse_incomplete(self.samples.columns, usable, 1)
        rows = np.flatnonzero(np.all(usable, axis=0))
        if lost := int(proper.sum()) - len(rows):
            text = tr("Samples without a number or a detection limit for each part, which stay empty: {count}.")
            feedback.pushWarning(text.format(count=lost))
        progress(0.2)
        names = [column.field for column in self.samples.columns]
        with named_parts(names, rows):
            values, below = censored_table([part.take(rows) for part in parts])
            found = self._replaced(values, below, feedback)
            above = refuse_above(found, values, below)
        if above:
            self._warn_above(above, names, rows, feedback)
        self._say_whole(np.where(below, 0.0, values).sum(1), parts[0].unit, feedback)
        if self.total is not None:
            found = closure(found, self.total)
        progress(0.8)
        added, table = {}, []
        for place, name in enumerate(names):
            # Back to the unit of the field, which may have been brought to ppm.
            own = self._factor(name, parts[place])
            column = np.full(len(proper), np.nan)
            column[rows] = found[:, place] * own
            added[name + ENDING] = ("real", column)
            table.append(_told(name, found[:, place] * own, values[:, place] * own, below[:, place]))
        written = self.layer.source, self.samples, added
        results = {"OUTPUT": write_sample_fields(self, "OUTPUT", *written, context, feedback)}
        results["OUTPUT_TABLE"] = write_table(self, "OUTPUT_TABLE", COLUMNS, table, context)
        return results | {"REPLACED": int(below.sum())}

    def _factor(self, name: str, part) -> float:
        from ....io.geochemistry.samples import vocabulary

        unit = self.samples.determinations(name).unit
        return 1.0 if unit == part.unit else vocabulary().factor(part.unit, unit)

    def _replaced(self, values, below, feedback) -> np.ndarray:
        from ....core.geochemistry.log_ratio_em import Start, Variant, log_ratio_em
        from ....core.geochemistry.replacement import multiplicative, multiplicative_lognormal

        package = self.variant == "zcompositions"
        if self.method == "multiplicative":
            return multiplicative(values, below, self.share, whole=self.whole)
        if self.method == "lognormal":
            return multiplicative_lognormal(values, below, least=1.0 if package else 0.0, whole=self.whole)
        variant = Variant.ZCOMPOSITIONS if package else Variant.TRUNCATED
        found = log_ratio_em(values, below, Start(self.start), variant, whole=self.whole)
        if not found.converged:
            feedback.pushWarning(tr("lrEM has not settled within {count} rounds.").format(count=found.iterations))
        return found.values

    def _warn_above(self, told, names, rows, feedback) -> None:
        """Warn of contents put in above their limits, as the law of their part says, and name the first."""
        language = interface_language()
        text = tr(
            "{count} [content was|contents were] put in above [its|their] own limit of detection, as the lognormal law "
            "of the part and the sum of the sample say; the first is {field}, row {row}: {content} for less than "
            "{limit}. Give the whole of a sample if these parts are not all of it."
        )
        figures = {key: number(told[key], language) for key in ("content", "limit")}
        place = {"field": names[told["part"] - 1], "row": int(rows[int(told["rows"]) - 1]) + 1}
        feedback.pushWarning(counted(text, language, count=told["count"], **place, **figures))

    def _say_whole(self, sums, unit: str, feedback) -> None:
        """Log what the whole of a sample was taken as; ``sums`` (n): of the parts found."""
        if self.method == "lr_em":
            return  # its ratios need no whole
        language = interface_language()
        told = {"low": number(sums.min(), language), "high": number(sums.max(), language)}
        told["unit"] = content_unit(unit, language)
        if self.whole is not None:
            text = tr("The whole of a sample is {whole} {unit}; the parts found sum to {low} … {high}.")
            feedback.pushInfo(text.format(whole=given(self.whole, language, 9), **told))
            return
        text = tr(
            "The whole of a sample is the sum of its parts found, {low} … {high} {unit}. Where they are only some of "
            "the elements of the sample, what was put in is too high: give the whole, 1,000,000 for ppm or 100 for %."
        )
        feedback.pushInfo(text.format(**told))


def _told(name: str, found, values, below) -> tuple:
    """Return the row of the table of a part."""
    count = int(below.sum())
    head = (name, len(below), count, 100 * count / len(below))
    if not count:
        return (*head, None, None, None, None, None)
    put, limits = found[below], values[below]
    return (*head, limits.min(), limits.max(), put.min(), float(np.exp(np.log(put).mean())), put.max())
