"""Refusals of geohazard and ecological maps: what their zones and sites are."""

from ..i18n import N_

TEXTS = {
    "map_without_zones": N_(
        "A map of this type needs data of your own: zones (ZONING, or a raster as RASTER) or sites (SITES)."
    ),
    "zones_twice": N_("Zones are given twice, as {input} and as {other}. Give one of them."),
    "zones_rule": N_(
        "{input}: say what the zones are. Susceptibility, hazard and risk are three different things, and classes of "
        "soils follow from different indices. Rules for this map type: {known}."
    ),
    "zones_field": N_("{input}: name the field of the layer “{name}” that tells the class."),
    "zones_other_rule": N_(
        "The value “{value}” speaks of {said}, and the map is to show {asked}: these are different things. Choose the "
        "rule (ZONING_RULE) that the data are of, or say in a table (CLASS_TABLE) what the value means."
    ),
    "zones_no_class": N_(
        "No value of the field “{field}” of the layer “{name}” is understood as a class of this rule: {values}. Choose "
        "another field or rule, or give a table (CLASS_TABLE) with the columns value and class; classes are {known}."
    ),
    "zones_too_many": N_(
        "The layer has more than {most} classes of its own, which no legend holds. Choose a rule or another "
        "field; of a raster give one with fewer different values."
    ),
    "zones_raster_unsaid": N_(
        "What the numbers of the raster {path} mean is not said. Give a table (CLASS_TABLE) with the columns value and "
        "class; a value is a number or an interval such as 0.2–0.4 or ≥ 0.8."
    ),
    "sites_kind": N_("{input}: name the field of the layer “{name}” that tells what the sites are."),
    "sites_no_kind": N_(
        "No value of the field “{field}” of the layer “{name}” is understood as a kind of site: {values}. Choose "
        "another field, or give a table (CLASS_TABLE) with the columns value and class; kinds are {known}."
    ),
    "class_table_columns": N_(
        "{input}: the first row must name the columns value and class; field, name_zh, name_ru and name_en may follow."
    ),
    "class_table_overlap": N_(
        "The table of classes (CLASS_TABLE) has “{first}” and “{second}”: a number would be of both. Let the intervals "
        "end where the next begins; 0–5 holds 0 and not 5."
    ),
    "class_table_code": N_("{input}, row {line}: “{word}” is no class that this map knows. These are {known}."),
}
