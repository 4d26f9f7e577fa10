"""SortCard: one sort of the history: photos, what happened, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from wardrobe_desktop.core.plan import Mode
from wardrobe_desktop.core.record import SortRecord, SortState
from wardrobe_desktop.spoken import spoken
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.covers import paint_cover
from wardrobe_desktop.views.keep_record import KeepRecord
from wardrobe_desktop.views.outcome import all_text, part_text, untouched_text
from wardrobe_desktop.views.parts.acts import Acts
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.frames import Card
from wardrobe_desktop.views.parts.labels import Label, SymbolLabel
from wardrobe_desktop.views.parts.turning import Turning
from wardrobe_desktop.views.photo_tools import open_folder
from wardrobe_desktop.views.wording import number_text, time_text
from wardrobe_desktop.workers.sort_facts import PICTURES, Kept, SortFacts, Staying

PICTURE = QSize(48, 64)
GAP = 6
COMFORT = 320
"""Px at 100 % that a picture and the title want at least."""
LISTED = 3
"""Photos that were left are named one by one up to here."""


class Pictures(QWidget):
    """Up to four photos in a row, and how many more there are."""

    def __init__(self) -> None:
        super().__init__()
        self._paths: list[Path] = []
        self._sorted = 0
        self._room = PICTURES
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_photos(self, paths: list[Path], more: int) -> None:
        """Show these; ``more`` is counted beside them."""
        self._paths = paths
        self._sorted = len(paths) + more
        self.update()

    def make_room(self, pictures: int) -> None:
        """So many pictures at most."""
        if pictures != self._room:
            self._room = pictures
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for all and the count, so that cards line up."""
        wide = self._room * (theme.px(PICTURE.width()) + GAP) + theme.px(52)
        return QSize(wide, theme.px(PICTURE.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Left to right, as they hang."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = QSize(theme.px(PICTURE.width()), theme.px(PICTURE.height()))
        for place, path in enumerate(self._paths[: self._room]):
            spot = QRectF(place * (size.width() + GAP), 0, size.width(), size.height())
            paint_cover(painter, spot, path)
        painter.setFont(theme.font("small", tabular=True))
        painter.setPen(theme.token("text3"))
        left = self._room * (size.width() + GAP)
        words = QRectF(left, 0, self.width() - left, self.height())
        more = self._sorted - min(len(self._paths), self._room)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, f"+{number_text(more)}" if more > 0 else "")
        painter.end()


class BackChip(QWidget):
    """The good news in a pill: "All 64 are back where they were"."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._label = Label(text, "small", "soft-text")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 14, 5)
        row.setSpacing(8)
        row.addWidget(SymbolLabel("check", "soft-text", 16))
        row.addWidget(self._label)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft pill under the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.token("soft"))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        painter.end()


class SortCard(Card):
    """``openFolder()``, ``putBack()``, ``keepRecord()``, ``stop()`` ask the page; progress is shown here."""

    openFolder = Signal()  # noqa: N815
    putBack = Signal()  # noqa: N815
    keepRecord = Signal()  # noqa: N815
    stop = Signal()

    def __init__(self, record: SortRecord, thumbnail_of: Callable[[str], Path]) -> None:
        super().__init__("plain")
        self.record = record
        self._thumbnail_of = thumbnail_of
        self._pictures = Pictures()
        what = self._what(record.done if record.counted else record.total)
        self._headline = Label(what, "heading", wrap=True)
        self._details = Label(self._when_and_where(self._known_sources()), "small", "text2", wrap=True)
        self._note_mark = SymbolLabel("info", "amber", 16)
        self._note = Label("", "small", "amber", wrap=True)
        self._files = QVBoxLayout()
        self.left_files: list[str] = []
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Putting photos back"))
        self.chip: BackChip | None = None
        self.open_button = Button(self.tr("Open folder"))
        self.open_button.clicked.connect(self.openFolder)
        self.back_button = Button(self.tr("Put back"), "put-back")
        self.back_button.clicked.connect(self.putBack)
        self.stop_button = Button(self.tr("Stop"), "stop")
        self.stop_button.clicked.connect(self._stop)
        self.stop_button.hide()
        self.keep_button = Button(self.tr("Keep a record"), kind="link")
        self.keep_button.clicked.connect(self.keepRecord)
        self.keep_button.setVisible(record.state is SortState.DONE)
        self._lay_out()
        self._say_note("")
        self._progress.hide()
        self.back_button.setVisible(
            record.state in (SortState.DONE, SortState.INTERRUPTED, SortState.UNDOING)
        )
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(f"{self._headline.text()}. {self._details.text()}")
        for button in (self.open_button, self.back_button, self.stop_button, self.keep_button):
            button.setAccessibleDescription(self._headline.text())

    def _lay_out(self) -> None:
        note = QHBoxLayout()
        note.setSpacing(6)
        note.addWidget(self._note_mark, 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(self._note, 1)
        middle = QWidget()
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout(middle)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(3)
        words.addStretch(1)
        words.addWidget(self._headline)
        words.addWidget(self._details)
        words.addLayout(note)
        self._files.setSpacing(2)
        words.addLayout(self._files)
        words.addWidget(self._progress)
        words.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        told = QWidget()
        told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(told)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(self._pictures)
        row.addWidget(middle, 1)
        self._acts = Acts((self.open_button, self.back_button, self.stop_button))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 20, 16)
        self._column.setSpacing(8)
        # Beside the buttons there shall be room for a title of some words; else they stand below it.
        self._column.addWidget(Turning((told, self._acts), told, gap=16, comfort=COMFORT))

    def resizeEvent(self, event: object) -> None:
        """Words go before pictures."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._pictures.make_room(PICTURES if self.width() >= theme.px(900) else 1)

    def _what(self, count: int) -> str:
        name = self.record.destination.name or str(self.record.destination)
        if self.record.mode is Mode.MOVE:
            return self.tr("%Ln photos moved to “{folder}”", "", count).format(folder=name)
        return self.tr("%Ln photos copied to “{folder}”", "", count).format(folder=name)

    def _when_and_where(self, sources: Sequence[Path]) -> str:
        parts = [time_text(self.record.started)]
        if len(sources) == 1:
            parts.append(self.tr("from “{folder}”").format(folder=sources[0].name or str(sources[0])))
        elif sources:
            more = self.tr("from “{folder}” and %Ln more", "", len(sources) - 1)
            parts.append(more.format(folder=sources[0].name or str(sources[0])))
        folders = self.record.categories
        by_year = self.record.by_year
        parts.append(
            self.tr("%Ln folders, by year", "", folders) if by_year else self.tr("%Ln folders", "", folders)
        )
        if self.record.state is SortState.INTERRUPTED:
            parts.append(self.tr("interrupted"))
        return " · ".join(parts)

    def _known_sources(self) -> Sequence[Path]:
        """Where the photos came from, before it was looked which of many places they came from."""
        sources = self.record.sources
        return sources if len(sources) == 1 or self.record.state is SortState.RUNNING else ()

    @property
    def headline(self) -> str:
        """What was sorted where."""
        return self._headline.text()

    @property
    def note(self) -> str:
        """The amber line, empty where there is none."""
        return self._note.text()

    def show_facts(self, facts: SortFacts) -> None:
        """Photos, and what would not go back or did not."""
        self._pictures.show_photos(
            [self._thumbnail_of(digest) for digest in facts.digests], facts.sorted - len(facts.digests)
        )
        self._headline.setText(self._what(facts.sorted))
        self._details.setText(self._when_and_where(facts.sources))
        self._name()
        if self.record.state is SortState.UNDONE:
            self._show_undone(facts)
        elif facts.would_stay:
            self._say_note(self._would_stay(facts))

    def _would_stay(self, facts: SortFacts) -> str:
        """What "Put back" could not put back, each as it is."""
        stay = facts.would_stay
        parts = (
            (
                Staying.CHANGED,
                self.tr("%Ln were changed since and would stay.", "", stay.get(Staying.CHANGED, 0)),
            ),
            (Staying.GONE, self.tr("%Ln are no longer there.", "", stay.get(Staying.GONE, 0))),
            (
                Staying.TAKEN,
                self.tr(
                    "%Ln would stay: other files have taken their old places.", "", stay.get(Staying.TAKEN, 0)
                ),
            ),
            (
                Staying.ALONE,
                self.tr("%Ln would stay: their originals are not there.", "", stay.get(Staying.ALONE, 0)),
            ),
        )
        said = [text for why, text in parts if stay.get(why)]
        if others := facts.sorted - sum(stay.values()):
            said.append(self.tr("The other %Ln go back.", "", others))
        return " ".join(said)

    def show_record(self, record: KeepRecord) -> None:
        """Below, in place of the button: how the record can be kept."""
        self.keep_button.hide()
        self._column.addWidget(record)
        record.table_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_undone(self, facts: SortFacts) -> None:
        mode, kept = self.record.mode, len(facts.kept)
        back = facts.sorted - kept
        if kept:
            said = part_text(back, mode, facts.deleted)
            self._say_note(f"{said} {self.tr('%Ln were left:', '', kept)}")
            self._list_files(facts.kept)
            # What was edited or has gone will not go back at any later try either.
            self.back_button.setText(self.tr("Try again"))
            self.back_button.setVisible(any(each.untouched for each in facts.kept))
            return
        self.open_button.hide()
        self.back_button.hide()
        self.chip = BackChip(all_text(back, mode, facts.deleted))
        if mode is Mode.COPY and back:
            self.chip.setToolTip(untouched_text(back))
        self._acts.add(self.chip)

    def _list_files(self, kept: Sequence[Kept]) -> None:
        for each in kept[:LISTED]:
            self._list_file(each)
        if len(kept) > LISTED:
            more = Label(self.tr("and %Ln more", "", len(kept) - LISTED), "small", "text2")
            self.left_files.append(more.text())
            self._files.addWidget(more)

    def _list_file(self, kept: Kept) -> None:
        text = f"{kept.path.name}: {spoken(kept.why)}"
        self.left_files.append(text)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Label(text, "small", wrap=True), 1)
        if kept.there:
            link = Button(self.tr("Show in folder"), kind="link")
            link.setAccessibleDescription(text)
            link.clicked.connect(lambda: open_folder(kept.path.parent))
            line.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        self._files.addLayout(line)

    def _say_note(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self._note_mark.setVisible(bool(text))

    def show_waiting(self) -> None:
        """Putting back has begun."""
        self._progress.setRange(0, 1)  # none of it yet; a bar that runs to and fro would be motion
        self._progress.setValue(0)
        self._progress.show()
        self.back_button.hide()
        self.stop_button.show()
        self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.stop.emit()

    def show_progress(self, done: int, total: int) -> None:
        """How far putting back is."""
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)

    def show_trouble(self, sentence: str) -> None:
        """Putting back could not begin."""
        self._progress.hide()
        self.stop_button.hide()
        self.back_button.show()
        self._say_note(sentence)

    def set_free(self, free: bool) -> None:
        """Buttons rest while another sort is being put back."""
        self.back_button.setEnabled(free)
