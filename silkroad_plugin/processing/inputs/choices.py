"""Parameters that offer a choice: words in the interface language for people, codes for scripts."""

from collections.abc import Mapping

from qgis.core import Qgis, QgsProcessingParameterEnum

from ...core.errors import SilkroadError
from ...i18n import tr
from ...vocabulary import Vocabulary


class Choices:
    """The choices of one algorithm: code -> title, in the order in which they are offered.

    The dialog shows translated titles, which QGIS stores as numbers; a script, a model or the command
    line may give the code (``quantile``) or the title in any language as well as the number (``1``).
    """

    def __init__(self):
        self.offered: dict[str, dict[str, str]] = {}

    def parameter(
        self,
        name: str,
        title: str,
        options: Mapping[str, str],
        default: str | list[str],
        several: bool = False,
        advanced: bool = False,
    ) -> QgsProcessingParameterEnum:
        """Return the parameter; ``options``: code -> English title, marked for translation."""
        self.offered[name] = dict(options)
        titles = [tr(text) for text in options.values()]
        made = QgsProcessingParameterEnum(name, title, titles, several, self._number(name, default))
        if advanced:
            made.setFlags(made.flags() | Qgis.ProcessingParameterFlag.Advanced)
        return made

    def as_numbers(self, parameters: dict) -> dict:
        """Return the parameters with codes replaced by the numbers that QGIS expects."""
        found = {name: self._number(name, parameters[name]) for name in self.offered if name in parameters}
        return {**parameters, **found}

    def code(self, name: str, number: int) -> str:
        """Return the code of a number."""
        return list(self.offered[name])[number]

    def _meant(self, name: str, value: str) -> list[str]:
        """Return the codes of titles in any language, none where they are not understood."""
        titles = self.offered[name]
        try:
            return Vocabulary(list(titles), lambda code, language: tr(titles[code], language)).read(value, name)
        except SilkroadError:
            return []

    def _number(self, name: str, value):
        """Return the number of a code, the numbers of several; anything else is left for QGIS to judge."""
        codes = list(self.offered[name])
        if isinstance(value, bool):  # what is a choice now was a tick in models and scripts of earlier versions
            return int(value)
        if isinstance(value, list | tuple):
            return [self._number(name, part) for part in value]
        if isinstance(value, str):
            parts = [part.strip() for part in value.split(",")]
            if not all(part in codes or part.isdigit() for part in parts):
                parts = self._meant(name, value)
            if parts and all(part in codes for part in parts):
                numbers = [codes.index(part) for part in parts]
                return numbers if len(numbers) > 1 else numbers[0]
        return value
