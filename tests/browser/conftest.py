"""The fixtures of the browser suite: Dash's own, with C++ programs as servers and one browser for all tests.

./check runs it. By hand, in an environment with requirements.txt and a build tree with browser_apps and gapminder:

    CDASH_BUILD=build python -m pytest tests/browser -k gapminder

The picture of a test that fails is in browser_failures of the build tree.
"""

import pytest

from harness import Chromium, CppServer, build_folder
from netlog import requests_of_pages


def pytest_sessionstart(session):
    program = build_folder() / "tests" / "browser" / "browser_apps"
    if not session.config.option.collectonly and not program.exists():
        pytest.exit(
            f"there is no {program}: build the target browser_apps, and set CDASH_BUILD to the build tree", 2
        )


class Browsers:
    """Gives out the session's browser, and a new one if it has died."""

    def __init__(self, folders):
        self._folders = folders
        self._browser = None
        self.net_logs = []

    def get(self):
        if self._browser and not self._browser.alive():
            self.quit()
        if not self._browser:
            folder = self._folders.mktemp("chromium")
            self.net_logs.append(folder / "net_log.json")
            self._browser = Chromium(
                profile=folder / "profile",
                artifacts=build_folder() / "browser_failures",
                net_log=self.net_logs[-1],
                download_path=str(folder),
            )
        return self._browser

    def quit(self):
        if self._browser:
            self._browser.__exit__(None, None, None)
        self._browser = None


@pytest.fixture(scope="session")
def browsers(tmp_path_factory):
    made = Browsers(tmp_path_factory)
    yield made
    made.quit()


@pytest.fixture
def dash_thread_server():
    """Upstream's name for a server without a browser; here it is a process."""
    with CppServer() as server:
        yield server


@pytest.fixture
def dash_br(browsers):
    browser = browsers.get()
    browser.begin(None)
    yield browser
    browser.end()


@pytest.fixture
def dash_duo(dash_thread_server, browsers):
    browser = browsers.get()
    browser.begin(dash_thread_server)
    yield browser
    browser.end()


def pytest_collection_modifyitems(items):
    # What looks back at the session comes last.
    items.sort(key=lambda item: "requests_of_the_session" in item.fixturenames)


@pytest.fixture
def requests_of_the_session(browsers):
    """Closes the browser, and tells what pages have asked for, by host."""
    browsers.quit()
    return requests_of_pages(browsers.net_logs)


@pytest.fixture
def requests_of_a_visit(tmp_path, dash_thread_server):
    """Visits an app in a browser of its own; tells what its page asked for, by host."""

    def visit(app):
        dash_thread_server.start(app)
        log = tmp_path / "net_log.json"
        with Chromium(
            tmp_path / "profile", build_folder() / "browser_failures", log, str(tmp_path)
        ) as browser:
            browser.begin(dash_thread_server)
            browser.server_url = dash_thread_server.url
        return requests_of_pages([log])

    return visit
