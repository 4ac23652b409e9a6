"""The evidence of an area: made once by the registered algorithm in the background, then remembered."""

import json
from pathlib import Path

from qgis.core import QgsApplication

from ..catalogue import store
from ..i18n import tr
from . import notes
from .background_run import BackgroundRun

ALGORITHM = "silkroad:belt_evidence"
CELL_SIZE = 1000
RECORD = "evidence.json"


def folder(area_id: str) -> Path:
    """Return where the evidence of an area is kept, in the profile."""
    return Path(QgsApplication.qgisSettingsDirPath(), "silkroad", "evidence", area_id)


def existing(area_id: str) -> dict | None:
    """Return the results of an earlier run; None if there is none, or the catalogue has changed since."""
    record = folder(area_id) / RECORD
    try:
        kept = json.loads(record.read_text(encoding="utf-8"))
        files = [kept["results"][name] for name in ("MASK", "DEPOSITS")] + kept["results"]["EVIDENCE"]
        fresh = kept["catalogue"] == list(store.version())
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return kept["results"] if fresh and all(Path(file).exists() for file in files) else None


class EvidenceRun(BackgroundRun):
    """The evidence of an area, remembered when it is made."""

    def __init__(self, area_id: str):
        self.area_id = area_id
        parameters = {"AREA": area_id, "CELL_SIZE": CELL_SIZE, "OUTPUT_FOLDER": str(folder(area_id))}
        super().__init__(ALGORITHM, parameters)

    def _succeed(self, results):
        self._remember(results)
        super()._succeed(results)

    def _remember(self, results):
        kept = {"catalogue": list(store.version()), "results": _plain(results)}
        record = folder(self.area_id) / RECORD
        try:
            record.write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8")
        except OSError as error:
            # The results are there all the same; they will be made again the next time.
            notes.keep(tr("The evidence of the area could not be remembered: {reason}").format(reason=error))


def _plain(results):
    return {key: value if isinstance(value, list | int | float) else str(value) for key, value in results.items()}
