"""Write the page of every algorithm, in three languages, from the words of the application itself.

docs.py pages     typeset tables and guides, write docs/<language>/algorithms/<name>.md and docs/<language>/peers.md
docs.py check     exit 1 where a page differs from what the application says today
docs.py html      write resources/help/, the offline help that the ZIP carries: docs/ as HTML
docs.py readme FOLDER    let READMEs and change log in a folder of the package lead to that help instead of docs/
"""

import html
import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HELP = ROOT / "resources" / "help"
PAGE = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title><style>
body {{ font: 16px/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #222 }}
img {{ max-width: 100% }} table {{ border-collapse: collapse }} td, th {{ border: 1px solid #bbb; padding: .2em .6em }}
pre, code {{ background: #f2f2f2 }} pre {{ padding: .6em; white-space: pre-wrap }} td {{ vertical-align: top }}
</style></head><body>{body}</body></html>
"""
sys.path.insert(0, str(ROOT))

from qgis.core import Qgis, QgsApplication, QgsProcessingParameterDefinition  # noqa: E402

from silkroad_plugin import i18n, settings  # noqa: E402
from silkroad_plugin.processing.provider import SilkroadProvider  # noqa: E402
from tools import headless, peers, typography  # noqa: E402
from tools.markdown import to_html  # noqa: E402


def plain(text: str) -> str:
    """Return Markdown for the light HTML of a help text."""
    text = text.replace("*", "\\*")
    text = re.sub(r"<br\s*/?>|</p>\s*<p>|</?ul>", "\n\n", text)
    # A mark that closes between punctuation and a letter, as in Chinese, is none for Markdown: part them.
    text = re.sub(r"([^\w\s])(</(?:b|strong|i|em)>)(?=\w)", r"\1\2 ", text)
    text = re.sub(r"</?(b|strong)>", "**", text)
    text = re.sub(r"</?(i|em)>", "*", text)
    text = re.sub(r"</?code>", "`", text)
    text = re.sub(r"<h\d>", "\n\n### ", text)
    text = re.sub(r"</h\d>", "\n\n", text)
    text = re.sub(r"<li>", "\n- ", text)
    text = re.sub(r"<[^>]+>", "", text)
    return re.sub(r"\n{3,}", "\n\n", html.unescape(text)).strip()


def cell(text: str) -> str:
    """Return text that fits a cell of a Markdown table."""
    return plain(text).replace("\n", " ").replace("|", "\\|")


def meaning(parameter, codes: dict[str, str]) -> str:
    """Return description, help and choices of a parameter in one cell, a choice with its number and its code."""
    parts = [cell(parameter.description()), cell(parameter.help())]
    titles = parameter.options() if codes else []
    parts += [f"{n}, `{code}`: {cell(title)}" for n, (code, title) in enumerate(zip(codes, titles, strict=True))]
    return "<br>".join(part for part in parts if part)


def marks(parameter, word) -> str:
    """Return whether a parameter is optional or advanced."""
    flags = parameter.flags()
    words = []
    if flags & QgsProcessingParameterDefinition.Flag.FlagOptional:
        words.append(word("optional"))
    if flags & QgsProcessingParameterDefinition.Flag.FlagAdvanced:
        words.append(word("advanced"))
    return f" ({', '.join(words)})" if words else ""


def default(parameter, codes: dict[str, str]) -> str:
    """Return the default of a parameter as text, a choice by its code."""
    value = parameter.defaultValue()
    if codes:
        chosen = value if isinstance(value, list) else [value]
        return ",".join(f"`{list(codes)[int(number)]}`" for number in chosen)
    return "" if value is None else cell(str(value))


def page(algorithm, word) -> str:
    """Return the page of an algorithm in the language that is installed; ``word`` gives the page's own words."""
    lines = [
        f"# {algorithm.displayName()}",
        "",
        f"{word('identifier')}: `{algorithm.id()}` · {word('group')}: {algorithm.group()}",
        "",
        plain(algorithm.shortHelpString()),
        "",
        f"## {word('inputs')}",
        "",
        f"| {word('name')} | {word('meaning')} | {word('default')} |",
        "| --- | --- | --- |",
    ]
    inputs = [parameter for parameter in algorithm.parameterDefinitions() if not parameter.isDestination()]
    for item in inputs:
        codes = algorithm.choices.offered.get(item.name(), {})
        lines.append(f"| `{item.name()}`{marks(item, word)} | {meaning(item, codes)} | {default(item, codes)} |")
    lines += ["", f"## {word('outputs')}", "", f"| {word('name')} | {word('meaning')} |", "| --- | --- |"]
    lines += [f"| `{output.name()}` | {cell(output.description())} |" for output in algorithm.outputDefinitions()]
    lines += ["", f"## {word('command')}", "", "```", command(algorithm), "```", ""]
    return "\n".join(lines)


def command(algorithm) -> str:
    """Return the command line with every parameter that has no default, twice where it takes several layers, and with
    the project that an algorithm works in."""
    needs_project = algorithm.flags() & Qgis.ProcessingAlgorithmFlag.RequiresProject
    wanted = [
        " ".join([f"{parameter.name()}=…"] * (1 + (parameter.type() == "multilayer")))
        for parameter in algorithm.parameterDefinitions()
        if not parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        and (parameter.isDestination() or parameter.defaultValue() is None)
    ]
    project = "--PROJECT_PATH=… " if needs_project else ""
    return f"qgis_process run {algorithm.id()} {project}-- " + " ".join(wanted)


def page_word(language: str, name: str) -> str:
    """Return a word of the pages themselves."""
    return i18n.term(f"doc_{name}", language)


@contextmanager
def speaking(language: str) -> Iterator[SilkroadProvider]:
    """Give the provider as a user of a language has it: labels come from the translator and from the glossary."""
    before, installed = settings.get("interface_language", ""), i18n.install(language)
    settings.put("interface_language", language)
    provider = SilkroadProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        yield provider
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
        settings.put("interface_language", before)
        i18n.remove(installed)


def pages() -> dict[Path, str]:
    """Return every page of every language with the path it belongs to."""
    found = {}
    for language in i18n.LANGUAGES:
        word = partial(page_word, language)
        folder = ROOT / "docs" / language / "algorithms"
        index = [f"# {word('algorithms')}", ""]
        with speaking(language) as provider:
            registered = {algorithm.id(): algorithm.displayName() for algorithm in provider.algorithms()}
            for algorithm in sorted(provider.algorithms(), key=lambda known: (known.group(), known.displayName())):
                found[folder / f"{algorithm.name()}.md"] = page(algorithm, word)
                index.append(f"- [{algorithm.displayName()}]({algorithm.name()}.md): {algorithm.group()}")
        found[folder / "README.md"] = "\n".join([*index, ""])
        found[folder.parent / "peers.md"] = peers.page(language, registered)
    return found


def help_pages() -> dict[Path, str]:
    """Return the offline help: every page of the documents as HTML, by its place in the package."""
    return {_help_place(source): _page_html(source) for source in sorted((ROOT / "docs").rglob("*.md"))}


def _help_place(path: Path) -> Path:
    """Return where a file of the documents lies in the help; others lie in the package where they are."""
    if not path.is_relative_to(ROOT / "docs"):
        return path
    place = HELP / path.relative_to(ROOT / "docs")
    return place.with_suffix(".html") if path.suffix == ".md" else place


def _page_html(source: Path) -> str:
    """Render a page, with its links as they must be in the help."""
    text = source.read_text(encoding="utf-8")
    body = re.sub(r'(href|src)="([^":#]+)', partial(_link, source), to_html(text))
    title, folder = html.escape(text.partition("\n")[0].lstrip("# ")), source.relative_to(ROOT / "docs").parts[0]
    language = folder if folder in i18n.LANGUAGES else "en"
    return PAGE.format(language=language, title=title, body=body)


def _link(source: Path, found: re.Match) -> str:
    """Return a link of a page as it must be in the help."""
    target = _help_place((source.parent / found[2]).resolve())
    return f'{found[1]}="{os.path.relpath(target, _help_place(source).parent)}'.replace(os.sep, "/")


def write_html() -> None:
    """Write the offline help with the pictures that it shows."""
    shutil.rmtree(HELP, ignore_errors=True)
    for path, text in help_pages().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        for picture in re.findall(r'src="([^"]+)"', text):
            target = (path.parent / picture).resolve()
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / "docs" / target.relative_to(HELP), target)


def write_readmes(folder: Path) -> None:
    """Let what is written beside the code lead to the help in a copy of the package, for docs/ is not in it."""
    for source in (*sorted(ROOT.glob("README*.md")), ROOT / "CHANGELOG.md"):
        text = source.read_text(encoding="utf-8")
        found = re.sub(r"(\]\()(docs/[^)#]+)", lambda link: link[1] + _packed(link[2]), text)
        (folder / source.name).write_text(found, encoding="utf-8")


def _packed(link: str) -> str:
    """Return where in the package a document lies that a README or the change log leads to."""
    return _help_place(ROOT / link).relative_to(ROOT).as_posix()


def main() -> int:
    """Run one of the verbs."""
    _alive = headless.start_qgis()
    verb = sys.argv[1] if len(sys.argv) > 1 else "pages"
    if verb == "html":
        write_html()
        return 0
    if verb == "readme":
        write_readmes(Path(sys.argv[2]))
        return 0
    stale = [path for path, text in pages().items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    if verb == "check":
        for path in stale:
            print(f"{path.relative_to(ROOT)} is not what the application says: run tools/docs.py pages")
        return bool(stale)
    typography.write()
    for path, text in pages().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
