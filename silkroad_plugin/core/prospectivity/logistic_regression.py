"""Logistic regression by iteratively reweighted least squares, with or without Firth's penalty.

McCullagh & Nelder (1989), section 4.4; Firth (1993), eq. 3 for the penalty by Jeffreys' prior, as Heinze & Schemper
(2002) use it against separation; separation found as Konis (2007) does, by linear programming. For mineral
potential: Agterberg (1974); Chung & Agterberg (1980). Rows may be cells, geological units or unique conditions.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import erfc, sqrt
from statistics import NormalDist

import numpy as np

from ..errors import SilkroadError
from .design import Design, Turned, scaled
from .posterior import expit
from .separation import separating

NAMED = 5  # a sentence that names more variables is not read
SUSPICIOUS = 12.0  # logits this far apart (odds of 160 000 to 1) call for a look at separation
SMALL = 2000  # with fewer rows the look costs nothing
FARTHEST = 5.0  # that one step may move a logit


@dataclass(frozen=True)
class Parameters:
    """``firth``: penalise the likelihood by Jeffreys' prior; ``tolerance``: the length of the last step in standard
    errors (Newton's decrement), beyond which another follows; ``level`` of the intervals."""

    firth: bool = False
    tolerance: float = 1e-7
    max_iterations: int = 100
    level: float = 0.95


@dataclass(frozen=True)
class LogisticRegression:
    """The fitted model; arrays (p) begin with the intercept.

    ``scaler``: mean and standard deviation (p - 1) of the variables that were fitted on; ``scaled``: coefficients
    (p) of the variables so scaled, and ``scaled_covariance`` (p, p), the inverse of the Fisher information
    XᵀWX at the estimate; ``deviance``: -2 log
    likelihood (penalised, if so asked) of single trials; ``null_deviance``: with the intercept alone;
    ``separated``: names of the variables that separate the deposits from the rest, wholly or in part, where the
    estimates without a penalty do not exist.
    """

    names: tuple[str, ...]
    scaler: tuple[np.ndarray, np.ndarray]
    scaled: np.ndarray
    scaled_covariance: np.ndarray
    deviance: float
    null_deviance: float
    iterations: int
    separated: tuple[str, ...]
    parameters: Parameters

    @property
    def coefficients(self) -> np.ndarray:
        """Coefficients in the units of the variables."""
        return self.scaled @ self._back

    @property
    def covariance(self) -> np.ndarray:
        """Covariance (p, p) of the coefficients in the units of the variables."""
        return self._back.T @ self.scaled_covariance @ self._back

    @property
    def _back(self) -> np.ndarray:
        centre, spread = self.scaler
        back = np.diag(np.concatenate([[1.0], 1 / spread]))
        back[1:, 0] = -centre / spread
        return back

    @property
    def standard_errors(self) -> np.ndarray:
        """Square roots of the diagonal of the covariance."""
        return np.sqrt(np.diag(self.covariance))

    @property
    def wald(self) -> np.ndarray:
        """z = coefficient / standard error."""
        return self.coefficients / self.standard_errors

    @property
    def p_values(self) -> np.ndarray:
        """Two-sided probabilities of a z at least as large where the coefficient is 0."""
        return np.array([erfc(abs(z) / sqrt(2)) for z in self.wald])

    def interval(self) -> np.ndarray:
        """Return (2, p) Wald limits of the coefficients."""
        z = NormalDist().inv_cdf((1 + self.parameters.level) / 2)
        return self.coefficients + np.array([[-z], [z]]) * self.standard_errors


def fit(
    variables, events, trials, names, parameters: Parameters = Parameters(),
    tick: Callable[[int], None] | None = None,
) -> LogisticRegression:  # fmt: skip
    """Fit logit P = β₀ + Σ β_j x_j.

    ``variables`` (rows, p - 1) without the intercept: an array, or what gives slices of one, see ``Design``;
    ``events`` (rows): deposits; ``trials`` (rows): unit cells,
    at least as many (any positive number: areas need not be whole). Columns are scaled inside, so that metres and
    shares mix without loss; the results are in the units given. ``tick`` is called with the number of each step,
    once for each part of the rows, and may raise Cancelled.

    Raises SilkroadError no_events (all rows or none are events), variable_constant, collinear (names a variable and
    those that give it), too_few_rows, separation (without the penalty; names the variables), not_converged.
    """
    step = [1]
    design = Design(variables, lambda: tick and tick(step[0]))
    events, trials = np.asarray(events, float), np.asarray(trials, float)
    if not 0 < events.sum() < trials.sum():
        raise SilkroadError("no_events", events=f"{events.sum():g}", trials=f"{trials.sum():g}")
    turned = Turned(design, _triangle(design, trials, names))
    beta, information, deviance, iterations, converged = _iterate(turned, events, trials, parameters, step)
    beta = turned.turn @ beta
    found = _separated(design, events, trials, beta, ("intercept", *names), parameters.firth)
    if found and not parameters.firth:
        raise SilkroadError("separation", count=len(found), variables=first(found))
    if not converged:
        raise SilkroadError("not_converged", iterations=iterations)
    covariance = turned.turn @ np.linalg.inv(information) @ turned.turn.T
    share = events.sum() / trials.sum()
    null = deviance_of(np.full(len(events), np.log(share / (1 - share))), events, trials)
    return LogisticRegression(
        ("intercept", *names), design.scaler, beta, covariance, deviance, null, iterations, found, parameters
    )


def predict(model: LogisticRegression, variables: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return P and its standard deviation P(1 - P)·√(xᵀΣx) (delta method) for (rows, p - 1) variables."""
    design = scaled(np.asarray(variables, float), model.scaler)
    probability = expit(design @ model.scaled)
    spread = np.sqrt(np.einsum("ij,ij->i", design @ model.scaled_covariance, design))
    return probability, probability * (1 - probability) * spread


def deviance_of(logit, events, trials) -> float:
    """Return -2 log L = -2 Σ [e η - t ln(1 + exp η)] of trials taken one by one."""
    return float(-2 * (events * logit - trials * np.logaddexp(0, logit)).sum())


def _triangle(design, trials, names):
    """Return the triangle (p, p) of a QR decomposition of the rows with trials.

    Raises SilkroadError collinear for the first column that the ones before it give, with the names of these. The
    triangle of a QR decomposition of all rows is that of the triangle of some under the other rows.
    """
    used = int(np.count_nonzero(trials > 0))
    if used < design.width:
        raise SilkroadError("too_few_rows", rows=used, variables=len(names))
    triangle = np.zeros((0, design.width))
    for rows, part in design.parts():
        triangle = np.linalg.qr(np.concatenate([triangle, part[trials[rows] > 0]]), mode="r")
    poor = np.flatnonzero(np.abs(np.diag(triangle)) < 1e-9 * np.sqrt(used))
    if len(poor):
        at = poor[0]
        shares = np.linalg.solve(triangle[1:at, 1:at], triangle[1:at, at])
        others = [names[i] for i in np.flatnonzero(np.abs(shares) > 1e-6)]
        if not others:
            raise SilkroadError("variable_constant", variable=names[at - 1])
        raise SilkroadError("collinear", variable=names[at - 1], variables=others)
    return triangle


def _iterate(design, events, trials, parameters, at):
    """Return the estimate, the information there, the deviance, the number of steps, and whether it converged.

    Newton's decrement √(Uᵀ H⁻¹ U), with the (penalised) score U and its slope -H, is the length of a step in standard
    errors: once it is tiny, the step that is taken still ends at the root, as the steps shrink quadratically.
    ``at[0]`` is set to the number of the step.
    """
    firth = parameters.firth
    beta = np.zeros(design.width)
    share = (events.sum() + 0.5) / (trials.sum() + 1)
    beta[0] = np.log(share / (1 - share))
    deviance, information = _state(design, events, trials, beta, firth)
    for step in range(1, parameters.max_iterations + 1):
        at[0] = step
        score = _score(design, events, trials, beta, information, firth)
        try:
            move = np.linalg.solve(_curvature(design, trials, beta, information) if firth else information, score)
        except np.linalg.LinAlgError:  # the estimates have run away
            return beta, information, deviance, step, False
        decrement = np.sqrt(max(score @ move, 0.0))
        before = beta
        beta, deviance, information = _step(design, events, trials, beta, move, deviance, firth)
        if decrement <= parameters.tolerance or (beta == before).all():
            return beta, information, deviance, step, decrement <= parameters.tolerance
    return beta, information, deviance, parameters.max_iterations, False


def _curvature(design, trials, beta, information):
    """Return -∂²/∂β² (p, p) of the penalised log likelihood; the information where that is not positive definite.

    ∂²/∂β_j∂β_k of ½ log |XᵀWX| is ½ Σ h (1 - 6P + 6P²) x_j x_k - ½ tr(I⁻¹A_j I⁻¹A_k), with A_j = ∂I/∂β_j and h the
    diagonal of the hat matrix. Without it the steps would shrink by a constant factor only.
    """
    inverse, size = np.linalg.inv(information), len(beta)
    slopes, second = np.zeros((size, size, size)), np.zeros((size, size))
    for rows, part in design.parts():
        weight, probability = _weights(part @ beta, trials[rows])
        hat = weight * np.einsum("ij,ij->i", part @ inverse, part)
        second += (part * (hat * (1 - 6 * probability * (1 - probability)))[:, None]).T @ part
        slope = weight * (1 - 2 * probability)
        for first in range(size):  # what is the same in any order of three columns is reckoned once
            design.look()
            own = part[:, first:]
            slopes[first, first:, first:] += (own * (slope * part[:, first])[:, None]).T @ own
    for first in range(size):
        own = slopes[first, first:, first:]
        slopes[first:, first, first:] = slopes[first:, first:, first] = own
    turned = inverse @ slopes
    traces = turned.reshape(size, -1) @ turned.transpose(0, 2, 1).reshape(size, -1).T
    found = information - second / 2 + traces / 2
    try:
        np.linalg.cholesky(found)
    except np.linalg.LinAlgError:
        return information
    return found


def _step(design, events, trials, beta, move, deviance, firth):
    """Take the step, halved until the (penalised) deviance does not grow.

    With the penalty it moves no logit by more than ``FARTHEST`` (as `logistf` bounds the step of each coefficient):
    beyond, a rare class may lose all weight, and the determinant is nothing but rounding.
    """
    if firth:
        reach = max(float(np.abs(part @ move).max()) for _, part in design.parts())
        move = move * min(1.0, FARTHEST / max(reach, FARTHEST))
    for _ in range(30):
        new, information = _state(design, events, trials, beta + move, firth)
        if new <= deviance + 1e-12 * (abs(deviance) + 0.1):
            return beta + move, new, information
        move = move / 2
    return beta, *_state(design, events, trials, beta, firth)


def _state(design, events, trials, beta, firth):
    """Return the (penalised) deviance and the information."""
    deviance, information = 0.0, np.zeros((len(beta), len(beta)))
    for rows, part in design.parts():
        logit = part @ beta
        weight, _ = _weights(logit, trials[rows])
        information += (part * weight[:, None]).T @ part
        deviance += deviance_of(logit, events[rows], trials[rows])
    if firth:  # the penalty is ½ log |XᵀWX| in the log likelihood
        sign, value = np.linalg.slogdet(information)
        deviance = deviance - value if sign > 0 else np.inf
    return deviance, information


def _weights(logit, trials):
    """Return the weights t·P(1 - P), and P."""
    probability = expit(logit)
    return trials * probability * (1 - probability), probability


def _score(design, events, trials, beta, information, firth):
    score, inverse = np.zeros(len(beta)), np.linalg.inv(information) if firth else None
    for rows, part in design.parts():
        weight, probability = _weights(part @ beta, trials[rows])
        residual = events[rows] - trials[rows] * probability
        if firth:  # h (1/2 - P) is added, h the diagonal of the hat matrix (Firth 1993; Heinze & Schemper 2002, eq. 1)
            hat = weight * np.einsum("ij,ij->i", part @ inverse, part)
            residual = residual + hat * (0.5 - probability)
        score += part.T @ residual
    return score


def first(names: Sequence[str]) -> list[str]:
    """Return the first names for a sentence, with an ellipsis in place of the others."""
    return [*names[:NAMED], *(["…"] if len(names) > NAMED else [])]


def _separated(design, events, trials, beta, names, firth) -> tuple[str, ...]:
    """Return the names that take part in a separation. Where there is one, an estimate without penalty has run far
    towards it, so that only then it is looked for; rare events move all logits together and tell nothing."""
    if not firth and len(design) > SMALL:
        ends = [(logit.min(), logit.max()) for logit in (part @ beta for _, part in design.parts())]
        if max(high for _, high in ends) - min(low for low, _ in ends) < SUSPICIOUS:
            return ()
    found = separating(design, events, trials)[1:]  # that the intercept takes part says nothing
    return tuple(name for name, one in zip(names[1:], found, strict=True) if one)
