"""One call: its deadline, its cancellation, and whether its request has begun to leave."""

from __future__ import annotations

import contextvars
import socket
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from verifycodes import _workers
from verifycodes.cancellation import Cancellation
from verifycodes.errors import (
    DeadlineExceededError,
    RequestCancelledError,
    Sent,
    VerifyCodesError,
)

T = TypeVar("T")

current: contextvars.ContextVar[Call | None] = contextvars.ContextVar("verifycodes", default=None)
"""The call that the code that runs here belongs to: connections are shared, and ask it."""


def shut_down(connection: socket.socket) -> None:
    """Ends what reads from a connection, in whatever thread."""
    try:
        # Not SSLSocket's own, which would go on in plain text.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    except OSError:
        pass


class Call:
    """What ends a call, and what it must close then."""

    def __init__(self, timeout: float, cancellation: Cancellation | None = None) -> None:
        self.timeout = timeout
        self.end = time.monotonic() + timeout
        self.begun = False
        """Whether a byte of the request has left."""
        self._cancellation = cancellation
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._waiting: list[threading.Event] = []
        """What cancelling wakes: a transport of others that waits may wait for ours within."""

    def __enter__(self) -> Call:
        if self._cancellation is not None:
            self._cancellation._listeners.append(self._cancelled)
        return self

    def __exit__(self, *_: object) -> None:
        if self._cancellation is not None:
            self._cancellation._listeners.remove(self._cancelled)

    @property
    def sent(self) -> Sent:
        """Whether the service can have acted on the request."""
        return "unknown" if self.begun else "no"

    def over(self) -> VerifyCodesError | None:
        """The error of a call that nobody waits for any more."""
        if self._cancellation is not None and self._cancellation.cancelled:
            return RequestCancelledError(sent=self.sent)
        return self.late() if time.monotonic() >= self.end else None

    def late(self) -> VerifyCodesError:
        """The error of a call whose deadline has passed."""
        return DeadlineExceededError(self.timeout, sent=self.sent)

    def left(self) -> float:
        """The seconds that are left.

        :raises VerifyCodesError: when the call is over
        """
        error = self.over()
        if error is not None:
            raise error
        return max(self.end - time.monotonic(), 0.001)

    def begin(self) -> None:
        """Notes that the request begins to leave; it does not when the call is over."""
        self.left()
        self.begun = True

    def use(self, connection: socket.socket | None) -> None:
        """Names what cancelling shuts down, until something else is named."""
        with self._lock:
            self._socket = connection

    def sleep(self, seconds: float) -> None:
        """Waits, until the call is over."""
        self._wait(threading.Event(), min(seconds, self.left()))
        self.left()

    def _wait(self, event: threading.Event, seconds: float) -> None:
        self._waiting.append(event)
        try:
            # Once more: it may have been cancelled before there was anything to wake.
            event.wait(seconds if self.over() is None else 0)
        finally:
            self._waiting.remove(event)

    def aside(self, task: Callable[[], T], discard: Callable[[T], object] = lambda _: None) -> T:
        """Runs in another thread what cannot be interrupted, and waits for it while the call lasts.

        :param discard: gets a result that came too late
        """
        left, done, guard = self.left(), threading.Event(), threading.Lock()
        results: list[T] = []
        errors: list[BaseException] = []
        abandoned = False

        def run() -> None:
            try:
                result = task()
            except BaseException as error:
                errors.append(error)
            else:
                with guard:
                    if not abandoned:
                        results.append(result)
                if not results:
                    discard(result)
            done.set()

        try:
            _workers.run(run)
            self._wait(done, left)
        finally:
            with guard:
                abandoned = True
        error = self.over() or (None if results or errors else self.late())
        if error is not None:
            for result in results:
                discard(result)
            raise error
        if errors:
            raise errors[0]
        return results[0]

    def _cancelled(self) -> None:
        with self._lock:
            if self._socket is not None:
                shut_down(self._socket)
        for event in list(self._waiting):
            event.set()
