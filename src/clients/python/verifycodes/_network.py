"""The connections below httpcore's pools: they keep a call's deadline at each read and write, look at
clock and cancellation right before the first byte, and look names up where it holds nobody up."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import time
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import httpcore

from verifycodes import _workers
from verifycodes._call import Call, current, shut_down

T = TypeVar("T")


def _begin(call: Call, data: bytes) -> None:
    """Called before each write. What asks a proxy for a tunnel is not the request yet."""
    if not call.begun and not data.startswith(b"CONNECT "):
        call.begin()


class Stream(httpcore.NetworkStream):
    """A connection that asks the call that uses it how long it may take."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner
        self._process = os.getpid()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Reads; the deadline is the call's, however slowly bytes drip."""
        call = current.get()
        return self._inner.read(max_bytes, call.left() if call else timeout)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Writes, unless the call is over."""
        call = current.get()
        if call is None:
            self._inner.write(buffer, timeout)
            return
        call.use(self._inner.get_extra_info("socket"))
        _begin(call, buffer)
        self._inner.write(buffer, call.left())

    def close(self) -> None:
        """Closes the connection, and ends a read in another thread."""
        # Not in a child: it shares the connection with its parent.
        if self._process == os.getpid():
            shut_down(self._inner.get_extra_info("socket"))
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """Begins TLS; cancelling ends the handshake too."""
        call = current.get()
        if call is None:
            return Stream(self._inner.start_tls(ssl_context, server_hostname, timeout))
        # The handshake takes the socket away from its object: another one stands for it.
        with self._inner.get_extra_info("socket").dup() as twin:
            call.use(twin)
            try:
                return Stream(self._inner.start_tls(ssl_context, server_hostname, call.left()))
            finally:
                call.use(None)

    def get_extra_info(self, info: str) -> Any:
        """What the connection says of itself."""
        return self._inner.get_extra_info(info)


class Backend(httpcore.NetworkBackend):
    """Connects in another thread: looking a name up cannot be interrupted."""

    def __init__(self) -> None:
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Looks the name up and connects."""

        def connect() -> httpcore.NetworkStream:
            limit = call.left() if call else timeout
            return self._inner.connect_tcp(host, port, limit, local_address, socket_options)

        call = current.get()
        return Stream(call.aside(connect, lambda late: late.close()) if call else connect())


class AsyncStream(httpcore.AsyncNetworkStream):
    """The same for asyncio, where cancelling the task ends reads and writes."""

    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Reads."""
        # The call has a deadline around all of it.
        return await self._inner.read(max_bytes, None if current.get() else timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Writes, unless the call is over."""
        call = current.get()
        if call is not None:
            _begin(call, buffer)
        await self._inner.write(buffer, None if call else timeout)

    async def aclose(self) -> None:
        """Closes the connection."""
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Begins TLS."""
        return AsyncStream(await self._inner.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        """What the connection says of itself."""
        return self._inner.get_extra_info(info)


async def in_worker(task: Callable[[], T]) -> T:
    """Runs in another thread what blocks. Not in the loop's own threads: they are few, other code waits
    for them, and a program does not end before they do."""
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[None] = loop.create_future()
    results: list[T] = []
    errors: list[BaseException] = []

    def settle() -> None:
        if not ended.done():
            ended.set_result(None)

    def run() -> None:
        try:
            results.append(task())
        except BaseException as error:
            errors.append(error)
        try:
            loop.call_soon_threadsafe(settle)
        except RuntimeError:
            # The loop has ended, and nobody waits.
            pass

    _workers.run(run)
    await ended
    if errors:
        raise errors[0]
    return results[0]


async def _look_up(host: str, port: int) -> list[str]:
    """The addresses of a host."""
    lines = await in_worker(lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    return [str(line[4][0]) for line in lines]


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """Connects from asyncio."""

    def __init__(self) -> None:
        self._inner = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Looks the name up, and connects to the first of its addresses that answers."""
        try:
            addresses = await _look_up(host, port)
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        call = current.get()
        end = call.end if call else time.monotonic() + (timeout or 60)
        for index, address in enumerate(addresses):
            # An address that is silent leaves time for those after it.
            limit = max(end - time.monotonic(), 0.001) / (len(addresses) - index)
            try:
                return AsyncStream(
                    await self._inner.connect_tcp(address, port, limit, local_address, socket_options)
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if index == len(addresses) - 1:
                    raise
        raise httpcore.ConnectError("the host has no address")
