"""Codes as people write them in a list: the code, or its name in any of the languages, in any case."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cached_property

from .core.errors import SilkroadError
from .i18n import LANGUAGES, interface_language, listed

COMMAS = r"[,;，；、\n]"
MOST_COMMAS = 3  # that a name may hold
_DASHES = re.compile("[‐‑‒–—−]")
_BRACKETS = re.compile(r"\(([^()]*)\)")


class Vocabulary:
    """The codes of a list with their names: ``name(code, language)``; ``prefix``: what codes may be given without."""

    def __init__(self, codes: list[str], name: Callable[[str, str], str], prefix: str = ""):
        self.codes, self._name, self._prefix = codes, name, prefix

    @classmethod
    def of(cls, names: Mapping[str, Mapping[str, str]]) -> "Vocabulary":
        """Return the vocabulary of code -> language -> name."""
        return cls(list(names), lambda code, language: names[code][language])

    def code(self, word: str) -> str | None:
        """Return the code that a word means, None where it means none, or several."""
        if word in self.codes:
            return word
        meant = self._meanings.get(_plain(word), set())
        return next(iter(meant)) if len(meant) == 1 else None

    def read(self, text: str, label: str, blanks: bool = False) -> list[str]:
        """Return the codes of a list parted by commas or semicolons (with ``blanks`` also by blanks).

        Raises SilkroadError types_word, which names the input by ``label``, for a word that is not known.
        """
        parts, found, place = [part.strip() for part in re.split(COMMAS, text)], [], 0
        while place < len(parts):
            code, used = self._longest(parts[place:])
            place += used
            if code is not None:
                found.append(code)
            elif parts[place - used]:
                found += self._words(parts[place - used], label, blanks)
        return found

    def known(self, language: str) -> str:
        """Return the list for a message: each name with its code."""
        named = ((code, self._name(code, language)) for code in self.codes)
        texts = [name if code == name else f"{name} [{code}]" for code, name in named]
        return listed(texts, language, "names")

    def refuse(self, word: str, label: str) -> SilkroadError:
        """Return the refusal of a word."""
        return SilkroadError("types_word", input=label, word=word, known=self.known(interface_language()))

    def _longest(self, parts: list[str]) -> tuple[str | None, int]:
        """Return the code that the first parts mean together, since a name may hold commas, and their number."""
        for used in range(min(len(parts), 1 + MOST_COMMAS), 0, -1):
            code = self.code(", ".join(parts[:used]))
            if code is not None:
                return code, used
        return None, 1

    def _words(self, part: str, label: str, blanks: bool) -> list[str]:
        codes = [self.code(word) for word in (part.split() if blanks else [part])]
        if None in codes:
            raise self.refuse(part.split()[codes.index(None)] if blanks and any(codes) else part, label)
        return codes

    @cached_property
    def _meanings(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        whole: dict[str, set[str]] = {}
        for code in self.codes:
            names = [code, code.removeprefix(self._prefix), *(self._name(code, language) for language in LANGUAGES)]
            for name in map(_plain, names):
                whole.setdefault(name, set()).add(code)
                for shorter in (_BRACKETS.sub("", name).strip(), *_BRACKETS.findall(name)):
                    found.setdefault(shorter, set()).add(code)
        # What a whole name says counts before a part of one.
        return found | whole


def _plain(word: str) -> str:
    """Return a word without what people write differently: case, width, dashes, quotes, ё."""
    text = _DASHES.sub("-", unicodedata.normalize("NFKC", word)).casefold().replace("ё", "е")
    return re.sub(r"\s*([()\-])\s*", r"\1", " ".join(text.strip('"“”«» ').split()))
