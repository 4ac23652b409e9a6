"""What reports on elements share: how a content is called, and where it stands in a probability plot."""

import numpy as np

from ...core.geochemistry.determinations import Determinations
from ...core.geochemistry.margin import placed
from ...core.geochemistry.order_statistics_regression import plotting_positions
from ...i18n import aside, interface_language, listed, tr
from ...io.geochemistry.samples import LEVELLED
from ...numbers import content_unit


def content_name(column) -> str:
    """Return the symbol or oxide of a column, or its field where the element was determined twice."""
    own = column.field.removesuffix(LEVELLED)
    return column.form if own.count("_") < 2 else own


def content_remark(column, language: str) -> str:
    """Return what follows the name of a column, such as " (%)": its unit, and whether it was levelled."""
    told = [content_unit(column.unit, language)] if column.unit else []
    if column.levelled:
        told.append(tr("levelled", language))
    return aside(listed(told, language, "counts"), language) if told else ""


def content_title(column, language: str | None = None) -> str:
    """Return what to call the contents of a column, such as "Al2O3 (%)", in a language or in that of the interface."""
    return content_name(column) + content_remark(column, language or interface_language())


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
