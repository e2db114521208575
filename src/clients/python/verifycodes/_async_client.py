"""The client for asyncio, without the operations: those are generated."""

from __future__ import annotations

import asyncio
import inspect
import os
import ssl
from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import Any, TypeAlias, TypeVar

import anyio
import httpx

from verifycodes import _options
from verifycodes._base import TRANSPORT_ERRORS, BaseClient, Reader, connection_failed, is_over
from verifycodes._call import Call, current
from verifycodes._flow import AskToken, Pause, Request, Send, Steps, steps
from verifycodes._network import in_worker
from verifycodes._reply import Reply
from verifycodes._table import Operation
from verifycodes.errors import VerifyCodesError
from verifycodes.result import Result
from verifycodes.transport import AsyncTransport, secrets_of

AsyncTokenProvider: TypeAlias = Callable[[], str | Awaitable[str]]
"""Gives the token of a call, or something to await that gives it. A plain function may block: it is
called in another thread."""


C = TypeVar("C", bound="AsyncioClient")


class AsyncioClient(BaseClient):
    """Carries calls out in the task of the caller; cancelling the task closes the request.

    The ``asyncio.CancelledError`` that leaves a call then has the attribute ``sent``, as the client's own
    errors have.
    """

    def __init__(
        self,
        endpoint: str,
        token: str | AsyncTokenProvider | None,
        options: Mapping[str, Any],
        *,
        timeout: float,
        retry: int,
        proxy: str | None,
        ssl_context: ssl.SSLContext | None,
        ca_file: str | os.PathLike[str] | None,
        transport: httpx.AsyncBaseTransport | None,
    ) -> None:
        super().__init__(endpoint, token, options, timeout, retry)
        # In functions: there it shows in no output of the object's attributes.
        self._provider = token if callable(token) else None
        self._fixed_token: Callable[[], Any] = lambda: token
        _options.check_transport(transport, httpx.AsyncBaseTransport, proxy, ssl_context, ca_file)
        self._transport: httpx.AsyncBaseTransport = transport or AsyncTransport(
            self._endpoint, proxy=proxy, ssl_context=ssl_context, ca_file=ca_file
        )

    async def __aenter__(self: C) -> C:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes the connections, which ends calls under way; the client cannot be used any more."""
        self._closed = True
        await self._transport.aclose()

    async def _call(self, *arguments: Any) -> Result[Any]:
        try:
            return await self._run(*arguments)
        except VerifyCodesError as error:
            # Its frames hold the token and the contact, and tools that report errors show them.
            error.__traceback__ = None
            raise error

    async def _run(
        self,
        operation: Operation,
        body: Any,
        options: Mapping[str, Any],
        timeout: float | None,
        retry: int | None,
    ) -> Result[Any]:
        if timeout is not None:
            _options.check_timeout(timeout)
        if retry is not None:
            _options.check_retry(retry)
        request = self._request(operation, body, options, secrets_of(self._transport))
        call = Call(self._timeout if timeout is None else timeout)
        how = steps(
            request,
            self._retry if retry is None else retry,
            self._provider is not None,
            call.left,
        )
        try:
            with anyio.move_on_after(call.timeout):
                return await self._carry_out(how, request, call)
        except asyncio.CancelledError as error:
            # The error is asyncio's, and still has it.
            error.sent = call.sent  # type: ignore[attr-defined]
            raise
        raise call.late()

    async def _carry_out(self, how: Steps, request: Request, call: Call) -> Result[Any]:
        answer: Any = None
        failure: VerifyCodesError | None = None
        while True:
            try:
                step = how.send(answer) if failure is None else how.throw(failure)
            except StopIteration as end:
                result: Result[Any] = end.value
                return result
            answer = failure = None
            match step:
                case AskToken():
                    call.begun = False
                    answer = await self._token()
                case Pause(seconds):
                    await anyio.sleep(seconds)
                case Send(token):
                    try:
                        answer = await self._send(request, token, call)
                    except VerifyCodesError as error:
                        failure = error
                    except TRANSPORT_ERRORS as error:
                        failure = connection_failed(error, call, request.redactor)

    async def _token(self) -> Any:
        provider = self._provider
        if provider is None:
            return self._fixed_token()
        is_async = inspect.iscoroutinefunction(provider)
        token = provider() if is_async else await in_worker(provider)
        return await token if inspect.isawaitable(token) else token

    async def _send(self, request: Request, token: str | None, call: Call) -> Reply:
        call.begun = False
        self._refuse_closed()
        outgoing = request.with_token(token, call.left())
        reset = current.set(call)
        try:
            if not isinstance(self._transport, AsyncTransport):
                call.begin()
            return await _exchange(self._transport, outgoing, call)
        finally:
            current.reset(reset)


async def _exchange(transport: httpx.AsyncBaseTransport, request: httpx.Request, call: Call) -> Reply:
    response = await transport.handle_async_request(request)
    reader = Reader(response)
    try:
        # As it came: decoding would let a small reply grow without end.
        async for block in response.stream:  # type: ignore[union-attr]
            if not reader.add(block):
                break
        return reader.end()
    except TRANSPORT_ERRORS as error:
        if is_over(error, call):
            raise
        return reader.end(cut_off=True)
    finally:
        await response.aclose()
