"""One connection that costs the client next to nothing: what takes time is the server."""

import re
import socket
import time


class Client:
    def __init__(self, server):
        self.socket = socket.create_connection(("127.0.0.1", server.port), timeout=120)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = memoryview(bytearray(64 << 20))

    def ask(self, method, path, body=b""):
        """Seconds to the last byte of a 200, and the length of its body."""
        head = f"{method} {path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
        if body:
            head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        began = time.perf_counter()
        self.socket.sendall(head.encode() + b"\r\n" + body)
        got, end, length = 0, -1, 0
        while end < 0 or got < end + length:
            count = self.socket.recv_into(self.buffer[got:])
            if not count:
                raise RuntimeError(f"the server ended the connection after {got} bytes of {path}")
            got += count
            if end < 0:
                text = bytes(self.buffer[:min(got, 65536)])
                at = text.find(b"\r\n\r\n")
                if at >= 0:
                    if not text.startswith(b"HTTP/1.1 200"):
                        raise RuntimeError(f"{path} was answered with {text[:60]!r}")
                    end = at + 4
                    length = int(re.search(rb"content-length: *(\d+)", text[:at], re.I)[1])
        return time.perf_counter() - began, length

    def close(self):
        self.socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
