"""Upstream's tests of injected scripts (sinj, xss)."""

import requests

from harness import wait_until

INJECTED = "<scRipt>console.error(0x000F45)</scRipt>"


def test_sinj001_url_injection(dash_duo):
    dash_duo.start_server("sinj001", navigate=False)
    address = f"{dash_duo.server.url}/?'\"--></style></scRipt>{INJECTED}"
    dash_duo.server_url = address
    dash_duo.wait_for_text_to_equal("#page", "Regular page")
    # What the address carries reaches the page as text, through a callback.
    dash_duo.wait_for_contains_text("#search", "0x000F45")
    assert dash_duo.get_logs() == []
    assert INJECTED not in requests.get(address, timeout=10).text


def test_xss001_banned_protocols(dash_duo):
    dash_duo.start_server("xss001")
    for element, attribute in (
        ("#dcc-link", "href"),
        ("#html-A", "href"),
        ("#html-A-escape", "href"),
        ("#html-A-encoded", "href"),
        ("#iframe-src", "src"),
        ("#object-data", "data"),
        ("#embed-src", "src"),
        ("#button-form-action", "formAction"),
    ):
        value = dash_duo.find_element(element).get_attribute(attribute)
        assert value == "about:blank", f"{element}.{attribute} is {value}"


def test_xss002_blank_href(dash_duo):
    dash_duo.start_server("xss002")
    assert dash_duo.find_element("#dcc-link-no-href").get_attribute("href") is None
    assert dash_duo.get_logs() == []


def test_xss003_data_allowed(dash_duo):
    dash_duo.start_server("xss003")
    assert dash_duo.find_element("#image").get_attribute("src").startswith("data:image/png;base64,")
    wait_until(
        lambda: dash_duo.run("return document.querySelector('#image').naturalWidth") == 1, "it is not shown"
    )
    assert dash_duo.get_logs() == []
