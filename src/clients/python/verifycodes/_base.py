"""What both clients have in common: their options, and the request of a call."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, ClassVar

import httpcore
import httpx

from verifycodes import _options
from verifycodes._call import Call
from verifycodes._check import Check, refuse
from verifycodes._flow import Request
from verifycodes._redaction import Redactor
from verifycodes._reply import MAX_REPLY_BYTES, Reply
from verifycodes._table import Contract, Operation, Parameter
from verifycodes._version import __version__
from verifycodes.errors import ConnectionFailedError, VerifyCodesError

DEFAULT_TIMEOUT = 10.0

_PLACE = re.compile(r"\{([^}]+)\}")
"""Where a parameter stands in a path."""

_USER_AGENT = f"verifycodes-python/{__version__}"

_TIMEOUTS = (httpx.TimeoutException, httpcore.TimeoutException)

_NOT_MADE = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpcore.ConnectError,
    httpcore.ConnectTimeout,
    httpcore.PoolTimeout,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)
"""There was no connection, or no way through the proxy."""

TRANSPORT_ERRORS = (
    OSError,
    httpx.HTTPError,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
)
"""What a transport may fail with."""


class BaseClient:
    """The options of a client."""

    _contract: ClassVar[Contract]
    _options_table: ClassVar[tuple[Parameter, ...]] = ()

    def __init__(
        self, endpoint: Any, token: Any, options: Mapping[str, Any], timeout: Any, retry: Any
    ) -> None:
        self._endpoint = _options.parse_endpoint(endpoint)
        _options.check_timeout(timeout)
        _options.check_retry(retry)
        self._timeout = timeout
        self._retry = retry
        self._check_token(token)
        check = Check()
        given = {name: value for name, value in options.items() if value is not None}
        self._defaults = {
            one.attribute: check.parameter(given[one.attribute], one)
            for one in self._options_table
            if one.attribute in given
        }
        refuse(check.violations)
        self._urls: dict[str, httpx.URL] = {}
        self._closed = False

    def _check_token(self, token: Any) -> None:
        if not callable(token) and self._contract.token is not None:
            check = Check()
            check.parameter(token, self._contract.token)
            refuse(check.violations)

    def __repr__(self) -> str:
        return f"<verifycodes.{type(self).__name__} of {self._endpoint}>"

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__} holds a token and connections: make one in each process")

    def _refuse_closed(self) -> None:
        if self._closed:
            raise _options.wrong("client", "closed", "is closed: make another one")

    def _request(
        self, operation: Operation, body: Any, options: Mapping[str, Any], secrets: list[str]
    ) -> Request:
        """Checks a request.

        :raises RequestInvalidError: when something is wrong with it
        """
        self._refuse_closed()
        check = Check()
        content = _content(operation, body, check)
        headers = [(b"Accept", b"application/json"), (b"Accept-Encoding", b"identity")]
        if content is not None:
            headers.append((b"Content-Type", operation.media_type.encode()))
        headers.append((b"User-Agent", _USER_AGENT.encode()))
        path: dict[str, str] = {}
        query: list[str] = []
        for one in operation.parameters:
            given = options.get(one.attribute)
            if given is not None:
                texts = check.parameter(given, one)
            else:
                texts = self._defaults.get(one.attribute, []) if one.place == "header" else []
                if one.required and not texts:
                    check.missing(one)
            if check.violations:
                continue
            if one.place == "header":
                headers += [(one.wire.encode(), text.encode()) for text in texts]
            elif one.place == "query":
                name = _options.path_part(one.wire)
                query += [f"{name}={_options.path_part(text)}" for text in texts]
            else:
                path[one.wire] = _options.path_part(",".join(texts))
        refuse(check.violations)
        return Request(
            contract=self._contract,
            operation=operation,
            url=self._url(operation, path, query),
            headers=headers,
            content=content,
            redactor=Redactor([*check.secrets, *secrets]),
        )

    def _url(self, operation: Operation, path: Mapping[str, str], query: list[str]) -> httpx.URL:
        known = None if path or query else self._urls.get(operation.path)
        if known is not None:
            return known
        target = _PLACE.sub(lambda place: path[place[1]], operation.path)
        url = httpx.URL(self._endpoint + target + ("?" + "&".join(query) if query else ""))
        if not path and not query:
            self._urls[operation.path] = url
        return url


def _content(operation: Operation, body: Any, check: Check) -> bytes | None:
    if operation.body is None:
        return None
    if body is None and not operation.body_required:
        return None
    taken = check.body(body, operation.body)
    if check.violations:
        return None
    return json.dumps(taken, ensure_ascii=False, separators=(",", ":")).encode()


class Reader:
    """Collects the body of a reply."""

    def __init__(self, response: httpx.Response) -> None:
        self._data = bytearray()
        self._reply = Reply(response.status_code, response.headers, b"")

    def add(self, block: bytes) -> bool:
        """Takes a block, and tells whether more is wanted."""
        self._data += block
        if len(self._data) > MAX_REPLY_BYTES:
            self._reply.problem = "is larger than this client reads"
        return self._reply.problem is None

    def end(self, cut_off: bool = False) -> Reply:
        """The reply."""
        if cut_off:
            self._reply.problem = self._reply.problem or "was cut off"
        self._reply.data = bytes(self._data)
        return self._reply


def is_over(error: BaseException, call: Call) -> bool:
    """Whether an error of a transport came because the call ended."""
    return call.over() is not None or isinstance(error, _TIMEOUTS)


def connection_failed(error: BaseException, call: Call, redactor: Redactor) -> VerifyCodesError:
    """What a failed transport means for the caller."""
    if isinstance(error, _NOT_MADE):
        call.begun = False
    if is_over(error, call):
        return call.over() or call.late()
    cause = _root(error)
    reason = redactor.text(str(error) or str(cause) or type(cause).__name__)
    text = str(cause)
    if redactor.text(text) != text:
        cause = OSError(redactor.text(text))
    failure = ConnectionFailedError(reason, sent=call.sent)
    # Its frames hold the token and the contact.
    failure.__cause__ = cause.with_traceback(None)
    cause.__context__ = cause.__cause__ = None
    return failure


def _root(error: BaseException) -> BaseException:
    """The error of the system, TLS or parser below those that libraries put around it."""
    seen = {id(error)}
    while True:
        inner = error.__cause__ or error.__context__
        # An empty queue is not why a connection ended.
        if inner is None or id(inner) in seen or isinstance(inner, LookupError):
            return error
        seen.add(id(inner))
        error = inner
