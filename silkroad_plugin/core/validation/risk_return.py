"""Return and risk of a prospectivity map: nine classes of its mean and its spread.

Reading a map that was simulated many times as a portfolio, expected score against uncertainty, follows Wang, Yin,
Caers & Zuo (2020); the classes by shares of the area are this project's own, plain choice.
"""

import numpy as np

LEVELS = 3


def limits(values: np.ndarray, high: float, medium: float) -> tuple[float, float]:
    """Return the values from which the best ``high`` and the best ``medium`` shares (0 … 1) of a sample begin."""
    ranked = np.append(np.sort(np.asarray(values, float)), np.inf)
    places = [round((len(ranked) - 1) * (1 - share)) for share in (high, medium)]
    return float(ranked[places[0]]), float(ranked[places[1]])


def classes(mean, risk, of_mean: tuple[float, float], of_risk: tuple[float, float]) -> np.ndarray:
    """Return the class of each cell (any shape), 3 (return - 1) + risk with both levels from 1, low, to 3, high.

    A level holds its own limit, see ``limits``.
    """
    levels = [
        1 + (values >= medium).astype(np.uint8) + (values >= high)
        for values, (high, medium) in ((mean, of_mean), (risk, of_risk))
    ]
    return (LEVELS * (levels[0] - 1) + levels[1]).astype(np.uint8)


def relative(mean: np.ndarray, spread: np.ndarray) -> np.ndarray:
    """Return the coefficient of variation, 0 where the mean is 0."""
    return np.divide(spread, np.abs(mean), out=np.zeros(np.shape(mean)), where=np.asarray(mean) != 0)
