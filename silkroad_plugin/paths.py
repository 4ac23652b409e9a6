"""Where the plugin's own files are."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = __package__  # the dotted name by which QGIS, or a test, has imported this package


def resource(*parts: str) -> Path:
    """Return the path of a file under ``resources/``."""
    return ROOT.joinpath("resources", *parts)


def data(*parts: str) -> Path:
    """Return the path of a file under ``resources/data/``."""
    return resource("data", *parts)


def geopackage() -> Path:
    """Return the path of the built GeoPackage of belts, deposits and outlines."""
    return data("silkroad.gpkg")


def version() -> str:
    """Return the version of the plugin, from its metadata."""
    lines = (ROOT / "metadata.txt").read_text("utf-8").splitlines()
    return next(line.partition("=")[2].strip() for line in lines if line.startswith("version="))
