"""What a call does, step by step, for both clients: they carry the steps out, each in its way."""

from __future__ import annotations

import random
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, TypeAlias

import httpx

from verifycodes._check import Check, refuse
from verifycodes._redaction import Redactor
from verifycodes._reply import Reply, decode
from verifycodes._table import Contract, Operation
from verifycodes.errors import (
    ConnectionFailedError,
    ServiceError,
    UnexpectedResponseError,
    VerifyCodesError,
)
from verifycodes.result import Result

_FIRST_PAUSE = 0.5


@dataclass
class Request:
    """A request that was checked, but for its token."""

    contract: Contract
    operation: Operation
    url: httpx.URL
    headers: list[tuple[bytes, bytes]]
    content: bytes | None
    redactor: Redactor

    def with_token(self, token: str | None, timeout: float) -> httpx.Request:
        """What is handed to a transport; each step of one that is not ours may take ``timeout``."""
        headers = self.headers
        if token is not None and self.contract.token is not None:
            headers = [*headers, (self.contract.token.wire.encode(), token.encode())]
        limits = dict.fromkeys(("connect", "read", "write", "pool"), timeout)
        return httpx.Request(
            self.operation.method,
            self.url,
            headers=headers,
            content=self.content,
            extensions={"timeout": limits},
        )


@dataclass(frozen=True)
class AskToken:
    """Gives the token of the call."""


@dataclass(frozen=True)
class Send:
    """Sends the request and gives the reply."""

    token: str | None


@dataclass(frozen=True)
class Pause:
    """Waits."""

    seconds: float


Steps: TypeAlias = Generator[AskToken | Send | Pause, Any, Result[Any]]


def steps(request: Request, retry: int, can_renew: bool, left: Callable[[], float]) -> Steps:
    """The steps of a call.

    :param retry: how often a request that was provably not acted on may be sent again
    :param can_renew: whether the token comes from a provider, which may give another one
    """
    token = yield from _token(request)
    tries = 0
    while True:
        try:
            reply: Reply = yield Send(token)
            return decode(reply, request.operation, request.contract, request.redactor)
        except VerifyCodesError as caught:
            error = caught
        if can_renew and token is not None and getattr(error, "status", None) == 401:
            can_renew = False
            renewed = yield from _token(request)
            if renewed == token:
                raise error
            token = renewed
            continue
        pause = _pause_after(error, tries)
        if pause is None or tries >= retry or pause >= left():
            raise error
        yield Pause(pause)
        tries += 1


def _token(request: Request) -> Generator[AskToken, Any, str | None]:
    parameter = request.contract.token
    if not request.operation.has_token or parameter is None:
        return None
    given = yield AskToken()
    check = Check()
    [token] = check.parameter(given, parameter)
    refuse(check.violations)
    request.redactor.add(token)
    return token


def _pause_after(error: VerifyCodesError, tries: int) -> float | None:
    """How long to wait before another try; None when it is not worth it, or was perhaps sent."""
    if error.sent != "no":
        return None
    pause: float = _FIRST_PAUSE * 2**tries * random.uniform(0.8, 1.2)
    if isinstance(error, ConnectionFailedError):
        return pause
    if not isinstance(error, (ServiceError, UnexpectedResponseError)):
        return None
    if error.status != 429 and getattr(error, "category", None) != "throttled":
        return None
    return pause if error.retry_after is None else error.retry_after
