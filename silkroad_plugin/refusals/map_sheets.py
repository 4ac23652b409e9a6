"""Refusals of map sheets: codes that are read, extents that are divided."""

from ..i18n import N_

TEXTS = {
    "sheet_code": N_(
        "“{text}” is no code of a map sheet. Write it as on maps: K-43, NK-43 or K43; K-43-А, K-43-XXI, K-43-85, "
        "K-43-85-Б, K-43-85-Б-а; K43D003010; J-50-A, J-50-100-B."
    ),
    "sheet_code_number": N_("“{text}”: {number} is no number of a sheet there; they go from 1 to {highest}."),
    "sheet_code_ambiguous": N_(
        "“{text}” may be a sheet 1:200,000 or 1:250,000. Choose the scale (SCALE), or write the Roman number of the "
        "sheet 1:200,000 or the code of the sheet 1:250,000, such as J50C001003."
    ),
    "sheet_code_joined": N_("“{text}” is not one sheet. Its first part belongs to {sheet}."),
    "sheet_code_scale": N_("“{text}” is no sheet of the scale 1:{scale}. Choose its own scale, or another code."),
    "sheet_beyond": N_("The place {lon}°, {lat}° lies on no map sheet: these end at {limit}° north and south."),
    "sheet_nowhere": N_("The map has no place on the globe there. Click elsewhere."),
    "sheet_extent": N_(
        "The extent from {west}° to {east}° and from {south}° to {north}° has no area between 88° south and north. "
        "Give another."
    ),
    "sheet_and_place": N_("A map sheet ({sheet}) is its own extent. Leave SHEET empty, or “{other}”."),
    "sheets_none": N_("Give an extent (EXTENT), codes of sheets (CODES), or both."),
    "series_none": N_("Give a belt or key area (AREA), an extent (EXTENT) or codes of sheets (CODES)."),
    "series_cancelled": N_(
        "Cancelled: {done} of {total} sheets are finished and stay. The next run with the same settings goes on with "
        "the others."
    ),
    "sheets_many": N_(
        "The extent holds {count} sheets, more than {most}. Take a smaller extent (EXTENT) or scale (SCALE)."
    ),
    "furniture_row": N_("sheet_furniture.csv, line {line}: {column} cannot be “{text}”. Write one of these: {known}."),
    "picture_unreadable": N_("{path} cannot be read as a picture. Save it as SVG or PNG."),
    "plane_unknown": N_("“{definition}” is no coordinate system that QGIS knows."),
    "plane_degrees": N_("{name} is in degrees. A map needs a system in metres."),
    "plane_beyond": N_(
        "{name} has no place for a part of the extent {extent} (west, south, east, north). Take a smaller extent, or "
        "another projection."
    ),
    "plane_unsuited": N_(
        "{name} does not suit this place: over the extent {extent} (west, south, east, north) lengths are off by a "
        "factor of up to {times}, and the stated scale would mean nothing. Choose a system of this region (CRS), or "
        "leave it empty."
    ),
    "secondary_is_main": N_(
        "{input}: {language} is already the main language of the sheet (LANGUAGES). Choose another one here, or none."
    ),
    "preflight_refused": N_("The edition in {edition} is not printed. {reasons}"),
    "project_unreadable": N_("The project {path} cannot be read: {reason}. Check the path (PROJECT)."),
    "layout_unknown": N_("There is no layout “{name}”. Give one of these (LAYOUT): {known}."),
    "template_unreadable": N_("The template {path} cannot be read: {reason}. Check the path (TEMPLATE)."),
    "template_no_project": N_("There is no project to open the template in. Open one, or begin a new one."),
    "template_foreign": N_(
        "The template {path} does not say which layers it shows: another program wrote it, or a later version of this "
        "plugin. Open it with QGIS’s layout manager, and choose the layers of its maps by hand."
    ),
    "layout_foreign": N_(
        "The layout “{name}” does not say how it was made, so it cannot be drawn in another language. That can be done "
        "with layouts of Print map: its projects and templates."
    ),
    "layers_missing": N_(
        "The sheet was made of layers that are not to be had here: {names}. Open them in the project under these names."
    ),
    "boundaries_unusable": N_("{input}: no layer of lines can be read there. Give boundaries as lines."),
    "boundaries_unnamed": N_(
        "Boundaries of your own need their source, which is printed on the map: give it in “{input}”, for instance the "
        "map service and its date."
    ),
    "boundary_field": N_("{input}: the boundaries have no field “{field}”. Choose one that they have."),
    "country_unknown": N_("“{code}” is no country of the world map. Choose one of the list."),
    "extent_longitude": N_(
        "{input}: {west}° to {east}° lies beyond the degrees of longitude, which go from −180 (west) to 180 (east). "
        "190° E, for instance, is written −170."
    ),
    "extent_antimeridian": N_(
        "{input}: the extent crosses the meridian of 180°, where the data of the map part. Take two extents, west "
        "and east of 180°; west comes before east: 170,180,60,70 [EPSG:4326]."
    ),
}
