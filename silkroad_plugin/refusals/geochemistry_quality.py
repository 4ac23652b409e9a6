"""Refusals of quality control and levelling as algorithms."""

from ..i18n import N_

TEXTS = {
    "references_none": N_(
        "{input}: none of its materials is among those of the samples. The file has {certified}, the samples have "
        "{present}. Write the names alike."
    ),
    "references_elements": N_(
        "{input}: “{path}” certifies none of {fields}. Its column “element” must hold them as symbol or oxide, such as "
        "Cu."
    ),
    "control_none": N_(
        "{input}: the layer holds no duplicates, reference materials or blanks, and no batches. Fill the fields "
        "duplicate_of, kind, standard or batch, or say under which names the layer has them."
    ),
    "criteria_columns": N_(
        "{input}: the table “{path}” lacks {missing}. The columns of criteria are {needed}; copy the table of the "
        "plugin (resources/data/geochem_criteria.csv) and change it."
    ),
    "criteria_presets": N_("{input}: the table of criteria has no rows of {presets}. Choose another practice."),
    "levelling_censored": N_(
        "{percent} % of the determinations of survey {survey} are no numbers, so that its median is not known. Level "
        "at "
        "the borders, or leave the survey out."
    ),
    "levelling_needs": N_("{method} needs the parameter {input}. Give it, or choose another method."),
    "levelling_nothing": N_("No element could be levelled. {reason}"),
    "network_element": N_(
        "{input}: no field of the low-density network holds {element} in a unit that can be converted to that of the "
        "samples."
    ),
    "references_columns": N_(
        "{input}: the table “{path}” lacks {missing}. The columns are {needed}, and sd where it is known."
    ),
    "references_row": N_(
        "Row {row} of the table of reference materials has no number above 0 in column “{column}”. Correct it."
    ),
}
