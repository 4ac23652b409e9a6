"""The scaled design matrix of a regression, of which only some rows are held at a time."""

from collections.abc import Callable, Iterator

import numpy as np

ROWS = 16384  # held at a time: with a hundred columns 13 MB


class Design:
    """The intercept and the variables, scaled by ``scaler``: their means and standard deviations (1 where that is 0).

    ``variables`` (rows, p - 1): an array, or anything that has a length and gives slices of rows, as ``Encoded``
    does. ``look`` is called before each part of the rows, and may raise Cancelled.
    """

    def __init__(self, variables, look: Callable[[], None] = lambda: None):
        self._variables = np.asarray(variables, float) if isinstance(variables, list | np.ndarray) else variables
        self.look = look
        self.scaler = self._scaler()

    def __len__(self) -> int:
        return len(self._variables)

    @property
    def width(self) -> int:
        """Number of columns with the intercept."""
        return 1 + len(self.scaler[0])

    def parts(self) -> Iterator[tuple[slice, np.ndarray]]:
        """Yield which rows, and their scaled columns with the intercept before them."""
        for rows, part in self._parts():
            yield rows, scaled(part, self.scaler)

    def _parts(self):
        for start in range(0, len(self._variables), ROWS):
            self.look()
            rows = slice(start, min(start + ROWS, len(self._variables)))
            yield rows, np.asarray(self._variables[rows], float)

    def _scaler(self):
        number = len(self._variables)
        mean = sum(part.sum(0) for _, part in self._parts()) / number
        spread = np.sqrt(sum(((part - mean) ** 2).sum(0) for _, part in self._parts()) / number)
        return mean, np.where(spread > 0, spread, 1.0)


def scaled(variables: np.ndarray, scaler: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """Return the scaled columns with an intercept before them."""
    centre, spread = scaler
    return np.column_stack([np.ones(len(variables)), (variables - centre) / spread])


class Turned:
    """The columns of a design turned into others, which say the same: each row is multiplied by ``turn`` (p, p).

    ``triangle``: that of a QR decomposition of the rows. It makes columns of mean square 1 that are orthogonal to each
    other, the intercept among them, so that digits are not lost where layers say nearly the same.
    """

    def __init__(self, design: Design, triangle: np.ndarray):
        self._design, self.look, self.width = design, design.look, design.width
        self.turn = np.linalg.inv(triangle) * triangle[0, 0]

    def parts(self) -> Iterator[tuple[slice, np.ndarray]]:
        """Yield which rows, and their turned columns, of which the first is 1."""
        for rows, part in self._design.parts():
            yield rows, part @ self.turn
