"""The log and the message bar of QGIS's desktop, by the bundled qgis-plugin-tools."""

import logging
from collections.abc import Callable

from ._vendor.qgis_plugin_tools.tools.custom_logging import setup_loggers
from ._vendor.qgis_plugin_tools.tools.messages import MessageBarLogger

LOGGER = "silkroad"
LOG_PANEL = "Silk Road"

# Says something in the message bar, the log panel and the log file:
# bar.info(text, duration=…, success=True), bar.warning(…), bar.error(…); the log alone: log.warning(…).
bar = MessageBarLogger(LOGGER)
log = logging.getLogger(LOGGER)


def start_logging(iface) -> Callable[[], None]:
    """Connect the plugin's log to the desktop; return what disconnects it. Not for headless QGIS."""
    stop = setup_loggers(LOGGER, message_log_name=LOG_PANEL, message_bar=iface.messageBar())
    for handler in log.handlers:
        if isinstance(handler, logging.FileHandler):
            # Chinese and Russian texts also where the system's own encoding is another.
            handler.encoding = "utf-8"
            handler.stream.reconfigure(encoding="utf-8")
    return stop
