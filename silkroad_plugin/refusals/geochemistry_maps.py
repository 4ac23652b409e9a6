"""Refusals of the algorithms that map geochemical samples."""

from ..i18n import N_

TEXTS = {
    "variogram_text": N_(
        "“{text}” is no variogram model ({reason}). It is written as “Variogram of samples” writes it: "
        "values, nugget and structures with shape, sill, range and, where it has a direction, azimuth and ratio."
    ),
    "variogram_scale": N_(
        "{input}: the variogram is one of {given}, this kind of kriging needs one of {needed}. Make the variogram "
        "with that transform, or choose the other kind of kriging."
    ),
    "cell_size": N_(
        "{input}: cells of {cell} m do not go with samples that extend over {extent} m. Take a size above 0 that "
        "gives fewer than a thousand million cells."
    ),
    "spectrum_breaks": N_(
        "{input}: “{text}” is not one or two powers parted by a semicolon. Read them off the S–A curve in the report, "
        "or leave this empty."
    ),
}
