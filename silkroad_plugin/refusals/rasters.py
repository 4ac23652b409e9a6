"""Refusals of the preparation of evidence rasters."""

from ..i18n import N_

TEXTS = {
    "template_turned": N_(
        "{input}: the grid of “{path}” is rotated, or its rows do not run from north to south. Choose a north-up "
        "raster; Warp (reproject) of GDAL makes one."
    ),
    "mask_empty": N_(
        "{input}: the mask “{path}” has no cell inside on this grid. Check its area, its values (1 inside) and its "
        "coordinate system."
    ),
}
