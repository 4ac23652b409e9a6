"""Words of a plot made to fit its figure: long ones on several lines, the legend above where the figure is small."""

import re

NARROW = 5.5  # inches: in narrower figures no legend stands within the axes
LETTER = 0.56  # width of a letter as a share of its size
NAMES = 2.2  # inches for the names of layers beside a plot
KEY = 0.7  # inches of a legend's line beside its words
INSIDE = 0.62  # of the axes a legend may be wide within them
WIDE = 1 / LETTER  # letters as wide as a Chinese character
FIRST_WIDE = "\u2e80"
PARTS = re.compile(r"[（“《]*(?:[\u2e80-\uffef]|[^\s\u2e80-\uffef]+)[，。）”》：；、]*[^\S\u00a0]*|\s+")
ABOVE = "above"  # the place of a legend where the axes have no empty corner for one


def legend(axes, place: str, handles=None, texts=None) -> None:
    """Add a legend at a place of matplotlib's or ``ABOVE`` the axes, of all labelled lines if none are given.

    Above the axes it has as many columns as its words leave room for.
    """
    if handles is None:
        handles, texts = axes.get_legend_handles_labels()
    wide = axes.figure.get_figwidth()
    if not handles:
        return
    size = _size()
    longest = max(map(letters, texts)) * LETTER * size / 72 + KEY
    # Square axes are no wider than the figure is high; a legend that fills them hides the curves.
    room = INSIDE * (axes.figure.get_figheight() if axes.get_aspect() == 1 else wide)
    if place != ABOVE and wide >= NARROW and longest <= room:
        axes.legend(handles, texts, loc=place)
        return
    columns = max(1, min(len(texts), 3, int(0.9 * wide / longest)))
    texts = [broken(text, 0.9 * wide / columns - KEY, size) for text in texts]
    axes.legend(handles, texts, loc="lower center", bbox_to_anchor=(0.5, 1.0), ncol=columns)


def fit(figure) -> None:
    """Break the labels of axes of a matplotlib Figure into lines; let a square plot fill a narrow figure, but not one
    without axes, whose proportions count."""
    wide, high = figure.get_size_inches()
    for axes in figure.axes:
        for label, room in ((axes.xaxis.label, 0.7 * wide), (axes.yaxis.label, 0.62 * high)):
            label.set_text(broken(label.get_text(), room, label.get_fontsize()))
        if wide < NARROW and not axes.images and axes.axison:
            axes.set_aspect("auto")


def broken(text: str, inches: float, size: float) -> str:
    """Return a text with line breaks between words or Chinese characters, so that it fits a width at a size in points.

    Chinese punctuation stays with what it closes or opens.
    """
    room = max(8.0, 72 * inches / (LETTER * size))
    lines = [""]
    for part in PARTS.findall(text):
        if lines[-1].strip() and letters(lines[-1] + part.rstrip()) > room:
            lines.append("")
        lines[-1] += part
    return "\n".join(line.strip(" ") for line in lines)


def letters(text: str) -> float:
    """Return the width of a text in letters, of which a Chinese character has nearly two."""
    return sum(WIDE if character >= FIRST_WIDE else 1.0 for character in text)


def _size() -> float:
    import matplotlib

    return float(matplotlib.rcParams["font.size"])
