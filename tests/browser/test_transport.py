"""Downloads, uploads and https: upstream's tests of dcc.Download and dcc.Upload, and what curl gets."""

import hashlib
import json
import os
import random
import subprocess
import zlib
from pathlib import Path

import pytest

from harness import wait_until


def saved(dash_duo, name):
    """The bytes of a download, once the browser has them all."""
    file = Path(dash_duo.download_path) / name
    wait_until(file.exists, f"{name} is not saved")
    try:
        return file.read_bytes()
    finally:
        file.unlink()


@pytest.fixture(scope="module")
def some_bytes():
    return random.Random(1).randbytes(3_000_001)


@pytest.fixture
def downloads(dash_duo, tmp_path, some_bytes):
    file = tmp_path / "chuck.jpg"
    file.write_bytes(some_bytes)
    dash_duo.start_server("transport:downloads", environment={"DOWNLOAD_FILE": str(file)})
    return dash_duo


def test_dltx001_download_text(downloads):
    assert not (Path(downloads.download_path) / "hello.txt").exists()
    downloads.find_element("#text").click()
    assert saved(downloads, "hello.txt") == b"Hello, world!"
    downloads.find_element("#text").click()  # the same once more is saved once more
    assert saved(downloads, "hello.txt") == b"Hello, world!"
    assert downloads.get_logs() == []


def test_dldf001_download_dataframe(downloads):
    downloads.find_element("#csv").click()
    assert saved(downloads, "df.csv") == b"a,b,c\n1,2,x\n2,1,x\n3,5,y\n4,6,y\n"
    downloads.find_element("#json").click()
    assert json.loads(saved(downloads, "df.json")) == [
        {"a": 1, "b": 2, "c": "x"},
        {"a": 2, "b": 1, "c": "x"},
        {"a": 3, "b": 5, "c": "y"},
        {"a": 4, "b": 6, "c": "y"},
    ]
    assert downloads.get_logs() == []


def test_dlfi001_download_file(downloads, some_bytes):
    downloads.find_element("#file").click()
    assert saved(downloads, "chuck.jpg") == some_bytes
    downloads.find_element("#bytes").click()
    assert saved(downloads, "bytes.bin") == bytes(range(256))
    assert downloads.get_logs() == []


def upload(dash_duo, file):
    dash_duo.wait_for_element("#upload-div input[type=file]").send_keys(str(file))


def test_upft001_upload_of_different_file_types(dash_duo, tmp_path, some_bytes):
    dash_duo.start_server("transport:uploads")
    for name, kind in (("upft001.png", "image/png"), ("upft001.svg", "image/svg+xml"), ("no ending", "application/octet-stream")):
        file = tmp_path / name
        file.write_bytes(some_bytes[:5000])
        upload(dash_duo, file)
        dash_duo.wait_for_text_to_equal("#output", f"{name} {kind} 5000 {zlib.adler32(some_bytes[:5000])}")

    csv = tmp_path / "upft001.csv"
    csv.write_text("city,country\nRiga,Latvia\nOslo,Norway\n")
    upload(dash_duo, csv)
    dash_duo.wait_for_text_to_equal("#raw-title", "Raw Content")
    assert dash_duo.find_element("#raw").text == "city,country\nRiga,Latvia\nOslo,Norway"
    dash_duo.wait_for_text_to_equal("#table tr:nth-of-type(3) td:nth-of-type(2)", "Norway")
    assert dash_duo.get_logs() == []


def test_upca001_upfd001_upfd002_upfd003_what_a_place_for_files_takes(dash_duo):
    dash_duo.start_server("transport:upload_kinds")
    inside = dash_duo.wait_for_element("#upload > :first-child")
    assert "opacity: 0.5" not in inside.get_attribute("style")
    inside = dash_duo.find_element("#upload-no-className > :first-child")
    assert "opacity: 0.5" in inside.get_attribute("style")

    def taken(identity, what):
        return dash_duo.wait_for_element(f"#{identity} input[type=file]").get_attribute(what)

    assert taken("upload-folder", "webkitdirectory") == "true"
    assert taken("upload-multiple", "webkitdirectory") in (None, "", "false")
    assert taken("upload-multiple", "multiple") == "true"
    assert taken("upload-single", "webkitdirectory") in (None, "", "false")
    assert dash_duo.get_logs() == []


def test_upload_of_tens_of_megabytes_arrives_and_past_the_limit_is_refused(dash_duo, tmp_path, some_bytes):
    dash_duo.start_server("transport:uploads")
    large = some_bytes * 10
    file = tmp_path / "large.bin"
    file.write_bytes(large)
    upload(dash_duo, file)
    wait_until(lambda: dash_duo.find_element("#output").text.startswith("large.bin"), "it arrives", timeout=60)
    assert dash_duo.find_element("#output").text == f"large.bin application/octet-stream {len(large)} " + str(
        zlib.adler32(large)
    )
    assert dash_duo.get_logs() == []

    too_large = tmp_path / "too_large.bin"
    too_large.write_bytes(large + large)
    upload(dash_duo, too_large)
    wait_until(lambda: any("413" in line for line in dash_duo.server.log), "the log says so", timeout=60)
    assert dash_duo.server.log[-1].endswith("413 to 127.0.0.1: The request's body is too large. (Limits::body_bytes)\n")
    errors = []
    wait_until(lambda: errors.extend(dash_duo.get_logs()) or errors, "the console says so", timeout=60)
    assert "413" in str(errors)


def test_download_the_table_is_saved_and_replaced(dash_duo, tmp_path):
    dash_duo.start_server("examples/download")
    dash_duo.wait_for_text_to_equal("#table tr:nth-of-type(4) td:nth-of-type(1)", "Volga")
    dash_duo.find_element("#as-csv").click()
    assert saved(dash_duo, "rivers.csv") == b"river,km\nRhine,1233\nDanube,2850\nVolga,3531\n"

    csv = tmp_path / "lakes.csv"
    csv.write_text("lake,depth\nBaikal,1642\n")
    dash_duo.find_element("#upload input[type=file]").send_keys(str(csv))
    dash_duo.wait_for_text_to_equal("#text", "lakes.csv: 1 rows")
    dash_duo.wait_for_text_to_equal("#table tr:nth-of-type(2) td:nth-of-type(1)", "Baikal")
    dash_duo.find_element("#as-json").click()
    assert json.loads(saved(dash_duo, "rivers.json")) == [{"lake": "Baikal", "depth": 1642}]
    assert dash_duo.get_logs() == []


# ---- https ----


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate of its own for 127.0.0.1, with its key: the arguments of a server."""
    folder = tmp_path_factory.mktemp("tls")
    files = [folder / "cert.pem", folder / "key.pem"]
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
        + ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]
        + ["-out", files[0], "-keyout", files[1]],
        check=True,
        capture_output=True,
    )
    return ["--tls-cert", str(files[0]), "--tls-key", str(files[1])]


def test_https_a_page_works_over_https_and_wss(dash_duo, certificate):
    dash_duo.start_server("transport:secure", arguments=certificate)
    assert dash_duo.server.url.startswith("https://127.0.0.1:")
    dash_duo.wait_for_text_to_equal("#http", "http None")
    dash_duo.wait_for_text_to_equal("#socket", "socket None")
    for clicks in ("1", "2"):
        dash_duo.find_element("#go").click()
        dash_duo.wait_for_text_to_equal("#http", f"http {clicks}")
        dash_duo.wait_for_text_to_equal("#socket", f"socket {clicks}")
    assert dash_duo.run("return location.protocol") == "https:"
    assert dash_duo.get_logs() == []


def curl(*arguments):
    """Status, header lines by lower-case name, body."""
    answer = subprocess.run(["curl", "-sS", "-i", *arguments], check=True, capture_output=True).stdout
    head, _, body = answer.partition(b"\r\n\r\n")
    status, *lines = head.decode().split("\r\n")
    return int(status.split()[1]), {k.lower(): v for k, v in (line.split(": ", 1) for line in lines)}, body


def test_https_curl_trusts_the_certificate_and_learns_of_plain_http(dash_thread_server, certificate):
    server = dash_thread_server
    server.start("transport:secure", arguments=certificate)
    trusted = ["--cacert", certificate[1]]
    status, headers, body = curl(*trusted, server.url + "/_dash-layout")
    assert (status, headers["content-type"]) == (200, "application/json") and b'"socket"' in body
    for version in ("1.2", "1.3"):
        assert curl(*trusted, f"--tlsv{version}", "--tls-max", version, server.url + "/")[0] == 200
    old = subprocess.run(
        ["curl", "-sS", *trusted, "--tls-max", "1.1", server.url + "/"], capture_output=True, text=True, check=False
    )
    assert old.returncode == 35, old.stderr
    assert curl(server.url.replace("https", "http") + "/")[0] == 400
    server.process.send_signal(1)  # reads the certificate again
    assert curl(*trusted, server.url + "/")[0] == 200


def test_curl_compressed_is_the_same(dash_thread_server):
    server = dash_thread_server
    server.start("transport:secure")
    url = server.url + "/_dash-layout"
    _, plain, body = curl(url)
    status, headers, unpacked = curl("--compressed", url)
    assert (status, headers["content-encoding"], headers["vary"]) == (200, "gzip", "Accept-Encoding")
    assert unpacked == body
    assert headers["etag"] != plain["etag"]
    for extra, tag in (([], plain["etag"]), (["--compressed"], headers["etag"])):
        status, _, body = curl(*extra, "-H", f"If-None-Match: {tag}", url)
        assert (status, body) == (304, b"")
    status, head, body = curl("-I", "--compressed", url)
    assert (status, head["etag"], head["content-length"]) == (200, headers["etag"], headers["content-length"])
    assert body == b""


def test_curl_ranges_of_a_large_asset_and_an_interrupted_download_that_goes_on(
    dash_thread_server, tmp_path, some_bytes
):
    folder = tmp_path / "assets"
    folder.mkdir()
    (folder / "large.bin").write_bytes(some_bytes)
    server = dash_thread_server
    server.start("transport:large_assets", environment={"LARGE_ASSETS": str(folder)})
    url = server.url + "/assets/large.bin"
    status, headers, body = curl(url)
    assert (status, body == some_bytes, headers["accept-ranges"]) == (200, True, "bytes")
    status, headers, body = curl("-r", "1000000-1000999", url)
    assert (status, headers["content-range"]) == (206, f"bytes 1000000-1000999/{len(some_bytes)}")
    assert body == some_bytes[1000000:1001000]
    status, headers, body = curl("-r", "0-9,-10", url)
    assert status == 206 and headers["content-type"].startswith("multipart/byteranges; boundary=")
    assert body.count(some_bytes[:10]) == 1 and body.count(some_bytes[-10:]) == 1
    status, headers, body = curl("-r", f"{len(some_bytes)}-", url)
    assert (status, headers["content-range"], body) == (416, f"bytes */{len(some_bytes)}", b"")

    part = tmp_path / "part"
    part.write_bytes(some_bytes[:12345])
    subprocess.run(["curl", "-sS", "-C", "-", "-o", part, url], check=True)
    assert hashlib.sha256(part.read_bytes()).digest() == hashlib.sha256(some_bytes).digest()


def test_a_download_that_its_client_aborts_leaves_nothing_open(dash_thread_server, tmp_path):
    folder = tmp_path / "assets"
    folder.mkdir()
    with (folder / "huge.bin").open("wb") as file:
        file.truncate(2**30)
    server = dash_thread_server
    server.start("transport:large_assets", environment={"LARGE_ASSETS": str(folder)})
    url = server.url + "/assets/huge.bin"

    def open_files():
        return len(os.listdir(f"/proc/{server.process.pid}/fd"))

    before = open_files()
    clients = [
        subprocess.Popen(["curl", "-sS", "--limit-rate", "100k", "-o", os.devnull, url]) for _ in range(10)
    ]
    wait_until(lambda: open_files() >= before + 2 * len(clients), "all have begun")
    for client in clients:
        client.kill()
        client.wait()
    wait_until(lambda: open_files() <= before, lambda: f"{open_files()} files are open, {before} were")
