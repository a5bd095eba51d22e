"""Runs C++ apps under Dash's own test harness: programs as its servers, one Chromium for all tests."""

import os
import queue
import re
import shutil
import signal
import subprocess
import threading
import time
from contextlib import contextmanager
from pathlib import Path

from dash.testing.application_runners import BaseDashRunner
from dash.testing.composite import DashComposite
from dash.testing.errors import DashAppLoadingError, TestingTimeoutError
from dash.testing.wait import until
from selenium import webdriver
from selenium.common.exceptions import (
    NoSuchElementException,
    StaleElementReferenceException,
    WebDriverException,
)

# No name resolves but this machine's, so that nothing leaves it: Chromium has errands of its own, and what pages
# try is asserted from its log.
CHROMIUM_ARGUMENTS = (
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-search-engine-choice-screen",
    "--disable-sync",
    "--disable-features=MediaRouter,OptimizationHints,Translate",
    "--metrics-recording-only",
    "--window-size=1280,900",
)


# How long a test waits for something that is to come, in seconds: a machine may be busy, and whoever need not wait
# does not.
PATIENCE = 30


def build_folder():
    """The CMake build tree with the apps: CDASH_BUILD, or where ./check makes it."""
    root = Path(__file__).resolve().parents[2]
    return Path(os.environ.get("CDASH_BUILD", root / "build" / "check" / "gcc"))


def app_command(app):
    """How a test app is started: "cbsc001" of apps/, "pages:mpbp001" of apps/pages/."""
    area, _, name = app.rpartition(":")
    program = f"browser_apps_{area}" if area else "browser_apps"
    return [str(build_folder() / "tests/browser" / program), name]


class CppServer(BaseDashRunner):
    """A C++ program that serves an app. Made for one start() and one stop().

    `start("cbsc001")` runs that app of apps/ on a free port, `start("pages:mpbp001")` that of apps/pages/;
    `start("examples/gapminder")` that program of the build tree, `start([program, argument, …])` any other.
    """

    def __init__(self):
        super().__init__(keep_open=False, stop_timeout=20)
        self.process = None
        self._has_control = False
        self.log = []
        self._url = None
        self._lines = queue.Queue()
        self._readers = []
        self._asking = threading.Lock()

    @property
    def url(self):
        """What the program printed: "http://127.0.0.1:40123", without the path behind it."""
        return self._url

    # pylint: disable-next=arguments-differ
    def start(self, app, environment=None, port=0, debug=False, start_timeout=PATIENCE):
        self._has_control = isinstance(app, str) and "/" not in app
        if self._has_control:
            command = app_command(app)
        else:
            command = [str(build_folder() / app)] if isinstance(app, str) else list(app)
        command += [] if port is None else ["--port", str(port)]
        command += ["--debug"] if debug else []
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="backslashreplace",
            cwd=build_folder(),  # where no folder is called assets
            env={**os.environ, **(environment or {})},
        )
        self._read(self.process.stdout, self._lines.put)
        self._read(self.process.stderr, self.log.append)
        self.started = True
        line = self.next_line(start_timeout)
        running = re.fullmatch(r"Dash is running on ((https?)://(.+):(\d+))(/.*)", line or "")
        if not running:
            self.kill()
            log = "".join(self.log)
            raise DashAppLoadingError(f"{command} did not start; it printed {line!r}, and as errors:\n{log}")
        self._url, self.scheme, self.host, self.port = running.group(1, 2, 3, 4)

    def _read(self, stream, put):
        def run():
            for line in stream:
                put(line)
            put("") if stream is self.process.stdout else None

        self._readers.append(threading.Thread(target=run, daemon=True))
        self._readers[-1].start()

    def next_line(self, timeout):
        """The next line that the program prints, or None."""
        try:
            return self._lines.get(timeout=timeout).rstrip("\n")
        except queue.Empty:
            return None

    def _ask(self, command):
        with self._asking:
            self.process.stdin.write(command + "\n")
            self.process.stdin.flush()
            answer = self.next_line(PATIENCE)
        assert answer is not None and answer.startswith("= "), f"{command!r} was answered with {answer!r}"
        return answer[2:]

    def tell(self, line):
        """Hands a line to a program of its own, which answers each; returns the answer."""
        return self._ask(line)

    def count(self, name):
        """How often the app has called control.count(name)."""
        return int(self._ask(f"count {name}"))

    def text(self, name):
        """What the app has set last with control.text(name, …)."""
        return self._ask(f"text {name}")

    def set(self, name, number):
        """From now on control.number(name, …) of the app is this."""
        self._ask(f"set {name} {number}")

    def wait_for_count(self, name, number, timeout=PATIENCE):
        """Waits until the app has called control.count(name) so often."""
        wait_until(
            lambda: self.count(name) >= number,
            lambda: f"{name} counted {self.count(name)}, not {number}",
            timeout,
        )
        assert self.count(name) == number

    @contextmanager
    def held(self, name):
        """While this lasts, the app waits in control.pass(name)."""
        self._ask(f"hold {name}")
        try:
            yield
        finally:
            self._ask(f"free {name}")

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.started = False

    def stop(self):
        """Ends the program as an operator would, and expects that it ends well."""
        if not self.started:
            return
        self.started = False
        if self.process.poll() is None:
            try:
                if self._has_control:
                    self._ask("stop")
            except (AssertionError, OSError):
                pass  # it is dying; the exit code tells
            self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(self.stop_timeout)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(
                f"{self.process.args} did not end within {self.stop_timeout} s of SIGTERM"
            ) from None
        finally:
            for reader in self._readers:
                reader.join(5)
            print(*self.log, sep="", end="")
        assert code == 0, f"{self.process.args} ended with {code}"


def refusal(app):
    """Starts a test app that is not to start; returns what it says of its faults."""
    # Its standard input stays open: an end of it would tell that the test has died.
    with subprocess.Popen(
        [*app_command(app), "--port", "0"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        try:
            code = process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            raise AssertionError(f"{app} was started") from None
        ended = (code, process.stdout.read(), process.stderr.read())
    assert ended[:2] == (1, ""), f"{app} ended with {ended}"
    return ended[2]


class Chromium(DashComposite):
    """Upstream's browser fixture, kept open for all tests; `server` is the current test's."""

    def __init__(self, profile, artifacts, net_log, download_path):
        self._profile = profile
        self._artifacts = artifacts
        self._net_log = net_log
        # percy is a paid service for comparing pictures, and far away
        super().__init__(
            server=None,
            browser="Chrome",
            headless=True,
            percy_run=False,
            download_path=download_path,
            wait_timeout=PATIENCE,
        )

    def _get_wd_options(self):
        options = webdriver.ChromeOptions()
        options.binary_location = os.environ.get("DASH_TEST_CHROMEPATH") or shutil.which("chromium")
        options.add_argument("--headless")
        for argument in CHROMIUM_ARGUMENTS:
            options.add_argument(argument)
        options.add_argument(f"--user-data-dir={self._profile}")
        options.add_argument(f"--log-net-log={self._net_log}")
        return options

    def alive(self):
        try:
            return bool(self.driver.current_url)
        except WebDriverException:
            return False

    def begin(self, server):
        self.server = server
        self._window_idx = 0
        self.get_logs()  # what an earlier test has left

    def end(self):
        first, *others = self.driver.window_handles
        for other in others:
            self.driver.switch_to.window(other)
            self.driver.close()
        self.driver.switch_to.window(first)
        self.driver.delete_all_cookies()
        self.driver.get("about:blank")
        self.server = None

    def find_element(self, selector, attribute="CSS_SELECTOR"):
        """Upstream's waits for two seconds, which a page that is being loaded may take."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                return super().find_element(selector, attribute)
            except NoSuchElementException:
                if time.monotonic() > end:
                    raise

    def wait_for_page(self, url=None, timeout=PATIENCE):
        super().wait_for_page(url, timeout)

    def switch_window(self, idx=0):
        """Waits for a window that is being opened."""
        wait_until(lambda: len(self.driver.window_handles) > idx, lambda: f"there is no window {idx}")
        super().switch_window(idx)

    def select_dcc_dropdown(self, elem_or_selector, value=None, index=None):
        """Upstream's, but it waits for the option: the component and its list come when they are loaded."""
        self._get_element(elem_or_selector).click()

        def is_chosen():
            try:
                options = self.find_elements(".dash-dropdown-options .dash-dropdown-option")
                if not self.run("return document.querySelector('.dash-dropdown-options')"):
                    self._get_element(elem_or_selector).click()  # it was no dropdown yet
                wanted = [each for each in options if each.text == value] if index is None else options[index:]
                if wanted:
                    wanted[0].click()
                return bool(wanted)
            except StaleElementReferenceException:  # the list was drawn anew meanwhile
                return False

        wait_until(is_chosen, f"{elem_or_selector} has no option {value if index is None else index}")

    def take_snapshot(self, name):
        """The picture of a failed test."""
        self._artifacts.mkdir(parents=True, exist_ok=True)
        self.driver.save_screenshot(str(self._artifacts / (re.sub(r"\W+", "_", name) + ".png")))

    def run(self, script, *arguments):
        """Runs JavaScript in the page; returns what it returns."""
        return self.driver.execute_script(script, *arguments)

    def wait_until_idle(self):
        """Waits until the page has nothing to ask and nothing to wait for."""
        wait_until(
            lambda: self.window_store and self.redux_state_rqs == [] and not self.redux_state_is_loading,
            lambda: f"callbacks still wait: {self.redux_state_rqs}",
        )


def wait_until(condition, message, timeout=PATIENCE, poll=0.02):
    """The test library's own wait, with a message that says what was found instead."""
    try:
        return until(condition, timeout, poll, message)
    except TestingTimeoutError as error:
        raise AssertionError(message() if callable(message) else message) from error
