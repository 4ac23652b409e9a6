"""What stands for a content below detection where a method takes numbers alone: the rules, and their parameters."""

from dataclasses import dataclass

from qgis.core import Qgis

from ...i18n import N_, tr
from .numbers import number_parameter

MULTIPLICATIVE, LOGNORMAL, EM, LEAVE_OUT = "multiplicative", "lognormal", "em", "leave_out"
RULES = {
    MULTIPLICATIVE: N_("Multiplicative: a share of the detection limit, ratios of the others kept"),
    LOGNORMAL: N_("Multiplicative lognormal: geometric mean below the limit"),
    EM: N_("Log-ratio EM: expected from the other elements"),
    LEAVE_OUT: N_("Leave out samples below detection"),
}
EACH_ALONE = {
    MULTIPLICATIVE: N_("A share of the detection limit"),
    LEAVE_OUT: RULES[LEAVE_OUT],
}


@dataclass(frozen=True)
class Rule:
    """What stands below detection: the rule, and the share of the limit for the first one."""

    below: str = MULTIPLICATIVE
    share: float = 0.65


def add_rule(algorithm, rules=RULES) -> None:
    """Add the parameters of what stands below detection."""
    algorithm.addParameter(algorithm.choices.parameter("BELOW", tr("Below detection"), rules, MULTIPLICATIVE))
    title = tr("Share of the detection limit that stands below it")
    share = number_parameter("SHARE", title, Rule.share, 0.01, 1)
    share.setFlags(share.flags() | Qgis.ProcessingParameterFlag.Advanced)
    algorithm.addParameter(share)


def read_rule(algorithm, context) -> Rule:
    """Return the rule that was chosen."""
    return Rule(algorithm.choice("BELOW", context), algorithm.parameterAsDouble(algorithm.parameters, "SHARE", context))
