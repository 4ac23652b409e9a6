"""Draw resources/icons/silkroad.png, which the plugin repository shows, from the SVG."""

import sys
from pathlib import Path

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"


def draw(size: int, target: Path) -> None:
    """Write a square PNG of ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICONS / "silkroad.svg")).render(painter, QRectF(0, 0, size, size))
    painter.end()
    image.save(str(target))


if __name__ == "__main__":
    size, target = sys.argv[1:] or (128, ICONS / "silkroad.png")
    draw(int(size), Path(target))
