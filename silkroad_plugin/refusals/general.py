"""Refusals of maps, data, inputs, outputs and weights of evidence."""

from ..i18n import N_

TEXTS = {
    "paper_too_small": N_(
        "The map does not fit: at {scale} its area is larger than the frame on {paper}. "
        "On this paper {fitting} fits; for {scale} take {papers}."
    ),
    "area_too_large": N_(
        "The map does not fit: even at {smallest}, the smallest scale, its area is larger than the frame on {paper}. "
        "Take a smaller area, or {papers}."
    ),
    "no_paper_for_scale": N_(
        "The map does not fit: at {scale} its area is larger than the frame on any paper from A3 to 2A0. "
        "On {paper} {fitting} fits. Choose that scale, or a smaller area."
    ),
    "paper_without_scale": N_(
        "{input}: which paper is the smallest that fits depends on the scale. Give it in “{other}”, or choose a paper."
    ),
    "paper_none_fits": N_("{told} Choose another scale (SCALE), or a smaller area."),
    "legend_too_long": N_(
        "The legend of this map does not fit on {paper}, even in small letters. Take {larger} or a smaller area."
    ),
    "map_without_area": N_(
        "Neither an area (AREA) nor an extent (EXTENT) was given. Choose one of the areas: {known}."
    ),
    "map_without_raster": N_(
        "A prospectivity map needs a raster of scores (RASTER), such as the posterior probability."
    ),
    "raster_outside_area": N_(
        "The layer “{path}” does not overlap the area of the map ({extent}). Check its coordinate system or the area."
    ),
    "filter_invalid": N_(
        "The condition on the deposits (FILTER) cannot be understood: {expression}. Use SQL on the columns of the "
        "deposits, for instance deposit_type = 'dt_vms'."
    ),
    "scale_impossible": N_("The scale 1:{scale} cannot be drawn. Give a denominator from {smallest} to {largest}."),
    "export_out_of_memory": N_(
        "There is not enough memory to draw “{path}”. Lower the resolution (DPI) or take a smaller paper."
    ),
    "export_failed": N_("“{path}” could not be written ({reason}). Check that the folder exists and has room."),
    "press_without_ghostscript": N_(
        "The press version needs Ghostscript, which turns colours into inks (CMYK), and this computer has none. "
        "Install it (Debian and Ubuntu: ghostscript; Windows and macOS: ghostscript.com), or leave this format out "
        "(FORMATS)."
    ),
    "press_failed": N_(
        "Ghostscript could not write the press version “{path}”: {reason}. Check that the disk has room and that the "
        "version of Ghostscript is 10 or newer."
    ),
    "pdf_not_understood": N_(
        "The text of “{path}” could not be made searchable: its structure is not the one that QGIS writes. "
        "Report this with the version of QGIS."
    ),
    "extent_empty": N_(
        "The extent {extent} (west, south, east, north) has no area. "
        "Give west before east and south before north, in degrees."
    ),
    "field_without_layer": N_("{input}: a field was given, but not its layer ({layer}). Give both, or neither."),
    "extent_unusable": N_(
        "{input}: the extent has no area, or no place on the globe. "
        "Give west, east, south and north with their coordinate system, for instance 70,90,40,50 [EPSG:4326]."
    ),
    "extent_off_globe": N_(
        "The extent {extent} (west, south, east, north) reaches a pole, where no conic projection goes, or leaves the "
        "globe. Give it in degrees, with parallels short of 90°."
    ),
    "extent_too_wide": N_(
        "The extent {extent} (west, south, east, north) is wider than 180°: no plane shows so much of the globe at one "
        "scale. Take a narrower one, or several."
    ),
    "extent_across_equator": N_(
        "The extent {extent} (west, south, east, north) lies on both sides of the equator, where no conic projection "
        "fits. Choose an extent on one side."
    ),
    "geopackage_missing": N_(
        "The plugin's data file “{path}” is missing. Install the plugin again; "
        "in a copy of the source code run “make data”."
    ),
    "geopackage_unreadable": N_(
        "The plugin's data file “{path}” is damaged: {reason}. Install the plugin again; "
        "in a copy of the source code run “make data”."
    ),
    "layer_unreadable": N_(
        "The layer “{layer}” cannot be opened from “{path}”. Install the plugin again; "
        "in a copy of the source code run “make data”."
    ),
    "world_map_missing": N_(
        "QGIS's own world map, from which country borders come, cannot be read at “{path}”. "
        "Repair the installation of QGIS, or load the map without its base map."
    ),
    "area_unknown": N_("There is no area “{area}”. Choose one of: {known}."),
    "user_layer_missing": N_("There is no file “{path}”. Choose one that exists."),
    "user_layer_unreadable": N_(
        "“{path}” holds no vector layer that QGIS can read. "
        "Choose a GeoPackage, Shapefile, GeoJSON or another vector file, or a CSV table of points."
    ),
    "user_layer_empty": N_("The layer “{name}” has no features with a geometry. Choose another layer."),
    "user_layer_geometry_polygon": N_(
        "The layer “{name}” does not hold areas, which geology needs. Choose a layer of polygons."
    ),
    "user_layer_geometry_line": N_(
        "The layer “{name}” does not hold lines, which faults need. Choose a layer of lines."
    ),
    "user_layer_geometry_point": N_(
        "The layer “{name}” does not hold points, which samples need. Choose a layer of points."
    ),
    "user_layer_without_crs": N_(
        "The layer “{name}” does not say its coordinate system. "
        "Set it first (Layer ‣ Set CRS), save the layer and add it again."
    ),
    "user_table_without_coordinates": N_(
        "The table “{path}” has no columns of coordinates; its columns are {columns}. "
        "Name them “lon” and “lat”, in degrees of WGS 84."
    ),
    "user_table_not_degrees": N_(
        "The coordinates of the table “{path}” are not degrees: they go up to {x}; {y}. Give degrees of WGS 84, or add "
        "the table with “Layer ‣ Add Layer ‣ Add Delimited Text Layer…”, where its coordinate system can be chosen."
    ),
    "user_field_missing": N_("The layer “{name}” has no field “{field}”. Choose one of its fields."),
    "user_field_too_many": N_(
        "The field “{field}” has {count} different values, too many to tell apart by colour ({most} at most). "
        "Choose another field, or one colour."
    ),
    "user_field_not_number": N_(
        "The field “{field}” does not hold numbers. Choose a field of numbers, or colour by categories."
    ),
    "user_style_unreadable": N_("The style “{path}” cannot be used: {reason}. Choose a QML file made for this layer."),
    "no_training_deposits": N_("No deposit fits the filter. Widen it, then make the training set again."),
    "missing_library": N_(
        "This step needs the Python library “{library}”, which this QGIS does not have. "
        "Windows: open the OSGeo4W shell and run “python -m pip install {library}”. "
        "Debian and Ubuntu: install “{debian}”. macOS: reinstall QGIS from its all-in-one package."
    ),
    "raster_unreadable": N_(
        "The raster “{path}” cannot be read: {reason}. Check that the file exists and opens in QGIS."
    ),
    "no_rasters": N_("No raster was given. Choose at least one."),
    "grids_differ": N_(
        "The raster “{path}” lies on another grid than “{first}”. "
        "Bring them to one grid (Raster ‣ Projections ‣ Warp, with the extent and cell size of the first)."
    ),
    "crs_differ": N_(
        "The raster “{path}” has another coordinate system than “{first}”. "
        "Reproject it to that of the first (Raster ‣ Projections ‣ Warp)."
    ),
    "output_failed": N_(
        "The file “{path}” could not be written in full: {reason}. "
        "Is the disk full? Free some space or choose another folder. Nothing was changed."
    ),
    "output_not_writable": N_("“{path}” cannot be written: {reason}. Choose a folder where you may write."),
    "output_in_use": N_(
        "“{path}” could not be replaced: {reason}. "
        "Close it in other programs, remove its layer from the project, or choose another name."
    ),
    "no_memory": N_(
        "There is not enough memory for this step. Take a smaller area or larger cells, or close other programs."
    ),
    "disk_full": N_(
        "The disk that holds “{path}” is full. Nothing was written. Free some space or choose another folder."
    ),
    "number_text": N_(
        "{input}: “{text}” is no number. Write figures alone with a decimal point, without the unit, such as 20000 or "
        "0.5."
    ),
    "input_file_missing": N_(
        "{input}: “{path}” does not exist. Check the folder and the name, or choose the file anew."
    ),
    "output_twice": N_("“{path}” is named for two outputs. Give each output a file of its own."),
    "output_is_input": N_(
        "{output}: “{path}” is also an input, and an input is never overwritten. Choose another name."
    ),
    "raster_not_tif": N_("{output}: “{path}” would be a GeoTIFF under a foreign name. Let the name end in .tif."),
    "output_ending": N_(
        "{output}: “{path}” has the ending of another kind of file. Let the name end in {ending}, for instance "
        "{example}."
    ),
    "table_not_writable": N_(
        "{output}: the table “{path}” cannot be written: {reason}. Choose another place or format."
    ),
    "raster_missing": N_(
        "{input}: the raster “{source}” cannot be opened. Check that the file exists and is not damaged."
    ),
    "raster_not_file": N_(
        "{input}: “{name}” comes from a service or a source without files ({provider}), which does not give cell "
        "values. Save it as a GeoTIFF with raw data first (Layer ‣ Save As)."
    ),
    "raster_many_bands": N_(
        "{input}: “{name}” has {bands} bands; one is needed. "
        "Extract the band first (Raster ‣ Conversion ‣ Rearrange Bands)."
    ),
    "raster_complex": N_(
        "{input}: the values of “{name}” are complex numbers, which have no order. "
        "Take their real part or modulus first (gdal_translate -ot Float32, or the raster calculator)."
    ),
    "raster_huge": N_(
        "The raster “{path}” holds values as large as {value}, too large to compute with. "
        "Such values mostly stand for missing data: declare them as nodata (gdal_translate -a_nodata)."
    ),
    "vector_missing": N_(
        "{input}: the layer “{source}” cannot be opened. "
        "Check that the file and the layer in it exist and are not damaged."
    ),
    "vector_damaged": N_(
        "{input}: of {count} [feature|features] of “{name}” only {read} could be read. The file is damaged; repair it "
        "or restore a copy."
    ),
    "vector_no_crs": N_("{input}: “{name}” has no coordinate reference system. Set it in the layer's properties."),
    "crs_no_transformation": N_(
        "QGIS has no way from the coordinate reference system {source} to {target}. Set the layer's system anew in its "
        "properties, or save the layer in the other system first."
    ),
    "vector_not_points": N_("{input}: “{name}” holds {found}; points are needed. Use for instance the centroids."),
    "vector_not_polygons": N_("{input}: “{name}” holds {found}; polygons are needed."),
    "vector_no_geometry": N_(
        "{input}: “{name}” is a table without geometry. Add it to the project with “Add Your Own Layer…”; on the "
        "command line say which columns hold the coordinates, as the guide shows (“Own deposits from a table”)."
    ),
    "vector_empty": N_(
        "{input}: “{name}” has no usable feature ({skipped} without geometry, or with coordinates that are not numbers "
        "or cannot be transformed). Check the layer, its filter and the selection."
    ),
    "crs_missing": N_(
        "The raster “{path}” has no coordinate reference system. "
        "Set it first (Raster ‣ Projections ‣ Assign Projection)."
    ),
    "geographic_crs": N_(
        "The raster “{path}” is in degrees ({crs}), where cells have no common area. "
        "Bring it first to a projected grid in metres, such as an Albers projection of the belt: with “Align rasters”, "
        "a raster of that grid being the template, or with Raster ‣ Projections ‣ Warp."
    ),
    "all_nodata": N_(
        "The raster “{path}” holds no data within the study area. "
        "Check its nodata value and whether it overlaps the mask."
    ),
    "no_deposits_scored": N_(
        "{input}: of {points} [deposit|deposits] none lies on a cell with a score. Check their coordinate system, the "
        "filter and selection of the layer, and the mask."
    ),
    "no_background": N_("Every cell with a score holds a deposit. Use smaller cells or a larger study area."),
    "no_deposits_inside": N_(
        "Of {points} [deposit|deposits] none lies in the study area. Check their coordinate system, the filter and "
        "selection of the layer, and the mask."
    ),
    "unit_area_too_large": N_(
        "With a unit area of {unit_area} km² the study area has only {units} [unit cell|unit cells] for "
        "{deposits} [deposit|deposits]. "
        "Choose a smaller unit area (UNIT_AREA)."
    ),
    "no_layer_usable": N_(
        "No evidence layer can be used. {problems}. "
        "Choose other layers, classes or types, a lower number of deposits (MIN_DEPOSITS), a larger area (MAX_AREA), "
        "a lower limit (LIMIT) or a larger p of the null control (NULL_P)."
    ),
    "unit_area_not_positive": N_(
        "{input}: a unit area must be larger than 0 km². Take the area that one deposit stands for, for instance 1."
    ),
    "too_few_shifts": N_(
        "With {shifts} random shifts no layer can reach a p of {limit} in the null control. "
        "Take at least {needed} (SHIFTS), or a larger p (NULL_P)."
    ),
    "too_many_conditions": N_(
        "The {layers} rasters have more combinations of classes than can be told apart; one alone has {classes} "
        "classes. Use fewer rasters, fewer classes (“Classify raster”) or a rule that joins classes (RULE)."
    ),
    "types_count": N_(
        "{input}: {given} [entry|entries] for {layers} [raster|rasters]. "
        "Give one for each raster, in the same order, separated by commas."
    ),
    "types_word": N_("{input}: “{word}” is not known. Use one of: {known}."),
    "cuts_not_numbers": N_(
        "{input}: “{text}” is not a list of numbers. Give a number for each raster, or nothing, separated by commas."
    ),
    "manual_without_cut": N_(
        "{input}: the manual rule needs a cut for at least one ordered layer. Give the cuts in the order of the "
        "rasters, separated by commas, or choose another rule (RULE)."
    ),
    "cut_outside": N_("{layer}: the cut {cut} leaves one side empty. Choose one between {lowest} and {highest}."),
    "mask_outside": N_(
        "{input}: “{name}” holds the centre of no cell of the raster. Check its coordinate reference system, "
        "its filter and whether it overlaps the raster."
    ),
    "raster_no_crs": N_(
        "{input}: the raster “{path}” has no coordinate reference system, so lengths and areas are unknown. "
        "Assign one first (Raster ‣ Projections ‣ Assign Projection)."
    ),
    "crs_not_on_earth": N_(
        "{input}: the coordinate system of “{path}” is neither geographic nor projected, so that nobody "
        "knows where on Earth its cells lie. Assign the one that it is in (Raster ‣ Projections ‣ Assign Projection)."
    ),
    "raster_all_nodata": N_(
        "{input}: the raster “{path}” has no cell with data. Check its nodata value and the area it covers."
    ),
    "raster_one_value": N_("{input}: the raster “{path}” holds only the value {value}; there is nothing to classify."),
    "breaks_not_numbers": N_("{input}: “{text}” is not a list of numbers. Write for instance “1000 2500 5000”."),
    "breaks_not_ascending": N_(
        "{input}: “{text}” is not a list of limits from the lowest to the highest. Write for instance “1000 2500 5000”."
    ),
    "area_not_a_belt": N_("{input}: choose a belt or a key area, not the whole region."),
    "too_many_cells": N_(
        "Cells of {cell} m make {cells} cells, more than {most}. Take larger cells or a smaller area."
    ),
    "grid_not_here": N_("The grid “{path}” does not cover the area. Choose another area."),
    "no_deposit_of_epochs": N_(
        "No deposit of the chosen types and area has the epoch chosen (EPOCHS: {chosen}). Their epochs in the "
        "plugin’s table, with the number of deposits: {found}. Choose of these, or leave EPOCHS empty."
    ),
    "no_deposit_of_types": N_(
        "No deposit of the area is of the types chosen (DEPOSIT_TYPES: {chosen}). Its types in the plugin’s table, "
        "with the number of deposits: {found}. Choose of these, another area, or leave DEPOSIT_TYPES empty."
    ),
    "no_deposit_chosen": N_(
        "No deposit of the area meets the choice. Choose more deposit types (DEPOSIT_TYPES), epochs (EPOCHS), sizes "
        "(SIZES), commodities (COMMODITIES) or position qualities (POSITION_QUALITIES), or leave them empty; "
        "POOR_POSITIONS takes deposits of position quality D, too."
    ),
}
