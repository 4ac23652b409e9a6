"""Resolve Qt names against PyQt6, in an interpreter that has it: names on stdin, defects on stdout, as JSON.

Each name is a list such as ["QtCore", "Qt", "AlignmentFlag", "AlignLeft"].
"""

import enum
import importlib
import json
import sys

# What qgis.PyQt offers under its old module too.
MOVED = {
    "QAction": "QtGui",
    "QActionGroup": "QtGui",
    "QShortcut": "QtGui",
    "QUndoStack": "QtGui",
    "QUndoCommand": "QtGui",
}


def defect(name):
    """Return what Qt 6 would say to a name, or nothing."""
    module, first, *rest = name
    found = importlib.import_module(f"PyQt6.{MOVED.get(first, module)}")
    for part in [first, *rest]:
        if isinstance(found, enum.Enum):
            return None  # a member's own attribute, such as .value
        try:
            found = getattr(found, part)
        except AttributeError:
            return f"{'.'.join(name)}: Qt 6 has no {part} there"
    return None


def members():
    """Return the members of every enum of the modules the plugin may use: member -> its scoped name."""
    found = {}
    for module in ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtXml", "QtNetwork", "QtPrintSupport"):
        for owner in vars(importlib.import_module(f"PyQt6.{module}")).values():
            for kind in vars(owner).values() if isinstance(owner, type) else ():
                if isinstance(kind, type) and issubclass(kind, enum.Enum):
                    for member in kind.__members__:
                        found.setdefault(member, f"{owner.__name__}.{kind.__name__}.{member}")
    return found


if __name__ == "__main__":
    names = json.load(sys.stdin)
    json.dump({"defects": sorted(filter(None, map(defect, names))), "members": members()}, sys.stdout)
