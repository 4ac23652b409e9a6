"""Whole numbers in Chinese characters, as vertical titles write scales: 一比五百万."""

DIGITS = "〇一二三四五六七八九"
UNITS = ((1000, "千"), (100, "百"), (10, "十"), (1, ""))


def scale_in_chinese(denominator: float) -> str:
    """Return a scale in characters."""
    return f"一比{number_in_chinese(round(denominator))}"


def number_in_chinese(value: int) -> str:
    """Return a number below a hundred million in characters: 二百五十万, 一万二千五百, 十万零五百."""
    high, low = divmod(value, 10_000)
    if not high:
        return _below_myriad(low)
    gap = "零" if 0 < low < 1000 else ""
    return f"{_below_myriad(high)}万{gap}{_below_myriad(low, inside=True) if low else ''}"


def _below_myriad(value: int, inside: bool = False) -> str:
    """Return a number below ten thousand; ``inside``: behind 万, where ten is 一十."""
    if value == 0:
        return "零"
    text, gap = "", False
    for unit, name in UNITS:
        digit, value = divmod(value, unit)
        if digit:
            text += ("零" if gap and text else "") + DIGITS[digit] + name
        gap = not digit
    return text[1:] if text.startswith("一十") and not inside else text
