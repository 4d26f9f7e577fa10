"""Waiting for the plan that the sort page makes in the background."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from wardrobe_desktop.views.sort_page import SortPage


def wait_for_plan(qtbot: QtBot, page: SortPage) -> None:
    """Until there is a plan, or a sentence that says why there is none."""
    qtbot.waitUntil(lambda: page.plan is not None or page.bar.go_button.toolTip() != "", timeout=10_000)


def change(qtbot: QtBot, page: SortPage, act: Callable[[], object]) -> None:
    """Change a setting, and wait for what is made of it. The plan of before is gone at once."""
    act()
    wait_for_plan(qtbot, page)
