"""Refusals of weights tables from and for other programs."""

from ..i18n import N_

TEXTS = {
    "weights_columns": N_(
        "“{name}” is no weights table: it needs a column of classes (CLASS) and one of weights (WPLUS or WEIGHT). It "
        "has: {found}."
    ),
    "weights_no_rows": N_(
        "The weights table “{name}” has no row with a class. Check it, and the value of missing data."
    ),
    "weights_class_twice": N_("The weights table “{name}” names a class twice. Give each class one row."),
    "weights_layers": N_(
        "{input}: {tables} [layer|layers] in the weights tables, but {rasters} [raster|rasters]. Give one for "
        "each, in the same "
        "order, or with the same names."
    ),
    "weights_other_layer": N_(
        "{input}: a table says that it is of the layer “{table}”, but the raster in its place is “{raster}”. Give the "
        "rasters that the tables name, or import the table under the name of the raster if it is of that layer."
    ),
    "weights_no_class_known": N_(
        "The raster “{path}” has no cell of a class that the table “{table}” holds: the table is of another layer, or "
        "of the raster before it was classified. Give the table of this raster."
    ),
    "weights_area_absent": N_(
        "The table “{name}” holds no areas, which ArcSDM’s columns need. Give a table that has them."
    ),
}
