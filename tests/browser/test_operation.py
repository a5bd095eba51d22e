"""What runs around an app: its metrics as Prometheus reads them, its health, and a failure that a user can report."""

import re

import requests
from dash.testing.wait import until
from prometheus_client.parser import text_string_to_metric_families


def families(server):
    answer = requests.get(f"{server.url}/metrics", timeout=10)
    assert answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
    return {family.name: family for family in text_string_to_metric_families(answer.text)}


def value(found, name, **labels):
    """The sum of the samples of that name whose labels have these values."""
    return sum(
        sample.value
        for family in found.values()
        for sample in family.samples
        if sample.name == name and labels.items() <= sample.labels.items()
    )


def test_prometheus_reads_what_a_page_leads_to(dash_duo):
    dash_duo.start_server("operation:watched")
    for element in ("#out", "#live", "#job"):
        dash_duo.wait_for_text_to_equal(element, "a")
    found = families(dash_duo.server)
    assert {family.type for family in found.values()} == {"counter", "gauge", "histogram"}
    assert all(family.documentation for family in found.values())
    assert value(found, "cdash_requests_total", route="page", status="200") >= 1
    assert value(found, "cdash_requests_total", route="layout", status="200") == 1
    assert value(found, "cdash_requests_total", route="dependencies", status="200") == 1
    assert value(found, "cdash_requests_total", route="websocket", status="101") >= 1
    assert value(found, "cdash_requests_total", route="front_end", status="200") >= 5
    for callback in ("out.children", "live.children", "job.children"):
        assert value(found, "cdash_callback_duration_seconds_count", callback=callback) == 1, callback
        assert value(found, "cdash_callback_failures_total", callback=callback) == 0
    assert value(found, "cdash_websockets") >= 1
    assert value(found, "cdash_connections") >= 2
    assert value(found, "cdash_callback_threads") >= 8
    assert value(found, "cdash_sent_bytes_total") > 100_000
    assert value(found, "process_resident_memory_bytes") > 1_000_000
    buckets = [s for s in found["cdash_callback_duration_seconds"].samples if s.labels.get("callback") == "out.children"]
    bounds = [float(s.labels["le"]) for s in buckets if s.name.endswith("_bucket")]
    assert bounds == sorted(bounds) and bounds[-1] == float("inf")

    assert requests.get(f"{dash_duo.server.url}/health", timeout=10).text == "OK"

    # A failure has an id, the same in the answer's header, on its page and in the log.
    dash_duo.clear_input("#in")
    dash_duo.find_element("#in").send_keys("bad")
    until(lambda: value(families(dash_duo.server), "cdash_callback_failures_total", callback="out.children") == 1, 5)
    body = (
        '{"output":"out.children","outputs":{"id":"out","property":"children"},'
        '"inputs":[{"id":"in","property":"value","value":"bad"}],"changedPropIds":["in.value"]}'
    )
    bad = requests.post(
        f"{dash_duo.server.url}/_dash-update-component", body, headers={"Content-Type": "application/json"}, timeout=10
    )
    request_id = bad.headers["X-Request-ID"]
    assert re.fullmatch("[0-9a-f]{16}", request_id)
    assert f"<p>Request {request_id}</p>" in bad.text
    until(lambda: any(f"(request {request_id})" in line for line in dash_duo.server.log), 5)
