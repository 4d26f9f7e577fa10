"""Sort photos: the preview, the run with its stop, the end and the way back, on real files."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QTreeView, QWidget
from pytestqt.qtbot import QtBot
from support.scene import DOUBTFUL, SURE, Scene

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.plan import Mode, make_plan
from wardrobe_desktop.core.record import SortReport, SortState
from wardrobe_desktop.core.settings import Settings, load_settings, save_settings
from wardrobe_desktop.models.plan_tree import PlanRole
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.end_page import EndPage
from wardrobe_desktop.views.plan_delegate import INDENT
from wardrobe_desktop.views.plan_view import NoteLine, PlanView
from wardrobe_desktop.views.sort_page import SortPage


@pytest.fixture
def page(qtbot: QtBot, scene: Scene) -> SortPage:
    page = SortPage(scene.desk)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.open()
    page.set_destination(scene.sorted)
    wait_for_plan(qtbot, page)
    return page


@pytest.fixture
def end(qtbot: QtBot, scene: Scene, page: SortPage) -> EndPage:
    end = EndPage(scene.desk)
    qtbot.addWidget(end)
    end.resize(1280, 800)
    end.show()
    page.sorted.connect(end.show_report)
    return end


def wait_for_plan(qtbot: QtBot, page: SortPage) -> None:
    """Until there is a plan, or a sentence that says why there is none."""
    qtbot.waitUntil(lambda: page.plan is not None or page.bar.go_button.toolTip() != "", timeout=10_000)


def change(qtbot: QtBot, page: SortPage, act: Callable[[], object]) -> None:
    """Change a setting, and wait for what is made of it. The plan of before is gone at once."""
    act()
    wait_for_plan(qtbot, page)


def rows(page: SortPage, role: int = Qt.ItemDataRole.DisplayRole) -> dict[str, object]:
    model = page.preview.tree.model()
    return {model.index(row, 0).data(): model.index(row, 0).data(role) for row in range(model.rowCount())}


def inside(page: SortPage, folder: str) -> list[str]:
    model = page.preview.tree.model()
    place = next(model.index(r, 0) for r in range(model.rowCount()) if model.index(r, 0).data() == folder)
    return [model.index(row, 0, place).data() for row in range(model.rowCount(place))]


def test_the_preview_shows_every_folder_with_its_count_and_what_stays_out(
    page: SortPage, scene: Scene
) -> None:
    assert rows(page, PlanRole.COUNT) == {
        "Dress": "2 photos",
        "Hat": "1 photo",
        "Shirt": "1 photo",
        "T-shirt": "2 photos",
    }
    assert page.preview.summary == (
        f"6 photos are copied into 4 folders. The folder “{scene.sorted.name}” will be made. "
        "4 stay out: 3 to look at, 1 could not be read."
    )
    assert page.bar.go_button.text() == "Copy 6 photos"
    assert page.bar.go_button.isEnabled()
    assert page.bar.words.startswith("Needs ")
    assert "free." in page.bar.words


def test_names_that_are_taken_come_first_with_the_new_name(
    qtbot: QtBot, page: SortPage, scene: Scene
) -> None:
    (scene.sorted / "Dress").mkdir(parents=True)
    (scene.sorted / "Dress" / "IMG_2080.jpg").write_bytes(b"somebody else's")
    change(qtbot, page, page.open)
    assert rows(page, PlanRole.NOTE)["Dress"] == "1 name already taken"
    assert "will be made" not in page.preview.summary
    assert inside(page, "Dress") == ["IMG_2080.jpg → IMG_2080 (1).jpg", "1 more keeps its name"]
    assert rows(page, Qt.ItemDataRole.AccessibleTextRole)["Dress"] == "Dress, 2 photos, 1 name already taken"


def test_copies_that_are_there_already_are_not_made_again(qtbot: QtBot, page: SortPage, scene: Scene) -> None:
    (scene.sorted / "Hat").mkdir(parents=True)
    photo = scene.desk.review.photos[scene.row("IMG_2140.jpg")].path
    (scene.sorted / "Hat" / photo.name).write_bytes(photo.read_bytes())
    change(qtbot, page, page.open)
    assert "1 is in its folder already." in page.preview.summary
    assert "Hat" not in rows(page)


@pytest.mark.parametrize(
    ("choice", "folders"),
    [
        (1, {"Dress": 2, "Hat": 1, "Shirt": 1, "T-shirt": 2, "Have a look": 3}),
        (2, {"Dress": 2, "Hat": 1, "Long sleeve": 1, "Shirt": 2, "Shorts": 1, "T-shirt": 2}),
    ],
)
def test_the_photos_nobody_looked_at_go_where_the_person_says(
    qtbot: QtBot, page: SortPage, choice: int, folders: dict[str, int]
) -> None:
    assert "The 3 you have not looked at" in page.settings.look.accessibleName()
    change(qtbot, page, lambda: page.settings.look.setCurrentIndex(choice))
    assert page.plan is not None
    assert page.plan.folders == folders
    assert page.bar.go_button.text() == "Copy 9 photos"


def test_move_changes_the_button_and_the_sentence(qtbot: QtBot, page: SortPage) -> None:
    change(qtbot, page, page.settings.move_in.radio.click)
    assert page.plan is not None
    assert page.plan.mode is Mode.MOVE
    assert page.bar.go_button.text() == "Move 6 photos"
    assert page.preview.summary.startswith("6 photos are moved into 4 folders.")
    assert page.bar.words.startswith("Needs no extra space.")


def test_the_second_half_of_a_double_click_starts_nothing(qtbot: QtBot, page: SortPage, scene: Scene) -> None:
    go, left, before = page.bar.go_button, Qt.MouseButton.LeftButton, scene.files()
    go.settle()
    assert go.settling
    qtbot.mouseClick(go, left)
    qtbot.keyClick(go, Qt.Key.Key_Return)
    qtbot.keyClick(go, Qt.Key.Key_Space)
    assert not page.busy
    qtbot.waitUntil(lambda: not go.settling, timeout=10_000)
    QApplication.sendEvent(go, double_click(go))
    qtbot.mouseRelease(go, left)
    assert not page.busy
    assert scene.files() == before
    with qtbot.waitSignal(page.sorted, timeout=20_000):
        qtbot.mouseClick(go, left)


def test_the_act_button_waits_again_whenever_the_page_is_shown(qtbot: QtBot, page: SortPage) -> None:
    qtbot.waitUntil(lambda: not page.bar.go_button.settling, timeout=10_000)
    page.hide()
    page.show()
    assert page.bar.go_button.settling


def test_move_never_outlives_a_visit(qtbot: QtBot, page: SortPage) -> None:
    change(qtbot, page, page.settings.move_in.radio.click)
    page.bar.cancel_button.click()
    change(qtbot, page, page.open)
    assert page.bar.go_button.text() == "Copy 6 photos"
    change(qtbot, page, page.settings.move_in.radio.click)
    with qtbot.waitSignal(page.sorted, timeout=20_000):
        page.bar.go_button.click()
    page.open()
    assert page.settings.mode is Mode.COPY


def double_click(button: QWidget) -> QMouseEvent:
    """What arrives in place of the second press."""
    kind, left, place = QEvent.Type.MouseButtonDblClick, Qt.MouseButton.LeftButton, QPointF(9, 9)
    return QMouseEvent(kind, place, button.mapToGlobal(place), left, left, Qt.KeyboardModifier.NoModifier)


def test_a_refused_plan_says_why_and_cannot_be_started(qtbot: QtBot, page: SortPage, scene: Scene) -> None:
    before = scene.files()
    page.set_destination(scene.folder / "inside")
    change(qtbot, page, page.settings.move_in.radio.click)
    assert page.plan is None
    assert not page.bar.go_button.isEnabled()
    assert "Choose a folder outside of it, or copy instead." in page.bar.words
    page.bar.go_button.click()
    assert not page.busy
    assert scene.files() == before


def test_the_usual_destination_is_never_inside_the_source(page: SortPage, scene: Scene) -> None:
    usual = page.usual_place()
    assert usual.name == "Wardrobe sorted"
    assert not usual.is_relative_to(scene.folder)


def test_the_folder_of_the_last_sort_is_offered_again_while_it_is_there(
    qtbot: QtBot, page: SortPage, scene: Scene
) -> None:
    with qtbot.waitSignal(page.sorted, timeout=20_000):
        page.bar.go_button.click()
    assert load_settings().destination == str(scene.sorted)
    tomorrow = SortPage(scene.desk)
    qtbot.addWidget(tomorrow)
    assert tomorrow.usual_place() == scene.sorted
    for unusable in (scene.folder / "inside", scene.sorted / "gone" / "away", Path("somewhere")):
        save_settings(Settings(destination=str(unusable)))
        assert tomorrow.usual_place().name == "Wardrobe sorted"


def test_copies_arrive_are_reported_and_go_away_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, page: SortPage, end: EndPage, scene: Scene
) -> None:
    before = scene.files()
    # the bin of a test lies with the test, not in the person's own
    monkeypatch.setenv("XDG_DATA_HOME", str(scene.folder.parent.parent / "bin"))
    with qtbot.waitSignal(page.sorted, timeout=20_000):
        page.bar.go_button.click()
    copies = {path: data for path, data in scene.files().items() if path not in before}
    assert sorted(Path(path).name for path in copies) == sorted(SURE)
    assert end.words == "6 photos are in their folders"
    assert [row.accessibleName() for row in end.bars.rows] == [
        "Dress, 2 photos",
        "Hat, 1 photo",
        "Shirt, 1 photo",
        "T-shirt, 2 photos",
    ]
    assert set(end.stayed.links) == {"look", "problems"}
    with qtbot.waitSignal(end.haveALook):
        end.stayed.links["look"].click()
    with qtbot.waitSignal(end.showProblems):
        end.stayed.links["problems"].click()
    with qtbot.waitSignal(end.putBackDone, timeout=20_000) as put_back:
        end.back_button.click()
    report = put_back.args[0]
    assert isinstance(report, SortReport)
    if not report.left:  # a machine without any bin leaves the copies and says so
        assert scene.files() == before
        assert end.words == "The 6 copies are in the bin"


def test_moved_photos_come_back_byte_for_byte(
    qtbot: QtBot, page: SortPage, end: EndPage, scene: Scene
) -> None:
    before = scene.files()
    change(qtbot, page, page.settings.move_in.radio.click)
    with qtbot.waitSignal(page.sorted, timeout=20_000):
        page.bar.go_button.click()
    assert not (scene.folder / "IMG_2078.jpg").exists()
    assert (scene.sorted / "Dress" / "IMG_2078.jpg").read_bytes() == before["Summer/IMG_2078.jpg"]
    with qtbot.waitSignal(end.putBackDone, timeout=20_000):
        end.back_button.click()
    assert scene.files() == before
    assert not scene.sorted.exists()
    assert end.words == "All 6 are back where they were"
    assert not end.back_button.isVisible()


def test_a_photo_edited_since_stays_and_the_page_says_so(
    qtbot: QtBot, page: SortPage, end: EndPage, scene: Scene
) -> None:
    change(qtbot, page, page.settings.move_in.radio.click)
    with qtbot.waitSignal(page.sorted, timeout=20_000):
        page.bar.go_button.click()
    (scene.sorted / "Hat" / "IMG_2140.jpg").write_bytes(b"edited")
    with qtbot.waitSignal(end.putBackDone, timeout=20_000):
        end.back_button.click()
    assert "5 photos are back where they were" in end.words
    assert "IMG_2140.jpg was left." in end.words
    assert (scene.sorted / "Hat" / "IMG_2140.jpg").read_bytes() == b"edited"


def test_stop_keeps_what_is_done_and_go_on_finishes_it(
    qtbot: QtBot, page: SortPage, end: EndPage, scene: Scene, stop_early: Callable[[int], None]
) -> None:
    stop_early(2)
    page.bar.go_button.click()
    qtbot.waitUntil(lambda: page.bar.face == "stopped", timeout=20_000)
    assert page.bar.stopped_words.startswith("Stopped. 2 of 6 photos are in their folders;")
    assert len(list(scene.sorted.rglob("*.jpg"))) == 2
    with qtbot.waitSignal(page.sorted, timeout=20_000):
        page.bar.go_on_button.click()
    assert len(list(scene.sorted.rglob("*.jpg"))) == 6
    assert end.words == "6 photos are in their folders"


def test_after_a_stop_everything_can_go_back(
    qtbot: QtBot, page: SortPage, scene: Scene, stop_early: Callable[[int], None]
) -> None:
    before = scene.files()
    change(qtbot, page, page.settings.move_in.radio.click)
    stop_early(3)
    page.bar.go_button.click()
    qtbot.waitUntil(lambda: page.bar.face == "stopped", timeout=20_000)
    assert scene.files() != before
    page.bar.put_back_button.click()
    qtbot.waitUntil(
        lambda: page.plan is not None and not page.busy and page.bar.face == "before", timeout=20_000
    )
    assert scene.files() == before
    assert page.preview.news.words == "All 3 are back where they were"


@pytest.mark.parametrize("leave", [True, False])
def test_closing_while_photos_are_on_their_way_asks(
    qtbot: QtBot, page: SortPage, scene: Scene, leave: bool
) -> None:
    go_on = scene.folder.parent / "go on"
    os.mkfifo(go_on) if hasattr(os, "mkfifo") else pytest.skip("needs a named pipe to hold a file task")
    task = scene.desk.file_task(lambda _stop, _progress: go_on.read_bytes())
    task.start()
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        wanted = "Close now" if leave else "Keep going"
        next(button for button in box.buttons() if button.text() == wanted).click()

    QTimer.singleShot(50, answer)
    assert page.may_close() is leave
    assert asked == ["Photos are still on their way."]
    with qtbot.waitSignal(task.ended, timeout=10_000):
        go_on.write_bytes(b"")
    assert page.may_close()


def test_cancel_leads_back_without_touching_anything(qtbot: QtBot, page: SortPage, scene: Scene) -> None:
    before = scene.files()
    with qtbot.waitSignal(page.cancelled):
        page.bar.cancel_button.click()
    assert scene.files() == before
    assert scene.desk.journal.sorts() == []


def test_with_nothing_sure_there_is_nothing_to_sort(qtbot: QtBot, page: SortPage, scene: Scene) -> None:
    scene.desk.choose([scene.row(name) for name in (*SURE, *DOUBTFUL)], "none-of-these")
    change(qtbot, page, page.open)
    assert not page.bar.go_button.isEnabled()
    assert "There is nothing to sort." in page.bar.words


def test_the_promise_to_put_everything_back_knows_no_last_day(page: SortPage) -> None:
    said = [label.text() for label in page.settings.findChildren(QLabel)]
    assert "You can put everything back at any time: there is no limit." in said


@pytest.mark.parametrize("answered", [True, False])
def test_a_second_sort_says_that_everything_is_in_its_folder(
    qtbot: QtBot, page: SortPage, scene: Scene, answered: bool
) -> None:
    if answered:
        scene.desk.choose([scene.row(name) for name in DOUBTFUL], "hat")
        (scene.folder / "broken.jpg").unlink()
        with qtbot.waitSignal(scene.desk.finished, timeout=20_000):
            scene.desk.look_anew()
        change(qtbot, page, page.open)
    with qtbot.waitSignal(page.sorted, timeout=20_000):
        page.bar.go_button.click()
    change(qtbot, page, page.open)
    others = "6 are in “Sorted” already."
    assert page.bar.words == ("Everything is in its folder already." if answered else others)
    assert page.bar.go_button.text() == "Copy photos"
    assert not page.bar.go_button.isEnabled()
    assert not page.preview.tree.isVisible()


@pytest.mark.parametrize("size", [(900, 600), (800, 560)])
def test_in_a_small_window_no_word_on_the_left_is_cut_off(
    qtbot: QtBot, page: SortPage, size: tuple[int, int]
) -> None:
    # stands for a longer language or larger text
    settings = page.settings
    settings.copy.radio.setMinimumWidth(420)
    QApplication.processEvents()
    page.resize(*size)
    qtbot.waitUntil(lambda: settings.viewport().width() >= settings.widget().width(), timeout=10_000)
    assert settings.widget().width() >= settings.widget().minimumSizeHint().width() >= 420
    assert page.size().toTuple() == size


def test_a_finished_sort_is_in_the_journal(qtbot: QtBot, page: SortPage, scene: Scene) -> None:
    with qtbot.waitSignal(page.sorted, timeout=20_000):
        page.bar.go_button.click()
    assert [record.state for record in scene.desk.journal.sorts()] == [SortState.DONE]


def test_photos_that_lie_there_under_names_of_another_language_are_told(
    qtbot: QtBot, page: SortPage, scene: Scene
) -> None:
    assert page.preview.again == ""
    german = {"hat": "Hut", "dress": "Kleid"}
    plan = make_plan(scene.desk.review.filings(names=german), scene.sorted, Mode.COPY, scene.desk.sources())
    sorter.run(plan, scene.desk.journal)
    change(qtbot, page, page.open)
    told = "3 of these are in “Sorted” already, in other folders. They will be there twice."
    assert page.preview.again == told
    change(qtbot, page, page.settings.move_in.radio.click)
    assert page.preview.again == ""


def test_while_the_first_plan_is_made_no_icon_stands_alone(qtbot: QtBot) -> None:
    view = PlanView([], Path)
    qtbot.addWidget(view)
    view.show()
    view.show_waiting()
    assert [each for each in view.findChildren(QWidget) if isinstance(each, NoteLine | QTreeView)]
    assert not any(each.isVisible() for each in view.findChildren(NoteLine))
    assert not view.tree.isVisible()


def test_what_unfolds_the_plan_grows_with_the_text(qtbot: QtBot, qapp: QApplication) -> None:
    theme.start(qapp, dark=False, text_scale=2.0)
    view = PlanView([], Path)
    qtbot.addWidget(view)
    assert view.tree.indentation() == 2 * INDENT
    theme.start(qapp, dark=False)
    qapp.setStyleSheet("")
