"""A short text that tells whether two sets of points have places in common: was a layer made of the deposits?

Of the hashes of all places the smallest stand for the set (bottom-k sketch, Cohen & Kaplan 2007, Summarizing data using
bottom-k sketches, PODC 2007): a place is comparable where its hash lies in the range that the sketch holds in full.
"""

import numpy as np

STEP = 1e-3  # degrees, about 100 m: places that agree to this are one
KEPT = 2000
DIGITS = 8


def sketch(longitudes, latitudes) -> str:
    """Return the sketch of points in degrees (n): up to 2000 hashes of 8 hexadecimal digits, ascending."""
    return "".join(f"{value:0{DIGITS}x}" for value in np.unique(_hashes(longitudes, latitudes))[:KEPT].tolist())


def share_in(text: str, longitudes, latitudes) -> float:
    """Return the share of points in degrees (n) that are in the set of a sketch, of those that can be compared; 0
    where there is none, or the text is no sketch."""
    try:
        held = np.array([int(text[i : i + DIGITS], 16) for i in range(0, len(text), DIGITS)], np.uint64)
    except ValueError:
        return 0.0
    own = _hashes(longitudes, latitudes)
    if len(held) >= KEPT:
        own = own[own <= held.max()]
    return float(np.isin(own, held).mean()) if len(own) and len(held) else 0.0


def _hashes(longitudes, latitudes) -> np.ndarray:
    """Return 32 mixed bits for each place (splitmix64, Steele, Lea & Flood 2014)."""
    x, y = (np.rint(np.asarray(part, float) / STEP).astype(np.int64) for part in (longitudes, latitudes))
    bits = ((x + (1 << 20)) * (1 << 22) + y + (1 << 20)).astype(np.uint64)
    with np.errstate(over="ignore"):
        bits = bits + np.uint64(0x9E3779B97F4A7C15)
        bits = (bits ^ (bits >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        bits = (bits ^ (bits >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return (bits ^ (bits >> np.uint64(31))) >> np.uint64(32)
