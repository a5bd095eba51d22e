"""Reads Chromium's own log of its network use."""

import json
from urllib.parse import urlsplit


def hosts_asked_for(logs):
    """The hosts that Chromium looked up or made requests to, whoever asked: pages, workers or itself."""
    hosts = {}
    for log in logs:
        with open(log, encoding="utf-8") as file:
            lines = iter(file)
            constants = json.loads(next(lines).strip().removeprefix('{"constants":').rstrip(","))
            types = {number: name for name, number in constants["logEventTypes"].items()}
            for line in lines:
                line = line.strip().rstrip(",")
                if not line.startswith("{"):
                    continue
                event = json.loads(line)
                parameters = event.get("params") or {}
                where = parameters.get("url") or parameters.get("host")
                if not isinstance(where, str) or not where:
                    continue
                parts = urlsplit(where if "://" in where else "//" + where)
                if parts.scheme in ("", "http", "https", "ws", "wss") and parts.hostname:
                    hosts.setdefault(parts.hostname, set()).add(types.get(event["type"], "?"))
    return hosts
