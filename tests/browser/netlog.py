"""Reads Chromium's own log of its network use."""

import json
from urllib.parse import urlsplit


def requests_of_pages(logs):
    """The addresses that pages and their workers asked for, by host; without what Chromium asks by itself."""
    hosts = {}
    for log in logs:
        content = json.loads(log.read_text(encoding="utf-8"))
        request = content["constants"]["logEventTypes"]["URL_REQUEST_START_JOB"]
        for event in content["events"]:
            parameters = event.get("params", {})
            # Chromium's own requests, and a test's navigation, have no origin.
            if event["type"] == request and parameters.get("initiator", "not an origin") != "not an origin":
                hosts.setdefault(urlsplit(parameters["url"]).hostname, []).append(parameters["url"])
    return hosts
