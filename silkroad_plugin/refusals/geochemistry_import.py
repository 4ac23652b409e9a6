"""Refusals of the import of geochemical tables."""

from ..i18n import N_

TEXTS = {
    "table_quotes": N_(
        "The quotation mark in line {line} of the table opens a cell that is not closed properly, so that what follows "
        "would be lost. Close or remove it in a copy of the table, or choose another delimiter."
    ),
    "file_missing": N_("“{path}” does not exist. Check the folder and the name, or choose the file anew."),
    "table_not_found": N_("The table “{path}” cannot be read: {reason}."),
    "table_too_large": N_("The table “{path}” has {size} MB; at most {most} are read at once. Split it."),
    "table_not_opened": N_("“{path}” is not a table of the kind its name says, or is damaged or protected."),
    "table_no_driver": N_("GDAL here cannot read {driver}, so “{path}” cannot be opened. Save it as XLSX or CSV."),
    "table_sheet": N_("“{path}” has no sheet “{sheet}”, but {sheets}."),
    "table_empty": N_("“{path}” has no table: fewer than two rows hold anything."),
    "text_binary": N_("“{path}” is no text. Give a CSV or TXT file, or an XLSX, XLS or ODS file with its own ending."),
    "text_encoding": N_(
        "“{path}” is not written in {encoding}. Choose another encoding, or save the table as UTF-8 or XLSX."
    ),
    "import_no_header": N_(
        "No row of the table names elements: it begins with {cells}. The first 30 rows must hold one with headers such "
        "as Cu_ppm, Au(10⁻⁹) or SiO2, %."
    ),
    "import_column_unknown": N_("The table has no column {columns}. Its columns: {known}."),
    "import_units": N_(
        "These columns tell no unit: {columns}. Choose the unit of elements without one, or give it for each in "
        "“Columns”, such as: Cu;;ppm"
    ),
    "import_units_differ": N_(
        "Headers and the row of units below them name different units: {columns}. Say in “Columns” which one holds, "
        "such as: {example}"
    ),
    "import_columns_differ": N_(
        "“{first}” ({first_unit}) and “{second}” ({second_unit}) hold the same, but differ {times} [time|times] in "
        "nearly all rows: one of the units is wrong. Give the right one in “Columns”, or leave a column out, such as: "
        "{example}"
    ),
    "import_told": N_(
        "{input}: row {row}, “{text}”, is not understood. Write: header; meaning; unit; detection limit, where the "
        "meaning is an element or oxide, a field such as sample_id or laboratory, x, y, longitude, latitude, or “-” to "
        "leave the column out."
    ),
    "import_no_elements": N_("None of the columns {columns} holds an element. Say in “Columns” what they are."),
    "import_no_rows": N_("The table has headers but no samples below them."),
    "import_limits": N_(
        "{count} cells say that nothing was detected, and the table tells no detection limit for {columns}. Give the "
        "limits in “Columns”, such as: {example}, or choose what stands for them."
    ),
    "import_coordinates": N_(
        "“{column}” is a coordinate, but the other one was not found. Say in “Columns” which column it is, or that "
        "this is none (“-”)."
    ),
    "import_no_coordinates": N_(
        "A system of coordinates is chosen, but none of the columns {columns} was understood as coordinates. Say in "
        "“Columns” which ones they are, such as: X coord; x."
    ),
    "import_nothing_left": N_(
        "None of the {count} rows can be taken; the first because: {reason}. Check columns and coordinate system."
    ),
    "import_swapped_open": N_(
        "{first_count} rows lie near {first_x}; {first_y} and {second_count} near {second_x}; {second_y}: in one of "
        "the two groups longitude and latitude are swapped, and nothing tells in which. Give the extent in which all "
        "samples lie."
    ),
    "import_datum": N_(
        "The coordinates ({x_column} {x}; {y_column} {y}) are those of Gauss and Krüger, and figures do not tell "
        "their datum. Choose Pulkovo 1942 (SK-42), Pulkovo 1995 (SK-95), SK-63, Beijing 1954, Xian 1980 or CGCS2000, "
        "or the projected system they are in."
    ),
    "import_zone_width": N_(
        "These figures do not tell whether the zones of {datum} are 6° or 3° wide. Choose the width, or give the "
        "extent in which the samples lie."
    ),
    "import_no_zone": N_("{count} rows have Y without the number of the zone. Give the zone and its width."),
    "import_region": N_("SK-63 needs the letter of its region. Take it from the map or the catalogue of coordinates."),
    "import_extent_local": N_(
        "“Extent in which all samples lie” cannot be compared with the local system {name}, which has no longitudes "
        "and latitudes. Leave it empty."
    ),
    "import_crs": N_("{input}: choose the coordinate reference system of the coordinates."),
    "import_no_crs": N_("{input}: the layer “{name}” has places but no coordinate reference system. Choose it."),
}
