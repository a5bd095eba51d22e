"""Upstream's tests of components of a library of one's own (cbsc, rdarp, rdcap, rdraw, rext, rtype, dvui)."""


def test_cbsc009_callback_using_unloaded_async_component_and_graph(dash_duo):
    dash_duo.start_server("cbsc009")

    def click(button, output):
        dash_duo.wait_for_element(f"#{button}").click()
        dash_duo.wait_for_text_to_equal("#output", output)

    dash_duo.wait_for_text_to_equal("#output", '[null, null, "A"]')
    click("d", '[null, 1, "A"]')
    click("n", '[1, 1, "A"]')
    click("d", '[1, 2, "A"]')
    dash_duo.wait_for_no_elements("#async")
    click("n", '[2, 2, "A"]')
    dash_duo.wait_for_text_to_equal("#async", "A")
    assert dash_duo.get_logs() == []


def test_rdarp001_add_receive_props(dash_duo):
    dash_duo.start_server("rdarp001")
    dash_duo.wait_for_text_to_equal("#test-receive1", "Element #test-add pass")
    dash_duo.wait_for_text_to_equal("#test-receive2", "receive component2")
    dash_duo.find_element("#load-no-pass").click()
    dash_duo.wait_for_text_to_equal("#test-receive-no-pass", "receive component no pass")
    dash_duo.find_element("#load-pass").click()
    dash_duo.wait_for_text_to_equal("#test-receive-pass", "Element #test-add-pass pass")


def test_rdcap001_component_as_prop(dash_duo):
    dash_duo.start_server("rdcap001")

    def click(button, output, text):
        dash_duo.wait_for_element(f"#{button}").click()
        dash_duo.wait_for_text_to_equal(f"#{output}", text)

    for _ in range(3):  # the same again when a callback has made them anew
        dash_duo.wait_for_text_to_equal("#as-props", "as-props")
        dash_duo.wait_for_text_to_equal("#nested-output", "Nested: None")
        dash_duo.wait_until_idle()
        assert dash_duo.get_logs() == []
        assert len(dash_duo.find_elements("#elements div")) == 3

        click("clicker", "output-from-prop", "From prop: 1")
        click("send-nested", "nested-output", "Nested: 1")
        click("to-list", "list-output", "To list: 1")
        click("list-two", "output-from-list", "From list: 1")
        click("button-header", "from-header", "From header: 1")
        click("to-footer", "footer", "To footer: 1")
        for number in (1, 2, 3):
            click(f"list-click-{number}", "from-list-of-dict", f"list-click-{number}.n_clicks")
        click("update-list-of-dict", "update-in-list-of-dict", "Updated: 1")

        for shown, text in {
            "multi": "first - second",
            "multi2": "foo - bar",
            "inside-dynamic": "dynamic",
            **{
                name: name
                for name in (
                    "first-label", "second-label", "first-in-shape", "second-in-shape", "inside-dict",
                    "inside-dict-2", "inside-list", "inside-list-2", "inside-list-3", "nested-2", "nested-again",
                )  # fmt: skip
            },
        }.items():
            dash_duo.wait_for_text_to_equal(f"#{shown}", text)

        click("click-dynamic", "output-dynamic", "Clicked: 1")
        click("click-dict", "inside-dict", "Clicked: 1")
        click("click-list", "inside-list", "Clicked: 1")
        click("click-in-list", "nested-dyn", "Clicked: 1")
        assert dash_duo.get_logs() == []
        dash_duo.find_element("#reset_test").click()


def test_rdraw001_redraw(dash_duo):
    dash_duo.start_server("rdraw001")
    dash_duo.wait_for_text_to_equal("#counter", "1")
    dash_duo.find_element("#redraw").click()
    # The same component with new properties, not another in its place; and it is drawn once.
    dash_duo.wait_for_text_to_equal("#counter", "2")
    dash_duo.wait_until_idle()
    assert dash_duo.find_element("#counter").text == "2"


def test_rext001_render_external_component(dash_duo):
    dash_duo.start_server("rext001")
    dash_duo.wait_for_text_to_equal("#external", "external")
    dash_duo.find_element("#sync-btn").click()
    dash_duo.wait_for_text_to_equal("#external", "synced")
    dash_duo.wait_for_text_to_equal("#extra", "extra children")
    dash_duo.find_element("#extra > div").click()
    dash_duo.wait_for_text_to_equal("#out", "clicked")
    assert dash_duo.get_logs() == []


def test_rext002_render_external_component_temp(dash_duo):
    dash_duo.start_server("rext002")
    dash_duo.wait_for_text_to_equal("#extra", "extra children")
    second_tab = ".tab:nth-child(2)"
    dash_duo.find_element(second_tab).click()
    assert dash_duo.wait_for_element("#without-id input").get_attribute("value") == "without-id"
    dash_duo.find_element(".tab").click()
    dash_duo.wait_for_element("#ext")
    assert dash_duo.find_elements("#ext > *") == [], "what was there for once does not come back"
    dash_duo.find_element(second_tab).click()
    assert dash_duo.wait_for_element("#without-id input").get_attribute("value") == "without-id"
    assert dash_duo.get_logs() == []


def test_rtype001_rendertype(dash_duo):
    dash_duo.start_server("rtype001")

    def expect(kind, clicks):
        dash_duo.wait_for_text_to_equal("#render_test > span", kind)
        dash_duo.wait_for_text_to_equal("#render_output", clicks)

    expect("parent", "null")
    for button, kind, clicks in (
        ("#update_render", "callback", "0"),
        ("#clientside_render", "clientsideApi", "20"),
        ("#render_test > button", "internal", "21"),
        ("#redraw", "parent", "null"),
    ):
        dash_duo.find_element(button).click()
        expect(kind, clicks)


def test_dvui004_width_props(dash_duo):
    dash_duo.start_server("dvui004", debug=True)
    dash_duo.wait_for_element("#dash-debug-menu__callback-graph-button").click()
    dash_duo.wait_for_element(".dash-callback-dag--container canvas")
    dash_duo.wait_until_idle()
    assert dash_duo.get_logs() == []


def test_aoeoswnpsn001_array_of_exact_or_shape_with_node_prop_assign_none(dash_duo):
    dash_duo.start_server("aoeoswnpsn001")
    dash_duo.wait_for_text_to_equal("#test-component1", "3 and 3")
    dash_duo.wait_for_text_to_equal("#test-component2", "0 and 0")
