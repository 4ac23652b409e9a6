"""Refusals of the knowledge-driven models: fuzzy logic, index overlay, characteristic analysis, clustering."""

from ..i18n import N_

TEXTS = {
    "membership_parameter": N_(
        "Fuzzy membership “{shape}”: the parameter “{parameter}” is missing or not allowed. Spreads, "
        "deviations, and the midpoints of the large and the small shape, must be above 0; the two limits of the linear "
        "shape must differ."
    ),
    "membership_median": N_(
        "Fuzzy membership “{shape}”: no midpoint was given, and {midpoint}, the median of the raster, cannot be one: "
        "it must be above 0, since this shape knows no values below 0. Give a midpoint, or choose a linear shape or "
        "one by mean and standard deviation (MS)."
    ),
    "membership_table_values": N_(
        "The table of memberships is empty, names a value twice, or has ranges that overlap or run backwards. "
        "Give each value once, and ranges from the lower to the higher end."
    ),
    "membership_table_range": N_(
        "The membership {membership} is outside 0 to 1. Memberships run from 0 (not at all) to 1 (wholly)."
    ),
    "gamma_range": N_("Gamma is {gamma}; it must be from 0 (product) to 1 (sum). 0.7 to 0.95 is usual."),
    "weights_count": N_(
        "{given} [weight|weights] for {layers} [layer|layers]. Give one for each layer, in the same order, parted by "
        "semicolons."
    ),
    "weights_sum": N_("The weights {weights} cannot be used: none may be negative, and their sum must be above 0."),
    "model_units": N_(
        "Characteristic analysis: {units} [model unit|model units], or values other than {allowed}. Give at least two "
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
        "The layer “{name}” holds {value}, but memberships run from 0 to 1. Make it one by “Fuzzy membership”."
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
    "condition_text": N_(
        "The condition “{text}” is not understood. Write “favourable; unfavourable”, for instance “>5; <2”, “3..7” or "
        "“1, 4, 7”."
    ),
    "condition_count": N_(
        "{input}: {given} [condition|conditions] for {layers} [layer|layers]. Give one row for each "
        "layer, in the same order."
    ),
    "condition_missing": N_("{input}: layer {layer} has no condition. Say which of its values are favourable."),
    "scores_row": N_(
        "{input}: the row “{row}” is not understood. Give “layer; class; score” or “layer; from; to; score”, with "
        "numbers, from lower to higher."
    ),
    "scores_layer": N_("{input}: no layer is called “{name}”. The layers are: {known}."),
    "scores_overlap": N_("{input}: the rows “{first}” and “{second}” both hold {value}. Give each class one score."),
    "scores_twice": N_("The layer “{name}” has both scores of classes and a condition. Give one of the two."),
    "weights_twice": N_("{first} and {second} were both given. Give one of the two."),
    "pairwise_words": N_(
        "{input}: “{word}” in row {row} of the matrix is no number. Give numbers above 0, or fractions such as 1/3."
    ),
    "pairwise_shape": N_(
        "{input}: numbers in row {row} of the matrix: {given}; layers: {rows}. Give as many numbers in each row as "
        "there are layers."
    ),
    "pairwise_values": N_(
        "{input}: row {row}, column {column} of the matrix is {value}. Give numbers above 0, and 1 where a layer meets "
        "itself."
    ),
    "pairwise_reciprocal": N_(
        "{input}: the matrix contradicts itself: row {row}, column {column} is {value}, so that row {column}, column "
        "{row} must be {needed}, but it is {other}. Change one of the two."
    ),
    "topsis_constant": N_(
        "No layer of weight above 0 varies in the study area, so that no cell is better than others. Choose other "
        "layers or a larger area."
    ),
    "no_common_cells": N_(
        "{input}: there is no cell where all layers have data. Check that they overlap, and the study area."
    ),
    "deposits_needed": N_("{input}: this method takes its weights from known deposits. Choose a layer of points."),
    "data_driven_none": N_(
        "{input}: no layer ranks the deposits better than chance. Scores must be higher where it is more favourable: "
        "negate distances, or turn them into memberships."
    ),
    "cluster_values": N_(
        "{classes} classes cannot be told apart, for the number of different cells is {distinct}. Take fewer classes, "
        "or layers that vary."
    ),
    "som_values": N_("All cells are alike, so that there is nothing to lay out. Choose layers that vary."),
}
