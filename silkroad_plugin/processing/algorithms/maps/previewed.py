"""A sheet as the algorithms of printing make it, to be looked at before it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...base import progress_of
from . import paper_parameter
from .made_from import made_from
from .print_map import CREDIT_PARAMETERS, PrintMap

if TYPE_CHECKING:
    from ....layouts.checks.finding import Finding
    from ....layouts.sheet import Sheet

# Parameters of the output, which a sheet on the screen does not show.
UNSEEN = frozenset({"FORMATS", "DPI", "OUTPUT_FOLDER", "SAVE_PROJECT", "RESUME"})
# Those that change what is written about a map, and nothing that the map itself shows.
AROUND = frozenset(
    {"TITLE", "SUBTITLE", "DATE", "APPROVAL_NUMBER", "SOURCES", "SHEET_NAME", "ORIENTATION", "DRAFT", "SYNTHETIC"}
    | {"SERIES_TITLE", "CONFIDENTIALITY", "MAP_NUMBER", "SECTION", "COLUMN", "SECONDARY", "VERTICAL_TITLE"}
) | frozenset(CREDIT_PARAMETERS)


class Previewed:
    """The sheet of ``silkroad:print_map``, or the first one of ``silkroad:print_sheet_series``.

    Layers, subject and projection are made once, by the algorithm itself; ``composed`` makes the sheet of a language.
    """

    def __init__(
        self,
        kind: type[PrintMap],
        parameters: dict,
        context: QgsProcessingContext,
        feedback,
        before: Previewed | None = None,
    ):
        """``before``: an earlier one, whose map is taken over where only what is written about it has changed.

        Raises SilkroadError; QgsProcessingException for what QGIS itself refuses; Cancelled.
        """
        self.parameters = dict(parameters)
        self._context = context
        self._algorithm = kind()
        self._algorithm.initAlgorithm({})
        self._read(feedback)
        # Before the data are read: what changes meanwhile is seen as a change.
        self._from = self._now()
        if before is not None and before._serves(kind, self._from) and before.paper == self.paper:
            self._take(before)
            return
        self._make(feedback)

    def _make(self, feedback) -> None:
        self._subject = self._algorithm.begin(feedback, 60)
        feedback.setProgress(60)
        self._made, self._spec = self._algorithm.prepared(self._algorithm.place, self._subject, feedback)
        feedback.setProgress(80)

    def _read(self, feedback) -> None:
        accepted, reason = self._algorithm.checkParameterValues(self.parameters, self._context)
        if not accepted:
            raise QgsProcessingException(reason)
        self._algorithm.prepare(self.parameters, self._context, feedback)
        if self._algorithm.refusal is not None:
            raise self._algorithm.refusal

    def _now(self) -> dict:
        return made_from(self._algorithm, self.parameters, self._context)

    def _serves(self, kind, asked: dict) -> bool:
        """Tell whether the map of this one is that of other parameters, with their files and layers, as well."""
        return type(self._algorithm) is kind and _differing(self._from, asked) <= AROUND | UNSEEN

    def is_outdated(self) -> bool:
        """Tell whether layers or files have changed since they were read."""
        return not _differing(self._from, self._now()) <= UNSEEN

    def _take(self, before: Previewed) -> None:
        """Take over the map of an earlier one: the texts about it are read anew."""
        self._subject, self._made = before._subject, before._made
        self._spec = self._algorithm.specified(self._algorithm.place, self._subject)

    def composed(self, language: str) -> Sheet:
        """Return the sheet in a language; the one before loses the layers that were drawn for it."""
        return paper_parameter.on_fitting(self._algorithm, self._context, lambda: self._composed(language))

    def _composed(self, language: str) -> Sheet:
        if self._spec.paper != self._algorithm.spec.paper:  # its legend had no room on a smaller one
            self._make(QgsProcessingFeedback())
        return self._algorithm.composed(self._made, self._spec, language)

    @staticmethod
    def findings(sheet: Sheet, feedback) -> list[Finding]:
        """Return what the preflight finds on a sheet; where names find a place is seen when it is drawn."""
        from ....layouts.checks.run import judge

        return judge(sheet.layout, draw=False, progress=progress_of(feedback, 80, 100))

    @property
    def paper(self) -> str:
        """The name of the paper, chosen or found."""
        return self._algorithm.spec.paper

    @property
    def sheets(self) -> int:
        """How many sheets a series has; 0 for one map that is no series."""
        return len(getattr(self._algorithm, "places", ()))

    @property
    def code(self) -> str:
        """The code of the map sheet, empty for another map."""
        place = self._algorithm.place
        return place.sheet.called(place.tradition) if place.sheet else ""


def _differing(one: dict, other: dict) -> set[str]:
    return {name for name in one.keys() | other.keys() if one.get(name) != other.get(name)}
