"""Write the page of every algorithm, in three languages, from the words of the application itself.

docs.py pages     write docs/<language>/algorithms/<name>.md
docs.py check     exit 1 where a page differs from what the application says today
docs.py html      write resources/help/<language>/*.html, the offline help that the ZIP carries
"""

import html
import re
import shutil
import sys
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import QgsApplication, QgsProcessingParameterDefinition  # noqa: E402
from qgis.PyQt.QtGui import QTextDocument  # noqa: E402

from silkroad_plugin import i18n  # noqa: E402
from silkroad_plugin.processing.provider import SilkroadProvider  # noqa: E402


def plain(text: str) -> str:
    """Return Markdown for the light HTML of a help text."""
    text = re.sub(r"<br\s*/?>|</p>\s*<p>", "\n\n", text)
    text = re.sub(r"</?(b|strong)>", "**", text)
    text = re.sub(r"</?(i|em)>", "*", text)
    text = re.sub(r"<h\d>", "\n\n### ", text)
    text = re.sub(r"</h\d>", "\n\n", text)
    text = re.sub(r"<li>", "\n- ", text)
    text = re.sub(r"<[^>]+>", "", text)
    return re.sub(r"\n{3,}", "\n\n", html.unescape(text)).strip()


def cell(text: str) -> str:
    """Return text that fits a cell of a Markdown table."""
    return plain(text).replace("\n", " ").replace("|", "\\|")


def meaning(parameter) -> str:
    """Return description, help and choices of a parameter in one cell."""
    parts = [parameter.description()]
    if parameter.help():
        parts.append(parameter.help())
    options = getattr(parameter, "options", None)
    if callable(options):
        parts.append("; ".join(f"{number}: {option}" for number, option in enumerate(options())))
    return cell(". ".join(part.rstrip(".") for part in parts if part)) + "."


def marks(parameter, word) -> str:
    """Return whether a parameter is optional or advanced."""
    flags = parameter.flags()
    words = []
    if flags & QgsProcessingParameterDefinition.Flag.FlagOptional:
        words.append(word("optional"))
    if flags & QgsProcessingParameterDefinition.Flag.FlagAdvanced:
        words.append(word("advanced"))
    return f" ({', '.join(words)})" if words else ""


def default(parameter) -> str:
    """Return the default of a parameter as text."""
    value = parameter.defaultValue()
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
    lines += [f"| `{p.name()}`{marks(p, word)} | {meaning(p)} | {default(p)} |" for p in inputs]
    lines += ["", f"## {word('outputs')}", "", f"| {word('name')} | {word('meaning')} |", "| --- | --- |"]
    lines += [f"| `{output.name()}` | {cell(output.description())} |" for output in algorithm.outputDefinitions()]
    lines += ["", f"## {word('command')}", "", "```", command(algorithm), "```", ""]
    return "\n".join(lines)


def command(algorithm) -> str:
    """Return the command line with every parameter that has no default."""
    wanted = [
        parameter.name()
        for parameter in algorithm.parameterDefinitions()
        if not parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        and (parameter.isDestination() or parameter.defaultValue() is None)
    ]
    return f"qgis_process run {algorithm.id()} -- " + " ".join(f"{name}=…" for name in wanted)


def page_word(language: str, name: str) -> str:
    """Return a word of the pages themselves."""
    return i18n.term(f"doc_{name}", language)


def pages() -> dict[Path, str]:
    """Return every page of every language with the path it belongs to."""
    found = {}
    for language in i18n.LANGUAGES:
        installed = i18n.install(language)
        word = partial(page_word, language)
        provider = SilkroadProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        folder = ROOT / "docs" / language / "algorithms"
        algorithms = sorted(provider.algorithms(), key=lambda algorithm: (algorithm.group(), algorithm.displayName()))
        index = [f"# {word('algorithms')}", ""]
        for algorithm in algorithms:
            found[folder / f"{algorithm.name()}.md"] = page(algorithm, word)
            index.append(f"- [{algorithm.displayName()}]({algorithm.name()}.md): {algorithm.group()}")
        found[folder / "README.md"] = "\n".join([*index, ""])
        QgsApplication.processingRegistry().removeProvider(provider)
        i18n.remove(installed)
    return found


def write_html() -> None:
    """Render the guide and the pages to HTML beside the application."""
    target = ROOT / "resources" / "help"
    shutil.rmtree(target, ignore_errors=True)
    for source in sorted((ROOT / "docs").glob("*/**/*.md")):
        destination = (target / source.relative_to(ROOT / "docs")).with_suffix(".html")
        destination.parent.mkdir(parents=True, exist_ok=True)
        document = QTextDocument()
        document.setMarkdown(source.read_text(encoding="utf-8"))
        body = re.sub(r'href="([^":]+)\.md', r'href="\1.html', document.toHtml())
        destination.write_text(body.replace("<head>", '<head><meta charset="utf-8">', 1), encoding="utf-8")


def main() -> int:
    """Run one of the three verbs."""
    application = QgsApplication([], False)
    application.initQgis()
    verb = sys.argv[1] if len(sys.argv) > 1 else "pages"
    if verb == "html":
        write_html()
        return 0
    stale = [path for path, text in pages().items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    if verb == "check":
        for path in stale:
            print(f"{path.relative_to(ROOT)} is not what the application says: run tools/docs.py pages")
        return bool(stale)
    for path, text in pages().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
