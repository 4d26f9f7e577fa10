"""What classify and sort have in common: find the photos, look at those that are new, tell how far it is."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from wardrobe_desktop.commands.taught import Pupil
from wardrobe_desktop.core.chosen_model import chosen_model
from wardrobe_desktop.core.device import Device, DeviceReport
from wardrobe_desktop.core.earlier import sorted_before
from wardrobe_desktop.core.errors import NothingFound, Problem
from wardrobe_desktop.core.paths import thumbnails_dir
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.pool import ClassifierPool
from wardrobe_desktop.core.recall import Recall, remembering
from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.scan import ScanResult, scan
from wardrobe_desktop.core.store import Store

_RECALLED_AT_ONCE = 500


def look_through(
    paths: Sequence[Path],
    model: Path | None = None,
    device: Device = "auto",
    *,
    quiet: bool = False,
    try_again: bool = False,
    plain: bool = False,
    on_device: Callable[[DeviceReport], None] | None = None,
) -> Review:
    """Find the photos and look at those that are not known yet. Decisions made in the window count.

    Without ``model`` it is the one chosen in Settings. Progress is told on standard error where a person
    watches, unless ``quiet``. ``try_again``: also at photos that ended the helper process earlier.
    ``plain``: without what was taught in the window.
    ``on_device`` is told what really ran the network, if it had to run at all. Raises NothingFound,
    ModelFileError, ClassifierError and WardrobeError (for the store), each with a sentence. The review that
    is returned has let go of its store: it takes no decisions.
    """
    chosen = chosen_model(model)
    if chosen.missed:
        print(chosen.missed, file=sys.stderr)
    line = ProgressLine(quiet)
    found = scan(list(paths), progress=line.scanning, pass_over=sorted_before(paths))
    line.clear()
    for folder in found.passed_over:
        print(f"Passed over, because it was sorted before: {_one_line(folder)}", file=sys.stderr)
    if not found.photos:
        raise _nothing_found(paths, found)
    with Store() as store:
        if store.notice:
            print(store.notice, file=sys.stderr)
        review = Review(chosen.file, store)
        review.threshold = chosen.threshold
        review.add_problems(found.problems)
        review.add_photos(found.photos)
        if try_again:
            store.forgive([photo.path for photo in found.photos])
        del found  # the review has a newer form of each photo soon
        recall, pupil = Recall(store, chosen.file), Pupil(review, plain=plain)
        new = _recall(review, recall, pupil)
        if new:
            try:
                report = _look(review, store, recall, pupil, new, device, line)
            finally:
                line.clear()
            _tell_device(report, on_device)
        pupil.learn()
    return review


def _recall(review: Review, recall: Recall, pupil: Pupil) -> list[Photo]:
    """Take in what is known already. Returns the photos of which nothing is."""
    new: list[Photo] = []
    photos = list(review.photos)
    for start in range(0, len(photos), _RECALLED_AT_ONCE):
        part = photos[start : start + _RECALLED_AT_ONCE]
        known = recall.known(part)
        review.add_readings([pupil.lean(reading) for reading in known.values()])
        new += [photo for photo in part if photo.path not in known]
    return new


def _one_by_one(photos: list[Photo]) -> Iterator[Photo]:
    """The photos, each let go when it is handed on: what is told of it comes back with another."""
    photos.reverse()
    while photos:
        yield photos.pop()


def _look(
    review: Review,
    store: Store,
    recall: Recall,
    pupil: Pupil,
    photos: list[Photo],
    device: Device,
    line: ProgressLine,
) -> DeviceReport:
    with ClassifierPool(
        review.model, device, thumbnails=thumbnails_dir(), store=store.path, bad=store.bad
    ) as pool:
        if recall.settle(pool.wait_until_ready()):
            photos = _recall(review, recall, pupil)
        line.begin(len(photos))
        with closing(remembering(pool.readings(_one_by_one(photos)), store)) as readings:
            for done, reading in enumerate(readings, 1):
                review.add_readings([pupil.lean(reading)])
                line.looking(done)
        return pool.wait_until_ready()


def _tell_device(report: DeviceReport, on_device: Callable[[DeviceReport], None] | None) -> None:
    if report.asked == "cuda" and report.running != "cuda":
        print(f"The processor did the work, not the graphics card. {report.reason}", file=sys.stderr)
    if on_device is not None:
        on_device(report)


def _nothing_found(paths: Sequence[Path], found: ScanResult) -> NothingFound:
    lines = [problem_line(problem) for problem in found.problems]
    if not lines:
        named = str(paths[0]) if len(paths) == 1 else "what was named"
        lines = [f"There is no photo in {named}. Name a folder or files with photos."]
    return NothingFound("\n".join(lines))


def problem_line(problem: Problem) -> str:
    """The path and what is the matter, on one line whatever the path holds."""
    return f"{_one_line(problem.path)}: {problem.what} {problem.advice}"


def _one_line(path: Path) -> str:
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in str(path))


class ProgressLine:
    """One line on standard error that says how far the work is; silent where nobody watches."""

    def __init__(self, quiet: bool = False) -> None:
        self._on = not quiet and sys.stderr is not None and sys.stderr.isatty()
        self._total = 0
        self._began = self._told = 0.0

    def scanning(self, found: int) -> None:
        """Photos found so far."""
        self._tell(f"Looking for photos: {found}")

    def begin(self, total: int) -> None:
        """The looking starts now."""
        self._total = total
        self._began = time.monotonic()
        self._tell(f"Looking at {total} photos")

    def looking(self, done: int) -> None:
        """Photos looked at so far."""
        seconds = max(time.monotonic() - self._began, 1e-3)
        left = (self._total - done) * seconds / done
        self._tell(f"{done} of {self._total} photos, {done / seconds:.0f} a second, {_span(left)} left")

    def clear(self) -> None:
        """Take the line away."""
        if self._on:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def _tell(self, words: str) -> None:
        now = time.monotonic()
        if self._on and now - self._told > 0.1:
            self._told = now
            print(f"\r\x1b[K{words}", end="", file=sys.stderr, flush=True)


def _span(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min"
