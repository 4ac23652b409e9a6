"""What the plugin says: the words of every refusal, in the interface language."""

from .core.errors import SilkroadError
from .i18n import N_, tr

# Each text names the input, says what is wrong and what to do.
TEXTS = {
    "extent_empty": N_(
        "The extent {extent} (west, south, east, north) has no area. "
        "Give west before east and south before north, in degrees."
    ),
    "extent_off_globe": N_("The extent {extent} (west, south, east, north) leaves the globe. Give it in degrees."),
    "extent_across_equator": N_(
        "The extent {extent} (west, south, east, north) lies on both sides of the equator, where no conic projection "
        "fits. Choose an extent on one side."
    ),
    "missing_library": N_(
        "This step needs the Python library “{library}”, which this QGIS does not have. "
        "Windows: open the OSGeo4W shell and run “python -m pip install {library}”. "
        "Debian and Ubuntu: install “python3-{library}”. macOS: reinstall QGIS from its all-in-one package."
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
}


def describe(error: SilkroadError) -> str:
    """Put an error of the core into words."""
    return tr(TEXTS[error.code]).format(**error.values)
