"""HTML reports that stand alone: one file with its style, its tables and its figures inside."""

from base64 import b64encode
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from urllib.parse import quote

from ..i18n import labelled, tr
from ..numbers import NOTHING, fixed, number

DRAWINGS = 12  # things with figures; of more of them these are small pictures
SMALL_DPI, SMALL = 100, (5.2, 3.5)  # of a small picture: dots per inch, and inches if nothing else is asked for
BESIDE = 6.0  # inches: small pictures that are narrower stand beside each other
WIDE = 14  # a first column with more characters is kept wide
STYLE = """
:root { --ink: #1f2933; --soft: #5f6b73; --line: #d5dbe0; --accent: #1b6ca8; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 78rem; color: var(--ink); line-height: 1.55;
  font-family: FONTS; font-size: 15px; }
h1 { font-size: 1.7rem; margin: 0 0 .3rem; text-wrap: balance; }
a { color: var(--accent); } h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem;
  border-bottom: 2px solid var(--accent); padding-bottom: .2rem; } h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
p { margin: .5rem 0; max-width: 50rem; } .soft { color: var(--soft); }
.note { border-left: 4px solid #c8553d; background: #fdf3f0; padding: .5rem .8rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; margin: .6rem 0; font-size: .85em; line-height: 1.4; }
caption { text-align: left; color: var(--soft); padding: .2rem 0; caption-side: top; }
th, td { padding: .28rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
td:first-child { min-width: 6em; } th { min-width: 4em; hyphens: auto; }
td.wide { min-width: 15em; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; } td.n { white-space: nowrap; }
table.mixed td.n { text-align: left; }
tr.strong td { background: #eef5fa; font-weight: 600; }
figure { margin: 1rem 0; } figure svg, figure img { max-width: 100%; height: auto; }
figcaption { color: var(--soft); font-size: .92em; }
figure.small { display: inline-block; vertical-align: top; max-width: 48%; margin: .6rem 1% .6rem 0; }
figure svg text { font-family: FONTS !important; }
@media print { body { padding: 0; max-width: none; font-size: 10pt; } .scroll { overflow: visible; }
  table { font-size: 8pt; } th, td { padding: .2rem .3rem; }
  figure, tr, .note { break-inside: avoid; } h2, h3 { break-after: avoid; } thead { display: table-header-group; } }
@page { margin: 18mm 15mm; }
"""


class Figure(str):
    """A number that is written already: it stands right like the others."""


class Link(str):
    """The name of a file beside the page: it is opened from there, at its ``part`` such as "page=3" if one is named."""

    part: str

    def __new__(cls, name: str, part: str = ""):
        """Return the name with its part."""
        made = super().__new__(cls, name)
        made.part = part
        return made

    def around(self, content: str) -> str:
        """Return the link around some HTML."""
        return f'<a href="{quote(self)}{"#" + quote(self.part, "=") if self.part else ""}">{content}</a>'


class Jump(Link):
    """Words that lead to the heading of the page with the anchor ``part``."""

    def around(self, content: str) -> str:
        """Return the link around some HTML."""
        return f'<a href="#{quote(self.part)}">{content}</a>'


class Report:
    """An HTML page built from top to bottom and saved at the end.

    Texts are plain text: they are escaped here. ``language`` is that of the texts. ``figures``: of how many things,
    such as elements, there will be figures: where they are many, these are small pictures, so that the page opens at
    once; else drawings, whose text is text.
    """

    def __init__(self, title: str, language: str, subtitle: str = "", figures: int = 0):
        self.title, self.language = title, language
        self._parts = [f"<h1>{escape(title)}</h1>"]
        self._figures = 0
        self._small = figures > DRAWINGS
        self._can_draw: bool | None = None
        if subtitle:
            self._parts.append(f'<p class="soft">{escape(subtitle)}</p>')

    def heading(self, text: str, level: int = 2, anchor: str = "") -> None:
        """Begin a section, which a ``Jump`` finds by its anchor."""
        name = f' id="{escape(anchor)}"' if anchor else ""
        self._parts.append(f"<h{level}{name}>{escape(text)}</h{level}>")

    def paragraph(self, text: str) -> None:
        """Add a paragraph."""
        self._parts.append(f"<p>{escape(text)}</p>")

    def note(self, text: str) -> None:
        """Add a warning that the reader must not miss."""
        self._parts.append(f'<p class="note">{escape(text)}</p>')

    def bullets(self, items: Sequence[str]) -> None:
        """Add a list."""
        self._parts.append("<ul>" + "".join(f"<li>{escape(item)}</li>" for item in items) + "</ul>")

    def facts(self, pairs: Sequence[tuple[str, object]]) -> None:
        """Add a table of names and values; numbers stand right, but beside words left like these, which may be long."""
        mixed = "" if all(_is_number(value) for _, value in pairs) else ' class="mixed"'
        rows = "".join(f'<tr><th scope="row">{escape(key)}</th>{self._cell(value)}</tr>' for key, value in pairs)
        self._parts.append(f'<div class="scroll"><table{mixed}><tbody>{rows}</tbody></table></div>')

    def table(
        self, header: Sequence[str], rows: Sequence[Sequence[object]], caption: str = "", strong: Sequence[int] = ()
    ) -> None:
        """Add a table: text stands left, numbers right; int and float are written as the language does.

        A first column of words gets room enough not to be broken by long columns beside it.

        ``strong``: indices of the rows to emphasise.
        """
        numeric = [any(_is_number(row[i]) for row in rows) for i in range(len(header))]
        wide = not numeric[0] and any(len(str(row[0])) > WIDE for row in rows)
        head = "".join(
            f'<th scope="col"{_numeric(right)}>{escape(text)}</th>' for text, right in zip(header, numeric, strict=True)
        )
        body = "".join(
            f"<tr{' class=strong' if index in strong else ''}>"
            + "".join(
                self._cell(value, right, not place and wide)
                for place, (value, right) in enumerate(zip(row, numeric, strict=True))
            )
            + "</tr>"
            for index, row in enumerate(rows)
        )
        title = f"<caption>{escape(caption)}</caption>" if caption else ""
        self._parts.append(
            f'<div class="scroll"><table>{title}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'
        )

    def plot(self, plot, caption: str, size: tuple[float, float] | None = None) -> None:
        """Add a plot, as the dock of plots draws it."""
        from .plots import render

        self.figure(lambda figure: render.compose(figure, plot, self.language), caption, size)

    def panels(self, plots: Sequence, caption: str, size: tuple[float, float]) -> None:
        """Add plots side by side, each of ``size`` inches, less where figures are many."""
        from .plots.panels import SMALL, side_by_side

        wide, high = min(size[0], SMALL[0]) if self._small else size[0], SMALL[1] if self._small else size[1]
        whole = (wide * len(plots), high)
        self.figure(lambda figure: side_by_side(figure, plots, self.language), caption, whole, arranged=True)

    def figure(
        self, draw: Callable, caption: str, size: tuple[float, float] | None = None, arranged: bool = False
    ) -> None:
        """Add a figure: ``draw(figure)`` fills a matplotlib Figure of ``size`` inches.

        ``arranged``: it can also arrange what it draws itself, which is quicker where figures are many.
        Without matplotlib the report says once that figures are left out.
        """
        from .plots import render

        if self._can_draw is None:
            self._can_draw = _has_matplotlib()
            if not self._can_draw:
                self.note(
                    tr(
                        "The figures are left out because this QGIS has no matplotlib; the tables hold every value. "
                        "Install python3-matplotlib to have them."
                    )
                )
        if not self._can_draw:
            return
        self._figures += 1
        if self._small:
            size = size or SMALL
            data = render.small_png(draw, self.language, size, SMALL_DPI, arranged)
            drawing = _embedded(data, caption, tuple(round(side * SMALL_DPI) for side in size))
        else:
            drawing = render.svg(draw, self.language, size or render.SIZE, f"figure{self._figures}")
            drawing = drawing[drawing.index("<svg") :]
        kind = ' class="small"' if self._small and size[0] < BESIDE else ""
        self._parts.append(
            f'<figure{kind} role="img" aria-label="{escape(caption)}">{drawing}'
            f"<figcaption>{escape(caption)}</figcaption></figure>"
        )

    def picture(self, path: str, caption: str, whole: Link) -> None:
        """Add a picture (PNG), which the page then holds; it leads to the file where it can be seen whole."""
        drawing = _embedded(Path(path).read_bytes(), caption)
        told = labelled(escape(caption), whole.around(escape(whole)), self.language)
        self._parts.append(f"<figure>{whole.around(drawing)}<figcaption>{told}</figcaption></figure>")

    def html(self) -> str:
        """Return the page."""
        from .plots import render

        fonts = f"{render.css_fonts()}, sans-serif"
        return (
            f'<!DOCTYPE html>\n<html lang="{render.LANGUAGE_TAGS[self.language]}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{escape(self.title)}</title>\n<style>{STYLE.replace('FONTS', fonts)}</style>\n</head>\n<body>\n"
            + "\n".join(self._parts)
            + "\n</body>\n</html>\n"
        )

    def save(self, path: str) -> None:
        """Write the page, UTF-8."""
        Path(path).write_text(self.html(), encoding="utf-8")

    def _cell(self, value: object, right: bool = False, wide: bool = False) -> str:
        if isinstance(value, bool):
            value = tr("yes") if value else tr("no")
        elif isinstance(value, int):
            value, right = fixed(value, self.language), True
        elif isinstance(value, float):
            value, right = number(value, self.language), True
        right = right or isinstance(value, Figure)
        kind = ' class="wide"' if wide else _numeric(right)
        text = escape(str(NOTHING if value is None else value))
        if isinstance(value, Link):
            text = value.around(text)
        return f"<td{kind}>{text}</td>"


def add_note(path: Path, text: str) -> None:
    """Put a note below the title of a page that is written, where it is not on it yet."""
    page, said = path.read_text(encoding="utf-8"), escape(text)
    if said not in page:
        path.write_text(page.replace("</h1>", f'</h1><p class="note">{said}</p>', 1), encoding="utf-8")


def _embedded(data: bytes, caption: str, size: tuple[int, int] | None = None) -> str:
    """Return a picture (PNG) as HTML; with its ``size`` in pixels it has its room before it is decoded."""
    room = f' width="{size[0]}" height="{size[1]}" loading="lazy" decoding="async"' if size else ""
    coded = b64encode(data).decode("ascii")
    return f'<img src="data:image/png;base64,{coded}" alt="{escape(caption)}"{room}>'


def _has_matplotlib() -> bool:
    """Tell whether figures can be drawn: QGIS's installers bring matplotlib, some systems lack it."""
    try:
        import matplotlib  # noqa: F401
    except ImportError:
        return False
    return True


def _is_number(value: object) -> bool:
    """Tell whether a value stands right in its column; yes and no are words."""
    return isinstance(value, int | float | Figure) and not isinstance(value, bool)


def _numeric(right: bool) -> str:
    return ' class="n"' if right else ""
