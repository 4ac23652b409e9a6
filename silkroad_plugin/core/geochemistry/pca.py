"""Principal components, classical and robust, of logarithms or of compositions, and the biplot.

Hotelling (1933); of compositions on isometric log-ratios, loadings brought back to centred log-ratios (Filzmoser, Hron
& Reimann 2009); biplot of Gabriel (1971), of compositions Aitchison & Greenacre (2002).
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .robust_covariance import robust_covariance


@dataclass(frozen=True)
class Components:
    """Components in the order of their variance; the largest loading of each is positive."""

    centre: np.ndarray  # (p,) mean, or robust centre
    scale: np.ndarray  # (p,) what the variables were divided by; 1 where they were not
    loadings: np.ndarray  # (variables, k) columns of unit length; of compositions one row for each part
    variances: np.ndarray  # (k,)
    scores: np.ndarray  # (n, k); NaN for rows with a missing value
    count: int  # rows that counted

    @property
    def explained(self) -> np.ndarray:
        """Return (k,) shares of the total variance."""
        return self.variances / self.variances.sum()


@dataclass(frozen=True)
class Biplot:
    """Rays of variables and points of samples whose product approximates the centred table."""

    rays: np.ndarray  # (variables, 2)
    points: np.ndarray  # (n, 2)
    explained: float  # share of the variance that the two components hold


def principal_components(
    values: np.ndarray,
    standardise: bool = True,
    robust: bool = False,
    alpha: float = 0.75,
    progress: Callable[[float], None] = lambda part: None,
) -> Components:
    """Return the components of (n, p) values, logarithms as a rule.

    Standardised ones are those of the correlations. ``progress`` is called with 0 … 1 and may raise. Raises
    SilkroadError components_shape, components_few, column_constant, and with ``robust`` what ``robust_covariance``
    raises.
    """
    values, known = complete_rows(values)
    centre, covariance = _centre_and_covariance(values[known], robust, alpha, progress)
    scale = np.sqrt(np.diag(covariance)) if standardise else np.ones(len(centre))
    return _components(values, known, centre, scale, covariance / np.outer(scale, scale), np.eye(len(centre)))


def compositional_components(
    coordinates: np.ndarray,
    basis: np.ndarray,
    robust: bool = False,
    alpha: float = 0.75,
    progress: Callable[[float], None] = lambda part: None,
) -> Components:
    """Return the components of compositions, given their (n, D − 1) ilr coordinates in an orthonormal (D, D − 1) basis.

    Loadings are those of the D centred log-ratios and do not depend on the basis. Raises as
    ``principal_components``.
    """
    coordinates, known = complete_rows(coordinates)
    basis = np.asarray(basis, float)
    if basis.shape != (coordinates.shape[1] + 1, coordinates.shape[1]):
        raise SilkroadError("components_shape", values=str(coordinates.shape))
    centre, covariance = _centre_and_covariance(coordinates[known], robust, alpha, progress)
    return _components(coordinates, known, centre, np.ones(len(centre)), covariance, basis)


def biplot(found: Components, form: float = 0.0, axes: tuple[int, int] = (0, 1)) -> Biplot:
    """Return rays and points on two components.

    ``form`` 0: lengths of rays are standard deviations, the cosine between two is their correlation (covariance
    biplot); 1: distances of points are those of the samples (form biplot). Raises SilkroadError components_axes.
    """
    axes = list(axes)
    if max(axes) >= len(found.variances):
        raise SilkroadError("components_axes", axis=max(axes) + 1, components=len(found.variances))
    deviation = np.sqrt(found.variances[axes])
    rays = found.loadings[:, axes] * deviation ** (1 - form)
    points = found.scores[:, axes] / np.maximum(deviation, np.finfo(float).tiny) ** (1 - form)
    return Biplot(rays, points, float(found.explained[axes].sum()))


def complete_rows(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (n, p) values as numbers and the (n,) mask of rows without a missing one.

    Raises SilkroadError components_shape, components_few, column_constant."""
    values = np.asarray(values, float)
    if values.ndim != 2 or values.shape[1] < 2:
        raise SilkroadError("components_shape", values=str(values.shape))
    known = np.isfinite(values).all(1)
    if known.sum() <= 2:
        raise SilkroadError("components_few", count=int(known.sum()), variables=values.shape[1], needed=3)
    constant = np.flatnonzero(np.ptp(values[known], axis=0) == 0)
    if constant.size:
        raise SilkroadError("column_constant", column=int(constant[0]) + 1)
    return values, known


def _centre_and_covariance(values, robust, alpha, progress):
    if robust:
        found = robust_covariance(values, alpha, progress)
        return found.centre, found.covariance
    return values.mean(0), np.cov(values.T)


def _components(values, known, centre, scale, covariance, basis):
    variances, axes = np.linalg.eigh(covariance)
    variances, axes = np.maximum(variances[::-1], 0.0), axes[:, ::-1]
    loadings = basis @ axes
    largest = loadings[np.abs(loadings).argmax(0), np.arange(loadings.shape[1])]
    sign = np.where(largest < 0, -1.0, 1.0)
    scores = ((values - centre) / scale) @ (axes * sign)
    return Components(centre, scale, loadings * sign, variances, scores, int(known.sum()))
