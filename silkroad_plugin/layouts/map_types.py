"""What each type of map leaves out, and how it treats deposits and outlines."""

from dataclasses import dataclass

GROUND = frozenset({"relief", "hillshade", "tectonic_units", "sutures", "faults"})
OUTLINES = frozenset({"belts", "key_areas"})


@dataclass(frozen=True)
class MapType:
    """A type of map.

    ``left_out``: keys of layers of the base map that it does not show, since one colour of areas is enough;
    ``outlined``: outlines of belts, units and faults are its subject, or its subject depends on them, so that it says
    where they are schematic; ``of_deposits``: they are its subject, with full symbols, rings of the epoch and names;
    ``sampled``: it shows what a laboratory found: outlines of other sources go at large scales, the names of deposits
    give way to those of anomalies, and the responsibility table names the laboratory.
    ``on_demand``: it shows deposits only where a condition on them is given.
    """

    left_out: frozenset[str]
    outlined: bool = False
    of_deposits: bool = False
    sampled: bool = False
    on_demand: bool = False


MAP_TYPES = {
    "belt": MapType(frozenset({"relief"}), outlined=True, of_deposits=True),
    "prospectivity": MapType(frozenset({"relief", "hillshade", "tectonic_units"}), outlined=True),
    "geochemical": MapType(GROUND, sampled=True),
    "anomalies": MapType(frozenset({"relief", "hillshade", "tectonic_units"}), sampled=True),
    "metallogenic": MapType(OUTLINES | {"relief", "hillshade"}, outlined=True, of_deposits=True),
    "deposits": MapType(OUTLINES | {"relief", "hillshade"}, outlined=True, of_deposits=True),
    "geological": MapType(OUTLINES | GROUND),
    "quaternary": MapType(OUTLINES | GROUND),
    "geohazard": MapType(OUTLINES | GROUND - {"faults"}, on_demand=True),
    "ecological": MapType(OUTLINES | GROUND, on_demand=True),
}
