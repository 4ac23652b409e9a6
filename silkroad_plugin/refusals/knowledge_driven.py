"""Refusals of the knowledge-driven models: fuzzy logic, index overlay, characteristic analysis, clustering."""

from ..i18n import N_

TEXTS = {
    "membership_parameter": N_(
        "Fuzzy membership “{shape}”: the parameter “{parameter}” is missing or not allowed. Spreads, "
        "deviations and midpoints of “large” and “small” must be above 0, and the two ends of “linear” must "
        "differ."
    ),
    "membership_table_values": N_(
        "The table of memberships is empty, names a value twice, or has ranges that overlap or run backwards. "
        "Give each value once, and ranges from the lower to the higher end."
    ),
    "membership_table_range": N_(
        "The membership {membership} is outside 0 to 1. Memberships run from 0 (not at all) to 1 (wholly)."
    ),
    "gamma_range": N_("Gamma is {gamma}; it must be from 0 (product) to 1 (sum). 0.7 to 0.95 is usual."),
    "weights_count": N_("{given} weights for {layers} layers. Give one for each layer, in the same order."),
    "weights_sum": N_("The weights {weights} cannot be used: none may be negative, and their sum must be above 0."),
    "model_units": N_(
        "Characteristic analysis: {units} model units, or values other than {allowed}. Give at least two "
        "model units with these values only."
    ),
    "model_variables": N_(
        "Characteristic analysis: no variable is present in any model unit. Check which classes were set to 1."
    ),
    "table_unreadable": N_(
        "{input}: “{path}” cannot be read as a table. Give a text file in UTF-8 of at most 1 MB, or type the rows."
    ),
    "membership_row": N_(
        "{input}: the row “{row}” is not understood. Give “value; membership” or “from; to; membership”, with numbers."
    ),
    "membership_outside": N_(
        "{input}: the raster “{path}” holds {value}, but memberships run from 0 to 1. "
        "Make it one by “Fuzzy membership”."
    ),
}
