"""Read-only access to the project's GeoPackage, with refusals that say what to do."""

import sqlite3
from contextlib import contextmanager

from qgis.core import QgsGeometry

from .. import paths
from ..core.errors import SilkroadError
from ..i18n import LANGUAGES

# Bytes of the envelope in a GeoPackage geometry header, by its indicator (OGC 12-128r18, 2.1.3).
ENVELOPE_BYTES = (0, 32, 48, 48, 64)

# The columns of a feature's name, in the order in which ``names`` takes their values.
NAME_COLUMNS = tuple(f"name_{code}" for code in LANGUAGES)


@contextmanager
def opened():
    """Yield an SQLite connection that cannot write; raises SilkroadError for a missing or damaged file."""
    path = paths.geopackage()
    if not path.exists():
        raise SilkroadError("geopackage_missing", path=str(path))
    try:
        connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            yield connection
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise SilkroadError("geopackage_unreadable", path=str(path), reason=str(error)) from error


def rows(table: str, columns: str, condition: str = "", values=()) -> list[tuple]:
    """Return the columns of the rows of a table that meet a condition, in the order of the file.

    Table, columns and condition come from the plugin's own code; the codes of a user that a condition holds
    are in the controlled lists, which DepositFilter checks. Other values go in by ``values``.
    """
    parts = ["SELECT", columns, "FROM", table, "WHERE", condition or "1"]
    with opened() as connection:
        return connection.execute(" ".join(parts), values).fetchall()


def names(values) -> dict[str, str]:
    """Return the name in each language from the values of ``NAME_COLUMNS``."""
    return dict(zip(LANGUAGES, values, strict=True))


def version() -> tuple:
    """Return what changes when the GeoPackage does, to key what is kept in memory."""
    path = paths.geopackage()
    if not path.exists():
        raise SilkroadError("geopackage_missing", path=str(path))
    state = path.stat()
    return str(path), state.st_mtime_ns, state.st_size


def geometry(blob: bytes) -> QgsGeometry:
    """Return the geometry of a GeoPackage blob."""
    found = QgsGeometry()
    found.fromWkb(blob[8 + ENVELOPE_BYTES[(blob[3] >> 1) & 7] :])
    return found


def source(table: str) -> str:
    """Return the data source text of a layer of the GeoPackage, as QGIS's OGR provider reads it."""
    return f"{paths.geopackage().as_posix()}|layername={table}"
