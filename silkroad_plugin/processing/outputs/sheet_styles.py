"""The look of an index of map sheets: outlines with the code of the reader's tradition, fields called in words."""

from qgis.core import QgsFillSymbol, QgsSingleSymbolRenderer, QgsVectorLayer

from ...i18n import N_, interface_language, tr

COLOUR, LETTERS = "#7a1f5c", 8.0
OUTLINE = {"style": "no", "outline_color": COLOUR, "outline_width": "0.3"}
# Which code a reader of a language looks for; a sheet that lacks it shows its name.
CODES = {"zh": "chinese", "ru": "russian"}
TITLES = {
    "name": N_("Map sheet"),
    "imw": N_("Sheet 1:1,000,000 (IMW)"),
    "russian": N_("Code on Soviet and Russian maps"),
    "chinese": N_("Code by GB/T 13989-2012"),
    "chinese_old": N_("Chinese code before 1993"),
    "scale": N_("Scale 1:"),
    "west": N_("Western edge (°)"),
    "south": N_("Southern edge (°)"),
    "east": N_("Eastern edge (°)"),
    "north": N_("Northern edge (°)"),
    "gk_zone": N_("Zone of Gauss–Krüger (6°)"),
    "area_km2": N_("Area (km²)"),
}


def named(layer: QgsVectorLayer) -> None:
    """Draw the outlines of the sheets and their codes, and call their fields in the interface language."""
    from ...layouts.overlays import label, lettered

    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(OUTLINE)))
    code = CODES.get(interface_language(), "name")
    label(layer, lettered(LETTERS, f'coalesce(nullif("{code}", \'\'), "name")', COLOUR, bold=True))
    for name, title in TITLES.items():
        layer.setFieldAlias(layer.fields().indexOf(name), tr(title))
