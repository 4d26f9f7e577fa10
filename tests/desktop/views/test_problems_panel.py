"""What was passed over is told once, with names, in words for one and for many."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot
from support.window_hands import desk_of, page_of

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.left_out import LeftOut
from wardrobe_desktop.core.plan import Filing, Mode, make_plan
from wardrobe_desktop.views.problems_panel import NAMED, ProblemsPanel
from wardrobe_desktop.views.window import MainWindow

SOON = 30_000


@pytest.fixture
def said(qtbot: QtBot) -> Callable[[LeftOut], list[str]]:
    """Everything that the panel says of this."""
    panel = ProblemsPanel()
    qtbot.addWidget(panel)

    def said(left_out: LeftOut) -> list[str]:
        panel.show_problems([], left_out)
        return [each.text() for each in panel.findChildren(QLabel) if each.text()]

    return said


def test_one_file_is_spoken_of_as_one_and_many_as_many(said: Callable[[LeftOut], list[str]]) -> None:
    one = said(LeftOut(1))
    assert one[-3:] == ["1 other file", "Not a photo.", "Nothing to do. It was left alone."]
    assert "1 thing to know. Nothing was changed." in one
    many = said(LeftOut(2))
    assert many[-3:] == ["2 other files", "Not photos.", "Nothing to do. They were left alone."]


def test_folders_that_were_not_entered_are_named(said: Callable[[LeftOut], list[str]]) -> None:
    folders = LeftOut(
        sorted_before=(Path("/p/Sorted/Hat"), Path("/p/Sorted/Dress")),
        hidden=(Path("/p/.thumbnails"),),
        libraries=(Path("/p/Mine.photoslibrary"),),
    )
    words = said(folders)
    assert folders.kinds == 3
    assert {"2 folders sorted earlier", "1 hidden folder", "1 photo library"} <= set(words)
    shown = "\n".join(words)
    assert all(name in shown for name in ("Hat", "Dress", ".thumbnails", "Mine.photoslibrary"))


def test_of_many_folders_a_link_shows_the_names(qtbot: QtBot) -> None:
    panel = ProblemsPanel()
    qtbot.addWidget(panel)
    panel.show_problems([], LeftOut(hidden=tuple(Path(f"/p/.h{n}") for n in range(NAMED + 2))))
    (link,) = [each for each in panel.findChildren(QAbstractButton) if each.text() == "Show the list"]
    link.click()
    names = next(each.text() for each in panel.findChildren(QLabel) if ".h0" in each.text())
    assert names.count("\n") == NAMED
    assert names.endswith("and 2 more")


def test_the_window_tells_what_it_passed_over_once(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    desk = desk_of(window)
    (folder / ".old").mkdir()
    filings = [replace(one, folder="Dress") for one in _filings(window, qtbot, folder)[:2]]
    plan = make_plan(filings, folder / "Sorted", Mode.COPY)
    sorter.run(plan, desk.journal)
    with qtbot.waitSignal(desk.finished, timeout=SOON):
        desk.look_anew()
    page = page_of(window)
    # One file that cannot be read, one note, one folder sorted earlier, one hidden.
    assert page.top.problem_button.text() == "Problems 4"
    page.top.problem_button.click()
    shown = "\n".join(each.text() for each in page.problems.findChildren(QLabel))
    assert "1 folder sorted earlier" in shown
    assert "Sorted › Dress" in shown
    assert ".old" in shown


def test_a_folder_in_which_all_was_sorted_earlier_says_so(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    desk = desk_of(window)
    filings = [replace(one, folder="Dress") for one in _filings(window, qtbot, folder)[:1]]
    sorter.run(make_plan(filings, folder.parent / "other" / "Sorted", Mode.COPY), desk.journal)
    with qtbot.waitSignal(desk.noticed, timeout=SOON) as told:
        window.add_paths([folder.parent / "other"])
    assert "those sorted earlier (Dress)" in told.args[0]


def _filings(window: MainWindow, qtbot: QtBot, folder: Path) -> list[Filing]:
    with qtbot.waitSignal(desk_of(window).finished, timeout=SOON):
        window.add_paths([folder])
    return [each for each in desk_of(window).review.filings("file") if each.folder]
