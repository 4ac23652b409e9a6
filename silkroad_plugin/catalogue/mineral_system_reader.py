"""Reading of mineral system files: every refusal names the file, the place in it, what is wrong and what to do."""

import difflib
import json
import re
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from .. import tables
from ..core.errors import SilkroadError
from ..core.evidence.kinds import Kind
from ..i18n import LANGUAGES, N_, aside, term, tr
from . import store
from .areas import areas

KINDS = {
    str: N_("text in quotation marks"),
    int: N_("a whole number"),
    bool: N_("true or false"),
    list: N_("a list in square brackets"),
    dict: N_("an object in braces"),
    float: N_("a number"),
    type(None): N_("null"),
}
SCRIPTS = {"zh": re.compile("[\u3400-\u9fff]"), "ru": re.compile("[\u0400-\u04ff]")}
IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")
ALGORITHM = re.compile(r"[a-z0-9_]+:[a-z0-9_]+")
PARAMETER = re.compile(r"[A-Z][A-Z0-9_]*")
ELEMENT = re.compile(r"[A-Z][a-z]?")
# A list of known words longer than this is shown by those most like the one given.
MOST_SHOWN = 40
LIKE_SHOWN = 8


@contextmanager
def opened(path: Path):
    """Yield the file's outermost object; raises SilkroadError for what cannot be read or is not JSON."""
    try:
        # Editors on Windows put a byte order mark before UTF-8.
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise SilkroadError("system_unreadable", path=str(path), reason=str(error)) from error
    try:
        found = json.loads(text, object_pairs_hook=_without_doubles, parse_constant=_refused)
    except json.JSONDecodeError as error:
        values = {"line": error.lineno, "column": error.colno, "reason": error.msg}
        raise SilkroadError("system_not_json", path=str(path), **values) from error
    except _DoubleKey as error:
        raise SilkroadError("system_key_twice", path=str(path), key=str(error)) from error
    except (ValueError, RecursionError) as error:
        raise SilkroadError("system_unreadable", path=str(path), reason=str(error)) from error
    yield Item(path, "", found)


class _DoubleKey(Exception):
    """A key stands twice in one object, where JSON silently keeps the last."""


def _without_doubles(pairs) -> dict:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        raise _DoubleKey(next(key for key in keys if keys.count(key) > 1))
    return found


def _refused(word: str):
    raise ValueError(f"{word} is not JSON")


class Item:
    """A value in the file, with its place; its methods check and return what is asked for."""

    def __init__(self, path: Path, place: str, value):
        self.path, self.place, self.value = path, place, value
        self.asked: set[str] = set()

    @property
    def where(self) -> dict[str, str]:
        """File and place, which every refusal names."""
        return {"path": str(self.path), "place": self.place or tr("at the outermost level")}

    def key(self, name: str) -> "Item":
        """Return the value of a key that must be there."""
        found = self.optional(name)
        if found is None:
            raise SilkroadError("system_key_missing", key=name, **self.where)
        return found

    def optional(self, name: str) -> "Item | None":
        """Return the value of a key, None where it is not there."""
        self.asked.add(name)
        value = self._is(dict)
        return Item(self.path, f"{self.place}.{name}".lstrip("."), value[name]) if name in value else None

    def close(self) -> None:
        """Refuse keys that nobody asked for: most are misspelt."""
        for name in self._is(dict):
            if name not in self.asked:
                known = ", ".join(sorted(self.asked))
                raise SilkroadError("system_key_unknown", key=name, known=known, **self.where)

    def each(self, least: int = 0) -> list["Item"]:
        """Return the entries of a list, their places counted from 1."""
        value = self._is(list)
        if len(value) < least:
            raise SilkroadError("system_list_short", least=least, **self.where)
        return [Item(self.path, f"{self.place}[{order}]", part) for order, part in enumerate(value, start=1)]

    def text(self) -> str:
        """Return a text that is not empty."""
        found = self._is(str).strip()
        if not found:
            raise SilkroadError("system_text_empty", **self.where)
        return found

    def truth(self) -> bool:
        """Return true or false."""
        return self._is(bool)

    def words(self) -> MappingProxyType:
        """Return a text in each language, each in its own script; one that is marked as untranslated says so."""
        if self.optional("untranslated") is not None:
            return self._untranslated()
        found = {code: self.key(code).text() for code in LANGUAGES}
        self.close()
        for code, script in SCRIPTS.items():
            if not script.search(found[code]):
                raise SilkroadError("system_wrong_script", language=code, **self.key(code).where)
        return MappingProxyType(found)

    def _untranslated(self) -> MappingProxyType:
        """Return an English text that stands in for the other languages, with a mark there."""
        if not self.key("untranslated").truth():
            raise SilkroadError("system_untranslated", **self.key("untranslated").where)
        text = self.key("en").text()
        self.close()
        marked = {code: text + aside(term("untranslated", code), code) for code in LANGUAGES}
        return MappingProxyType(marked | {"en": text})

    def one_of(self, known):
        """Return a value of a closed list, whose entries are all of one type."""
        known = tuple(known)
        if known:
            self._is(type(known[0]))
        if self.value not in known:
            raise SilkroadError("system_not_listed", value=self.value, known=self._shown(known), **self.where)
        return self.value

    def code(self, table: str) -> str:
        """Return a code of a controlled list of ``resources/data``."""
        return self.one_of(row["code"] for row in tables.controlled(table))

    def codes(self, table: str, least: int = 0) -> tuple[str, ...]:
        """Return a list of different codes of a controlled list."""
        return self._different([part.code(table) for part in self.each(least)])

    def belts(self) -> tuple[str, ...]:
        """Return a list of belts."""
        known = [area.id for area in areas() if area.level == "belt"]
        return self._different([part.one_of(known) for part in self.each()])

    def source(self) -> str:
        """Return the id of a row of ``sources.csv``."""
        return self.one_of(row["id"] for row in tables.controlled("sources"))

    def deposits(self, types) -> tuple[str, ...]:
        """Return the ids of deposits of the plugin, each of one of the types."""
        known = dict(store.rows("deposits", "id, deposit_type"))
        found = []
        for part in self.each():
            identifier = part.one_of(known)
            if known[identifier] not in types:
                values = {"id": identifier, "found": known[identifier], "known": ", ".join(types)}
                raise SilkroadError("system_deposit_type", **values, **part.where)
            found.append(identifier)
        return self._different(found)

    def identifier(self) -> str:
        """Return a name for scripts and files."""
        if not IDENTIFIER.fullmatch(self._is(str)):
            raise SilkroadError("system_id_form", value=self.value, **self.where)
        return self.value

    def algorithm(self) -> str:
        """Return the id of a Processing algorithm; whether it is installed is seen when it runs."""
        if not ALGORITHM.fullmatch(self._is(str)):
            raise SilkroadError("system_algorithm_form", value=self.value, **self.where)
        return self.value

    def evidence_kind(self) -> str:
        """Return how weights of evidence reads the raster."""
        return self.one_of(kind.value for kind in Kind)

    def elements(self) -> tuple[str, ...]:
        """Return chemical symbols."""
        return self._different([part.element() for part in self.each(least=1)])

    def element(self) -> str:
        """Return a chemical symbol."""
        if not ELEMENT.fullmatch(self._is(str)):
            raise SilkroadError("system_element_form", value=self.value, **self.where)
        return self.value

    def parameters(self, roles) -> MappingProxyType:
        """Return the parameters of an algorithm: text, numbers, true or false, lists of them, “@role” for a layer."""
        for name, value in self._is(dict).items():
            if not PARAMETER.fullmatch(name):
                raise SilkroadError("system_parameter_form", key=name, **self.where)
            entry = self.key(name)
            for part in entry.each() if isinstance(value, list) else [entry]:
                part.parameter(roles)
        return MappingProxyType({name: tuple(v) if isinstance(v, list) else v for name, v in self.value.items()})

    def parameter(self, roles) -> None:
        """Check one value of a parameter."""
        if isinstance(self.value, dict | list | type(None)):
            self._refuse(str)
        role = self.value.split(":")[0] if isinstance(self.value, str) else ""
        known = [f"@{each}" for each in roles]
        if role.startswith("@") and role not in known:
            raise SilkroadError("system_not_listed", value=self.value, known=", ".join(known), **self.where)

    def unique(self, key: str, values) -> None:
        """Refuse a value that stands twice."""
        for value in values:
            if list(values).count(value) > 1:
                raise SilkroadError("system_value_twice", key=key, value=value, **self.where)

    def _different(self, values) -> tuple:
        for value in values:
            if values.count(value) > 1:
                raise SilkroadError("system_entry_twice", value=value, **self.where)
        return tuple(values)

    def _is(self, kind: type):
        # Not isinstance: for Python true and false are whole numbers, too.
        return self.value if type(self.value) is kind else self._refuse(kind)

    def _refuse(self, kind: type):
        found, wanted = tr(KINDS[type(self.value)]), tr(KINDS[kind])
        raise SilkroadError("system_wrong_type", found=found, wanted=wanted, **self.where)

    def _shown(self, known) -> str:
        if len(known) > MOST_SHOWN:
            like = difflib.get_close_matches(str(self.value), known, LIKE_SHOWN, cutoff=0)
            return tr("{like} and others").format(like=", ".join(like))
        return ", ".join(str(each) for each in known)
