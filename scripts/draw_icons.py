"""Paint assets/icons/app.png, the program's icon for windows and task bars, from assets/icons/app.svg."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "assets" / "icons"
SIDE = 256


def paint_app_icon(source: Path, target: Path, side: int = SIDE) -> None:
    """Paint the square SVG `source` as a PNG of `side` x `side` pixels with a clear background.

    Raises ValueError when the SVG cannot be read and OSError when the PNG cannot be written.
    """
    drawing = QSvgRenderer(str(source))
    if not drawing.isValid():
        raise ValueError(f"{source} is not an SVG that Qt can read.")
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter)
    painter.end()
    if not image.save(str(target)):
        raise OSError(f"{target} could not be written.")


def main() -> None:
    """Paint the icon; no screen is needed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    paint_app_icon(ICONS / "app.svg", ICONS / "app.png")
    application.quit()


if __name__ == "__main__":
    main()
