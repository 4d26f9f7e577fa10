"""LearnedCard: what was learned from this person, to be looked at, taken back, kept and carried."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from wardrobe_desktop.core.learning.taught import FEWEST, TaughtCategory
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.covers import cover
from wardrobe_desktop.views.farewell import Farewell
from wardrobe_desktop.views.news_line import NewsLine
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.flow import FlowLayout
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.settings_parts import SettingsCard
from wardrobe_desktop.workers.aftermath import Aftermath
from wardrobe_desktop.workers.desk import Desk

SHOWN = 5
SIDE, HIGH = 36, 48


class LearnedCard(SettingsCard):
    """Each taught category with its examples; how many decisions count; one file in and out.

    ``showMore(category)``: a category is to be shown more examples.
    """

    showMore = Signal(str)  # noqa: N815

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_heading(self.tr("What it has learned from you"))
        self._desk = desk
        self.words = Label("", "small", "text2", wrap=True)
        self.news = NewsLine()
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self.rows: list[TaughtRow] = []
        self._farewell = Farewell(desk, self)
        self.export = Button(self.tr("Keep as a file…"), size="medium")
        self.export.clicked.connect(self._export)
        self.take_in = Button(self.tr("Take in a file…"), size="medium")
        self.take_in.clicked.connect(self._import)
        buttons = FlowLayout()
        buttons.addWidget(self.export)
        buttons.addWidget(self.take_in)
        self.column.addLayout(self._list)
        self.column.addWidget(self.words)
        self.column.addWidget(self.news)
        self.column.addLayout(buttons)
        desk.teacher.changed.connect(self.refresh)
        desk.teacher.settled.connect(self._settled)
        desk.teacher.noticed.connect(lambda sentence: self.news.tell(sentence, trouble=True))
        self.refresh()

    def refresh(self) -> None:
        """Show what holds now."""
        teacher = self._desk.teacher
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [TaughtRow(self._desk, each) for each in teacher.categories]
        for row in self.rows:
            row.forget.clicked.connect(lambda _checked=False, row=row: self._forget(row))
            row.more.clicked.connect(lambda _checked=False, row=row: self.showMore.emit(row.category))
            self._list.addWidget(row)
        self.words.setText(self._told())
        self.export.setVisible(bool(self.rows))

    def _told(self) -> str:
        teacher = self._desk.teacher
        decisions = self.tr("It has also learned from %Ln decisions of yours.", "", teacher.decisions)
        if self.rows:
            return decisions if teacher.decisions else ""
        nothing = self.tr("No category of your own yet. “New category…” is below the list of categories.")
        return f"{nothing} {decisions}" if teacher.decisions else nothing

    def _forget(self, row: TaughtRow) -> None:
        name = row.name
        self._desk.teacher.forget(row.category)
        self.news.tell(self.tr("“{name}” is forgotten. Undo brings it back.").format(name=name))

    def _settled(self, _found: Aftermath) -> None:
        words = self._farewell.take()
        if words and self.isVisible():
            self.news.tell(" ".join([*words, self.tr("Undo takes this back.")]))

    def _export(self) -> None:
        place = str(Path.home() / (self.tr("My categories") + ".json"))
        title, kind = self.tr("Keep my categories"), self.tr("Categories (*.json)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, place, kind)
        if chosen and self._desk.teacher.export_file(Path(chosen)):
            words = self.tr("Your categories are kept in “{file}”. It holds no photos.")
            self.news.tell(words.format(file=Path(chosen).name))

    def _import(self) -> None:
        title, kind = self.tr("Take in categories"), self.tr("Categories (*.json)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kind)
        if chosen:
            self.news.tell("")
            self._desk.teacher.import_file(Path(chosen))


class TaughtRow(QWidget):
    """One taught category: a few of its examples, its name, how many there are; showing it more, forgetting
    it.
    """

    def __init__(self, desk: Desk, taught: TaughtCategory) -> None:
        super().__init__()
        self.category, self.name = taught.id, taught.name
        usable = len(taught.usable(desk.model.id))
        told = self.tr("Learned from %Ln photos", "", desk.teacher.learned_from(taught))
        names = {each.id: each.name for each in desk.arrangement.categories()}
        if taught.parent in names:
            told += " · " + self.tr("a kind of {category}").format(category=names[taught.parent])
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(Label(taught.name, "strong", wrap=True))
        words.addWidget(Label(told, "small", "text2", wrap=True))
        if usable < FEWEST:
            asleep = self.tr("Not looked for now: show it a few photos, so that it is known again.")
            words.addWidget(Label(asleep, "small", "amber", wrap=True))
        words.addStretch(1)
        self.forget = Button(self.tr("Forget this"), size="small")
        self.forget.setAccessibleName(self.tr("Forget {name}").format(name=taught.name))
        self.more = Button(self.tr("Show more…"), size="small")
        self.more.setAccessibleName(self.tr("Show {name} more photos").format(name=taught.name))
        paths = [desk.thumbnail_of(one.digest) for one in taught.examples]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(_Pictures([path for path in paths if path.is_file()][:SHOWN]))
        row.addLayout(words, 1)
        # Side by side, but where text is large.
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        buttons = QBoxLayout(down if theme.scale() >= 1.5 else across)
        buttons.setSpacing(8)
        buttons.addWidget(self.more)
        buttons.addWidget(self.forget)
        row.addLayout(buttons)


class _Pictures(QWidget):
    def __init__(self, paths: list[Path]) -> None:
        super().__init__()
        self._paths = paths
        step = SIDE // 2 if theme.scale() >= 1.5 else SIDE // 2 + 6
        self._step = step
        self.setFixedSize(SIDE + step * max(len(paths) - 1, 0), HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for nth, path in reversed(list(enumerate(self._paths))):
            picture = cover(path, QSize(SIDE, HIGH), 6, self.devicePixelRatioF())
            painter.drawPixmap(nth * self._step, 0, picture)
        painter.end()
