"""Refusals of the studies that the plugin brings."""

from ..i18n import N_

TEXTS = {
    "definition_unreadable": N_("The study “{path}” cannot be read: {reason}. Install the plugin again."),
}
