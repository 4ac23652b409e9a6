"""Spectrum–area filtering: parts add up, known waves go where their power belongs, areas are counted."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.spectrum import decomposed, spectrum, spectrum_area


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 2**31 - 1), st.integers(3, 40), st.integers(3, 40), st.booleans())
def test_the_parts_add_up_to_the_map(seed, rows, columns, holes):
    rng = np.random.default_rng(seed)
    grid = rng.lognormal(size=(rows, columns))
    if holes:
        grid[rng.random(grid.shape) < 0.3] = np.nan
        grid[0, :2] = 1, 2
    found = spectrum(grid)
    levels = np.quantile(found.power[found.power > found.power.max() * 1e-20], [0.4, 0.9])
    maps = decomposed(found, levels)
    assert len(maps) == 3
    assert np.nansum(maps, 0)[~np.isnan(grid)] == pytest.approx(grid[~np.isnan(grid)], rel=1e-9, abs=1e-9)
    assert all(np.array_equal(np.isnan(part), np.isnan(grid)) for part in maps)


def test_areas_are_counted_over_the_whole_plane_of_waves():
    grid = np.random.default_rng(3).normal(size=(30, 41))
    found = spectrum(grid)
    back = np.fft.irfft2(found.waves, s=found.padded)
    power = np.abs(np.fft.fft2(back)) ** 2
    curve = spectrum_area(found, 50)
    for limit, area in zip(curve.power[1:-1], curve.area[1:-1], strict=True):
        assert area == (power >= limit).sum()
    assert (np.diff(curve.area) < 0).all()
    steps = np.diff(np.log(curve.power))
    assert np.allclose(steps / steps.min(), np.round(steps / steps.min()), atol=1e-6)


def test_a_strong_long_wave_and_a_weak_short_one_are_parted():
    row, column = np.mgrid[:128, :128]
    long = 10 * np.cos(2 * np.pi * row / 128) + 50
    short = np.cos(2 * np.pi * column / 8)
    found = spectrum(long + short)
    strong, weak = decomposed(found, [found.power.max() / 60])
    inner = (slice(16, -16), slice(16, -16))
    assert np.corrcoef(strong[inner].ravel(), long[inner].ravel())[0, 1] > 0.99
    assert np.corrcoef(weak[inner].ravel(), short[inner].ravel())[0, 1] > 0.8


def test_the_map_is_continued_without_a_step():
    """A slope has a step of its whole height between opposite edges; its spectrum must not show it."""
    row, _ = np.mgrid[:64, :64]
    found = spectrum(row.astype(float))
    grid = np.fft.irfft2(found.waves, s=found.padded)
    assert np.abs(np.diff(grid, axis=0)).max() < 12
    assert np.abs(grid[0] - grid[-1]).max() < 6
    assert np.abs(np.diff(grid, axis=1)).max() < 1e-9


@pytest.mark.parametrize(
    ("code", "call"),
    [
        ("values_missing", lambda: spectrum(np.full((4, 4), np.nan))),
        ("values_constant", lambda: spectrum(np.ones((4, 4)))),
        ("spectrum_break", lambda: decomposed(spectrum(np.eye(8)), [1e9])),
        ("spectrum_break", lambda: decomposed(spectrum(np.eye(8)), [])),
    ],
)
def test_what_has_no_answer_is_refused(code, call):
    with pytest.raises(SilkroadError) as caught:
        call()
    assert caught.value.code == code


def test_a_grid_that_the_memory_would_not_hold_is_refused(monkeypatch):
    monkeypatch.setattr("silkroad_plugin.core.geochemistry.spectrum.CELLS", 1000)
    with pytest.raises(SilkroadError) as caught:
        spectrum(np.random.default_rng(0).random((40, 40)))
    assert caught.value.code == "spectrum_too_large"
