"""Refusals of geochemical tables, units, coordinates, censored values and compositions."""

from ..i18n import N_

TEXTS = {
    "determinations_lengths": N_(
        "The columns of the determinations do not have the same length: {shapes}. Give one value for each "
        "sample in all of them."
    ),
    "determinations_bounds": N_(
        "In {count} rows value, qualifier and limits contradict each other, or are negative (rows {rows}). "
        "Check these rows of the table."
    ),
    "unit_factor": N_("{factor} cannot convert a content into {unit}: the factor must be above 0. Check the units."),
    "substitution_share": N_(
        "{share} is no share of a detection limit: give a number above 0 and up to 1, such as 0.65."
    ),
    "unit_unknown": N_("The unit “{unit}” is not known. Give one such as ppm, ppb, %, г/т, 10⁻⁶ or n·10⁻³ %."),
    "unit_kinds": N_(
        "{source} cannot be converted into {target}: one is a fraction of mass, the other a mass in a "
        "volume. Choose units of one kind."
    ),
    "oxide_unknown": N_(
        "“{oxide}” is no oxide of one element, such as Al2O3. Check the formula in the header of the column."
    ),
    "detection_limit": N_(
        "The detection limit {limit} must be above 0 and finite. Give the limit in the unit of the column, "
        "or leave it empty."
    ),
    "decimal_mark": N_("“{mark}” is no decimal mark: give a point or a comma, or leave it to be found out."),
    "step_scale": N_(
        "The steps {steps} are no scale of semi-quantitative analysis: give those of one decade in "
        "ascending order, such as 1, 1.5, 2, 3, 5, 7."
    ),
    "step_values": N_(
        "{count} values lie on no step of the scale (rows {rows}). Give the scale that the laboratory used, "
        "or read the column as numbers."
    ),
    "censored_unknown": N_("None of the {count} samples has a determination of this element. Choose another column."),
    "censored_all": N_(
        "All {count} determinations lie below detection or above the upper limit: no statistics can be "
        "computed. Only the share below the limit can be reported."
    ),
    "censored_share": N_(
        "{percent} % of the {count} determinations are censored, more than {most} %: mean and deviation "
        "would be those of the assumed law, not of the data. Report the share above the limit, or take a "
        "more sensitive analysis."
    ),
    "censored_few": N_(
        "Only {count} determinations have a number; at least {fewest} are needed. Join groups, or leave "
        "this element out."
    ),
    "censored_kind": N_(
        "This method takes only numbers and values below detection, but {above} lie above an upper limit "
        "and {interval} in intervals. Take the lognormal maximum likelihood, which takes them all."
    ),
    "censored_zero": N_(
        "{count} determinations are 0 (rows {rows}), which has no logarithm. Read 0 as below detection, and "
        "give the detection limit."
    ),
    "censored_constant": N_("All numbers of this element are {value}: no line can be fitted. Check the column."),
    "censored_no_spread": N_(
        "One single value explains all {count} determinations: no deviation can be estimated. Check the "
        "column, or leave this element out."
    ),
    "composition_not_positive": N_(
        "{count} contents are 0, negative or infinite; the first in part {part} (rows {rows}). Log-ratios "
        "need positive numbers: replace what is below detection first."
    ),
    "composition_parts": N_("{parts} parts are too few: at least {least} are needed."),
    "composition_total": N_(
        "These rows cannot be closed to {total}: they hold negative numbers, or sum to 0 or infinity (rows "
        "{rows}). Check them."
    ),
    "composition_denominator": N_("There is no part {part} among {parts}. Choose one of the parts as the denominator."),
    "composition_samples": N_(
        "Only {count} samples have all parts; at least 2 are needed. Leave out parts that are often missing."
    ),
    "partition_rows": N_(
        "A binary partition of D parts has D − 1 rows of D figures; this table is {shape}. Complete the partition."
    ),
    "partition_signs": N_("Row {row} of the partition must hold 1, −1 and 0 only, and at least one 1 and one −1."),
    "partition_group": N_(
        "Row {row} of the partition parts a group that does not exist, or was parted before. Each row must "
        "part one side of another row, the first all parts."
    ),
    "replacement_units": N_("The parts are given in different units ({units}). Convert them into one."),
    "replacement_lengths": N_("The parts have different numbers of samples ({counts})."),
    "replacement_kind": N_(
        "Part {part} has {count} values above an upper limit or in intervals, which cannot be replaced. "
        "Leave these samples or this part out."
    ),
    "replacement_shape": N_(
        "The table and its marks of what is below detection must have the same shape and at least two parts: {shapes}."
    ),
    "replacement_missing": N_(
        "Part {part} has {count} samples with neither a number nor a detection limit (rows {rows}). Leave "
        "these samples or this part out."
    ),
    "replacement_not_positive": N_(
        "Part {part} has {count} values or limits that are not above 0 (rows {rows}). Read 0 as below "
        "detection, and give the limit."
    ),
    "replacement_share": N_(
        "{percent} % of part {part} is below detection, more than {most} %: what replaced it would be "
        "invented. Leave this part out."
    ),
    "replacement_row": N_("In {count} samples everything is below detection (rows {rows}). Leave them out."),
    "replacement_exceeds": N_(
        "In {count} samples what is put in place of values below detection is as much as all that was found "
        "(rows {rows}). Leave these samples out, or give the missing main parts."
    ),
    "em_no_denominator": N_(
        "None of the {parts} parts was found in every sample, and one is needed as the denominator. Add a "
        "main element, or replace multiplicatively."
    ),
    "em_few_complete": N_(
        "Only {count} samples have all parts above detection; at least {least} are needed to begin from "
        "these. Begin from multiplicative replacement."
    ),
    "em_singular": N_(
        "Among the {parts} parts some are constant multiples or functions of each other. Leave one of them out."
    ),
    "gauss_kruger_zone": N_(
        "EPSG has no zone {zone} of {width}° for {datum}. Check the datum, the width and the first figures of Y."
    ),
    "gauss_kruger_no_prefix": N_(
        "{count} rows have Y without the number of the zone. Give the zone or its central meridian."
    ),
    "sk63_zone": N_(
        "No public parameters are known of zone {zone} of region {region} of SK-63. Ask the owner of the "
        "data for the central meridian and the false easting, and define the system yourself."
    ),
    "coordinates_missing": N_("None of the {count} rows has both coordinates. Choose the right columns."),
    "coordinates_degrees": N_(
        "The coordinates ({first}; {second}) are degrees, but metres are needed. Choose a geographic coordinate system."
    ),
    "coordinates_metres": N_(
        "The coordinates ({x}; {y}) are too large for degrees. Choose the projected coordinate system they are in."
    ),
    "coordinates_plane": N_(
        "The figures ({x}; {y}) are no coordinates by Gauss and Krüger: X is metres north, Y is the number "
        "of the zone and six figures of metres east. Choose the right columns."
    ),
    "angle_text": N_("“{text}” is no angle. Write degrees such as 45.5 or 45°30′15″N."),
    "repeat_lengths": N_("Numbers, places and contents of the samples have different lengths ({counts})."),
    "repeat_tolerance": N_("The distance {tolerance} m within which places are one must not be negative."),
}
