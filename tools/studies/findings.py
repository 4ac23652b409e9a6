"""What a whole study found, and what must be said of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from silkroad_plugin.catalogue.study_definitions import Definition
from silkroad_plugin.i18n import labelled, listed, term, tr
from silkroad_plugin.io.layer_info import LayerInfo
from silkroad_plugin.numbers import NOTHING, fixed, number, percent, quantity


@dataclass(frozen=True)
class Auc:
    """An AUC with the ends of its 95 % interval and the deposits that it rests on."""

    value: float
    lower: float
    upper: float
    deposits: int

    def text(self, language: str) -> str:
        """Write the AUC with its interval."""
        value, lower, upper = (fixed(part, language, 3) for part in (self.value, self.lower, self.upper))
        return f"{value}（{lower}–{upper}）" if language == "zh" else f"{value} ({lower}–{upper})"


@dataclass(frozen=True)
class Blocked:
    """Deposits held out in spatial blocks: pooled AUC, folds that could be fitted of all, mean loss of rank."""

    auc: Auc
    folds_used: int
    folds: int
    optimism: float


@dataclass(frozen=True)
class Choice:
    """How the training set came about: deposits of the types in the area, and those dropped one after the other.

    ``other_epochs``: deposits by code of epoch.
    """

    all: int
    epoch_unknown: int
    other_epochs: Mapping[str, int]
    poor_positions: int
    remain: int


@dataclass(frozen=True)
class LayerFinding:
    """A layer: the row of its weights with the largest studentised contrast, and its null control.

    ``studentised`` is what the control compares: the largest among cuts or classes that are eligible; ``shifted``
    that of the random shifts, NaN where there is none. ``row``: the class, NaN where no row has a contrast.
    """

    titles: Mapping[str, str]
    kind: str
    info: LayerInfo
    used: bool
    row: float
    area_share: float
    deposits: int
    contrast: float
    s_contrast: float
    studentised: float
    shifted: np.ndarray

    def title(self, language: str) -> str:
        """Return the title in a language."""
        return self.titles[language]

    def row_words(self, language: str) -> str:
        """Return what the row takes in: a class, or all classes from the favourable end on."""
        if not np.isfinite(self.row):
            return NOTHING
        if self.kind == "categorical":
            return self.info.class_name(self.row, language) or number(self.row, language)
        # Classes are counted from 1; the favourable side ends where the class does.
        place = int(self.row) - (1 if self.kind == "ascending" else 2)
        if not 0 <= place < len(self.info.breaks):
            return tr("the whole layer")
        end = quantity(self.info.breaks[place], self.info.unit, language, 3)
        text = tr("up to {end}") if self.kind == "ascending" else tr("from {end} on")
        return text.format(end=end)

    @property
    def p(self) -> float:
        """Share of layers, the real one included, that are at least as strong; 1 where there is none to compare."""
        if not np.isfinite(self.studentised):
            return 1.0
        return float((1 + np.count_nonzero(self.shifted >= self.studentised)) / (1 + len(self.shifted)))

    def p_text(self, language: str) -> str:
        """Write the share; an em dash where there is nothing to compare."""
        return fixed(self.p, language, 3) if np.isfinite(self.studentised) else NOTHING

    def quantile(self, share: float) -> float:
        """Return a quantile of the shifts; NaN where so many have no eligible cut."""
        found = np.where(np.isnan(self.shifted), -np.inf, self.shifted)
        value = float(np.quantile(found, share, method="lower")) if len(found) else np.nan
        return value if np.isfinite(value) else np.nan


@dataclass(frozen=True)
class ModelFinding:
    """A model: AUC of the fit, of deposits held out in blocks, and of the fit within the inner area, if any."""

    key: str
    fitted: Auc
    blocked: Blocked
    inner: Auc | None
    score: str
    report: str

    def title(self, language: str) -> str:
        """Return the title in a language."""
        return method_title(self.key, language)


def method_title(key: str, language: str) -> str:
    """Return what a method is called, as a title."""
    name = term(key, language)
    return name[:1].upper() + name[1:]


@dataclass(frozen=True)
class Control:
    """A geological control: a layer that need not mean nothing, shown as it comes out; ``meaning`` by language."""

    layer: LayerFinding
    meaning: Mapping[str, str]


@dataclass(frozen=True)
class Findings:
    """Everything that a study found. ``layouts``: AUC of the main model for each layout of the blocks, the lowest
    first; the models are judged by the layout in the middle. ``weights``, ``null_control``, ``comparison``: files.
    ``maps``: the printed map of the main model, as PDF and PNG.
    ``missing``: why models were left out, by their key."""

    definition: Definition
    choice: Choice
    models: Sequence[ModelFinding]
    layers: Sequence[LayerFinding]
    t_over_n: float
    omnibus_p: float
    shifts: int
    layouts: Sequence[Auc]
    controls: Sequence[Control] = ()
    missing: Mapping[str, str] = field(default_factory=dict)
    weights: str = ""
    null_control: str = ""
    comparison: str = ""
    maps: Sequence[str] = ()

    @property
    def main(self) -> ModelFinding:
        """The model that the study is judged by."""
        return self.models[0]

    @property
    def family_p(self) -> float:
        """Share of shifts in which any layer looks as strong as the strongest; NaN where shifts do not match."""
        shifted = [layer.shifted for layer in self.layers if np.isfinite(layer.studentised)]
        if not shifted or any(len(one) != self.shifts for one in shifted):
            return float("nan")
        most = np.fmax.reduce(np.stack(shifted), axis=0)
        best = max(layer.studentised for layer in self.layers if np.isfinite(layer.studentised))
        return float((1 + np.count_nonzero(most >= best)) / (1 + self.shifts))

    @property
    def uncertain(self) -> int:
        """How many layouts of the blocks have an interval that includes chance."""
        return sum(one.lower <= 0.5 for one in self.layouts)

    def verdict(self, language: str) -> str:
        """Say whether the study predicts."""
        blocked = self.main.blocked.auc
        if blocked.lower <= 0.5 <= blocked.upper:
            text = tr(
                "The study does not predict: AUC of the deposits held out in spatial blocks {auc}; the interval "
                "includes 0.5, that is chance. Do not use the map for targeting."
            )
        elif blocked.upper < 0.5:
            text = tr(
                "The study predicts worse than chance: AUC of the deposits held out in spatial blocks {auc}. Do not "
                "use the map for targeting."
            )
        elif self.uncertain:
            text = tr(
                "AUC of the deposits held out in spatial blocks: {auc}. That is not safely above chance: in {times} of "
                "{layouts} layouts of the blocks the interval includes 0.5. Do not use the map for targeting."
            )
        else:
            text = tr(
                "AUC of the deposits held out in spatial blocks: {auc}, above chance (0.5). Read below what the map "
                "owes to circular layers before you use it."
            )
        return text.format(auc=blocked.text(language), times=self.uncertain, layouts=len(self.layouts))

    def warnings(self, language: str) -> list[str]:
        """Return what must not be missed, the verdict first."""
        texts = [self.verdict(language)]
        more = (self._folds, self._gap, self._inner, self._null, self._family)
        texts += filter(None, (say(language) for say in more))
        circular = self.circular(language)
        if circular:
            text = tr("Drawn with knowledge of the deposits, so that they predict them by construction: {layers}.")
            texts.append(text.format(layers=listed(circular, language, "titles")))
        if self.t_over_n > self.definition.validation.dependent:
            text = tr("The layers depend on each other (T/n {ratio}): the posterior is a ranking, not a probability.")
            texts.append(text.format(ratio=fixed(self.t_over_n, language, 2)))
        return texts + [labelled(method_title(key, language), why, language) for key, why in self.missing.items()]

    def circular(self, language: str) -> list[str]:
        """Return the titles of the layers in use that were drawn with knowledge of the deposits."""
        return [layer.title(language) for layer in self.layers if layer.used and layer.info.deposit_aware]

    def _folds(self, language: str) -> str:
        blocked = self.main.blocked
        if blocked.folds_used == blocked.folds:
            return ""
        text = tr(
            "Only {used} of {folds} folds could be fitted: without the deposits of the others no layer is significant. "
            "The AUC in blocks leaves them out and looks better than the study is."
        )
        return text.format(used=blocked.folds_used, folds=blocked.folds)

    def _gap(self, language: str) -> str:
        fitted, blocked = self.main.fitted, self.main.blocked.auc
        if fitted.value - blocked.value <= self.definition.validation.far_above:
            return ""
        text = tr(
            "The AUC of the fit ({fitted}) is far above that of the deposits held out in blocks ({blocked}): the model "
            "knows its own deposits better than it knows others."
        )
        return text.format(fitted=fixed(fitted.value, language, 3), blocked=fixed(blocked.value, language, 3))

    def _inner(self, language: str) -> str:
        inner = self.main.inner
        if inner is None or inner.lower > 0.5:
            return ""
        text = tr(
            "Within the ore district the fit does not rank the deposits above other ground (AUC {auc}): what the map "
            "knows is where the district lies."
        )
        return text.format(auc=inner.text(language))

    def _null(self, language: str) -> str:
        used = [layer for layer in self.layers if layer.used]
        limit = self.definition.validation.null_p
        failed = [layer for layer in used if layer.p > limit]
        if not failed:
            return ""
        names = [tr("{layer} (p {p})").format(layer=f.title(language), p=fixed(f.p, language, 3)) for f in failed]
        if len(failed) == len(used):
            text = tr("No layer in use passes the null control, random shifts look as strong: {layers}.")
        else:
            text = tr("Used although random shifts look as strong (null control above {limit}): {layers}.")
        return text.format(limit=fixed(limit, language, 2), layers=listed(names, language, "titles"))

    def _family(self, language: str) -> str:
        if not np.isfinite(self.family_p):
            return self.family_unknown(language)
        if self.family_p <= self.definition.validation.null_p:
            return ""
        text = tr(
            "In {share} of the shifts some layer or other looks as strong as the strongest real one: having chosen "
            "from {layers} layers, chance explains it."
        )
        return text.format(share=percent(self.family_p, language, 0), layers=len(self.layers))

    def family_unknown(self, language: str) -> str:
        """Say why the layers cannot be compared with their shifts together, where that is so."""
        compared = [layer for layer in self.layers if np.isfinite(layer.studentised)]
        if not compared:
            return tr("No layer has a cut or class that may be chosen: there is nothing to compare with random shifts.")
        short = [layer.title(language) for layer in compared if len(layer.shifted) != self.shifts]
        text = tr(
            "How often some layer or other looks as strong by chance is not known, for not all {shifts} random shifts "
            "were made of {layers}. The p of a single layer says too much where the best of several was chosen."
        )
        return text.format(shifts=self.shifts, layers=listed(short, language, "titles"))
