"""Refusals of the multivariate tools of geochemistry."""

from ..i18n import N_

TEXTS = {
    "contents_few_elements": N_(
        "{elements} elements can be used, {least} are needed. Choose more, or elements that vary and are not mostly "
        "below detection."
    ),
    "contents_unused": N_(
        "{elements} elements can be used, {least} are needed. Not taken: {names}. Choose others, or give more samples."
    ),
    "contents_incomplete": N_(
        "None of the {samples} samples has a number for all {elements} elements. Most often it lacks in “{field}”: "
        "leave such elements out, or let something stand for what is below detection."
    ),
    "weights_element": N_("{input}: “{name}” is none of the elements: {names}."),
    "components_number": N_("{input}: {given} components were asked for; from 1 to {most} can be had."),
    "radius_missing": N_("{input}: give the distance within which samples are neighbours."),
    "absolute_log_ratios": N_(
        "Distances of log-ratios have no sign to be left out. Choose logarithms or ranks, or let the sign count."
    ),
}
