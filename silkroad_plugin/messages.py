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
}


def describe(error: SilkroadError) -> str:
    """Put an error of the core into words."""
    return tr(TEXTS[error.code]).format(**error.values)
