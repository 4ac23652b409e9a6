"""Work beside: its result, its errors, its progress, and that nobody waits for it after a cancel."""

from threading import Event

import pytest

from silkroad_plugin.core.errors import Cancelled
from silkroad_plugin.core.interruption import interruptible


def stop(part):
    raise Cancelled


def test_result_and_error_come_through():
    assert interruptible(lambda report: 7, stop) == 7
    with pytest.raises(ZeroDivisionError):
        interruptible(lambda report: 1 / 0, stop)


def test_progress_is_told_by_the_waiting_thread():
    told, go = [], Event()

    def work(report):
        report(0.25)
        go.wait(60)
        return "done"

    def progress(part):
        told.append(part)
        go.set()

    assert interruptible(work, progress) == "done"
    assert told[0] == 0.25


def test_a_cancel_does_not_wait_for_work_that_cannot_be_stopped():
    go, ended = Event(), Event()

    def work(report):
        try:
            go.wait(60)  # as a library that asks nobody
            report(0.5)
        except Cancelled:
            ended.set()
            raise

    with pytest.raises(Cancelled):
        interruptible(work, stop)
    assert not ended.is_set()
    go.set()
    assert ended.wait(60)


def test_work_that_never_reports_ends_at_its_next_step():
    ended = Event()

    def work(report):
        try:
            while True:
                pass
        except Cancelled:
            ended.set()
            raise

    with pytest.raises(Cancelled):
        interruptible(work, stop)
    assert ended.wait(60)
