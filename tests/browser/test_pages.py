"""Pages that are loaded again, and several pages of one app."""


def test_a_reload_starts_anew(dash_duo):
    dash_duo.start_server("clicks")
    dash_duo.wait_for_text_to_equal("#out", "clicked 0")
    for clicks in (1, 2, 3):  # each answered before the next, so that no call is still to be counted
        dash_duo.find_element("#btn").click()
        dash_duo.wait_for_text_to_equal("#out", f"clicked {clicks}")
    calls = dash_duo.server.count("callback")

    dash_duo.driver.refresh()
    dash_duo.wait_for_text_to_equal("#out", "clicked 0")
    assert dash_duo.server.count("callback") == calls + 1
    assert dash_duo.get_logs() == []


def test_a_reload_takes_nothing_again_that_does_not_change(dash_duo):
    dash_duo.start_server("clicks")
    dash_duo.wait_for_text_to_equal("#out", "clicked 0")
    dash_duo.driver.refresh()
    dash_duo.wait_for_text_to_equal("#out", "clicked 0")
    sizes = dash_duo.run(
        "return performance.getEntriesByType('resource')"
        ".filter(e => e.name.includes('_dash-component-suites')).map(e => [e.name, e.transferSize])"
    )
    assert len(sizes) > 5
    assert [name for name, size in sizes if size] == [], "all from Chromium's cache"


def test_a_function_as_layout_is_called_for_every_page(dash_duo):
    dash_duo.start_server("inin010")
    dash_duo.wait_for_contains_text("#load", "load ")
    first = int(dash_duo.find_element("#load").text.removeprefix("load "))
    for load in (first + 1, first + 2):
        dash_duo.driver.refresh()
        dash_duo.wait_for_text_to_equal("#load", f"load {load}")
    assert dash_duo.get_logs() == []


def test_two_tabs_do_not_share_what_is_clicked(dash_duo):
    dash_duo.start_server("clicks")
    dash_duo.multiple_click("#btn", 2)
    dash_duo.wait_for_text_to_equal("#out", "clicked 2")
    dash_duo.open_new_tab()
    dash_duo.toggle_window()
    dash_duo.wait_for_text_to_equal("#out", "clicked 0")
    dash_duo.find_element("#btn").click()
    dash_duo.wait_for_text_to_equal("#out", "clicked 1")
    dash_duo.find_element("#name").send_keys("!")
    dash_duo.wait_for_text_to_equal("#hello", "Hello nobody!")

    dash_duo.toggle_window()
    dash_duo.wait_for_text_to_equal("#out", "clicked 2")
    dash_duo.wait_for_text_to_equal("#hello", "Hello nobody")
    dash_duo.find_element("#btn").click()
    dash_duo.wait_for_text_to_equal("#out", "clicked 3")
    assert dash_duo.get_logs() == []
