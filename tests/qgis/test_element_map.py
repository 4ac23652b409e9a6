"""The base map below the pages of an atlas."""

import numpy as np

from silkroad_plugin.catalogue.themes import KEY
from silkroad_plugin.core.cartography.projection import one_sixth_albers
from silkroad_plugin.layouts.element_map import atlas_map


def test_lakes_of_the_base_map_hide_no_contents(qgis_app):
    drawn = atlas_map(one_sixth_albers(80.0, 44.0, 86.0, 48.0), np.zeros((1, 2)), None, "en")
    lakes = [one for one in drawn.base if one.customProperty(KEY) == "lakes"]
    assert len(lakes) == 1
    for rule in lakes[0].renderer().rootRule().children():
        assert {part.layerType() for part in rule.symbol().symbolLayers()} == {"SimpleLine"}
