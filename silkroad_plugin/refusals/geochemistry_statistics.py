"""Refusals of geochemical statistics, thresholds, quality control and levelling."""

from ..i18n import N_

TEXTS = {
    "anchor_too_few": N_(
        "Survey {survey} shares {count} cells with the network; {needed} are needed to anchor it. Take "
        "larger cells, or level it at its borders."
    ),
    "anova_lengths": N_(
        "Values ({values}), labels ({labels}) and names of levels ({names}) do not go together. Give one "
        "label of every level for each determination."
    ),
    "anova_no_replicates": N_(
        "Level “{level}” has no replicates: none of what lies above it holds two of it, so that its "
        "variance cannot be told from the others. Leave this level out, or add duplicates."
    ),
    "areas_wrong": N_(
        "{areas} areas do not go with {values} values, or areas are negative or all 0. Give one area for each value."
    ),
    "band_too_small": N_(
        "Survey {survey} has {count} samples in the band along the border; {needed} are needed. Widen the "
        "band, or level by the step."
    ),
    "blanks_none": N_("Among {count} samples there is no blank with a determination. Mark the blanks in the table."),
    "border_distance": N_("The distance across the border must be above 0, not {distance}."),
    "border_no_pairs": N_(
        "No sample of {first} has one of {second} in the same lithology and medium within {distance}. Allow "
        "a longer distance; if the rocks differ along the whole border, the surveys cannot be compared "
        "there."
    ),
    "breaks_count": N_("{count} breaks cannot be fitted: give 0 to {most}, or leave the number to the test."),
    "certified_content": N_(
        "The certified content must be above 0, not {value}. Check the table of reference materials."
    ),
    "chart_sd": N_("The standard deviation of a control chart must be above 0, not {sd}."),
    "class_step": N_(
        "A class width of {step} cannot be drawn: it must be above 0 and give no more than 10 000 classes. "
        "The usual width is 0.1 lg."
    ),
    "clip_factor": N_("Clipping needs factors above 0; k is {k}, the factor of the threshold {s}. Usual are 3 and 2."),
    "clip_no_spread": N_(
        "After clipping only {kept} of {count} values are left, all of them {value}: they have no spread. "
        "Take a rule by percentiles, or treat what is below detection first."
    ),
    "covariates_confounded": N_(
        "Surveys ({surveys}) and covariates cannot be told apart: a class lies in one survey alone and "
        "fills it, or covariates depend on each other. Leave a covariate out, or join classes that the "
        "surveys share."
    ),
    "criteria_row": N_("Row {row} of the table of criteria has no valid entry in column “{column}”. Correct it."),
    "curve_too_short": N_(
        "The curve has {points} points; {needed} are needed for so many straight pieces. Take fewer breaks "
        "or more samples."
    ),
    "detection_limit_wrong": N_("The detection limit must be above 0, not {value}."),
    "duplicates_same_mean": N_(
        "All {groups} groups of duplicates have the mean content {mean}: precision cannot be given as a "
        "function of content. Add duplicates of other contents, or take the relative error."
    ),
    "mad_zero": N_(
        "Half of the {count} values or more are {value}: their median absolute deviation is 0. Take a rule "
        "by percentiles, or treat what is below detection first."
    ),
    "neighbours_count": N_("The number of adjacent samples must be 1 or more, not {count}."),
    "offsets_none": N_("No steps between surveys were given. Measure the steps at the borders first."),
    "network_offset": N_(
        "The step between {first} and {second} has no finite size, no error above 0, or joins a survey to "
        "itself. Check this border."
    ),
    "network_reference": N_(
        "A network needs a fixed survey that takes part in a step; “{survey}” does not. Choose one or more "
        "surveys that stay as they are."
    ),
    "network_unconnected": N_(
        "No chain of steps joins {surveys} to a fixed survey. Add a border or shared standards, fix one of "
        "them, or leave them out."
    ),
    "pairs_lengths": N_(
        "Columns of {first} and of {second} rows do not go together: one value of each is needed for every row."
    ),
    "percent_range": N_("A cumulative frequency must lie between 0 and 100 %, not at {percent}."),
    "populations_count": N_(
        "{count} populations cannot be fitted: give 1 to {most}, or leave the number to the criterion."
    ),
    "precision_asked": N_(
        "The precision asked for is not possible (coefficient of variation {cv} %, standard deviation at "
        "content zero {s0}): neither may be negative, one must be above 0."
    ),
    "quantile_slope": N_(
        "The quantiles on both sides of the border give a slope of {slope}: contents do not rise together. "
        "Level by the step, or leave the surveys as they are."
    ),
    "quantiles_tied": N_(
        "Survey {survey} has only {distinct} different quantiles in the band: many contents are equal, as "
        "in semi-quantitative analyses or below detection. Level by the step."
    ),
    "range_zero": N_(
        "The lower and the upper quartile are both {value}: fences cannot be drawn. Take a rule by "
        "percentiles, or treat what is below detection first."
    ),
    "samples_too_few": N_(
        "Only {count} samples have a value; {needed} are needed. Take a larger area or another element."
    ),
    "standards_disagree": N_(
        "The {count} shared standards of both laboratories agree with R² of {r_squared} only; more than "
        "{needed} is needed. They cannot be levelled by these standards."
    ),
    "survey_too_small": N_(
        "Survey {survey} has {count} samples with a value; {needed} are needed. Join it with another one, "
        "or leave it out."
    ),
    "survey_unknown": N_("There is no survey “{survey}”. Choose one of those in the column of surveys."),
    "surveys_too_few": N_(
        "Only {count} survey was found; two are needed for a comparison. Check the column of surveys."
    ),
    "values_constant": N_(
        "All {count} values are {value}: nothing varies. Choose an element that varies, or check its detection limit."
    ),
    "values_negative": N_(
        "{count} values are negative (the lowest {lowest}). Contents cannot be: read “-0.5” as “below 0.5” "
        "on import, or give the values before the logarithm."
    ),
    "values_not_positive": N_(
        "{count} values are not above 0 (the lowest {lowest}), and logarithms are needed. Replace values "
        "below detection first."
    ),
}
