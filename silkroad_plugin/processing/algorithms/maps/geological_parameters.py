"""The parameters of a printed map that say what a geological map shows, and the map's subject from them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
)

from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, listed, tr
from ...inputs.synthetic import is_marked_layer
from .own_layers import OwnLayers, layer_with_fields, told_values
from .place_parameters import TRADITIONS

if TYPE_CHECKING:
    from ....layouts.geological import GeologicalMap

FIELDS = {
    "AGE_FIELD": N_("Field of ages (geological map)"),
    "LITHOLOGY_FIELD": N_("Field of rock names (geological map)"),
    "INDEX_FIELD": N_("Field of index letters (geological map)"),
    "NAME_FIELD": N_("Field of names of units (geological map)"),
    "ZONE_FIELD": N_("Field of structural-facies zones, for a legend by zones (geological map)"),
}
SENSES = {"edition": N_("As remembered for the layer, else as the edition"), **TRADITIONS}


class Geological(OwnLayers):
    """What was given for a geological map."""

    TYPES = {"geological": N_("Geological map"), "quaternary": N_("Map of Quaternary deposits")}

    RASTERS, GROUND = {}, ()
    ONLY = dict.fromkeys(TYPES, ("SHOW_DEPOSITS",))
    HELP = N_(
        "<p><b>Geological map.</b> <i>geological</i>: polygons of one’s own (GEOLOGY) in the colours of the chart "
        "of ages, with index letters by the edition. Ages are read from words in three languages, letters "
        "(<i>γδPz3</i>, <i>C1v</i>, <i>D3–C1</i>) or figures in Ma; the kind of rock from Greek letters, then from "
        "rock names. What the letters mean in the data may differ from the edition: AGE_TRADITION (C2 is not the "
        "same on Chinese and Russian maps; Z, V and Ediacaran are never turned into one another). What is not "
        "understood is told and drawn grey; a table (AGE_MAPPING) with the columns value, age, kind and, as wished, "
        "field, name_zh, name_ru, name_en, genesis, rock settles it, and so does the dialog that remembers. The legend "
        "is ordered by age, then volcanic and intrusive rocks by age and composition, with a column for each "
        "structural-facies zone where ZONE_FIELD is given. Volcanic rocks have the colour of their age and the "
        "pattern of their composition; ROCK_PATTERNS draws those of all rocks. <i>quaternary</i>: what is older "
        "lies pale behind the Quaternary. Its deposits have the colours of their genesis where the letters of the "
        "index (<i>Qh^al</i>, <i>aQIV</i>), words, or that table or dialog tell it.</p>"
    )

    def __init__(self, algorithm, parameters, context, feedback):
        super().__init__(algorithm, parameters, context, feedback)
        self.sense = algorithm.choice("AGE_TRADITION", context)

    @staticmethod
    def definitions(choices) -> list:
        """Return the parameters of layers and fields; ``choices``: of the algorithm."""
        polygon, line = [QgsProcessing.SourceType.VectorPolygon], [QgsProcessing.SourceType.VectorLine]
        return [
            *layer_with_fields("GEOLOGY", N_("Geological units (geological map)"), polygon, FIELDS),
            *layer_with_fields("FAULTS", N_("Faults (geological map)"), line, {}),
        ]

    @staticmethod
    def more_definitions(choices) -> list:
        """Return the parameters that are folded away at first; ``choices``: of the algorithm."""
        title = tr("Table that says what values of the fields mean (geological map)")
        return [
            choices.parameter(
                "AGE_TRADITION", tr("Convention of the ages in the data (geological map)"), SENSES, "edition"
            ),
            QgsProcessingParameterFile("AGE_MAPPING", title, optional=True, fileFilter=tr("CSV files (*.csv)")),
            QgsProcessingParameterBoolean(
                "ROCK_PATTERNS", tr("Patterns of all rocks, not of volcanic ones alone (geological map)"), False
            ),
        ]

    def layer(self):
        """Return the layer of the areas, None on a map of another type. Raises SilkroadError map_without_geology,
        map_without_ages, vector_missing, map_field_missing and vector_no_crs."""
        if self.algorithm.map_type not in self.TYPES:
            return None
        found = self.own_layer("GEOLOGY")
        if found is None:
            raise SilkroadError("map_without_geology", input=self.algorithm.label("GEOLOGY"))
        self.fields = self._fields(found)
        return found

    def ground(self, place: dict[str, str], factor: float) -> GeologicalMap | None:
        """Return the areas pale, below a map of another subject, None where none were given. Raises as ``subject``."""
        layer = self.own_layer("GEOLOGY")
        if layer is None:
            return None
        self.fields = self._fields(layer)
        return self._made(layer, place, factor, pale=True)

    def subject(self, place: dict[str, str], factor: float, progress) -> GeologicalMap:
        """Return the subject of the map of a ``place`` (names by language); tells what is not understood.

        Raises SilkroadError map_no_ages where nothing is, mapping_columns, mapping_age, mapping_kind.
        """
        return self._made(self.layer(), place, factor)

    def _made(self, layer, place: dict[str, str], factor: float, pale: bool = False) -> GeologicalMap:
        from ....layouts.geological import GeologicalMap

        printed = self.algorithm.place.tradition
        faults = self.own_layer("FAULTS")
        said = self._sense(layer)
        given = said or printed
        made = GeologicalMap(
            layer=layer,
            fields=self.fields,
            given=given,
            printed=printed,
            mapping=self._mapping(layer, given),
            faults=faults,
            quaternary=self.algorithm.map_type == "quaternary",
            synthetic=any(is_marked_layer(one) for one in (layer, faults)),
            factor=factor,
            place=place,
            pale=pale,
            patterns=self.algorithm.parameterAsBool(self.parameters, "ROCK_PATTERNS", self.context),
        )
        self._tell(made, layer)
        if not said:
            self._tell_tradition(made)
        self._tell_unmatched(made)
        return made

    def _sense(self, layer) -> str:
        """Return the convention of the data that was given, else the one that is remembered of the layer, and tell
        so; "" for neither."""
        from ....catalogue.remembered_values import remembered_choice

        if self.sense != "edition":
            return self.sense
        remembered = remembered_choice(layer)[1]
        if remembered not in TRADITIONS:
            return ""
        text = tr(
            "The convention of the ages that is remembered for this layer is taken: {tradition}. AGE_TRADITION stands "
            "instead."
        )
        self.feedback.pushInfo(text.format(tradition=tr(TRADITIONS[remembered])))
        return remembered

    def _mapping(self, layer, given: str):
        from ....catalogue.map_units import read_mapping
        from ....catalogue.remembered_values import AGES

        rows = self.said(layer, AGES, "AGE_MAPPING")
        self.rows = rows if self.text("AGE_MAPPING") else []
        return read_mapping(rows, self.fields, given, self.algorithm.label("AGE_MAPPING")) if rows else {}

    def _tell(self, made: GeologicalMap, layer) -> None:
        if not made.unread:
            return
        from ....catalogue.map_units import kinds

        values = told_values(made.unread)
        if all(one.judged.kind == "other" for one in made.units.values()):
            raise SilkroadError("map_no_ages", name=layer.name(), values=values, known=", ".join(kinds()))
        self.feedback.pushWarning(
            tr(
                "Areas whose age or kind of rock is not understood: {count} ({values}). They are drawn grey at the end "
                "of the legend; a table (AGE_MAPPING) says what they are."
            ).format(count=sum(made.unread.values()), values=values)
        )

    def _tell_tradition(self, made: GeologicalMap) -> None:
        """Warn where the letters are not those of the edition, in whose sense they are read for want of another."""
        from ....catalogue.tradition_fit import fit, fittest

        own, best = fit(made.readings, made.given), fittest(made.readings, made.given)
        if best.tradition == made.given and not own.disagrees:
            return
        language, names = interface_language(), {code: tr(title) for code, title in TRADITIONS.items()}
        told = [
            tr("The ages are read by the convention of the edition ({tradition}), since AGE_TRADITION was not given.")
        ]
        if own.letters:
            told.append(tr("It does not write these letters, which are printed as they are: {letters}."))
        if own.contradicted:
            told.append(tr("Words and letters tell different ages: {count} of {all} combinations of values."))
        if best.tradition != made.given:
            told.append(tr("The data fit another convention: AGE_TRADITION={code} ({other})."))
        else:
            told.append(tr("No convention fits better; check AGE_FIELD and INDEX_FIELD."))
        values = {"tradition": names[made.given], "letters": listed(own.letters, language, "names")}
        values |= {"code": best.tradition, "other": names[best.tradition]}
        values |= {"count": own.contradicted, "all": own.compared}
        self.feedback.pushWarning(" ".join(told).format(**values))

    def _tell_unmatched(self, made: GeologicalMap) -> None:
        """Warn of rows of the table that say something of no value of the layer."""
        head = [cell.lower() for cell in self.rows[0][1]] if self.rows else []
        lost = Counter()
        for _, cells in self.rows[1:]:
            row = dict(zip(head, cells, strict=False))
            fields = [row["field"]] if row.get("field") else made.fields.judged
            if not made.values & {(name, row.get("value", "")) for name in fields}:
                # Without a number: each is one row.
                lost[": ".join(filter(None, (row.get("field", ""), row.get("value", ""))))] = 0
        if lost:
            text = tr(
                "Rows of the table (AGE_MAPPING) that match no value of the layer: {count} ({values}). They say "
                "nothing; check how the values and the names of the fields are written."
            )
            self.feedback.pushWarning(text.format(count=len(lost), values=told_values(lost)))

    def _fields(self, layer):
        from ....catalogue.map_units import Fields

        fields = Fields(*self.fields_of(layer, FIELDS))
        if not (fields.age or fields.index):
            labels = [self.algorithm.label(name) for name in ("AGE_FIELD", "INDEX_FIELD")]
            raise SilkroadError("map_without_ages", age=labels[0], index=labels[1], name=layer.name())
        return fields
