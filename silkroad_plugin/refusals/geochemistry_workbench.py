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
}
