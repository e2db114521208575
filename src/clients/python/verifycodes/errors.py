"""What a call can end with beside its result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

Sent = Literal["no", "unknown"]
"""Whether the service can have acted on a request: ``no``, or ``unknown``."""


_PAGE = "https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md"

_SECTIONS = {
    "cooldown": "cooldown",
    "throttled": "rate_limited",
    "unauthenticated": "unauthenticated",
    "forbidden": "permission_denied",
}
"""The sections of categories; the other categories are in that of the class."""


@dataclass(frozen=True)
class Violation:
    """One place where a request violates the contract."""

    pointer: str
    """Where: a JSON pointer into the body, or a name after ``header:``, ``query:``, ``path:`` or
    ``option:``."""

    rule: str
    """The keyword of the contract, such as ``maxLength``."""

    message: str
    """What would be right; it never repeats a value."""


class VerifyCodesError(Exception):
    """What every error of the client extends, except those of a token provider.

    No error carries the token, and texts of a reply are cleared of it and of the contact: an error may
    be logged, pickled and copied.

    Example::

        try:
            call()  # any operation of a Client
        except VerifyCodesError as error:
            print(error, "may have been sent" if error.sent == "unknown" else "was not sent")
    """

    _section: ClassVar[str] = ""

    def __init__(self, text: str, *, sent: Sent) -> None:
        super().__init__(text)
        self.sent: Sent = sent
        """``no``: the service did not act on the request, and it may be sent again.
        ``unknown``: the code may be on its way."""

    @property
    def docs(self) -> str:
        """The address of the section that explains the error: what it means, and what to do."""
        return f"{_PAGE}#{self._section}" if self._section else _PAGE

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__.copy())


def _restore(
    kind: type[VerifyCodesError], args: tuple[Any, ...], state: dict[str, Any]
) -> VerifyCodesError:
    """Makes an error again without its constructor, which takes other arguments than the text."""
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(state)
    return error


class RequestInvalidError(VerifyCodesError, ValueError):
    """The request violates the contract, or an option cannot be used; nothing was sent.

    See https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#requestinvaliderror
    """

    _section = "request_invalid"

    def __init__(self, violations: Sequence[Violation]) -> None:
        self.violations = tuple(violations)
        """Each place that is wrong, and what would be right there."""
        places = "; ".join(f"{one.pointer} {one.message}" for one in self.violations)
        super().__init__(f"The request was not sent: {places}", sent="no")


class ServiceError(VerifyCodesError):
    """The service or its gateway reports an error: with a status of 400 or above, or with an error
    code and status 200.

    See https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#serviceerror
    """

    _section = "service_error"

    def __init__(
        self,
        *,
        status: int,
        code: str | None,
        message: str | None,
        request_id: str | None,
        retry_after: int | None,
        source: str | None,
        category: str | None,
        sent: Sent,
    ) -> None:
        self.status = status
        """The HTTP status."""
        self.code = code
        """The error code of the body; compare it with :class:`verifycodes.ErrorCode`."""
        self.message = message
        """The error text of the body; decide by the code, because texts change."""
        self.request_id = request_id
        """The identifier of the request: quote it when you report a problem."""
        self.retry_after = retry_after
        """Seconds to wait, from ``Retry-After``."""
        self.source = source
        """Whose error it is: ``service``, ``gateway``, or None when the code does not tell."""
        self.category = category
        """What can be done about it: ``cooldown``, ``throttled``, ``unauthenticated``, ``forbidden``,
        ``invalid_request``, or None."""
        text = f"The service reports an error (status {status}"
        if code:
            text += f", {code}"
        if message:
            text += f": {message}"
        if request_id:
            text += f"; request {request_id}"
        super().__init__(f"{text})", sent=sent)

    @property
    def docs(self) -> str:
        """The address of the section that explains the error: what it means, and what to do."""
        return f"{_PAGE}#{_SECTIONS.get(self.category or '', self._section)}"


class UnexpectedResponseError(VerifyCodesError):
    """The reply is not one of the contract's: something between you and the service may have
    answered.

    See https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#unexpectedresponseerror
    """

    _section = "unexpected_response"

    def __init__(
        self,
        *,
        status: int,
        reason: str,
        request_id: str | None,
        body_start: str,
        sent: Sent,
        retry_after: int | None = None,
    ) -> None:
        self.status = status
        """The HTTP status."""
        self.reason = reason
        """What is wrong with the reply."""
        self.request_id = request_id
        """The identifier of the request."""
        self.body_start = body_start
        """The start of the body: at most 256 characters."""
        self.retry_after = retry_after
        """Seconds to wait, from ``Retry-After``."""
        super().__init__(f"The reply {reason} (status {status})", sent=sent)


class ConnectionFailedError(VerifyCodesError):
    """There was no reply; ``sent`` says whether the request can have reached the service. The reason
    of the system, TLS or DNS is its ``__cause__``.

    See https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#connectionerror
    """

    _section = "connection_failed"

    def __init__(self, reason: str, *, sent: Sent) -> None:
        super().__init__(f"There was no reply: {reason}", sent=sent)


class DeadlineExceededError(VerifyCodesError, TimeoutError):
    """The deadline passed; ``sent`` says whether the request can have reached the service.

    See https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#requesttimeouterror
    """

    _section = "timeout"

    def __init__(self, timeout: float, *, sent: Sent) -> None:
        super().__init__(f"There was no complete reply in {timeout:.10g} s", sent=sent)


class RequestCancelledError(VerifyCodesError):
    """The caller cancelled the call; ``sent`` says whether the request can have reached the service.

    See https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#a-cancelled-call
    """

    _section = "cancelled"

    def __init__(self, *, sent: Sent) -> None:
        super().__init__("The call was cancelled", sent=sent)
