"""KeptCard: what the program keeps on this computer, and forgetting it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.forgetting import forget_everything, forget_sorts, kept_bytes
from wardrobe_desktop.core.logbook import log_path
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.news_line import NewsLine
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.check import GAP, SIDE, Check
from wardrobe_desktop.views.parts.flow import FlowLayout
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.photo_tools import open_folder
from wardrobe_desktop.views.settings_parts import SettingsCard
from wardrobe_desktop.views.wording import size_text
from wardrobe_desktop.workers.desk import Desk


class KeptCard(SettingsCard):
    """``forgotten()``: everything was, and the window is empty."""

    forgotten = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_heading(self.tr("Kept on this computer"))
        self._desk = desk
        self.words = Label("", "small", "text2", wrap=True)
        self.news = NewsLine()
        self.forget = Button(self.tr("Forget everything…"), size="medium")
        self.forget.clicked.connect(self._ask)
        self.log = Button(self.tr("Open the log folder"), size="medium")
        self.log.clicked.connect(lambda: open_folder(log_path().parent))
        self.reason = Label("", "small", "text2", wrap=True)
        self.dialog: ForgetDialog | None = None
        buttons = FlowLayout()
        buttons.addWidget(self.forget)
        buttons.addWidget(self.log)
        self.column.addWidget(self.words)
        self.column.addWidget(self.news)
        self.column.addLayout(buttons)
        self.column.addWidget(self.reason)
        self.reason.hide()

    def open(self) -> None:
        """Measure anew."""
        self.news.tell("")
        self._measure()

    def refresh(self) -> None:
        """What can be done now."""
        busy = self._desk.looking or self._desk.busy_with_files
        self.forget.setEnabled(not busy)
        self.reason.setText(self.tr("There is work under way. This can be done when that is over."))
        self.reason.setVisible(busy)
        self.log.setVisible(_has_log())

    def _measure(self) -> None:
        store, folder = self._desk.store, self._desk.thumbnails
        task = self._desk.read_task(lambda _stop, _progress: kept_bytes(store, folder))
        task.succeeded.connect(self._show_size)
        task.start()

    def _show_size(self, size: int) -> None:
        words = self.tr("Small pictures, what was recognised, and your decisions: {size}")
        self.words.setText(words.format(size=size_text(size)))

    def _ask(self) -> None:
        self.dialog = ForgetDialog(self.window())
        self.dialog.accepted.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        if self.dialog is None or self._desk.looking or self._desk.busy_with_files:
            return
        store, folder, journal = self._desk.store, self._desk.thumbnails, self._desk.journal
        sorts_too, memory = self.dialog.sorts_too, self._desk.teacher.memory

        def work(_stop: object, _progress: object) -> None:
            forget_everything(store, folder)
            memory.forget_everything()
            if sorts_too:
                forget_sorts(journal)

        task = self._desk.file_task(work)
        task.succeeded.connect(lambda _nothing: self._over(self._told(sorts_too)))
        task.failed.connect(lambda sentence: self._over(sentence, trouble=True))
        task.start()
        self.refresh()

    def _told(self, sorts_too: bool) -> str:
        if sorts_too:
            return self.tr("Everything is forgotten, the list of sorts too.")
        return self.tr("Everything is forgotten. History still puts back every sort.")

    def _over(self, words: str, trouble: bool = False) -> None:
        self._desk.start_over()
        self.news.tell(words, trouble)
        self._measure()
        self.refresh()
        self.forgotten.emit()


def _has_log() -> bool:
    try:
        return log_path().is_file()
    except WardrobeError:
        return False


class ForgetDialog(QDialog):
    """Says in words what will be gone and what stays. Esc, Enter and "Keep it all" change nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Forget everything"))
        gone = self.tr(
            "What was recognised, the small pictures, your own categories and every decision you made are "
            "deleted from this computer. The photos in the window are put aside. This cannot be undone."
        )
        stays = self.tr(
            "Your photos and the folders they were sorted into stay as they are. So do these settings."
        )
        self.box = Check(self.tr("Forget the list of sorts as well"))
        warning = self.tr("Then no earlier sort can be put back any more.")
        self.box.setAccessibleDescription(warning)
        self.forget = Button(self.tr("Forget everything"))
        self.forget.clicked.connect(self.accept)
        self.keep = Button(self.tr("Keep it all"), kind="primary")
        self.keep.clicked.connect(self.reject)
        self.keep.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Forget everything?"), "title", wrap=True))
        for words in (gone, stays):
            column.addWidget(Label(words, "body", "text2", wrap=True))
        asked = QVBoxLayout()
        asked.setSpacing(2)
        asked.addWidget(self.box)
        indented = Label(warning, "small", "text2", wrap=True)
        indented.setContentsMargins(theme.px(SIDE) + GAP, 0, 0, 0)
        asked.addWidget(indented)
        column.addLayout(asked)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.forget)
        row.addWidget(self.keep)
        column.addSpacing(8)
        column.addLayout(row)
        self.setMinimumWidth(min(theme.px(460), parent.width() - 64))
        self.setAccessibleDescription(f"{gone} {stays}")
        self.keep.setFocus()

    @property
    def sorts_too(self) -> bool:
        """Whether the list of sorts is to be forgotten as well."""
        return self.box.isChecked()
