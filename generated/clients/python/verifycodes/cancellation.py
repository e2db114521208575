"""A way to end a call from another thread."""

import threading
from collections.abc import Callable


class Cancellation:
    """Ends the calls that were given it, from any thread.

    Example::

        cancellation = Cancellation()
        threading.Timer(1, cancellation.cancel).start()
        client.send_verify_codes(email("user@example.com"), cancellation=cancellation)
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: list[Callable[[], None]] = []
        self._cancelled = False

    @property
    def cancelled(self) -> bool:
        """Whether :meth:`cancel` was called."""
        return self._cancelled

    def cancel(self) -> None:
        """Ends the calls; each raises :class:`verifycodes.RequestCancelledError`."""
        with self._lock:
            self._cancelled = True
            listeners = list(self._listeners)
        for listener in listeners:
            listener()

    def _add(self, listener: Callable[[], None]) -> None:
        with self._lock:
            self._listeners.append(listener)
            cancelled = self._cancelled
        if cancelled:
            listener()

    def _remove(self, listener: Callable[[], None]) -> None:
        with self._lock:
            self._listeners.remove(listener)
