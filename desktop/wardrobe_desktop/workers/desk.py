"""Desk: the state that the window is about, and the only place where it changes.

Pages read the review and listen to the signals; what a person does comes in through the methods.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from wardrobe_desktop.core.closer import CloserLook
from wardrobe_desktop.core.errors import Problem, WardrobeError
from wardrobe_desktop.core.learning.memory import Memory
from wardrobe_desktop.core.left_out import LeftOut
from wardrobe_desktop.core.prediction import Failure, Prediction
from wardrobe_desktop.core.review import NONE_OF_THESE, Review
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.workers.arrangement import Arrangement
from wardrobe_desktop.workers.arrivals import Arrivals
from wardrobe_desktop.workers.decision import Decision
from wardrobe_desktop.workers.garment_finder import GarmentFinder
from wardrobe_desktop.workers.intake import Intake, Pool
from wardrobe_desktop.workers.nothing_found import nothing_in
from wardrobe_desktop.workers.pace import Activity, Pace, Progress
from wardrobe_desktop.workers.task import Task, TaskQueue, Work
from wardrobe_desktop.workers.teacher import Teacher

if TYPE_CHECKING:
    from wardrobe_desktop.core.classifier import DeviceReport
    from wardrobe_desktop.core.journal import Journal
    from wardrobe_desktop.core.model_file import ModelFile
    from wardrobe_desktop.core.scan import ScanResult
    from wardrobe_desktop.core.store import Store

BREATH_MS = 6
"""After what was taken in the window has so long to itself, before the rest is taken in."""

TICK_MS = 80
"""How often news is brought to the window: often enough to look steady, seldom enough to stay quick."""

TELL_MS = 60
"""No oftener than this is the progress told: less than a tick, so that one that comes early tells it too."""

EAGER_MS = 10
"""So often until the first photo was looked at: somebody waits for it."""


class Desk(QObject):
    """Photos, what the network and the person say of them, and the background work.

    Lives on the window's thread.
    """

    photosAdded = Signal(int, int)  # noqa: N815 - first and last row
    readingsArrived = Signal(list)  # noqa: N815 - rows
    standingsChanged = Signal(list)  # noqa: N815 - rows; after readings and after decisions
    problemsChanged = Signal()  # noqa: N815
    progressChanged = Signal(object)  # noqa: N815 - Progress
    finished = Signal()
    deviceKnown = Signal(object)  # noqa: N815 - DeviceReport
    cleared = Signal()  # there is a new, empty review
    noticed = Signal(str)  # a sentence that the person should read now

    def __init__(
        self,
        model: ModelFile,
        store: Store,
        journal: Journal,
        review: Review,
        open_pool: Callable[[], Pool],
        thumbnails: Path,
        memory: Memory | None = None,
    ) -> None:
        """``open_pool`` makes the pool that looks at photos; their small pictures go into ``thumbnails``.

        ``memory``: what was taught; without one, that of the data folder.
        """
        super().__init__()
        self.model = model
        self.store = store
        self.journal = journal
        self.review = review
        self.closer = CloserLook(model)
        self.undo_stack = QUndoStack(self)
        self.arrangement = Arrangement(lambda: self.review.categories, self.undo_stack)
        self.arrangement.noticed.connect(self.noticed)
        self.progress = Progress()
        self.left_out = LeftOut()
        self._files = TaskQueue(1, "wardrobe-files")
        self._reads = TaskQueue(2, "wardrobe-read")
        self.thumbnails = thumbnails
        self._sources: list[Path] = []
        self._device: DeviceReport | None = None
        self._pace = Pace()
        self._paused = self._closed = False
        self._intake = Intake(store, model, open_pool, lambda digest: self.thumbnail_of(digest).is_file())
        self._arrivals = self._expect()
        self._told = 0.0  # when the progress was told last
        # Asked for with every tile that is painted; joining paths takes longer than painting.
        self._path_of: Callable[[str], Path] = lru_cache(4096)(self.thumbnail_of)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._collect)
        self._soon = QTimer(self, interval=BREATH_MS, singleShot=True)
        self._soon.timeout.connect(self._collect)
        self.teacher = Teacher(self, memory or Memory(), open_pool)
        self.teacher.noticed.connect(self.noticed)
        self.teacher.start()
        self.garments = GarmentFinder(self)

    # --- photos come in

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Gather and look at the photos in these folders and files, in the background."""
        paths = [Path(path) for path in paths]
        self._sources += [path for path in paths if path not in self._sources]
        self._intake.add(paths)
        self._work()

    def warm_up(self) -> None:
        """Start the helper process ahead of the first photo, and learn what it runs on."""
        self._intake.warm_up()
        self._timer.start()

    def try_again(self, paths: Sequence[Path]) -> None:
        """Look once more at files or folders that could not be read."""
        again = set(paths)
        self.review.problems[:] = [problem for problem in self.review.problems if problem.path not in again]
        self.problemsChanged.emit()
        self.store.forgive(paths)
        self._intake.add(list(paths))
        self._work()

    def look_anew(self) -> None:
        """Gather everything again: files have been moved, so that paths lead nowhere or elsewhere now.

        Decisions are kept by content; only the steps of undo are gone.
        """
        sources = [path for path in self._sources if path.exists()]
        self._intake.forget()
        self._arrivals.forget()
        self.undo_stack.clear()
        threshold, learned = self.review.threshold, self.review.learned
        self.review = Review(self.model, self.store)
        self.review.threshold = threshold
        if learned is not None:
            self.review.learn(learned)
        self.left_out = LeftOut()
        self._sources = []
        self.cleared.emit()
        self.problemsChanged.emit()
        if sources:
            self.add_paths(sources)

    def start_over(self) -> None:
        """Put all photos aside, for another folder. Nothing on disk changes."""
        self._sources = []
        self.look_anew()

    def pause(self) -> None:
        """Hold after the photos in hand."""
        self._paused = True
        self._timer.setInterval(TICK_MS)
        self._intake.pause()
        self._tell_progress()

    def go_on(self) -> None:
        """After a pause, or with the photos that a stop left waiting."""
        self._pace.begin(time.monotonic())
        if self._paused:
            self._paused = False
            self._intake.go_on()
            self._tell_progress()
        else:
            self._look_at(self.review.rows(Place.WAITING))

    def stop(self) -> None:
        """Keep what is done; the rest stays waiting until ``go_on``."""
        self._paused = False
        self._intake.stop()

    # --- what a person decides

    def choose(self, rows: Sequence[int], choice: str | None, text: str = "") -> None:
        """Take the person's word on some photos, as one step of undo.

        ``choice``: a category id, NONE_OF_THESE, or None to forget what was said. ``text`` names the step
        after "Undo: "; without it: "4 photos to Shirt".
        """
        rows = [row for row in rows if isinstance(self.review.reading(row), Prediction)]
        if rows:
            words = text or self._words(len(self.review.with_copies(rows)), choice)
            decision = Decision(self.review, rows, choice, words)
            decision.changed, decision.refused = self._tell_decision, self.noticed.emit
            self.undo_stack.push(decision)

    def _tell_decision(self, rows: list[int]) -> None:
        self.standingsChanged.emit(rows)
        self.teacher.remember(rows)

    def _words(self, count: int, choice: str | None) -> str:
        photos = self.tr("%Ln photos", "", count)
        if choice is None:
            return self.tr("forget {photos}").format(photos=photos)
        return self.tr("{photos} to {category}").format(photos=photos, category=self.category_name(choice))

    def category_name(self, choice: str) -> str:
        """The name that people read, for a category id or NONE_OF_THESE."""
        if choice == NONE_OF_THESE:
            return self.tr("None of these")
        return self.arrangement.name(choice)

    def rename(self, category: str, words: str) -> None:
        """Call a category by the person's words; says why where that cannot be."""
        if self.teacher.is_taught(category):
            self.teacher.rename(category, words)
        else:
            self.arrangement.rename(category, words)

    def call_categories(self, model: ModelFile) -> None:
        """``model``: the same one, its categories by other names. No photo is looked at anew for it."""
        self.model = model
        self.review.call_categories(model)
        self.arrangement.refresh()

    def set_threshold(self, threshold: float) -> None:
        """How sure is sure: file photos from this confidence (0 to 1) on, those that are here at once."""
        self.review.threshold = threshold
        self.standingsChanged.emit(list(range(len(self.review.photos))))
        self._tell_progress()

    def change_device(self) -> None:
        """Start what looks at photos anew, on the device that the settings want; not while it looks."""
        self._device = None
        self._intake.renew()
        self.warm_up()

    # --- what pages ask

    @property
    def device(self) -> DeviceReport | None:
        """What really runs the network; None until that is known."""
        return self._device

    def problems(self) -> list[Problem]:
        """What was left out, and why: what the scan could not open, then photos that did not open."""
        readings = (self.review.reading(row) for row in self.review.rows(Place.UNREAD))
        return self.review.problems + [each.problem for each in readings if isinstance(each, Failure)]

    @property
    def busy_with_files(self) -> bool:
        """Whether files are being copied, moved or put back."""
        return self._files.busy

    @property
    def looking(self) -> bool:
        """Whether photos are being gathered or looked at, paused included."""
        progress = self.progress
        return progress.working and (progress.activity is Activity.SCANNING or progress.done < progress.total)

    def sources(self) -> list[Path]:
        """What was dropped or chosen, in that order."""
        return list(self._sources)

    def thumbnail_path(self, row: int) -> Path | None:
        """The small upright picture of a photo, once it has been looked at."""
        reading = self.review.reading(row)
        if reading is None or isinstance(reading, Failure) or not reading.photo.digest:
            return None
        return self._path_of(reading.photo.digest)

    def thumbnail_of(self, digest: str) -> Path:
        """Where the small picture for this content lies, if it was ever made."""
        return self.thumbnails / digest[:2] / f"{digest}.jpg"

    def read_task(self, work: Work) -> Task:
        """A task that only reads; several run at once. Connect its signals, then start it."""
        return Task(work, self._reads)

    def file_task(self, work: Work) -> Task:
        """A task that copies, moves or puts back files; one at a time. Connect its signals, then start it."""
        return Task(work, self._files)

    def close(self) -> None:
        """End all background work, the helper process included. Nothing is signalled any more."""
        if self._closed:
            return
        self._closed = True
        self._timer.stop()
        self._soon.stop()
        self._intake.close()
        self.closer.close()
        self._reads.close()
        self._files.close()
        self.teacher.close()
        self.garments.close()
        self.undo_stack.clear()
        self.store.close()
        # A disk that is gone refuses the last marks; after the next start the plan and the disk tell them.
        with contextlib.suppress(WardrobeError):
            self.journal.close()

    # --- what comes back

    def _expect(self) -> Arrivals:
        arrivals = Arrivals(lambda: self.review, self._intake.look_at)
        arrivals.photosAdded.connect(self.photosAdded)
        arrivals.readingsArrived.connect(self.readingsArrived)
        arrivals.standingsChanged.connect(self.standingsChanged)
        arrivals.problemsChanged.connect(self.problemsChanged)
        return arrivals

    def _look_at(self, rows: Sequence[int]) -> None:
        if rows:
            self._intake.look_at([self.review.photos[row] for row in rows])
            self._work()

    def _work(self) -> None:
        if not self._timer.isActive():
            self._pace = Pace()
        self._timer.start(TICK_MS if self._paused else EAGER_MS)
        self._tell_progress()

    def _collect(self) -> None:
        if self._closed or self._soon.isActive():
            return  # the rest of what came is due in a moment, and no second handful in the same breath
        due = time.monotonic() - self._told > TELL_MS / 1000
        if due and self._arrivals.waiting:
            # In a breath of its own: to paint words and numbers anew takes as long as a handful of photos.
            self._tell_progress()
            self._soon.start()
            return
        # Asked before the box is emptied: what arrives in between is found next time.
        busy = self._intake.busy
        taken = self._intake.take()
        for paths, result in taken.scans:
            self._add_scan(paths, result)
        if taken.readings:
            self._timer.setInterval(TICK_MS)
            self._pace.add(time.monotonic(), taken.read)
            self._arrivals.add_readings(taken.readings, taken.choices)
        self._arrivals.take_in()
        left = self._arrivals.waiting
        if left:
            self._soon.start()
        for sentence in taken.trouble:
            self.noticed.emit(sentence)
        self._learn_device()
        if not busy and not left and not self._intake.busy:
            self._timer.stop()
            self._tell_progress()
            self.finished.emit()
        elif due and not left:
            # Not after every handful: words that change so often are not read, and cost more than the photos.
            self._tell_progress()

    def _learn_device(self) -> None:
        if self._device is None and (device := self._intake.device) is not None:
            self._device = device
            self.deviceKnown.emit(device)

    def _add_scan(self, paths: list[Path], result: ScanResult) -> None:
        before = self.left_out
        self.left_out = self.left_out.after(result)
        self._arrivals.add_photos(result.photos)
        if result.problems:
            self.review.add_problems(result.problems)
        if result.problems or self.left_out != before:
            self.problemsChanged.emit()
        if not result.photos and not result.problems:
            self.noticed.emit(nothing_in(paths, result))

    def _tell_progress(self) -> None:
        counts, now = self.review.counts(), time.monotonic()
        self._told = now
        activity = self._activity(counts.waiting)
        looking = activity is Activity.LOOKING
        self.progress = Progress(
            activity=activity,
            done=counts.all - counts.waiting,
            total=counts.all,
            found=self._intake.found if self._intake.scanning else 0,
            per_second=self._pace.per_second(now) if looking else None,
            seconds_left=self._pace.seconds_left(now, counts.waiting) if looking else None,
        )
        self.progressChanged.emit(self.progress)

    def _activity(self, waiting: int) -> Activity:
        if not self._timer.isActive():
            return Activity.STOPPED if waiting else Activity.IDLE
        if self._paused:
            return Activity.PAUSED
        return Activity.LOOKING if waiting or not self._intake.scanning else Activity.SCANNING
