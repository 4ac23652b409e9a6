"""Geochemistry: kriging against PyKrige, the other methods against the bare work of numpy and scipy."""

import os
import resource
import subprocess
import sys
import tempfile
import time
from functools import cache
from pathlib import Path

import numpy as np
from bench_evidence import best

ROOT = Path(__file__).resolve().parents[1]
PEERS = ROOT / ".venv-peers"
NODES, NEIGHBOURS = 40_000, 16
MODEL = (2.0, 6000.0, 0.3)  # partial sill, range, nugget


@cache
def peers() -> str:
    """Return the Python of the environment of the peers, which is made where it is missing."""
    python = PEERS / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", str(PEERS)], check=True)
    wanted = str(ROOT / "tools" / "requirements-peers.txt")
    subprocess.run([str(python), "-m", "pip", "install", "--quiet", "--requirement", wanted], check=True)
    return str(python)


def timed_by_peer(method: str, **data) -> float:
    """Return the seconds that a peer takes for the same; it must find the same, which is told as ``expected``."""
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/data.npz"
        np.savez(path, **data)
        command = [peers(), str(ROOT / "benchmarks" / "geochemistry_peers.py"), method, path]
        # pyrolite puts styles of its own among those of the user.
        apart = os.environ | {"MPLCONFIGDIR": folder}
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env=apart)
    return float(done.stdout)


def ratio(ours, theirs, rounds: int) -> float:
    """Return the shortest time of one work over that of another, taken in turn, so that a busy moment hits both."""
    times = np.empty((rounds, 2))
    for row in times:
        for place, work in enumerate((ours, theirs)):
            start = time.perf_counter()
            work()
            row[place] = time.perf_counter() - start
    return float(np.divide(*times.min(0)))


def kriging_ratio(method: str, samples: int, nodes: int, neighbours: int | None) -> float:
    """Return the time of kriging over that of a peer, with places and samples at random."""
    from silkroad_plugin.core.geochemistry.kriging import Kriger, Kriging
    from silkroad_plugin.core.geochemistry.variogram_model import Structure, VariogramModel

    random = np.random.default_rng(1)
    xy, places = random.random((samples, 2)) * 40_000, random.random((nodes, 2)) * 40_000
    values = np.sin(xy[:, 0] / 5000) + random.normal(0, 0.3, samples)
    model = VariogramModel(MODEL[2], (Structure("spherical", MODEL[0], MODEL[1]),))
    spent = best(lambda: Kriger(xy, values, Kriging(model, neighbours))(places))
    expected = Kriger(xy, values, Kriging(model, neighbours))(places).estimate
    told = {"xy": xy, "values": values, "places": places, "model": np.array(MODEL), "neighbours": neighbours or samples}
    return spent / timed_by_peer(method, expected=expected, **told)


def kriging_ratios() -> list:
    """40 000 nodes from their 16 nearest samples against PyKrige; from all samples, as gstools has it, against that."""
    rows = []
    for backend, count, limit in (("loop", 2000, 1 / 3), ("C", 500, 1.5), ("C", 2000, 1.5), ("C", 5000, 3.0)):
        name = f"kriging of 40 000 nodes, 16 of {count} samples / PyKrige, {backend}"
        rows.append((name, kriging_ratio(backend, count, NODES, NEIGHBOURS), limit, "×"))
    name = "kriging of 10 000 nodes from all of 500 samples / gstools"
    return [*rows, (name, kriging_ratio("gstools", 500, 10_000, None), 1.0, "×")]


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

    spent = ratio(
        lambda: InverseDistanceWeighting(xy, values, InverseDistance())(places),
        lambda: cKDTree(xy).query(places, 12),
        1,
    )
    return [("IDW of 2 000 000 samples to 1 000 000 cells / search of neighbours", spent, 2.0, "×")]


def window_ratios() -> list:
    """Singularity of 16 million cells with six windows, against one uniform filter."""
    from scipy.ndimage import uniform_filter

    from silkroad_plugin.core.geochemistry.singularity import singularity

    values = np.random.default_rng(4).lognormal(size=(4000, 4000))
    spent = ratio(lambda: singularity(values), lambda: uniform_filter(values, 13), 2)
    return [("singularity of 16 000 000 cells, 6 windows / one uniform filter", spent, 15.0, "×")]


def table_ratios() -> list:
    """Log-ratios against one logarithm of the table and pyrolite's; the summary against sorting the columns."""
    from silkroad_plugin.core.geochemistry.compositions import clr
    from silkroad_plugin.core.geochemistry.summary import summary

    random = np.random.default_rng(5)
    parts, table = random.lognormal(size=(100_000, 20)), random.lognormal(size=(100_000, 39))
    by_log = ratio(lambda: clr(parts), lambda: np.log(parts), 20)
    by_peer = best(lambda: clr(parts)) / timed_by_peer("clr", parts=parts, expected=clr(parts))
    by_sorting = ratio(lambda: [summary(column) for column in table.T], lambda: np.sort(table, 0), 3)
    return [
        ("clr of 100 000 × 20 / one logarithm", by_log, 10.0, "×"),
        ("clr of 100 000 × 20 / pyrolite’s", by_peer, 1.0, "×"),
        ("summary of 100 000 × 39 / sorting its columns", by_sorting, 5.0, "×"),
    ]


def run() -> list:
    """Return (name, ratio, limit, unit)."""
    # First, while the process holds nothing else.
    memory = large_kriging()
    return [*kriging_ratios(), *memory, *distance_ratios(), *window_ratios(), *table_ratios()]
