"""Refusals of the plots."""

from ..i18n import N_

TEXTS = {
    "plot_no_rows": N_(
        "“{layer}” has no row that this plot can show: its columns {columns} are empty. Run the algorithm again, or "
        "choose another layer."
    ),
    "plot_few_parts": N_("This plot needs at least two columns or rasters; {chosen} chosen. Choose more in the list."),
    "plot_no_values": N_(
        "None of the rasters has a value at the points of “{layer}”. Choose rasters of the same area, or other points."
    ),
}
