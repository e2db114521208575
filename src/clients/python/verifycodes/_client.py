"""The blocking client, without the operations: those are generated."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, TypeAlias, TypeVar

import httpx

from verifycodes import _options
from verifycodes._base import TRANSPORT_ERRORS, BaseClient, Reader, connection_failed, is_over
from verifycodes._call import Call, current
from verifycodes._flow import AskToken, Pause, Request, Send, Steps, steps
from verifycodes._reply import Reply
from verifycodes._table import Operation
from verifycodes.cancellation import Cancellation
from verifycodes.errors import VerifyCodesError
from verifycodes.result import Result
from verifycodes.transport import Transport, secrets_of

TokenProvider: TypeAlias = Callable[[], str]
"""Gives the token of a call; it is asked at each call, perhaps from several threads at once."""


C = TypeVar("C", bound="SyncClient")


class SyncClient(BaseClient):
    """Carries calls out in the thread of the caller."""

    def __init__(
        self,
        endpoint: str,
        token: str | TokenProvider | None,
        options: Mapping[str, Any],
        *,
        timeout: float,
        retry: int,
        proxy: str | None,
        ssl_context: ssl.SSLContext | None,
        ca_file: str | os.PathLike[str] | None,
        transport: httpx.BaseTransport | None,
    ) -> None:
        super().__init__(endpoint, token, options, timeout, retry)
        # In functions: there it shows in no output of the object's attributes.
        self._provider = token if callable(token) else None
        self._fixed_token: Callable[[], Any] = lambda: token
        _options.check_transport(transport, httpx.BaseTransport, proxy, ssl_context, ca_file)
        self._transport: httpx.BaseTransport = transport or Transport(
            self._endpoint, proxy=proxy, ssl_context=ssl_context, ca_file=ca_file
        )

    def __enter__(self: C) -> C:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the connections, which ends calls under way; the client cannot be used any more."""
        self._closed = True
        self._transport.close()

    def _call(self, *arguments: Any) -> Result[Any]:
        try:
            return self._run(*arguments)
        except VerifyCodesError as error:
            # Its frames hold the token and the contact, and tools that report errors show them.
            error.__traceback__ = None
            raise error

    def _run(
        self,
        operation: Operation,
        body: Any,
        options: Mapping[str, Any],
        timeout: float | None,
        retry: int | None,
        cancellation: Cancellation | None,
    ) -> Result[Any]:
        if timeout is not None:
            _options.check_timeout(timeout)
        if retry is not None:
            _options.check_retry(retry)
        if cancellation is not None:
            _options.check_cancellation(cancellation)
        request = self._request(operation, body, options, secrets_of(self._transport))
        with Call(self._timeout if timeout is None else timeout, cancellation) as call:
            how = steps(
                request,
                self._retry if retry is None else retry,
                self._provider is not None,
                call.left,
            )
            return self._carry_out(how, request, call)

    def _carry_out(self, how: Steps, request: Request, call: Call) -> Result[Any]:
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
                    call.left()
                    answer = call.aside(self._provider) if self._provider else self._fixed_token()
                case Pause(seconds):
                    call.sleep(seconds)
                case Send(token):
                    try:
                        answer = self._send(request, token, call)
                    except VerifyCodesError as error:
                        failure = error
                    except TRANSPORT_ERRORS as error:
                        failure = connection_failed(error, call, request.redactor)

    def _send(self, request: Request, token: str | None, call: Call) -> Reply:
        call.begun = False
        self._refuse_closed()
        outgoing = request.with_token(token, call.left())
        reset = current.set(call)
        try:
            if isinstance(self._transport, Transport):
                return _exchange(self._transport, outgoing, call)
            # What others wrote may not end in time, and cannot be interrupted.
            call.begin()
            return call.aside(lambda: _exchange(self._transport, outgoing, call))
        finally:
            call.use(None)
            current.reset(reset)


def _exchange(transport: httpx.BaseTransport, request: httpx.Request, call: Call) -> Reply:
    response = transport.handle_request(request)
    reader = Reader(response)
    try:
        # As it came: decoding would let a small reply grow without end.
        for block in response.stream:  # type: ignore[union-attr]
            if not reader.add(block):
                break
        return reader.end()
    except TRANSPORT_ERRORS as error:
        if is_over(error, call):
            raise
        return reader.end(cut_off=True)
    finally:
        response.close()
