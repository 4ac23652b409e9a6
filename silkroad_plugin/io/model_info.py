"""What a score raster says about the model behind it: the SILKROAD_* metadata items that a printed map states."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from osgeo import gdal

from ..core.errors import SilkroadError
from ..i18n import LANGUAGES
from .geotiff import quiet_gdal
from .layer_info import PREFIX


@dataclass(frozen=True)
class ModelInfo:
    """What is predicted, how and from what; None and empty where it is not known.

    ``target`` is the code of a deposit type or a text; ``method`` and ``evidence`` are texts by language;
    ``unit_area_km2`` is the area that one deposit stands for, ``t_over_n`` the sum of the probabilities over
    the number of deposits; ``deposit_aware`` tells whether evidence was drawn with knowledge of the deposits;
    ``probability`` is False for scores that lie between 0 and 1 and are no probabilities; ``spread`` is True for the
    standard deviation of a score, which is none itself.
    """

    target: str = ""
    method: dict[str, str] = field(default_factory=dict)
    evidence: dict[str, str] = field(default_factory=dict)
    unit_area_km2: float | None = None
    deposits: int | None = None
    t_over_n: float | None = None
    deposit_aware: bool | None = None
    probability: bool | None = None
    spread: bool | None = None

    def over(self, other: "ModelInfo") -> "ModelInfo":
        """Return what this one says, and what the other says where this one is silent."""
        mine = {item.name: getattr(self, item.name) for item in fields(self)}
        theirs = {name: getattr(other, name) for name, value in mine.items() if value in (None, "", {})}
        return ModelInfo(**(mine | theirs))


def parse(items: Mapping[str, str]) -> ModelInfo:
    """Read the metadata items of a raster; anything missing or malformed counts as unknown."""
    deposits = _number(items, "TRAINING_DEPOSITS")
    return ModelInfo(
        target=items.get(f"{PREFIX}TARGET", "").strip(),
        method=_texts(items, "METHOD"),
        evidence=_texts(items, "EVIDENCE"),
        unit_area_km2=_number(items, "UNIT_AREA_KM2"),
        deposits=None if deposits is None else int(deposits),
        t_over_n=_number(items, "T_OVER_N"),
        deposit_aware=_answer(items, "DEPOSIT_AWARE"),
        probability=_answer(items, "PROBABILITY"),
        spread=_answer(items, "SPREAD"),
    )


def to_items(info: ModelInfo) -> dict[str, str]:
    """Return the metadata items that ``parse`` reads back."""
    numbers = {"UNIT_AREA_KM2": info.unit_area_km2, "TRAINING_DEPOSITS": info.deposits, "T_OVER_N": info.t_over_n}
    items = {name: f"{value:g}" for name, value in numbers.items() if value is not None}
    for name, texts in (("METHOD", info.method), ("EVIDENCE", info.evidence)):
        items |= {f"{name}_{code.upper()}": text for code, text in texts.items() if text}
    if info.target:
        items["TARGET"] = info.target
    answers = {"DEPOSIT_AWARE": info.deposit_aware, "PROBABILITY": info.probability, "SPREAD": info.spread}
    for name, answer in answers.items():
        if answer is not None:
            items[name] = "YES" if answer else "NO"
    return {PREFIX + name: text for name, text in items.items()}


def write(path: str, info: ModelInfo) -> None:
    """Add the items to a raster that is written already; raises SilkroadError output_failed."""
    with quiet_gdal():
        try:
            dataset = gdal.Open(path, gdal.GA_Update)
            for name, text in to_items(info).items():
                dataset.SetMetadataItem(name, text)
            dataset.FlushCache()
            reason = gdal.GetLastErrorMsg() if gdal.GetLastErrorType() >= gdal.CE_Failure else ""
        except RuntimeError as error:
            reason = str(error)
        dataset = None
    if reason:
        raise SilkroadError("output_failed", path=path, reason=reason)


def _texts(items, name):
    texts = {code: items.get(f"{PREFIX}{name}_{code.upper()}", items.get(f"{PREFIX}{name}", "")) for code in LANGUAGES}
    return texts if any(texts.values()) else {}


def _answer(items, name):
    return {"YES": True, "NO": False}.get(items.get(f"{PREFIX}{name}", "").strip().upper())


def _number(items, name):
    try:
        value = float(items[f"{PREFIX}{name}"])
    except (KeyError, ValueError):
        return None
    return value if 0 <= value < float("inf") else None
