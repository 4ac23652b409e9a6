"""Geochemistry: kriging against PyKrige, the other methods against the bare work of numpy and scipy."""

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from bench_evidence import best

ROOT = Path(__file__).resolve().parents[1]
PEERS = ROOT / ".venv-peers"
SAMPLES, NODES, NEIGHBOURS = 2000, 40_000, 16
MODEL = (2.0, 6000.0, 0.3)  # partial sill, range, nugget


def peers() -> str:
    """Return the Python of the environment of the peers, which is made where it is missing."""
    python = PEERS / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", str(PEERS)], check=True)
        wanted = str(ROOT / "tools" / "requirements-peers.txt")
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", "--requirement", wanted], check=True)
    return str(python)


def kriging_ratios() -> list:
    """40 000 nodes from the 16 nearest of 2000 samples, against both backends of PyKrige."""
    from silkroad_plugin.core.geochemistry.kriging import Kriger, Kriging
    from silkroad_plugin.core.geochemistry.variogram_model import Structure, VariogramModel

    random = np.random.default_rng(1)
    xy, places = random.random((SAMPLES, 2)) * 40_000, random.random((NODES, 2)) * 40_000
    values = np.sin(xy[:, 0] / 5000) + random.normal(0, 0.3, SAMPLES)
    model = VariogramModel(MODEL[2], (Structure("spherical", MODEL[0], MODEL[1]),))
    spent = best(lambda: Kriger(xy, values, Kriging(model, NEIGHBOURS))(places))
    expected = Kriger(xy, values, Kriging(model, NEIGHBOURS))(places).estimate
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/samples.npz"
        np.savez(path, xy=xy, values=values, places=places, expected=expected, model=np.array(MODEL))
        script = str(ROOT / "benchmarks" / "kriging_peer.py")
        done = subprocess.run([peers(), script, path, str(NEIGHBOURS)], stdout=subprocess.PIPE, text=True, check=True)
    theirs = json.loads(done.stdout)
    return [
        ("kriging of 40 000 nodes, 16 neighbours / PyKrige, loop", spent / theirs["loop"], 1 / 3, "×"),
        ("kriging of 40 000 nodes, 16 neighbours / PyKrige, C", spent / theirs["C"], 1.5, "×"),
    ]


def large_kriging() -> list:
    """100 000 samples to a million nodes: the memory of the whole process."""
    from silkroad_plugin.core.geochemistry.kriging import Kriger, Kriging
    from silkroad_plugin.core.geochemistry.variogram_model import Structure, VariogramModel

    random = np.random.default_rng(2)
    xy, places = random.random((100_000, 2)) * 1e6, random.random((1_000_000, 2)) * 1e6
    model = VariogramModel(MODEL[2], (Structure("spherical", MODEL[0], 20_000.0),))
    Kriger(xy, random.normal(size=len(xy)), Kriging(model, NEIGHBOURS))(places)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    return [("kriging of 100 000 samples to 1 000 000 nodes, memory", peak, 1.0, "GB")]


def distance_ratios() -> list:
    """Two million samples to a million cells, against the bare search of neighbours."""
    from scipy.spatial import cKDTree

    from silkroad_plugin.core.geochemistry.idw import InverseDistance, InverseDistanceWeighting

    random = np.random.default_rng(3)
    xy, values = random.random((2_000_000, 2)) * 1e6, random.random(2_000_000)
    places = random.random((1_000_000, 2)) * 1e6

    def timed(work):
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    base = timed(lambda: cKDTree(xy).query(places, 12))
    spent = timed(lambda: InverseDistanceWeighting(xy, values, InverseDistance())(places))
    return [("IDW of 2 000 000 samples to 1 000 000 cells / search of neighbours", spent / base, 2.0, "×")]


def window_ratios() -> list:
    """Singularity of 16 million cells with six windows, against one uniform filter."""
    from scipy.ndimage import uniform_filter

    from silkroad_plugin.core.geochemistry.singularity import singularity

    values = np.random.default_rng(4).lognormal(size=(4000, 4000))
    base = best(lambda: uniform_filter(values, 13))
    start = time.perf_counter()
    singularity(values)
    spent = time.perf_counter() - start
    return [("singularity of 16 000 000 cells, 6 windows / one uniform filter", spent / base, 15.0, "×")]


def table_ratios() -> list:
    """Log-ratios against one logarithm of the table; the summary against sorting the columns."""
    from silkroad_plugin.core.geochemistry.compositions import clr
    from silkroad_plugin.core.geochemistry.summary import summary

    random = np.random.default_rng(5)
    parts, table = random.lognormal(size=(100_000, 20)), random.lognormal(size=(100_000, 39))
    return [
        ("clr of 100 000 × 20 / one logarithm", best(lambda: clr(parts)) / best(lambda: np.log(parts)), 10.0, "×"),
        (
            "summary of 100 000 × 39 / sorting its columns",
            best(lambda: [summary(column) for column in table.T]) / best(lambda: np.sort(table, 0)),
            5.0,
            "×",
        ),
    ]


def run() -> list:
    """Return (name, ratio, limit, unit)."""
    # First, while the process holds nothing else.
    memory = large_kriging()
    return [*kriging_ratios(), *memory, *distance_ratios(), *window_ratios(), *table_ratios()]
