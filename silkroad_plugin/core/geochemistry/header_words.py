"""How people write elements and units in headers: Cyrillic letters of Latin look, names of oxides, factors of ten."""

import re
from collections.abc import Collection, Mapping

# Letters that look the same; the Ukrainian and Kazakh і, too.
_LOOK = str.maketrans("АВЕКМНОРСТХУІасеорхуі", "ABEKMHOPCTXYIaceopxyi")
_WORD = re.compile(r"[^\W_]+")
# A word as Russian is written, rather than an abbreviation such as ИСП-МС.
RUSSIAN = re.compile("[а-яё]{2}")
# All of the element, as a word of its own beside it; of iron, whose oxides are two, this makes TFe2O3 of Fe2O3.
TOTAL = re.compile(r"[-^]?(?:t|\*+|σ|∑|tot|total|sum|общ[а-я]*|сум[а-я]*|всего|全|总|全量|总量|全铁|总铁)[.*]*", re.I)
# Such words, and those of a part, written behind their symbol at once: Fe2O3общ, Stot, Cорг.
_BEHIND = re.compile(
    r"(?<![^\W_])(?:([A-ZА-Я][A-Za-zА-Яа-я0-9]{0,5}?)(?=[-^]?(?:(?i:tot|total)|общ[а-я]*|сум[а-я]*)(?![^\W_]))"
    r"|([CС])(?=(?i:org)|орг)(?=[a-zа-я]+(?![^\W_])))"
)
# All organic carbon is a part of the carbon.
_ORGANIC = re.compile(r"(?<![^\W_])TOC(?![^\W_])")
# A factor, as ×10 or 100 x, that is no power of n·10-3 or ×10^-9: the cells may be multiplied by it, or yet to be.
_TIMES = re.compile(
    r"(?:[·⋅*×∙•xх]|(?<!\d)/)\s*(?:10+|10[2-9]|10\s*\^\s*\+?\d+)(?!\d|\s*\^?\s*-\s*\d|\s*\^)"
    r"|(?<![^\W_])(?<!\d[.,])10+\s*[·⋅*×∙•](?!\s*10)|(?<![^\W_])(?<!\d[.,])10+\s*[xх](?![^\W_])"
)
# The same without a sign, beside a unit: Zn, 10 г/т; Pb, 0,001 %.
TENS = re.compile(r"(?<![\w^-])(?<!\d[.,])(?:10+|0[.,]0*1(?=\s*%))(?![\d.,^]|\s*\^?\s*-\s*\d)")
# mg kg-1, мг·кг^-1
_PER = re.compile(r"(.+?)[·⋅.∙•*]?(kg|g|t|l|кг|г|т|л)\^?-1")
# What an oxide is called, {} for its element, and its formula, "" where the element has one alone.
_ZH = {"二氧化{}": "{}O2", "三氧化二{}": "{}2O3", "五氧化二{}": "{}2O5", "三氧化{}": "{}O3", "一氧化{}": "{}O",
       "氧化亚{}": "{}O", "氧化{}(ii)": "{}O", "氧化{}(iii)": "{}2O3", "氧化{}": ""}  # fmt: skip
_RU = {"диоксид {}": "{}O2", "двуокись {}": "{}O2", "триоксид {}": "{}O3", "пентоксид {}": "{}2O5",
       "пятиокись {}": "{}2O5", "закись {}": "{}O", "оксид {} (ii)": "{}O", "оксид {} (iii)": "{}2O3",
       "оксид {} (iv)": "{}O2", "оксид {}": "", "окись {}": ""}  # fmt: skip
_EN = {"{} dioxide": "{}O2", "{} trioxide": "{}O3", "{} pentoxide": "{}2O5", "{} oxide": ""}
# The oxides of these are gases, of which analyses give one only by its own name.
_GASES = {"H", "C", "N", "S"}


def with_latin(text: str, is_symbol=None) -> str:
    """Return a text with Cyrillic letters of Latin look made Latin in words that have Latin ones, too: Сu, SiО2.

    ``is_symbol``: tells which words of such Cyrillic letters alone are made Latin as well, such as Мо and СаО.
    """

    def latin(match: re.Match) -> str:
        made = match[0].translate(_LOOK)
        mixed = re.search("[A-Za-z]", match[0])
        return made if made.isascii() and (mixed or (is_symbol and is_symbol(made))) else match[0]

    return _WORD.sub(latin, text)


def parted(text: str, is_symbol) -> str:
    """Return a text with a blank before words of all or a part of an element that stand behind its symbol at once."""

    def part(match: re.Match) -> str:
        symbol = (match[1] or match[2]).translate(_LOOK)
        return f"{match[0]} " if is_symbol(symbol) else match[0]

    return _BEHIND.sub(part, _ORGANIC.sub("C org", text))


def has_factor(text: str) -> bool:
    """Return whether a factor such as ×10 stands in a text, powers of ten of a unit apart."""
    return _TIMES.search(text) is not None


def per(compact: str) -> str:
    """Return a unit such as mgkg-1 as mg/kg, others as they are."""
    found = _PER.fullmatch(compact)
    return f"{found[1]}/{found[2]}" if found else compact


class OxideNames:
    """The names of oxides in three languages."""

    def __init__(self, elements: Collection[Mapping[str, str]]):
        self._formulas: dict[str, tuple[str, bool]] = {}
        for row in elements:
            oxides, names = row["oxides"].split(), row["names"].split()
            for kinds, words in ((_ZH, names), (_RU, [row.get("ru_of", "")]), (_EN, names)):
                for name in filter(None, words):
                    self._add(kinds, name, row["symbol"], oxides)
        names = sorted(self._formulas, key=len, reverse=True)
        spaced = (r"\s*".join(map(re.escape, name)) for name in names)
        before, behind = "(?<![氢过亚一二三四五六七八九A-Za-zА-Яа-яё])", "(?![A-Za-zА-Яа-яё])"
        self._pattern = re.compile(f"{before}(?:{'|'.join(spaced)}){behind}", re.IGNORECASE)

    def _add(self, kinds: Mapping[str, str], name: str, symbol: str, oxides: list[str]) -> None:
        for words, formula in kinds.items():
            oxide = formula.format(symbol) if formula else next(iter(oxides), "")
            if oxide in oxides:
                sure = bool(formula) or (len(oxides) == 1 and symbol not in _GASES)
                self._formulas[_spaceless(words.format(name))] = oxide, sure

    def formulas(self, text: str) -> tuple[str, bool]:
        """Return a text with formulas for names of oxides, and whether each name means one oxide alone."""
        if text.isascii() and "oxide" not in text.casefold():
            return text, True
        sure = all(self._formulas[_spaceless(match[0])][1] for match in self._pattern.finditer(text))
        return self._pattern.sub(lambda match: f" {self._formulas[_spaceless(match[0])][0]} ", text), sure


def _spaceless(text: str) -> str:
    return re.sub(r"\s+", "", text).casefold()
