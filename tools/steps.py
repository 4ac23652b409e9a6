"""What the demos share: each step is an algorithm of the toolbox, timed, and every product is told with its figure."""

import time
from pathlib import Path

from qgis.core import QgsProcessingFeedback

from tools import headless

ROOT = headless.ROOT
LANGUAGES = ("zh", "ru", "en")
SURVEY = ROOT / "resources" / "data" / "synthetic_survey"
SURVEY_PLANE = "+proj=aea +lat_1=47 +lat_2=51.5 +lat_0=49 +lon_0=86 +datum=WGS84 +units=m +no_defs"


class Feedback(QgsProcessingFeedback):
    """Passes warnings on and keeps the rest quiet, but for a warning that every step would repeat."""

    said: set[str] = set()

    def __init__(self):
        super().__init__(False)

    def pushWarning(self, warning):
        """Print a warning, once."""
        if warning not in self.said:
            self.said.add(warning)
            print(f"  ! {warning}")

    def reportError(self, error, fatalError=False):
        """Print an error."""
        print(f"  ! {error}")


class Steps:
    """Runs algorithms; ``made`` collects each product with its figure."""

    def __init__(self):
        # All that is printed is English, whatever the user's QGIS speaks.
        self._alive = headless.start_qgis(), headless.start_toolbox("en")
        import processing

        self.run = processing.run
        self.start = time.perf_counter()
        self.made: list[tuple[Path, str]] = []

    def step(self, title: str, algorithm: str, **parameters) -> dict:
        """Run an algorithm; returns its results with the seconds it took."""
        if title:
            print(f"{title} …", flush=True)
        start = time.perf_counter()
        results = self.run(algorithm, parameters, feedback=Feedback())
        return results | {"seconds": time.perf_counter() - start}

    def note(self, path, figure: str) -> None:
        """Remember a product and its figure."""
        path = Path(path)
        if not path.is_file() or not path.stat().st_size:
            raise SystemExit(f"{path} was not made")
        self.made.append((path, figure))

    def tell(self) -> None:
        """List what was made."""
        print(f"\nMade in {time.perf_counter() - self.start:.0f} s:")
        for path, figure in self.made:
            print(f"  {path.relative_to(ROOT)!s:44} {figure}")
