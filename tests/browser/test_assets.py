"""Assets, prefixes, the page around the app, and hooks, as a browser sees them."""

import json

from proxy import nginx


def test_api001_assets_path_ignore(dash_duo):
    dash_duo.start_server("assets:api001")
    normal, ignored = (dash_duo.find_element(f"#{which}-test-target") for which in ("normal", "ignored"))
    assert normal.value_of_css_property("background-color") == "rgba(255, 0, 0, 1)"
    assert ignored.value_of_css_property("background-color") != "rgba(255, 0, 0, 1)"
    assert normal.text == "loaded"
    assert ignored.text != "loaded"


def test_assets_that_are_built_into_the_program(dash_duo):
    dash_duo.start_server("assets:embedded")
    assert dash_duo.find_element("body").value_of_css_property("margin") == "0px"
    assert json.loads(dash_duo.wait_for_element("#tested").text)[:3] == [
        "load_first",
        "load_after",
        "load_after1",
    ]
    assert dash_duo.get_logs() == []


def test_an_app_behind_an_nginx_that_takes_its_prefix_away(dash_duo, tmp_path):
    server = dash_duo.server
    server.start("assets:proxied")
    with nginx(tmp_path, "/my-app/", server.url) as address:
        dash_duo.driver.get(f"{address}/my-app/")
        out = dash_duo.wait_for_element("#out")
        assert out.value_of_css_property("color") == "rgba(0, 128, 0, 1)", "the stylesheet of the assets"
        dash_duo.find_element("#in").send_keys("hi")
        dash_duo.wait_for_text_to_equal("#out", "HTTP hi")
        dash_duo.wait_for_text_to_equal("#over-websocket", "WebSocket hi")
        dash_duo.wait_for_element("#graph .main-svg")
        dash_duo.find_element("#link").click()
        dash_duo.wait_for_text_to_equal("#path", "path: a/page")
        dash_duo.driver.refresh()
        dash_duo.wait_for_text_to_equal("#path", "path: a/page")
        asked = dash_duo.run("return performance.getEntriesByType('resource').map(e => new URL(e.name).pathname)")
        assert [path for path in asked if not path.startswith("/my-app/")] == []
        assert dash_duo.get_logs() == []
        dash_duo.driver.get("about:blank")


def test_a_page_of_the_apps_own_making_with_renderer_hooks(dash_duo):
    dash_duo.start_server("assets:index_page")
    assert dash_duo.run("return window.waited") == "One moment"
    dash_duo.wait_for_text_to_equal("#output", "initial")
    dash_duo.wait_for_text_to_equal("#layout-pre", "layout_pre made this")
    assert dash_duo.find_element("#layout").get_attribute("title") == "layout_post set this"
    assert dash_duo.find_element("#custom-header").text == "My custom header"
    assert dash_duo.find_element("#custom-footer").text == "My custom footer"
    dash_duo.wait_until_idle()
    assert dash_duo.run("return [window.asked, window.answered, window.resolved]") == [1, 1, "output.children"]
    assert dash_duo.get_logs() == []


def test_hook001_hook003_hook004_hook005_hook007_hook009_libraries_around_an_app(dash_duo):
    server = dash_duo.server
    server.start("assets:hooked")
    dash_duo.driver.get(f"{server.url}/dash/")
    dash_duo.wait_for_text_to_equal("#header", "Header")
    dash_duo.wait_for_text_to_equal("#body", "Body")
    hooked = dash_duo.find_element("#hooked")
    assert hooked.text == "Hooked"
    assert hooked.get_attribute("data-script") == "ran", "the script that a hook's route serves"
    dash_duo.find_element("#hook-start").click()
    dash_duo.wait_for_text_to_equal("#hook-output", "clicked 1")
    dash_duo.wait_for_text_to_equal("#hook-clientside", "Called 1")
    dash_duo.find_element("#fail").click()
    dash_duo.wait_for_text_to_equal("#error", "hook error")
    assert dash_duo.get_logs() == []


def test_people_see_a_page_where_nothing_is(dash_duo):
    server = dash_duo.server
    server.start("assets:hooked")
    dash_duo.driver.get(f"{server.url}/elsewhere")
    assert dash_duo.find_element("h1").text == "404"
    assert dash_duo.find_element("p").text == "There is nothing at this address."
