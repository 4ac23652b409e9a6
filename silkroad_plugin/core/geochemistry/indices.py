"""Indices of one sample's elements: against background, against clarke, and put together.

Two things that are often taken for each other: the concentration coefficient (коэффициент концентрации, 衬度) is
content over background; the clarke of concentration (кларк концентрации, 浓度克拉克值) is content over clarke.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .checked import MAD_SD

ABOVE_ONE, ALL = "above_one", "all"


def concentration_coefficients(contents: np.ndarray, background: np.ndarray) -> np.ndarray:
    """Return (n, elements) contents over the background (elements,) of the area, in the same unit.

    Raises SilkroadError index_shape, index_background (not above 0)."""
    contents, background = _matching(contents, background)
    if wrong := _first_not_positive(background):
        raise SilkroadError("index_background", **wrong)
    return contents / background


def clarkes_of_concentration(contents: np.ndarray, clarkes: np.ndarray) -> np.ndarray:
    """Return (n, elements) contents over the clarkes (elements,) of a reference composition, in the same unit.

    Raises SilkroadError index_shape, index_clarke (not above 0)."""
    contents, clarkes = _matching(contents, clarkes)
    if wrong := _first_not_positive(clarkes):
        raise SilkroadError("index_clarke", **wrong)
    return contents / clarkes


def _matching(contents, base):
    contents, base = np.asarray(contents, float), np.asarray(base, float)
    if contents.ndim != 2 or base.shape != (contents.shape[1],):
        raise SilkroadError("index_shape", elements=str(contents.shape), values=str(base.shape))
    return contents, base


def _first_not_positive(base):
    """Return the number (from 1) and the value of the first element that is no number above 0; empty for none."""
    wrong = np.flatnonzero(~(np.isfinite(base) & (base > 0)))
    return {"column": int(wrong[0]) + 1, "value": float(base[wrong[0]])} if wrong.size else {}


def additive(coefficients: np.ndarray) -> np.ndarray:
    """Return (n,) sums of the coefficients of a sample (累加指数, аддитивный показатель); NaN where one is missing."""
    return np.asarray(coefficients, float).sum(1)


def multiplicative_lg(coefficients: np.ndarray) -> np.ndarray:
    """Return (n,) lg of the products of the coefficients of a sample (累乘指数, мультипликативный показатель).

    The product of 39 coefficients may leave the range of numbers; its logarithm does not.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.log10(np.asarray(coefficients, float)).sum(1)


def geometric_mean(coefficients: np.ndarray) -> np.ndarray:
    """Return (n,) geometric means of the coefficients: the product, free of the number of elements."""
    coefficients = np.asarray(coefficients, float)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.exp(np.log(coefficients).mean(1))


def total_concentration(coefficients: np.ndarray, rule: str = ABOVE_ONE) -> np.ndarray:
    """Return (n,) total indices Zc = Σ Kc − (n − 1) (Saet et al. 1990).

    ``above_one`` takes the elements with Kc above 1 and counts them (Saet; 1 where there is none), ``all`` takes all.
    NaN where a coefficient is missing.
    """
    coefficients = np.asarray(coefficients, float)
    if rule == ALL:
        return coefficients.sum(1) - (coefficients.shape[1] - 1)
    if rule != ABOVE_ONE:
        raise SilkroadError("index_rule", rule=str(rule))
    # An element that does not exceed 1 adds 1 and is counted, which comes to the same.
    return np.maximum(coefficients, 1.0).sum(1) - (coefficients.shape[1] - 1)


@dataclass(frozen=True)
class WeightedSums:
    """Weighted sums of (n,) samples, and what they were made with."""

    sums: np.ndarray  # (n,)
    weights: np.ndarray  # (elements,) of unit length
    centre: np.ndarray  # (elements,) medians
    spread: np.ndarray  # (elements,) MAD × 1.4826


def weighted_sums(values: np.ndarray, importance: np.ndarray, population: np.ndarray | None = None) -> WeightedSums:
    """Return weighted sums of robust z-scores of (n, elements) values, logarithms as a rule.

    ``population`` (m, elements): what median and MAD are taken of, where ``values`` leave some of it out. Weights
    are a = w / √Σw²; an element that speaks against gets a negative importance (Garrett & Grunsky 2001).
    Raises SilkroadError index_shape, index_importance, column_mad_zero.
    """
    values, importance = np.asarray(values, float), np.asarray(importance, float)
    if values.ndim != 2 or importance.shape != (values.shape[1],):
        raise SilkroadError("index_shape", elements=str(values.shape), values=str(importance.shape))
    length = np.sqrt(importance @ importance)
    if not (np.isfinite(length) and length > 0):
        raise SilkroadError("index_importance")
    population = values if population is None else np.asarray(population, float)
    centre = np.nanmedian(population, 0)
    spread = MAD_SD * np.nanmedian(np.abs(population - centre), 0)
    flat = np.flatnonzero(~(spread > 0))
    if flat.size:
        raise SilkroadError("column_mad_zero", column=int(flat[0]) + 1)
    weights = importance / length
    return WeightedSums(((values - centre) / spread) @ weights, weights, centre, spread)


def composition_formula(elements, coefficients, least: float = 1.5, digits: int = 1) -> str:
    """Return the formula of a sample or an anomaly, such as ``Au5.1 As3.2 Ag2.0``.

    Elements with coefficients of at least ``least``, the greatest first, equal ones by name; "" where there is none.
    """
    ranked = sorted(
        (-float(value), str(element))
        for element, value in zip(elements, coefficients, strict=True)
        if np.isfinite(value) and value >= least
    )
    return " ".join(f"{element}{-value:.{digits}f}" for value, element in ranked)


def zonality_coefficient(productivity: np.ndarray, above: list[int], below: list[int]) -> np.ndarray:
    """Return (n,) ratios of the product of supra-ore elements to that of sub-ore elements (Beus & Grigorian 1975).

    ``productivity`` is (n, elements), linear productivities (or contents less background); ``above`` and ``below``
    are columns, as many of each, so that the ratio has no unit. NaN where one is missing or not above 0.
    Raises SilkroadError zonality_columns.
    """
    if not above or len(above) != len(below) or set(above) & set(below):
        raise SilkroadError("zonality_columns", above=len(above), below=len(below))
    productivity = np.asarray(productivity, float)
    positive = np.where(productivity > 0, productivity, np.nan)
    return np.exp(np.log(positive[:, above]).sum(1) - np.log(positive[:, below]).sum(1))


@dataclass(frozen=True)
class ZonalitySeries:
    """Elements in the order of vertical zonality, from the supra-ore to the sub-ore ones."""

    order: np.ndarray  # (elements,) columns, the uppermost first
    level: np.ndarray  # (elements,) level, 0 the uppermost, where each has its greatest zonality index
    index: np.ndarray  # (levels, elements) share of the element in its level, normalised
    gradient: np.ndarray  # (elements,) decides between elements of one level


def zonality_series(productivity: np.ndarray) -> ZonalitySeries:
    """Return the series of (levels, elements) linear productivities, levels from the top (Grigorian 1974, 1992).

    Every element is multiplied by the power of ten that brings its greatest productivity to one order of magnitude,
    that of the greatest of all: with 40, 7 and 0.3 by 1, 10 and 100. Its share in the sum of its level is its zonality
    index, and the level of its greatest index is its place. Elements that share a level stand in the order of
    the variability gradient Σ (greatest / index of levels above) less that of levels below, so that what fades
    downwards comes first. Raises SilkroadError zonality_levels, zonality_empty.
    """
    productivity = np.asarray(productivity, float)
    if productivity.ndim != 2 or len(productivity) < 2 or not np.isfinite(productivity).all():
        raise SilkroadError("zonality_levels")
    greatest = productivity.max(0)
    if not ((productivity >= 0).all() and (greatest > 0).all()):
        raise SilkroadError("zonality_empty", column=int(np.argmin(greatest)) + 1)
    orders = np.floor(np.log10(greatest))
    scaled = productivity * 10.0 ** (orders.max() - orders)
    total = scaled.sum(1, keepdims=True)
    index = np.divide(scaled, total, out=np.zeros_like(scaled), where=total > 0)
    level = index.argmax(0)
    gradient = np.zeros(index.shape[1])
    for column, here in enumerate(level):
        with np.errstate(divide="ignore"):
            ratio = np.minimum(index[here, column] / index[:, column], 1e12)
        gradient[column] = ratio[:here].sum() - ratio[here + 1 :].sum()
    # What lies at the top fades downwards: a great sum of ratios below, and so a small gradient, is supra-ore.
    order = np.lexsort((np.arange(len(level)), gradient, level))
    return ZonalitySeries(order, level, index, gradient)
