"""Turn the Markdown of the documents into plain HTML: only what they use, so that nothing need be installed.

Headings, paragraphs, lists, tables, quotations and fenced code; images, links, bold, italic, code, <br>.
"""

import html
import re

INLINE = (
    (r"!\[([^\]]*)\]\(([^)\s]+)\)", r'<a href="\2"><img src="\2" alt="\1"></a>'),
    (r"\[([^\]]*)\]\(([^)\s]+)\)", r'<a href="\2">\1</a>'),
    (r"\*\*(.+?)\*\*", r"<b>\1</b>"),
    (r"(?<!\\)\*(?!\s)([^*]+)\*", r"<i>\1</i>"),
    (r"&lt;br&gt;", "<br>"),
    (r"\\([|*_])", r"\1"),
)
LISTS = {"ul": r"[-*] +", "ol": r"\d+\. +"}


def to_html(text: str) -> str:
    """Return the HTML of a page, without head and body."""
    fenced = re.split(r"^```\w*\n(.*?)^```$", text, flags=re.M | re.S)
    parts = []
    for index, piece in enumerate(fenced):
        if index % 2:
            parts.append(f"<pre>{html.escape(piece.rstrip(), quote=False)}</pre>")
        else:
            parts += [_block(block) for block in re.split(r"\n\s*\n", piece) if block.strip()]
    return "\n".join(parts)


def anchor(heading: str) -> str:
    """Return what links call a heading: as where the Markdown is read on the web, lower case, hyphens for blanks."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _block(block: str) -> str:
    """Return a heading, table, list, quotation or paragraph."""
    lines = block.strip("\n").split("\n")
    heading = re.match(r"(#+) +(.*)", lines[0])
    if heading:
        tag, rest = f"h{len(heading[1])}", "\n".join(lines[1:])
        made = f'<{tag} id="{anchor(heading[2])}">{_inline(heading[2])}</{tag}>'
        return made + (_block(rest) if rest.strip() else "")
    if lines[0].startswith("|"):
        return _table(lines)
    if lines[0].startswith(">"):
        return f"<blockquote>{_inline(' '.join(line.lstrip('> ') for line in lines))}</blockquote>"
    for tag, mark in LISTS.items():
        if re.match(mark, lines[0]):
            items = [item for item in re.split(rf"^{mark}", "\n".join(lines), flags=re.M) if item]
            return f"<{tag}>" + "".join(f"<li>{_inline(item.strip())}</li>" for item in items) + f"</{tag}>"
    return f"<p>{_inline(' '.join(lines))}</p>"


def _table(lines: list[str]) -> str:
    rows = [[part.strip() for part in re.split(r"(?<!\\)\|", line.strip()[1:-1])] for line in lines]
    body = [_row(row, "th" if index == 0 else "td") for index, row in enumerate(rows) if index != 1]
    return "<table>" + "".join(body) + "</table>"


def _row(cells: list[str], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{_inline(text)}</{tag}>" for text in cells) + "</tr>"


def _inline(text: str) -> str:
    """Return the marks within a line; what stands in code is left as it is."""
    parts = re.split(r"`([^`]+)`", html.escape(text, quote=False))
    line = "".join(f"\0{index}\0" if index % 2 else part for index, part in enumerate(parts))
    for mark, meaning in INLINE:
        line = re.sub(mark, meaning, line)
    return re.sub(r"\0(\d+)\0", lambda found: f"<code>{parts[int(found[1])]}</code>", line)
