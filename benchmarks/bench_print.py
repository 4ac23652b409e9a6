"""Printing: an A3 map and a map sheet from the data to the finished PDF, against QGIS's own exports of the same map."""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
application = None
LANGUAGE, REPEATS = "ru", 5
AREA = {"AREA": "altai"}
SHEET = {"SHEET": "K-43", "EDITION": "russian", "PAPER": "A1"}
WHOLE, FURNISHED, FRAMED = 2.0, 1.5, 3.0  # the limits


def best(function) -> float:
    """Return the shortest of a few runs, in seconds."""
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return min(times)


def printed(where: dict, folder: str, save: bool = False) -> list[str]:
    """Run the algorithm as a user does; return the files."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from silkroad_plugin.processing.algorithms.maps.print_map import PrintMap

    algorithm = PrintMap()
    algorithm.initAlgorithm({})
    given = {"LANGUAGES": [LANGUAGE], "FORMATS": ["pdf"], "OUTPUT_FOLDER": folder, "SAVE_PROJECT": save, **where}
    results, _ = algorithm.run(given, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    return results["FILES"].split(";")


def export_seconds(saved: str, folder: str) -> tuple[float, float, float]:
    """Return what three exports of a saved layout take: QGIS's, ours, and QGIS's of the map alone."""
    from qgis.core import Qgis, QgsLayoutExporter, QgsLayoutItemMap, QgsLayoutItemPage, QgsProject

    from silkroad_plugin.layouts.export import export_pdf

    project = QgsProject()
    project.read(saved)
    (layout,) = project.layoutManager().printLayouts()
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 300
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    target = str(Path(folder, "plain.pdf"))
    plain = best(lambda: QgsLayoutExporter(layout).exportToPdf(target, settings))
    ours = best(lambda: export_pdf(layout, target))
    for item in layout.items():
        kept = isinstance(item, QgsLayoutItemPage) or (isinstance(item, QgsLayoutItemMap) and item.id() in ("map", ""))
        if hasattr(item, "uuid") and not kept and item.id() != "clip":
            layout.removeLayoutItem(item)
    bare = best(lambda: QgsLayoutExporter(layout).exportToPdf(target, settings))
    return plain, ours, bare


def run() -> list[tuple[str, float, float, str]]:
    """Return the ratio of the whole algorithm to QGIS's own export."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from tools.headless import start_qgis

    # Kept by the module: QGIS crashes where projects outlive it.
    global application
    application = application or start_qgis()
    with tempfile.TemporaryDirectory() as folder:
        plain, ours, bare = export_seconds(_saved(AREA, folder), folder)
        whole = best(lambda: printed(AREA, folder))
        _, _, bare_sheet = export_seconds(_saved(SHEET, folder), folder)
        sheet = best(lambda: printed(SHEET, folder))
    print(
        f"print: ours {whole:.2f} s (from the data), QGIS's export {plain:.2f} s, the map {bare:.2f} s", file=sys.stderr
    )
    print(f"print: the sheet {sheet:.2f} s (from the data), its map {bare_sheet:.2f} s", file=sys.stderr)
    return [
        ("A3 map in one language / QGIS's export of the saved project", whole / plain, WHOLE, "×"),
        ("A3 map with furniture and text repair / QGIS's export of the bare map", ours / bare, FURNISHED, "×"),
        ("map sheet 1:1,000,000 from the data / QGIS's export of its bare map", sheet / bare_sheet, FRAMED, "×"),
    ]


def _saved(where: dict, folder: str) -> str:
    return next(file for file in printed(where, folder, save=True) if file.endswith(".qgz"))


if __name__ == "__main__":
    for name, ratio, limit, unit in run():
        print(f"{name}: {ratio:.2f}{unit} (limit {limit}{unit})")
