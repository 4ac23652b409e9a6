"""Refusals of the algorithms that map geochemical samples."""

from ..i18n import N_

TEXTS = {
    "samples_outside_cells": N_(
        "{input}: none of the {count} samples lies in a cell. Check that the samples and the cells cover one area, and "
        "that both layers have the right coordinate system."
    ),
    "own_cells_missing": N_("{input}: give the polygons that serve as cells, or choose other cells."),
    "mapped_censored": N_(
        "None of the {count} determinations is a plain number: a map of substitutes would show nothing but detection "
        "limits. Choose another element, or map the share of samples below detection."
    ),
    "map_without_contents": N_(
        "A geochemical map needs a raster of contents (RASTER), such as “Krige samples” or “Interpolate samples by "
        "distance” make it."
    ),
    "map_without_anomalies": N_(
        "{input}: a map of composite anomalies needs the layer that “Rank anomalies and write their cards” makes."
    ),
    "map_layer_fields": N_(
        "{input}: the layer “{name}” lacks the fields {missing}. Give the layer as the algorithm of this plugin "
        "made it."
    ),
    "map_units": N_(
        "{input}: the field {field} is in {own}, the raster in {other}. Give the field from which the raster was made."
    ),
    "variogram_text": N_(
        "“{text}” is no variogram model ({reason}). It is written as “Variogram of samples” writes it: "
        "values, nugget and structures with shape, sill, range and, where it has a direction, azimuth and ratio."
    ),
    "variogram_scale": N_(
        "{input}: the variogram is one of {given}, this kind of kriging needs one of {needed}. Make the variogram "
        "with that transform, or choose the other kind of kriging."
    ),
    "cell_size": N_(
        "{input}: cells of {cell} m do not go with samples that extend over {extent} m. Take a size above 0 that "
        "gives fewer than a thousand million cells."
    ),
    "spectrum_breaks": N_(
        "{input}: “{text}” is not one or two powers parted by a semicolon. Read them off the S–A curve in the report, "
        "or leave this empty."
    ),
    "cells_side": N_("Cells cannot have a side of {side} km. Give one from 0.01 to 2000 km."),
    "samples_nowhere": N_(
        "{input}: no sample has a place on the map. Give the layer points and a coordinate system, or import the "
        "table with its coordinates."
    ),
    "samples_off_earth": N_(
        "{input}: none of the coordinates of “{name}” is a place on the earth in its coordinate system ({crs}), which "
        "is probably a wrong one. Set the system in which the coordinates were taken (Layer ‣ Set CRS)."
    ),
    "contours_failed": N_(
        "No contours could be made of “{path}”: {reason}. Check the raster, and that there is room on the disk."
    ),
    "contours_field": N_("{input}: the samples have no field “{field}”. Choose one that holds contents."),
    "cells_many": N_(
        "{input}: the study area has more than {most} of these cells. Take larger cells or a smaller area."
    ),
    "design_empty": N_("{input}: not one site falls into the study area. Take more sites or smaller cells."),
}
