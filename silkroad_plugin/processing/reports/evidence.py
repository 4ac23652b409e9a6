"""What every model has to say about its evidence and its training points, and how reports list the layers."""

from collections.abc import Sequence
from pathlib import Path

from ... import tables
from ...catalogue import words
from ...catalogue.epochs import UNKNOWN, one_epoch
from ...core.evidence.association import Alike
from ...core.evidence.kinds import Kind
from ...i18n import N_, aside, interface_language, labelled, listed, tr
from ...io.layer_info import LayerInfo
from ...io.report import Figure, Report
from ...numbers import area, number
from ..inputs.evidence import EvidenceLayer, kind_words
from .deposits import Ledger

MIXED = {
    "mineral_system": N_("mineral systems"),
    "deposit_type": N_("deposit types"),
    "epoch": N_("epochs"),
}


def moved_texts(moved: Sequence[tuple[str, str]]) -> list[str]:
    """Name the rasters that were resampled, from (path, method)."""
    text = tr("“{name}” lies on another grid; it was resampled to the grid of the first raster by {method}.")
    ways = {"nearest": tr("nearest neighbour"), "bilinear": tr("bilinear interpolation")}
    return [text.format(name=Path(path).name, method=ways[method]) for path, method in moved]


def repeated_texts(layers: Sequence[EvidenceLayer], language: str) -> list[str]:
    """Name the rasters that were given more than once: their evidence would count as often."""
    by_path: dict[str, list[str]] = {}
    for layer in layers:
        by_path.setdefault(str(Path(layer.path).resolve()), []).append(layer.title(language))
    text = tr("“{name}” was given {times} times: the same evidence counts more than once. Give each raster once.")
    return [text.format(name=names[0], times=len(names)) for names in by_path.values() if len(names) > 1]


def alike_texts(text: str, pairs: Sequence[Alike], layers: Sequence[EvidenceLayer]) -> list[str]:
    """Name the pairs of layers that say nearly the same; ``text``: the English sentence of the method."""
    language, measures = interface_language(), {"spearman": tr("rank correlation"), "cramers_v": tr("Cramér’s V")}
    return [
        tr(text).format(
            first=layers[pair.first].title(language),
            second=layers[pair.second].title(language),
            measure=measures[pair.measure],
            value=number(pair.value, language, 2),
        )
        for pair in pairs
        if layers[pair.first].path != layers[pair.second].path  # of which ``repeated_texts`` tells
    ]


def type_texts(layer: EvidenceLayer, language: str) -> list[str]:
    """Say where a layer was taken as another kind than it says itself, or its kind was guessed."""
    if layer.guessed:
        text = tr(
            "{layer}: taken as {kind} by its values, since neither the types nor the raster say what it is. "
            "If that is wrong, give the types."
        )
        return [text.format(layer=layer.title(language), kind=kind_words(layer.kind))]
    if layer.info.kind in {"", layer.kind.value} or layer.info.kind not in {kind.value for kind in Kind}:
        return []
    text = tr("{layer}: taken as {given}, but the raster itself says {own}. Check the types.")
    own = kind_words(Kind(layer.info.kind))
    return [text.format(layer=layer.title(language), given=kind_words(layer.kind), own=own)]


def unit_area_texts(unit_km2: float, cell_km2: float, language: str) -> list[str]:
    """Say where the unit area is smaller than a cell."""
    if unit_km2 >= cell_km2 * (1 - 1e-9):
        return []
    text = tr(
        "The unit area ({unit}) is smaller than a cell ({cell}): the model counts unit cells that the rasters do not "
        "tell apart. Choose a unit area of at least one cell."
    )
    return [text.format(unit=area(unit_km2, language), cell=area(cell_km2, language))]


def circular_texts(layer: EvidenceLayer, language: str) -> list[str]:
    """Say where a layer was drawn with knowledge of the deposits."""
    text = tr(
        "{layer}: drawn with knowledge of the deposits, so that the layer predicts them by construction (circularity)."
    )
    return [text.format(layer=layer.title(language))] if layer.info.deposit_aware else []


def mixed_texts(ledger: Ledger, language: str) -> list[str]:
    """Say where the training points mix systems, types or epochs."""
    texts = []
    for column, title in MIXED.items():
        counts = ledger.values(column)
        mixed = not one_epoch(counts) if column == "epoch" else len(counts) > 1
        if mixed:
            told = [(words.name(column, code, language), count) for code, count in counts.most_common()]
            parts = listed((tr("{name} – {count}").format(name=n, count=c) for n, c in told), language, "counts")
            texts.append(tr("The training points mix {what}: {parts}.").format(what=tr(title), parts=parts))
        elif len(counts) > 1 and counts[UNKNOWN]:
            text = tr("Training points of unknown epoch: {count} of {total}; they may be of another one.")
            texts.append(text.format(count=counts[UNKNOWN], total=counts.total()))
    return texts


def errors_km(info: LayerInfo, language: str) -> list[Figure]:
    """Return resolution and position error with the two digits that they can be known by."""
    return [Figure(number(km, language, 2)) for km in (info.resolution_km, info.position_error_km)]


def layer_table(report: Report, layers: Sequence[EvidenceLayer]) -> None:
    """Add the table of the layers and of what they say of themselves."""
    aware = {True: tr("yes"), False: tr("no"), None: tr("unknown")}
    header = [tr("Layer"), tr("Type"), tr("Resolution (km)"), tr("Position error (km)")]
    header.append(tr("Drawn with knowledge of deposits"))
    rows = [
        [
            layer.title(report.language), kind_words(layer.kind), *errors_km(layer.info, report.language),
            aware[layer.info.deposit_aware],
        ]
        for layer in layers
    ]  # fmt: skip
    report.table(header, rows)
    made_list(report, layers)


def made_list(report: Report, layers) -> None:
    """Say of layers what their making chose, where they know."""
    language = report.language
    told = [(layer.title(language), layer.info.made.get(language) or layer.info.made.get("en")) for layer in layers]
    if texts := [labelled(title, text, language) for title, text in told if text]:
        report.bullets(texts)


def references(report: Report, evidence: Sequence[EvidenceLayer]) -> None:
    """List what the layers were drawn after, the keys of the project's sources as full references."""
    known = {row["id"]: row["citation"] for row in tables.controlled("sources")}
    layers: dict[str, list[str]] = {}
    for layer in evidence:
        for key in filter(None, (part.strip() for part in layer.info.source.split(";"))):
            layers.setdefault(known.get(key, key), []).append(layer.title(report.language))
    if layers:
        report.heading(tr("Sources of the layers"), 3)
        language = report.language
        told = sorted(layers.items())
        report.bullets([text + aside(listed(names, language, "titles"), language) for text, names in told])
