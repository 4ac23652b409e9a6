"""Index letters of geological maps as they are typeset: J2-3 has its numbers below the line, Q^al letters above it."""

import re
from dataclasses import dataclass
from html import escape

BASE, BELOW, ABOVE = "", "sub", "sup"
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉₊₋", "0123456789+-")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")
_BELOW, _ABOVE = "₀₁₂₃₄₅₆₇₈₉₊₋", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"
_DASHES = str.maketrans("-−–—", "––––")
# What users write to be sure: <sub>, <sup>, J_2, Q^al, J_{2-3}; and numbers after letters, which stand below.
_TOKEN = re.compile(
    rf"<(?P<tag>sub|sup)>(?P<tagged>.*?)</(?P=tag)>|(?P<mark>[_^])(?:{{(?P<braced>[^}}]*)}}|(?P<plain>[^\W_]+))"
    rf"|(?P<below>[{_BELOW}]+)|(?P<above>[{_ABOVE}]+)"
    r"|(?<=Q)(?P<roman>[IV]+(?:[-–—−][IV]+)?)|(?:(?<=[^\W\d_])|(?<=[∈₽€]))(?P<number>\d+(?:[-–—−+,]\d+)*)"
    r"|(?P<other>.)",
    re.DOTALL,
)


@dataclass(frozen=True)
class Run:
    """A piece of an index at one height: ``place`` is "" on the line, "sub" or "sup"."""

    text: str
    place: str = BASE


def runs(index: str) -> list[Run]:
    """Return an index in pieces as it is typeset."""
    found: list[Run] = []
    for match in _TOKEN.finditer(index.strip()):
        text, place = _piece(match)
        if place != BASE:
            text = text.translate(_DASHES)
        if found and found[-1].place == place:
            found[-1] = Run(found[-1].text + text, place)
        elif text:
            found.append(Run(text, place))
    return found


def _piece(match: re.Match) -> tuple[str, str]:
    if match["tag"]:
        return match["tagged"], match["tag"]
    if match["mark"]:
        return match["braced"] or match["plain"], BELOW if match["mark"] == "_" else ABOVE
    if match["below"]:
        return match["below"].translate(_SUBSCRIPTS), BELOW
    if match["above"]:
        return match["above"].translate(_SUPERSCRIPTS), ABOVE
    if match["number"] or match["roman"]:
        return match["number"] or match["roman"], BELOW
    # Parts of different systems are joined by an en dash.
    return match["other"].translate(_DASHES), BASE


def html(index: str) -> str:
    """Return an index as QGIS typesets it where HTML is allowed."""
    pieces = (
        f"<{run.place}>{escape(run.text)}</{run.place}>" if run.place else escape(run.text) for run in runs(index)
    )
    return "".join(pieces)


def marked(index: str) -> str:
    """Return an index with what stands below the line as it is and what stands above it in ``^{}``, however it was
    written."""
    return "".join(f"^{{{run.text}}}" if run.place == ABOVE else run.text for run in runs(index))


def plain(index: str) -> str:
    """Return an index in one line, as a search finds it."""
    return "".join(run.text for run in runs(index))
