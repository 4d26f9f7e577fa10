"""The top and the bottom bar of the review: what is always at hand, and the next step."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QUndoStack
from PySide6.QtWidgets import QMenu

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.device_chip import DeviceChip
from wardrobe_desktop.views.parts.buttons import Button, QuietButton
from wardrobe_desktop.views.parts.frames import Bar
from wardrobe_desktop.views.parts.labels import ElidedLabel, Label
from wardrobe_desktop.views.parts.search_field import SearchField
from wardrobe_desktop.views.short_button import ShortButton

SAID = 120
"""So wide, in px at 100 %, is what is said of the files at least, before the chip leaves out its word."""


class TopBar(Bar):
    """Add photos, undo, redo, search, problems, history, settings, help."""

    addFolder = Signal()  # noqa: N815
    addFiles = Signal()  # noqa: N815
    problems = Signal(bool)
    history = Signal()
    settings = Signal()
    help = Signal()

    def __init__(self, undo_stack: QUndoStack) -> None:
        super().__init__("top")
        self._stack = undo_stack
        self.add = ShortButton(self.tr("Add photos"), "plus", size="medium")
        self.add.clicked.connect(self._open_add_menu)
        self.undo = QuietButton(self.tr("Undo"), "undo")
        self.redo = QuietButton(self.tr("Redo"), "redo")
        self.undo.clicked.connect(undo_stack.undo)
        self.redo.clicked.connect(undo_stack.redo)
        undo_stack.indexChanged.connect(self._name_undo)
        self.search = SearchField()
        self.problem_button = QuietButton(self.tr("Problems"), "problems", checkable=True)
        self.problem_button.toggled.connect(self.problems)
        self.problem_button.hide()
        self.history_button = QuietButton(self.tr("History"), "history")
        self.history_button.clicked.connect(self.history)
        self._settings = QuietButton(self.tr("Settings"), "settings")
        self._settings.clicked.connect(self.settings)
        self._help = QuietButton(self.tr("Help"), "help")
        self._help.clicked.connect(self.help)
        self._lay_out()
        self._name_undo()

    def _lay_out(self) -> None:
        for widget in (self.add, self.undo, self.redo):
            self.row.addWidget(widget)
            self.row.addSpacing(8)
        self.row.addStretch(1)
        self.row.addWidget(self.search, 100)
        self.row.addSpacing(12)
        for widget in (self.problem_button, self.history_button, self._settings, self._help):
            self.row.addWidget(widget)
        self.row.setContentsMargins(16, 7, 16, 7)

    def show_problems(self, count: int) -> None:
        """The problems button is there only when there is something to know."""
        self.problem_button.setVisible(count > 0)
        self.problem_button.say(
            self.tr("Problems {count}").format(count=count), self.tr("Problems, %Ln", "", count)
        )
        self._fit()

    def _name_undo(self, _index: int = 0) -> None:
        stack = self._stack
        self.undo.setEnabled(stack.canUndo())
        self.redo.setEnabled(stack.canRedo())
        undo, redo = self.tr("Undo: {act}"), self.tr("Redo: {act}")
        for button, act, words in ((self.undo, stack.undoText(), undo), (self.redo, stack.redoText(), redo)):
            name = words.format(act=act) if act else button.text()
            button.setAccessibleName(name)
            button.setToolTip(name if act else "")

    def _open_add_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Choose a folder…")).triggered.connect(self.addFolder)
        menu.addAction(self.tr("Choose photos…")).triggered.connect(self.addFiles)
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height() + 4)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where it gets tight, buttons lose their words before anything is cut off, quiet ones first."""
        quiet = (self._help, self._settings, self.history_button, self.redo, self.undo, self.problem_button)
        buttons = (*quiet, self.add)
        for button in buttons:
            button.show_word(True)
        for button in buttons:
            if self.row.totalMinimumSize().width() <= self.width():
                break
            button.show_word(False)


class BottomBar(Bar):
    """What has happened to the files so far, and the next step."""

    look = Signal()
    sort = Signal()

    def __init__(self, chip: DeviceChip) -> None:
        super().__init__("bottom")
        self._said: tuple[bool, bool, int, int] | None = None
        self._sorted_before = 0
        self._chip = chip
        chip.known.connect(self._fit_anew)
        self.status = ElidedLabel("", "small", "text2")
        self._hint = Label("", "small", "text2", tabular=True)
        self.look_button = Button("", size="big")
        self.look_button.clicked.connect(self.look)
        self.sort_button = Button("", kind="primary", size="big")
        self.sort_button.clicked.connect(self.sort)
        self.row.addWidget(chip)
        self.row.addSpacing(8)
        self.row.addWidget(self.status, 1)
        self.row.addWidget(self._hint)
        self.row.addSpacing(8)
        self.row.addWidget(self.look_button)
        self.row.addSpacing(8)
        self.row.addWidget(self.sort_button)

    @property
    def hint(self) -> str:
        """The words beside the button."""
        return self._hint.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_anew()

    def _fit_anew(self) -> None:
        self._chip.setVisible(bool(self._chip.text()))
        self._chip.show_word(True)
        self._make_buttons("big")
        self._fit()

    def _fit(self) -> None:
        """What happens to the files is said in full before the hint is, and some of it before the chip has
        its word; at last the buttons get smaller, and the chip goes. It stays so until the bar has another
        width: numbers change several times a second.
        """
        hint = self._hint.sizeHint().width() + self.row.spacing() if self._hint.isHidden() else 0
        least, said = self.row.totalMinimumSize().width(), self.status.sizeHint().width()
        self._hint.setVisible(bool(self._hint.text()) and least + hint + said <= self.width())
        if not self._hint.isHidden() or least + said <= self.width():
            return
        more = min(said, theme.px(SAID)) - self.status.minimumWidth()
        if least + more > self.width():
            self._chip.show_word(False)
        if self.row.totalMinimumSize().width() > self.width():
            self._make_buttons("medium")
        if self.row.totalMinimumSize().width() > self.width():
            self._chip.hide()

    def _make_buttons(self, size: str) -> None:
        for button in (self.look_button, self.sort_button):
            if button.property("bulk") != size:
                button.setProperty("bulk", size)
                button.style().unpolish(button)
                button.style().polish(button)

    def sorted_before(self, ready: int) -> None:
        """All of the ``ready`` photos lie in the folders of earlier sorts; with 0 not all of them do."""
        if ready != self._sorted_before:
            self._sorted_before = ready
            said, self._said = self._said, None
            if said is not None:
                self.show_next(*said)

    def show_next(self, working: bool, looking_through: bool, to_look_at: int, ready: int) -> None:
        """``to_look_at`` photos wait for a person, ``ready`` have a folder.

        ``looking_through``: the grid shows those that wait for a person.
        """
        if (said := (working, looking_through, to_look_at, ready)) == self._said:
            return
        self._said = said
        self.look_button.setVisible((working or looking_through) and to_look_at > 0)
        self.look_button.setText(self.tr("Look at %Ln now", "", to_look_at))
        quiet = working or looking_through or not to_look_at
        hint = "" if quiet else self.tr("%Ln photos to look at first, if you like", "", to_look_at)
        self._hint.setText(hint)
        self.sort_button.setEnabled(not working and ready > 0)
        again = ready <= self._sorted_before
        counted = self.tr("Sort %Ln photos…", "", ready)
        if again:
            counted = self.tr("Sort %Ln photos again…", "", ready)
        self.sort_button.setText(self.tr("Sort photos…") if working or not ready else counted)
        self._fit()
