"""MainWindow: on screen at once; opens the desk behind it, takes drops anywhere, stops cleanly."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from wardrobe_desktop.core.paths import samples_dir
from wardrobe_desktop.spoken import spoken
from wardrobe_desktop.views import icons
from wardrobe_desktop.views.choosing import ask_for_folder, ask_for_photos
from wardrobe_desktop.views.drop_target import DropTarget
from wardrobe_desktop.views.last_photos import find_last_photos, kept_photos
from wardrobe_desktop.views.model_dialog import ask_for_model
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.empty import EmptyState
from wardrobe_desktop.views.parts.focus_ring import FocusRing
from wardrobe_desktop.views.parts.frames import Framed
from wardrobe_desktop.views.parts.notice import NoticeStrip
from wardrobe_desktop.views.parts.roomy import Roomy
from wardrobe_desktop.views.welcome import WelcomePage
from wardrobe_desktop.workers.opening import Opened, in_our_words, make_desk, read_everything
from wardrobe_desktop.workers.task import Task, TaskQueue

if TYPE_CHECKING:
    from wardrobe_desktop.core.chosen_model import ChosenModel
    from wardrobe_desktop.views.device_chip import DeviceChip
    from wardrobe_desktop.views.interrupted_box import InterruptedBox
    from wardrobe_desktop.views.pages import Pages
    from wardrobe_desktop.views.settings_page import SettingsPage
    from wardrobe_desktop.workers.desk import Desk


class MainWindow(QMainWindow):
    """``opened()`` when photos can be looked at; what is dropped before is kept until then.

    ``closed()`` when it is about to go for good.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, named_model: Path | None = None, build: Callable[[Opened], Desk] = make_desk) -> None:
        """``named_model``: a model file for this window, whatever the settings say.

        ``build`` makes the desk over what was read from disk.
        """
        super().__init__()
        self._named_model = named_model
        self._build = build
        self.desk: Desk | None = None
        self.pages: Pages | None = None
        self._box: InterruptedBox | None = None
        self._framed_box: Framed | None = None
        self._chip: DeviceChip | None = None
        self._picked = False
        # Another model is being taken into use: photos that come now are for the desk that comes with it.
        self._beginning_anew = False
        self._waiting: list[Path] = []
        self._queue = TaskQueue(1, "wardrobe-opening")
        self.setWindowTitle(self.tr("Wardrobe Sorter"))
        self.setWindowIcon(icons.app_icon())
        self.setMinimumSize(800, 560)
        self.resize(1280, 800)
        self._make_parts()
        self._add_keys()

    def _make_parts(self) -> None:
        self.notice = NoticeStrip()
        self.stack = QStackedWidget()
        self.welcome = self._make_welcome()
        self.trouble = EmptyState()
        self.stack.addWidget(self.trouble)
        self.stack.currentChanged.connect(lambda _: self._page_changed())
        self._middle = QWidget()
        self._column = QVBoxLayout(self._middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.notice)
        self._column.addWidget(Roomy(self.stack), 1)
        self.setCentralWidget(self._middle)
        self._drops = DropTarget(self)
        self._ring = FocusRing(self)
        self.welcome.zone.choose.setFocus()

    def _make_welcome(self) -> WelcomePage:
        welcome = WelcomePage()
        welcome.folderWanted.connect(self.choose_folder)
        welcome.lastWanted.connect(self.add_paths)
        # It has its place from the first picture on; whether all of it is still there is looked for later.
        welcome.offer_last(kept_photos())
        welcome.samplesWanted.connect(lambda: self.add_paths([samples_dir()]))
        welcome.historyWanted.connect(self._history)
        welcome.settingsWanted.connect(self._settings)
        welcome.helpWanted.connect(self.show_help)
        self.stack.insertWidget(0, welcome)
        return welcome

    def _add_keys(self) -> None:
        self._key("Ctrl+O", self.choose_folder)
        self._key("Ctrl+Z", self._undo)
        self._key("Ctrl+Shift+Z", self._redo)
        self._key("Ctrl+Return", self._sort)
        self._key("Ctrl+H", self._history)
        self._key("Ctrl+,", self._settings)
        self._key("F1", self.show_help)

    def _key(self, key: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(act)

    # --- opening

    def open(self) -> None:
        """Read what the desk needs, beside the window."""
        named = self._named_model
        task = Task(lambda _stop, _progress: read_everything(named), self._queue)
        task.succeeded.connect(self._begin)
        task.failed.connect(self._show_trouble)
        task.start()

    def _begin(self, opened: Opened) -> None:
        from wardrobe_desktop.core.chosen_model import told_once

        self._retire()
        chosen = self._keep_picked(opened.chosen)
        self.desk = self._build(opened)
        self.desk.noticed.connect(self.notice.say)
        self.desk.finished.connect(self._looked_through)
        pages = self._make_pages(self.desk, chosen)
        if self.stack.currentWidget() is self.trouble:
            self.show_welcome()
        anew, self._beginning_anew = self._beginning_anew, False
        self.opened.emit()
        if self._waiting:
            paths, self._waiting = self._waiting, []
            self.add_paths(paths)
        if notice := " ".join(map(spoken, filter(None, (opened.store.notice, told_once(chosen))))):
            self.notice.say(notice)
        if anew:
            self._middle.setEnabled(True)
            pages.show_settings()
            pages.settings.come_back_to(pages.settings.model.other)

    def _make_pages(self, desk: Desk, chosen: ChosenModel) -> Pages:
        """Everything that stands on the desk."""
        from wardrobe_desktop.views.device_chip import DeviceChip
        from wardrobe_desktop.views.interrupted_box import InterruptedBox
        from wardrobe_desktop.views.pages import Pages

        pages = self.pages = Pages(desk, self.stack, chosen)
        pages.modelChosen.connect(self._begin_anew)
        # Not while the button that was pressed still waits for an answer: it is among what is made anew.
        pages.resized.connect(lambda: QTimer.singleShot(0, self, self._resize_text))
        pages.spoken.connect(lambda: QTimer.singleShot(0, self, self._speak))
        pages.welcomeWanted.connect(self.show_welcome)
        pages.helpWanted.connect(self.show_help)
        pages.review.top.addFolder.connect(self.choose_folder)
        pages.review.top.addFiles.connect(self.choose_files)
        self._chip = DeviceChip(desk)
        self.welcome.add_chip(self._chip)
        self._box = InterruptedBox(desk)
        self._box.finished.connect(pages.sorted_elsewhere)
        self._box.putBackDone.connect(pages.put_back)
        self._box.endedElsewhere.connect(pages.files_touched)
        self._box.asks.connect(self._give_way)
        self._framed_box = Framed(self._box)
        self._column.insertWidget(1, self._framed_box)
        self._page_changed()
        self._offer_last()
        return pages

    def _give_way(self, asks: bool) -> None:
        """One filled button a page: while the box asks about a sort, that is its own."""
        self.welcome.zone.give_way(asks)
        if self.pages is not None:
            self.pages.review.bottom.sort_button.set_primary(not asks)

    def _offer_last(self) -> None:
        """Look, beside the window, whether what can be gone on with is still there."""
        if self.desk is not None:
            task = self.desk.read_task(find_last_photos)
            task.succeeded.connect(self.welcome.offer_last)
            task.start()

    def renew(self, name_categories: bool = False) -> SettingsPage | None:
        """Make every page anew over the same photos, which are not looked at again; returns the settings.

        ``name_categories``: in another language they have other names. None while files are on their way:
        they are on behalf of a page.
        """
        old, desk = self.pages, self.desk
        if old is None or desk is None or desk.busy_with_files:
            return None
        self._retire_pages()
        if name_categories:
            desk.call_categories(in_our_words(old.chosen.file))
            for step in map(desk.undo_stack.command, range(desk.undo_stack.count())):
                step.setText("")  # it was named in the language of before, and can be undone without a name
        self._renew_welcome()
        pages = self._make_pages(desk, old.chosen)
        pages.take_over(old)
        pages.show_settings()
        return pages.settings

    def _resize_text(self) -> None:
        if settings := self.renew():
            settings.come_back_to(settings.look.text_size.button)

    def _speak(self) -> None:
        self.setWindowTitle(self.tr("Wardrobe Sorter"))
        if settings := self.renew(name_categories=True):
            settings.come_back_to(settings.look.language)

    def _renew_welcome(self) -> None:
        old, self.welcome = self.welcome, self._make_welcome()
        self.stack.removeWidget(old)
        old.deleteLater()

    def _begin_anew(self) -> None:
        """Take the model that was just chosen into use: all that stands on the desk is made anew with it."""
        self._beginning_anew = True
        self._middle.setEnabled(False)
        self.open()

    def _retire(self) -> None:
        """Put the desk of before away, with all that stands on it; its photos come onto the new one."""
        desk, self.desk = self.desk, None
        if desk is not None:
            self._waiting = [*desk.sources(), *self._waiting]
            self._retire_pages()
            desk.close()
            desk.deleteLater()

    def _retire_pages(self) -> None:
        pages, box, chip = self.pages, self._framed_box, self._chip
        self.pages, self._box, self._framed_box, self._chip = None, None, None, None
        if pages is None or box is None or chip is None:
            return
        pages.close_down()
        for thing in (*pages.all, box, chip):
            thing.hide()
            thing.deleteLater()
        pages.deleteLater()

    def _show_trouble(self, sentence: str) -> None:
        self._beginning_anew = False
        self._middle.setEnabled(True)
        again = Button(self.tr("Try again"), kind="primary")
        again.clicked.connect(self.open)
        other = Button(self.tr("Use another file…"))
        other.clicked.connect(self._choose_model)
        headline = self.tr("Photos cannot be looked at yet")
        self.trouble.say(headline, sentence, (again, other))
        self.stack.setCurrentWidget(self.trouble)

    def _choose_model(self) -> None:
        if path := ask_for_model(self):
            self._named_model, self._picked = path, True
            self.open()

    def _keep_picked(self, chosen: ChosenModel) -> ChosenModel:
        """A file that was picked where no other would do is from now on the one of the settings."""
        if not self._picked:
            return chosen
        from wardrobe_desktop.core.chosen_model import keep_as_chosen  # numpy, which takes its time

        self._named_model, self._picked = None, False
        return keep_as_chosen(chosen)

    # --- photos come in

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Gather and look at the photos in these folders and files, and show them."""
        if not paths:
            return
        if self.desk is None or self.pages is None or self._beginning_anew:
            self._waiting += paths
            if self.stack.currentWidget() is self.welcome:
                self._show_opening()
            return
        self.notice.hide()
        # What became of earlier photos says nothing about these.
        self.pages.review.moved = ""
        self.desk.add_paths(paths)
        self.pages.show_photos()

    def _show_opening(self) -> None:
        """Photos wait for the desk, a second or so: say it, in the place where they will be."""
        opening = EmptyState()
        opening.say(self.tr("Opening your photos…"))
        self.stack.addWidget(opening)
        self.stack.setCurrentWidget(opening)
        self.opened.connect(opening.deleteLater)

    def choose_folder(self) -> None:
        """Ask for a folder."""
        if self.free:
            self.add_paths(ask_for_folder(self))

    def choose_files(self) -> None:
        """Ask for photos."""
        if self.free:
            self.add_paths(ask_for_photos(self))

    def _looked_through(self) -> None:
        """Nothing came of it: back to where photos can be dropped, unless there is something to tell."""
        if self.desk is None or self.pages is None or self.desk.review.photos:
            return
        if self.desk.problems():
            self.pages.review.top.problem_button.setChecked(True)
        elif self.stack.currentWidget() is self.pages.review:
            self.show_welcome()

    # --- pages

    def show_welcome(self) -> None:
        """The first page."""
        self.stack.setCurrentWidget(self.welcome)
        self.welcome.zone.choose.setFocus()
        self._offer_last()

    def show_help(self) -> None:
        """How it works, and the keys."""
        from wardrobe_desktop.views.help_dialog import HelpDialog  # brings much that a start does not need

        HelpDialog(self).open()

    def _sort(self) -> None:
        if self.pages is not None and self.pages.at_photos:
            self.pages.show_sort()

    def _history(self) -> None:
        if self.pages is not None and self.free:
            self.pages.show_history()

    def _settings(self) -> None:
        if self.pages is not None and not self._beginning_anew:
            self.pages.show_settings()

    def _undo(self) -> None:
        if self.desk is not None:
            self.desk.undo_stack.undo()

    def _redo(self) -> None:
        if self.desk is not None:
            self.desk.undo_stack.redo()

    def _page_changed(self) -> None:
        if self._box is None or self.pages is None:
            return
        if self.stack.currentWidget() in (self.welcome, self.pages.review):
            self._box.refresh()
        else:
            self._box.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._box is not None:
            self._box.look_again()

    def come_forward(self) -> None:
        """To the front, from wherever it is."""
        self.setWindowState(
            (self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive
        )
        self.show()
        self.raise_()
        self.activateWindow()

    @property
    def free(self) -> bool:
        """Whether photos may come in: not while files are on their way."""
        return self.desk is None or not self.desk.busy_with_files

    # --- closing

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.pages is not None and not self.pages.may_close():
            event.ignore()
            return
        self.close_down()
        event.accept()

    def close_down(self) -> None:
        """End all work: no thread and no process is left."""
        self.closed.emit()
        self._queue.close()
        pages, desk, self.pages, self.desk = self.pages, self.desk, None, None
        if pages is not None:
            pages.close_down()
        if desk is not None:
            desk.close()
