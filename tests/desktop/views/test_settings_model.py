"""Which model looks at the photos: chosen in Settings, in use at once, and at the next start."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from support.once import build_once
from support.own_onnx import FILE, draw_own, make_own_onnx

from wardrobe_desktop.cli import main
from wardrobe_desktop.core.model_file import read_model_file
from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.settings import Settings, load_settings, save_settings
from wardrobe_desktop.views.settings_model import ModelCard
from wardrobe_desktop.views.settings_page import SettingsPage
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk

LONG = 120_000
"""Milliseconds: helper processes start, and real networks look at drawings."""
SOON = 30_000
OWN_NAMES = ["Mützen", "Socks to mend", "T-shirt"]
OpenWith = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Somebody's own model: three categories that nobody else has."""
    for package in ("keras", "tf2onnx"):
        if find_spec(package) is None:
            pytest.skip(f"{package} is not installed; training and export need the extra `test`")
    return build_once(tmp_path_factory, "own", make_own_onnx) / FILE


@pytest.fixture
def open_with(qtbot: QtBot) -> Iterator[OpenWith]:
    """Opens windows as the program does, and closes them."""
    windows: list[MainWindow] = []

    def open_with(named: Path | None = None) -> MainWindow:
        for before in windows:
            before.close()
        window = MainWindow(named)
        windows.append(window)
        qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
        window.show()
        window.activateWindow()
        with qtbot.waitSignal(window.opened, timeout=LONG):
            window.open()
        return window

    yield open_with
    for window in windows:
        window.close()


@pytest.fixture
def pick(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """What the person takes in the file dialog from now on."""

    def pick(path: Path) -> None:
        answer = (str(path), "")
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_kinds: answer)

    return pick


def desk_of(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


def settings_of(window: MainWindow) -> SettingsPage:
    assert window.pages is not None
    return window.pages.settings


def card_of(window: MainWindow) -> ModelCard:
    return settings_of(window).model


def names_in_side_list(window: MainWindow) -> list[str]:
    assert window.pages is not None
    places = window.pages.review.places
    ids = {category.id for category in desk_of(window).model.categories}
    entries = [places.entry(places.index(row, 0)) for row in range(places.rowCount())]
    return [entry.name for entry in entries if entry.category in ids]


def settled(window: MainWindow) -> bool:
    desk = desk_of(window)
    return not desk.looking and desk.review.counts().waiting == 0


def show_settings(qtbot: QtBot, window: MainWindow) -> ModelCard:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=SOON)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.currentWidget() is settings_of(window)
    return card_of(window)


def test_somebodys_own_model_chosen_in_settings_sorts_into_their_own_folders(
    qtbot: QtBot, own: Path, open_with: OpenWith, pick: Callable[[Path], None], tmp_path: Path
) -> None:
    window = open_with()
    source, target = draw_own(tmp_path / "photos", count=3, seed=9), tmp_path / "sorted"
    with qtbot.waitSignal(desk_of(window).finished, timeout=LONG):
        window.add_paths([source])
    assert len(names_in_side_list(window)) == 10
    card = show_settings(qtbot, window)
    assert card.facts.value("Name") == "Built in"
    assert not card.built_in.isVisible()
    pick(own)
    with qtbot.waitSignal(window.opened, timeout=LONG):
        qtbot.keyClick(card.other, Qt.Key.Key_Return)
    # all that the page says is the file's own
    model, card = read_model_file(own), card_of(window)
    assert window.stack.currentWidget() is settings_of(window)
    assert card.facts.value("Name") == FILE
    assert all(name in card.facts.value("Categories") for name in OWN_NAMES)
    assert str(model.facts["date"])[:4] in card.facts.value("Made on")
    qtbot.waitUntil(lambda: settled(window) and len(desk_of(window).review.photos) == 9, timeout=LONG)
    report = desk_of(window).device
    assert report is not None
    assert report.weights == "float"
    assert sorted(names_in_side_list(window)) == OWN_NAMES
    assert desk_of(window).review.threshold == model.threshold
    assert desk_of(window).review.model.familiarity_threshold == model.familiarity_threshold
    # and so are the folders
    assert window.pages is not None
    qtbot.keyClick(settings_of(window), Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.pages.review
    for row in range(9):
        own_id = desk_of(window).review.photos[row].path.parent.name
        desk_of(window).choose([row], own_id)
    sort = window.pages.sort
    window.pages.review.bottom.sort_button.click()
    sort.set_destination(target)
    qtbot.waitUntil(lambda: sort.plan is not None, timeout=LONG)
    with qtbot.waitSignal(sort.sorted, timeout=LONG):
        sort.bar.go_button.click()
    assert sorted(folder.name for folder in target.iterdir()) == OWN_NAMES
    # the next start knows it, and leads back to the built-in one
    window = open_with()
    assert [category.name for category in desk_of(window).model.categories] == OWN_NAMES
    card = show_settings(qtbot, window)
    with qtbot.waitSignal(window.opened, timeout=LONG):
        card.built_in.click()
    assert desk_of(window).model.path == model_path()
    assert load_settings().model == ""


def test_decisions_stay_where_the_category_still_exists(
    qtbot: QtBot,
    own: Path,
    tiny_onnx: Path,
    open_with: OpenWith,
    pick: Callable[[Path], None],
    tmp_path: Path,
) -> None:
    save_settings(Settings(model=str(tiny_onnx)))
    window = open_with()
    source = draw_own(tmp_path / "photos", count=1, seed=9)
    with qtbot.waitSignal(desk_of(window).finished, timeout=LONG):
        window.add_paths([source])
    desk_of(window).choose([0], "t-shirt")
    desk_of(window).choose([1], "dress")
    pick(own)
    with qtbot.waitSignal(window.opened, timeout=LONG):
        show_settings(qtbot, window).other.click()
    qtbot.waitUntil(lambda: settled(window) and len(desk_of(window).review.photos) == 3, timeout=LONG)
    review = desk_of(window).review
    assert (review.standing(0).category, review.standing(0).by_hand) == ("t-shirt", True)
    assert not review.standing(1).by_hand


@pytest.mark.parametrize("content", [b"", b"this is no model"])
def test_a_bad_file_is_one_sentence_and_the_old_model_stays(
    qtbot: QtBot, open_with: OpenWith, pick: Callable[[Path], None], tmp_path: Path, content: bytes
) -> None:
    window = open_with()
    desk, card = desk_of(window), show_settings(qtbot, window)
    bad = tmp_path / "holiday.onnx"
    bad.write_bytes(content)
    pick(bad)
    card.other.click()
    assert not card.other.isEnabled()
    qtbot.waitUntil(lambda: bool(card.news.words), timeout=LONG)
    assert "holiday.onnx is not a model file of Wardrobe Sorter." in card.news.words
    assert desk_of(window) is desk
    assert load_settings() == Settings()
    assert card.other.isEnabled()
    assert card.other.hasFocus()
    # and it is said once: who comes back finds the page as it is now
    qtbot.keyClick(settings_of(window), Qt.Key.Key_Escape)
    assert not show_settings(qtbot, window).news.words


def test_a_damaged_model_file_is_refused_before_it_is_used(
    qtbot: QtBot, own: Path, open_with: OpenWith, pick: Callable[[Path], None], tmp_path: Path
) -> None:
    window = open_with()
    card = show_settings(qtbot, window)
    damaged = tmp_path / "own.onnx"
    content = bytearray(own.read_bytes())
    content[len(content) // 2] ^= 0xFF
    damaged.write_bytes(content)
    pick(damaged)
    card.other.click()
    qtbot.waitUntil(lambda: "own.onnx is damaged" in card.news.words, timeout=LONG)
    assert card.facts.value("Name") == "Built in"


@pytest.mark.parametrize("fate", ["gone", "damaged"])
def test_a_chosen_file_that_cannot_be_used_any_more_gives_way_and_that_is_told_once(
    qtbot: QtBot, own: Path, open_with: OpenWith, tmp_path: Path, fate: str
) -> None:
    mine = tmp_path / "mine.onnx"
    shutil.copy2(own, mine)
    save_settings(Settings(model=str(mine), threshold=0.25))
    if fate == "gone":
        mine.unlink()
    else:
        mine.write_bytes(own.read_bytes()[:-100])
    window = open_with()
    assert desk_of(window).model.path == model_path()
    # what was set for the other file holds for that one only
    assert desk_of(window).review.threshold == desk_of(window).model.threshold
    assert "mine.onnx" in window.notice.words
    assert "built-in" in window.notice.words
    window = open_with()
    assert not window.notice.isVisible()
    card = show_settings(qtbot, window)
    assert "mine.onnx" in card.why
    assert card.built_in.isVisible()
    # there again, it is used again
    shutil.copy2(own, mine)
    assert desk_of(open_with()).model.path == mine
    mine.unlink()
    assert "mine.onnx" in open_with().notice.words


def test_a_file_that_was_named_wins_and_the_page_says_so(
    qtbot: QtBot, own: Path, tiny_onnx: Path, open_with: OpenWith
) -> None:
    save_settings(Settings(model=str(own)))
    window = open_with(tiny_onnx)
    card = show_settings(qtbot, window)
    assert desk_of(window).model.path == tiny_onnx
    assert card.facts.value("Name") == tiny_onnx.name
    assert "--model" in card.why
    assert not card.other.isEnabled()
    assert load_settings().model == str(own)


def test_while_photos_are_looked_at_no_other_file_can_be_chosen_and_it_says_why(
    qtbot: QtBot, tiny_onnx: Path, open_with: OpenWith, tmp_path: Path
) -> None:
    save_settings(Settings(model=str(tiny_onnx)))
    window = open_with()
    card = show_settings(qtbot, window)
    qtbot.waitUntil(card.other.isEnabled, timeout=LONG)
    desk_of(window).pause()
    window.add_paths([draw_own(tmp_path / "photos", count=1, seed=9)])
    qtbot.waitUntil(lambda: desk_of(window).looking, timeout=LONG)
    card = show_settings(qtbot, window)
    assert not card.other.isEnabled()
    assert not card.built_in.isEnabled()
    assert "Photos are being looked at." in card.reason.text()
    desk_of(window).go_on()
    qtbot.waitUntil(card.other.isEnabled, timeout=LONG)
    assert not card.reason.isVisible()


def test_while_files_are_on_their_way_no_other_file_can_be_chosen(qtbot: QtBot, open_with: OpenWith) -> None:
    window = open_with()
    card = show_settings(qtbot, window)
    qtbot.waitUntil(card.other.isEnabled, timeout=LONG)
    over = threading.Event()
    waiting = desk_of(window).file_task(lambda _stop, _progress: over.wait(60))
    waiting.start()
    qtbot.waitUntil(lambda: not card.other.isEnabled(), timeout=LONG)
    assert "Files are on their way." in card.reason.text()
    over.set()
    qtbot.waitUntil(card.other.isEnabled, timeout=LONG)


def test_the_command_line_uses_the_chosen_model_unless_another_is_named(
    own: Path, tiny_onnx: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photos = str(draw_own(tmp_path / "photos", count=1, seed=9))
    mine = tmp_path / "mine.onnx"
    shutil.copy2(own, mine)
    save_settings(Settings(model=str(mine)))
    assert main(["classify", photos]) == 0
    assert "Socks to mend" in capsys.readouterr().out
    assert main(["classify", photos, "--model", str(tiny_onnx)]) == 0
    assert "Socks to mend" not in capsys.readouterr().out
    mine.unlink()
    assert main(["classify", photos]) == 0
    (said,) = [line for line in capsys.readouterr().err.splitlines() if "mine.onnx" in line]
    assert "The built-in one is used in its place." in said
