"""A way to end a call from another thread."""

from collections.abc import Callable


class Cancellation:
    """Ends the calls that were given it, from any thread; calls that begin later end at once.

    Example::

        cancellation = Cancellation()
        threading.Timer(1, cancellation.cancel).start()
        call(cancellation=cancellation)  # any operation of a Client
    """

    # Without a lock: one that is held while a process forks is never released in the child.

    def __init__(self) -> None:
        self._listeners: list[Callable[[], None]] = []
        self._cancelled = False

    @property
    def cancelled(self) -> bool:
        """Whether :meth:`cancel` was called."""
        return self._cancelled

    def cancel(self) -> None:
        """Ends the calls; each raises :class:`verifycodes.RequestCancelledError`."""
        self._cancelled = True
        for listener in list(self._listeners):
            listener()
