"""EndPage: how a sort ended, where the photos are now, and the way back."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from wardrobe_desktop.core.plan import Mode, SortPlan, category_of
from wardrobe_desktop.core.record import SortReport
from wardrobe_desktop.spoken import spoken
from wardrobe_desktop.views import icons, theme
from wardrobe_desktop.views.folder_bars import FolderBars, FolderCount
from wardrobe_desktop.views.keep_record import KeepRecord
from wardrobe_desktop.views.news_line import NewsLine
from wardrobe_desktop.views.outcome import (
    all_text,
    left_text,
    part_text,
    put_back_text,
    untouched_text,
)
from wardrobe_desktop.views.page_bar import LEAST
from wardrobe_desktop.views.parts.acts import Acts
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.centred import centred_scroll
from wardrobe_desktop.views.parts.flow import FlowLayout
from wardrobe_desktop.views.parts.frames import Bar, Card, Surface
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.parts.turning import Turning
from wardrobe_desktop.views.photo_tools import open_folder
from wardrobe_desktop.views.sort_bar import CalmButton
from wardrobe_desktop.views.stayed_list import StayedList
from wardrobe_desktop.views.wording import duration_text, moment_text, number_text, place_text
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.sort_work import SortWork

WIDEST = 1120
NARROW, NARROWER = 900, 720
"""Below these widths, in px at 100 %, what is told and the folders stand closer; one below the other."""


class Badge(QWidget):
    """The round badge over the headline: a tick, or an arrow back."""

    def __init__(self) -> None:
        super().__init__()
        self.symbol = "check"
        self.setFixedSize(theme.px(56), theme.px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft disc with an icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.token("soft"))
        painter.drawEllipse(self.rect())
        inset = self.width() * 0.28
        place = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
        icons.paint(painter, self.symbol, place, theme.token("accent"))
        painter.end()


class EndPage(Surface):
    """Shows one report. Putting back happens here too; ``putBackDone(report)`` when it has."""

    backToPhotos = Signal()  # noqa: N815
    sortMore = Signal()  # noqa: N815
    haveALook = Signal()  # noqa: N815
    showNone = Signal()  # noqa: N815
    showProblems = Signal()  # noqa: N815
    putBackDone = Signal(object)  # noqa: N815 - SortReport

    def __init__(self, desk: Desk) -> None:
        super().__init__("bg")
        self.setMinimumSize(LEAST)
        self._desk = desk
        self._plan: SortPlan | None = None
        self._work = SortWork(desk)
        self._work.progressed.connect(self._show_progress)
        self._work.finished.connect(self._was_put_back)
        self._work.failed.connect(lambda sentence: self._settle(sentence, trouble=True))
        self._make_parts()
        self._lay_out()

    def _make_parts(self) -> None:
        self._badge = Badge()
        self._headline = Label("", "display", wrap=True)
        self._told = QLabel()
        self._told.setProperty("tone", "text2")
        self._told.setWordWrap(True)
        self._told.linkActivated.connect(self._open)
        self.open_button = Button(self.tr("Open folder"), "folder", kind="primary", size="big")
        self.open_button.clicked.connect(self._open)
        self.back_button = Button(self.tr("Put everything back"), "put-back", size="big")
        self.back_button.clicked.connect(self._put_back)
        self.stop_button = Button(self.tr("Stop"), "stop", size="big")
        self.stop_button.clicked.connect(self._stop)
        self.stop_button.hide()
        self._hint = Label("", "small", "text3", wrap=True)
        self._news = NewsLine()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Putting photos back"))
        self._progress.hide()
        self.stayed = StayedList()
        self.stayed.haveALook.connect(self.haveALook)
        self.stayed.showNone.connect(self.showNone)
        self.stayed.showProblems.connect(self.showProblems)
        self.bars = FolderBars(self._desk.thumbnail_of)
        self._bars_total = Label("", "small", "text2")

    def _lay_out(self) -> None:
        inside = Surface("bg")
        inside.setMaximumWidth(theme.px(WIDEST) + 64)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(32, 32, 32, 32)
        sides = self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        whole.addStretch(2)
        whole.addLayout(sides)
        whole.addStretch(3)
        sides.addLayout(self._left_side(), 5)
        sides.addLayout(self._right_side(), 6)
        area = centred_scroll(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(self._bottom())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is told and the folders side by side where there is room for them."""
        super().resizeEvent(event)
        below = self.width() < theme.px(NARROWER)
        self._sides.setSpacing(24 if below else 32 if self.width() < theme.px(NARROW) else 64)
        self._sides.setDirection(
            QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        )

    def _left_side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._badge)
        column.addSpacing(16)
        column.addWidget(self._headline)
        column.addWidget(self._told)
        column.addSpacing(20)
        buttons = FlowLayout(gap=12)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.stop_button)
        column.addLayout(buttons)
        column.addWidget(self._progress)
        column.addWidget(self._hint)
        column.addWidget(self._news)
        column.addSpacing(20)
        column.addWidget(self.stayed)
        column.addStretch(1)
        return column

    def _right_side(self) -> QVBoxLayout:
        card = Card("plain")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(28, 22, 28, 22)
        inside.setSpacing(8)
        head = QHBoxLayout()
        self._bars_heading = Label("", "heading", wrap=True)
        head.addWidget(self._bars_heading, 1)
        head.addWidget(self._bars_total)
        inside.addLayout(head)
        inside.addWidget(self.bars)
        self.record = KeepRecord(self._desk)
        inside.addWidget(self.record)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(card)
        # Below the card, where its room is not seen, and stays when nothing more can be saved.
        column.addWidget(self.record.news_line)
        column.addStretch(1)
        return column

    def _bottom(self) -> Bar:
        bar = Bar("bottom")
        bar.row.setContentsMargins(32, 7, 24, 7)
        self._finished = Label("", "small", "text2")
        # Where "Stop" was a moment ago: pressed just too late it must not lead away from here.
        self.photos_button = CalmButton(self.tr("Back to the photos"), size="normal")
        self.photos_button.clicked.connect(self.backToPhotos)
        self.more_button = CalmButton(self.tr("Sort more photos"), size="normal")
        self.more_button.clicked.connect(self.sortMore)
        acts = Acts((self.photos_button, self.more_button), gap=16)
        bar.row.addWidget(Turning((self._finished, acts), self._finished))
        return bar

    # --- what is told

    def show_report(self, report: SortReport, plan: SortPlan, links: bool = True, back: bool = True) -> None:
        """Tell how this sort ended.

        ``links``: the photos that stayed can be shown; ``back``: there are photos to go back to.
        """
        self._plan = plan
        self._badge.symbol = "check"
        self._badge.update()
        self._headline.setText(self.tr("%Ln photos are in their folders", "", report.done))
        self._told.setText(self._story(report, plan))
        taken = self.tr(
            "Takes the %Ln copies away again. You can also do it later, in History.", "", report.done
        )
        moved = self.tr(
            "Takes the %Ln photos back to where they were. You can also do it later, in History.",
            "",
            report.done,
        )
        self._hint.setText(taken if plan.mode is Mode.COPY else moved)
        self._finished.setText(
            self.tr("Finished {when}").format(when=moment_text(datetime.now(), datetime.now()))
        )
        self._show_folders(report, plan)
        self.record.show_sort(plan, report)
        self.stayed.show_plan(plan, report.left, links)
        self.photos_button.setVisible(back)
        for step in (self.photos_button, self.more_button):
            step.set_primary(False)
        self._news.tell(spoken(report.remarks[0][1]) if report.remarks else "", trouble=True)
        self.back_button.setText(self.tr("Put everything back"))
        for widget in (self.open_button, self.back_button, self._hint):
            widget.show()
            widget.setEnabled(True)
        self._progress.hide()
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def words(self) -> str:
        """Headline and news, as a screen reader would say them."""
        return " ".join(part for part in (self._headline.text(), self._news.words) if part)

    @property
    def told(self) -> str:
        """The lines below the headline, with their marks."""
        return self._told.text()

    @property
    def bars_heading(self) -> str:
        """What stands over the bars."""
        return self._bars_heading.text()

    @property
    def hint(self) -> str:
        """The line below the buttons: what they do, or how far it is."""
        return self._hint.text()

    def _story(self, report: SortReport, plan: SortPlan) -> str:
        place = f'<a href="folder">{_escaped(place_text(plan.destination))}</a>'
        took = duration_text(report.seconds)
        if plan.mode is Mode.COPY:
            told = (
                self.tr("Copied to {place} in {time}.") if report.seconds else self.tr("Copied to {place}.")
            )
            parts = [told.format(place=place, time=took)]
            if report.verified:
                parts.append(self.tr("Every copy was checked."))
            parts.append(self.tr("Your originals have not been touched."))
        else:
            told = self.tr("Moved to {place} in {time}.") if report.seconds else self.tr("Moved to {place}.")
            parts = [told.format(place=place, time=took)]
            parts.append(self.tr("You can put them back at any time."))
        return f'<p style="line-height:135%">{" ".join(parts)}</p>'

    def _show_folders(self, report: SortReport, plan: SortPlan) -> None:
        stayed = {path for path, _ in report.left}
        moves = [move for move in plan.moves if move.source not in stayed]
        counts = Counter(category_of(move.folder) for move in moves)
        covers = {category_of(move.folder): move.steps[0].identity.digest for move in reversed(moves)}
        categories = self._desk.arrangement.categories()
        order = {category.name: place for place, category in enumerate(categories)}
        names = sorted(counts, key=lambda name: (order.get(name, len(order)), name))
        self.bars.show_folders([FolderCount(name, counts[name], covers[name]) for name in names])
        self._bars_heading.setText(self.tr("In each folder"))
        self._bars_total.setText(self.tr("%Ln photos", "", len(moves)))

    # --- what can be done

    def _open(self, _link: object = None) -> None:
        if self._plan is not None:
            open_folder(self._plan.destination)

    def _put_back(self) -> None:
        if self._plan is None or self._work.busy:
            return
        for widget in (self.open_button, self.back_button, self.photos_button, self.more_button):
            widget.setEnabled(False)
        self.back_button.hide()
        self.stop_button.setEnabled(True)
        self.stop_button.show()
        self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._progress.setRange(0, 1)  # none of it yet; a bar that runs to and fro would be motion
        self._progress.setValue(0)
        self._progress.show()
        self._hint.show()
        self._news.tell("")
        self._hint.setText(self.tr("Putting photos back…"))
        self._work.undo(self._plan.id)

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self._work.stop()

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)
        told = self.tr("{done} of {total} put back")
        self._hint.setText(told.format(done=number_text(done), total=number_text(total)))

    def _was_put_back(self, report: SortReport) -> None:
        mode = self._plan.mode if self._plan is not None else Mode.MOVE
        told = untouched_text(report.done) if mode is Mode.COPY and report.done else ""
        if report.stopped:
            self._was_stopped(report, mode)
            return
        if report.left:
            self._headline.setText(part_text(report.done, mode).rstrip("."))
            self._settle(put_back_text(report, mode), trouble=True)
        else:
            self._headline.setText(all_text(report.done, mode))
            self._settle("")
            told = told or self.tr("Everything is as it was before this sort.")
            self.open_button.hide()
            self.back_button.hide()
            self._next_step.set_primary(True)
        self._badge.symbol = "put-back"
        self._badge.update()
        self._told.setText(told)
        self._hint.hide()
        self.stayed.hide()
        self._tell_of_before()
        self.record.hide()
        self._next_step.setFocus(Qt.FocusReason.OtherFocusReason)
        self.putBackDone.emit(report)

    def _was_stopped(self, report: SortReport, mode: Mode) -> None:
        """Some are back, the rest is not; it goes on from here, or from History."""
        self._settle(left_text(report), trouble=bool(report.left))
        self._badge.symbol = "put-back"
        self._badge.update()
        self._headline.setText(part_text(report.done, mode).rstrip("."))
        self._told.setText(
            self.tr("You stopped. The rest is still in the folders, and can be put back at any time.")
        )
        self.back_button.setText(self.tr("Put the rest back"))
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell_of_before()
        self.stayed.hide()
        self.record.hide()
        self.putBackDone.emit(report)

    def _tell_of_before(self) -> None:
        """Some or all of it lies in the folders no more."""
        self._bars_heading.setText(self.tr("What was in each folder"))
        self.bars.fade()

    @property
    def _next_step(self) -> Button:
        """Where it goes on from here, when all is back."""
        return self.more_button if self.photos_button.isHidden() else self.photos_button

    def _settle(self, news: str, trouble: bool = False) -> None:
        for widget in (self.open_button, self.back_button, self.photos_button, self.more_button):
            widget.setEnabled(True)
        self.back_button.show()
        self.stop_button.hide()
        self._progress.hide()
        self._hint.setText("")
        self._news.tell(news, trouble)

    @property
    def busy(self) -> bool:
        """Whether photos are being put back from this page."""
        return self._work.busy


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
