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
    "interval_positive": N_("The interval of the classes is {interval}; it must be above 0 (INTERVAL)."),
    "interval_small": N_(
        "The interval {interval} makes more than {classes} classes. Take at least {least} (INTERVAL)."
    ),
    "reclass_empty": N_("{input}: the table has no rule. Write rows such as “0;100;1” or “5;1”."),
    "reclass_row": N_(
        "{input}: row {row}, “{text}”, cannot be understood. Write “from;to;new”, “value;new”, “*;new” for the rest "
        "or “nodata;new”, with numbers; names of the class may follow."
    ),
    "reclass_order": N_("{input}: in row {row}, “{text}”, the lower end is not below the upper one."),
    "reclass_overlap": N_(
        "The rows “{first}” and “{second}” of the table (TABLE) both hold {value}. Give each value one row; "
        "a range holds the values above its lower end, up to and including the upper one."
    ),
    "reclass_large": N_("{input}: the new value {value} is too large for a raster of single precision."),
    "field_in_degrees": N_(
        "{input}: the grid “{path}” is in degrees, so that its cells have no common size in metres. Bring it first to "
        "a projected grid, such as an Albers projection of the belt: with “Align rasters”, a raster of that grid being "
        "the template, or with Raster ‣ Projections ‣ Warp; bilinear in both cases."
    ),
    "radius_cells": N_(
        "{input}: with a radius of {radius} m the circle holds no other cell, or too many. On this grid take {least} "
        "to {most} m."
    ),
    "explored_positive": N_(
        "{input}: the density that counts as explored must be above 0. Leave it empty for the highest."
    ),
    "no_point_near": N_(
        "{input}: no cell of the template has a point of “{name}” within the radius. Check the template, the weights "
        "and the filter and selection of the layer."
    ),
    "finer_than_cells": N_(
        "{input}: {given} km is finer than the cells of the raster, {cell} km. The effective resolution is at least a "
        "cell."
    ),
    "class_row": N_(
        "{input}: row {row}, “{text}”, cannot be understood. Write a whole number and its names, "
        "“value;Chinese;Russian;English”."
    ),
}
