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
}
