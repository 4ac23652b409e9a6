"""Models of variograms: a nugget and nested, anisotropic structures.

Parameters of range follow Deutsch & Journel (1998) only for the spherical model, whose range is where the sill is
reached; for the exponential and the Gaussian one ``range`` is the parameter a of 1 − exp(−h/a) and
1 − exp(−(h/a)²), as in gstat, and 95 % of the sill is reached at 3 a and √3 a (``practical_range``).
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError

SPHERICAL, EXPONENTIAL, GAUSSIAN = "spherical", "exponential", "gaussian"


def _spherical(ratio):
    ratio = np.minimum(ratio, 1.0)
    rise = ratio * ratio
    rise *= -0.5
    rise += 1.5
    rise *= ratio
    return rise


def _exponential(ratio):
    return -np.expm1(-ratio)


def _gaussian(ratio):
    return -np.expm1(-ratio * ratio)


SHAPES = {SPHERICAL: _spherical, EXPONENTIAL: _exponential, GAUSSIAN: _gaussian}
PRACTICAL = {SPHERICAL: 1.0, EXPONENTIAL: 3.0, GAUSSIAN: 3.0**0.5}


@dataclass(frozen=True)
class Structure:
    """One structure of a model; its range is longest along the azimuth."""

    shape: str
    sill: float  # units of the values, squared
    range: float  # metres, along the major axis
    azimuth: float = 0.0  # degrees clockwise from north (y)
    ratio: float = 1.0  # range across the major axis over the range along it, above 0 and up to 1

    def __post_init__(self):
        if self.shape not in SHAPES:
            raise SilkroadError("variogram_shape", shape=str(self.shape))
        if not (np.isfinite([self.sill, self.range, self.azimuth]).all() and self.sill >= 0 and self.range > 0):
            raise SilkroadError("variogram_structure", sill=float(self.sill), range=float(self.range))
        if not 0 < self.ratio <= 1:
            raise SilkroadError("variogram_ratio", ratio=float(self.ratio))

    @property
    def practical_range(self) -> float:
        """Return the distance along the major axis at which the sill, or 95 % of it, is reached."""
        return self.range * PRACTICAL[self.shape]

    def stretched(self, offsets: np.ndarray) -> np.ndarray:
        """Return (…, 2) positions or offsets turned and stretched so that distances are in ranges."""
        east, north = offsets[..., 0], offsets[..., 1]
        angle = np.radians(self.azimuth)
        along = east * np.sin(angle) + north * np.cos(angle)
        across = east * np.cos(angle) - north * np.sin(angle)
        return np.stack((along / self.range, across / (self.range * self.ratio)), -1)

    def rise(self, ratio: np.ndarray) -> np.ndarray:
        """Return the part of the sill, 0 … 1, at distances given in ranges."""
        return SHAPES[self.shape](ratio)


@dataclass(frozen=True)
class VariogramModel:
    """γ(h) = nugget (h > 0) + the sum of the structures."""

    nugget: float
    structures: tuple[Structure, ...]

    def __post_init__(self):
        if not (np.isfinite(self.nugget) and self.nugget >= 0):
            raise SilkroadError("variogram_nugget", nugget=float(self.nugget))
        if not self.sill > 0:
            raise SilkroadError("variogram_no_sill")

    @property
    def sill(self) -> float:
        """Return the total sill, the nugget included."""
        return self.nugget + sum(structure.sill for structure in self.structures)

    @property
    def isotropic(self) -> bool:
        """Tell whether distance alone decides."""
        return all(structure.ratio == 1 for structure in self.structures)

    def semivariance(self, offsets: np.ndarray) -> np.ndarray:
        """Return γ of (…, 2) offsets in metres; 0 at offset 0."""
        offsets = np.asarray(offsets, float)
        total = np.where((offsets != 0).any(-1), self.nugget, 0.0)
        for structure in self.structures:
            stretched = structure.stretched(offsets)
            total += structure.sill * structure.rise(np.hypot(stretched[..., 0], stretched[..., 1]))
        return total

    def along(self, distance: np.ndarray, azimuth: float = 0.0) -> np.ndarray:
        """Return γ at distances in one direction (degrees clockwise from north): the curve that is drawn."""
        distance = np.asarray(distance, float)
        angle = np.radians(azimuth)
        return self.semivariance(np.stack((distance * np.sin(angle), distance * np.cos(angle)), -1))
