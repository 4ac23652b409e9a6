"""Refusals of targets: cut-offs, outlines, grades, cards."""

from ..i18n import N_

TEXTS = {
    "score_is_spread": N_(
        "“{title}” ({path}) says that it is a standard deviation, not a score: its high values are uncertain, not "
        "favourable. Choose the raster of the score; if you mean it so, say what it is (SCORE_KIND)."
    ),
    "one_population": N_(
        "The concentration–area plot is one straight line (p = {p}): it has no break to cut at. Choose another method, "
        "such as an area budget."
    ),
    "no_break_large_enough": N_(
        "Above every break of the concentration–area plot lies less than {least} km², the smallest target. Lower the "
        "smallest area, or choose another method."
    ),
    "cut_needs_deposits": N_(
        "{input}: the prediction–area method needs known deposits. Give them, or choose another method."
    ),
    "cut_needs_value": N_("{input}: the method “value” needs the lowest score of a target. Give a number."),
    "area_budget_form": N_(
        "{input}: “{text}” is no area. Give square kilometres, such as 1500, or a share of the area, such as 5 %."
    ),
    "no_best_cells": N_("No cell scores {threshold} or more; the highest score is {highest}. Lower the value."),
    "whole_area_taken": N_(
        "Every cell scores {threshold} or more: the whole area would be one target. Raise the value, or check the "
        "raster of scores."
    ),
    "no_target_large_enough": N_(
        "No target reaches {least} km²; the largest group of cells has {largest} km². Lower the smallest area, join "
        "neighbours by a distance, or lower the cut-off."
    ),
    "no_target_near_enough": N_(
        "No target reaches {least} km²; the largest group of cells has not even half of that. Lower the smallest area, "
        "join neighbours by a distance, or lower the cut-off."
    ),
    "too_many_targets": N_(
        "There would be at least {count} targets, more than {most}. Raise the smallest area or the cut-off, or join "
        "neighbours."
    ),
    "too_many_groups": N_(
        "At least {count} groups of cells would have to be compared to join neighbours; {most} are the most. Raise the "
        "cut-off, or join none."
    ),
    "target_classes": N_(
        "The layer “{layer}” has more than {most} classes. Say in the types that it is ascending or descending, or "
        "classify it first."
    ),
    "grade_rule": N_(
        "{input}: the rule “{expression}” cannot be followed ({reason}). Use the fields of the targets: {fields}."
    ),
    "targets_fields": N_(
        "{input}: “{name}” is no layer of targets: it has no field {missing}. Give the output of “Delineate targets”."
    ),
    "targets_rank": N_(
        "{input}: targets of “{name}” without a number in the field “rank”, by which the cards are ordered and named: "
        "{without} of {total}. Number them, leave them out by a filter, or give the output of “Delineate targets”."
    ),
}
