"""Refusals of the geochemical workbench."""

from ..i18n import N_

TEXTS = {
    "workbench_field": N_("“{name}” has no field {missing} any more. Choose another one."),
    "workbench_no_samples": N_("“{name}” shows no samples. Check its filter, or choose another layer."),
    "workbench_nothing": N_("{field}: no sample has a content. Choose another element."),
    "workbench_none_shown": N_(
        "No sample can be shown: none has a content of {fields} that stands on these axes. Choose other elements, or "
        "linear axes where contents are 0."
    ),
    "workbench_many_elements": N_("This plot takes at most {most} elements; {chosen} chosen. Untick some."),
    "workbench_few_elements": N_("This plot needs at least {least} elements; {chosen} chosen. Tick more in the list."),
    "workbench_reference": N_(
        "“{reference}” has a content of fewer than two of {fields}. Choose other elements, or divide by the medians."
    ),
    "workbench_no_pairs": N_("{field}: this lag holds no pair of samples. Choose another one."),
    "workbench_no_duplicates": N_(
        "{field}: no pair of an original and its duplicate has two numbers. Duplicates are told by the field "
        "duplicate_of, which holds the sample_id of the original; “Import geochemical table” makes both."
    ),
    "workbench_no_standards": N_(
        "{field}: no result of a reference material. These are told by the field standard, which holds its name; "
        "choose another material or element, or import the table of the laboratory with it."
    ),
}
