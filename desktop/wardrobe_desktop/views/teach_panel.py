"""TeachPanel: the left side of teaching: the name, what it is a kind of, and the examples."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from wardrobe_desktop.core.learning.taught import ENOUGH, FEWEST
from wardrobe_desktop.core.prediction import Category
from wardrobe_desktop.models.photo_list import ROWS_MIME, rows_from_mime
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.dropping import Dropped, accept_as_copy
from wardrobe_desktop.views.example_tiles import ExampleTiles
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.combo import Combo
from wardrobe_desktop.views.parts.frames import Card, Surface
from wardrobe_desktop.views.parts.halves import ANY_WIDTH, Half
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.wording import number_text

WIDTH = 304


class TeachPanel(Surface):
    """``named()``: the name has changed. ``rowsDropped(rows)``, ``pathsDropped(paths)``: let go here."""

    named = Signal()
    rowsDropped = Signal(list)  # noqa: N815
    pathsDropped = Signal(list)  # noqa: N815

    def __init__(self, name_of: Callable[[int], str], thumbnail_of: Callable[[int], Path | None]) -> None:
        super().__init__("side")
        self.setFixedWidth(self.usual_width())
        self.setAcceptDrops(True)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Name of the category"))
        self.field.setPlaceholderText(self.tr("Such as Hoodie"))
        self.field.textChanged.connect(lambda _text: self.named.emit())
        self.fault = Label("", "small", "amber", wrap=True)
        self.kind = Combo(self.tr("A kind of"))
        self.kind_note = Label("", "small", "text2", wrap=True)
        self.kind.currentIndexChanged.connect(self._say_where)
        self._like = Label("", "small", "text2", wrap=True)
        self.like = Button(self.tr("Choose it"), size="small")
        self.like.clicked.connect(self._take_suggestion)
        self._heading = Label("", "strong", wrap=True)
        self._count = Label("", "strong", "text2", tabular=True)
        self._before, self._more, self._suggested = 0, False, -1
        self.tiles = ExampleTiles(name_of, thumbnail_of)
        self.hint = Label("", "small", "text2", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = Surface("side")
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        name = Label(self.tr("Name of the category"), "strong")
        name.setBuddy(self.field)
        kind = Label(self.tr("A kind of"), "strong")
        kind.setBuddy(self.kind)
        # A category that is there has its name and its place.
        self._only_new = (name, self.field, kind, self.kind, self.kind_note)
        self._known = Label("", "heading", wrap=True)
        self._so_far = Label("", "small", "text2", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._count)
        note = Card("soft")
        words = QVBoxLayout(note)
        words.setContentsMargins(14, 10, 14, 10)
        said = self.tr("Learned from your examples in a moment. Nothing leaves this computer.")
        words.addWidget(Label(said, "small", "soft-text", wrap=True))
        for part in (self._known, self._so_far, name, self.field, self.fault):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(kind)
        column.addWidget(self.kind)
        column.addWidget(self.kind_note)
        column.addWidget(self._like)
        column.addWidget(self.like, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(12)
        column.addLayout(head)
        column.addWidget(self.tiles)
        column.addWidget(self.hint)
        column.addSpacing(8)
        column.addWidget(note)
        column.addStretch(1)
        self.fault.hide()
        self._half = Half()
        self._half.setWidget(inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._half)

    @staticmethod
    def usual_width() -> int:
        """In px, beside the photos."""
        return theme.px(WIDTH)

    def stand_whole(self, whole: bool) -> None:
        """Above the photos, as wide as they are; or beside them again."""
        self.setMinimumWidth(0 if whole else self.usual_width())
        self.setMaximumWidth(ANY_WIDTH if whole else self.usual_width())
        self._half.stand_whole(whole)

    def begin(self, categories: Sequence[Category]) -> None:
        """Empty, for a new category; ``categories`` are those that it may be a kind of."""
        self.field.clear()
        self.kind.clear()
        self.kind.addItem(self.tr("Nothing else"), None)
        for each in categories:
            self.kind.addItem(each.name, each.id)
        self._heading.setText(self.tr("Your examples"))
        self._show_parts(more=False)

    def take_over(self, old: TeachPanel) -> None:
        """What was typed and chosen there."""
        self.field.setText(old.field.text())
        self.kind.setCurrentIndex(self.kind.findData(old.kind.currentData()))

    def begin_more(self, name: str, known: int) -> None:
        """More photos of a taught category that was learned from so many."""
        self.field.clear()
        self.kind.clear()
        self._known.setText(name)
        self._so_far.setText(self.tr("Learned from %Ln photos so far", "", known))
        self._heading.setText(self.tr("Your new examples"))
        self._before = known
        self._show_parts(more=True)

    def _show_parts(self, more: bool) -> None:
        self._more, self._before = more, self._before if more else 0
        for part in self._only_new:
            part.setVisible(not more)
        for part in (self._known, self._so_far):
            part.setVisible(more)
        self.say_fault("")

    @property
    def parent_category(self) -> str | None:
        """The id of what it is a kind of."""
        chosen = self.kind.currentData()
        return chosen if isinstance(chosen, str) else None

    def suggest_kind(self, category: str) -> None:
        """Offer to make it a kind of this one, in which all examples are filed; of nothing where empty."""
        at = self.kind.findData(category) if category and self.parent_category is None else -1
        for part in (self._like, self.like):
            part.setVisible(at >= 0)
        if at >= 0:
            name = self.kind.itemText(at)
            self._like.setText(self.tr("All your examples are from {category}.").format(category=name))
            self.like.setAccessibleName(self.tr("A kind of {category}").format(category=name))
        self._suggested = at

    def _say_where(self) -> None:
        """Where its folder will be."""
        beside = self.tr("Its folder lies beside the others.")
        inside = self.tr("Its folder then lies inside that one's.")
        self.kind_note.setText(beside if self.parent_category is None else inside)
        self.kind.setAccessibleDescription(self.kind_note.text())

    def _take_suggestion(self) -> None:
        self.kind.setCurrentIndex(self._suggested)
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_fault(self, sentence: str) -> None:
        """Why it cannot be called so."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))

    def show_examples(self, rows: Sequence[int], count: int) -> None:
        """Show these photos, and say whether more would help; they hold ``count`` different pictures."""
        self.tiles.show_rows(rows)
        self._count.setText(number_text(count))
        if self._more and not rows:
            self.hint.setText(self.tr("Drag photos here, or choose them from the grid."))
        else:
            self.hint.setText(self._hint_for(self._before + count))

    def _hint_for(self, count: int) -> str:
        if count < FEWEST:
            return self.tr(
                "Drag photos here, or choose them from the grid: three at least. Five is a good start; "
                "different colours and backgrounds help."
            )
        if count < 5:
            return self.tr("This will do. Five are better; different colours and backgrounds help.")
        if count < ENOUGH:
            return self.tr("A good start. A few more would help it still.")
        return self.tr("That is plenty.")

    # --- drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(ROWS_MIME):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        elif Dropped(event.mimeData()).paths(1):
            accept_as_copy(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.dragEnterEvent(event)  # type: ignore[arg-type]

    def dropEvent(self, event: QDropEvent) -> None:
        rows = rows_from_mime(event.mimeData())
        if rows:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self.rowsDropped.emit(rows)
            return
        accept_as_copy(event)
        self.pathsDropped.emit(Dropped(event.mimeData()).paths())
