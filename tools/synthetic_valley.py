"""A made-up valley for the demonstration of catchments: the sites of the synthetic survey lie 10 km apart, far wider
than any stream, and the relief that the project ships has cells of 9 km. Heights and samples are synthetic alike, and
marked so.
"""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

SEED = 20241
SIZE, CELL = 320, 100.0  # cells, metres: 32 km
WEST, NORTH, EPSG = 500_000.0, 5_500_000.0, 32645
BACKGROUND, CONTRAST, SCATTER = 20.0, 25.0, 0.06  # ppm; times the background at the source; lg
SAMPLES, BELOW, LEAST_KM2, MOST_KM2 = 60, 6, 2.0, 25.0


@dataclass(frozen=True)
class Valley:
    """Paths of the heights and of the table of samples; ``x``, ``y`` the place of the source (m), ``km2`` its area,
    ``below`` the number of samples that were taken below it."""

    heights: Path
    table: Path
    x: float
    y: float
    km2: float
    below: int


def make(folder: Path) -> Valley:
    """Write heights and samples into a folder; the copper of one square of rock is washed down to the samples."""
    rng = np.random.default_rng(SEED)
    heights = relief(rng)
    folder.mkdir(parents=True, exist_ok=True)
    receiver, order = drainage(heights)
    upstream = accumulated(np.full(SIZE * SIZE, CELL**2 / 1e6), receiver, order)
    source = np.zeros((SIZE, SIZE))
    row, column = int(SIZE * 0.42), int(SIZE * 0.57)
    half = 7
    source[row - half : row + half, column - half : column + half] = CELL**2 / 1e6
    of_source = accumulated(source.ravel(), receiver, order)
    streams = np.flatnonzero((upstream >= LEAST_KM2) & (upstream <= MOST_KM2))
    below = streams[of_source[streams] > 0.3 * source.sum()]
    chosen = np.unique(np.concatenate([rng.choice(below, BELOW, False), rng.choice(streams, SAMPLES - BELOW, False)]))
    contents = BACKGROUND * (1 + (CONTRAST - 1) * of_source[chosen] / upstream[chosen])
    contents *= 10 ** rng.normal(0, SCATTER, len(chosen))
    rows, columns = np.divmod(chosen, SIZE)
    x, y = WEST + (columns + 0.5) * CELL, NORTH - (rows + 0.5) * CELL
    path, table = folder / "synthetic_heights.tif", folder / "synthetic_streams.csv"
    write_heights(path, heights)
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["sample_id", "survey", "x", "y", "medium", "Cu_ppm"])
        for number, (east, north, content) in enumerate(zip(x, y, contents, strict=True), start=1):
            place = f"{east:.1f}", f"{north:.1f}"
            writer.writerow(
                [f"V{number:03d}", "Synthetic survey of a valley", *place, "stream sediment", f"{content:.3g}"]
            )
    return Valley(path, table, WEST + column * CELL, NORTH - row * CELL, float(source.sum()), BELOW)


def relief(rng) -> np.ndarray:
    """Return heights (m) that fall southwards to a rim broken by one outlet, with ridges of a power-law spectrum."""
    frequency = np.hypot(*np.meshgrid(np.fft.fftfreq(SIZE), np.fft.fftfreq(SIZE)))
    frequency[0, 0] = 1
    rough = np.fft.ifft2(np.fft.fft2(rng.normal(size=(SIZE, SIZE))) * frequency**-1.9).real
    rough = (rough - rough.mean()) / rough.std()
    y, x = np.mgrid[:SIZE, :SIZE] / SIZE
    return (1500 + 160 * rough - 900 * y + 500 * np.abs(x - 0.5)).astype(np.float32)


def drainage(heights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the cell into which each cell (n) drains, −1 at an outlet, and the cells from the top down.

    Priority flood (Barnes et al. 2014): from the edge inwards the lowest cell first.
    """
    import heapq

    flat, size = heights.ravel().astype(float), SIZE
    receiver, seen, order = np.full(flat.size, -1), np.zeros(flat.size, bool), []
    edge = np.zeros((size, size), bool)
    edge[[0, -1]], edge[:, [0, -1]] = True, True
    heap = [(flat[cell], int(cell)) for cell in np.flatnonzero(edge)]
    seen[edge.ravel()] = True
    heapq.heapify(heap)
    while heap:
        level, cell = heapq.heappop(heap)
        order.append(cell)
        row, column = divmod(cell, size)
        for down in (-1, 0, 1):
            for right in (-1, 0, 1):
                r, c = row + down, column + right
                if 0 <= r < size and 0 <= c < size and not seen[other := r * size + c]:
                    seen[other], receiver[other] = True, cell
                    heapq.heappush(heap, (max(level, flat[other]), other))
    return receiver, np.array(order[::-1])


def accumulated(own: np.ndarray, receiver: np.ndarray, order: np.ndarray) -> np.ndarray:
    """Return what drains through each cell (n) of what each has ``own`` (n)."""
    total = own.astype(float).copy()
    for cell in order.tolist():
        if receiver[cell] >= 0:
            total[receiver[cell]] += total[cell]
    return total


def write_heights(path: Path, heights: np.ndarray) -> None:
    """Write the heights with the mark of what was made up."""
    from silkroad_plugin.io.layer_info import LayerInfo, to_items

    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, 1, gdal.GDT_Float32, ["COMPRESS=DEFLATE"])
    dataset.SetGeoTransform((WEST, CELL, 0, NORTH, 0, -CELL))
    system = osr.SpatialReference()
    system.ImportFromEPSG(EPSG)
    dataset.SetProjection(system.ExportToWkt())
    titles = {"en": "Synthetic heights (m)", "zh": "合成高程（m）", "ru": "Синтетические высоты (м)"}
    dataset.SetMetadata(to_items(LayerInfo(titles=titles, unit="m", synthetic=True)))
    dataset.GetRasterBand(1).WriteArray(heights)
