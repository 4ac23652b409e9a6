"""What a method that holds a whole raster needs, asked before it begins."""

from osgeo import gdal

from ..core.errors import SilkroadError

# The rest is for QGIS, GDAL's cache and what else runs.
SHARE = 0.75


def check_memory(needed: float, path: str) -> None:
    """Raise SilkroadError memory_short where ``needed`` bytes for a raster exceed what this computer can give."""
    usable = gdal.GetUsablePhysicalRAM()
    # 0: the system does not tell.
    if usable and needed > SHARE * usable:
        raise SilkroadError("memory_short", path=path, needed=needed / 2**30, usable=usable / 2**30)


def spare(most: int) -> float:
    """Return the bytes that may be taken to save time: ``most``, or a quarter of what this computer has."""
    usable = gdal.GetUsablePhysicalRAM()
    return min(most, usable / 4) if usable else most
