"""Pages under the settings of access: a login, a strict policy, tokens against forged requests, tokens of users."""

import requests

from harness import wait_until


def log_in(dash_duo, name, password):
    fields = {"input[name=user]": name, "input[name=password]": password}
    for selector, text in fields.items():
        field = dash_duo.wait_for_element(selector)
        field.clear()
        field.send_keys(text)
    dash_duo.find_element("button").click()


def test_login_a_cookie_says_who_it_is(dash_duo):
    dash_duo.start_server("examples/login", navigate=False)
    dash_duo.driver.get(dash_duo.server.url)
    dash_duo.wait_for_text_to_equal("h1", "Log in")
    assert dash_duo.driver.current_url.endswith("/login")
    log_in(dash_duo, "ann", "battery staple")
    dash_duo.wait_for_text_to_equal("[role=alert]", "The name or the password is wrong.")
    assert dash_duo.driver.get_cookie("session") is None
    assert all("403" in entry["message"] for entry in dash_duo.get_logs())

    log_in(dash_duo, "ann", "correct horse")
    dash_duo.wait_for_text_to_equal("h1", "Hello ann")
    dash_duo.wait_for_text_to_equal("p", "ann has signed 0 times.")
    dash_duo.find_element("button").click()
    dash_duo.wait_for_text_to_equal("p", "ann has signed 1 times.")
    cookie = dash_duo.driver.get_cookie("session")
    assert (cookie["httpOnly"], cookie["sameSite"], cookie["path"]) == (True, "Lax", "/")
    assert dash_duo.get_logs() == []

    # A cookie with another name in it is worth nothing.
    dash_duo.driver.delete_cookie("session")
    dash_duo.driver.add_cookie({"name": "session", "value": "Ym9i" + cookie["value"][4:], "path": "/"})
    dash_duo.driver.refresh()
    dash_duo.wait_for_text_to_equal("h1", "Log in")
    log_in(dash_duo, "bob", "battery staple")
    dash_duo.wait_for_text_to_equal("h1", "Hello bob")
    dash_duo.find_element("form button").click()
    dash_duo.wait_for_text_to_equal("h1", "Log in")
    assert dash_duo.driver.get_cookie("session") is None
    assert dash_duo.get_logs() == []


def test_login_strangers_get_nothing_of_the_app(dash_duo):
    dash_duo.start_server("examples/login", navigate=False)
    url = dash_duo.server.url
    page = requests.get(url, headers={"Accept": "text/html"}, allow_redirects=False, timeout=10)
    assert (page.status_code, page.headers["Location"]) == (303, "/login")
    for path in ("/_dash-layout", "/_dash-dependencies", "/assets/x", "/_dash-component-suites/dash/favicon.ico"):
        assert requests.get(url + path, timeout=10).status_code == 401
    form = {"user": "ann", "password": "correct horse"}
    own = requests.post(url + "/login", form, headers={"Origin": url}, allow_redirects=False, timeout=10)
    assert (own.status_code, own.headers["Location"]) == (303, "/")
    # A page of another site cannot log anybody in.
    for headers in ({"Origin": "https://evil.example"}, {"Origin": "null"}, {}):
        response = requests.post(url + "/login", form, headers=headers, allow_redirects=False, timeout=10)
        assert (response.status_code, "Set-Cookie" in response.headers) == (403, False)


def test_login_a_password_is_tried_ten_times_and_then_waits(dash_duo):
    dash_duo.start_server("examples/login", navigate=False)
    url = dash_duo.server.url

    def tried(password):
        form = {"user": "ann", "password": password}
        return requests.post(url + "/login", form, headers={"Origin": url}, allow_redirects=False, timeout=10)

    assert [tried(f"guess {n}").status_code for n in range(10)] == [403] * 10
    refused = tried("correct horse")
    assert refused.status_code == 429
    assert 0 < int(refused.headers["Retry-After"]) <= 30
    assert "Too many tries." in refused.text


def test_csp_everything_works_under_a_strict_policy(dash_duo):
    dash_duo.start_server("access:csp")
    dash_duo.wait_for_text_to_equal("#out", "server a")
    dash_duo.wait_for_text_to_equal("#inline", "inline a")
    dash_duo.wait_for_text_to_equal("#asset", "asset A")
    dash_duo.wait_for_text_to_equal("#socket", "socket a of ann")
    dash_duo.wait_for_element("#graph .scatterlayer .point", timeout=20)
    dash_duo.wait_for_element("#surface .gl-container canvas", timeout=20)
    dash_duo.wait_for_element("#table td[data-dash-column=city]", timeout=20)
    dash_duo.wait_for_element("#markdown mjx-container", timeout=20)
    dash_duo.wait_for_element("#markdown .hljs-string", timeout=20)
    dash_duo.wait_for_element("#slider .dash-slider-thumb", timeout=20)
    dash_duo.find_element("#dropdown").click()
    dash_duo.wait_for_element(".dash-dropdown-option")
    dash_duo.find_element("#date").click()
    dash_duo.wait_for_element(".dash-datepicker-calendar")
    assert dash_duo.run("return getComputedStyle(document.querySelector('#styled')).color") == "rgb(1, 2, 3)"
    assert dash_duo.get_logs() == []

    # What somebody smuggles into the page does not run.
    dash_duo.run("document.body.insertAdjacentHTML('beforeend', '<img src=x: onerror=\"window.hurt = 1\">')")
    wait_until(
        lambda: any("Content Security Policy" in entry["message"] for entry in dash_duo.get_logs() or []),
        "the handler was refused",
    )
    assert dash_duo.run("return window.hurt === undefined")


def test_csrf_the_page_sends_its_token_and_others_do_not(dash_duo):
    dash_duo.start_server("access:csrf")
    dash_duo.wait_for_text_to_equal("#out", "server a")
    cookie = dash_duo.driver.get_cookie("_csrf_token")
    assert (cookie["httpOnly"], cookie["sameSite"]) == (False, "Strict")
    assert dash_duo.get_logs() == []
    status = (
        "const [headers, done] = arguments;"
        "fetch('/_dash-update-component', {method: 'POST', body: '{}', headers:"
        " {'Content-Type': 'application/json', ...headers}}).then(response => done(response.status));"
    )
    assert dash_duo.driver.execute_async_script(status, {}) == 403
    assert dash_duo.driver.execute_async_script(status, {"X-CSRFToken": cookie["value"]}) == 400


def test_jwt_the_page_fetches_a_token_and_another_when_it_has_expired(dash_duo):
    dash_duo.start_server("access:jwt")
    dash_duo.wait_for_contains_text("#out", "a of user")
    before = dash_duo.run("return window.refreshed")
    dash_duo.server.set("expire", 1)
    dash_duo.find_element("#in").send_keys("b")
    dash_duo.wait_for_text_to_equal("#out", f"ab of user{before + 1}")
    assert dash_duo.run("return window.refreshed") == before + 1
    assert all("401" in entry["message"] for entry in dash_duo.get_logs())
