"""A real nginx in front of a test's server, which takes a part of the path away."""

import shutil
import socket
import subprocess
from contextlib import contextmanager
from pathlib import Path

from harness import wait_until

CONFIGURATION = """
daemon off;
pid {folder}/pid;
error_log {folder}/error.log;
events {{}}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  map $http_upgrade $connection_upgrade {{ default upgrade; '' ''; }}
  server {{
    listen 127.0.0.1:{port};
    location {prefix} {{
      proxy_pass {target}/;
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection $connection_upgrade;
    }}
  }}
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


@contextmanager
def nginx(folder, prefix, target):
    """nginx on a free port, which hands what is below `prefix` to `target` without it; yields its address."""
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    port = free_port()
    file = Path(folder) / "nginx.conf"
    file.write_text(CONFIGURATION.format(folder=folder, port=port, prefix=prefix, target=target))
    process = subprocess.Popen(
        [program, "-c", str(file), "-p", str(folder), "-e", str(Path(folder) / "error.log")],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        wait_until(
            lambda: process.poll() is not None or answers(port), "nginx does not listen", timeout=10
        )
        assert process.poll() is None, f"nginx ended: {process.stdout.read()}"
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)
        process.stdout.close()
