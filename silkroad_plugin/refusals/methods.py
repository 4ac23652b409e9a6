"""Refusals of the methods: transforms, overlays, regression, learners, validation, cut-offs."""

from ..i18n import N_

TEXTS = {
    "all_missing": N_("The raster has no cell with data. Check its nodata value and the area it covers."),
    "height_positive": N_(
        "The height of upward continuation is {height} m; it must be above 0. One to five cells are usual."
    ),
    "logarithm_base": N_(
        "The base of the logarithm is {base}; it must be above 0 and not 1. Use 10 for lg, 2.718281828 for ln."
    ),
    "one_value": N_(
        "All values are {value}: there is nothing to scale. Leave this layer out, or check that it was made "
        "as you meant."
    ),
    "reach_positive": N_(
        "The reach of proximity is {reach}; reach and slope must be above 0. Give the distance in metres at "
        "which a feature stops to matter."
    ),
    "fuzzy_cuts": N_(
        "{layer}: with the cuts {full}:{none} (CUTS) no class belongs wholly, or every class belongs somewhat. "
        "The values of the layer run from {lowest} to {highest}: give two cuts between them."
    ),
    "no_tau": N_(
        "No factor of the weights makes the expected number of deposits equal to theirs. "
        "Leave the omnibus adjustment out."
    ),
    "membership_ends": N_(
        "Fuzzy weights need at least one class of membership 1 and one of membership 0. Set the most "
        "favourable class to 1 and the least favourable to 0."
    ),
    "no_events": N_(
        "Logistic regression needs cells with and without deposits; deposits here: {events}, unit cells: {trials}. "
        "Check the deposits and the study area."
    ),
    "too_few_rows": N_(
        "{rows} [row is|rows are] too few for {variables} [variable|variables]. Use fewer layers or a larger area."
    ),
    "variable_constant": N_(
        "“{variable}” has the same value in all unit cells, so that it tells nothing. Leave this layer out."
    ),
    "collinear": N_(
        "“{variable}” follows from these: {variables}. Their coefficients cannot be told apart. Leave out one of "
        "these layers; “Correlation of rasters” shows which say the same."
    ),
    "separation": N_(
        "{count} [variable separates|variables separate] the deposits from all other cells, so that the coefficients "
        "would be infinite: {variables}. Use Firth’s penalty (FIRTH: auto or always), or join classes."
    ),
    "too_many_categories": N_(
        "The layer “{layer}” was taken as categorical, but has {classes} different values; at most {most} can be "
        "classes. If it is a continuous quantity, say in the types whether it is ascending or descending."
    ),
    "categories_cut": N_(
        "The layer “{layer}” was taken as categorical, but has more than {most} different values (or more than "
        "{fractional}, some with decimals). If it is a continuous quantity, say in the types whether it is ascending "
        "or descending; if these are codes, join them first with “Reclassify raster by a table”."
    ),
    "not_converged": N_(
        "Logistic regression did not settle in {iterations} steps. Leave out layers that say the same, or use"
        " Firth’s penalty."
    ),
    "few_deposits": N_(
        "{deposits} [deposit is|deposits are] too few to learn from; at least {needed} are needed. Widen the choice of "
        "deposits, or use a knowledge-driven method."
    ),
    "no_background_cells": N_(
        "Every cell holds a deposit: there is no background to compare with. Take smaller cells or a larger area."
    ),
    "not_finite": N_(
        "The layer “{layer}” has no data in some of the training cells. Limit the study area to where all "
        "layers have data."
    ),
    "features_differ": N_(
        "The model was made with {needed} [layer|layers], but {given} [was|were] given. Give the same "
        "layers in the same order."
    ),
    "one_score": N_("Every cell has the score {score}: there is no ranking to judge. Check the raster of scores."),
    "too_few_for_folds": N_(
        "Deposits, blocks or clusters: {groups}, for {folds} folds. Use fewer folds or smaller blocks."
    ),
    "no_split": N_(
        "The year {limit} does not part the deposits: {early} were found up to then, {late} later. Choose a "
        "year between the discoveries."
    ),
    "too_few_scores": N_(
        "The raster of scores has {scores} different values above 0; the concentration–area plot needs {needed}. "
        "Choose another method, such as an area budget, or check the raster."
    ),
    "budget_too_small": N_(
        "The area budget of {budget} km² is smaller than the area of the best score alone, {least} km²: cells of equal "
        "score are taken together. Give at least that (AREA_BUDGET)."
    ),
}
