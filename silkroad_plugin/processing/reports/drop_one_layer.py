"""The report of dropping one layer at a time: what each layer adds to the fit, and to the map."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...core.evidence.association import shared_top, spearman
from ...core.validation.comparison import compare, holm
from ...i18n import aside, listed, tr
from ...io.comparison import Compared
from ...io.model_file import ModelFile
from ...io.plots.importance import Importance
from ...io.report import Figure, Report
from ...numbers import NOTHING, fixed, limits, p_value, percent
from .comparison import SOURCES, TOP, Pair

EQUAL = 1e-12  # of AUC: what is nearer is a tie


@dataclass(frozen=True)
class Run:
    """``names``, ``titles``: of the layers that were dropped; ``compared``: the map of all layers first, then
    those without each; ``failures``: layer -> why it could not be dropped; ``changed``: layers that are not what they
    were; ``unused``: of the layers that were dropped, whether the model did not use them in the first place."""

    model: ModelFile
    names: list[str]
    titles: list[str]
    compared: Compared
    failures: dict[str, str]
    changed: list[str]
    unused: list[bool]

    @property
    def auc(self) -> float:
        """The AUC with all layers."""
        return float(self.compared.aucs[0].values[0])

    @cached_property
    def losses(self) -> list[Pair]:
        """The map of all layers against that without each."""
        aucs = self.compared.aucs[0]
        tests = [compare(aucs, 0, i) for i in range(1, len(self.names) + 1)]
        # What the model does not use is no question that was asked: it makes no other layer's p larger.
        adjusted = np.array([test.p for test in tests])
        used = ~np.array(self.unused)
        adjusted[used] = holm(adjusted[used].tolist())
        tables = [self.compared.joint.table(0, i) for i in range(1, len(self.names) + 1)]
        return [
            Pair(test, p, spearman(table), shared_top(table, TOP))
            for test, p, table in zip(tests, adjusted.tolist(), tables, strict=True)
        ]

    @property
    def order(self) -> list[int]:
        """The layers from the largest loss down, those that the model does not use last."""
        losses = [-pair.test.difference for pair in self.losses]
        return np.lexsort((losses, self.unused)).tolist()

    @cached_property
    def ranks(self) -> list[int | None]:
        """The place of each layer, the same for equal losses (1, 2, 2, 4); None for those that are not used."""
        used = [pair.test.difference for pair, idle in zip(self.losses, self.unused, strict=True) if not idle]
        return [
            None if idle else 1 + sum(other > pair.test.difference + EQUAL for other in used)
            for pair, idle in zip(self.losses, self.unused, strict=True)
        ]

    @property
    def first(self) -> list[int]:
        """The layers of the largest loss: several where they tie, none where the model uses none of them."""
        return [i for i in self.order if self.ranks[i] == 1]

    def rank_words(self, layer: int) -> str:
        """Return the place as it is printed: with an equals sign where others share it."""
        rank = self.ranks[layer]
        if rank is None:
            return NOTHING
        return f"{rank}=" if self.ranks.count(rank) > 1 else str(rank)

    def rows(self) -> Iterator[tuple]:
        """Yield the rows of the table, as the model holds the layers."""
        for name, pair, rank, idle in zip(self.names, self.losses, self.ranks, self.unused, strict=True):
            test = pair.test
            figures = (self.auc - test.difference, test.difference, test.lower, test.upper, test.p, pair.adjusted)
            yield (name, *figures, pair.spearman, pair.shared, rank, int(not idle))

    def findings(self, language: str) -> list[str]:
        """Return what the user must know."""
        texts = []
        unused = [self.titles[i] for i in self.order if self.unused[i]]
        if unused:
            text = tr("The model does not use these layers, so that dropping them says nothing: {names}.")
            texts.append(text.format(names=listed(unused, language, "names")))
        if len(self.first) > 1:
            text = tr("These layers share the largest loss: {names}.")
            texts.append(text.format(names=listed((self.titles[i] for i in self.first), language, "names")))
        idle = [self.titles[i] for i in self.order if self.losses[i].test.difference <= 0 and not self.unused[i]]
        if idle:
            text = tr("Without these layers the fit is as good or better; leave them out or look at them: {names}.")
            texts.append(text.format(names=listed(idle, language, "names")))
        for name, reason in self.failures.items():
            text = tr("The model could not be fitted without “{name}”: {reason}")
            texts.append(text.format(name=name, reason=reason))
        if self.changed:
            text = tr("Layers that have changed, or are missing, since the model was made: {names}.")
            texts.append(text.format(names=listed(self.changed, language, "names")))
        return texts


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    report = Report(tr("A model without one layer each"), language, run.model.method.get(language, run.model.algorithm))
    report.facts(
        [
            (tr("AUC with all layers"), Figure(fixed(run.auc, language, 3))),
            (tr("Deposits used"), run.compared.measured[0][0].auc.deposits),
            (tr("Cells in which all maps have a score"), run.compared.area.cells),
        ]
    )
    for text in run.findings(language):
        report.note(text)
    shown = [i for i in run.order if not run.unused[i]]
    losses = np.array([run.losses[i].test.difference for i in shown])
    errors = np.array([run.losses[i].test.standard_error for i in shown])
    if shown:
        titles = tuple(run.titles[i] for i in shown)
        measure = tr("Loss of AUC (bars: standard error)")
        report.plot(Importance(titles, losses, errors, measure), tr("Loss of AUC without each layer"))
    header = [
        tr("Rank"),
        tr("Layer"),
        tr("AUC without it"),
        tr("Loss of AUC"),
        tr("95 % interval"),
        "p",
        tr("p by Holm"),
    ]
    header += [tr("Rank correlation"), tr("Best 10 % in common")]
    rows = []
    for i in run.order:
        pair = run.losses[i]
        test = pair.test
        rows.append(
            [
                Figure(run.rank_words(i)),
                run.titles[i] + (aside(tr("not used"), language) if run.unused[i] else ""),
                Figure(fixed(run.auc - test.difference, language, 3)),
                Figure(fixed(test.difference, language, 3)),
                Figure(limits(test.lower, test.upper, language)),
                *(Figure(p_value(p, language)) for p in (test.p, pair.adjusted)),
                Figure(fixed(pair.spearman, language, 3)),
                Figure(percent(pair.shared, language)),
            ]
        )
    report.table(header, rows)
    report.paragraph(
        tr(
            "The AUC is that of the fit: a layer of noise can raise it, too. Cross-validate before you keep a layer "
            "for its sake."
        )
    )
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES[:2])
    report.save(path)
