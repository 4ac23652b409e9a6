"""Words that choose rocks by their names."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class RockWords:
    """A name is found where it holds one of ``wanted`` and none of ``barred``, whatever the case of the letters.

    With no word wanted, every name that is not barred is found.
    """

    wanted: tuple[str, ...]
    barred: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> "RockWords":
        """Read words parted by semicolons; a word after “-” is barred (灰岩 is limestone, but 凝灰岩 is tuff)."""
        words = [word.strip().lower() for word in re.split("[;；]", text)]
        barred = [word[1:].strip() for word in words if word[:1] in ("-", "−", "–")]
        wanted = [word for word in words if word and word[0] not in "-−–"]
        return cls(tuple(wanted), tuple(word for word in barred if word))

    def __bool__(self):
        return bool(self.wanted or self.barred)

    def find(self, name: str) -> bool:
        """Tell whether a rock name is found."""
        name = name.lower()
        if any(word in name for word in self.barred):
            return False
        return not self.wanted or any(word in name for word in self.wanted)
