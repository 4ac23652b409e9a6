"""Refusals of prospectivity studies."""

from ..i18n import N_

TEXTS = {
    "study_unreadable": N_(
        "The studies of this project cannot be read: {reason}. They were written by another version of the plugin, "
        "or changed by hand. Update the plugin, or begin a new study; it replaces what is there."
    ),
    "run_unlisted": N_(
        "“{value}” is not run from the study of a project, which others may have made. A study may run {known}; "
        "the formula of the raster calculator may hold layers A to F, numbers, + - * / and comparisons alone. "
        "Where you know what it does, run it from the Processing toolbox."
    ),
    "system_not_copied": N_(
        "The mineral system cannot be copied to “{path}”: {reason}. Make the folder writable, or copy the file by hand."
    ),
}
