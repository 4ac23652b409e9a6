"""Pictures of files that layouts cannot show themselves."""

import base64
import uuid
from functools import lru_cache
from pathlib import Path

from osgeo import gdal

from ..core.errors import SilkroadError

DPI, INCH = 300, 25.4  # on the sheet; millimetres
COARSEST, FINEST = 10, 1200  # dots per inch of the page
PLAIN = 72  # in which a page is measured


def shown(path: str, width: float, height: float) -> str:
    """Return what a layout shows of a picture: its path, or of a PDF its first page, as PNG in base64.

    ``width``, ``height``: of the room in millimetres, which the page fills at 300 dots per inch. A file that is missing
    is returned as it is: the layout tells of it. Raises SilkroadError picture_unreadable.
    """
    if Path(path).suffix.lower() != ".pdf" or not Path(path).exists():
        return path
    state = Path(path).stat()
    return _drawn(path, (state.st_mtime_ns, state.st_size), round(width), round(height))


@lru_cache(maxsize=8)
def _drawn(path: str, state: tuple, width: int, height: int) -> str:
    """Return the first page of a PDF in a state of its file; the preview asks for it again and again."""
    name = f"/vsimem/silkroad-{uuid.uuid4().hex}.png"  # two runs at once have each their own
    try:
        plain = _page(path, PLAIN)
        wide, high = (pixels * INCH / PLAIN for pixels in (plain.RasterXSize, plain.RasterYSize))
        page = _page(path, min(max(DPI * min(width / wide, height / high), COARSEST), FINEST))
        bands = list(range(1, min(page.RasterCount, 4) + 1))
        # Closed at once: only then all of it is written.
        if gdal.Translate(name, page, format="PNG", bandList=bands) is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        return "base64:" + base64.b64encode(_read(name)).decode()
    except RuntimeError as error:
        # GDAL raises it, or returns None, as whoever used it last in this QGIS has told it.
        raise SilkroadError("picture_unreadable", path=path) from error
    finally:
        for left in (name, f"{name}.aux.xml"):
            if gdal.VSIStatL(left) is not None:
                gdal.Unlink(left)


def _page(path, dpi):
    page = gdal.OpenEx(path, gdal.OF_RASTER, allowed_drivers=["PDF"], open_options=[f"DPI={dpi:.1f}"])
    if page is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    return page


def _read(name) -> bytes:
    state, file = gdal.VSIStatL(name), gdal.VSIFOpenL(name, "rb")
    if state is None or file is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    try:
        return bytes(gdal.VSIFReadL(1, state.size, file))
    finally:
        gdal.VSIFCloseL(file)
