"""The dock says by which rule a geochemical grid is parted into anomaly and background, where none was given."""

from dataclasses import replace

import pytest

from silkroad_plugin.catalogue import mineral_systems
from silkroad_plugin.gui.study.proxies_page import KEY
from silkroad_plugin.gui.study.proxy_plan import threshold_texts
from tests.qgis.study_scene import click, settle

RULE = "Anomalous are values above the median plus twice the median absolute deviation"


@pytest.fixture
def shipped(qgis_app):
    return mineral_systems.shipped().values()


def geochemical(systems):
    return [proxy for system in systems for proxy in system.proxies() if proxy.data == "geochemistry"]


def test_every_geochemical_proxy_says_its_rule(shipped):
    proxies = geochemical(shipped)
    assert len(proxies) > 20
    assert [proxy.id for proxy in proxies if not threshold_texts(proxy)] == []
    distances = [proxy for proxy in proxies if proxy.steps[-1].algorithm.endswith("distance_to_anomaly")]
    assert distances and all(threshold_texts(proxy)[0].startswith(RULE) for proxy in distances)


def test_a_limit_that_is_given_needs_no_rule(shipped):
    proxy = next(one for one in geochemical(shipped) if one.steps[-1].algorithm.endswith("distance_to_anomaly"))
    step = proxy.steps[-1]
    given = replace(proxy, steps=(replace(step, parameters={**step.parameters, "LOWER": 120}),))
    assert threshold_texts(given) == []
    below = replace(proxy, steps=(replace(step, parameters={**step.parameters, "CONDITION": "below"}),))
    assert "below the median minus twice" in threshold_texts(below)[0]


def test_the_dock_shows_the_rule_before_the_run(begun, qtbot):
    proxies = begun.session.system.proxies()
    proxy = next(one for one in proxies if any(text.startswith(RULE) for text in threshold_texts(one)))
    page = begun.page("proxies")
    click(qtbot, begun, "silkroadStudyNext")
    page.tick({proxy.id})
    settle()
    item = next(item for item in page._items() if item.data(0, KEY) == proxy.id)
    page.tree.setCurrentItem(item)
    settle()
    assert RULE in page.detail.text()
    click(qtbot, begun, "silkroadStudyNext")
    begun.page("evidence").choose(proxy.id)
    settle()
    assert RULE in begun.page("evidence").detail.about.text()
