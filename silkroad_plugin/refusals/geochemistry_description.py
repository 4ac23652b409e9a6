"""Refusals of the summary of elements, of threshold schemes and of transformations of tables."""

from ..i18n import N_

TEXTS = {
    "censored_without_law": N_(
        "{percent} % of the {count} determinations are below detection, more than {most} %: Kaplan–Meier, which "
        "assumes no law, does not even find the median. Take ROS or the lognormal maximum likelihood."
    ),
    "normality_censored": N_(
        "{percent} % of the {count} determinations are censored, and tests of normality need numbers. Look at the "
        "probability plot."
    ),
}
