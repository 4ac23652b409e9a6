"""Which layers a layout lacks that was opened from a template: kept in the layout itself."""

import json
from collections.abc import Sequence

from qgis.core import QgsLayout

MISSING = "silkroad/missing"


def note_missing(layout: QgsLayout, names: Sequence[str]) -> None:
    """Keep in a layout which layers it lacks; the preflight refuses it while there are any."""
    layout.setCustomProperty(MISSING, json.dumps(list(names), ensure_ascii=False))


def missing_in(layout: QgsLayout) -> list[str]:
    """Return the names of the layers that a layout lacks; none where somebody wrote something else there."""
    try:
        found = json.loads(layout.customProperty(MISSING, "") or "[]")
    except ValueError:
        return []
    return [name for name in found if isinstance(name, str)] if isinstance(found, list) else []
