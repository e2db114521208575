"""Decoding of replies, without the generated models: those refuse what they do not know."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from verifycodes.errors import ServiceError, UnexpectedResponseError

MAX_REPLY_BYTES = 64 * 1024
"""The most that is read of a reply."""

_MAX_START = 256


@dataclass(frozen=True)
class Result:
    """The code is on its way."""

    status: int
    """The HTTP status: 200, or another 2xx."""

    request_id: str | None
    """``X-Request-Id`` of the reply, if there was one."""


@dataclass
class Reply:
    """A reply, read to its end or to where reading stopped."""

    status: int
    request_id: str | None
    retry_after: str | None
    data: bytes
    problem: str | None


def _parse(reply: Reply) -> tuple[dict[str, Any], str | None]:
    """The object of the body, and what is wrong when it is none."""
    if 300 <= reply.status < 400:
        return {}, "is a redirect, which is never followed: it would carry the token to another host"
    if reply.problem:
        return {}, reply.problem
    data = reply.data.strip()
    if not data:
        return {}, None
    try:
        body = json.loads(data, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return {}, "is an HTML page" if data.startswith(b"<") else "is no JSON"
    return (body, None) if isinstance(body, dict) else ({}, "is JSON, but no object")


def _no_constant(name: str) -> None:
    """Python's parser accepts NaN and Infinity, which are no JSON."""
    raise ValueError(name)


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return value or None
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def decode(reply: Reply, redact: Callable[[str], str]) -> Result:
    """Turns a reply into the result, or raises the error that it reports."""
    body, problem = _parse(reply)
    request_id = redact(reply.request_id) if reply.request_id else None
    if problem:
        start = redact(reply.data.decode("utf-8", "replace"))[:_MAX_START]
        raise UnexpectedResponseError(reply.status, problem, request_id, start)
    code, message = _text(body.get("error_code")), _text(body.get("error_msg"))
    if not code and reply.status < 300:
        return Result(reply.status, request_id)
    seconds = reply.retry_after or ""
    raise ServiceError(
        reply.status,
        redact(code) if code else None,
        redact(message) if message else None,
        request_id,
        int(seconds) if seconds.isascii() and seconds.isdigit() else None,
    )
