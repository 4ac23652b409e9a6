"""Refusals of geochemical indices, anomalies, their ranking and catchments."""

from ..i18n import N_

TEXTS = {
    "reference_row": N_(
        "Row {row} of the table “{name}” is no content: component “{component}”, value “{value}”, unit “{unit}”. "
        "Give an element or an oxide, a number above 0 and a unit such as ppm, ppb or %."
    ),
    "reference_table_missing": N_("{input}: give the table of the contents to compare with."),
    "reference_table_fields": N_(
        "{input}: “{name}” lacks the fields {missing}. A table of contents has the fields component, value and unit."
    ),
    "reference_nothing": N_(
        "“{reference}” has none of the elements {fields}. Choose another composition, or give an own table."
    ),
    "index_no_output": N_("Nothing would be written. Give a file for “{output}” or another index, or a folder."),
    "index_elements": N_(
        "{input}: {given} [element|elements] for {rasters} rasters. Name one for each raster, in their order, or none."
    ),
    "background_censored": N_(
        "{percent} % of the determinations are censored, so that the median is not known. Compare with a clarke, give "
        "an own table of backgrounds, or leave the element out."
    ),
    "frequency_percent": N_("A cumulative frequency of {percent} % is not possible: it must be above 0 and below 100."),
    "levels_form": N_("{input}: “{text}” is no list of levels. Give numbers above 0, such as 85; 92.5; 97.5."),
    "levels_need_threshold": N_("{input}: multiples need a threshold. Give its content, or choose another method."),
    "samples_to_count": N_(
        "{input}: at least {least} samples are asked for in an anomaly, but no samples were given. Give the layer, or "
        "set the number to 0."
    ),
    "no_anomalies": N_(
        "No cell reaches the threshold {threshold}; the highest content is {highest}. Lower the threshold, and check "
        "that it has the unit of the raster."
    ),
    "no_anomalies_multiple": N_(
        "No cell reaches {level}, which is {multiple} times the threshold {threshold}; the highest content is "
        "{highest}. Lower the threshold, check that it has the unit of the raster, and that the levels are "
        "multiples of it."
    ),
    "contents_one": N_(
        "{input}: every cell has the content {value}, so that nothing stands out. Check the raster, and the samples "
        "and detection limits behind it."
    ),
    "level_lowest": N_(
        "The level of {level} % is {content}, the lowest content of the raster, at which {percent} % of its area lies: "
        "every cell reaches it. Give levels above {percent} %, or contents as levels."
    ),
    "anomaly_median": N_(
        "No background was given, and the median of the raster, {background}, cannot stand for it: a background must "
        "be above 0 and not above the threshold, which is {threshold}. Give a background, or higher levels."
    ),
    "all_anomalous": N_(
        "Every cell reaches the threshold {threshold}: all would be one anomaly. Raise it, and check that it has the "
        "unit of the raster."
    ),
    "anomalies_too_small": N_(
        "No anomaly is left: the largest has {largest} km² (asked for: {least}), the most samples in one are {samples} "
        "(asked for: {fewest}). Lower these limits or the threshold."
    ),
    "anomalies_all_small": N_("No anomaly reaches {least} km². Lower the smallest area or the threshold."),
    "too_many_anomalies": N_(
        "There would be at least {count} anomalies, more than {most}. Raise the smallest area or the threshold, or "
        "smooth the raster."
    ),
    "formula_background": N_(
        "The median of {path} is {background}, so that there is no coefficient for the formula. Give rasters of "
        "contents, not of logarithms, or leave it out."
    ),
    "elements_unknown": N_("{input}: {names} are not among the elements of the anomalies ({there})."),
    "anomalies_fields": N_(
        "{input}: “{name}” lacks the fields {missing}. Give layers made by “Delineate geochemical anomalies”."
    ),
    "composites_fields": N_(
        "{input}: “{name}” lacks the fields {missing}. Give a layer made by “Rank anomalies and write their cards”."
    ),
    "zones_fields": N_(
        "{input}: “{name}” lacks the fields {missing}. Give the zones that “Delineate geochemical anomalies” makes."
    ),
    "sheets_no_members": N_(
        "{input}: none of these anomalies lies in a composite anomaly and is one of its elements. Give the layers from "
        "which the composite anomalies were ranked."
    ),
    "rasters_no_element": N_(
        "{input}: neither the metadata nor the names of the rasters tell any of the elements {names}. Name the files "
        "by element and unit, such as Cu_ppm.tif."
    ),
    "rules_line": N_(
        "{input}: line {line} is no rule: “{text}”. Write the class, a title and the condition, apart by semicolons, "
        'such as B1; favourable geology; "geology_share" >= 30.'
    ),
    "rules_empty": N_("{input}: there is no rule with a class and a condition. Add one, or leave the rules out."),
    "rules_columns": N_(
        "{input}: {path} lacks the columns {missing}. A table of rules has class, condition and title."
    ),
    "rules_twice": N_("{input} and {other} both hold rules. Leave one of them empty."),
    "rule_wrong": N_("{input}: the condition of rule {number}, {text}, cannot be read: {reason}. Correct it."),
    "rule_fields": N_(
        "{input}: the condition of rule {number}, {text}, asks for {names}, which is no field here. Fields stand in "
        "double quotes, texts in single ones."
    ),
    "rule_evaluated": N_("The condition of rule {number}, {text}, cannot be evaluated: {reason}. Correct it."),
    "geology_favourable": N_(
        "{input} and {layer} go together: an expression says which polygons of the layer are favourable. Give both, or "
        "neither."
    ),
    "element_number": N_(
        "{input}: “{text}” is no number of an element. Give an element and a number for each, such as Cu=30; Pb=20."
    ),
    "profiles_none": N_("{input}: no sample has a profile. Choose the field that names the profiles."),
    "profile_short": N_(
        "The profile has one sample with a content, so that positions tell no step. Give the step, or leave "
        "the profile out."
    ),
    "profile_positions": N_(
        "Two samples of the profile stand at one position, {position} m. Give the step, or correct the positions."
    ),
    "profile_unplaced": N_(
        "Profile {profile}: {count} of its samples have no position. Give them one, or choose the field of positions."
    ),
    "zonality_elements": N_("{input}: a series needs two elements or more. Choose them."),
    "zonality_step": N_("{input}: contents need the step of the samples, above 0 m."),
    "zonality_cell": N_(
        "{input}: the field is empty at level {level}. Leave out the element, or the rows of that level."
    ),
    "zonality_heights": N_(
        "{input}: the levels {names} are no numbers. Choose a field of elevations or depths, or take the order of the "
        "rows."
    ),
    "anomalies_none": N_("{input}: the layers hold no anomaly with an outline."),
    "anomaly_row": N_(
        "Feature {row} of “{name}” lacks a number among its figures. Delineate the anomalies again, or remove it."
    ),
    "composites_none": N_("No composite anomaly has {fewest} elements. Lower that number or the overlap."),
    "resources_unit": N_(
        "{element}: the unit of anomaly {anomaly} is not known, so that there are no tonnes. Name the raster by "
        "element and unit, such as Cu_ppm.tif, and delineate again."
    ),
    "relief_empty": N_("The elevation model holds no value at all: every cell is nodata. Choose another raster."),
    "relief_large": N_(
        "{path} has {cells} cells; catchments are found on {most} at most. Clip it to the survey, or resample "
        "it coarser."
    ),
    "catchments_outside": N_(
        "No sample lies on the elevation model {path}. Check the coordinate systems of both, and choose a model of "
        "this area."
    ),
    "catchments_unit": N_("{input}: choose the field that names the rocks, or leave the layer of rocks out."),
}
