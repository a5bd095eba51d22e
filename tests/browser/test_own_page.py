"""Upstream's tests of pages, files and hooks of the app's own (rdrh, inin, dada, incs)."""

import json

import pytest
import requests
from bs4 import BeautifulSoup

from harness import refusal, wait_until


def type_over(dash_duo, text):
    field = dash_duo.find_element("#input")
    dash_duo.clear_input(field)
    field.send_keys(text)
    dash_duo.wait_for_text_to_equal("#output-1", text)


def test_rdrh001_request_hooks(dash_duo):
    dash_duo.start_server("rdrh001")
    type_over(dash_duo, "fire request hooks")
    dash_duo.wait_for_text_to_equal("#output-pre", "request_pre changed this text!")
    dash_duo.wait_for_text_to_equal("#output-post", "request_post changed this text!")

    def shown(name):
        return json.loads(dash_duo.find_element(f"#output-{name}").text)

    payload = {
        "output": "output-1.children",
        "outputs": {"id": "output-1", "property": "children"},
        "changedPropIds": ["input.value"],
        "parsedChangedPropsIds": ["input.value"],
        "inputs": [{"id": "input", "property": "value", "value": "fire request hooks"}],
    }
    dash_duo.wait_until_idle()
    assert shown("pre-payload") == payload
    assert shown("post-payload") == payload
    assert shown("post-response") == {"output-1": {"children": "fire request hooks"}}
    assert dash_duo.find_element("#top").text == "Testing custom DashRenderer"
    assert dash_duo.find_element("#bottom").text == "With request hooks"
    assert dash_duo.get_logs() == []


def test_rdrh002_with_custom_renderer_interpolated(dash_duo):
    dash_duo.start_server("rdrh002")
    type_over(dash_duo, "fire request hooks")
    dash_duo.wait_for_text_to_equal("#output-pre", "request_pre was here!")
    dash_duo.wait_for_text_to_equal("#output-post", "request_post!!!")
    assert dash_duo.find_element("#custom-header").text == "My custom header"
    assert dash_duo.find_element("#custom-footer").text == "My custom footer"
    assert dash_duo.get_logs() == []


@pytest.mark.parametrize("app", ["rdrh003", "rdrh003_400"])
def test_rdrh003_refresh_jwt(app, dash_duo):
    dash_duo.start_server(app)
    field = dash_duo.find_element("#input")
    dash_duo.clear_input(field)
    dash_duo.wait_for_text_to_equal("#output-1", "")
    for length in (1, 2, 3):
        field.send_keys(".")
        dash_duo.wait_for_text_to_equal("#output-1", "." * length)
        dash_duo.wait_for_text_to_equal("#output-token", "." * length)
    assert len([entry for entry in dash_duo.get_logs() if "status of 40" in entry["message"]]) == 3


def test_rdrh004_layout_hooks(dash_duo):
    dash_duo.start_server("rdrh004")
    dash_duo.wait_for_text_to_equal("#layout-pre", "layout_pre generated this text")
    dash_duo.wait_for_text_to_equal("#layout", "layout_post generated this text")
    assert dash_duo.get_logs() == []


def test_inin008_index_customization(dash_duo):
    dash_duo.start_server("inin008")
    dash_duo.wait_for_text_to_equal("#app", "Dash app")
    assert dash_duo.find_element("#custom-header").text == "My custom header"
    assert dash_duo.find_element("#custom-footer").text == "My custom footer"
    assert dash_duo.find_element("#add").text == "Got added"
    assert dash_duo.get_logs() == []


def test_inin009_invalid_index_string():
    problem = "index_string has no {%app_entry%}, {%config%}, {%scripts%}; put it where that part of the page belongs"
    assert problem in refusal("inin009")


def test_dada002_external_files_init(dash_duo):
    dash_duo.start_server("dada002")
    # The app's own files come after those from elsewhere: its sheet wins, its script may use theirs.
    dash_duo.wait_for_text_to_equal("#tested", "Hello World")
    assert dash_duo.find_element("#btn").value_of_css_property("height") == "18px"
    assert dash_duo.find_element("#tested").value_of_css_property("color") == "rgba(255, 0, 0, 1)"
    for name in ("external", "external_too"):
        assert len(dash_duo.find_elements(f"link[href='/assets/{name}.css']")) == 1
        assert len(dash_duo.find_elements(f"script[src='/assets/{name}.js']")) == 1
    assert dash_duo.get_logs() == []


def test_dada003_dada004_external_resources_with_attributes(dash_thread_server):
    dash_thread_server.start("dada003")
    page = BeautifulSoup(requests.get(dash_thread_server.url, timeout=10).text, "lxml")

    def tags(name, address):
        prefix = "https://cdn.example.com/"
        return [
            {**tag.attrs, address: tag[address].removeprefix(prefix)}
            for tag in page.find_all(name)
            if tag.get(address, "").startswith(prefix)
        ]

    assert tags("link", "href") == [
        {"rel": ["stylesheet"], "href": "regular-styles.css"},
        {"rel": ["stylesheet"], "href": "print-styles.css", "media": "print"},
        {"rel": ["stylesheet"], "href": "dark-theme.css", "media": "(prefers-color-scheme: dark)"},
    ]
    assert tags("script", "src") == [
        {"src": "regular-script.js"},
        {"src": "module-script.js", "type": "module"},
        {"src": "async-script.js", "async": "true", "data-test": "custom"},
        {"src": "integrity-script.js", "integrity": "sha256-test123", "crossorigin": "anonymous"},
    ]


def test_incs001_csp_hashes_inline_scripts(dash_duo):
    dash_duo.start_server("incs001")
    dash_duo.wait_for_element("#input_element").send_keys("xyz")
    dash_duo.wait_for_text_to_equal("#output_element", "xyz")
    assert dash_duo.get_logs() == []

    dash_duo.server.set("hashes", 0)
    dash_duo.driver.get(dash_duo.server.url)
    wait_until(
        lambda: any("Content Security Policy" in entry["message"] for entry in dash_duo.get_logs() or []),
        "no script was refused",
    )
    assert dash_duo.find_elements("#input_element") == [], "without the hashes nothing runs"
