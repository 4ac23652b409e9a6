"""A field that was given without its layer is named, in every algorithm, rather than left out in silence."""

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingParameterDefinition

OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


@pytest.fixture
def pairs(run):
    """Return algorithm, field and layer where both may be left out."""
    found = []
    for algorithm in QgsApplication.processingRegistry().providerById("silkroad").algorithms():
        for field in algorithm.parameterDefinitions():
            layer = field.parentLayerParameterName() if field.type() == "field" else ""
            if layer and algorithm.parameterDefinition(layer).flags() & OPTIONAL:
                found.append((algorithm, field, algorithm.parameterDefinition(layer)))
    return found


def test_a_field_without_its_layer_is_refused(pairs):
    assert len(pairs) >= 5
    context = QgsProcessingContext()
    for algorithm, field, layer in pairs:
        good, message = algorithm.create().checkParameterValues({field.name(): "Cu_ppm"}, context)
        assert not good and field.description() in message and layer.description() in message, algorithm.id()


def test_neither_is_no_fault_of_theirs(pairs):
    context = QgsProcessingContext()
    for algorithm, field, layer in pairs:
        _, message = algorithm.create().checkParameterValues({field.name(): None, layer.name(): None}, context)
        assert f"({layer.description()}" not in message, algorithm.id()
