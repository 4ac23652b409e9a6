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
}
