"""Keep i18n/silkroad_*.ts in step with the strings of the code.

    translations.py update               collect the strings, keep their translations, drop what vanished
    translations.py merge FILE.csv ...   take translations from tables (source,zh,ru), then update
    translations.py check                fail on what is missing, empty or looks wrong

Rows of a table whose source is not in the code are left out and may be merged again later.
`pb_tool translate` turns the .ts files into the .qm files that the plugin loads.
"""

import ast
import contextlib
import csv
import fcntl
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.typography import typeset  # noqa: E402

# The pages that the studies print are made by their tools.
FOLDERS = (ROOT / "silkroad_plugin", ROOT / "tools" / "studies", ROOT / "tools" / "kola")
CONTEXT = "Silkroad"
LANGUAGES = {"zh": "zh_CN", "ru": "ru_RU"}
MARKERS = {"tr", "N_"}

# Names that stay in Latin letters, so that a text made only of them needs no other script.
LATIN_NAMES = {"GeoPackage", "English", "Natural", "Earth", "ppm", "ppb", "ppt"}
SCRIPTS = {"zh": re.compile(r"[\u4e00-\u9fff]"), "ru": re.compile(r"[\u0400-\u04ff]")}


def sources(folders: Sequence[Path] = FOLDERS) -> dict[str, str]:
    """Return every literal given to ``tr`` or ``N_``, with the place where it first stands."""
    found: dict[str, str] = {}
    for path in (path for folder in folders for path in sorted(folder.rglob("*.py"))):
        if "_vendor" in path.parts:
            continue
        for call in marker_calls(ast.parse(path.read_text(encoding="utf-8"))):
            place = f"{path.relative_to(ROOT).as_posix()}:{call.lineno}"
            text = call.args[0]
            if isinstance(text, ast.JoinedStr | ast.BinOp):
                raise SystemExit(f"{place}: the string given to {ast.unparse(call.func)} must be one literal")
            if isinstance(text, ast.Constant) and text.value:
                found.setdefault(text.value, place)
    return found


def marker_calls(tree: ast.AST) -> list[ast.Call]:
    """Return the calls of ``tr``, ``i18n.tr``, ``N_`` in a module."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args)
    return [call for call in calls if getattr(call.func, "id", getattr(call.func, "attr", "")) in MARKERS]


def ts_path(language: str) -> Path:
    """Return the path of a language's .ts file."""
    return ROOT / "i18n" / f"silkroad_{language}.ts"


def read(language: str) -> dict[str, str]:
    """Return the translations that a .ts file holds; an empty text where one is missing."""
    path = ts_path(language)
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def write(language: str, translations: dict[str, str]) -> None:
    """Write a .ts file, sorted by source so that changes read well."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en">', "<context>"]
    lines += [f"    <name>{CONTEXT}</name>"]
    for source in sorted(translations):
        text = typeset(translations[source], language)
        mark = "" if text else ' type="unfinished"'
        lines += ["    <message>", f"        <source>{escape(source)}</source>"]
        lines += [f"        <translation{mark}>{escape(text)}</translation>", "    </message>"]
    lines += ["</context>", "</TS>", ""]
    temporary = ts_path(language).with_suffix(".ts.part")
    temporary.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    temporary.replace(ts_path(language))


def update(given: dict[str, dict[str, str]] | None = None) -> None:
    """Write both .ts files for the strings of the code, with what is known and what is given."""
    wanted = sources()
    for language in LANGUAGES:
        known = read(language) | (given or {}).get(language, {})
        write(language, {source: known.get(source, "") for source in wanted})


def merge(tables: list[str]) -> None:
    """Take the translations of the tables; the last one wins where two differ."""
    given: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    for table in tables:
        with Path(table).open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                for language, texts in given.items():
                    text = (row[language] or "").strip("\r\n")
                    if texts.get(row["source"], text) != text:
                        print(f"{table}: another {language} text for {shorten(row['source'])}")
                    if text:
                        texts[row["source"]] = text
    update(given)
    waiting = sorted(set(given["zh"]) - set(sources()))
    if waiting:
        print(f"not in the code (yet): {len(waiting)}, e.g. {shorten(waiting[0])}")


def defects(language: str, wanted: dict[str, str], known: dict[str, str]) -> list[str]:
    """Return what is wrong with a language's translations, one line each."""
    found = [f"not in the code any more: {shorten(source)}" for source in sorted(set(known) - set(wanted))]
    for source, place in sorted(wanted.items(), key=lambda item: item[1]):
        text = known.get(source, "")
        if not text.strip():
            found.append(f"{place}: no translation of {shorten(source)}")
        elif marks(source) != marks(text):
            found.append(f"{place}: placeholders or tags differ in {shorten(text)}")
        elif not SCRIPTS[language].search(text) and has_words(source):
            found.append(f"{place}: looks untranslated: {shorten(text)}")
        elif language == "ru" and (words := mixed_words(text)):
            found.append(f"{place}: Latin letters inside Russian words: {', '.join(words)}")
        elif language == "zh" and (odd := unsimplified(text)):
            found.append(f"{place}: characters that are not simplified Chinese: {odd}")
    return [f"{language}: {line}" for line in found]


def marks(text: str) -> list[str]:
    """Return the placeholders and tags of a text, sorted."""
    return sorted(re.findall(r"\{\w*[^{}]*\}|</?[a-z]\w*", text))


def has_words(text: str) -> bool:
    """Tell whether an English text holds words, and not only names, codes and units."""
    plain = re.sub(r"\{[^{}]*\}|<[^>]*>|\*\.\w+", " ", text)
    return any(word not in LATIN_NAMES for word in re.findall(r"\b[A-Za-z]?[a-z]{3,}\b", plain))


def mixed_words(text: str) -> list[str]:
    """Return the words of a text that mix Latin and Cyrillic letters (а for a and the like)."""
    words = re.findall(r"[A-Za-z\u0400-\u04ff]+", text)
    return [word for word in words if re.search("[A-Za-z]", word) and re.search("[\u0400-\u04ff]", word)]


# Simplified characters of names and minerals that the national standard set of 1980 lacks.
BEYOND_GB2312 = set("钇镕鿔喆堃昇珺")


def unsimplified(text: str) -> str:
    """Return the characters of a Chinese text that are not in simplified use (GB 2312)."""
    characters = set(re.findall(r"[\u3400-\u9fff\uf900-\ufaff]", text)) - BEYOND_GB2312
    return "".join(sorted(c for c in characters if not encodable(c)))


def encodable(character: str) -> bool:
    """Tell whether GB 2312 holds a character."""
    try:
        return bool(character.encode("gb2312"))
    except UnicodeEncodeError:
        return False


def shorten(text: str) -> str:
    """Return a text on one short line, in quotes."""
    line = " ".join(text.split())
    return f"“{line[:70]}…”" if len(line) > 70 else f"“{line}”"


def check() -> int:
    """Print every defect; return the exit code."""
    wanted = sources()
    found = [line for language in LANGUAGES for line in defects(language, wanted, read(language))]
    print("\n".join(found) if found else f"translations: {len(wanted)} strings in {len(LANGUAGES)} languages, complete")
    return 1 if found else 0


@contextlib.contextmanager
def locked():
    """Let one process at a time write the files."""
    lock = ROOT / ".cache" / "translations.lock"
    lock.parent.mkdir(exist_ok=True)
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def main(arguments: list[str]) -> int:
    """Run one verb."""
    match arguments:
        case ["update"]:
            with locked():
                update()
        case ["merge", *tables] if tables:
            with locked():
                merge(tables)
        case ["check"]:
            return check()
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
