"""The synthetic survey as laboratories hand it over: in each of three languages, by that language's customs."""

import csv
from pathlib import Path

import numpy as np

LANGUAGES = ("en", "zh", "ru")
# Encoding, delimiter and decimal mark that tables in these languages usually have.
CUSTOMS = {"en": ("utf-8", ",", "."), "zh": ("gbk", ",", "."), "ru": ("cp1251", ";", ",")}
HEADERS = {
    "sample_id": ("sample_id", "样品编号", "Номер пробы"),
    "longitude": ("longitude", "经度", "Долгота"),
    "latitude": ("latitude", "纬度", "Широта"),
    "survey": ("survey", "项目", "Съёмка"),
    "country": ("country", "国家", "Страна"),
    "sheet": ("sheet", "图幅号", "Лист"),
    "medium": ("medium", "样品介质", "Среда"),
    "fraction": ("fraction", "粒级", "Фракция"),
    "landscape": ("landscape", "景观", "Ландшафт"),
    "lithology": ("lithology", "岩性", "Породы"),
    "digestion": ("digestion", "消解方法", "Разложение"),
    "method": ("method", "分析方法", "Метод анализа"),
    "laboratory": ("laboratory", "实验室", "Лаборатория"),
    "batch": ("batch", "批次", "Партия проб"),
    "year": ("year", "年份", "Год"),
    "kind": ("kind", "样品性质", "Категория пробы"),
    "duplicate_of": ("duplicate_of", "原样编号", "Дубликат пробы"),
    "standard": ("standard", "标准物质", "Стандартный образец"),
}
WORDS = {
    "survey": ("Synthetic survey of the Altai belt", "阿尔泰成矿带合成测量", "Синтетическая съёмка Алтайского пояса"),
    "KZ": ("Kazakhstan", "哈萨克斯坦", "Казахстан"),
    "RU": ("Russia", "俄罗斯", "Россия"),
    "CN": ("China", "中国", "Китай"),
    "MN": ("Mongolia", "蒙古国", "Монголия"),
    "medium": ("stream sediment", "水系沉积物", "донные отложения"),
    "fraction": ("<0.2 mm", "<0.2 mm", "<0,2 мм"),
    "digestion": ("four acids", "四酸", "четыре кислоты"),
    "method": ("ICP-MS", "ICP-MS", "ICP-MS"),
    "laboratory_1": ("Laboratory 1", "实验室1", "Лаборатория 1"),
    "laboratory_2": ("Laboratory 2", "实验室2", "Лаборатория 2"),
    "sample": ("sample", "样品", "проба"),
    "field duplicate": ("field duplicate", "野外重复样", "полевой дубликат"),
    "split": ("split", "副样", "аналитический дубликат"),
    "standard": ("standard", "标准物质", "стандартный образец"),
    "blank": ("blank", "空白", "холостая проба"),
    "steppe": ("steppe", "草原", "степь"),
    "low mountains": ("low mountains", "低山", "низкогорье"),
    "middle mountains": ("middle mountains", "中山", "среднегорье"),
    "high mountains": ("high mountains", "高山", "высокогорье"),
    "arc": ("volcanic arc rocks", "火山弧岩石", "породы вулканической дуги"),
    "ophiolite_belt": ("ophiolites", "蛇绿岩", "офиолиты"),
    "accretionary_complex": ("turbidites and schists", "浊积岩与片岩", "турбидиты и сланцы"),
    "passive_margin": ("sandstones and limestones", "砂岩与灰岩", "песчаники и известняки"),
    "shear_zone": ("mylonites", "糜棱岩", "милониты"),
    "basin": ("basin sediments", "盆地沉积岩", "осадочные породы впадины"),
    "cover": ("young cover", "新生代盖层", "молодой чехол"),
}
UNIT_HEADERS = {
    "en": {"ppm": "{0}_ppm", "ppb": "{0}_ppb", "pct": "{0}_pct"},
    "zh": {"ppm": "w({0})/10-6", "ppb": "w({0})/10-9", "pct": "w({0})/%"},
    "ru": {"ppm": "{0}, г/т", "ppb": "{0}, мг/т", "pct": "{0}, %"},
}
LANDSCAPES = ((600, "steppe"), (1500, "low mountains"), (2400, "middle mountains"), (9000, "high mountains"))
YEARS = {1: 2019, 2: 2021}


def write_tables(folder: Path, made, elements: list[dict[str, str]], level: np.ndarray, rng) -> None:
    """Write ``synthetic_survey_<language>.csv``, the same samples in each language."""
    from survey import SECOND

    rows = []
    for laboratory in (1, 2):
        own = np.flatnonzero(np.isin(made.country, sorted(SECOND)) == (laboratory == 2))
        rows += _of_laboratory(made, rng.permutation(own), laboratory, elements, level, rng)
    for column, language in enumerate(LANGUAGES):
        _write(folder / f"synthetic_survey_{language}.csv", rows, elements, column, language)


def _of_laboratory(made, sites, laboratory, elements, level, rng) -> list[dict]:
    """Return the rows of a laboratory, batch after batch with their controls."""
    from survey import ANALYSIS_SD, BATCH, BLANK, SAMPLE_SD, UPPER_LIMIT, damping, standards

    shift = np.array([float(element["shift_2"]) for element in elements]) if laboratory == 2 else 1.0
    limit = np.array([float(element[f"limit_{laboratory}"]) for element in elements])
    upper = np.array([UPPER_LIMIT.get(element["component"], np.inf) for element in elements])
    size, less = len(elements), damping(elements)

    def sampled(contents):
        return contents * 10 ** (less * rng.normal(0, SAMPLE_SD, size))

    def analysed(contents):
        # Near the detection limit scatter grows, as Thompson and Howarth (1978) describe it.
        found = shift * contents * 10 ** (less * rng.normal(0, ANALYSIS_SD, size)) + rng.normal(0, limit / 6)
        return _as_reported(found, limit, upper, rng)

    rows = []
    for first in range(0, len(sites), BATCH):
        batch, own = sites[first : first + BATCH], []
        name = f"{laboratory}-{first // BATCH + 1:03d}"

        def row(number, values, kind="sample", site=None, of="", standard="", name=name, own=own):
            own.append(
                {
                    "sample_id": f"S{laboratory}{number:05d}",
                    "site": site,
                    "values": values,
                    "kind": kind,
                    "duplicate_of": of,
                    "standard": standard,
                    "batch": name,
                }
            )

        start = 100 * (first // BATCH)
        taken = [sampled(made.contents[site]) for site in batch]
        for number, (site, contents) in enumerate(zip(batch, taken, strict=True), start=start + 1):
            row(number, analysed(contents), site=site)
        site = batch[len(batch) // 2]
        original = own[len(batch) // 2]["sample_id"]
        second = sampled(made.contents[site])
        row(start + 61, analysed(second), "field duplicate", site, original)
        row(start + 62, analysed(second), "split", site, own[-1]["sample_id"])
        row(start + 63, analysed(taken[0]), "split", batch[0], own[0]["sample_id"])
        for number, (standard, contents) in enumerate(standards(elements).items(), start=start + 64):
            row(number, analysed(contents), "standard", standard=standard)
        row(start + 70, analysed(BLANK * level), "blank")
        for entry in own:
            rows.append(entry | _described(made, entry["site"], laboratory))
    return rows


def _as_reported(values, limit, upper, rng) -> list[tuple[str, float] | None]:
    """Return each determination as the laboratory prints it: sign and number, None where there is none."""
    from survey import MISSING

    printed = []
    for value, low, high in zip(values, limit, upper, strict=True):
        if rng.random() < MISSING:
            printed.append(None)
        elif value < low:
            printed.append(("<", low))
        elif value > high:
            printed.append((">", high))
        else:
            printed.append(("", float(f"{value:.3g}")))
    return printed


def _described(made, site, laboratory) -> dict:
    """Return what is told of a sample besides its analysis, in words of ``WORDS``."""
    common = {"survey": "survey", "medium": "medium", "fraction": "fraction", "digestion": "digestion"}
    common |= {"method": "method", "laboratory": f"laboratory_{laboratory}", "year": YEARS[laboratory]}
    if site is None:
        return common | dict.fromkeys(("country", "landscape", "lithology"), "") | {"sheet": "", "place": None}
    longitude, latitude = made.degrees[site]
    return common | {
        "country": made.country[site],
        "landscape": next(name for top, name in LANDSCAPES if made.height[site] < top),
        "lithology": made.kind[site],
        "sheet": f"{chr(ord('A') + int(latitude // 4))}-{int(longitude // 6) + 31}",
        "place": (longitude, latitude),
    }


def _write(path: Path, rows, elements, column: int, language: str) -> None:
    encoding, delimiter, mark = CUSTOMS[language]

    def number(value):
        return f"{value:.10g}".replace(".", mark)

    def word(text):
        return WORDS[text][column] if text in WORDS else text

    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        header = [names[column] for names in HEADERS.values()]
        writer.writerow(header + [UNIT_HEADERS[language][e["unit"]].format(e["component"]) for e in elements])
        for row in rows:
            place = ["", ""] if row["place"] is None else [number(value) for value in row["place"]]
            told = [row[name] for name in HEADERS if name not in ("longitude", "latitude")]
            cells = [told[0], *place, *(word(value) if isinstance(value, str) else value for value in told[1:])]
            # The name of a reference material is no word.
            cells[list(HEADERS).index("standard")] = row["standard"]
            values = ["" if value is None else value[0] + number(value[1]) for value in row["values"]]
            writer.writerow(cells + values)
