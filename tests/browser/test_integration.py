"""Upstream's tests of whole apps (inin)."""

import socket

from bs4 import BeautifulSoup

from harness import wait_until


def test_inin003_wildcard_data_attributes(dash_duo):
    dash_duo.start_server("inin003")
    dash_duo.wait_for_element("#inner-element")
    inner = dash_duo.find_element("#data-element").get_attribute("innerHTML")
    attributes = {
        "id": "inner-element",
        "data-string": "multiple words",
        "data-number": "512",
        "data-date": "2012-01-10",
        "aria-progress": "5",
    }
    (element,) = BeautifulSoup(inner, "lxml").body.contents
    assert element.name == "div"
    assert element.contents == []
    assert element.attrs == attributes, "all but the one that is null"
    assert dash_duo.get_logs() == []


def test_inin006_meta_tags(dash_duo):
    dash_duo.start_server("inin006")
    tags = [
        (tag.get_attribute("name"), tag.get_attribute("content")) for tag in dash_duo.find_elements("meta")
    ]
    # In front of the app's own: compatibility, charset and viewport.
    assert len(tags) == 3 + 2
    assert tags[3:] == [("description", "my dash app"), ("custom", "customized")]


def test_inin007_change_viewport_meta_tag(dash_duo):
    dash_duo.start_server("inin007")
    tags = dash_duo.find_elements('meta[name="viewport"]')
    assert len(tags) == 1
    assert tags[0].get_attribute("content") == ""


def test_inin010_func_layout_accepted(dash_duo):
    dash_duo.start_server("inin010")
    dash_duo.wait_for_text_to_equal("#a", "Hello World")


def test_inin017_late_component_register(dash_duo):
    dash_duo.start_server("inin017")
    dash_duo.wait_for_element("#btn-insert").click()
    dash_duo.wait_for_element("#inserted-input")


def test_inin_024_port_env_success(dash_duo):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    dash_duo.start_server("inin024", port=None, environment={"PORT": str(port)})
    assert dash_duo.server_url == f"http://127.0.0.1:{port}"
    dash_duo.wait_for_text_to_equal("#out", "hi")


def test_inin025_url_base_pathname(dash_br, dash_thread_server):
    dash_thread_server.start("inin025")
    for path, text in (("/app1/", "The first"), ("/app2/", "The second")):
        dash_br.server_url = dash_thread_server.url + path
        dash_br.wait_for_text_to_equal("#out", text)


def test_inin026_graphs_in_tabs_do_not_share_state(dash_duo):
    dash_duo.start_server("inin026")
    for graph, tab, label in (("graph1", "#tab1", 2), ("graph2", "#tab2", 3)):
        dash_duo.wait_for_element(tab).click()
        dash_duo.wait_for_element(f"#{graph}:not(.dash-graph--pending) .bars path")
        dash_duo.find_element(f"#{graph}").click()  # its middle: the second bar
        wait_until(
            lambda: f'"label": {label}' in dash_duo.find_element(f"#{graph}_info").text,
            lambda: f"the click was told as {dash_duo.find_element(f'#{graph}_info').text!r}",
        )


def test_inin028_layout_as_list(dash_duo):
    dash_duo.start_server("inin028")
    dash_duo.wait_for_contains_text("#react-entry-point", "string1")
    dash_duo.wait_for_contains_text("#react-entry-point", "string2")
    dash_duo.wait_for_text_to_equal("#one", "one")
    dash_duo.wait_for_text_to_equal("#two", "two")
    for button in ("direct", "nested"):
        dash_duo.wait_for_element(f"#{button}").click()
        dash_duo.wait_for_text_to_equal(f"#{button}-output", "Clicked 1 times")


def test_inin031_initial_value_set_back(dash_duo):
    dash_duo.start_server("inin031")
    dash_duo.wait_for_text_to_equal("#output", "You have selected Toronto")
    for city in ("Vancouver", "Toronto"):
        dash_duo.select_dcc_dropdown("#dropdown", city)
        dash_duo.wait_for_text_to_equal("#output", f"You have selected {city}")
    assert dash_duo.get_logs() == []
