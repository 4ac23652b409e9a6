"""Waiting for the end of work in another thread, while QGIS's own events go on."""

import time
from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

# Seconds that the end of the plugin waits for the end of the work.
PATIENCE = 60


def wait_until(done: Callable[[], bool], seconds: float) -> bool:
    """Return True as soon as ``done()`` is true, False after so many seconds; the user's clicks wait.

    A task tells of its end in the main thread, by an event, and needs Python's lock to get there:
    QgsTask.waitForFinished lets neither through.
    """
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            return False
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 50)
        time.sleep(0.01)
    return True
