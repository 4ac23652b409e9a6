"""Refusals of geochemical statistics, thresholds, quality control and levelling."""

from ..i18n import N_

TEXTS = {
    "anchor_too_few": N_(
        "Survey “{survey}” shares {count} [cell|cells] with contents with the network; {needed} are needed to anchor "
        "it. Check that both lie in the same area and have the same element, take larger cells, or level it at its "
        "borders."
    ),
    "anchor_network": N_(
        "{count} [cell|cells] of the network [holds|hold] no content above 0, such as {cell} with {content}, and "
        "logarithms are needed. Take such cells out of the network, or give a share of the detection limit there."
    ),
    "anova_lengths": N_(
        "Values ({values}), labels ({labels}) and names of levels ({names}) do not match. Give each "
        "determination one label on every level."
    ),
    "anova_no_replicates": N_(
        "Level “{level}” has no replicates: each unit of the level above holds only one, so that its variance "
        "cannot be separated from the others. Leave this level out, or add duplicates."
    ),
    "areas_text": N_(
        "{input}: the field {field} holds “{text}”, which is no area. Choose a field of numbers: how many km² each "
        "sample stands for."
    ),
    "areas_empty": N_(
        "{input}: the field {field} holds no number above 0. Choose a field of numbers: how many km² each sample "
        "stands for."
    ),
    "areas_wrong": N_(
        "{areas} [area does|areas do] not match {values} [value|values], or areas are negative or all 0. Give "
        "one area for each value."
    ),
    "band_censored": N_(
        "Of survey “{survey}” {percent} % of the contents in the band along the border are beyond detection limits; a "
        "line of quantiles allows {most} %. Level by the offset alone, or leave the survey as it is."
    ),
    "band_too_small": N_(
        "Survey “{survey}” has {count} [sample|samples] in the band along the border; {needed} are needed. "
        "Widen the band, or level by the offset alone."
    ),
    "blanks_none": N_("Of the {count} samples none is a blank with a determination. Mark the blanks in the table."),
    "border_censored": N_(
        "Near the border {percent} % of the contents of one survey are beyond detection limits; with more than {most} "
        "% nothing can be told of a step. Leave the surveys as they are, or compare reference materials that both "
        "analysed."
    ),
    "border_distance": N_("The distance across the border must be above 0, not {distance}. Give it in metres."),
    "border_no_pairs": N_(
        "No sample of “{first}” has one of “{second}” in the same lithology and medium within {distance} m. "
        "Allow a longer distance; if the rocks differ along the whole border, the surveys cannot be compared "
        "there."
    ),
    "breaks_count": N_("{count} [break|breaks] cannot be fitted: give 0 to {most}, or leave the number to the test."),
    "certified_content": N_(
        "The certified content must be above 0, not {value}. Check the table of reference materials."
    ),
    "chart_sd": N_(
        "The standard deviation of a control chart must be above 0, not {sd}. Give that of the reference "
        "material, or leave it to the data."
    ),
    "class_step": N_(
        "A class width of {step} cannot be drawn: it must be above 0 and give no more than 10,000 classes. "
        "The usual width is 0.1 lg."
    ),
    "clip_factor": N_(
        "The factors of clipping (k = {k}) and of the threshold (s = {s}) must be above 0. 3 and 2 are usual."
    ),
    "clip_no_spread": N_(
        "After clipping {kept} of {count} values are left, all of them {value}: they have no spread. Use a "
        "percentile rule, or treat values below detection first."
    ),
    "covariates_confounded": N_(
        "Surveys ({surveys}) and covariates cannot be told apart: a class coincides with one survey, or "
        "covariates depend on each other. Leave out a covariate, or merge classes until surveys share them."
    ),
    "criteria_row": N_("Row {row} of the table of criteria has no valid entry in the column “{column}”. Correct it."),
    "curve_too_short": N_(
        "The curve has {points} different [point|points]; {needed} are needed for so many straight pieces. "
        "Take fewer breaks or more samples."
    ),
    "detection_limit_wrong": N_("The detection limit must be above 0, not {value}. Give it in the unit of the column."),
    "duplicates_same_mean": N_(
        "All {groups} groups of duplicates have the mean content {mean}: precision cannot be given as a "
        "function of content. Add duplicates of other contents, or use the relative error."
    ),
    "mad_zero": N_(
        "Half of the {count} values or more are {value}, so that their median absolute deviation is 0. Use a "
        "percentile rule, or treat values below detection first."
    ),
    "mixture_spike": N_(
        "No {count} populations could be told apart: of one of them a single number that many samples share makes up "
        "more than half. Ask for fewer, or leave the number to the criterion."
    ),
    "neighbours_count": N_("The number of adjacent samples must be 1 or more, not {count}. Correct it."),
    "offsets_none": N_("No offsets between surveys were given. Measure the offsets at the borders first."),
    "network_offset": N_(
        "The offset between “{first}” and “{second}” is not usable: it needs two different surveys, a finite "
        "size and a finite error above 0. Check this border."
    ),
    "network_no_reference": N_("No survey was fixed. Choose one or more surveys that stay as they are."),
    "network_reference": N_(
        "The fixed survey “{survey}” has no offset to any other survey. Choose surveys that share a border with others."
    ),
    "network_unconnected": N_(
        "No chain of offsets joins these surveys to a fixed one: {surveys}. Add a border or shared standards, "
        "fix one of them, or leave them out."
    ),
    "pairs_lengths": N_(
        "Two columns that belong together have {first} and {second} rows. Give one value of each for every row."
    ),
    "percent_range": N_("The cumulative frequency {percent} % cannot be used. Give one above 0 and below 100 %."),
    "populations_count": N_(
        "{count} [population|populations] cannot be fitted: give 1 to {most}, or leave the number to the criterion."
    ),
    "populations_nested": N_(
        "The contents are of {count} lognormal populations, one of which spans the others: above no content do the "
        "higher ones prevail, and this rule has no threshold. Look at units or landscapes apart."
    ),
    "populations_censored": N_(
        "{percent} % of the contents lie below detection, more than half: populations cannot be told apart there. Take "
        "a cumulative frequency above the detection limit, or a more sensitive analysis."
    ),
    "populations_one_number": N_(
        "{percent} % of the contents are {value}, more than half: populations cannot be told apart in one number. If "
        "it is a reporting limit, import these contents as below detection; else use a percentile rule."
    ),
    "precision_asked": N_(
        "The required precision is not possible (coefficient of variation {cv} %, standard deviation at zero "
        "content {s0}). Neither may be negative, and one must be above 0."
    ),
    "quantile_slope": N_(
        "The quantiles on both sides of the border give a slope of {slope}: contents do not rise together. "
        "Level by the offset alone, or leave the surveys as they are."
    ),
    "quantiles_tied": N_(
        "Survey “{survey}” has only {distinct} different [quantile|quantiles] in the band: many contents are "
        "equal, as in semi-quantitative analyses or below detection. Level by the offset alone."
    ),
    "range_zero": N_(
        "The lower and the upper quartile are both {value}: no fences can be set. Use a percentile rule, or "
        "treat values below detection first."
    ),
    "samples_too_few": N_(
        "Only {count} [sample has|samples have] a value; {needed} are needed. Take a larger area or another element."
    ),
    "standards_few": N_(
        "Survey “{survey}” and the fixed surveys share {count} reference [material|materials] or splits of which a "
        "mean is known; a line through them needs {needed}. Let both laboratories analyse more materials, or decide at "
        "the borders: there 10 determinations of any shared materials suffice for a shift."
    ),
    "standards_disagree": N_(
        "The {count} shared standards of the two laboratories give an R² of only {r_squared}, or fall where "
        "they should rise; R² must be above {needed}. Do not level by these standards."
    ),
    "survey_too_small": N_(
        "Survey “{survey}” has {count} [sample|samples] with a value; {needed} are needed. Merge it with "
        "another one, or leave it out."
    ),
    "survey_unknown": N_("There is no survey “{survey}”. Choose one that the column of surveys holds."),
    "survey_not_fixed": N_("{input}: there is no survey “{survey}”. Choose among those of the samples: {surveys}."),
    "surveys_too_few": N_(
        "{count} [survey was|surveys were] found; two or more are needed for a comparison. Check the column of surveys."
    ),
    "values_constant": N_(
        "All {count} values are {value}: nothing varies. Choose an element that varies, or check its detection limit."
    ),
    "values_negative": N_(
        "{count} [value is|values are] negative (lowest: {lowest}), which contents cannot be. Read “-0.5” as "
        "“below 0.5” on import, or give the values before the logarithm was taken."
    ),
    "values_not_positive": N_(
        "{count} [value is|values are] not above 0 (lowest: {lowest}), and logarithms are needed. Replace "
        "values below detection first."
    ),
}
