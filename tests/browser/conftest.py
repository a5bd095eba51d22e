"""The fixtures of the browser suite: Dash's own, with C++ programs as servers and one browser for all tests."""

import pytest

from harness import Chromium, CppServer, build_folder
from netlog import hosts_asked_for


def pytest_sessionstart(session):
    program = build_folder() / "tests" / "browser" / "browser_apps"
    if not session.config.option.collectonly and not program.exists():
        pytest.exit(f"there is no {program}: build the target browser_apps, and set CDASH_BUILD to the build tree", 2)


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
    # It looks back at what all the others did.
    items.sort(key=lambda item: item.name == "test_no_request_left_this_machine")


@pytest.fixture
def hosts_of_the_session(browsers):
    """Closes the browser, and tells which hosts it asked for anything."""
    browsers.quit()
    return hosts_asked_for(browsers.net_logs)
