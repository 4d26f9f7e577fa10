"""What the tests of the window do with it, as a hand would."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from wardrobe_desktop.views.review_page import ReviewPage
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ANY_ACTION = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
TOGGLE = QItemSelectionModel.SelectionFlag.Toggle


def desk_of(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


def page_of(window: MainWindow) -> ReviewPage:
    assert window.pages is not None
    return window.pages.review


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def enter(target: QWidget, mime: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(QPoint(40, 40), ANY_ACTION, mime, LEFT, NO_KEY)
    event.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(target, event)
    return event


def drop(target: QWidget, mime: QMimeData, at: QPoint | None = None) -> QDropEvent:
    event = QDropEvent(QPointF(at or QPoint(40, 40)), ANY_ACTION, mime, LEFT, NO_KEY)
    event.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(target, event)
    return event


def shown(page: ReviewPage) -> list[str]:
    photos = page.photos
    return [photos.photo(photos.review_row(at)).path.name for at in range(photos.rowCount())]


def category_of(window: MainWindow, name: str) -> str | None:
    review = desk_of(window).review
    row = next(row for row, photo in enumerate(review.photos) if photo.path.name == name)
    return review.standing(row).category


def select(page: ReviewPage, *names: str) -> None:
    for name in names:
        index = page.photos.index(shown(page).index(name))
        page.grid.selectionModel().setCurrentIndex(index, TOGGLE)
    page.grid.setFocus()
