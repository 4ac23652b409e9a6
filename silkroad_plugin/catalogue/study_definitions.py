"""The studies that the plugin brings: area, deposits, layers, models and validation of each as one JSON file."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .. import paths
from ..core.errors import SilkroadError
from ..io import fingerprint
from ..io.layer_info import parse
from ..io.stack import open_raster
from ..numbers import number
from .areas import area
from .deposits import DepositFilter, worst_km
from .mineral_systems import MineralSystem, Step
from .study import Study, new_id

FORMAT = "silkroad study definition 1"
GRIDS = ("bouguer", "relief")  # shipped ones whose resolution texts may name


@dataclass(frozen=True)
class Layer:
    """A layer of evidence: ``kind`` as in the parameter TYPES, ``steps`` as in a mineral system.

    ``proxy``: the proxy of the mineral system that it maps, if it maps one; ``titles`` by language; ``info``: what
    the raster is to say of itself where the steps cannot know it (fields of LayerInfo).
    """

    id: str
    kind: str
    proxy: str
    titles: Mapping[str, str]
    steps: tuple[Step, ...]
    info: Mapping[str, object]


@dataclass(frozen=True)
class Model:
    """A model: its key in the glossary, the algorithm and what it is told besides evidence and deposits.

    ``ordered``: of the categorical layers those that enter by the order of their classes, while the others stay out:
    for methods that would need a coefficient for each class; None where all layers enter as they are.
    """

    key: str
    algorithm: str
    parameters: Mapping[str, object]
    ordered: Sequence[str] | None = None

    def kind(self, layer: Layer) -> str:
        """Return how a layer enters, empty where it stays out."""
        if self.ordered is None or layer.kind != "categorical":
            return layer.kind
        return "ascending" if layer.id in self.ordered else ""


@dataclass(frozen=True)
class Validation:
    """Spatial blocks of ``block_km`` dealt to ``folds``, in so many random ``layouts`` (an odd number, the median one
    counts); random ``shifts`` of the null control; ``seed`` of both.

    Limits of what is told: ``significant`` studentised contrast, also for the choice of cuts; ``null_p`` of the null
    control; ``far_above``: the AUC of the fit over that in blocks; ``dependent``: T/n of layers that depend on each
    other.
    """

    folds: int
    block_km: float
    layouts: int
    shifts: int
    seed: int
    significant: float
    null_p: float
    far_above: float
    dependent: float


@dataclass(frozen=True)
class Definition:
    """A study as it is shipped. Texts are by language; where a file names them by {word}, figures that the data hold
    are put in: ``cell`` and ``position`` (what a deposit may be off) in km, ``bouguer`` and ``relief`` (resolution in
    km of the shipped grids).

    ``purpose``: what is asked; ``choice``: why these deposits; ``limits``: what the result does not show.
    ``inner_area``: the ore district within the area, where the fit is judged once more; empty for none.
    """

    id: str
    titles: Mapping[str, str]
    purpose: Mapping[str, str]
    choice: Mapping[str, str]
    limits: tuple[Mapping[str, str], ...]
    area: str
    inner_area: str
    cell_size: float
    unit_area_km2: float
    max_area: float
    system: str
    types: tuple[str, ...]
    epochs: tuple[str, ...]
    position_qualities: tuple[str, ...]
    layers: tuple[Layer, ...]
    models: tuple[Model, ...]
    validation: Validation

    def deposits(self) -> DepositFilter:
        """Return which deposits train."""
        chosen = {"epochs": self.epochs, "position_qualities": self.position_qualities}
        return DepositFilter(self.area, frozenset(self.types), **{key: frozenset(v) for key, v in chosen.items()})

    def proxies(self) -> tuple[str, ...]:
        """Return the proxies of the mineral system that the layers map."""
        return tuple(layer.proxy for layer in self.layers if layer.proxy)


def begin(definition: Definition, system: MineralSystem, language: str) -> Study:
    """Return a study for the dock: everything is chosen, nothing has been run."""
    return Study(
        new_id(),
        definition.titles[language],
        definition.area,
        system=definition.system,
        system_digest=fingerprint.of_file(system.path),
        epochs=definition.epochs,
        cell_size=definition.cell_size,
        seed=definition.validation.seed,
        proxies=definition.proxies(),
    )


def definitions() -> dict[str, Definition]:
    """Return the shipped studies by id, in the order of their files' names."""
    found = [load(path) for path in sorted(paths.resource("studies").glob("*.json"))]
    return {definition.id: definition for definition in found}


def load(path: Path | str) -> Definition:
    """Read a study; raises SilkroadError definition_unreadable, and what its area and codes are refused with."""
    try:
        found = json.loads(Path(path).read_text(encoding="utf-8"))
        if found["format"] != FORMAT:
            raise ValueError(found["format"])
        made = _definition(found)
    except (OSError, KeyError, TypeError, ValueError) as error:
        reason = f"{type(error).__name__}: {error}"
        raise SilkroadError("definition_unreadable", path=str(path), reason=reason) from error
    area(made.area)
    made.deposits()
    return made


def _definition(found: Mapping) -> Definition:
    values = {key: value for key, value in found.items() if key != "format"}
    for key in ("types", "epochs", "position_qualities", "limits"):
        values[key] = tuple(values[key])
    for key in ("purpose", "choice"):
        values[key] = _filled(values[key], values)
    values["limits"] = tuple(_filled(text, values) for text in values["limits"])
    values["layers"] = tuple(_layer(item) for item in values["layers"])
    values["models"] = tuple(Model(**item) for item in values["models"])
    values["validation"] = Validation(**values["validation"])
    return Definition(**values)


def _filled(texts: Mapping[str, str], values: Mapping) -> dict[str, str]:
    """Return texts with the figures that they name."""
    figures = {"cell": values["cell_size"] / 1000, "position": worst_km(values["position_qualities"])}
    for name in GRIDS:
        figures[name] = parse(open_raster(str(paths.data(f"{name}.tif"))).GetMetadata() or {}).resolution_km
    return {
        language: text.format(**{name: number(value, language) for name, value in figures.items()})
        for language, text in texts.items()
    }


def _layer(found: Mapping) -> Layer:
    steps = tuple(Step(item["algorithm"], item.get("parameters", {}), item.get("layer", "")) for item in found["steps"])
    return Layer(found["id"], found["kind"], found.get("proxy", ""), found["titles"], steps, found.get("info", {}))
