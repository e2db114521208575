"""The client."""

import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

from verifycodes import _check, _workers
from verifycodes._reply import Result, decode
from verifycodes._transport import Transport
from verifycodes.cancellation import Cancellation
from verifycodes.errors import (
    DeadlineExceededError,
    RequestCancelledError,
    RequestInvalidError,
)
from verifycodes.models.send_verify_codes_request import SendVerifyCodesRequest
from verifycodes.models.violation import Violation

__all__ = ["Client", "Result", "TokenProvider"]

TokenProvider = Callable[[], str]
"""Gives the IAM token of a call; it is asked at each call, perhaps from several threads at once."""

_DEFAULT_TIMEOUT = 10.0
# Shorter ones are no secret, and would tear ordinary words apart.
_SHORTEST_SECRET = 4


class Client:
    """Asks one endpoint of the service to send codes. Many threads may use it at once.

    :param endpoint: such as ``https://osm.ap-southeast-3.myhuaweicloud.com``
    :param token: the IAM token (1 to 5000 visible ASCII characters), or a function that gives it
    :param timeout: the deadline of each call in seconds, over all of it
    :param language: ``X-Language`` of each call (1 to 32 characters); the service assumes ``zh-cn``
    :param time_zone: ``X-Time-Zone`` of each call (1 to 32 characters); the service assumes ``GMT+8``
    :raises RequestInvalidError: when one of them cannot be used

    Example::

        client = Client("https://osm.ap-southeast-3.myhuaweicloud.com", read_token)
        client.send_verify_codes(email("user@example.com"))
    """

    def __init__(
        self,
        endpoint: str,
        token: str | TokenProvider,
        *,
        timeout: float = _DEFAULT_TIMEOUT,
        language: str | None = None,
        time_zone: str | None = None,
    ) -> None:
        _refuse(
            [
                *_check.check_endpoint(endpoint),
                *_check.check_timeout(timeout),
                *_check.check_header(_check.LANGUAGE, language),
                *_check.check_header(_check.TIME_ZONE, time_zone),
            ]
        )
        self._endpoint = endpoint.rstrip("/")
        # In a function: there it shows in no output of the object's attributes.
        self._token: TokenProvider = token if callable(token) else lambda: token
        self._timeout = timeout
        self._language = language
        self._time_zone = time_zone
        url = f"{self._endpoint}/v2/servicerequest/verifycodes/send"
        self._transport = Transport(url, "verifycodes-python/1.0.0")

    def __repr__(self) -> str:
        return f"<verifycodes.Client of {self._endpoint}>"

    def send_verify_codes(
        self,
        contact: SendVerifyCodesRequest | Mapping[str, Any],
        *,
        timeout: float | None = None,
        language: str | None = None,
        time_zone: str | None = None,
        cancellation: Cancellation | None = None,
    ) -> Result:
        """Asks the service to send a code.

        Nothing is sent twice: the request is not idempotent, and the code may be on its way although
        the reply is not.

        :param contact: ``email(...)``, ``phone(...)``, or the contract's body
        :param timeout: in seconds, in place of the client's; so are language and time_zone
        :param cancellation: ends the call from another thread
        :raises RequestInvalidError: before anything is sent
        :raises ServiceError: as the service or its gateway reports
        :raises UnexpectedResponseError: when the reply cannot be understood
        :raises ConnectionFailedError: when there was no reply
        :raises DeadlineExceededError: when there was none in time
        :raises RequestCancelledError: when the caller cancelled
        """
        timeout = self._timeout if timeout is None else timeout
        language = self._language if language is None else language
        time_zone = self._time_zone if time_zone is None else time_zone
        body = contact.to_dict() if isinstance(contact, SendVerifyCodesRequest) else contact
        _refuse(
            [
                *_check.check_timeout(timeout),
                *_check.check_header(_check.LANGUAGE, language),
                *_check.check_header(_check.TIME_ZONE, time_zone),
                *_check.check_body(body),
            ]
        )
        headers = {_check.LANGUAGE: language, _check.TIME_ZONE: time_zone}
        given = {name: value for name, value in headers.items() if value is not None}

        def work(end: float, abandoned: Callable[[], bool]) -> Result:
            token = self._token()
            _refuse(_check.check_header(_check.TOKEN, token))
            redact = _redactor(token, body["contact_value"])
            reply = self._transport.exchange(
                {**given, _check.TOKEN: token}, body, end, abandoned, redact
            )
            return decode(reply, redact)

        return _within(timeout, cancellation, work)


def _refuse(violations: list[Violation]) -> None:
    if violations:
        raise RequestInvalidError(violations)


def _redactor(*secrets: str) -> Callable[[str], str]:
    def redact(text: str) -> str:
        for secret in secrets:
            if len(secret) >= _SHORTEST_SECRET:
                text = text.replace(secret, "[redacted]")
        return text

    return redact


def _within(
    timeout: float,
    cancellation: Cancellation | None,
    work: Callable[[float, Callable[[], bool]], Result],
) -> Result:
    """Runs work under one deadline.

    In another thread: a socket's time-out begins anew with each byte, and does not end when the
    caller cancels. A thread that nobody waits for any more ends with its socket's time-out.
    """
    end = time.monotonic() + timeout
    over = threading.Event()
    abandoned = threading.Event()
    results: list[Result] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work(end, abandoned.is_set))
        except BaseException as error:
            errors.append(error)
        over.set()

    if cancellation is not None:
        cancellation._add(over.set)
    try:
        _workers.run(run)
        over.wait(timeout)
    finally:
        abandoned.set()
        if cancellation is not None:
            cancellation._remove(over.set)
    if results:
        return results[0]
    if cancellation is not None and cancellation.cancelled:
        raise RequestCancelledError
    if errors and time.monotonic() < end:
        raise errors[0]
    raise DeadlineExceededError(timeout)
