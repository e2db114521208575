"""Decoding of replies: leniently, because the service itself sends more than it documents."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from verifycodes._redaction import Redactor
from verifycodes._table import Contract, Model, Operation, Value
from verifycodes.errors import Sent, ServiceError, UnexpectedResponseError
from verifycodes.result import Result

MAX_REPLY_BYTES = 64 * 1024
"""The most that is read of a reply."""

_MAX_START = 256
_LONGEST_WAIT = 2**31 - 1
_DEEPEST = 500
"""The most levels of a reply. Python's parser counts them too, but a program may have raised its limit
beyond what the stack of a thread can hold."""

_BY_STATUS = {401: "unauthenticated", 403: "forbidden", 429: "throttled"}

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")
_BRACKETS = re.compile(r"[\[\]{}]")


@dataclass
class Reply:
    """A reply, read to its end or to where reading stopped."""

    status: int
    headers: Mapping[str, str]
    data: bytes
    problem: str | None = None


class _Number(str):
    """A number as the reply writes it: an error code may be one, and none is too long to read."""

    __slots__ = ()


def _no_constant(name: str) -> None:
    """Python's parser accepts NaN and Infinity, which JSON does not have."""
    raise ValueError(name)


def _depth(text: str) -> int:
    deepest = level = 0
    for bracket in _BRACKETS.findall(_STRING.sub("", text)):
        level += 1 if bracket in "[{" else -1
        deepest = max(deepest, level)
    return deepest


def _parse(reply: Reply) -> tuple[dict[str, Any], str | None]:
    """The object of the body, and what is wrong when there is not one."""
    if reply.status < 200:
        return {}, "is not a final one"
    if 300 <= reply.status < 400:
        return {}, "is a redirect, which is never followed: it would carry the token to another host"
    if reply.problem:
        return {}, reply.problem
    text = reply.data.decode("utf-8", "replace").removeprefix("\ufeff").strip(" \t\r\n")
    if not text:
        return {}, None
    if text.count("[") + text.count("{") > _DEEPEST and _depth(text) > _DEEPEST:
        return {}, f"has more than {_DEEPEST} levels"
    try:
        body = json.loads(text, parse_int=_Number, parse_float=_Number, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return {}, "is an HTML page" if text.startswith("<") else "is not JSON"
    return (body, None) if isinstance(body, dict) else ({}, "is JSON, but not an object")


def _text(value: Any) -> str | None:
    """A text without halves of characters, which JSON can escape but no log can write."""
    if not isinstance(value, str) or isinstance(value, _Number):
        return None
    return _SURROGATE.sub("\ufffd", value)


def _code_of(value: Any) -> tuple[bool, str | None]:
    """Whether a value reports an error, and its text."""
    if value is None or (value == "" and isinstance(value, str)):
        return False, None
    if isinstance(value, bool):
        return True, "true" if value else "false"
    return True, str(value) if isinstance(value, _Number) else _text(value)


def _seconds(text: str | None) -> int | None:
    digits = (text or "").strip()
    if not (digits.isascii() and digits.isdigit()) or len(digits.lstrip("0")) > 10:
        return None
    seconds = int(digits.lstrip("0") or "0")
    return seconds if seconds <= _LONGEST_WAIT else None


def _sent(status: int) -> Sent:
    return "no" if 400 <= status < 500 else "unknown"


def decode(reply: Reply, operation: Operation, contract: Contract, redactor: Redactor) -> Result[Any]:
    """Turns a reply into the result, or raises the error that it reports."""
    status = reply.status
    body, problem = _parse(reply)
    raw_id = reply.headers.get(contract.request_id_header)
    request_id = redactor.identifier(raw_id) if raw_id else None
    retry_after = _seconds(reply.headers.get("Retry-After"))
    if problem:
        start = reply.data.decode("utf-8", "replace").removeprefix("\ufeff")[:_MAX_START]
        raise UnexpectedResponseError(
            status=status,
            reason=problem,
            request_id=request_id,
            body_start=redactor.text(start)[:_MAX_START],
            sent=_sent(status),
            retry_after=retry_after,
        )
    is_error, code = _code_of(body.get(contract.code_field))
    if not is_error and status < 300:
        data = decode_model(body, operation.reply) if operation.reply else None
        return Result(status=status, request_id=request_id, data=data)
    message = _text(body.get(contract.message_field))
    known = code in contract.categories
    raise ServiceError(
        status=status,
        code=redactor.code(code) if code else None,
        message=redactor.text(message) if message else None,
        request_id=request_id,
        retry_after=retry_after,
        source=next((who for start, who in contract.sources if (code or "").startswith(start)), None),
        category=contract.categories[code or ""] if known else _BY_STATUS.get(status),
        sent="no" if status < 300 else _sent(status),
    )


def decode_model(body: Mapping[str, Any], model: type[Model]) -> Model:
    """A value of a type of the contract; what is not of the type of its field is left out."""
    taken = {one.attribute: _take(body.get(one.wire), one) for one in model._fields}
    return model(**taken)


def _take(value: Any, table: Value) -> Any:
    match table.kind:
        case "object":
            return decode_model(value, table.model) if isinstance(value, dict) and table.model else None
        case "array":
            return _items(value, table.items) if isinstance(value, list) and table.items else None
        case "boolean":
            return value if isinstance(value, bool) else None
        case "string":
            taken: Any = _text(value)
        case _:
            taken = _number(value, table.kind) if isinstance(value, _Number) else None
    if table.enum is None or taken is None:
        return taken
    # A value that this version does not know stays what it is.
    return next((one for one in table.enum if one.value == taken), taken)


def _items(values: list[Any], table: Value) -> tuple[Any, ...]:
    return tuple(item for item in (_take(value, table) for value in values) if item is not None)


def _number(text: str, kind: str) -> int | float | None:
    if kind == "integer" and len(text) <= 20 and text.lstrip("-").isdigit():
        return int(text)
    number = float(text)
    if kind == "number":
        return number
    return int(number) if number.is_integer() and abs(number) < 2**63 else None
