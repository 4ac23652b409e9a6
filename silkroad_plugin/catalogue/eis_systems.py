"""Mineral systems of the EIS QGIS plugin, turned into ours: what they say is kept, what they lack is said."""

import re
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from .. import tables
from ..core.errors import SilkroadError
from ..i18n import LANGUAGES, N_, interface_language, tr
from . import words
from .mineral_system_reader import opened

# Components of a system there and here; what is deposited, and where the ore shows itself.
GROUPS = {"source": "source", "pathway": "pathway", "depositional": "trap", "mineralisation": "deposition"}
SCALES = {"regional": "belt", "camp": "district", "deposit": "deposit"}
IMPORTANCE = {"high": 3, "moderate": 2, "low": 1}
# Numbers of workflows in older files; newer ones name the steps.
WORKFLOWS = {
    1: ("distance_to_features",),
    2: ("interpolate",),
    3: ("distance_to_anomaly",),
    4: ("interpolate", "distance_to_anomaly"),
}
KNOWN_STEPS = {step for steps in WORKFLOWS.values() for step in steps}
STRUCTURE = re.compile(r"fault|structur|shear|lineament|kink|suture|contact|crustal boundar|worm|fold", re.IGNORECASE)
GEOPHYSICS = (
    ("magnetics", re.compile(r"magnet", re.IGNORECASE)),
    ("gravity", re.compile(r"gravit|density", re.IGNORECASE)),
    ("radiometrics", re.compile(r"radiometr|gamma|\bU\b|\bTh\b|\bK\b")),
    ("relief", re.compile(r"elevation|\bdem\b|topograph|relief", re.IGNORECASE)),
    ("remote_sensing", re.compile(r"satellite|hyperspectral|multispectral|sentinel|landsat|aster", re.IGNORECASE)),
)
LOW = re.compile(r"\blow\b|\bdepleted\b|\blows\b", re.IGNORECASE)
# Without I and In, which are words of English more often.
ELEMENTS = frozenset(
    re.findall(
        "[A-Z][a-z]?",
        "Ag Al As Au B Ba Be Bi Br Ca Cd Ce Cl Co Cr Cs Cu Dy Er Eu F Fe Ga Gd Ge Hf Hg Ho Ir K La Li Lu Mg Mn Mo Na "
        "Nb Nd Ni Os P Pb Pd Pr Pt Rb Re Rh Ru S Sb Sc Se Si Sm Sn Sr Ta Tb Te Th Ti Tl Tm U V W Y Yb Zn Zr",
    )
)
# Words that name no rock.
STOP = frozenset(
    re.findall(
        "[a-z]+",
        "distance from with high highs concentrations concentration rocks rock units unit displaying signature "
        "relevant data mapped other related minerals mineral interest host hosted their interpretation interpreted "
        "derived presence within buffer anomalies anomaly distal proximal near areas zones zone and the for age any "
        "more country",
    )
)
MOST_WORDS = 6
# What a code of ours is called in the names of their systems.
NAMES = {"vms": ("vms",), "pegmatite": ("pegmatite",), "iocg": ("iocg",), "porphyry": ("porphyry",),
         "skarn": ("skarn",),
         "orogenic_gold": ("orogenic",), "epithermal": ("epithermal",), "sedex": ("sedex",), "mvt": ("mvt",),
         "magmatic_ni_cu": ("ni-cu", "nickel", "magmatic"), "sandstone_u": ("sandstone",)}  # fmt: skip
CRITERIA = {
    "source": N_("Proxies of the component “source” of the EIS system"),
    "pathway": N_("Proxies of the component “pathway” of the EIS system"),
    "depositional": N_("Proxies of the component “depositional” of the EIS system"),
    "mineralisation": N_("Proxies of the component “mineralisation” of the EIS system"),
}
DEFINITION = N_("Mineral system imported from a file of the EIS QGIS plugin, which defines it by its proxies alone.")
LIMIT = N_(
    "Imported: the texts are the English ones of the source; kinds of data, directions, words for rocks and steps "
    "were derived from them. Check each before use."
)


class Gap(Enum):
    """What had no counterpart, or had to be guessed."""

    SCALES = "scales"
    IMPORTANCE = "importance"
    DATA = "data"
    WORKFLOW = "workflow"
    INTERPOLATION = "interpolation"
    ROCKS = "rocks"
    KEY = "key"
    EMPTY = "empty"


@dataclass(frozen=True)
class Imported:
    """A system as our JSON holds it, the number of its proxies, and the gaps: kind -> texts of the proxies."""

    content: dict
    proxies: int
    gaps: dict[Gap, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Source:
    """A proxy as EIS states it: importance by scale of ours, None where it is not rated."""

    text: str
    category: str
    steps: tuple[str, ...]
    importance: dict[str, int | None]


def convert(
    path: Path, mineral_system: str = "", deposit_types: tuple[str, ...] = (), every_scale: bool = False
) -> Imported:
    """Read a file of either form of the EIS plugin; raises SilkroadError system_… and eis_….

    ``mineral_system``, ``deposit_types``: codes of ours, by default those that the name of the system suggests;
    ``every_scale``: a proxy for each scale at which it is rated, else one at the scale where it matters most.
    """
    with opened(path) as item:
        name, components, unknown = _components(item.value, path)
    code = mineral_system or _code(name, path)
    types = deposit_types or _types(code, path)
    gaps: dict[Gap, list[str]] = {}
    for key in unknown:
        gaps.setdefault(Gap.KEY, []).append(key)
    identifier = _identifier(name)
    taken: set[str] = set()
    criteria, count = {}, 0
    for component, group in GROUPS.items():
        proxies = [
            made
            for source in components.get(component, [])
            for made in _proxies(source, identifier, taken, every_scale, gaps)
        ]
        count += len(proxies)
        if not proxies:
            gaps.setdefault(Gap.EMPTY, []).append(component)
        criteria[group] = [_criterion(component, proxies, identifier)] if proxies else []
    if not count:
        raise SilkroadError("eis_no_proxies", path=str(path))
    return Imported(_content(name, path, identifier, code, types, criteria), count, gaps)


def _components(content, path: Path) -> tuple[str, dict[str, list[Source]], list[str]]:
    """Return the name, the proxies by component, and the keys that nobody knows."""
    unknown: list[str] = []
    if isinstance(content, dict) and isinstance(content.get("mineral_system_components"), dict):
        name, found = str(content.get("name", path.stem)), content["mineral_system_components"]
        unknown += [key for key in content if key not in ("name", "custom", "mineral_system_components")]
        listed = {
            key: [(str(entry.get("name", "")), entry) for entry in part if isinstance(entry, dict)]
            for key, part in found.items()
            if isinstance(part, list)
        }
    elif isinstance(content, dict) and len(content) == 1 and isinstance(next(iter(content.values())), dict):
        name, found = next(iter(content.items()))
        listed = {key: list(part.items()) for key, part in found.items() if isinstance(part, dict)}
    else:
        raise SilkroadError("eis_not_understood", path=str(path))
    if not set(listed) & set(GROUPS):
        raise SilkroadError("eis_not_understood", path=str(path))
    unknown += [key for key in found if key not in GROUPS]
    components = {
        key: [_source(text, entry) for text, entry in part if text and isinstance(entry, dict)]
        for key, part in listed.items()
    }
    return name, components, unknown


def _source(text: str, entry: dict) -> Source:
    rated = entry.get("importance") if isinstance(entry.get("importance"), dict) else {}
    importance = {ours: IMPORTANCE.get(str(rated.get(theirs, "")).lower()) for theirs, ours in SCALES.items()}
    workflow = entry.get("workflow", ())
    if isinstance(workflow, int):
        steps = WORKFLOWS.get(workflow, (str(workflow),))
    else:
        parts = workflow if isinstance(workflow, list) else [workflow]
        steps = tuple(re.sub(r"\W+", "_", str(part).strip().lower()).strip("_") for part in parts if part)
    return Source(text.strip(), str(entry.get("category", "")).lower(), steps, importance)


def _code(name: str, path: Path) -> str:
    """Return our code for a system, by words of its name; raises SilkroadError eis_which_system."""
    for code, marks in NAMES.items():
        if any(mark in name.lower() for mark in marks):
            return code
    known = words.vocabulary("mineral_system").known(interface_language())
    raise SilkroadError("eis_which_system", path=str(path), name=name, known=known)


def _types(code: str, path: Path) -> tuple[str, ...]:
    known = [row["code"] for row in tables.controlled("deposit_types")]
    if f"dt_{code}" in known:
        return (f"dt_{code}",)
    alike = {"magmatic_ni_cu": "dt_mag_cuni", "sediment_hosted_cu": "dt_sandstone_cu"}
    if code in alike:
        return (alike[code],)
    raise SilkroadError("eis_which_types", path=str(path), system=code, known=_types_known())


def _types_known() -> str:
    return words.vocabulary("deposit_type").known(interface_language())


def _identifier(name: str) -> str:
    plain = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
    return f"eis_{plain or 'system'}"


def _proxies(source: Source, identifier: str, taken: set[str], every_scale: bool, gaps) -> list[dict]:
    """Return the proxy as ours, once or for each rated scale."""
    rated = {scale: value for scale, value in source.importance.items() if value}
    if not rated:
        gaps.setdefault(Gap.IMPORTANCE, []).append(source.text)
        rated = {"district": 1}
    if len(rated) > 1 and not every_scale:
        gaps.setdefault(Gap.SCALES, []).append(source.text)
        best = max(rated, key=rated.get)  # of equal ones the first, the widest scale
        rated = {best: rated[best]}
    data = _data(source, gaps)
    evidence, steps = _steps(source, data, gaps)
    elements = [word for word in re.findall(r"\b[A-Z][a-z]?\b", source.text) if word in ELEMENTS]
    found = []
    for scale, importance in rated.items():
        made = {
            "id": _distinct(source.text, scale if len(rated) > 1 else "", taken),
            "text": {"en": source.text, "untranslated": True},
            "scale": scale,
            "importance": importance,
            "data": data,
            "evidence": evidence,
            "circular": False,
        }
        if data == "geochemistry" and elements:
            made["elements"] = list(dict.fromkeys(elements))
        found.append(made | {"steps": steps, "status": "to_be_checked", "references": [identifier]})
    return found


def _distinct(text: str, scale: str, taken: set[str]) -> str:
    words = re.findall(r"[a-z0-9]+", text.lower())
    plain = "_".join([word for word in words if word not in ("distance", "to", "of", "the")][:5])
    plain = plain if plain[:1].isalpha() else f"proxy_{plain}".rstrip("_")
    plain = f"{plain}_{scale}" if scale else plain
    number, candidate = 2, plain
    while candidate in taken:
        candidate, number = f"{plain}_{number}", number + 1
    taken.add(candidate)
    return candidate


def _data(source: Source, gaps) -> str:
    if source.category == "geochemistry":
        return "geochemistry"
    if source.category == "geology":
        return "structure" if STRUCTURE.search(source.text) else "geology"
    for kind, marks in GEOPHYSICS:
        if marks.search(source.text):
            return kind
    gaps.setdefault(Gap.DATA, []).append(source.text)
    return "geology"


def _steps(source: Source, data: str, gaps) -> tuple[str, list[dict]]:
    """Return how the last raster is read, and the steps that make it."""
    if not source.steps or set(source.steps) - KNOWN_STEPS:
        gaps.setdefault(Gap.WORKFLOW, []).append(f"{source.text} ({', '.join(source.steps) or '–'})")
    if "interpolate" in source.steps:
        gaps.setdefault(Gap.INTERPOLATION, []).append(source.text)
    role = {"structure": "@faults", "geology": "@geology", "remote_sensing": "@imagery"}.get(data, f"@{data}")
    drawn = data in ("geology", "structure")
    anomaly = "distance_to_anomaly" in source.steps or not (drawn or "interpolate" in source.steps)
    if "interpolate" in source.steps and not (anomaly or drawn):
        kind = "ascending" if LOW.search(source.text) else "descending"
        return kind, [_step("silkroad:classify_raster", {"INPUT": role})]
    if anomaly and not drawn and "distance_to_features" not in source.steps:
        condition = "below" if LOW.search(source.text) else "above"
        return "ascending", [_step("silkroad:distance_to_anomaly", {"INPUT": role, "CONDITION": condition})]
    if data != "geology":
        features = role if data == "structure" else "@lineaments"
        return "ascending", [_step("silkroad:distance_to_features", {"INPUT": features, "TEMPLATE": "@template"})]
    gaps.setdefault(Gap.ROCKS, []).append(source.text)
    words = [word for word in re.findall(r"[a-z]{4,}", source.text.lower()) if word not in STOP]
    rocks = "; ".join(dict.fromkeys(words[:MOST_WORDS])) or source.text
    return "ascending", [
        _step("silkroad:geology_units", {"INPUT": "@geology", "LITHOLOGY": rocks}),
        _step("silkroad:distance_to_features", {"INPUT": "@previous", "TEMPLATE": "@template"}),
    ]


def _step(algorithm: str, parameters: dict) -> dict:
    return {"algorithm": algorithm, "parameters": parameters}


def _criterion(component: str, proxies: list[dict], identifier: str) -> dict:
    text = {code: tr(CRITERIA[component], code) for code in LANGUAGES}
    rest = {"status": "to_be_checked", "references": [identifier], "proxies": proxies}
    return {"id": component, "text": text} | rest


def _content(name: str, path: Path, identifier: str, code: str, types, criteria) -> dict:
    return {
        "format": "silkroad mineral system 1",
        "id": identifier,
        "version": "1.0",
        "mineral_system": code,
        "deposit_types": list(types),
        "names": {"en": f"{name} (EIS)", "untranslated": True},
        "definition": {language: tr(DEFINITION, language) for language in LANGUAGES},
        "belts": [],
        "epochs": [],
        "criteria": criteria,
        "deposits": [],
        "remarks": [],
        "limits": [{language: tr(LIMIT, language) for language in LANGUAGES}],
        "references": [{"id": identifier, "citation": f"EIS QGIS plugin, mineral system library, {path.name}"}],
    }
