#!/usr/bin/env python3
"""The printed maps of the demos as pictures, and every picture of the guides made small.

Renders pages of out/demo and out/demo-geochemistry into docs/images by pdftoppm, then gives each picture there a
palette of 256 colours: a picture that has one already stays as it is.
"""

import subprocess
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
OUT = ROOT / "out"
# Name of the picture, and the document with the page that it shows; each edition has its own code of a sheet.
PAGES = (
    ("map", "demo/altai_prospectivity_{language}.pdf", 1),
    ("geological-map", "demo/extent_geological_{language}.pdf", 1),
    ("quaternary-map", "demo/extent_quaternary_{language}.pdf", 1),
    ("sheet", "demo/*43_belt_{language}.pdf", 1),
    ("metallogenic-map", "demo/altai_metallogenic_{language}.pdf", 1),
    ("deposits-map", "demo/altai_deposits_{language}.pdf", 1),
    ("geohazard-map", "demo/extent_geohazard_{language}.pdf", 1),
    ("ecological-map", "demo/extent_ecological_{language}.pdf", 1),
    ("geochemistry-map", "demo-geochemistry/altai_geochemical_Cu_{language}.pdf", 1),
    ("geochemistry-sheet", "demo-geochemistry/anomalies_{language}.pdf", 2),
)
WIDTH = 1400
COLOURS = 256
LIMIT = 6 * 1024 * 1024


def render(name: str, document: str, page: int, language: str) -> None:
    """Draw a page of a printed document; the name without .png is what pdftoppm wants."""
    (source,), target = OUT.glob(document.format(language=language)), str(IMAGES / f"{name}-{language}")
    size = ["-f", str(page), "-scale-to-x", str(WIDTH), "-scale-to-y", "-1"]
    subprocess.run(["pdftoppm", "-png", "-singlefile", *size, str(source), target], check=True)


def shrink(path: Path) -> None:
    """Give a picture a palette of its own."""
    with Image.open(path) as picture:
        if picture.mode == "P":
            return
        # So that small things keep their colour: the farthest colours first, then moved to the middle of their cells.
        method, rounds = Image.Quantize.MAXCOVERAGE, 3
        small = picture.convert("RGB").quantize(COLOURS, method, rounds, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


def main() -> int:
    """Make all; return 1 where the pictures together are too large."""
    for language in ("zh", "ru", "en"):
        for page in PAGES:
            render(*page, language)
    pictures = sorted(IMAGES.glob("*.png"))
    for path in pictures:
        shrink(path)
    total = sum(path.stat().st_size for path in pictures)
    print(f"{len(pictures)} pictures, {total // 1024} kB")
    return int(total > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
