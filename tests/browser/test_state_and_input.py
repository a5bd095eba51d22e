"""Upstream's tests of State (rdsi)."""


def output(server, dash_duo, calls, typed, state):
    server.wait_for_count("update_output", calls)
    dash_duo.wait_for_text_to_equal("#output", f'input="{typed}", state="{state}"')


def test_rdsi001_state_and_inputs(dash_duo):
    dash_duo.start_server("rdsi001")
    server = dash_duo.server
    output(server, dash_duo, 1, "Initial Input", "Initial State")
    dash_duo.find_element("#input").send_keys("x")
    output(server, dash_duo, 2, "Initial Inputx", "Initial State")

    dash_duo.find_element("#state").send_keys("z")
    dash_duo.wait_for_text_to_equal("#state", "Initial Statez")
    dash_duo.wait_until_idle()
    output(server, dash_duo, 2, "Initial Inputx", "Initial State")

    dash_duo.find_element("#input").send_keys("y")
    output(server, dash_duo, 3, "Initial Inputxy", "Initial Statez")


def test_rdsi002_event_properties_state_and_inputs(dash_duo):
    dash_duo.start_server("rdsi002")
    server = dash_duo.server
    output(server, dash_duo, 1, "Initial Input", "Initial State")
    dash_duo.find_element("#button").click()
    output(server, dash_duo, 2, "Initial Input", "Initial State")
    dash_duo.find_element("#input").send_keys("x")
    output(server, dash_duo, 3, "Initial Inputx", "Initial State")

    dash_duo.find_element("#state").send_keys("z")
    dash_duo.wait_for_text_to_equal("#state", "Initial Statez")
    dash_duo.wait_until_idle()
    output(server, dash_duo, 3, "Initial Inputx", "Initial State")

    dash_duo.find_element("#button").click()
    output(server, dash_duo, 4, "Initial Inputx", "Initial Statez")
