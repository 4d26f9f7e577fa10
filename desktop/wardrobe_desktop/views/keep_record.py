"""KeepRecord: what a sort did, saved as a table or as a sheet of small pictures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from wardrobe_desktop.core.account import Line, Section, lines, small_jpeg, write_sheet, write_table
from wardrobe_desktop.core.plan import SortPlan, Stays
from wardrobe_desktop.core.record import SortReport
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.spoken import spoken
from wardrobe_desktop.views.news_line import NewsLine
from wardrobe_desktop.views.parts.acts import Acts
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.flow import LEADING
from wardrobe_desktop.views.parts.frames import Rule
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.parts.turning import Turning
from wardrobe_desktop.views.wording import number_text, place_text
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.task import Task, Work


class KeepRecord(QWidget):
    """Two buttons and ``news_line``, which a page may put where it stays when the buttons go. Works on what
    ``show_sort`` was told last.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sort: tuple[SortPlan, SortReport] | None = None
        self._task: Task | None = None
        self.table_button = Button(self.tr("Save as a table…"), "list", size="small")
        self.table_button.clicked.connect(self._save_table)
        self.sheet_button = Button(self.tr("Save as a picture sheet…"), "picture", size="small")
        self.sheet_button.clicked.connect(self._save_sheet)
        self.news_line = NewsLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        column.addWidget(Rule())
        heading = Label(self.tr("Keep a record"), "small", "text2")
        acts = Acts((self.table_button, self.sheet_button), ends=LEADING)
        column.addWidget(Turning((heading, acts), heading))
        column.addWidget(self.news_line)
        self._keep_room()

    def _keep_room(self) -> None:
        """Room for one line of news: nothing moves under the hand when "Saved as" comes."""
        # Only now that it lies in here: without a parent it would open as a window of its own.
        self.news_line.tell(self.tr("Saving…"))
        self.news_line.setMinimumHeight(self.news_line.sizeHint().height())
        self.news_line.tell("")
        policy = self.news_line.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.news_line.setSizePolicy(policy)

    def show_sort(self, plan: SortPlan, report: SortReport) -> None:
        """Offer to keep the record of this sort."""
        self._sort = plan, report
        if self._task is None:  # else a record of the sort before is still being written
            self.news_line.tell("")
        self.show()

    @property
    def news(self) -> str:
        """What is told about the last saving."""
        return self.news_line.words

    def _save_table(self) -> None:
        if self._sort is None or (path := self._ask(self.tr("Tables (*.csv)"), ".csv")) is None:
            return
        header = [self.tr("Photo"), self.tr("Folder"), self.tr("Where it is now"), self.tr("Remark")]
        rows = [
            [str(line.photo), line.folder, str(line.now or line.photo), self._remark(line)]
            for line in lines(*self._sort)
        ]
        self._start(lambda _stop, _progress: write_table(path, header, rows), path)

    def _save_sheet(self) -> None:
        if self._sort is None or (path := self._ask(self.tr("Pages (*.html)"), ".html")) is None:
            return
        plan, report = self._sort
        sections = self._sections(lines(plan, report))
        title, told = self.tr("Sorted photos"), place_text(plan.destination)
        total = sum(len(section.photos) for section in sections)

        def work(stop: Stop, progress: Callable[[int, int], None]) -> bool:
            def go_on(done: int) -> bool:
                progress(done, total)
                return not stop.requested

            def picture(digest: str) -> bytes:
                return small_jpeg(self._desk.thumbnail_of(digest)) if digest else b""

            return write_sheet(path, title, told, sections, picture, go_on)

        self._start(work, path)

    def _sections(self, told: Sequence[Line]) -> list[Section]:
        folders: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for line in told:
            folders[line.folder].append(((line.now or line.photo).name, line.digest))
        stayed = folders.pop("", [])
        found = [
            (name.replace("/", " › "), self.tr("%Ln photos", "", len(photos)), photos)
            for name, photos in folders.items()
        ]
        if stayed:
            words = self.tr("%Ln photos stayed where they were", "", len(stayed))
            found.append((self.tr("Not sorted"), words, stayed))
        return [Section(title, words, photos) for title, words, photos in found]

    def _remark(self, line: Line) -> str:
        words = {
            Stays.LOOK: self.tr("Have a look"),
            Stays.NONE_OF_THESE: self.tr("None of these"),
            Stays.FAILED: self.tr("Could not read"),
            Stays.WAITING: self.tr("Waiting"),
        }
        if line.stays is not None:
            return words.get(line.stays, self.tr("Stayed where it was"))
        return spoken(line.why)

    def _ask(self, kinds: str, suffix: str) -> Path | None:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = Path(home or Path.home()) / f"{self.tr('Sorted photos')}{suffix}"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Keep a record"), str(suggested), kinds)
        if not name:
            return None
        # Whatever was typed: a record never takes the name of a photo.
        return Path(name) if Path(name).suffix.lower() == suffix else Path(f"{name}{suffix}")

    def _start(self, work: Work, path: Path) -> None:
        if self._task is not None:
            return
        self._busy(True)
        self._saving(self.tr("Saving…"))
        self._task = self._desk.read_task(work)
        self._task.progressed.connect(self._show_progress)
        self._task.succeeded.connect(
            lambda _: self.news_line.tell(self.tr("Saved as “{name}”.").format(name=path.name))
        )
        self._task.failed.connect(lambda sentence: self.news_line.tell(sentence, trouble=True))
        self._task.ended.connect(self._ended)
        self._task.start()

    def _show_progress(self, done: int, total: int) -> None:
        # The sheet shows those that stayed as well: more than the page says are in their folders.
        all_sorted = self._sort is not None and total == self._sort[1].done
        words = self.tr("{done} of {total}") if all_sorted else self.tr("{done} of {total}, sorted or not")
        told = words.format(done=number_text(done), total=number_text(total))
        self._saving(f"{self.tr('Saving…')} {told}")

    def _saving(self, words: str) -> None:
        self.news_line.tell(words, symbol="disk")

    def _ended(self) -> None:
        self._task = None
        self._busy(False)

    def _busy(self, busy: bool) -> None:
        self.table_button.setEnabled(not busy)
        self.sheet_button.setEnabled(not busy)
