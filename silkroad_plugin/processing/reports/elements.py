"""What reports on elements share: how a content is called, and where it stands in a probability plot."""

import numpy as np

from ...catalogue.geochemical_scales import content_unit
from ...core.geochemistry.determinations import Determinations
from ...core.geochemistry.margin import placed
from ...core.geochemistry.order_statistics_regression import plotting_positions
from ...i18n import aside, interface_language


def content_name(column) -> str:
    """Return the symbol or oxide of a column, or its field where it was computed from one."""
    return column.form if column.field.count("_") < 2 else column.field


def content_title(column, language: str | None = None) -> str:
    """Return what to call the contents of a column, such as "Al2O3 (%)", in a language or in that of the interface."""
    language = language or interface_language()
    return content_name(column) + (aside(content_unit(column.unit, language), language) if column.unit else "")


def probability_points(d: Determinations) -> tuple[np.ndarray, np.ndarray]:
    """Return contents above 0 that are numbers or intervals (k, ascending) and the probability of not exceeding each.

    Those below detection take their share of the probability (Hirsch & Stedinger 1987) and are not drawn; those above
    an upper limit as well.
    """
    values, known = placed(d), d.known & (placed(d) > 0)
    drawn = ~(d.below | d.above)[known]
    if not drawn.any():
        return np.empty(0), np.empty(0)
    positions = plotting_positions(values[known], d.below[known])
    order = np.argsort(positions[drawn], kind="stable")
    return values[known][drawn][order], positions[drawn][order]
