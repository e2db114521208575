"""What sends requests: httpx transports, so that those of others fit, too."""

from __future__ import annotations

import asyncio
import base64
import os
import ssl
from collections.abc import AsyncIterator, Iterator
from typing import Any, TypedDict

import httpcore
import httpx

from verifycodes._network import AsyncBackend, Backend
from verifycodes._options import proxy_of, tls_context

_KEPT_CONNECTIONS = 128
_KEPT_SECONDS = 30.0


class _PoolOptions(TypedDict):
    max_connections: int | None
    max_keepalive_connections: int
    keepalive_expiry: float
    ssl_context: ssl.SSLContext | None


class _Settings:
    """What a pool is made with. Nothing is sent twice, and the callers limit how many calls there are
    at once: a pool that waits would take of their deadlines."""

    def __init__(self, endpoint: str, proxy: Any, ssl_context: Any, ca_file: Any) -> None:
        url = httpx.URL(endpoint)
        self._proxy = proxy_of(proxy, url)
        is_secure = url.scheme == "https" or (self._proxy or ("",))[0].startswith("https:")
        needs_context = is_secure or ssl_context is not None or ca_file is not None
        self._context = tls_context(ssl_context, ca_file) if needs_context else None

    def options(self) -> _PoolOptions:
        return _PoolOptions(
            max_connections=None,
            max_keepalive_connections=_KEPT_CONNECTIONS,
            keepalive_expiry=_KEPT_SECONDS,
            ssl_context=self._context,
        )

    def proxy(self) -> dict[str, Any] | None:
        if self._proxy is None:
            return None
        url, login = self._proxy
        return {
            "proxy_url": url,
            "proxy_auth": login and (login[0].encode(), login[1].encode()),
            "proxy_ssl_context": self._context if url.startswith("https:") else None,
        }

    def secrets(self) -> list[str]:
        if self._proxy is None or self._proxy[1] is None:
            return []
        login = ":".join(self._proxy[1])
        return [self._proxy[1][1], base64.b64encode(login.encode()).decode()]


def _core_request(request: httpx.Request) -> httpcore.Request:
    url = request.url
    return httpcore.Request(
        method=request.method,
        url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


class _Body(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.iter_stream()

    def close(self) -> None:
        self._response.close()


class Transport(httpx.BaseTransport):
    """What :class:`verifycodes.Client` sends with, unless it is given another httpx transport.

    Make one yourself to put something around it, such as what logs or traces requests.

    :param endpoint: the endpoint of the client
    :param proxy: the URL of a proxy; None for what the environment says, ``""`` for no proxy
    :param ssl_context: what connections by TLS are made with
    :param ca_file: a PEM file with the authorities to trust, in place of the system's

    Example::

        client = Client(endpoint, token, transport=Logging(Transport(endpoint)))
    """

    def __init__(
        self,
        endpoint: str,
        *,
        proxy: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        ca_file: str | os.PathLike[str] | None = None,
    ) -> None:
        self._settings = _Settings(endpoint, proxy, ssl_context, ca_file)
        self._process = os.getpid()
        self._pool = self._make_pool()

    def _make_pool(self) -> httpcore.ConnectionPool:
        options, proxy = self._settings.options(), self._settings.proxy()
        if proxy is None:
            return httpcore.ConnectionPool(**options, network_backend=Backend())
        return httpcore.HTTPProxy(**options, **proxy, network_backend=Backend())

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request and reads the head of its reply."""
        if self._process != os.getpid():
            # Two processes on one connection would read each other's replies.
            self._process, self._pool = os.getpid(), self._make_pool()
        response = self._pool.handle_request(_core_request(request))
        return httpx.Response(
            response.status,
            headers=response.headers,
            stream=_Body(response),
            extensions=response.extensions,
        )

    def close(self) -> None:
        """Closes the connections."""
        self._pool.close()


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for block in self._response.aiter_stream():
            yield block

    async def aclose(self) -> None:
        await self._response.aclose()


class AsyncTransport(httpx.AsyncBaseTransport):
    """What :class:`verifycodes.AsyncClient` sends with; see :class:`verifycodes.Transport`.

    Example::

        client = AsyncClient(endpoint, token, transport=Logging(AsyncTransport(endpoint)))
    """

    def __init__(
        self,
        endpoint: str,
        *,
        proxy: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        ca_file: str | os.PathLike[str] | None = None,
    ) -> None:
        self._settings = _Settings(endpoint, proxy, ssl_context, ca_file)
        # A connection belongs to the loop that it was made in: a program may have one after the other.
        self._pools: dict[asyncio.AbstractEventLoop, httpcore.AsyncConnectionPool] = {}

    def _pool(self) -> httpcore.AsyncConnectionPool:
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            for other in list(self._pools):
                if other.is_closed():
                    self._pools.pop(other, None)
            pool = self._pools[loop] = self._make_pool()
        return pool

    def _make_pool(self) -> httpcore.AsyncConnectionPool:
        options, proxy = self._settings.options(), self._settings.proxy()
        if proxy is None:
            return httpcore.AsyncConnectionPool(**options, network_backend=AsyncBackend())
        return httpcore.AsyncHTTPProxy(**options, **proxy, network_backend=AsyncBackend())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request and reads the head of its reply."""
        response = await self._pool().handle_async_request(_core_request(request))
        return httpx.Response(
            response.status,
            headers=response.headers,
            stream=_AsyncBody(response),
            extensions=response.extensions,
        )

    async def aclose(self) -> None:
        """Closes the connections of the loop that runs."""
        pool = self._pools.pop(asyncio.get_running_loop(), None)
        if pool is not None:
            await pool.aclose()


def secrets_of(transport: object) -> list[str]:
    """What a transport knows that must not be in an error: the password of its proxy."""
    if isinstance(transport, (Transport, AsyncTransport)):
        return transport._settings.secrets()
    return []
