"""Epochs of deposits beside each other."""

from collections.abc import Iterable

from .. import tables

UNKNOWN = "unknown"


def one_epoch(codes: Iterable[str]) -> bool:
    """Tell whether deposits of these epochs may be of one: the epochs share a time, as the Permian and the late
    Palaeozoic do. An unknown epoch says nothing against it; words that are no code of ours are epochs of their own.
    """
    limits = {row["code"]: row for row in tables.controlled("epochs")}
    told = set(codes) - {UNKNOWN}
    known = [limits[code] for code in told if code in limits]
    if len(known) < len(told):
        return len(told) == 1
    oldest = min((float(row["base_ma"]) for row in known), default=1)
    return oldest > max((float(row["top_ma"]) for row in known), default=0)
