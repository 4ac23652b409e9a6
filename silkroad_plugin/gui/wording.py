"""Texts of widgets, kept with their English source so that a change of language reaches them at once."""

from collections.abc import Callable

from ..i18n import tr


class Wording:
    """A list of (setter, English source); ``refresh`` says them all in the interface language."""

    def __init__(self):
        self._texts: list[tuple[Callable[[str], object], str]] = []

    def add(self, setter: Callable[[str], object], source: str) -> None:
        """Let a setter say a text marked with ``N_``, now and after each change of language."""
        self._texts.append((setter, source))
        setter(tr(source))

    def refresh(self) -> None:
        """Say every text anew."""
        for setter, source in self._texts:
            setter(tr(source))
