"""The main job without a screen: the prospectivity of the Altai belt for VMS deposits, mapped in three languages.

Evidence from the data that the project ships, weights of evidence, validation (also by deposits held out
in spatial blocks), and the printed map: each step is the algorithm that the toolbox offers.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.demo_maps import AREA, OUT, Maps  # noqa: E402, I001 (finds QGIS, so that it comes first)
from tools.steps import LANGUAGES  # noqa: E402

from qgis.core import QgsProcessingException  # noqa: E402

from silkroad_plugin.gui.steps import MAX_AREA  # noqa: E402

SYSTEM, CELL = "dt_vms", 1000
# Every third block of about 55 km, along diagonals, is held out: neighbours of a training deposit are no test of it.
HELD_OUT = "(floor(x(@geometry) / 0.75) + floor(y(@geometry) / 0.5)) % 3 = 0"
# The map uses every layer with a significant cut; beside it stands what the layers do that pass the null control.
ALL_LAYERS, NULL_P = 1, 0.05


class Demo(Maps):
    """The steps."""

    def evidence(self) -> dict:
        """Make the evidence rasters, the mask and the training points."""
        folder = OUT / "evidence"
        results = self.step(
            "Evidence",
            "silkroad:belt_evidence",
            AREA=AREA,
            CELL_SIZE=CELL,
            DEPOSIT_TYPES=SYSTEM,
            OUTPUT_FOLDER=str(folder),
        )
        for path in [results["MASK"], *results["EVIDENCE"]]:
            self.note(path, f"effective resolution {resolution(path)}")
        self.note(results["DEPOSITS"], f"{results['DEPOSIT_COUNT']} VMS deposits; {results['seconds']:.1f} s for all")
        return results

    def weights(self, evidence: dict, deposits: str, folder: Path, null_p: float = ALL_LAYERS) -> dict:
        """Run weights of evidence into a folder, with the layers whose p of the null control is small enough."""
        folder.mkdir(parents=True, exist_ok=True)
        return self.step(
            "Weights of evidence" if null_p == ALL_LAYERS else f"Weights of evidence, null-control p up to {null_p}",
            "silkroad:weights_of_evidence",
            NULL_P=null_p,
            EVIDENCE=evidence["EVIDENCE"],
            TYPES=evidence["TYPES"],
            DEPOSITS=deposits,
            MASK=evidence["MASK"],
            UNIT_AREA=(CELL / 1000) ** 2,
            MAX_AREA=MAX_AREA,
            OUTPUT_POSTERIOR=str(folder / "posterior.tif"),
            OUTPUT_STD_WEIGHTS=str(folder / "std_weights.tif"),
            OUTPUT_STD_MISSING=str(folder / "std_missing.tif"),
            OUTPUT_CONFIDENCE=str(folder / "confidence.tif"),
            OUTPUT_WEIGHTS=str(folder / "weights.csv"),
            OUTPUT_CONDITIONS=str(folder / "conditions.csv"),
            OUTPUT_HTML=str(folder / "weights_of_evidence.html"),
        )

    def model(self, evidence: dict) -> dict:
        """Fit all deposits; this is the map."""
        results = self.weights(evidence, evidence["DEPOSITS"], OUT)
        best = f"contrast {results['BEST_CONTRAST']:.2f} of the best layer, {results['BEST_LAYER']}"
        self.note(results["OUTPUT_WEIGHTS"], best)
        self.note(results["OUTPUT_CONDITIONS"], f"T/n {results['T_OVER_N']:.2f}, p {results['OMNIBUS_P']:.3f}")
        self.note(results["OUTPUT_POSTERIOR"], f"{results['DEPOSITS_USED']:.0f} deposits used")
        self.note(results["OUTPUT_STD_WEIGHTS"], "standard deviation from the weights")
        self.note(results["OUTPUT_STD_MISSING"], "standard deviation from missing layers")
        self.note(results["OUTPUT_CONFIDENCE"], "posterior over its standard deviation")
        self.note(results["OUTPUT_HTML"], f"{results['seconds']:.1f} s")
        return results

    def validate(self, model: dict, evidence: dict) -> dict:
        """Judge the map by its own deposits."""
        report = OUT / "validation.html"
        results = self.step(
            "Validation",
            "silkroad:validate_prospectivity",
            INPUT=model["OUTPUT_POSTERIOR"],
            DEPOSITS=evidence["DEPOSITS"],
            MASK=evidence["MASK"],
            OUTPUT_TABLE=str(OUT / "validation.csv"),
            OUTPUT_HTML=str(report),
        )
        self.note(report, interval("AUC of the fit", results, "AUC"))
        return results

    def hold_out(self, evidence: dict) -> dict:
        """Part the deposits by blocks; returns the paths of those held out and of those that train."""
        folder = OUT / "held_out"
        folder.mkdir(parents=True, exist_ok=True)
        parts = self.step(
            "Deposits held out in blocks of 55 km",
            "native:extractbyexpression",
            INPUT=evidence["DEPOSITS"],
            EXPRESSION=HELD_OUT,
            OUTPUT=str(folder / "held_out.gpkg"),
            FAIL_OUTPUT=str(folder / "training.gpkg"),
        )
        return {"test": parts["OUTPUT"], "train": parts["FAIL_OUTPUT"]}

    def validate_held_out(self, evidence: dict, parts: dict, folder: Path, null_p: float, what: str) -> dict:
        """Fit the deposits that train, judge that fit by those held out, and note the AUC under ``what``."""
        model = self.weights(evidence, parts["train"], folder, null_p)
        report = folder / "validation.html"
        results = self.step(
            "Validation by the deposits held out",
            "silkroad:validate_prospectivity",
            INPUT=model["OUTPUT_POSTERIOR"],
            DEPOSITS=parts["train"],
            HOLDOUT=parts["test"],
            MASK=evidence["MASK"],
            OUTPUT_TABLE=str(folder / "validation.csv"),
            OUTPUT_HTML=str(report),
        )
        self.note(report, interval(what, results, "AUC_HOLDOUT"))
        return results

    def compare_without_chance(self, evidence: dict, parts: dict) -> None:
        """Say what the layers reach that pass the null control: the others may add nothing."""
        try:
            what = "the same with the layers that pass the null control alone"
            self.validate_held_out(evidence, parts, OUT / "null_control", NULL_P, what)
        except QgsProcessingException as refusal:
            print(f"  ! {refusal}")

    def print_maps(self, model: dict, judged: dict, held_out: dict) -> None:
        """Print the map of prospectivity in three languages, as PDF and PNG."""
        self.print_map(
            "Map in Chinese, Russian and English",
            AREA=AREA,
            MAP_TYPE="prospectivity",
            RASTER=model["OUTPUT_POSTERIOR"],
            LANGUAGES=list(LANGUAGES),
            FILTER=f"\"deposit_type\" = '{SYSTEM}'",
            AUC=judged["AUC"],
            AUC_LOW=judged["AUC_LOWER"],
            AUC_HIGH=judged["AUC_UPPER"],
            AUC_HELDOUT=held_out["AUC_HOLDOUT"],
            AUC_HELDOUT_LOW=held_out["AUC_HOLDOUT_LOWER"],
            AUC_HELDOUT_HIGH=held_out["AUC_HOLDOUT_UPPER"],
            HELDOUT_DEPOSITS=held_out["HOLDOUT_USED"],
            DPI=200,
        )


def interval(what: str, results: dict, name: str) -> str:
    """Write a value with its interval."""
    return f"{what} {results[name]:.3f} ({results[f'{name}_LOWER']:.3f}–{results[f'{name}_UPPER']:.3f})"


def resolution(path: str) -> str:
    """Return the effective resolution that a raster states."""
    from osgeo import gdal

    dataset = gdal.Open(path)
    stated = dataset.GetMetadata().get("SILKROAD_RESOLUTION_KM")
    return f"{float(stated or dataset.GetGeoTransform()[1] / 1000):.3g} km"


def main() -> None:
    """Run every step and list what was made."""
    demo = Demo()
    evidence = demo.evidence()
    model = demo.model(evidence)
    judged = demo.validate(model, evidence)
    parts = demo.hold_out(evidence)
    held_out = demo.validate_held_out(evidence, parts, OUT / "held_out", ALL_LAYERS, "AUC of deposits held out")
    demo.compare_without_chance(evidence, parts)
    demo.print_maps(model, judged, held_out)
    demo.print_traditions()
    demo.tell()


if __name__ == "__main__":
    main()
