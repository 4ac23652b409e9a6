"""Refusals of geochemical indices, anomalies, their ranking and catchments."""

from ..i18n import N_

TEXTS = {
    "reference_row": N_(
        "Row {row} of the table “{name}” is no content: component “{component}”, value “{value}”, unit “{unit}”. "
        "Give an element or an oxide, a number above 0 and a unit such as ppm, ppb or %."
    ),
    "reference_table_missing": N_("{input}: give the table of the contents to compare with."),
    "reference_table_fields": N_(
        "{input}: “{name}” lacks the fields {missing}. A table of contents has the fields component, value and unit."
    ),
    "reference_nothing": N_(
        "“{reference}” has none of the elements {fields}. Choose another composition, or give an own table."
    ),
    "background_censored": N_(
        "{percent} % of the determinations are censored, so that the median is not known. Compare with a clarke, give "
        "an own table of backgrounds, or leave the element out."
    ),
    "weights_unknown": N_(
        "{input}: {names} are not among the elements. Write the symbols as in the names of the fields, or choose "
        "these elements as well."
    ),
    "weights_form": N_("“{text}” is no list of weights. Write elements with their weights, such as Cu 1 Mo 1 Zn -0.5."),
}
