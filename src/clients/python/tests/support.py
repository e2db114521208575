"""Servers that answer as a test wants."""

import contextlib
import socket
import threading
import time

OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


def reply(status, body, more=""):
    data = body.encode()
    return f"HTTP/1.1 {status} -\r\nContent-Length: {len(data)}\r\n{more}\r\n".encode() + data


class Server:
    """Answers each request by ``answer(connection, head, body)``, and remembers the requests."""

    def __init__(self, answer=lambda connection, head, body: connection.sendall(OK)):
        self.answer = answer
        self.requests = []
        self.connections = []
        self.closed = threading.Semaphore(0)
        """Released once for each connection that the client has closed."""
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=100)
        self.endpoint = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._socket.close()
        for connection in self.connections:
            connection.close()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                self.connections.append(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        with contextlib.suppress(OSError, ValueError):
            stream = connection.makefile("rb")
            while line := stream.readline():
                head, size = {"": line.decode()}, 0
                while (field := stream.readline()) not in (b"\r\n", b""):
                    name, _, value = field.decode().partition(":")
                    head[name.lower()] = value.strip()
                    size = int(head.get("content-length", 0))
                body = stream.read(size)
                self.requests.append((head, body))
                self.answer(connection, head, body)
        self.closed.release()


def wait_until(what, seconds=5):
    """Waits for what another thread does."""
    end = time.monotonic() + seconds
    while not what() and time.monotonic() < end:
        time.sleep(0.01)
    return what()
