#!/usr/bin/env python3
"""The printed maps of the demo as pictures, and every picture of the guide made small.

Renders out/demo/*.pdf (made by tools/demo.py) into docs/images/map-<language>.png by pdftoppm, then gives each
picture there a palette of 256 colours: a picture that has one already stays as it is.
"""

import subprocess
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
MAP = ROOT / "out" / "demo" / "altai_prospectivity_{language}.pdf"
WIDTH = 1400
COLOURS = 256
LIMIT = 5 * 1024 * 1024


def render(language: str) -> None:
    """Draw the printed map of a language; the name without .png is what pdftoppm wants."""
    source, target = str(MAP).format(language=language), str(IMAGES / f"map-{language}")
    size = ["-scale-to-x", str(WIDTH), "-scale-to-y", "-1"]
    subprocess.run(["pdftoppm", "-png", "-singlefile", *size, source, target], check=True)


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
        render(language)
    pictures = sorted(IMAGES.glob("*.png"))
    for path in pictures:
        shrink(path)
    total = sum(path.stat().st_size for path in pictures)
    print(f"{len(pictures)} pictures, {total // 1024} kB")
    return int(total > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
