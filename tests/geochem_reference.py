"""Third-party tables and results of independent software, read where they are: beside the project, in ../shared."""

import csv
import json
import os
from pathlib import Path

import pytest

from tests.package_source import ROOT

SHARED = Path(os.environ.get("SILKROAD_SHARED", ROOT.parent / "shared"))


def _present(path: Path) -> Path:
    if not path.exists():
        pytest.skip(f"the reference {path.name} is not beside the project (../shared)")
    return path


def reference(name: str) -> dict:
    """Return the results of independent software, such as ``01_coda_hongite``; skip where they are not here."""
    return json.loads(_present(SHARED / "reference" / "geochem" / f"{name}.json").read_text(encoding="utf-8"))


def columns(name: str) -> dict[str, list[str]]:
    """Return the columns of a data set, such as ``NADA__Oahu``, as texts; skip where it is not here."""
    with _present(SHARED / "data" / "geochem" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {key: [row[key] for row in rows] for key in rows[0]}
