"""Words of what the preflight finds: what is wrong, and how to mend it."""

from ..i18n import N_

SEVERITIES = {"refused": N_("Refused"), "warning": N_("Warning"), "note": N_("Note")}

FINDINGS = {
    "approval_missing": (
        N_("A Chinese edition for the public has no map approval number (审图号)."),
        N_("Have the map reviewed and give its number (APPROVAL_NUMBER), or print it as a draft (DRAFT)."),
    ),
    "boundaries_coarse": (
        N_("At {scale} the boundaries of “{layer}”, from QGIS’s world map, are too coarse: off by up to 1.3 km."),
        N_("Give boundaries of your own (BOUNDARIES), print at 1:5,000,000 or smaller, or print a draft (DRAFT)."),
    ),
    "boundaries_unreviewed": (
        N_("The boundaries of “{layer}” come from QGIS’s world map, which no Chinese office has reviewed."),
        N_("Take the boundaries of the standard map service (BOUNDARIES) before the map is handed in for review."),
    ),
    "fields_empty": (
        N_("{count} [row|rows] of the responsibility table [is|are] empty: {rows}."),
        N_("Fill in the fields, or leave them free to be filled in by hand."),
    ),
    "language_other": (
        N_("“{text}” is not in the language of the edition ({language})."),
        N_("Give it in this language; a text in all three is parted by | in the order Chinese | Russian | English."),
    ),
    "scale_untrue": (
        N_("The map is drawn at 1:{true}, the layout says 1:{nominal}: off by {percent} %."),
        N_("Set the scale of the map item to the stated one, or correct the stated one."),
    ),
    "scale_of_degrees": (
        N_("The layout states a scale, but the map is drawn in degrees ({crs}), in which no scale holds."),
        N_("Give the map a projected system, such as the algorithm “Projection and paper for a map” proposes."),
    ),
    "layers_unbound": (
        N_("The map lacks {count} [layer|layers] of its template: {names}."),
        N_("Open them in the project, then choose Silk Road – Bind the Layers Again in the layout’s window."),
    ),
    "no_map": (N_("The layout has no map."), N_("Choose the layout that is to be printed, or add a map to it.")),
    "map_nowhere": (
        N_("The map has no extent or no coordinate system."),
        N_("Set its coordinate system and its extent in the properties of the item."),
    ),
    "map_empty": (
        N_("The map shows nothing: no layer has anything within its extent at its scale."),
        N_("Check its extent, its layers and their scale limits."),
    ),
    "layer_broken": (
        N_("The source of the layer “{layer}” cannot be read: {source}."),
        N_("Repair the source in the layer panel, or take the layer off the map."),
    ),
    "image_missing": (
        N_("The picture {path} is missing."),
        N_("Choose the file again in the properties of the item, or delete the item."),
    ),
    "maps_overlap": (
        N_("The map lies over “{other}”: a GeoPDF would show layers in the wrong place."),
        N_("Move the maps apart, or print a plain PDF."),
    ),
    "font_missing": (
        N_("The font “{family}” is not installed; “{used}” is used in its place ({count} [text|texts])."),
        N_("Install the font, or choose one that is there."),
    ),
    "glyph_missing": (
        N_("No installed font has these characters, which would print as boxes: {letters} (“{name}”)."),
        N_("Install a font that has them; for Chinese for instance Noto Sans CJK SC (Debian: fonts-noto-cjk)."),
    ),
    "glyph_foreign": (
        N_("Chinese characters have the shapes of another language (font “{face}”): {letters} (“{name}”)."),
        N_("Install a font for simplified Chinese, such as Noto Sans CJK SC, or choose one for these texts."),
    ),
    "text_small": (
        N_("Type of {size} points is smaller than 5 points: {count} [text|texts] (“{name}”)."),
        N_("Make the type larger, the text shorter, or the paper larger."),
    ),
    "text_cut": (
        N_("The text is {percent} % higher than its box, so it is cut or runs into its neighbours: “{text}”."),
        N_("Shorten the text, make its box larger, or the type smaller."),
    ),
    "line_thin": (
        N_("A line of {width} mm is thinner than 0.1 mm: {count} [item|items] (“{name}”)."),
        N_("Make it at least 0.1 mm wide; thinner lines break up in print."),
    ),
    "symbol_thin": (
        N_("The symbols of the layer “{layer}” draw lines of {width} mm, thinner than 0.1 mm."),
        N_("Make them at least 0.1 mm wide in the properties of the layer; thinner lines break up in print."),
    ),
    "names_unplaced": (
        N_("{count} [name|names] found no place on the map: {names}."),
        N_("A larger scale or paper shows more; or move names by hand, or name fewer."),
    ),
    "names_unplaced_on_screen": (
        N_("On the screen {count} [name|names] found no place on the map: {names}."),
        N_(
            "Printing draws finer, finds places for some of them, and tells which are left. A larger scale or paper "
            "shows more; or name fewer."
        ),
    ),
    "names_overlap": (
        N_("{count} [pair|pairs] of names on the map overlap: {names}."),
        N_("Do not allow labels of these layers to overlap, or move them by hand."),
    ),
    "items_overlap": (
        N_("“{text}” and “{other}” lie over one another ({count} [pair|pairs] of this kind)."),
        N_("Move them apart, shorten the text, or make the type smaller."),
    ),
    "text_on_line": (
        N_("“{text}” lies on a line or on the edge of a box, “{name}” ({count} [time|times])."),
        N_("Move the text off the line, shorten it, or make the box larger."),
    ),
    "map_edge_covered": (
        N_("“{text}” lies over the edge of the map “{name}”."),
        N_("Move it wholly onto the map or off it, or give it a background."),
    ),
    "map_covered": (
        N_("“{text}” lies on the map “{name}”, without a background or a halo ({count} [text|texts])."),
        N_("Move it off the map, or give it a background or a halo if it belongs there."),
    ),
    "beyond_page": (
        N_("“{text}” reaches {distance} mm beyond the page, where it is cut."),
        N_("Move it onto the page, make it smaller, or the page larger."),
    ),
    "near_edge": (
        N_("“{text}” ends {distance} mm from the edge of the page, within the margin of {bleed} mm for trimming "
           "({count} [item|items] “{name}”)."),
        N_("Move it inwards; only maps and boxes that reach beyond the edge may bleed."),
    ),
    "item_off_page": (
        N_("“{text}” lies off the pages and is not printed."),
        N_("Move it onto a page, or delete it."),
    ),
    "legend_overflow": (
        N_("The legend needs {more} mm more than its box has: entries are cut."),
        N_("Make its box larger, its type smaller or its columns more, or let it resize to its contents."),
    ),
    "table_overflow": (
        N_("The table needs {more} mm more than its frames have: rows are left out."),
        N_("Make the frame larger, add a frame, or make the type smaller."),
    ),
    "map_glyph_missing": (
        N_("No installed font has these characters of names of the layer “{layer}”, which would print as boxes: "
           "{letters} (in “{text}”)."),
        N_("Install a font that has them, or correct the names in the data."),
    ),
    "map_glyph_foreign": (
        N_("Chinese characters of names of the layer “{layer}” have the shapes of another language (font “{face}”): "
           "{letters}."),
        N_("Install a font for simplified Chinese, such as Noto Sans CJK SC, or choose one for these names."),
    ),
    "map_font_missing": (
        N_("The font “{family}” of names of the layer “{layer}” is not installed; “{used}” is used in its place."),
        N_("Install the font, or choose one that is there."),
    ),
    "symbol_missing": (
        N_("A picture of the symbols of the layer “{layer}” is missing, which QGIS draws as a question mark: {path}."),
        N_("Choose the file again in the properties of the layer, or another symbol."),
    ),
    "symbol_letter_missing": (
        N_("A symbol of the layer “{layer}” is the character {letters} of the font “{family}”, which is not there."),
        N_("Install the font, or choose another symbol."),
    ),
}  # fmt: skip

# How to mend, on a draft, what is refused on anything else: a draft it is already.
MENDING_OF_DRAFTS = {
    "approval_missing": N_("Have the map reviewed and give its number (APPROVAL_NUMBER) before it is published."),
    "boundaries_coarse": N_(
        "Before the map is published, give boundaries of your own (BOUNDARIES), or print at 1:5,000,000 or smaller."
    ),
}
