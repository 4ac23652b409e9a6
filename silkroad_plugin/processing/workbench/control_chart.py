"""The control chart of a reference material in the order of analysis, with the rules that a result breaks."""

from ...core.errors import SilkroadError
from ...core.geochemistry.control import Rule, reference_chart
from ...core.geochemistry.control_samples import Role
from ...i18n import N_, tr
from ...io.plots.control_chart import ControlChartPlot
from ...io.plots.linked.links import Points
from ...io.plots.linked.view import Linked
from ...numbers import content_unit, given
from ..inputs.control import FIELDS
from ..reports.geochemical_quality import ROLES
from .chosen import control_of
from .kind import Choice, Kind
from .samples import LayerSamples


def materials(samples: LayerSamples) -> list[tuple[str, str]]:
    """Return the reference materials of each laboratory as (code, title)."""
    samples.load(FIELDS)
    control = control_of(samples)
    rows = control.rows(Role.STANDARD)
    pairs = sorted({(control.standard[row], control.laboratory[row]) for row in rows if control.standard[row]})
    return [("\t".join(pair), " · ".join(filter(None, pair))) for pair in pairs]


def make(samples: LayerSamples, choice: Choice, progress) -> Linked:
    """Return the chart on mean and sd of the results that are in line; those that are no numbers have no place."""
    (field,) = choice.elements
    d, control = samples.determinations(field), control_of(samples)
    name, _, laboratory = choice.option.partition("\t")
    rows = control.rows(Role.STANDARD)
    rows = rows[(control.standard[rows] == name) & (control.laboratory[rows] == laboratory)]
    rows = rows[d.exact[rows]]
    if not choice.option or not len(rows):
        raise SilkroadError("workbench_no_standards", field=field)
    chart = reference_chart(d.value[rows], runs=control.batch[rows])
    broken = tuple(" ".join(_sign(rule) for rule in Rule if chart.violations[rule][row]) for row in range(len(rows)))
    title = " · ".join(filter(None, (name, laboratory)))
    plot = ControlChartPlot(((title, chart.z, chart.accepted),), (broken,))
    text = tr(
        "{material}: target {target}, sd {sd} {unit}, from these {count} results but for those out of line "
        "({outlying}), which cannot show a constant bias. Results rejected by a rule: {rejected}.",
        choice.language,
    )
    told = text.format(
        material=title or tr(ROLES[Role.STANDARD], choice.language),
        target=given(chart.target, choice.language),
        sd=given(chart.sd, choice.language, 3),
        unit=content_unit(samples.column(field).unit, choice.language),
        count=len(rows),
        outlying=int(chart.outlying.sum()),
        rejected=int((~chart.accepted).sum()),
    )
    return Linked(plot, (Points(*ControlChartPlot.placed(chart.z), rows),), told)


def _sign(rule: Rule) -> str:
    """Return a rule as laboratories write it: so many results beyond so many sd."""
    return rule.value.replace("_", "-")


KIND = Kind(
    N_("Control chart"),
    make,
    scales=False,
    option_title=N_("Material"),
    options=materials,
    fields=FIELDS,
)
