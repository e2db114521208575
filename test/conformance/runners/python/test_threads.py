"""What the client does with threads, which no case can show."""

import contextvars
import os
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import verifycodes

CONTACT = verifycodes.email("user@example.com")


class Service(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args):
        pass


def client_threads():
    return [thread for thread in threading.enumerate() if thread.name == "verifycodes"]


class Threads(unittest.TestCase):
    def setUp(self):
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)

    def client(self, token="token"):
        return verifycodes.Client(f"http://127.0.0.1:{self.server.server_port}", token, timeout=5)

    def test_a_thread_is_used_again(self):
        client = self.client()
        for _ in range(20):
            client.send_verify_codes(CONTACT)
        # A call may begin before the thread of the last one is back.
        self.assertLessEqual(len(client_threads()), 2)

    def test_a_provider_sees_the_callers_context(self):
        trace = contextvars.ContextVar("trace")
        seen = []
        client = self.client(lambda: seen.append(trace.get("none")) or "token")
        for name in ["a", "b"]:
            trace.set(name)
            client.send_verify_codes(CONTACT)
        self.assertEqual(seen, ["a", "b"])

    @unittest.skipUnless(hasattr(os, "fork"), "there is no fork")
    def test_a_forked_process_makes_calls(self):
        client = self.client()
        client.send_verify_codes(CONTACT)
        child = os.fork()
        if child == 0:
            try:
                client.send_verify_codes(CONTACT)
                os._exit(0)
            finally:
                os._exit(1)
        self.assertEqual(os.waitpid(child, 0)[1], 0)


if __name__ == "__main__":
    unittest.main()
