"""Metadata that a vector layer keeps in its own file."""

from osgeo import ogr

from ..core.errors import SilkroadError


def set_item(path: str, name: str, text: str) -> None:
    """Keep a text under a name in the first layer of a GeoPackage. Raises SilkroadError output_not_writable."""
    try:
        dataset = ogr.Open(path, 1)
    except RuntimeError as error:
        raise SilkroadError("output_not_writable", path=path, reason=str(error)) from error
    if dataset is None:
        raise SilkroadError("output_not_writable", path=path, reason="?")
    dataset.GetLayer(0).SetMetadataItem(name, text)
    dataset = None


def item(path: str, name: str) -> str | None:
    """Return the text under a name in the first layer of a file, None where there is none."""
    dataset = ogr.Open(path)
    return None if dataset is None else dataset.GetLayer(0).GetMetadataItem(name)
