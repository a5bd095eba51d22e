"""Upstream's tests of several outputs (rdmo)."""

from harness import refusal


def test_rdmo001_single_input_multi_outputs_on_multiple_components(dash_duo):
    dash_duo.start_server("rdmo001")
    button = dash_duo.wait_for_element("#btn")
    for click in range(1, 20):
        button.click()
        dash_duo.wait_for_text_to_equal("#output-49", f"49={49 + click}")
        texts = dash_duo.run(
            "return [...document.querySelectorAll('[id^=output-]')].map(e => [e.id, e.innerText])"
        )
        assert texts == [[f"output-{i}", f"{i}={i + click}"] for i in range(50)]
        assert dash_duo.server.count("update_output") == click


def test_rdmo002_multi_outputs_on_single_component(dash_duo):
    dash_duo.start_server("rdmo002")
    server = dash_duo.server

    def inner_html():
        return dash_duo.find_element("#output-container").get_property("innerHTML")

    dash_duo.wait_for_text_to_equal("#output-container", "dash")
    assert inner_html() == '<div id="output" class="dash" style="font-family: dash;">dash</div>'
    assert server.count("update_output") == 1

    for position, key in enumerate(" hello"):
        with server.held("lock"):
            dash_duo.find_element("#input").send_keys(key)
        server.wait_for_count("update_output", 2 + position)

    dash_duo.wait_for_text_to_equal("#output-container", "dash hello")
    assert inner_html() == (
        '<div id="output" class="dash hello" style="font-family: &quot;dash hello&quot;;">dash hello</div>'
    )
    assert server.count("update_output") == 7


def test_rdmo003_single_output_as_multi(dash_duo):
    dash_duo.start_server("rdmo003")
    dash_duo.wait_for_text_to_equal("#output", "out")
    dash_duo.find_element("#input").send_keys("house")
    dash_duo.wait_for_text_to_equal("#output", "outhouse")


def test_rdmo005_set_props_behavior(dash_duo):
    dash_duo.start_server("rdmo005", debug=True)
    for field, text in (("#id", "hello input with ID"), ("#container input", "hello input w/o ID")):
        dash_duo.wait_for_element(field).send_keys(text)
        dash_duo.wait_for_text_to_equal(field, text)


def test_rdmo004_multi_output_circular_dependencies():
    # The page would call each once, and show the error; here the program does not start.
    assert "these callbacks wait for each other: b.value, c.children → a.value → b.value, c.children" in refusal(
        "rdmo004"
    )
