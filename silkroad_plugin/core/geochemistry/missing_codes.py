"""Numbers that stand for no value in tables, such as -99 or 9999, told by the others of their column."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum
from itertools import accumulate

# Figures that nobody measures: all nines, eights or sevens.
_CODE = re.compile(r"(?:9{2,}|8{2,}|7{2,})(?:\.(?:9+|0+))?")
# Figures that are codes as often as they are limits.
_WEAK = ("1", "1.0", "9", "9.0")
# A limit above so many of the numbers is none that they were measured by; numbers enough to say so.
NEARLY_ALL, ENOUGH = 0.95, 5
# Above all others by so many times a repeated 9999 is a code, and any other repeated number is strange.
FAR, STRANGE, OFTEN = 10.0, 5.0, 3
# A limit below which so many numbers lie was not the limit of these.
BELOW = 0.2


class Strange(Enum):
    """Why a number that was taken is in doubt."""

    HIGH_LIMIT = "high_limit"  # above nearly all numbers
    BETWEEN = "between"  # a negative whole number, taken as a limit, with numbers below that limit
    REPEATED = "repeated"  # one number again and again, far above all others
    ZERO = "zero"  # taken as below the detection limit
    POINT = "point"  # 1.234 among decimal commas, taken as a decimal: or thousands


def is_code(number: float) -> bool:
    """Return whether a number looks like one of those that stand for no value, such as 99, 9999 or 999.9."""
    return _CODE.fullmatch(f"{abs(number):.10g}") is not None


def codes_among(
    numbers: Sequence[float | None], limits: Sequence[float | None], counts: Sequence[int], told: float | None
) -> tuple[set[int], list[tuple[Strange, int]]]:
    """Return which of the different cells of a column stand for no value, and which are strange.

    ``numbers`` (n): of cells that are a number, limits where negative; ``limits`` (n): of cells such as <0.5;
    ``counts`` (n): how often each stands there; ``told``: the detection limit that the user or the table tells.
    """
    positive = [(at, number) for at, number in enumerate(numbers) if number is not None and number > 0]
    plain = sorted((number, counts[at]) for at, number in positive if not (is_code(number) and number >= 999))
    values, up_to = [number for number, _ in plain], [0, *accumulate(count for _, count in plain)]
    total, (second, highest) = up_to[-1], ([0.0, 0.0, *values])[-2:]
    codes, strange = set(), []
    for at, number in positive:
        others = second if number == highest else highest
        if is_code(number) and number >= 999:
            if total >= ENOUGH and number >= FAR * highest:
                if counts[at] > 1:
                    codes.add(at)
                else:
                    strange.append((Strange.REPEATED, at))
        elif total - counts[at] >= ENOUGH and counts[at] >= OFTEN and number >= STRANGE * others > 0:
            strange.append((Strange.REPEATED, at))
    for at, number in enumerate(numbers):
        limit = -number if number is not None and number < 0 else limits[at]
        if limit is None or limit == told:
            continue
        below = up_to[bisect_right(values, limit)]
        if below >= NEARLY_ALL * total and (total >= ENOUGH or is_code(limit)):
            if number is not None and (is_code(limit) or f"{limit:.10g}" in _WEAK):
                codes.add(at)
            elif total >= ENOUGH:
                strange.append((Strange.HIGH_LIMIT, at))
        elif number is not None and limit == int(limit) and counts[at] >= OFTEN and below >= BELOW * max(total, 1):
            strange.append((Strange.BETWEEN, at))
    strange += [(Strange.ZERO, at) for at, number in enumerate(numbers) if number == 0]
    return codes, strange
