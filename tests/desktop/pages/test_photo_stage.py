"""The photo on the page “Have a look”: closer, turned, in its folder, and where the evidence lies."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QWheelEvent
from pytestqt.qtbot import QtBot
from support.looking import FIRST, SECOND, asked, open_look, press
from support.scene import Scene

from wardrobe_desktop.views.look_page import LookPage


@pytest.fixture
def page(qtbot: QtBot, scene: Scene) -> LookPage:
    return open_look(qtbot, scene)


def test_the_next_photo_is_decoded_ahead(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    qtbot.waitUntil(lambda: not page.decoded(scene.row(SECOND)).isNull())
    assert max(page.decoded(scene.row(SECOND)).width(), page.decoded(scene.row(SECOND)).height()) > 400


def test_plus_minus_and_nought_look_closer_and_back(qtbot: QtBot, page: LookPage) -> None:
    press(qtbot, page, Qt.Key.Key_Plus)
    assert page.photo.zoom == pytest.approx(1.25)
    press(qtbot, page, Qt.Key.Key_Plus)
    press(qtbot, page, Qt.Key.Key_Minus)
    assert page.tools.slider.value() == 125
    press(qtbot, page, Qt.Key.Key_0)
    assert page.photo.zoom == 1.0


def test_the_wheel_looks_closer_at_the_spot_under_the_pointer(qtbot: QtBot, page: LookPage) -> None:
    spot = QPointF(page.photo.viewport().rect().center()) + QPointF(40, 60)
    before = page.photo.mapToScene(spot.toPoint())
    share = before.y() / page.photo.scene().itemsBoundingRect().height()
    page.photo.wheelEvent(
        QWheelEvent(
            spot,
            page.photo.viewport().mapToGlobal(spot),
            QPoint(),
            QPoint(0, 480),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
    )
    assert page.photo.zoom > 2
    after = page.photo.mapToScene(spot.toPoint())
    assert after.y() / page.photo.scene().itemsBoundingRect().height() == pytest.approx(share, abs=0.02)


def test_turning_is_for_the_eye_only(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    before = scene.files()
    press(qtbot, page, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert page.photo.turned == 90
    press(qtbot, page, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert page.photo.turned == 0
    assert scene.files() == before
    press(qtbot, page, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, page, Qt.Key.Key_1)
    assert page.photo.turned == 0


class FileManager(QObject):
    """Takes the place of the computer's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


def test_show_in_folder_opens_the_folder_that_the_photo_lies_in(page: LookPage, scene: Scene) -> None:
    manager = FileManager()
    QDesktopServices.setUrlHandler("file", manager, "open")
    try:
        page.tools.show_in_folder.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert manager.opened == [scene.folder]


def test_w_shows_where_the_evidence_lies_and_esc_shows_the_photo_again(qtbot: QtBot, page: LookPage) -> None:
    press(qtbot, page, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: page.stage.shows_why, timeout=30_000)
    assert page.stage.why.hasFocus()
    assert page.stage.why.accessibleName().startswith("Why Shirt. Why T-shirt.")
    left = [page.stage.why.grab().toImage().pixelColor(x, 200).lightness() for x in range(60, 380, 4)]
    assert max(left) > 2 * max(min(left), 1)  # lit here, dark there
    with qtbot.assertNotEmitted(page.done):
        qtbot.keyClick(page.stage.why, Qt.Key.Key_Escape)
    assert not page.stage.shows_why
    assert page.photo.hasFocus()


def test_an_answer_given_while_the_reasons_are_shown_counts_and_leads_on(
    qtbot: QtBot, page: LookPage, scene: Scene
) -> None:
    press(qtbot, page, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: page.stage.shows_why, timeout=30_000)
    qtbot.keyClick(page.stage.why, Qt.Key.Key_Return)
    assert scene.desk.review.standing(scene.row(FIRST)).category == "shirt"
    assert asked(page, scene) == SECOND
    assert not page.stage.shows_why


def test_a_photo_that_is_gone_has_no_reasons_and_a_sentence(
    qtbot: QtBot, page: LookPage, scene: Scene
) -> None:
    (scene.folder / FIRST).unlink()
    with qtbot.waitSignal(scene.desk.noticed, timeout=30_000) as told:
        press(qtbot, page, Qt.Key.Key_W)
    assert "does not open" in told.args[0]
    assert not page.stage.shows_why
