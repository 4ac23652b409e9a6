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
    "network_empty": N_("The network has no node. Give at least one line “name = operator (input, input)”."),
    "network_line": N_(
        "The line “{line}” of the network is not understood. Write “name = operator (input, input)”, with and, or, "
        "product, sum or gamma as operator and the value of gamma behind it, for instance “gamma 0.9 (a, b)”."
    ),
    "network_json": N_(
        "The JSON of the network is not understood ({reason}). Give “nodes”, each with “name”, “operator”, “inputs” "
        "and, for gamma, “gamma”."
    ),
    "network_twice": N_(
        "The name “{name}” stands for two nodes of the network, or for a node and a raster. Rename one of them."
    ),
    "network_inputs": N_("The node “{node}” of the network has no input, or one twice. Correct its inputs."),
    "network_unknown": N_("The node “{node}” uses “{name}”, which is neither a raster nor a node. Known are: {known}."),
    "network_cycle": N_(
        "The nodes {names} depend on each other in a circle. Let none of them use, directly or not, itself."
    ),
    "network_outputs": N_(
        "The network has several ends: {names}. Join them in one more node, or take out those that are not needed."
    ),
}
