"""Refusals of validation and of what refits models."""

from ..i18n import N_

TEXTS = {
    "not_probability": N_(
        "The scores run from {lowest} to {highest}, so that they are no probabilities. Leave the unit area of the "
        "probability (UNIT_AREA) empty; where the raster itself says that it holds probabilities, its values were "
        "changed after it was made."
    ),
    "few_models": N_("{input}: {given} raster was given; choose at least two models to compare."),
    "no_deposits_common": N_(
        "{input}: of {points} [deposit|deposits] none lies in a cell in which all rasters have data. Check that the "
        "rasters cover the same area, the deposits’ coordinate system, filter and selection, and the mask."
    ),
    "layers_to_correlate": N_("{input}: {given} [raster was|rasters were] given; choose two to {most}."),
    "categories_many": N_(
        "The raster “{path}” was taken as categorical, but holds more than {most} different values. Give it the type "
        "“ascending”, or classify it first."
    ),
    "model_without_deposits": N_(
        "The model “{path}” holds no deposits, so that it cannot be fitted again. Choose a model that was fitted to "
        "deposits."
    ),
    "layer_gone": N_(
        "The study area or the units of the model “{path}” were a temporary layer that is not in the project any more. "
        "Save the layer to a file and fit the model again with it."
    ),
    "model_algorithm_missing": N_(
        "The algorithm “{algorithm}” that made the model is not here. Install the version of the plugin that has it."
    ),
    "refit_failed": N_("The model cannot be fitted again as it was: {reason}"),
    "no_fold_left": N_("None of the {folds} folds could be fitted; the last said: {reason}"),
    "one_cluster": N_("{input}: the deposits ({deposits}) are one cluster. Give a shorter distance."),
    "many_for_clusters": N_("{input}: {deposits} deposits are too many for clusters (at most {most}). Use blocks."),
    "year_missing": N_("{input}: give the last year whose deposits train the model."),
    "year_field_unknown": N_(
        "{input}: the model has no field “{field}” of its deposits; it has kept {known}. Fit the model with deposits "
        "that have a field “discovery_year”, or a field that holds only dates or years from 1000 to 2100."
    ),
    "disk_short": N_(
        "The maps of the runs may take {needed} MB, but there are only {free} MB free in {folder}. Ask for fewer "
        "runs, or have the system keep temporary files on a larger disk."
    ),
    "runs_failed": N_("Only {fitted} of {runs} runs could be fitted; the last failure said: {reason}"),
    "no_position_error": N_(
        "{input}: every position error is 0, so that nothing would be moved. Give an error, or a field that the model "
        "has kept."
    ),
    "one_layer": N_("{input}: the model has one layer; without it nothing is left. Choose a model of two or more."),
    "shares_order": N_(
        "{input}: {medium} % is not more than the {high} % of the high class. The share of both classes together must "
        "be the larger."
    ),
    "mean_is_spread": N_(
        "{input}: “{path}” says that it is a standard deviation, not a score. Check whether mean and standard "
        "deviation were swapped."
    ),
    "spread_is_score": N_(
        "{input}: “{path}” says that it is a score, not a standard deviation. Check whether mean and standard "
        "deviation were swapped."
    ),
    "spread_negative": N_(
        "{input}: “{path}” goes down to {value}; no standard deviation is below 0. Choose the raster of the standard "
        "deviation."
    ),
    "few_draws": N_(
        "{input}: {draws} [draw is|draws are] too few for an interval by bootstrap; give at least {least}."
    ),
}
