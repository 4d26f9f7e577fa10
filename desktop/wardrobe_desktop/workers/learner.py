"""Learner: learns on a thread of its own, one thing at a time, and brings the answers into the review.

Only the newest result counts; it is taken in a few photos at a time, so that the window never waits for it.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from wardrobe_desktop.core.learning.learned import Learned, learn
from wardrobe_desktop.core.learning.memory import Decided, Memory
from wardrobe_desktop.core.learning.space import Space, load_space
from wardrobe_desktop.core.learning.taught import Example, TaughtCategory, new_id
from wardrobe_desktop.core.prediction import Category, Prediction
from wardrobe_desktop.workers.aftermath import Act, aftermath
from wardrobe_desktop.workers.task import Task, TaskQueue, Work

if TYPE_CHECKING:
    from wardrobe_desktop.workers.desk import Desk

HOLD_S = 0.004
"""What was learned is taken in for so long in one go."""

SOON_MS = 300
"""So long after a decision it is learned from: a row of quick answers is one lesson."""


@dataclass(frozen=True, eq=False)
class Proposal:
    """What looks like a category that is being taught: the rows of such photos, likeliest first."""

    offered: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class _Answers:
    learned: Learned
    answers: tuple[Prediction, ...]
    taught: tuple[TaughtCategory, ...]
    decisions: Mapping[str, frozenset[str]]


class Learner(QObject):
    """Lives on the window's thread. ``learned(rows)``: these photos stand elsewhere now.

    ``tookIn()``: ``categories`` and ``decisions`` (contents of photos, by the category that was chosen for
    them) say what was learned from. ``proposed(Proposal)`` answers
    ``propose``. ``settled(Aftermath)``: what the person's last act did to photos that nobody decided on, once
    it is learned from; not while photos come in, when other things move them too.
    """

    learned = Signal(list)
    settled = Signal(object)
    tookIn = Signal()  # noqa: N815
    proposed = Signal(object)
    noticed = Signal(str)

    def __init__(self, desk: Desk, memory: Memory) -> None:
        super().__init__()
        self._desk = desk
        self._memory = memory
        self.categories: tuple[TaughtCategory, ...] = ()
        self.decisions: Mapping[str, frozenset[str]] = {}
        self._space: Space | None = None
        self._queue = TaskQueue(1, "wardrobe-learn")
        self._epoch = 0  # which review, and which categories: what was learned of others is not taken in
        self._running = self._wanted = self._taking = self._closed = False
        self._asked = 0
        self._act: Act | None = None  # not learned from yet
        # What is being learned from, or taken in, and whether some of it was taken back meanwhile.
        self._from: Mapping[str, str] = {}
        self._outdated = False
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.learn)
        desk.cleared.connect(self.learn_anew)
        desk.finished.connect(self._folder_is_in)

    def close(self) -> None:
        """End the work."""
        self._closed = True
        self._soon.stop()
        self._queue.close()

    @property
    def busy(self) -> bool:
        """Whether something is being learned, or about to be."""
        return self._queue.busy or self._soon.isActive() or self._taking

    def note(self, work: Work, act: Act) -> None:
        """The person has acted: do this to the memory before anything else is learned, and learn from it
        soon.
        """
        if not self._closed:
            self._act = act.after(self._act)
            self._outdated = self._outdated or self._contradicts(act)
            task = Task(work, self._queue)
            task.failed.connect(self.noticed)
            task.start()
            self._soon.start()

    def propose(self, examples: Sequence[Example], parent: str | None, category: str = "") -> None:
        """Look for photos that look like these; ``proposed`` tells which.

        ``category``: the taught one that is shown them as further examples.
        """
        self._asked += 1
        asked, epoch = self._asked, self._epoch
        taken = {each.id for each in self.categories}
        new = TaughtCategory(new_id("", taken), "?", parent, tuple(examples))
        predictions, numbers = self._predictions()
        choices, review = self._desk.review.choices, self._desk.review
        given = {example.digest for example in examples}

        def work(_stop: object, _progress: object) -> Proposal:
            taught, trial = _with_trial(self._memory.categories(), new, category)
            decided = self._memory.decisions()
            found = learn(self._desk.model, predictions, taught, decided, choices, self._load())
            adjusted = found.adjust(predictions)
            row_of = {id(one): row for one, row in zip(adjusted, numbers, strict=True)}
            offers = [
                one
                for one in found.offers(adjusted, trial.id)
                if one.photo.digest not in given and one.photo.digest not in choices
            ]
            return Proposal(tuple(row_of[id(one)] for one in offers))

        def tell(proposal: Proposal) -> None:
            if asked == self._asked and epoch == self._epoch and review is self._desk.review:
                self.proposed.emit(proposal)

        task = Task(work, self._queue)
        task.succeeded.connect(tell)
        task.failed.connect(self.noticed)
        task.start()

    # --- learning

    def _folder_is_in(self) -> None:
        if self.categories or self.decisions:
            self.learn()

    def learn_anew(self) -> None:
        """There are other categories, or another review: what is being learned now is of no use."""
        self._epoch += 1
        self.learn()

    def learn(self) -> None:
        """Learn from everything that is there now; once more afterwards, if there is news meanwhile."""
        if self._closed:
            return
        if self._running or self._taking:
            self._wanted = True
            return
        self._running, self._wanted = True, False
        epoch, (predictions, _) = self._epoch, self._predictions()
        choices, model = self._desk.review.choices, self._desk.model
        act, self._act = self._act, None
        self._from, self._outdated = choices, False

        def work(_stop: object, _progress: object) -> _Answers:
            taught, decisions = self._memory.categories(), self._memory.decisions()
            found = learn(model, predictions, taught, decisions, choices, self._load())
            return _Answers(
                found.with_asleep(), tuple(found.adjust(predictions)), taught, _by_choice(decisions)
            )

        task = Task(work, self._queue)
        task.succeeded.connect(lambda answers: self._take_in(answers, epoch, act))
        task.failed.connect(self.noticed)
        task.ended.connect(self._ended)
        task.start()

    def _ended(self) -> None:
        self._running = False
        self._go_on()

    def _go_on(self) -> None:
        if self._wanted:
            self.learn()

    def _take_in(self, found: _Answers, epoch: int, act: Act | None) -> None:
        if epoch != self._epoch or self._outdated:
            self._keep(act)
            return
        self.categories, self.decisions = found.taught, found.decisions
        review = self._desk.review
        before = [review.standing(row) for row in range(len(review.photos))]
        if review.learned is None and found.learned.head is None and not found.taught:
            self.tookIn.emit()
            return
        names = review.categories
        steps = review.learning(found.learned, found.answers)

        def go_on() -> None:
            if epoch != self._epoch or self._outdated or self._closed:
                self._keep(act)
                self._taking = False
                self._arrange(names)
                self._go_on()
                return
            over = time.perf_counter() + HOLD_S
            for _ in steps:
                if time.perf_counter() > over:
                    QTimer.singleShot(0, self, go_on)
                    return
            self._taking = False
            self._go_on()
            self._arrange(names)
            self.tookIn.emit()
            moved = {row: was for row, was in enumerate(before) if review.standing(row) != was}
            self.learned.emit(list(moved))
            if act is not None and act.review is review and not self._desk.progress.working:
                self.settled.emit(aftermath(act, moved))

        self._taking = True
        go_on()

    def _arrange(self, names: tuple[Category, ...]) -> None:
        """``names``: the categories that were there before something was taken in."""
        if names != self._desk.review.categories and not self._closed:
            self._desk.arrangement.refresh()

    def _keep(self, act: Act | None) -> None:
        """What became of it is told once it is learned from after all."""
        self._act = self._act.after(act) if self._act else act

    def _contradicts(self, act: Act) -> bool:
        """Whether ``act`` takes back what is being learned from, or what is being taken in: nobody should
        see what came of that. New decisions are no reason to begin anew; a quick hand gives them all the
        time.
        """
        if not (self._running or self._taking):
            return False
        review = act.review
        said = ((row, self._from.get(review.photos[row].digest)) for row in act.rows)
        return any(was is not None and was != review.choice(row) for row, was in said)

    def _load(self) -> Space | None:
        if self._space is None:
            self._space = load_space(self._desk.model)
        return self._space

    def _predictions(self) -> tuple[list[Prediction], list[int]]:
        """What the model said, and of which rows."""
        review = self._desk.review
        readings = [(review.reading(row), row) for row in range(len(review.photos))]
        found = [(each, row) for each, row in readings if isinstance(each, Prediction)]
        return [each for each, _ in found], [row for _, row in found]


def _by_choice(decisions: Iterable[Decided]) -> dict[str, frozenset[str]]:
    """The contents of decided photos by category."""
    found: dict[str, set[str]] = {}
    for one in decisions:
        found.setdefault(one.choice, set()).add(one.example.digest)
    return {choice: frozenset(digests) for choice, digests in found.items()}


def _with_trial(
    taught: Sequence[TaughtCategory], new: TaughtCategory, category: str
) -> tuple[list[TaughtCategory], TaughtCategory]:
    """``taught`` with ``new``, or with its examples added to those of ``category``; and which one that is."""
    known = next((each for each in taught if each.id == category), None)
    if known is None:
        return [*taught, new], new
    given = {example.digest for example in new.examples}
    earlier = [example for example in known.examples if example.digest not in given]
    trial = replace(known, examples=(*earlier, *new.examples))
    return [*(each for each in taught if each is not known), trial], trial
