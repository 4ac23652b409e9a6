"""The report of dropping one layer at a time: what each layer adds to the fit, and to the map."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...core.evidence.association import shared_top, spearman
from ...core.validation.comparison import compare, holm
from ...i18n import listed, tr
from ...io.comparison import Compared
from ...io.model_file import ModelFile
from ...io.plots.importance import Importance
from ...io.report import Figure, Report
from ...numbers import fixed, limits, p_value, percent
from .comparison import SOURCES, TOP, Pair


@dataclass(frozen=True)
class Run:
    """``names``, ``titles``: of the layers that were dropped; ``compared``: the map of all layers first, then
    those without each; ``failures``: layer -> why it could not be dropped; ``changed``: layers that are not what they
    were."""

    model: ModelFile
    names: list[str]
    titles: list[str]
    compared: Compared
    failures: dict[str, str]
    changed: list[str]

    @property
    def auc(self) -> float:
        """The AUC with all layers."""
        return float(self.compared.aucs[0].values[0])

    @cached_property
    def losses(self) -> list[Pair]:
        """The map of all layers against that without each."""
        aucs = self.compared.aucs[0]
        tests = [compare(aucs, 0, i) for i in range(1, len(self.names) + 1)]
        adjusted = holm([test.p for test in tests]).tolist()
        tables = [self.compared.joint.table(0, i) for i in range(1, len(self.names) + 1)]
        return [
            Pair(test, p, spearman(table), shared_top(table, TOP))
            for test, p, table in zip(tests, adjusted, tables, strict=True)
        ]

    @property
    def order(self) -> list[int]:
        """The layers from the largest loss down."""
        return np.argsort([-pair.test.difference for pair in self.losses], kind="stable").tolist()

    def rows(self) -> Iterator[tuple]:
        """Yield the rows of the table, as the model holds the layers."""
        for name, pair in zip(self.names, self.losses, strict=True):
            test = pair.test
            figures = (self.auc - test.difference, test.difference, test.lower, test.upper, test.p, pair.adjusted)
            yield (name, *figures, pair.spearman, pair.shared)

    def findings(self, language: str) -> list[str]:
        """Return what the user must know."""
        texts = []
        idle = [self.titles[i] for i in self.order if self.losses[i].test.difference <= 0]
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
    losses = np.array([pair.test.difference for pair in run.losses])
    errors = np.array([pair.test.standard_error for pair in run.losses])
    report.plot(Importance(tuple(run.titles), losses, errors), tr("Loss of AUC without each layer"))
    header = [tr("Layer"), tr("AUC without it"), tr("Loss of AUC"), tr("95 % interval"), "p", tr("p by Holm")]
    header += [tr("Rank correlation"), tr("Best 10 % in common")]
    rows = []
    for i in run.order:
        pair = run.losses[i]
        test = pair.test
        rows.append(
            [
                run.titles[i],
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
