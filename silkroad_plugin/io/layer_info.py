"""What a layer says about itself: the SILKROAD_* metadata items of evidence rasters."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..i18n import LANGUAGES

PREFIX = "SILKROAD_"
SYNTHETIC = PREFIX + "SYNTHETIC"


@dataclass(frozen=True)
class LayerInfo:
    """Title, true resolution and position error (km, None where unknown), and how it was drawn.

    ``deposit_aware`` tells whether the outline was drawn with knowledge of the deposits (None:
    unknown); ``kind`` suggests categorical, ascending or descending weights; ``classes`` names
    class values in each language; ``unit`` is that of the values, or of the values before they were
    classified ("m" for distances), ``breaks`` the limits between the classes in that unit and
    ``method`` how they were found; ``synthetic`` marks values that were made up to show the method; ``sites`` is the
    sketch of the points of which it was made, see ``core/evidence/site_sketch.py``; ``made`` says by language what its
    making chose, such as the limit of an anomaly.
    """

    titles: dict[str, str] = field(default_factory=dict)
    resolution_km: float | None = None
    position_error_km: float | None = None
    deposit_aware: bool | None = None
    source: str = ""
    kind: str = ""
    classes: dict[int, dict[str, str]] = field(default_factory=dict)
    unit: str = ""
    breaks: tuple[float, ...] = ()
    method: str = ""
    synthetic: bool = False
    sites: str = ""
    made: dict[str, str] = field(default_factory=dict)

    def title(self, language: str, fallback: str = "") -> str:
        """Return the title in a language, else in English, else ``fallback``."""
        return self.titles.get(language) or self.titles.get("en") or fallback

    def class_name(self, value: float, language: str) -> str:
        """Return the name of a class, or an empty string where it has none."""
        names = self.classes.get(int(value), {}) if value == int(value) else {}
        return names.get(language) or names.get("en") or ""


def awareness(infos: Iterable[LayerInfo]) -> bool | None:
    """Return whether some layers together were drawn with knowledge of the deposits: where none is known to be, but
    of one it is unknown, it is unknown."""
    answers = {info.deposit_aware for info in infos}
    return True if True in answers else None if None in answers else False


def parse(items: Mapping[str, str]) -> LayerInfo:
    """Read the metadata items of a raster; anything missing or malformed counts as unknown."""
    classes: dict[int, dict[str, str]] = {}
    for key, text in items.items():
        parts = key.split("_")
        if key.startswith(PREFIX + "CLASS_") and len(parts) == 4 and parts[2].lstrip("-").isdigit():
            classes.setdefault(int(parts[2]), {})[parts[3].lower()] = text
    aware = items.get(PREFIX + "DEPOSIT_AWARE", "").strip().upper()
    return LayerInfo(
        titles={code: items[key] for code in LANGUAGES if items.get(key := f"{PREFIX}TITLE_{code.upper()}")},
        resolution_km=_number(items.get(PREFIX + "RESOLUTION_KM")),
        position_error_km=_number(items.get(PREFIX + "POSITION_ERROR_KM")),
        deposit_aware={"YES": True, "NO": False}.get(aware),
        source=items.get(PREFIX + "SOURCE", ""),
        kind=items.get(PREFIX + "TYPE", "").strip().lower(),
        classes=classes,
        unit=items.get(PREFIX + "UNIT", "").strip(),
        breaks=tuple(_numbers(items.get(PREFIX + "BREAKS", ""))),
        method=items.get(PREFIX + "METHOD", ""),
        synthetic=items.get(SYNTHETIC, "").strip().upper() == "YES",
        sites=items.get(PREFIX + "SITES", "").strip(),
        made={code: items[key] for code in LANGUAGES if items.get(key := f"{PREFIX}MADE_{code.upper()}")},
    )


def to_items(info: LayerInfo) -> dict[str, str]:
    """Return the metadata items that ``parse`` reads back."""
    items = {f"{PREFIX}TITLE_{code.upper()}": text for code, text in info.titles.items()}
    items |= {f"{PREFIX}MADE_{code.upper()}": text for code, text in info.made.items()}
    for value, names in info.classes.items():
        items.update({f"{PREFIX}CLASS_{value}_{code.upper()}": text for code, text in names.items()})
    known = {
        "RESOLUTION_KM": _text(info.resolution_km),
        "POSITION_ERROR_KM": _text(info.position_error_km),
        "DEPOSIT_AWARE": {True: "YES", False: "NO", None: ""}[info.deposit_aware],
        "SOURCE": info.source,
        "TYPE": info.kind,
        "UNIT": info.unit,
        "BREAKS": ";".join(repr(float(value)) for value in info.breaks),
        "METHOD": info.method,
        "SYNTHETIC": "YES" if info.synthetic else "",
        "SITES": info.sites,
    }
    return items | {PREFIX + name: text for name, text in known.items() if text}


def _text(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _numbers(text: str) -> list[float]:
    numbers = [_number(part) for part in text.split(";")]
    return [] if None in numbers else numbers


def _number(text: str | None) -> float | None:
    try:
        return float(text)
    except (TypeError, ValueError):
        return None
