"""Threads, forks, and the end of the interpreter: what no shared case can show."""

import contextvars
import gc
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import unittest
from unittest import mock

from support import Server, reply

import verifycodes

CONTACT = verifycodes.email("user@example.com")


def client_threads():
    return [thread for thread in threading.enumerate() if thread.name == "verifycodes"]


def descriptors():
    return len(os.listdir("/proc/self/fd"))


class Threads(unittest.TestCase):
    def setUp(self):
        self.before = set(client_threads())

    def new_threads(self):
        return len(set(client_threads()) - self.before)

    def test_a_thread_is_used_again(self):
        with Server() as server, verifycodes.Client(server.endpoint, lambda: "token") as client:
            for _ in range(20):
                client.send_verify_codes(CONTACT)
        # A call may begin before the thread of the last one is back.
        self.assertLessEqual(self.new_threads(), 2)

    def test_a_provider_sees_the_callers_context(self):
        trace = contextvars.ContextVar("trace")
        seen = []

        def provider():
            seen.append(trace.get("none"))
            return "token"

        with Server() as server, verifycodes.Client(server.endpoint, provider) as client:
            for name in ["a", "b"]:
                trace.set(name)
                client.send_verify_codes(CONTACT)
        self.assertEqual(seen, ["a", "b"])

    def test_a_providers_errors_arrive_as_they_are(self):
        for error in [KeyError("vault"), StopIteration("empty"), SystemExit(3), TimeoutError("own")]:

            def provider(error=error):
                raise error

            with self.subTest(error=error), Server() as server:
                client = verifycodes.Client(server.endpoint, provider)
                with self.assertRaises(type(error)) as caught:
                    client.send_verify_codes(CONTACT)
                self.assertIs(caught.exception, error)
                self.assertEqual(server.requests, [])

    @unittest.skipUnless(os.path.isdir("/proc/self/fd"), "there is no /proc")
    def test_a_server_that_drips_keeps_no_thread_and_no_socket(self):
        over = threading.Event()

        def drip(connection, head, body):
            connection.sendall(b"HTTP/1.1 200 OK\r\nX-Drip: ")
            while not over.wait(0.02):
                connection.sendall(b"x")

        with Server(drip) as server:
            client = verifycodes.Client(server.endpoint, "token", timeout=0.2)
            before = descriptors()
            for _ in range(5):
                with self.assertRaises(verifycodes.DeadlineExceededError) as caught:
                    client.send_verify_codes(CONTACT)
                self.assertEqual(caught.exception.sent, "unknown")
            for _ in range(5):
                self.assertTrue(server.closed.acquire(timeout=5))
            self.assertLessEqual(self.new_threads(), 1)
            gc.collect()
            # The server's ends are in this process too.
            self.assertLessEqual(descriptors() - len(server.connections), before)
            over.set()

    def test_cancelling_closes_the_connection(self):
        cancellation = verifycodes.Cancellation()
        with Server(lambda *_: cancellation.cancel()) as server:
            client = verifycodes.Client(server.endpoint, "token")
            with self.assertRaises(verifycodes.RequestCancelledError) as caught:
                client.send_verify_codes(CONTACT, cancellation=cancellation)
            self.assertEqual(caught.exception.sent, "unknown")
            self.assertTrue(server.closed.acquire(timeout=5))

    def test_closing_a_client_ends_its_calls(self):
        with Server(lambda *_: threading.Timer(0.1, client.close).start()) as server:
            client = verifycodes.Client(server.endpoint, "token")
            begin = time.monotonic()
            with self.assertRaises(verifycodes.ConnectionFailedError) as caught:
                client.send_verify_codes(CONTACT)
            self.assertLess(time.monotonic() - begin, 5)
            self.assertEqual(caught.exception.sent, "unknown")

    def test_a_client_that_is_closed_before_it_sends_does_not(self):
        def provider():
            client.close()
            return "token"

        with Server() as server:
            client = verifycodes.Client(server.endpoint, provider)
            with self.assertRaises(verifycodes.RequestInvalidError) as caught:
                client.send_verify_codes(CONTACT)
            self.assertEqual((caught.exception.sent, server.requests), ("no", []))

    def test_a_cancellation_of_a_finished_call_does_no_harm(self):
        with Server() as server, verifycodes.Client(server.endpoint, "token") as client:
            cancellation = verifycodes.Cancellation()
            client.send_verify_codes(CONTACT, cancellation=cancellation)
            cancellation.cancel()
            client.send_verify_codes(CONTACT)
            self.assertEqual(len(server.connections), 1)

    def test_a_silent_name_server_does_not_hold_a_call_up(self):
        released = threading.Event()

        def look_up(*_, **__):
            released.wait(10)
            raise socket.gaierror("no answer")

        client = verifycodes.Client("http://service.test", "token", timeout=0.2, proxy="")
        cancellation = verifycodes.Cancellation()
        with mock.patch("socket.getaddrinfo", look_up):
            begin = time.monotonic()
            with self.assertRaises(verifycodes.DeadlineExceededError) as caught:
                client.send_verify_codes(CONTACT)
            self.assertEqual(caught.exception.sent, "no")
            threading.Timer(0.1, cancellation.cancel).start()
            with self.assertRaises(verifycodes.RequestCancelledError):
                client.send_verify_codes(CONTACT, timeout=9, cancellation=cancellation)
            self.assertLess(time.monotonic() - begin, 5)
            released.set()

    def test_a_name_that_cannot_be_looked_up_is_the_cause(self):
        with mock.patch("socket.getaddrinfo", side_effect=socket.gaierror(-2, "unknown name")):
            client = verifycodes.Client("http://service.test", "token", proxy="")
            with self.assertRaises(verifycodes.ConnectionFailedError) as caught:
                client.send_verify_codes(CONTACT)
        self.assertIsInstance(caught.exception.__cause__, socket.gaierror)
        self.assertEqual(caught.exception.sent, "no")


@unittest.skipUnless(hasattr(os, "fork"), "there is no fork")
class Forks(unittest.TestCase):
    def in_child(self, work):
        """Runs in a forked process, which must end well."""
        child = os.fork()
        if child == 0:
            try:
                signal.alarm(20)
                work()
                os._exit(0)
            finally:
                os._exit(1)
        return child

    def ended_well(self, child):
        self.assertEqual(os.waitpid(child, 0)[1], 0)

    def test_two_processes_get_their_own_replies(self):
        def echo(connection, head, body):
            connection.sendall(reply(200, json.dumps({"error_code": head["x-language"]})))

        with Server(echo) as server:
            client = verifycodes.Client(server.endpoint, lambda: "token")

            def calls(language):
                for _ in range(40):
                    with self.assertRaises(verifycodes.ServiceError) as caught:
                        client.send_verify_codes(CONTACT, language=language)
                    self.assertEqual(caught.exception.code, language)

            calls("before")
            child = self.in_child(lambda: calls("child"))
            calls("parent")
            self.ended_well(child)

    def test_a_child_that_closes_the_client_leaves_the_parents_connection(self):
        with Server() as server, verifycodes.Client(server.endpoint, "token") as client:
            client.send_verify_codes(CONTACT)
            self.ended_well(self.in_child(client.close))
            client.send_verify_codes(CONTACT)
            self.assertEqual(len(server.connections), 1)

    def test_a_fork_while_calls_are_under_way(self):
        with Server() as server, verifycodes.Client(server.endpoint, lambda: "token") as client:
            over = threading.Event()

            def call_on():
                while not over.is_set():
                    client.send_verify_codes(CONTACT)

            threads = [threading.Thread(target=call_on) for _ in range(3)]
            for thread in threads:
                thread.start()
            for _ in range(5):
                self.ended_well(self.in_child(lambda: client.send_verify_codes(CONTACT)))
            over.set()
            for thread in threads:
                thread.join()


class EndOfTheInterpreter(unittest.TestCase):
    def run_program(self, text):
        return subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, timeout=30)

    def test_a_first_call_from_atexit(self):
        # No thread can be started there any more, since Python 3.12.
        with Server() as server:
            done = self.run_program(
                "import atexit, verifycodes\n"
                f"client = verifycodes.Client({server.endpoint!r}, lambda: 'token')\n"
                "def last():\n"
                "    print(client.send_verify_codes(verifycodes.email('a@b.example')).status)\n"
                "atexit.register(last)\n"
            )
            self.assertEqual(done.stdout.strip(), "200", done.stderr)
            self.assertEqual(len(server.requests), 1)

    def test_a_program_ends_although_a_name_server_is_silent(self):
        begin = time.monotonic()
        done = self.run_program(
            "import socket, time, verifycodes\n"
            "socket.getaddrinfo = lambda *_, **__: time.sleep(20)\n"
            "client = verifycodes.Client('http://a.test', 'token', timeout=0.2, proxy='')\n"
            "try: client.send_verify_codes(verifycodes.email('a@b.example'))\n"
            "except verifycodes.DeadlineExceededError: print('late')\n"
        )
        self.assertEqual(done.stdout.strip(), "late", done.stderr)
        self.assertLess(time.monotonic() - begin, 15)


if __name__ == "__main__":
    unittest.main()
