"""Upstream's test of the assets folder (dada)."""

import json


def test_dada001_assets(dash_duo):
    dash_duo.start_server("dada001")
    content = dash_duo.wait_for_element("#content")
    assert dash_duo.find_element("#add").text == "Own page"
    assert dash_duo.find_element("body").value_of_css_property("margin") == "0px"
    assert content.value_of_css_property("padding") == "8px"
    assert json.loads(dash_duo.wait_for_element("#tested").text) == [
        "load_first",
        "load_after",
        "load_after1",
        "load_after10",
        "load_after11",
        "load_after2",
        "load_after3",
        "load_after4",
    ]
