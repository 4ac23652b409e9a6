"""Printing: an A3 map from the data to the finished PDF, against QGIS exporting the same saved layout."""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
application = None
AREA, LANGUAGE, REPEATS, LIMIT = "altai", "ru", 5, 2.0


def best(function) -> float:
    """Return the shortest of a few runs, in seconds."""
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return min(times)


def print_area(folder: str, save: bool = False) -> list[str]:
    """Run the algorithm as a user does; return the files."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from silkroad_plugin.processing.algorithms.maps.print_map import PrintMap

    algorithm = PrintMap()
    algorithm.initAlgorithm({})
    given = {"AREA": AREA, "LANGUAGES": [LANGUAGE], "FORMATS": ["pdf"], "OUTPUT_FOLDER": folder, "SAVE_PROJECT": save}
    results, _ = algorithm.run(given, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    return results["FILES"].split(";")


def plain_seconds(saved: str, folder: str) -> float:
    """Return what QGIS takes to export the layout of an opened project with the same settings."""
    from qgis.core import Qgis, QgsLayoutExporter, QgsProject

    project = QgsProject()
    project.read(saved)
    (layout,) = project.layoutManager().printLayouts()
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 300
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    target = str(Path(folder, "plain.pdf"))
    return best(lambda: QgsLayoutExporter(layout).exportToPdf(target, settings))


def run() -> list[tuple[str, float, float, str]]:
    """Return the ratio of the whole algorithm to QGIS's own export."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from tools.headless import start_qgis

    # Kept by the module: QGIS crashes where projects outlive it.
    global application
    application = application or start_qgis()
    with tempfile.TemporaryDirectory() as folder:
        saved = print_area(folder, save=True)[1]
        plain = plain_seconds(saved, folder)
        whole = best(lambda: print_area(folder))
    print(f"print: ours {whole:.2f} s (from the data), QGIS's export {plain:.2f} s", file=sys.stderr)
    return [("A3 map in one language / QGIS's export of the saved project", whole / plain, LIMIT, "×")]


if __name__ == "__main__":
    for name, ratio, limit, unit in run():
        print(f"{name}: {ratio:.2f}{unit} (limit {limit}{unit})")
