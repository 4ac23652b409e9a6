"""Refusals of inputs that are there and yet cannot be used together."""

from ..i18n import N_

TEXTS = {
    "no_deposits_known": N_(
        "{input}: none of the deposits lies where every evidence layer has data, as this method needs (all: {points}, "
        "in the study area: {inside}). “{layer}” has data at the fewest of them: {known}. Leave it out, fill its gaps, "
        "or limit the study area to where all layers have data."
    ),
    "score_constant": N_(
        "{input}: every cell of “{path}” has the score {value}, so that there is nothing to cut. Choose a raster whose "
        "scores differ, and check the model that made this one."
    ),
    "given_unused": N_(
        "{input}: what is given there does not count under what is chosen in {choice}: {taken}. Leave it empty, or "
        "choose: {needed}."
    ),
    "crs_unknown": N_(
        "{input}: “{text}” is no coordinate reference system that QGIS knows. Choose one, or give its code, such as "
        "EPSG:32645."
    ),
    "date_text": N_(
        "{input}: “{text}” is no date. Write a day (2026-11-05, 05.11.2026, 2026年11月5日), a month (2026-11, 11.2026) "
        "or a year (2026), or leave it empty for today."
    ),
    "number_below": N_("{input}: {value} is too small. Give a number of at least {least}."),
    "number_above": N_("{input}: {value} is too large. Give a number of at most {most}."),
    "number_outside": N_("{input}: {value} is outside the limits. Give a number from {least} to {most}."),
    "risk_constant": N_(
        "{input}: the standard deviation is everywhere the same share of the mean ({value}), so that no cell is less "
        "sure than another. Take the standard deviation as it is, or check how both rasters were made."
    ),
    "pairwise_count": N_(
        "{input}: rows of the matrix: {given}; layers: {layers}. Give one row for each layer, in their order; rows end "
        "at a line break or “|”, numbers are parted by spaces."
    ),
    "pairwise_many": N_(
        "{input}: {rows} layers are too many to compare pair by pair, at most {most}. Give weights (WEIGHTS) instead, "
        "or join layers first."
    ),
}
