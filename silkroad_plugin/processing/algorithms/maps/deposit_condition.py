"""Which deposits a printed map shows besides those of its area: by a condition, or by their types."""

from collections.abc import Sequence

from qgis.core import QgsExpression, QgsProcessingParameterString

from ....catalogue.themes import KEY
from ....core.errors import SilkroadError
from ....i18n import N_, tr

SHOWN = {"no": N_("None"), "yes": N_("Those of the area"), "usual": N_("As usual for the type of map")}
HELP = N_(
    "<p><b>Deposits.</b> As usual (SHOW_DEPOSITS <i>usual</i>) every type of map shows those of its area, but the "
    "geohazard and the ecological map only where a condition on them (FILTER) is given. <i>yes</i> shows them on these "
    "too, <i>no</i> on no map.</p>"
)


def definitions(choices) -> list:
    """Return the parameters; ``choices``: of the algorithm."""
    return [
        choices.parameter("SHOW_DEPOSITS", tr("Deposits on the map"), SHOWN, "usual"),
        QgsProcessingParameterString("FILTER", tr("Condition on the deposits (SQL)"), optional=True),
    ]


def narrow(made, types: Sequence[str], shown: bool, condition: str, feedback) -> None:
    """Put the user's ``condition`` on the deposits, or that of their ``types``, beside that of the area; ``shown``:
    whether the map shows any. Raises SilkroadError filter_invalid."""
    if not shown:
        made.layers = [layer for layer in made.layers if layer.customProperty(KEY) != "deposits"]
        return
    layer = next(layer for layer in made.layers if layer.customProperty(KEY) == "deposits")
    before = layer.subsetString()
    if not condition:
        if types:
            codes = ", ".join(f"'{code}'" for code in types)
            layer.setSubsetString(_both(before, f'"deposit_type" IN ({codes})'))
        return
    expression = QgsExpression(condition)
    unknown = expression.referencedColumns() - set(layer.fields().names())
    if expression.hasParserError() or unknown:
        raise SilkroadError("filter_invalid", expression=condition)
    # SQLite reads the condition only when it counts: it lacks functions and words that QGIS knows.
    if not layer.setSubsetString(_both(before, condition)) or layer.featureCount() < 0:
        raise SilkroadError("filter_invalid", expression=condition)
    if layer.featureCount() == 0:
        feedback.pushWarning(tr("No deposit meets the condition (FILTER): the map shows none."))


def _both(before: str, condition: str) -> str:
    return f"({before}) AND ({condition})" if before else condition
