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

    def with_sections(self, collected: list[Section]) -> list[Section]:
        """Return the sections that the layers need together with these, in the standard order."""
        for section in collected:
            section.note = self.remarks.get(section.key, section.note)
        return ordered([*self.sections, *collected])


NO_MARGIN = Margin()
