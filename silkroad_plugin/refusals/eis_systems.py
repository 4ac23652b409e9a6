"""Refusals of mineral systems that come from the EIS QGIS plugin."""

from ..i18n import N_

TEXTS = {
    "eis_not_understood": N_(
        "“{path}” is no mineral system of the EIS QGIS plugin: it holds none of the components source, pathway, "
        "depositional and mineralisation. Export the system from the wizard of that plugin, or take its file."
    ),
    "eis_no_proxies": N_("The mineral system “{path}” has no proxy: there is nothing to import."),
    "eis_which_system": N_(
        "“{path}”: the name “{name}” does not tell which mineral system this is. Give its code (MINERAL_SYSTEM): "
        "{known}."
    ),
    "eis_which_types": N_(
        "“{path}”: no deposit type follows from the mineral system “{system}”. Give the codes (DEPOSIT_TYPES): {known}."
    ),
}
