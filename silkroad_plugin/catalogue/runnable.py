"""What a project or a mineral system from anyone may have run: the plugin's algorithms and a few of QGIS's own.

A Processing algorithm can run programs and write where it likes. ``gdal:rastercalculator`` evaluates its formula as
Python, so that only arithmetic is let through, and nothing that reaches its command line as it stands.
"""

import re
from collections.abc import Mapping

OWN = "silkroad:"
CALCULATOR = "gdal:rastercalculator"
# What the shipped systems and studies use.
OTHERS = (
    CALCULATOR,
    "native:boundary",
    "native:extractbyexpression",
    "native:lineintersections",
    "native:slope",
)
# Layers A to F, numbers, + - * / and comparisons; no names, no powers, which fill the memory.
ARITHMETIC = re.compile(
    r"(?:[ ()+/-]|\*(?!\*)|[<>=!]=|[<>]|(?<![A-F\d.])[A-F](?![A-F\d.])|(?<![A-F\d.])\d+(?:\.\d+)?)+"
)
LAYER = re.compile(r"INPUT_[A-F]")
NUMBERS = ("RTYPE", "EXTENT_OPT", "NO_DATA")
# The one that trusts a file is who runs it, not who sent the project.
ASKED_ANEW = ("TRUST",)


def unlisted(algorithm: str, parameters: Mapping[str, object]) -> str:
    """Return what must not be run, as one reads it: an algorithm, or its parameter; empty where all may."""
    if not algorithm.startswith(OWN) and algorithm not in OTHERS:
        return algorithm
    if algorithm == CALCULATOR:
        for name, value in parameters.items():
            if not _harmless(name, value):
                return f"{algorithm}, {name}: {value}"
    return ""


def listed() -> list[str]:
    """Return what may be run, as one reads it."""
    return [f"{OWN}…", *OTHERS]


def to_repeat(parameters: Mapping[str, object]) -> dict[str, object]:
    """Return the parameters of a run for another one, without what its user must say anew."""
    return {name: value for name, value in parameters.items() if name not in ASKED_ANEW}


def _harmless(name: str, value) -> bool:
    if value is None or value == "":
        return True
    if name == "FORMULA":
        return isinstance(value, str) and ARITHMETIC.fullmatch(value) is not None
    if name in NUMBERS or name.startswith("BAND_"):
        return isinstance(value, int | float)
    # These would end the argument; backslashes and apostrophes stand in paths, and end none.
    file = name == "OUTPUT" or LAYER.fullmatch(name) is not None
    return file and isinstance(value, str) and not value.startswith("-") and not re.search(r"[\"\n\r\t\v\f]", value)
