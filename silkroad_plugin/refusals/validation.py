"""Refusals of validation and of what refits models."""

from ..i18n import N_

TEXTS = {
    "not_probability": N_(
        "The scores run from {lowest} to {highest}, so that they are no probabilities. Leave the unit area of the "
        "probability (UNIT_AREA) empty; where the raster itself names one, its values were "
        "changed after it was made."
    ),
    "few_draws": N_("{input}: {draws} draws are too few for an interval by bootstrap; give at least {least}."),
}
