"""The chip that says what photos are looked at with: its bubble goes away by any key and any click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support.window_hands import LEFT, desk_of, page_of

from wardrobe_desktop.core.device import DeviceReport
from wardrobe_desktop.views.device_chip import DeviceChip
from wardrobe_desktop.views.parts.frames import Bubble
from wardrobe_desktop.views.window import MainWindow

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def chip(qtbot: QtBot, full: MainWindow) -> DeviceChip:
    """The chip of the first page, with the keyboard on it."""
    desk_of(full).deviceKnown.emit(DeviceReport("auto", "cpu", reason="There is no graphics card."))
    chip = next(each for each in full.findChildren(DeviceChip) if page_of(full).isAncestorOf(each))
    qtbot.waitUntil(chip.isVisible)
    chip.setFocus()
    return chip


def bubbles(window: QWidget) -> list[Bubble]:
    return [bubble for bubble in window.findChildren(Bubble) if bubble.isVisible()]


def open_bubble(chip: DeviceChip) -> Bubble:
    QTest.mouseClick(chip, LEFT)
    (bubble,) = bubbles(chip.window())
    return bubble


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    """On whatever has the keyboard, as a real key would come."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_esc_enter_and_space_close_it_and_do_nothing_else(
    full: MainWindow, chip: DeviceChip, key: Key
) -> None:
    page = full.stack.currentWidget()
    open_bubble(chip)
    press(key)
    assert not bubbles(full)
    assert full.stack.currentWidget() is page
    assert chip.hasFocus()


def test_tab_closes_it_and_goes_on(full: MainWindow, chip: DeviceChip) -> None:
    open_bubble(chip)
    press(Key.Key_Tab)
    assert not bubbles(full)
    assert not chip.hasFocus()


def test_the_shortcut_of_another_page_closes_it_and_opens_that_page(
    full: MainWindow, chip: DeviceChip
) -> None:
    assert full.pages is not None
    open_bubble(chip)
    press(Key.Key_Comma, Modifier.ControlModifier)
    assert not bubbles(full)
    assert full.stack.currentWidget() is full.pages.settings


def test_a_key_that_is_only_held_changes_nothing(full: MainWindow, chip: DeviceChip) -> None:
    open_bubble(chip)
    press(Key.Key_Control)
    assert bubbles(full)


def test_a_click_outside_closes_it_and_one_on_the_chip_does_not_open_it_anew(
    full: MainWindow, chip: DeviceChip
) -> None:
    open_bubble(chip)
    QTest.mouseClick(page_of(full).grid.viewport(), LEFT)
    assert not bubbles(full)
    bubble = open_bubble(chip)
    QTest.mouseClick(bubble, LEFT)
    assert bubbles(full)
    QTest.mouseClick(chip, LEFT)
    assert not bubbles(full)


def test_it_lies_inside_the_window_and_goes_when_the_window_changes(
    qtbot: QtBot, full: MainWindow, chip: DeviceChip
) -> None:
    bubble = open_bubble(chip)
    assert full.rect().contains(bubble.geometry())
    assert not bubble.isWindow()
    full.resize(full.width() - 40, full.height())
    qtbot.waitUntil(lambda: not bubbles(full))
