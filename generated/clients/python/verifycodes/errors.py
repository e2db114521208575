"""What a call can end with beside its result."""

from collections.abc import Sequence

from verifycodes.models.violation import Violation


class VerifyCodesError(Exception):
    """What every error of the client extends, except those of a token provider.

    No error carries the token, and texts of a reply are cleared of it and of the contact: an error may
    be logged.
    """


class RequestInvalidError(VerifyCodesError, ValueError):
    """The request violates the contract; nothing was sent."""

    def __init__(self, violations: Sequence[Violation]) -> None:
        self.violations = tuple(violations)
        """Each place that is wrong: a JSON pointer into the body, ``header:NAME`` or ``option:NAME``,
        and what would be right there. It never repeats a value."""
        places = "; ".join(f"{one.pointer} {one.message}" for one in self.violations)
        super().__init__(f"The request was not sent: {places}")


class ServiceError(VerifyCodesError):
    """The service or its gateway reports an error: with a status of 400 or above, or with an error
    code and status 200."""

    def __init__(
        self,
        status: int,
        code: str | None,
        message: str | None,
        request_id: str | None,
        retry_after: int | None,
    ) -> None:
        self.status = status
        """The HTTP status."""
        self.code = code
        """``error_code`` of the body, such as ``OSM.01010024``."""
        self.message = message
        """``error_msg`` of the body; decide by the code, because texts change."""
        self.request_id = request_id
        """``X-Request-Id`` of the reply: quote it when you report a problem."""
        self.retry_after = retry_after
        """Seconds to wait, from ``Retry-After``."""
        text = f"The service reports an error (status {status}"
        if code:
            text += f", {code}"
        if message:
            text += f": {message}"
        if request_id:
            text += f"; request {request_id}"
        super().__init__(f"{text})")


class UnexpectedResponseError(VerifyCodesError):
    """The reply is none of the contract's: something between you and the service may have answered."""

    def __init__(self, status: int, reason: str, request_id: str | None, body_start: str) -> None:
        self.status = status
        """The HTTP status."""
        self.reason = reason
        """What is wrong with the reply."""
        self.request_id = request_id
        """``X-Request-Id`` of the reply."""
        self.body_start = body_start
        """The start of the body: at most 256 characters."""
        super().__init__(f"The reply {reason} (status {status})")


class ConnectionFailedError(VerifyCodesError):
    """There was no reply. The code may have been sent all the same."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"There was no reply: {reason}")


class DeadlineExceededError(VerifyCodesError, TimeoutError):
    """The deadline passed. The code may have been sent all the same."""

    def __init__(self, timeout: float) -> None:
        super().__init__(f"There was no complete reply in {timeout:g} s")


class RequestCancelledError(VerifyCodesError):
    """The caller cancelled the call. The code may have been sent all the same."""

    def __init__(self) -> None:
        super().__init__("The call was cancelled")
