"""Refusals of geochemical tables, units, coordinates, censored values and compositions."""

from ..i18n import N_

TEXTS = {
    "determinations_lengths": N_(
        "The columns of the determinations differ in length: {shapes}. Give each sample a value, a qualifier "
        "and limits."
    ),
    "determinations_bounds": N_(
        "{count} [row holds|rows hold] a negative number, or a value, a qualifier and limits that contradict "
        "each other (rows, ten at most: {rows}). Check these rows of the table."
    ),
    "unit_factor": N_("{factor} cannot convert a content into {unit}: the factor must be above 0. Check the units."),
    "substitution_share": N_(
        "{share} is not a usable share of the detection limit: give a number above 0 and up to 1, such as 0.65."
    ),
    "unit_unknown": N_("The unit “{unit}” is not known. Give one such as ppm, ppb, %, г/т, 10⁻⁶ or n·10⁻³ %."),
    "unit_kinds": N_(
        "{source} cannot be converted into {target}: one is a mass fraction, the other a mass per volume. "
        "Choose units of one kind."
    ),
    "oxide_unknown": N_(
        "“{oxide}” is not an oxide of one element, such as Al2O3. Check the formula in the header of the column."
    ),
    "detection_limit": N_(
        "The detection limit {limit} must be above 0 and finite. Give the limit in the unit of the column, or "
        "leave it empty."
    ),
    "decimal_mark": N_(
        "“{mark}” is not a decimal mark. Give a point or a comma, or leave it empty to have it recognised."
    ),
    "step_scale": N_(
        "The steps {steps} are not a scale of semi-quantitative analysis. Give those of one decade in "
        "ascending order, such as 1, 1.5, 2, 3, 5, 7."
    ),
    "step_values": N_(
        "{count} [value lies|values lie] on no step of the scale (rows, ten at most: {rows}). Give the scale "
        "that the laboratory used, or read the column as plain numbers."
    ),
    "censored_unknown": N_("None of the {count} samples has a determination of this element. Choose another column."),
    "censored_all": N_(
        "All {count} determinations lie below the detection limit or above the upper limit: no statistics can "
        "be computed. Report only the shares below and above the limits."
    ),
    "censored_share": N_(
        "{percent} % of the {count} determinations are censored, more than {most} %: mean and deviation would "
        "come from the assumed distribution, not from the data. Report only the reporting rate, or use a more "
        "sensitive method of analysis."
    ),
    "censored_few": N_(
        "Only {count} [determination has|determinations have] a number; at least {fewest} are needed. Merge "
        "groups, or leave this element out."
    ),
    "censored_kind": N_(
        "This method takes only numbers and values below detection, but {above} [value lies|values lie] above "
        "an upper limit and {interval} in intervals. Use lognormal maximum likelihood, which takes them all."
    ),
    "censored_zero": N_(
        "{count} [determination is|determinations are] 0, which has no logarithm (rows, ten at most: {rows}). "
        "Read 0 as below detection, and give the detection limit."
    ),
    "censored_constant": N_(
        "All numbers of this element are {value}: no line can be fitted. Check the column, or leave this element out."
    ),
    "censored_no_spread": N_(
        "A single value agrees with all {count} determinations: no deviation can be estimated. Check the "
        "column, or leave this element out."
    ),
    "composition_not_positive": N_(
        "{count} [content is|contents are] 0, negative or infinite, the first of them in part {part} (rows, "
        "ten at most: {rows}). Log-ratios need positive numbers: replace values below detection first."
    ),
    "composition_parts": N_("{parts} [part is|parts are] too few; at least {least} are needed. Add elements."),
    "composition_total": N_(
        "Some rows cannot be closed to {total}: they hold negative numbers, or their sum is 0 or infinite "
        "(rows, ten at most: {rows}). Correct them, and give a total above 0."
    ),
    "composition_denominator": N_(
        "There is no part {part}; the composition has {parts}. Choose one of its parts as the denominator."
    ),
    "composition_samples": N_(
        "Only {count} [sample has|samples have] all parts; at least 2 are needed. Leave out parts that are "
        "often missing."
    ),
    "partition_rows": N_(
        "A sequential binary partition of D parts has D − 1 rows of D figures, but this table is {shape} "
        "(rows, columns). Complete the partition."
    ),
    "partition_signs": N_(
        "Row {row} of the partition is not valid: give 1, −1 and 0 only, with at least one 1 and one −1."
    ),
    "partition_group": N_(
        "Row {row} of the partition divides a group that does not exist or was divided before. The first row "
        "must divide all parts, each further row one side of another row."
    ),
    "replacement_units": N_("The parts are given in different units ({units}). Convert them into one."),
    "replacement_lengths": N_(
        "The parts have different numbers of samples ({counts}). Take all of them from the same samples."
    ),
    "replacement_kind": N_(
        "Part {part} has {count} [value|values] above an upper limit or in intervals, which cannot be "
        "replaced. Leave out these samples or this part."
    ),
    "replacement_shape": N_(
        "The table and its marks of values below detection must have the same shape and at least two parts, "
        "but are {shapes}. Give one mark for each content."
    ),
    "replacement_missing": N_(
        "Part {part} has {count} [sample|samples] with neither a number nor a detection limit (rows, ten at "
        "most: {rows}). Leave out these samples or this part."
    ),
    "replacement_not_positive": N_(
        "Part {part} has {count} [value or limit that is|values or limits that are] not a finite number above "
        "0 (rows, ten at most: {rows}). Read 0 as below detection, and give the limit."
    ),
    "replacement_share": N_(
        "{percent} % of part {part} is below detection, more than {most} %: what replaced it would be "
        "invented. Leave this part out."
    ),
    "replacement_row": N_(
        "In {count} [sample|samples] everything is below detection (rows, ten at most: {rows}). Leave them out."
    ),
    "replacement_exceeds": N_(
        "In {count} [sample|samples] the replacements of values below detection add up to as much as all that "
        "was found, or more (rows, ten at most: {rows}). Give the whole of a sample in the unit of the parts "
        "(1,000,000 for ppm, 100 for %), or the missing main components, or leave these samples out."
    ),
    "replacement_above": N_(
        "{part}, row {rows}: {content} would stand for what is below {limit}, above that limit; {count} [such "
        "content|such contents] in all. The whole of a sample, which is the sum of the parts found where none is "
        "given, is too small. Give the whole in the unit of the parts (1,000,000 for ppm, 100 for %), or a smaller "
        "share of the limit."
    ),
    "replacement_whole": N_(
        "The whole of a sample is given as {whole}, but in {count} [sample|samples] the parts found sum to more, at "
        "most to {most} (rows, ten at most: {rows}). Give the whole in the unit of the parts (1,000,000 for ppm, 100 "
        "for %)."
    ),
    "em_no_denominator": N_(
        "None of the {parts} parts was found in every sample, and one such part is needed as the denominator. "
        "Add a major element, or use multiplicative replacement."
    ),
    "em_few_complete": N_(
        "Only {count} [sample has|samples have] all parts above detection; at least {least} are needed to "
        "start from complete samples. Start from multiplicative replacement."
    ),
    "em_singular": N_(
        "Some of the {parts} parts are constant multiples or functions of others. Leave one of them out."
    ),
    "gauss_kruger_zone": N_(
        "EPSG has no zone {zone} of {width}° for {datum}. Check the datum, the width of the zones and the "
        "leading figures of Y."
    ),
    "gauss_kruger_no_prefix": N_(
        "{count} [row has|rows have] a Y without the number of the zone. Give the zone or its central meridian."
    ),
    "sk63_zone": N_(
        "The parameters of zone {zone} of region {region} of SK-63 are not public. Ask the owner of the data "
        "for the central meridian and the false easting, and define the system yourself."
    ),
    "coordinates_missing": N_("None of the {count} rows has both coordinates. Choose the right columns."),
    "coordinates_degrees": N_(
        "The coordinates ({first}; {second}) are degrees, but metres are needed. Choose a geographic coordinate system."
    ),
    "coordinates_metres": N_(
        "The coordinates ({x}; {y}) are too large for degrees. Choose the projected coordinate system that they are in."
    ),
    "coordinates_plane": N_(
        "({x}; {y}) are not Gauss–Krüger coordinates: X is metres north, Y the number of the zone followed by "
        "six figures of metres east. Choose the right columns."
    ),
    "angle_text": N_("“{text}” is not an angle. Write degrees such as 45.5 or 45°30′15″N."),
    "repeat_lengths": N_(
        "The lists of sample numbers, places and contents differ in length ({counts}). Give one of each for "
        "every sample."
    ),
    "repeat_tolerance": N_(
        "The distance within which two places count as one is {tolerance} m; it must not be negative. Give 0 "
        "or more metres."
    ),
}
