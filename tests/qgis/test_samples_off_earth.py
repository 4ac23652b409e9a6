"""Samples and maps at the ends of the earth: coordinates that are no place, and location maps at 180°."""

import pytest

from silkroad_plugin.core.cartography.projection import one_sixth_albers
from silkroad_plugin.layouts.content import _around
from tests.qgis.sample_layers import samples_layer


def test_coordinates_of_another_system_are_named(refused, tmp_path):
    contents = [float(10 + row) for row in range(30)]
    places = [(1e9 + row, 1e9 + row) for row in range(30)]
    layer = samples_layer({"Cu_ppm": contents}, places)
    message = refused("element_atlas", INPUT=layer, OUTPUT_FOLDER=str(tmp_path / "atlas"))
    assert "nan" not in message and "Set CRS" in message and "EPSG:32645" in message and "“samples”" in message


@pytest.mark.parametrize(
    ("extent", "expected"),
    [
        ((178.0, -42.0, 180.0, -40.0), (124.0, 180.0)),
        ((-180.0, -20.0, -178.0, -18.0), (-180.0, -124.0)),
        ((20.0, -10.0, 22.0, -8.0), (-7.0, 49.0)),
        ((-180.0, -60.0, 0.0, -20.0), (-180.0, 0.0)),
        ((0.0, -60.0, 120.0, -20.0), (-30.0, 150.0)),
        ((20.0, 2.0, 22.0, 4.0), (-7.0, 49.0)),
        ((20.0, 80.0, 22.0, 82.0), (-7.0, 49.0)),
    ],
)
def test_location_maps_end_at_180_degrees_and_the_equator(extent, expected):
    west, south, east, north = found = _around(extent)
    assert (west, east) == expected and south <= extent[1] and north >= extent[3]
    one_sixth_albers(*found)
