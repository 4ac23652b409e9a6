"""The report of a spectrum–area filter: the curve, its pieces and what each part of the map holds."""

import numpy as np

from ...i18n import N_, tr
from ...io.plots.spectrum_area import SpectrumAreaPlot
from ...io.report import Report

NAMES = (N_("Background"), N_("Anomaly"), N_("Noise"))


def write_report(title: str, curve, breaks, line, maps, language: str, path: str) -> None:
    """Write the report; ``line``: the broken line fitted to the logarithms, None where breaks were given."""
    report = Report(tr("Spectrum–area filter"), language, title)
    caption = tr("Area of the spectrum with at least each power, on logarithmic axes.")
    report.plot(SpectrumAreaPlot(curve.power, curve.area, breaks, line), caption)
    if line is not None:
        ends = [float(curve.power[0]), *breaks, float(curve.power[-1])]
        rows = [[low, high, float(slope)] for low, high, slope in zip(ends[:-1], ends[1:], line.slopes, strict=True)]
        report.table([tr("From power"), tr("To power"), tr("Slope, −β")], rows, tr("Straight pieces"))
        report.facts([(tr("R² of the broken line"), float(line.r_squared))])
    whole = np.nanvar(np.sum(maps, axis=0))
    rows = [
        [
            tr(name),
            float(np.nanmin(part)),
            float(np.nanmean(part)),
            float(np.nanmax(part)),
            float(np.nanvar(part) / whole),
        ]
        for name, part in zip(NAMES, maps, strict=False)
    ]
    header = [tr("Part"), tr("lowest"), tr("mean"), tr("highest"), tr("Variance over that of the input")]
    report.table(header, rows, tr("Maps"))
    report.save(path)
