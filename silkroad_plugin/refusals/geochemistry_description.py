"""Refusals of the summary of elements, of threshold schemes and of transformations of tables."""

from ..i18n import N_

TEXTS = {
    "inverse_coordinates": N_(
        "{input}: the inverse needs the fields of coordinates by clr, alr, ilr or pivot. Choose them in their order."
    ),
    "inverse_names": N_("{input}: {given} names are given for {parts} parts. Give one name for each, apart by spaces."),
    "partition_missing": N_(
        "{input}: ilr needs a partition, such as Cu Pb / Zn; Cu / Pb. Write one, or take pivot coordinates."
    ),
    "partition_name": N_("No part, or more than one, is called “{name}”. The parts are: {parts}."),
    "partition_marked": N_("Mark some of the parts of one group that is not parted yet, but not all of them."),
    "partition_text": N_(
        "“{balance}” is no balance of {parts} parts: write names on both sides of a stroke, such as Cu Pb / Zn, or a "
        "sign (+, - or 0) for each part."
    ),
    "class_limits": N_(
        "The limits of the classes do not ascend: {limits}. Too many contents are one number, or below detection; "
        "choose another scheme, or give limits."
    ),
    "frequency_censored": N_(
        "The cumulative frequency {percent} % falls among contents of which only a limit is known. Take other "
        "frequencies, or a more sensitive analysis."
    ),
    "threshold_censored": N_(
        "{percent} % of the contents lie below detection, and quantiles that this rule needs are among them. Take "
        "iterative clipping, or a cumulative frequency above the detection limit."
    ),
    "threshold_one_population": N_(
        "The {count} contents agree with one lognormal population: there is no break, and this rule has no threshold."
    ),
    "numbers_text": N_("{input}: “{text}” is no list of numbers. Part them by semicolons, such as 85; 92.5; 97.5."),
    "censored_without_law": N_(
        "{percent} % of the {count} determinations are below detection, more than {most} %: Kaplan–Meier, which "
        "assumes no law, does not even find the median. Take ROS or the lognormal maximum likelihood."
    ),
    "normality_censored": N_(
        "{percent} % of the {count} determinations are censored, and tests of normality need numbers. Look at the "
        "probability plot."
    ),
}
