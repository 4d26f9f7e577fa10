"""Paint the program's icon, in every form that a system asks for, from assets/icons/app.svg.

assets/icons/app.png is what windows and task bars show; desktop/packaging/icons/ holds what installers take:
PNGs by size for Linux, an .ico for Windows, an .icns for macOS.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "assets" / "icons" / "app.svg"
SIDE = 256
NAME = "wardrobe-sorter"
LINUX_SIDES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIDES = (16, 24, 32, 48, 64, 256)
MAC_SIDES = (16, 32, 64, 128, 256, 512, 1024)


def paint_app_icon(source: Path, target: Path, side: int = SIDE) -> None:
    """Paint the square SVG `source` as a PNG of `side` x `side` pixels with a clear background.

    Raises ValueError when the SVG cannot be read and OSError when the PNG cannot be written.
    """
    if not painted(source, side).save(str(target)):
        raise OSError(f"{target} could not be written.")


def painted(source: Path, side: int) -> QImage:
    """The square SVG as a picture of `side` x `side` pixels. Raises ValueError when it cannot be read."""
    drawing = QSvgRenderer(str(source))
    if not drawing.isValid():
        raise ValueError(f"{source} is not an SVG that Qt can read.")
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter)
    painter.end()
    return image


def paint_for_installers(source: Path, folder: Path) -> None:
    """Write all forms into `folder`. Every size is painted anew from the drawing, none is a shrunken one."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {
        side: _for_pillow(painted(source, side)) for side in {*LINUX_SIDES, *WINDOWS_SIDES, *MAC_SIDES}
    }
    for side in LINUX_SIDES:
        pictures[side].save(folder / f"{NAME}-{side}.png", optimize=True)
    for name, sides in ((f"{NAME}.ico", WINDOWS_SIDES), (f"{NAME}.icns", MAC_SIDES)):
        largest, *others = (pictures[side] for side in sorted(sides, reverse=True))
        # Older parts of Windows read the small sizes only where they are plain bitmaps.
        more = (
            {"sizes": [(side, side) for side in sides], "bitmap_format": "bmp"}
            if name.endswith(".ico")
            else {}
        )
        largest.save(folder / name, append_images=others, **more)


def _for_pillow(image: QImage) -> Image.Image:
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (plain.width(), plain.height()), bytes(plain.constBits()))


def main() -> None:
    """Paint the icons; no screen is needed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    paint_app_icon(SOURCE, SOURCE.with_suffix(".png"))
    paint_for_installers(SOURCE, ROOT / "desktop" / "packaging" / "icons")
    application.quit()


if __name__ == "__main__":
    main()
