"""The icons: every one can be drawn, and can be painted in any text colour."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from wardrobe_desktop.core.paths import icons_dir
from wardrobe_desktop.views import icons

PICTURES = {"app", "welcome-dress", "welcome-hat", "welcome-tshirt"}
ICONS = sorted(icons_dir().glob("*.svg"))
MARKS = [path for path in ICONS if path.stem not in PICTURES]


def painted(source: str, size: QSize) -> QImage:
    """Draw an SVG on nothing."""
    drawing = QSvgRenderer(QByteArray(source.encode()))
    assert drawing.isValid()
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    return image


@pytest.mark.parametrize("path", MARKS, ids=lambda path: path.stem)
def test_a_mark_is_painted_in_the_text_colour_and_in_no_other(path: Path, qapp: object) -> None:
    source = path.read_text(encoding="utf-8")

    image = painted(source.replace("currentColor", "#0f6b66"), QSize(40, 40))
    inked = [
        image.pixelColor(x, y) for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() == 255
    ]

    assert 'viewBox="0 0 20 20"' in source
    assert inked
    assert {colour.name() for colour in inked} == {QColor("#0f6b66").name()}


def test_an_icon_is_painted_once_for_each_look(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    names: list[str] = []
    monkeypatch.setattr(icons, "paint", lambda _painter, name, *_how: names.append(name))
    icons._icon.cache_clear()
    first, again, larger = icons.icon("undo"), icons.icon("undo"), icons.icon("undo", side=31)
    assert names == ["undo"] * 6
    assert first.cacheKey() == again.cacheKey() != larger.cacheKey()
    icons._icon.cache_clear()


@pytest.mark.parametrize("name", sorted(PICTURES))
def test_a_picture_can_be_drawn(name: str, qapp: object) -> None:
    image = painted((icons_dir() / f"{name}.svg").read_text(encoding="utf-8"), QSize(128, 128))

    assert image.pixelColor(64, 64).alpha() == 255


def test_the_programs_icon_is_painted_from_its_drawing(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[2] / "scripts"))
    from draw_icons import paint_app_icon

    paint_app_icon(icons_dir() / "app.svg", tmp_path / "app.png")

    assert QImage(str(tmp_path / "app.png")).size() == QSize(256, 256)
    assert QImage(str(icons_dir() / "app.png")).size() == QSize(256, 256)
