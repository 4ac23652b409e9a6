"""Pictures of files that layouts cannot show themselves."""

import base64
from pathlib import Path

from osgeo import gdal

from ..core.errors import SilkroadError

DPI = 300


def shown(path: str) -> str:
    """Return what a layout shows of a picture: its path, or of a PDF its first page, as PNG in base64.

    A file that is missing is returned as it is: the layout tells of it. Raises SilkroadError picture_unreadable.
    """
    if Path(path).suffix.lower() != ".pdf" or not Path(path).exists():
        return path
    try:
        page = gdal.OpenEx(path, gdal.OF_RASTER, allowed_drivers=["PDF"], open_options=[f"DPI={DPI}"])
    except RuntimeError:
        page = None
    if page is None:
        raise SilkroadError("picture_unreadable", path=path)
    name = "/vsimem/silkroad_picture.png"
    try:
        done = gdal.Translate(name, page, format="PNG", bandList=list(range(1, min(page.RasterCount, 4) + 1)))
        if done is None:
            raise SilkroadError("picture_unreadable", path=path)
        del done
        file = gdal.VSIFOpenL(name, "rb")
        size = gdal.VSIStatL(name).size
        drawn = bytes(gdal.VSIFReadL(1, size, file))
        gdal.VSIFCloseL(file)
    finally:
        gdal.Unlink(name)
        gdal.Unlink(f"{name}.aux.xml")
    return "base64:" + base64.b64encode(drawn).decode()
