"""Clicks in Chromium: from the click to the changed page, by the page's own clock."""

import tempfile
from contextlib import ExitStack
from statistics import median

FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
         "--disable-background-networking", "--disable-component-update", "--window-size=1280,900")

# Clicks, waits for the change, and then for the frame that shows it.
CLICK = """
const [button, target, before, finished] = [arguments[0], arguments[1], arguments[2], arguments[3]];
const out = document.getElementById(target);
const last = () => out.textContent;
const observer = new MutationObserver(() => {
  if (last() === before) return;
  observer.disconnect();
  const changed = performance.now() - began;
  requestAnimationFrame(() => { setTimeout(() => finished([changed, performance.now() - began]), 0); });
});
observer.observe(out, {childList: true, characterData: true, subtree: true});
const began = performance.now();
document.getElementById(button).click();
"""


def run(bench):
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service
    from selenium.webdriver.common.by import By
    from selenium.webdriver.support.ui import WebDriverWait

    rounds, clicks = (1, 5) if bench.quick else (6, 15)
    with ExitStack() as stack:
        # One worker: a second one refuses the front end until it has served a page itself.
        one = ("--workers", "1", "--worker-class", "gthread", "--threads", "4")
        servers = [stack.enter_context(bench.apps.cdash("clicks")),
                   stack.enter_context(bench.apps.dash("clicks", workers=one))]
        for server in servers:
            server.wait_until_up()
        profile = stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for flag in (*FLAGS, f"--user-data-dir={profile}"):
            options.add_argument(flag)
        driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        stack.callback(driver.quit)
        driver.set_script_timeout(30)
        found = {(s.name, what): [] for s in servers for what in ("text", "spans")}
        loads = {s.name: [] for s in servers}
        for _ in range(rounds):
            for server in servers:
                driver.get(server.url())
                wait = WebDriverWait(driver, 30, poll_frequency=0.02)
                wait.until(lambda d: len(d.find_elements(By.CSS_SELECTOR, "#spans span")) == 1000)
                wait.until(lambda d: d.find_element(By.ID, "text").text == "Clicks: 0")
                loads[server.name].append(driver.execute_script(
                    "return performance.getEntriesByType('resource').filter(e => e.name.includes('_dash-update-component'))"
                    ".map(e => e.startTime)[0]"))
                server.settle()
                for button, what in (("one", "text"), ("many", "spans")):
                    for number in range(clicks):
                        before = driver.execute_script(f"return document.getElementById('{what}').textContent")
                        took = driver.execute_async_script(CLICK, button, what, before)
                        if number >= 2:  # the first ones warm the browser's own code up
                            found[server.name, what].append(took)
    names = {"text": "click to changed text", "spans": "click to 1,000 changed spans"}
    rows = []
    for what, name in names.items():
        for server in servers:
            changed, shown = zip(*found[server.name, what])
            rows.append([name, server.name, median(changed), median(shown)])
        rows.append([name, "Dash ÷ cdash", rows[-1][2] / rows[-2][2], rows[-1][3] / rows[-2][3]])
    for server in servers:
        rows.append(["navigation to first callback request", server.name, median(loads[server.name]), ""])
    bench.report.table(f"Chromium, {rounds * (clicks - 2)} clicks each: ms", ["", "", "page changed", "frame after it"], rows)
