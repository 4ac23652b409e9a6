"""Variables that separate the rows with events from the others, wholly or in part."""

import numpy as np

from .design import Design

TINY = 1e-6  # a margin, in standard deviations of the variables, that counts as none
FIRST, MORE = 200, 200  # rows that the first linear programme holds of each side, and that a later one adds


def separating(design: Design, events: np.ndarray, trials: np.ndarray) -> np.ndarray:
    """Return which columns (p, booleans; the first is the intercept) take part in a separation.

    The data are separated, wholly or in part, where a direction β ≠ 0 has xβ >= 0 in every row with events,
    xβ <= 0 in every row with other trials, and not all are 0 (Albert & Anderson 1984). Columns that do so alone, as a
    class without deposits does, are seen from their extremes. The rows that they leave undecided, and the other
    columns, are left to a linear programme (Konis 2007, eq. 3.7), see ``_sought``.
    """
    sides = events > 0, trials - events > 0
    alone, undecided = _alone(design, sides)
    alone[1:] |= _sought(design, sides, undecided, np.flatnonzero(~alone))[1:]
    return alone


def _alone(design, sides):
    """Return which columns separate alone, and which rows (booleans) lie on the bound of all of these."""
    least = np.full((2, design.width), np.inf)
    most = -least
    for rows, part in design.parts():
        for side, which in enumerate(sides):
            own = part[which[rows]]
            if len(own):
                least[side], most[side] = np.minimum(least[side], own.min(0)), np.maximum(most[side], own.max(0))
    found = ((least[0] >= most[1]) | (most[0] <= least[1])) & (least.min(0) < most.max(0))
    undecided = np.ones(len(design), bool)
    if found.any():
        upwards = (least[0] >= most[1])[found]
        bounds = np.where(upwards, [least[0][found], most[1][found]], [most[0][found], least[1][found]])
        for rows, part in design.parts():
            undecided[rows] = ((part[:, found] == bounds[0]) & (part[:, found] == bounds[1])).all(1)
    return found, undecided


def _sought(design, sides, undecided, columns):
    """Return which of some columns take part in a separation of the undecided rows.

    The sum of the margins, xβ of rows with events and -xβ of the others, is maximised under -1 <= β <= 1 while none
    may be negative. The programme holds few of these conditions; a β that breaks others adds those it breaks worst,
    until it breaks none. Where it never does, the answer is that of the whole programme; where the programme of few
    rows has no direction, the whole one has none.
    """
    from scipy.optimize import linprog

    result = np.zeros(design.width, bool)
    goal, held = _begun(design, sides, undecided, columns)
    while len(held):
        answer = linprog(-goal, A_ub=-held, b_ub=np.zeros(len(held)), bounds=(-1, 1), method="highs")
        if answer.x is None or answer.fun > -1e-7:
            return result
        greatest, broken = _margins(design, sides, undecided, columns, answer.x)
        new = len(broken) and np.unique(np.concatenate([held, broken]), axis=0)
        if not len(broken) or len(new) == len(np.unique(held, axis=0)):
            result[columns] = (np.abs(answer.x) > 1e-7) & (greatest > TINY)
            return result
        held = new
    return result


def _signed(design, sides, undecided, columns):
    """Yield the undecided rows of each part of the design, those of the second side with the sign turned."""
    for rows, part in design.parts():
        for which, sign in zip(sides, (1.0, -1.0), strict=True):
            yield sign, sign * part[which[rows] & undecided[rows]][:, columns]


def _begun(design, sides, undecided, columns):
    """Return the sum of the signed rows, and some of each side, evenly spread."""
    goal, held = np.zeros(len(columns)), []
    steps = [max(1, np.count_nonzero(which & undecided) // FIRST) for which in sides]
    seen = [0, 0]
    for sign, signed in _signed(design, sides, undecided, columns):
        side = int(sign < 0)
        goal += signed.sum(0)
        held.append(signed[-seen[side] % steps[side] :: steps[side]].copy())  # a view would keep the whole part
        seen[side] += len(signed)
    return goal, np.unique(np.concatenate(held), axis=0)


def _margins(design, sides, undecided, columns, beta):
    """Return the greatest margin, and the rows (n, columns) whose margins are the worst of the negative ones."""
    greatest, broken, worst = 0.0, np.zeros((0, len(columns))), np.zeros(0)
    for _, signed in _signed(design, sides, undecided, columns):
        margin = signed @ beta
        greatest = max(greatest, margin.max(initial=0.0))
        bad = margin < -TINY
        broken, worst = np.concatenate([broken, signed[bad]]), np.concatenate([worst, margin[bad]])
        if len(worst) > MORE:
            keep = np.argpartition(worst, MORE)[:MORE]
            broken, worst = broken[keep], worst[keep]
    return greatest, broken
