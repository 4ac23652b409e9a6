"""The notes under the map: projection with its distortion, sources, boundaries, marks of names."""

from ..catalogue import words
from ..catalogue.deposits import KNOWN, QUALITIES
from ..catalogue.waters import DETAIL
from ..catalogue.world import NOTE_SCALE
from ..core.cartography.projection import Distortion
from ..core.cartography.scales import TOLERANCE
from ..i18n import N_, capital, listed, term, tr
from ..numbers import fixed
from .coverage import beyond
from .legend_entries import NAME_MARKS, POSITION_MARK
from .map_types import MAP_TYPES
from .margin import Margin
from .spec import SheetSpec
from .text import degrees

CREDIT_OF = {
    "deposits": "credit_deposits",
    "belts": "credit_outlines",
    "ore_zones": "credit_outlines",
    "ore_districts": "credit_outlines",
    "tectonic_units": "credit_outlines",
    "sutures": "credit_outlines",
    "faults": "credit_outlines",
    "rivers": "credit_hydrography",
    "lakes": "credit_hydrography",
    "shorelines": "credit_hydrography",
    "borders": "credit_countries",
    "hillshade": "credit_relief",
    "relief": "credit_relief",
    "bouguer": "credit_gravity",
    "free_air": "credit_gravity",
}

# Larger scales than those for which the plugin's deposits were compiled say by how much these may be off.
DEPOSIT_SCALE = 2_500_000
# Geographic systems, and what their datum is called.
DATUMS = {
    "EPSG:4284": N_("Pulkovo 1942"),
    "EPSG:4200": N_("Pulkovo 1995"),
    "EPSG:7683": N_("GSK-2011"),
    "EPSG:4490": N_("CGCS2000"),
    "EPSG:4214": N_("Beijing 1954"),
    "EPSG:4610": N_("Xian 1980"),
    "EPSG:4326": N_("WGS 84"),
}

# Ellipsoids, as words or as a term of the glossary.
ELLIPSOIDS = {
    "EPSG:7024": "ellipsoid_krassovsky",
    "EPSG:1025": "ellipsoid_gsk",
    "EPSG:1024": "CGCS2000",
    "EPSG:7049": "IAG 1975",
    "EPSG:7030": "WGS 84",
    "EPSG:7019": "GRS 1980",
}


def projection_note(projection, distortion: Distortion, language: str) -> str:
    """Return the projection and what it does to scale, areas, angles and north within the frame."""
    space = "" if language == "zh" else " "
    return projection_words(projection, language) + space + distortion_note(distortion, language)


def projection_words(projection, language: str) -> str:
    """Return the projection with its datum, parallels and meridian."""
    meridian = degrees(projection.central_meridian, language, "lon")
    if projection.kind in ("gauss_kruger", "utm", "polyconic", "other"):
        return _plane_note(projection, meridian, language)
    name = term(f"sheet_projection_{projection.kind}", language)
    if projection.kind == "laea":
        parallel = degrees(projection.origin_latitude, language, "lat")
        note = term("sheet_note_azimuthal", language).format(name=name, meridian=meridian, parallel=parallel)
    else:
        # On a plan the two may lie within a minute.
        close = abs(projection.parallels[1] - projection.parallels[0]) < 1 / 10
        first, second = (degrees(value, language, "lat", close) for value in projection.parallels)
        note = term("sheet_note_conic", language).format(name=name, first=first, second=second, meridian=meridian)
    # A Russian hemisphere ends with the full stop that ends the sentence.
    return note.replace("..", ".")


def _plane_note(plane, meridian: str, language: str) -> str:
    """Return the projection of a coordinate system that PROJ computes, with its datum."""
    if plane.kind == "other":
        return _foreign_note(plane, meridian, language)
    name = term(f"sheet_projection_{plane.kind}", language)
    if plane.kind == "polyconic":
        note = term("sheet_note_polyconic", language).format(name=name, meridian=meridian)
    else:
        code = plane.crs.geographicCrsAuthId()
        datum = tr(DATUMS[code], language) if code in DATUMS else code
        note = term("sheet_note_zone", language).format(
            name=name, meridian=meridian, datum=datum, ellipsoid=_ellipsoid(plane, language)
        )
    return note.replace("..", ".")


def _ellipsoid(plane, language: str) -> str:
    """Return what follows the datum about the ellipsoid, empty for one that has no words here."""
    found = ELLIPSOIDS.get(plane.crs.ellipsoidAcronym(), "")
    name = term(found, language) if found.startswith("ellipsoid_") else found
    return term("sheet_note_ellipsoid", language).format(ellipsoid=name) if name else ""


def _foreign_note(plane, meridian: str, language: str) -> str:
    """Return the name of a system of the user's own, with its parallels and its meridian as far as it has them."""
    stop, space = ("。", "") if language == "zh" else (".", " ")
    note = plane.crs.description() + _ellipsoid(plane, language) + stop
    if plane.parallels:
        first, second = (degrees(value, language, "lat") for value in plane.parallels)
        more = term("sheet_note_parallels", language).format(first=first, second=second, meridian=meridian)
    else:
        more = term("sheet_note_meridian", language).format(meridian=meridian)
    return (note + space + more).replace("..", ".")


def distortion_note(distortion: Distortion, language: str) -> str:
    """Return the extremes within the frame in words."""
    if max(abs(distortion.area_min - 1), abs(distortion.area_max - 1)) < 5e-4:
        areas = term("sheet_areas_true", language)
    else:
        low, high = (fixed(value, language, 3) for value in (distortion.area_min, distortion.area_max))
        areas = term("sheet_areas_factor", language).format(low=low, high=high)
    # Where the scale is almost true, three decimals would say nothing.
    decimals = 3 if max(1 - distortion.scale_min, distortion.scale_max - 1) >= 2e-3 else 5
    return term("sheet_note_distortion", language).format(
        low=fixed(distortion.scale_min, language, decimals),
        high=fixed(distortion.scale_max, language, decimals),
        areas=areas,
        angle=_angle(distortion.angle_max, language),
        turn=_turn(distortion.convergence_max, language),
    )


def _angle(value: float, language: str) -> str:
    """Return an angle of distortion in degrees; what would be written as zero is less than the last digit."""
    if value < 0.005:
        return term("sheet_less_than", language).format(value=fixed(0.01, language, 2) + "°")
    return fixed(value, language, 1 if value >= 0.1 else 2) + "°"


def _turn(value: float, language: str) -> str:
    """Return how far meridians turn: whole degrees, and parts of one where it is less."""
    return fixed(value, language, 0) + "°" if value >= 1 else _angle(value, language)


def left_notes(projection, distortion, marks, spec: SheetSpec, keys, language: str) -> list[str]:
    """Return the notes left of the scale."""
    notes = [projection_note(projection, distortion, language)]
    if spec.synthetic:
        notes.insert(0, term("sheet_note_synthetic", language))
    if beyond(spec.extent):
        notes.append(term("sheet_note_beyond", language))
    if {"belts", "ore_zones", "ore_districts", "tectonic_units", "sutures", "faults"} & set(keys):
        notes.append(term("sheet_note_indicative", language))
    if spec.area_only and "deposits" in keys:
        notes.append(term("sheet_note_area_only", language))
    if spec.deposit_types and "deposits" in keys:
        names = listed((words.say("deposit_type", code, language) for code in spec.deposit_types), language, "names")
        notes.append(term("sheet_note_types_only", language).format(types=names))
    if marks & set(NAME_MARKS):
        notes.append(term("sheet_note_names", language))
    if POSITION_MARK in marks:
        notes.append(term("sheet_note_positions", language))
    return notes


def deposit_note(denominator: float, language: str) -> str:
    """Return by how much deposits may be off at a scale larger than those for which they were compiled."""
    off = {
        code.lower(): fixed(QUALITIES[code] * 1e6 / denominator, language, 0 if code != "A" else 1) for code in KNOWN
    }
    return term("sheet_note_deposit_scale", language).format(**off)


def right_notes(spec: SheetSpec, keys, margin: Margin, denominator: float, language: str) -> list[str]:
    """Return the notes right of the scale: those of the subject of the map, sources of what is shown, boundaries."""
    credit_of = CREDIT_OF | ({"shorelines": "credit_coasts"} if beyond(spec.extent) else {})
    credits = list(dict.fromkeys(credit_of[key] for key in keys if key in credit_of and key not in spec.waters))
    if spec.boundaries:
        credits = [key for key in credits if key != "credit_countries"]
    texts = [term(key, language) for key in credits]
    if spec.boundaries and "borders" in keys:
        texts.append(term("credit_boundaries", language).format(source=spec.boundaries.of(language)))
    waters = {key: source.of(language) for key, source in spec.waters.items() if key in keys}
    texts += [term(f"credit_{key}", language).format(source=source) for key, source in waters.items()]
    texts = [*margin.sources, *texts]
    if spec.sources.typed:
        texts.insert(0, spec.sources.of(language))
    colon, comma, stop = ("：", "；", "。") if language == "zh" else (": ", "; ", ".")
    notes = list(margin.notes)
    if texts:
        notes.append(capital(term("data_sources", language)) + colon + comma.join(texts) + stop)
    if "deposits" in keys and MAP_TYPES[spec.map_type].of_deposits and denominator < DEPOSIT_SCALE:
        notes.insert(len(margin.notes), deposit_note(denominator, language))
    if denominator < DETAIL / TOLERANCE and not spec.waters:
        notes.append(term("sheet_note_waters", language))
    if "borders" in keys and spec.boundaries:
        notes.append(term("sheet_note_own_boundaries", language))
    elif "borders" in keys:
        notes.append(term("sheet_note_boundaries", language))
        if denominator < NOTE_SCALE:
            notes.append(term("sheet_note_borders", language))
    return notes
