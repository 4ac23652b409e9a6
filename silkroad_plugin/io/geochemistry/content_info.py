"""What a raster of contents says of the samples behind it: metadata items that a printed map states."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..layer_info import PREFIX

ANSWERS = {True: "YES", False: "NO"}


@dataclass(frozen=True)
class ContentInfo:
    """``element``: what the contents are of, such as Cu or Al2O3, "" where not known; ``samples``: how many were
    interpolated, ``censored``: of how many of them a substitute stood for the number; ``levelled``: whether the
    contents were levelled between surveys. None where it is not known."""

    element: str = ""
    samples: int | None = None
    censored: int | None = None
    levelled: bool | None = None


def parse(items: Mapping[str, str]) -> ContentInfo:
    """Read the metadata items of a raster; anything missing or malformed counts as unknown."""
    answers = {text: answer for answer, text in ANSWERS.items()}
    return ContentInfo(
        element=items.get(f"{PREFIX}ELEMENT", "").strip(),
        samples=_whole(items.get(f"{PREFIX}SAMPLES")),
        censored=_whole(items.get(f"{PREFIX}SAMPLES_CENSORED")),
        levelled=answers.get(items.get(f"{PREFIX}LEVELLED", "").strip().upper()),
    )


def to_items(info: ContentInfo) -> dict[str, str]:
    """Return the metadata items that ``parse`` reads back."""
    known = {
        "ELEMENT": info.element,
        "SAMPLES": "" if info.samples is None else str(info.samples),
        "SAMPLES_CENSORED": "" if info.censored is None else str(info.censored),
        "LEVELLED": ANSWERS.get(info.levelled, ""),
    }
    return {PREFIX + name: text for name, text in known.items() if text}


def _whole(text: str | None) -> int | None:
    return int(text) if text and text.strip().isdigit() else None
