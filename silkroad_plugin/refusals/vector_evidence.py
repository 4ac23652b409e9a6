"""Refusals of evidence from features, sites and geological maps."""

from ..i18n import N_

TEXTS = {
    "memory_short": N_(
        "The raster “{path}” needs {needed} GB of memory for this, the computer has {usable} GB. Take larger "
        "cells or a smaller area, or a shorter greatest distance or reach where there is one."
    ),
    "anomaly_limit_missing": N_("The limit “{input}” is empty. Values between or outside two limits need both."),
    "anomaly_limits_order": N_(
        "The lower limit {lower} is not below the upper limit {upper}. Exchange them, or choose another condition."
    ),
    "anomaly_no_spread": N_(
        "{input}: half of the cells or more of “{path}” have the value {value}, so that no limit follows from the "
        "values. Give the limit."
    ),
    "no_anomaly": N_("{input}: no cell is anomalous; the values run from {lowest} to {highest}. Choose other limits."),
    "degrees_turned": N_(
        "The grid of the template is in degrees and turned against the meridians. Take a template with north up, or a "
        "projected one."
    ),
    "weight_negative": N_("{input}: a weight is {value}; weights must not be negative. Choose another field."),
    "density_polygon_weight": N_(
        "{input}: polygons take no weights, since the share of the area that they cover is computed. Leave the field "
        "empty."
    ),
    "radius_positive": N_("{input}: the radius must be above 0. Give it in metres."),
    "azimuth_alone": N_("Only one of the two strikes is given. Give both, or none for lines of every direction."),
    "no_strike": N_("{input}: no line strikes between {low} and {high} degrees. Give a wider range."),
    "no_text_field": N_("{input}: the layer “{name}” has no field with text. Join a table with names of rocks."),
    "no_rock": N_(
        "{input}: no rock name of the layer “{name}” is found by these words. Look at the names in the attribute table."
    ),
    "no_rock_no_age": N_("Neither rocks nor ages are asked for. Fill “{rocks}” or “{age}”."),
    "ages_order": N_(
        "The oldest age {oldest} Ma is not above the youngest {youngest} Ma. The oldest age is the larger number."
    ),
    "age_field_alone": N_("Ages in numbers need both fields, “{first}” and “{second}”."),
    "no_age_field": N_("{input}: no field of the layer “{name}” is named as an age. Choose the field."),
    "no_unit": N_(
        "{input}: no polygon of the layer “{name}” has these rocks and ages. Look at the log for ages that were not "
        "understood, and at the rock names in the attribute table."
    ),
    "no_contact": N_(
        "{input}: in the layer “{name}” these rocks nowhere touch. Raise the tolerance if there are gaps between the "
        "polygons."
    ),
    "no_class": N_("{input}: no feature has a value in the field “{field}”. Choose another field, or none."),
    "many_classes": N_(
        "{input}: the field has {classes} different values; at most {most} can become rasters. Choose a field of "
        "classes, or join classes first."
    ),
    "outside_grid": N_(
        "{input}: no feature of the layer “{name}” touches the grid of the template. Check its coordinate reference "
        "system and the template."
    ),
    "few_sites": N_(
        "{input}: the layer “{name}” has {sites} usable sites; at least {least} are needed. Check its filter and "
        "selection."
    ),
    "thinning_distance": N_("Give “{first}” or “{second}”, not both; the one that counts must be above 0."),
    "block_positive": N_("{input}: the side of the blocks must be above 0. Give it in metres."),
    "split_one_group": N_(
        "{input}: steps of at most {distance} m join all {sites} sites, so that they cannot be parted. Give a shorter "
        "distance, or 0 to part all that do not share one place."
    ),
    "split_year_missing": N_("A split by date needs “{field}” and “{year}”. Fill both, or choose another method."),
    "no_room": N_(
        "{input}: no point has room in the study area. Take a smaller buffer round the deposits, or a larger area."
    ),
    "strata_crs": N_(
        "{input}: the raster “{path}” has another coordinate reference system than the study area. Reproject it first."
    ),
    "strata_elsewhere": N_(
        "{input}: the raster “{path}” has no data in the study area. Check that both cover the same place."
    ),
}
