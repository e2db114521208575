"""Threads that work for callers who may stop waiting."""

from __future__ import annotations

import collections
import contextvars
import os
import queue
import threading
from collections.abc import Callable

_IDLE_SECONDS = 10
"""How long a thread without work is kept."""


class _Worker:
    """A thread that is used again: a new one for each task would cost more than most tasks."""

    def __init__(self, idle: collections.deque[_Worker]) -> None:
        self._idle = idle
        self._tasks: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        # A daemon: a program may end while a thread that nobody waits for still hangs.
        threading.Thread(target=self._run, name="verifycodes", daemon=True).start()

    def give(self, task: Callable[[], None]) -> None:
        self._tasks.put(task)

    def _run(self) -> None:
        while True:
            try:
                task = self._tasks.get(timeout=_IDLE_SECONDS)
            except queue.Empty:
                try:
                    self._idle.remove(self)
                except (ValueError, IndexError):
                    # Somebody took it just now, and gives it work.
                    continue
                return
            task()
            # What it refers to, such as a token, is let go of while the thread waits.
            del task
            self._idle.append(self)


_idle: collections.deque[_Worker] = collections.deque()

if hasattr(os, "register_at_fork"):
    # A process that is forked has none of the threads.
    os.register_at_fork(after_in_child=_idle.clear)


def run(task: Callable[[], None]) -> None:
    """Runs a task, which must not raise, in another thread, with the context of this one: a trace goes
    on there. While the interpreter ends, no thread can be started: then it runs here."""
    context = contextvars.copy_context()
    try:
        worker = _idle.pop()
    except IndexError:
        try:
            worker = _Worker(_idle)
        except RuntimeError:
            context.run(task)
            return
    worker.give(lambda: context.run(task))
