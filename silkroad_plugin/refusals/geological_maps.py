"""Refusals of geological maps: what their fields and the table of their values hold."""

from ..i18n import N_

TEXTS = {
    "map_without_geology": N_("{input}: a geological map needs the layer of its units."),
    "map_field_missing": N_("{input}: the layer has no field “{field}”. Choose one that it has."),
    "map_without_ages": N_("Name the field of the layer “{name}” that tells ages: “{age}”, “{index}”, or both."),
    "map_no_ages": N_(
        "No value of the layer “{name}” is understood as an age or a kind of rock: {values}. Give another field, or a "
        "table (AGE_MAPPING) with the columns value, age and kind; kinds are {known}."
    ),
    "mapping_columns": N_(
        "{input}: the first row must name the columns value, age and kind; field, name_zh, name_ru, name_en, "
        "genesis and rock may follow."
    ),
    "mapping_age": N_(
        "{input}, row {line}: “{age}” is no age. Write it as on maps (J2-3, Late Devonian, 中侏罗世, нижний карбон) or "
        "in Ma (310–290 Ma)."
    ),
    "mapping_genesis": N_("{input}, row {line}: “{genesis}” is no kind of genesis. The kinds are {known}."),
    "mapping_rock": N_("{input}, row {line}: “{rock}” is no rock that has a pattern. The rocks are {known}."),
    "mapping_kind": N_("{input}, row {line}: “{kind}” is no kind of rock. The kinds are {known}."),
}
