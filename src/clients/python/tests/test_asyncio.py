"""The client for asyncio: what the shared cases do not show."""

import asyncio
import gc
import socket
import threading
import time
import unittest
from unittest import mock

from support import Server

import verifycodes

CONTACT = verifycodes.email("user@example.com")


class Asyncio(unittest.TestCase):
    def test_cancelling_a_task_closes_its_request(self):
        arrived = threading.Event()

        async def main(server):
            client = verifycodes.AsyncClient(server.endpoint, "token")
            sent = []

            async def call():
                try:
                    await client.send_verify_codes(CONTACT)
                except asyncio.CancelledError as error:
                    sent.append(error.sent)
                    raise

            task = asyncio.create_task(call())
            while not arrived.is_set():
                await asyncio.sleep(0.01)
            task.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await task
            self.assertEqual(sent, ["unknown"])
            for _ in range(500):
                if server.closed.acquire(blocking=False):
                    return
                await asyncio.sleep(0.01)
            self.fail("the connection is still open")

        with Server(lambda *_: arrived.set()) as server:
            asyncio.run(main(server))

    def test_a_client_serves_one_loop_after_the_other(self):
        with Server() as server:
            client = verifycodes.AsyncClient(server.endpoint, "token")
            for _ in range(3):
                self.assertEqual(asyncio.run(client.send_verify_codes(CONTACT)).status, 200)
            gc.collect()
            # Those of the loops that have ended are gone.
            for _ in range(2):
                self.assertTrue(server.closed.acquire(timeout=5))

    def test_a_connection_is_used_again(self):
        async def main(server):
            async with verifycodes.AsyncClient(server.endpoint, "token") as client:
                for _ in range(5):
                    await client.send_verify_codes(CONTACT)
            with self.assertRaises(verifycodes.RequestInvalidError):
                await client.send_verify_codes(CONTACT)

        with Server() as server:
            asyncio.run(main(server))
            self.assertEqual(len(server.connections), 1)

    def test_closing_a_client_ends_its_calls(self):
        arrived = threading.Event()

        async def main(server):
            client = verifycodes.AsyncClient(server.endpoint, "token")
            call = asyncio.create_task(client.send_verify_codes(CONTACT))
            while not arrived.is_set():
                await asyncio.sleep(0.01)
            await client.aclose()
            with self.assertRaises(verifycodes.ConnectionFailedError) as caught:
                await call
            self.assertEqual(caught.exception.sent, "unknown")
            self.assertEqual(str(caught.exception), "There was no reply: ClosedResourceError")

        with Server(lambda *_: arrived.set()) as server:
            asyncio.run(main(server))

    def test_providers_of_every_kind(self):
        async def coroutine():
            return "token"

        class Provider:
            async def __call__(self):
                return "token"

        def blocking():
            time.sleep(0.3)
            return "token"

        async def main(server, provider):
            async with verifycodes.AsyncClient(server.endpoint, provider) as client:
                call = asyncio.create_task(client.send_verify_codes(CONTACT))
                begin = time.monotonic()
                await asyncio.sleep(0.05)
                # The loop went on.
                self.assertLess(time.monotonic() - begin, 0.25)
                await call

        for provider in [coroutine, Provider(), lambda: coroutine(), blocking]:
            with self.subTest(provider=provider), Server() as server:
                asyncio.run(main(server, provider))
                self.assertEqual([head["x-auth-token"] for head, _ in server.requests], ["token"])

    def test_a_deadline_ends_a_provider(self):
        ended = []

        async def provider():
            try:
                await asyncio.sleep(60)
            finally:
                ended.append(True)

        with Server() as server:
            client = verifycodes.AsyncClient(server.endpoint, provider, timeout=0.1)
            with self.assertRaises(verifycodes.DeadlineExceededError) as caught:
                asyncio.run(client.send_verify_codes(CONTACT))
            self.assertEqual((caught.exception.sent, ended, server.requests), ("no", [True], []))

    def test_a_silent_name_server_holds_neither_the_call_nor_the_program_up(self):
        released = threading.Event()
        with mock.patch("socket.getaddrinfo", lambda *_, **__: released.wait(20)):
            client = verifycodes.AsyncClient("http://a.test", "token", timeout=0.2, proxy="")
            begin = time.monotonic()
            with self.assertRaises(verifycodes.DeadlineExceededError):
                # Ending the loop waits for the loop's own threads.
                asyncio.run(client.send_verify_codes(CONTACT))
            self.assertLess(time.monotonic() - begin, 5)
            released.set()

    def test_an_address_that_refuses_leaves_time_for_the_next(self):
        async def main(server):
            port = server._socket.getsockname()[1]
            family = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
            lines = [(*family, ("127.0.0.2", port)), (*family, ("127.0.0.1", port))]
            with mock.patch("socket.getaddrinfo", lambda *_, **__: lines):
                client = verifycodes.AsyncClient(f"http://a.test:{port}", "token", proxy="")
                return await client.send_verify_codes(CONTACT)

        with Server() as server:
            self.assertEqual(asyncio.run(main(server)).status, 200)

    def test_many_at_once_within_a_task_group(self):
        async def main(server):
            async with verifycodes.AsyncClient(server.endpoint, "token") as client:
                return await asyncio.gather(*(client.send_verify_codes(CONTACT) for _ in range(200)))

        with Server() as server:
            self.assertEqual({result.status for result in asyncio.run(main(server))}, {200})

    def test_asyncios_own_timeout_ends_a_call(self):
        async def main(server):
            client = verifycodes.AsyncClient(server.endpoint, "token")
            await asyncio.wait_for(client.send_verify_codes(CONTACT), 0.2)

        with Server(lambda *_: None) as server:
            with self.assertRaises(asyncio.TimeoutError):
                asyncio.run(main(server))
            self.assertTrue(server.closed.acquire(timeout=5))


if __name__ == "__main__":
    unittest.main()
