"""Refusals of layers of samples."""

from ..i18n import N_

TEXTS = {
    "samples_text": N_(
        "{count} cells are no numbers, such as “{text}” (rows {rows}). Choose a field of numbers, or import the table "
        "with “Import geochemical table”, which reads such cells."
    ),
    "samples_infinite": N_(
        "{count} [row holds|rows hold] an infinite number (rows {rows}), such as a division by zero leaves. Correct or "
        "empty these cells."
    ),
    "samples_negative": N_(
        "{count} values are negative, such as {value} (rows {rows}). Where a negative number means below detection, "
        "import the table with “Import geochemical table”, which keeps the limit."
    ),
    "samples_qualifier": N_(
        "{count} rows have a qualifier that is none, such as “{sign}” (rows {rows}): only “<”, “>”, “~”, “IS” and "
        "“LNR” are. Correct the field that ends in _q."
    ),
    "samples_limits": N_(
        "In {count} rows the limits do not go with the qualifier (rows {rows}): “<” and “>” need a limit above 0, “~” "
        "two limits of which the second is the greater, and none of them a value. Correct the fields that end in _q, "
        "_lim and _lim2, or import the table anew."
    ),
    "samples_field": N_("{input}: “{name}” has no field {missing}. Its fields: {fields}."),
    "samples_field_like": N_(
        "{input}: “{name}” has no field {missing}. Written most like it: {like}. All its fields: {fields}."
    ),
    "samples_no_elements": N_(
        "{input}: no field of “{name}” names an element with its unit, such as Cu_ppm. Choose the fields, or import "
        "the table with “Import geochemical table”. Its fields: {fields}."
    ),
    "samples_row_number": N_(
        "{input}: “{name}” numbers the rows of the layer and holds no contents. Choose the field of an element, such "
        "as Cu_ppm."
    ),
    "samples_empty": N_("{input}: “{name}” has no rows. Check the layer, its filter and the selection."),
    "samples_no_place": N_(
        "{input}: “{name}” is a table without places, which are needed here. Import the table with “Import geochemical "
        "table” and name the columns of coordinates."
    ),
    "samples_not_metres": N_(
        "{input}: “{name}” is not in metres ({crs}), but distances and areas are needed. Bring it first to a "
        "projection in metres that suits the area, with “Reproject layer”."
    ),
}
