"""Refusals of the knowledge base of mineral systems."""

from ..i18n import N_

TEXTS = {
    "system_unreadable": N_(
        "The mineral system “{path}” cannot be read: {reason}. Check that it is a JSON file saved as UTF-8."
    ),
    "system_not_json": N_(
        "The mineral system “{path}” is not valid JSON, line {line}, column {column}: {reason}. "
        "Look there and just before for a missing comma, quotation mark or bracket."
    ),
    "system_key_twice": N_(
        "The mineral system “{path}” has the key “{key}” twice in one place. Remove or rename one of them."
    ),
    "system_key_missing": N_(
        "The mineral system “{path}”, {place}: the key “{key}” is missing. Add it, as in the files of the plugin."
    ),
    "system_key_unknown": N_(
        "The mineral system “{path}”, {place}: there is no key “{key}”. "
        "Correct its spelling or remove it; the keys here are: {known}."
    ),
    "system_wrong_type": N_("The mineral system “{path}”, {place}: found {found}, needed is {wanted}. Change it."),
    "system_text_empty": N_("The mineral system “{path}”, {place}: the text is empty. Write it."),
    "system_wrong_script": N_(
        "The mineral system “{path}”, {place}: this text has no letter of the language “{language}”. Translate it."
    ),
    "system_untranslated": N_(
        "The mineral system “{path}”, {place}: a text is either translated or not. Write true, or leave the key out "
        "and give the text in all languages."
    ),
    "system_not_listed": N_("The mineral system “{path}”, {place}: “{value}” is not known. Use one of: {known}."),
    "system_list_short": N_("The mineral system “{path}”, {place}: the list is too short. Give at least {least}."),
    "system_entry_twice": N_("The mineral system “{path}”, {place}: “{value}” stands twice. Remove one."),
    "system_value_twice": N_(
        "The mineral system “{path}”, {place}: two entries have the same “{key}”: {value}. Give one another."
    ),
    "system_id_form": N_(
        "The mineral system “{path}”, {place}: “{value}” cannot be an identifier. "
        "Use small Latin letters, digits and “_”, a letter first."
    ),
    "system_algorithm_form": N_(
        "The mineral system “{path}”, {place}: “{value}” is not the identifier of an algorithm. "
        "Write it as in the Processing toolbox, for instance “native:boundary”."
    ),
    "system_algorithm_unlisted": N_(
        "The mineral system “{path}”, {place}: “{value}” must not be run from a file that others may have made. "
        "Steps may use {known}; the formula of the raster calculator may hold layers A to F, numbers, + - * / and "
        "comparisons alone. Make such a layer by hand and choose it for the proxy."
    ),
    "system_element_form": N_(
        "The mineral system “{path}”, {place}: “{value}” is not a chemical symbol. Write for instance “Cu”."
    ),
    "system_parameter_form": N_(
        "The mineral system “{path}”, {place}: “{key}” is not the name of a parameter. "
        "Write it in capitals as in the help of the algorithm, for instance “INPUT”."
    ),
    "system_unsourced": N_(
        "The mineral system “{path}”, {place}: called “sourced” but without a reference. "
        "Name one in “references”, or set “status” to “to_be_checked”."
    ),
    "system_deposit_type": N_(
        "The mineral system “{path}”, {place}: the deposit “{id}” is of the type “{found}”; the system has {known}. "
        "Remove the deposit, or add the type to “deposit_types”."
    ),
    "system_id_taken": N_(
        "The mineral system “{path}” has the id “{id}”, like “{other}”. Give one of the two another id."
    ),
}
