"""The report of targets: the cut-off with its curve, the rule of the grades, the ranked list."""

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...catalogue import targets as known
from ...core.validation.capture import cut_at_crossing
from ...i18n import listed, term, tr
from ...io.plots.prediction_area import PredictionArea
from ...io.report import Figure, Report
from ...numbers import area, counted, fixed, number, percent
from ..inputs.score_kind import ScoreKind
from .evidence import type_texts
from .targets_curve import area_curve

SOURCES = {
    "prediction_area": (
        "Yousefi, M., Carranza, E. J. M. (2015): Prediction–area (P–A) plot and C–A fractal analysis to classify and "
        "evaluate evidential maps for mineral prospectivity modeling. Computers & Geosciences 79, 69–81.",
    ),
    "concentration_area": (
        "Cheng, Q., Agterberg, F. P., Ballantyne, S. B. (1994): The separation of geochemical anomalies from "
        "background by fractal methods. Journal of Geochemical Exploration 51, 109–130.",
        "Clauset, A., Shalizi, C. R., Newman, M. E. J. (2009): Power-law distributions in empirical data. "
        "SIAM Review 51, 661–703.",
    ),
}
STANDARDS = (
    "GB/T 17766-1999; GB/T 17766-2020: 固体矿产资源储量分类.",
    "Классификация запасов и прогнозных ресурсов твёрдых полезных ископаемых (P1, P2, P3).",
)


# Targets larger than this at the median are districts, too large to be mapped and drilled.
LARGE_KM2 = 100.0


@dataclass(frozen=True)
class Run:
    """A run: score, what it holds, method, cut (``best`` set), described targets, grade rules, evidence, what was
    resampled."""

    score: str
    kind: ScoreKind
    method: str
    cut: object
    made: object
    rules: dict[str, str]
    layers: list
    with_deposits: bool
    moved: list[tuple[str, str]]

    @property
    def area(self) -> float:
        """Area in targets, km²."""
        return float(sum(row["area_km2"] for row in self.made.rows))

    @property
    def area_share(self) -> float:
        """Share of the area with a score that lies in targets, at most 1."""
        return min(self.area / self.cut.scores.total, 1.0)

    @property
    def capture(self) -> float | None:
        """Share of the known deposits with a score that lie in targets."""
        if self.made.captured is None or not self.made.captured[0]:
            return None
        return self.made.captured[1] / self.made.captured[0]

    def grades(self) -> dict[str, int]:
        """Return how many targets have each grade."""
        counts = Counter(row["grade"] for row in self.made.rows)
        return {grade: counts.get(grade, 0) for grade in known.GRADES}

    def findings(self, language: str) -> list[str]:
        """Return what the user must know before trusting the list."""
        texts = []
        for layer in self.layers:
            texts += type_texts(layer, language)
        if not self.with_deposits:
            texts.append(tr("No known deposits were given: targets are ranked by the score alone."))
        elif self.capture is not None and self.capture <= self.area_share:
            texts.append(
                tr(
                    "The targets hold {capture} of the known deposits in {area} of the area: no better than chance. "
                    "Do not use them."
                ).format(capture=percent(self.capture, language), area=percent(self.area_share, language))
            )
        texts += self._grounds(language)
        aware = [layer.title(language) for layer in self.layers if layer.info.deposit_aware]
        if aware:
            texts.append(
                tr("Drawn with knowledge of the deposits, and so no independent support: {layers}.").format(
                    layers=listed(aware, language, "titles")
                )
            )
        synthetic = [layer.title(language) for layer in self.layers if layer.info.synthetic]
        if synthetic:
            texts.append(tr("SYNTHETIC layers: {layers}.").format(layers=listed(synthetic, language, "titles")))
        if self.moved:
            names = listed([Path(path).name for path, _ in self.moved], language, "titles")
            texts.append(tr("Resampled to the grid of the score: {layers}.").format(layers=names))
        return texts

    def _grounds(self, language: str) -> list[str]:
        """Return what the size of the targets says of their use, and how many only find what was known."""
        texts, median = [], float(np.median([row["area_km2"] for row in self.made.rows]))
        if median > LARGE_KM2:
            text = tr(
                "Half of the targets are larger than {area}: this ranks ground for reconnaissance and does not yet "
                "target. For targets that can be mapped and drilled cut off less ground: by a small area budget "
                "(METHOD=area_budget) or at a higher value."
            )
            texts.append(text.format(area=area(median, language)))
        if self.with_deposits:
            new = [row["grade"] for row in self.made.rows if row["new_ground"]]
            text = tr(
                "{known} [target holds|targets hold] known deposits, which the default rule grades A: known ground. "
                "{new} [target is|targets are] new, {best} of grade A. Judge the new ones by themselves."
            )
            known_ground = len(self.made.rows) - len(new)
            texts.append(counted(text, language, known=known_ground, new=len(new), best=new.count("A")))
        return texts


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    report = Report(tr("Exploration targets"), language, Path(run.score).name)
    report.paragraph(run.kind.text())
    for text in run.findings(language):
        report.note(text)
    _cut_off(report, run)
    report.heading(tr("Ranked list"))
    _list(report, run)
    report.paragraph(
        tr(
            "Grade A where: {a}. Otherwise grade B where: {b}. Otherwise grade C. Fields are explained in the help."
        ).format(**{grade.lower(): _rule(run, grade) for grade in run.rules})
    )
    if run.layers:
        report.heading(tr("Fingerprint of the evidence"))
        _fingerprints(report, run)
    report.heading(tr("Predicted resources"))
    report.paragraph(
        tr(
            "The fields for 334-1, 334-2, 334-3 and P1, P2, P3 are empty: the geologist fills them in. The numbers 334 "
            "belong to GB/T 17766-1999 and to the national assessment of mineral potential; GB/T 17766-2020 has no "
            "such class and calls what is not yet discovered potential mineral resources. The two traditions are not "
            "to be equated."
        )
    )
    report.paragraph(tr("Countries are those of QGIS’s world map; its boundaries are indicative."))
    report.heading(tr("Sources of the methods"))
    report.bullets([*SOURCES.get(run.method, ()), *STANDARDS])
    report.save(path)


def _cut_off(report: Report, run: Run) -> None:
    language, cut = report.language, run.cut
    report.heading(tr("Cut-off"))
    report.facts(
        [
            (tr("Lowest score of a target"), Figure(number(cut.best.lowest, language))),
            (tr("Number of targets"), len(run.made.rows)),
            (tr("Area in targets"), Figure(area(run.area, language))),
            (tr("Share of the area"), Figure(percent(run.area_share, language))),
            (tr("Known deposits inside targets"), Figure(percent(run.capture, language))),
            *((tr("Grade {grade}").format(grade=grade), count) for grade, count in run.grades().items()),
        ]
    )
    if cut.capture is not None:
        curve = cut.capture
        plot = PredictionArea(curve.threshold, curve.captured, curve.area, cut_at_crossing(curve))
        report.plot(plot, tr("Prediction–area plot"))
        return
    if cut.line is not None:
        report.paragraph(
            tr("One straight line is rejected (p = {p}); {pieces} pieces, r² = {r2}, breaks at {breaks}.").format(
                p=number(cut.one_line_p, language),
                pieces=len(cut.line.slopes),
                r2=fixed(cut.line.r_squared, language, 3),
                breaks=listed([number(value, language) for value in cut.line.breaks.tolist()], language, "names"),
            )
        )
    report.plot(area_curve(cut), tr("Area above each score") if cut.line is None else tr("Concentration–area plot"))


def _list(report: Report, run: Run) -> None:
    language = report.language
    titles = known.field_titles(language, told=False)
    names = ["rank", "grade", "area_km2", "score_mean", "score_max"]
    names += [name for name in ("relative_uncertainty", "evidence_share") if _any(run, name)]
    names += ["new_ground", "deposits", f"deposit_names_{language}", "deposit_km"] if run.with_deposits else []
    titles["new_ground"] = term("target_ground", language)
    header = [titles[name] for name in names] + [tr("Place"), tr("Country")]
    if _any(run, "road_km"):
        header.append(titles["road_km"])
    rows = []
    for row in run.made.rows:
        cells = [
            _names(row, name, language) if name.startswith("deposit_names") else _cell(name, row.get(name), language)
            for name in names
        ]
        if run.with_deposits:
            cells[names.index("new_ground")] = known.ground(row, language)
        cells += [known.where(row, language), _names(row, f"country_{language}", language)]
        if _any(run, "road_km"):
            cells.append(Figure(fixed(row["road_km"], language, 1)))
        rows.append(cells)
    report.table(header, rows, strong=[i for i, row in enumerate(run.made.rows) if row["grade"] == "A"])


def _fingerprints(report: Report, run: Run) -> None:
    language = report.language
    report.paragraph(
        tr(
            "Percent of the study area that is less favourable than the target; a layer counts as favourable "
            "above 50 %."
        )
    )
    names = [name for name, *_ in run.made.columns if name.startswith(known.FAVOURABLE)]
    header = [tr("Rank"), *(layer.title(language) for layer in run.layers)]
    rows = [[row["rank"], *(Figure(fixed(row.get(name), language)) for name in names)] for row in run.made.rows]
    report.table(header, rows)


def _rule(run: Run, grade: str) -> str:
    """Return the condition of a grade with its fields by their titles."""
    titles = {name: title for name, _, title in run.made.columns}
    return re.sub(r'"(\w+)"', lambda field: f'"{titles.get(field[1], field[1])}"', run.rules[grade])


def _names(row, name: str, language: str) -> str:
    """Return the names that a field holds, parted as the language does."""
    return listed(str(row.get(name) or "").split("; "), language, "names")


def _cell(name: str, value, language: str):
    if value is None or isinstance(value, str | int):
        return value
    if name == "area_km2":
        return Figure(fixed(float(value), language, 1 if value < 100 else 0))
    if name in ("evidence_share", "deposit_km"):
        return Figure(fixed(float(value), language, 0 if name == "evidence_share" else 1))
    return Figure(number(float(value), language, 3))


def _any(run: Run, name: str) -> bool:
    return any(row.get(name) is not None for row in run.made.rows)
