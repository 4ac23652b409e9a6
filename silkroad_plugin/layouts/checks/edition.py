"""What a layout was asked to be, kept in the layout itself: it is judged by that, here and after it was saved."""

import json
import re
from dataclasses import asdict, dataclass

from qgis.core import QgsLayout

from ...i18n import LANGUAGES, term

PROPERTY = "silkroad/edition"
# A number of approval as Chinese maps print it: 审图号：GS(2026)0001号, 新S（2025）012号.
APPROVAL = re.compile(r"审图号\s*[:：]?\s*([^\s:：]*\d[^\s]*)")


@dataclass(frozen=True)
class Edition:
    """An edition; what nobody knows is empty, 0 or, as of ``draft``, False.

    ``blank`` are the keys of the rows of the responsibility table in which nothing stands; ``denominator`` is that of
    the nominal scale; ``others`` are languages that stand small under the main one.
    """

    language: str = ""
    tradition: str = ""
    draft: bool = False
    approval: str = ""
    denominator: float = 0.0
    blank: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    @property
    def chinese(self) -> bool:
        """Whether it is an edition for China, by its language or its conventions."""
        return self.language == "zh" or self.tradition == "chinese"

    def remember(self, layout: QgsLayout) -> None:
        """Keep it in the layout."""
        layout.setCustomProperty(PROPERTY, json.dumps(asdict(self)))


def edition_of(layout: QgsLayout, texts: list[str], language: str = "") -> Edition:
    """Return what a layout was asked to be; of one that others made what its ``texts`` say.

    ``language``: whose edition it is, where somebody says so.
    """
    kept = layout.customProperty(PROPERTY, "")
    if kept:
        values = json.loads(kept)
        lists = {name: tuple(values.get(name, ())) for name in ("blank", "others")}
        return Edition(**values | lists | ({"language": language} if language else {}))
    marks = {term("draft_watermark", code) for code in LANGUAGES}
    approvals = (APPROVAL.search(text) for text in texts)
    return Edition(
        language,
        draft=any(mark in text for mark in marks for text in texts),
        approval=next((match[1] for match in approvals if match), ""),
    )
