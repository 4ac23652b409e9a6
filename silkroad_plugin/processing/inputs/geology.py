"""A geological map as the user has it: which of its polygons are the rocks that are asked for."""

import re

from qgis.core import Qgis, QgsFeature, QgsProcessing, QgsProcessingParameterFeatureSource, QgsProcessingParameterField
from qgis.PyQt.QtCore import QMetaType

from ...core.errors import SilkroadError
from ...core.evidence.rocks import RockWords
from ...i18n import tr
from .layers import called
from .sample_fields import text_of

# Names of fields that hold the age, in the languages of maps.
AGE_NAMES = re.compile("age|period|epoch|system|时代|年代|возраст|индекс|index", re.IGNORECASE)


def map_parameter() -> QgsProcessingParameterFeatureSource:
    """Return the parameter of the geological map."""
    return QgsProcessingParameterFeatureSource("INPUT", tr("Geological map"), [QgsProcessing.SourceType.VectorPolygon])


def field_parameter(name: str, title: str, numeric: bool = False, several: bool = False):
    """Return the parameter of optional fields of the map."""
    kind = Qgis.ProcessingFieldParameterDataType.Numeric if numeric else Qgis.ProcessingFieldParameterDataType.Any
    return QgsProcessingParameterField(name, title, None, "INPUT", kind, allowMultiple=several, optional=True)


def rock_fields(algorithm, source, context) -> list[str]:
    """Return the fields in which words are looked for: those of LITHOLOGY_FIELD, else all that hold text.

    Raises SilkroadError no_text_field where the map has none.
    """
    given = algorithm.parameterAsStrings(algorithm.parameters, "LITHOLOGY_FIELD", context)
    fields = given or text_fields(source)
    if not fields:
        raise SilkroadError("no_text_field", input=algorithm.label("INPUT"), name=called(source))
    return fields


def text_fields(source) -> list[str]:
    """Return the names of the fields that hold text."""
    return [field.name() for field in source.fields() if field.type() == QMetaType.Type.QString]


def rock_words(algorithm, name: str, context) -> RockWords:
    """Return the words of a parameter."""
    return RockWords.parse(algorithm.parameterAsString(algorithm.parameters, name, context))


def is_rock(feature: QgsFeature, fields: list[str], words: RockWords) -> bool:
    """Tell whether the words find one of the names of a polygon; one without any name is never found."""
    names = [text_of(feature[field]) for field in fields]
    return any(words.find(name) for name in names if name)
