"""Qt never reads a picture out of a buffer of Python's."""

from __future__ import annotations

from pathlib import Path

SOURCES = Path(__file__).resolve().parents[2] / "desktop" / "wardrobe_desktop"


def test_no_picture_is_read_from_a_device_made_in_python() -> None:
    """QImageReader holds a lock of its own while it asks its device for bytes. A QBuffer made in Python needs
    Python's lock to answer, and another thread may hold that while it waits for Qt's: the window stood still
    for good. Files are read by name; pixels from elsewhere come as they are (``photo_loader.picture_of``).
    """
    for source in SOURCES.rglob("*.py"):
        text = source.read_text(encoding="utf-8")
        for device in ("QBuffer", "QIODevice", "QFile("):
            assert device not in text, f"{source.name} hands Qt a {device}"
