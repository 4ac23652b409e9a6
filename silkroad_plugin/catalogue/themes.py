"""The themes of a map and their layers, in drawing order from the top."""

from dataclasses import dataclass

# The custom property by which a layer, or a group of the layer tree, says what it is.
KEY = "silkroad/key"
# The same of a layer that was loaded for a layout, beside the one of the map.
SHEET_KEY = "silkroad/sheet_key"


@dataclass(frozen=True)
class LayerSpec:
    """A layer: ``origin`` is ``table`` (of the GeoPackage), ``world`` (QGIS's own map) or ``raster``.

    ``smallest`` is the largest scale denominator at which it is drawn, 0 for no limit.
    """

    key: str
    term: str
    origin: str
    source: str
    smallest: int = 0
    visible: bool = True


@dataclass(frozen=True)
class Theme:
    """A group of the layer tree; ``default`` says whether it is chosen at first."""

    key: str
    term: str
    layers: tuple[LayerSpec, ...]
    default: bool = True


THEMES = (
    Theme("deposits", "theme_deposits", (LayerSpec("deposits", "layer_deposits", "table", "deposits"),)),
    Theme(
        "belts",
        "theme_belts",
        (
            LayerSpec("key_areas", "layer_key_areas", "table", "key_areas", smallest=12_000_000),
            LayerSpec("belts", "layer_belts", "table", "belts"),
        ),
    ),
    Theme(
        "basemap",
        "theme_basemap",
        (
            LayerSpec("places", "layer_places", "table", "places"),
            LayerSpec("borders", "layer_borders", "world", "borders"),
            LayerSpec("countries", "layer_countries", "world", "countries"),
            LayerSpec("rivers", "layer_rivers", "table", "rivers"),
            LayerSpec("lakes", "layer_lakes", "table", "lakes"),
            LayerSpec("shorelines", "layer_shorelines", "table", "shorelines"),
        ),
    ),
    Theme(
        "tectonics",
        "theme_tectonics",
        (
            LayerSpec("sutures", "layer_sutures", "table", "sutures"),
            LayerSpec("faults", "layer_faults", "table", "faults", smallest=15_000_000),
            LayerSpec("tectonic_units", "layer_tectonic_units", "table", "tectonic_units"),
        ),
    ),
    Theme(
        "gravity",
        "theme_gravity",
        (
            LayerSpec("bouguer", "layer_bouguer", "raster", "bouguer.tif"),
            LayerSpec("free_air", "layer_free_air", "raster", "free_air.tif", visible=False),
        ),
        default=False,
    ),
    Theme(
        "relief",
        "theme_relief",
        (
            LayerSpec("hillshade", "layer_hillshade", "raster", "relief.tif"),
            LayerSpec("relief", "layer_relief", "raster", "relief.tif"),
        ),
    ),
)

# Layers that are not loaded with a theme but made by the user, and the group where they go.
TRAINING = LayerSpec("training", "layer_training", "table", "deposits")


def theme_keys() -> list[str]:
    """Return the keys of the themes in order."""
    return [item.key for item in THEMES]


def spec(key: str) -> LayerSpec | None:
    """Return the layer of a key; None for a user's own layer."""
    every = (TRAINING, *(layer for item in THEMES for layer in item.layers))
    return next((layer for layer in every if layer.key == key), None)
