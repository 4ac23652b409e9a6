"""Refusals of quality control and levelling as algorithms."""

from ..i18n import N_

TEXTS = {
    "control_none": N_(
        "{input}: the layer holds no duplicates, reference materials or blanks, and no batches. Fill the fields "
        "duplicate_of, kind, standard or batch, or say under which names the layer has them."
    ),
    "criteria_columns": N_(
        "{input}: the table “{path}” lacks {missing}. The columns of criteria are {needed}; copy the table of the "
        "plugin (resources/data/geochem_criteria.csv) and change it."
    ),
    "criteria_presets": N_("{input}: the table of criteria has no rows of {presets}. Choose another practice."),
    "references_columns": N_(
        "{input}: the table “{path}” lacks {missing}. The columns are {needed}, and sd where it is known."
    ),
    "references_row": N_(
        "Row {row} of the table of reference materials has no number above 0 in column “{column}”. Correct it."
    ),
}
