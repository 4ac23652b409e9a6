"""What a printed map is made from, so that it can be told whether it would be another one now."""

from dataclasses import astuple

from qgis.core import QgsProcessingContext
from qgis.PyQt import sip

from ....catalogue import store
from ....catalogue.remembered_values import everything_said
from ...inputs.identity import identity

# Stand beside the parameters, whose names are in capitals.
DATA, SAID = "data of the plugin", "said"


def made_from(algorithm, parameters: dict, context: QgsProcessingContext, lasting: bool = False) -> dict:
    """Return what changes with a map, as JSON can hold it, by parameter; ``algorithm`` has read the parameters.

    With them stand the data of the plugin, and what somebody said that values of the layer mean. ``lasting``: as
    another session will have it, where the map is the same.
    """
    told = {name: identity(value, context, lasting) for name, value in parameters.items()}
    units = algorithm.families.layer()
    said = {} if units is None or sip.isdeleted(units) else everything_said(units)
    rows = {topic: [astuple(one) for one in answers] for topic, answers in said.items()}
    return told | {DATA: str(store.version()), SAID: rows}
