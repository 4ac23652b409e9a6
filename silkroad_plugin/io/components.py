"""Groups of cells of a mask that hang together, labelled block by block."""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from .stack import OutputBand, Progress, RasterStack, part_of

SHRUNK = 2  # times the area in the plane that a true one may have: projections may shrink areas to a half


def write_components(
    mask: str, folder: str, connectivity: int, least_km2: float, progress: Progress | None = None,
    judge: Callable[[int], None] = lambda count: None,
) -> str:  # fmt: skip
    """Write the number of its group (int32) to each cell that is 1, else 0; return the path.

    Groups hang together by sides (``connectivity`` 4) or by corners too (8). Those whose area lies surely below
    ``least_km2`` get 0. Memory grows with the groups that are kept and with the edges of the blocks, not with the
    raster. ``judge`` is told again and again how many groups have been found so far whose area surely reaches
    ``least_km2``, and may raise an error.
    """
    numbered, path = (str(Path(folder) / name) for name in ("parts.tif", "groups.tif"))
    with RasterStack([mask]) as stack:
        parts = _Parts(stack.grid, connectivity, least_km2, judge)
        bands = [OutputBand(numbered, "int32", repeats=True)]
        stack.map(lambda block, arrays: [parts.add(block, arrays[0] == 1)], bands, part_of(progress, 0, 0.7))
    table = parts.groups()
    with RasterStack([numbered]) as stack:
        bands = [OutputBand(path, "int32", repeats=True)]
        stack.map(lambda block, arrays: [table[arrays[0]]], bands, part_of(progress, 0.7, 1))
    return path


class _Parts:
    """Numbers the groups of each block, and keeps which numbers of neighbouring blocks belong together."""

    def __init__(self, grid, connectivity, least_km2, judge):
        self._judge, self._sure = judge, 0
        self._row_areas, self._least = grid.row_areas() / 1e6, least_km2
        self._corners = connectivity == 8
        self._areas, self._links, self._count = [np.zeros(1)], [np.empty((0, 2), np.int32)], 1
        # The last row of the blocks above, that of the blocks of this row, each with a 0 at both ends.
        self._above, self._last = np.zeros((2, grid.width + 2), np.int32)
        self._left, self._y = None, 0

    def add(self, block, cells) -> np.ndarray:
        """Return the numbers of a block's groups; blocks come row by row, each row from the left."""
        from scipy.ndimage import label

        local, count = label(cells, np.ones((3, 3)) if self._corners else None)
        areas = np.broadcast_to(self._row_areas[block.y : block.y + block.height, None], local.shape)
        areas = np.bincount(local.ravel(), areas.ravel(), count + 1)
        numbered = SHRUNK * areas >= self._least
        # A group at the edge may go on in the next block.
        edges = np.concatenate([local[0], local[-1], local[:, 0], local[:, -1]])
        sure = areas >= SHRUNK * self._least
        sure[edges] = sure[0] = False
        self._sure += int(sure.sum())
        self._judge(self._sure)
        numbered[edges] = True
        numbered[0] = False
        table, found = np.zeros(count + 1, np.int32), int(numbered.sum())
        table[numbered] = np.arange(self._count, self._count + found)
        self._areas.append(areas[numbered])
        self._count += found
        result = table[local]
        self._join(block, result)
        return result

    def _join(self, block, numbers) -> None:
        """Link the numbers along the upper and the left edge to those of the blocks there."""
        if block.y != self._y:
            self._above, self._last, self._y = self._last, self._above, block.y
            self._last[:] = 0
        left = np.zeros(block.height, np.int32) if block.x == 0 else self._left
        end = block.x + block.width
        self._link(numbers[0], self._above[block.x + 1 : end + 1])
        self._link(numbers[:, 0], left)
        if self._corners:
            self._link(numbers[0], self._above[block.x : end])
            self._link(numbers[0], self._above[block.x + 2 : end + 2])
            self._link(numbers[1:, 0], left[:-1])
            self._link(numbers[:-1, 0], left[1:])
        self._last[block.x + 1 : end + 1] = numbers[-1]
        self._left = numbers[:, -1].copy()

    def _link(self, first, second) -> None:
        both = (first > 0) & (second > 0)
        self._links.append(np.unique(np.column_stack([first[both], second[both]]), axis=0))

    def groups(self) -> np.ndarray:
        """Return the group of each number, 0 for what is too small."""
        from scipy.sparse import coo_matrix
        from scipy.sparse.csgraph import connected_components

        links = np.concatenate(self._links)
        graph = coo_matrix((np.ones(len(links), np.int8), links.T), (self._count, self._count))
        group = connected_components(graph, directed=False)[1]
        areas = np.bincount(group, np.concatenate(self._areas))
        kept = SHRUNK * areas[group] >= self._least
        kept[0] = False
        self._judge(int(np.count_nonzero(np.bincount(group[1:], minlength=len(areas))[areas >= SHRUNK * self._least])))
        return np.where(kept, group + 1, 0).astype(np.int32)
