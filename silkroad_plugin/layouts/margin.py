"""What the subject of a map adds about it on the sheet, in one language: parts of the legend, notes, sources."""

from dataclasses import dataclass, field

from .legend_entries import Section, ordered


@dataclass(frozen=True)
class Margin:
    """``remarks``: text under the heading of a section by its key; ``sections``: whole parts of the legend;
    ``notes``: right of the scale; ``sources``: first among the sources."""

    remarks: dict[str, str] = field(default_factory=dict)
    sections: list[Section] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)

    def within(self, frame) -> "Margin":
        """Return the margin of a map with a frame, which some measure what they show in."""
        return self

    # What is to stay free beside each symbol of a deposit, in millimetres.
    room = 0.0
    # Whether there is more to add where the sheet has room for it.
    more = False

    def of(self, view) -> "Margin":
        """Return what is added in a view of the map."""
        return self.within(view.frame)

    def with_more(self) -> "Margin":
        """Return this with what stands on the sheet only where there is room at the same scale."""
        return self

    def dressed(self, layers: list, places, project) -> list:
        """Return the layers that are drawn, with what the subject puts among them once symbols have their ``places``;
        ``project``: of the layout."""
        return layers

    def companions(self, language: str) -> list:
        """Return what goes with the sheet in files of their own: (end of the name, what writes it to a path)."""
        return []

    def with_sections(self, collected: list[Section]) -> list[Section]:
        """Return the sections that the layers need together with these, in the standard order."""
        for section in collected:
            section.note = self.remarks.get(section.key, section.note)
        return ordered([*self.sections, *collected])


NO_MARGIN = Margin()
