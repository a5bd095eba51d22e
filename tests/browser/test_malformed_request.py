"""Upstream's tests of requests that no page sends (cbmf)."""

import requests


def ask(server, **body):
    asked = {"inputs": [{"id": "i", "property": "value", "value": 9}], "changedPropIds": ["i.value"], **body}
    return requests.post(server.url + "/_dash-update-component", json=asked, timeout=10)


def test_cbmf001_bad_output_outputs(dash_thread_server):
    dash_thread_server.start("cbmf001")

    good = ask(dash_thread_server, output="o1.children", outputs={"id": "o1", "property": "children"})
    assert good.status_code == 200
    assert '"o1":{"children":9}' in good.text

    for output, component, name in (
        ("o1.nope", "o1", "nope"),
        ("o1.children", "o1", "nope"),
        ("o1.nope", "o1", "children"),
        ("o1.children", "nope", "children"),
        ("nope.children", "nope", "children"),
    ):
        bad = ask(dash_thread_server, output=output, outputs={"id": component, "property": name})
        assert bad.status_code == 500
        for secret in ("o1", "children", "nope"):
            assert secret not in bad.text
        assert "500 Internal Server Error" in bad.text

    again = ask(dash_thread_server, output="o1.children", outputs={"id": "o1", "property": "children"})
    assert again.status_code == 200
