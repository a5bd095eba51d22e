"""Upstream's tests of apps with several pages (pala, pare, arb003, inin027, inin029)."""

from harness import wait_until


def follow_links(page, titles):
    """Clicks each link, and expects its page's text and title."""
    for identity, title in titles.items():
        page.wait_for_element("#" + identity).click()
        page.wait_for_text_to_equal("#text_" + identity, "text for " + identity)
        wait_until(lambda: page.driver.title == title, lambda: f"{identity} has the title {page.driver.title}")


def test_pala001_pare001_layout(dash_duo):
    dash_duo.start_server("pages:pala001")
    url = dash_duo.server_url
    follow_links(
        dash_duo,
        {
            "multi_layout1": "Supplied Title",
            "multi_layout2": "Multi layout2",
            "defaults": "Defaults",
            "metas": "Another title",
            "page1": "Page1",
            "page2": "Page2",
            "register_page": "B",
            "query_string": "Query string",
            "redirect": "Redirect",
        },
    )

    dash_duo.wait_for_page(url=f"{url}/v2")
    dash_duo.wait_for_text_to_equal("#text_redirect", "text for redirect")
    dash_duo.wait_for_page(url=f"{url}/old-home-page")
    dash_duo.wait_for_text_to_equal("#text_redirect", "text for redirect")
    assert dash_duo.driver.current_url == f"{url}/redirect"

    # a button that sets the pathname of a dcc.Location beside that of the container
    dash_duo.wait_for_page(url=f"{url}/page1")
    dash_duo.wait_for_element("#btn1").click()
    dash_duo.wait_for_text_to_equal("#text_page2", "text for page2")

    dash_duo.wait_for_page(url=f"{url}/query-string?velocity=10")
    wait_until(
        lambda: dash_duo.wait_for_element("#velocity").get_attribute("value") == "10", "the query reaches the page"
    )

    dash_duo.wait_for_page(url=f"{url}/a/none/b/none")
    dash_duo.wait_for_text_to_equal("#path_vars", "variables from pathname:none none")
    dash_duo.wait_for_page(url=f"{url}/a/var1/b/var2")
    dash_duo.wait_for_text_to_equal("#path_vars", "variables from pathname:var1 var2")

    dash_duo.wait_for_page(url=f"{url}/find_me")
    dash_duo.wait_for_text_to_equal("#text_not_found_404", "text for not_found_404")
    assert dash_duo.get_logs() == []


def test_pala005_routing_inputs(dash_duo):
    dash_duo.start_server("pages:pala005")
    url = dash_duo.server_url
    dash_duo.wait_for_page(url=f"{url}#123")
    dash_duo.wait_for_text_to_equal("#contents", "Home")
    dash_duo.wait_for_page(url=f"{url}/function-layout")
    dash_duo.wait_for_text_to_equal("#contents", "Hash says:")
    # A State: the hash alone does not make the page anew.
    dash_duo.driver.get(f"{url}/function-layout#123")
    dash_duo.wait_until_idle()
    dash_duo.wait_for_text_to_equal("#contents", "Hash says:")
    dash_duo.driver.refresh()
    dash_duo.wait_for_text_to_equal("#contents", "Hash says: #123")
    dash_duo.select_dcc_dropdown("#language", "fr")
    dash_duo.wait_for_text_to_equal("#contents", "Le hash dit: #123")
    assert dash_duo.get_logs() == []


def test_pare002_relative_path_with_url_base_pathname(dash_br, dash_thread_server):
    dash_thread_server.start("pages:pare002")
    dash_br.server_url = f"{dash_thread_server.url}/app1/"
    follow_links(dash_br, {"multi_layout1": "Supplied Title", "multi_layout2": "Multi layout2"})
    assert dash_br.driver.current_url == f"{dash_thread_server.url}/app1/layout2"

    # The page is there after a reload, and the browser's back button shows the one before.
    dash_br.driver.refresh()
    dash_br.wait_for_text_to_equal("#text_multi_layout2", "text for multi_layout2")
    dash_br.driver.back()
    dash_br.wait_for_text_to_equal("#text_multi_layout1", "text for multi_layout1")
    wait_until(lambda: dash_br.driver.title == "Supplied Title", "the title goes back, too")
    dash_br.driver.forward()
    dash_br.wait_for_text_to_equal("#text_multi_layout2", "text for multi_layout2")
    assert dash_br.get_logs() == []


def test_arb003_arbitrary_pages(dash_duo):
    dash_duo.start_server("pages:arb003")
    for button in ("no-output", "no-output2"):
        dash_duo.wait_for_element(f"#{button}").click()
        dash_duo.wait_for_text_to_equal("#secondary-output", button)
    assert dash_duo.get_logs() == []


def test_inin027_multi_page_without_pages_folder(dash_duo):
    # In development, where the browser checks the callbacks' ids against all pages.
    dash_duo.start_server("pages:inin027", debug=True)
    follow_links(dash_duo, {"multi_layout1": "Supplied Title", "multi_layout2": "Multi layout2"})
    dash_duo.find_element("#nowhere").click()
    dash_duo.wait_for_text_to_equal("#text_not_found_404", "text for not_found_404")
    wait_until(lambda: dash_duo.driver.title == "Not here", "its title")
    assert dash_duo.get_logs() == []


def test_inin029_layout_as_list_with_pages(dash_duo):
    dash_duo.start_server("pages:inin029")
    dash_duo.wait_for_text_to_equal("#one", "one")
    dash_duo.wait_for_text_to_equal("#two", "two")
    for name in ("direct", "nested"):
        dash_duo.wait_for_element(f"#{name}").click()
        dash_duo.wait_for_text_to_equal(f"#{name}-output", "Clicked 1 times")
    assert dash_duo.get_logs() == []
