"""Refusals of prospectivity studies."""

from ..i18n import N_

TEXTS = {
    "study_unreadable": N_(
        "The studies of this project cannot be read: {reason}. They were written by another version of the plugin, "
        "or changed by hand. Update the plugin, or begin a new study; it replaces what is there."
    ),
    "system_not_copied": N_(
        "The mineral system cannot be copied to “{path}”: {reason}. Make the folder writable, or copy the file by hand."
    ),
}
