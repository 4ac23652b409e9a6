"""Layers of samples as the geochemical algorithms read them."""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.messages import describe
from silkroad_plugin.processing.base import SilkroadAlgorithm
from silkroad_plugin.processing.inputs.samples import add_samples_parameters, naming, open_samples
from tests.qgis.scene import Log

FIELDS = "field=sample_id:string&field=Cu_ppm:double&field=Cu_ppm_q:string&field=Cu_ppm_lim:double&field=Au_ppb:double"


class Reader(SilkroadAlgorithm):
    """Has the parameters of samples and nothing else."""

    def define(self):
        add_samples_parameters(self)


@pytest.fixture
def layer(qgis_app):
    def make(rows, kind="Point", crs="&crs=EPSG:32645", fields=FIELDS):
        made = QgsVectorLayer(f"{kind}?{fields}{crs}", "stream sediments", "memory")
        if not crs:
            made.setCrs(QgsCoordinateReferenceSystem())
        for place, *values in rows:
            feature = QgsFeature(made.fields())
            feature.setAttributes(values)
            if place:
                feature.setGeometry(QgsGeometry.fromWkt(place))
            assert made.dataProvider().addFeature(feature)
        QgsProject.instance().addMapLayer(made)
        return made

    yield make
    QgsProject.instance().clear()


ROWS = [
    ("Point(500000 4800000)", "a", 12.0, None, None, 3.0),
    ("MultiPoint((500010 4800000), (500030 4800000))", "b", None, "<", 0.5, None),
    (None, "c", None, None, None, 1.0),
]


def read(source, **options):
    algorithm = Reader()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm.parameters = {"INPUT": source, **options.pop("parameters", {})}
    return open_samples(algorithm, context, **options).read(Log())


def refused(source, **options):
    with pytest.raises(SilkroadError) as caught:
        samples = read(source, **options)
        for column in samples.columns:
            samples.determinations(column.field)
    return describe(caught.value)


def test_samples_with_places_and_limits(layer):
    samples = read(layer(ROWS), fields=("sample_id",), if_present=("year",))
    np.testing.assert_array_equal(samples.x, [500000, 500020, np.nan])
    assert samples.fields["sample_id"].tolist() == ["a", "b", "c"] and set(samples.fields) == {"sample_id"}
    assert [column.field for column in samples.columns] == ["Cu_ppm", "Au_ppb"]
    assert samples.determinations("Cu_ppm").qualifier.tolist() == [0, 1, 4]
    assert samples.determinations("Cu_ppm").upper[1] == 0.5 and samples.determinations("Cu_ppm").unit == "ppm"
    np.testing.assert_array_equal(samples.values("Au_ppb"), [3, np.nan, 1])
    assert "UTM zone 45N" in samples.crs_wkt and len(set(samples.fid.tolist())) == len(samples) == 3


def test_a_selection_a_filter_and_a_choice_of_elements_hold(layer):
    made = layer(ROWS)
    made.selectByExpression("sample_id = 'c'")
    chosen = read(QgsProcessingFeatureSourceDefinition(made.id(), True), parameters={"ELEMENTS": ["Au_ppb"]})
    assert chosen.values("Au_ppb").tolist() == [1] and [c.field for c in chosen.columns] == ["Au_ppb"]
    made.setSubsetString("sample_id = 'a'")
    assert len(read(made)) == 1


def test_a_table_without_places_is_read_but_has_no_distances(layer):
    table = layer([(None, "a", 1.0, None, None, 2.0)], "None", "")
    samples = read(table)
    assert np.isnan(samples.x).all() and samples.crs_wkt == ""
    assert "without places" in refused(table, metres=True)


@pytest.mark.parametrize(
    ("crs", "told"), [("&crs=EPSG:4326", "not in metres"), ("&crs=EPSG:2230", "not in metres"), ("", "no coordinate")]
)
def test_degrees_feet_and_no_system_are_refused_where_metres_are_needed(layer, crs, told):
    assert told in refused(layer(ROWS[:1], crs=crs), metres=True)
    read(layer(ROWS[:1]), metres=True)


def test_faults_name_the_field_in_front(layer):
    text = layer([(None, "1"), (None, "<0.5")], "None", "", "field=Cu_ppm:string")
    assert refused(text).startswith("Cu_ppm: 1 cells are no numbers, such as “<0.5” (rows 2).")
    negative = layer([(None, 1.0), (None, -3.0)], "None", "", "field=Zn_ppm:double")
    assert refused(negative).startswith("Zn_ppm: 1 values are negative, such as −3")
    assert "no field cu" in refused(negative, parameters={"ELEMENTS": ["cu"]})
    assert "no field sample_id" in refused(negative, fields=("sample_id",))
    assert "names an element" in refused(layer([(None, 1.0)], "None", "", "field=depth:double"))
    assert "has no rows" in refused(layer([], "None", "", "field=Zn_ppm:double"))


def test_naming_adds_the_field_to_any_refusal():
    with pytest.raises(SilkroadError) as caught, naming("Sn_ppm"):
        raise SilkroadError("censored_unknown", count=3)
    assert describe(caught.value).startswith("Sn_ppm: None of the 3 samples has a determination")
    with pytest.raises(SilkroadError) as caught, naming("outer"), naming("inner"):
        raise SilkroadError("censored_unknown", count=3)
    assert caught.value.values["field"] == "inner"
