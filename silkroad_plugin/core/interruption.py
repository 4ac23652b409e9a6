"""Work of a library that asks nobody whether to go on: done beside, watched, and left behind when the user cancels."""

import ctypes
from collections.abc import Callable
from threading import Event, Thread
from typing import TypeVar

from .errors import Cancelled

Result = TypeVar("Result")
EVERY = 0.1  # seconds between two looks at whether the user has cancelled


def interruptible(work: Callable[[Callable[[float], None]], Result], progress: Callable[[float], None]) -> Result:
    """Return ``work(report)``, done in a thread of its own, while this one calls ``progress`` every tenth of a second.

    ``report`` takes the fraction that is done, which ``progress`` is told next time. Where ``progress`` raises (as it
    does when the user cancels), the exception goes up at once: the work is told to end at its next step of Python
    and nobody waits for it, since a step in a compiled library cannot be stopped. ``work`` must therefore change
    nothing but what it returns. What ``work`` raises is raised here.
    """
    job = _Job(work)
    thread = Thread(target=job.run, name="silkroad-work", daemon=True)
    thread.start()
    try:
        while not job.done.wait(EVERY):
            progress(job.part)
    except BaseException:
        job.abandoned = True
        _end(thread)
        raise
    if job.error is not None:
        raise job.error
    return job.result


class _Job:
    def __init__(self, work):
        self.work, self.done, self.abandoned, self.part = work, Event(), False, 0.0
        self.result = self.error = None

    def report(self, part: float) -> None:
        if self.abandoned:
            raise Cancelled
        self.part = part

    def run(self) -> None:
        try:
            self.result = self.work(self.report)
        except BaseException as error:  # raised again in the thread that waits
            self.error = error
        finally:
            self.done.set()


def _end(thread: Thread) -> None:
    """Raise Cancelled in another thread, at its next step of Python (CPython's PyThreadState_SetAsyncExc)."""
    if thread.is_alive():
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(Cancelled))
