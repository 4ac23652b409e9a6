"""Refusals of the report and atlas of all elements."""

from ..i18n import N_

TEXTS = {
    "template_unreadable": N_(
        "The template “{path}” cannot be read ({reason}). Choose the template.json of an earlier run, a text in UTF-8."
    ),
    "template_json": N_(
        "The template “{path}” is no JSON: look at line {line}, column {column}. Commas part entries, texts stand in "
        "double quotes."
    ),
    "template_kind": N_(
        "“{path}” is no template of “{kind}” (it says: {given}). Choose the template.json that this tool wrote."
    ),
    "template_version": N_(
        "The template “{path}” has the version {given}; this version of the plugin reads 1 to {version}. Update the "
        "plugin, or write the template anew."
    ),
    "template_names": N_("The template “{path}” has names that are not known: {unknown}. It may have: {known}."),
    "template_value": N_("The template “{path}” has a value that cannot be used. {reason}"),
    "atlas_no_place": N_(
        "{input}: no sample of “{name}” has a place on the map. Give the layer points, or choose no interpolation."
    ),
    "atlas_constant": N_("All {count} contents are one number ({value}): there is nothing to map."),
    "atlas_few": N_("There are {count} contents that can be put on a map; at least {needed} are needed."),
}
