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
    "half_equal": N_(
        "More than half of the cells have the value {value}, so that the median absolute deviation is 0. Use "
        "z-scores by mean and standard deviation, or percentiles."
    ),
    "percentiles_order": N_(
        "{input}: the lower percentile {lower} must be below the upper one, {upper}. 5 and 95 are usual."
    ),
    "ends_equal": N_("{input}: the lowest and the highest value wanted are both {value}. Give two different numbers."),
    "slope_zero": N_("{input}: the slope is 0, which makes every value one half. Give another, or leave it empty."),
    "nothing_positive": N_(
        "{input}: no cell is above 0 after adding {shift}, so there is no logarithm. Raise the number that is added "
        "to the values."
    ),
}
