"""Teacher: what the person has taught and decided, and what is learned from it, beside the window.

Learning runs on a thread of its own, one thing at a time; only the newest result counts. The window hears of
it when the answers are ready to be taken in.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.folder_names import NameClash, with_name
from wardrobe_desktop.core.learning.learned import Learned, learn
from wardrobe_desktop.core.learning.memory import Decided, Memory
from wardrobe_desktop.core.learning.my_categories import (
    export_categories,
    import_categories,
    read_categories,
)
from wardrobe_desktop.core.learning.space import Space, load_space
from wardrobe_desktop.core.learning.taught import (
    Example,
    TaughtCategory,
    TeachingError,
    checked_name,
    example_of,
    is_own_id,
    new_id,
)
from wardrobe_desktop.core.prediction import Category, Prediction
from wardrobe_desktop.core.review import NONE_OF_THESE, Place
from wardrobe_desktop.spoken import spoken
from wardrobe_desktop.workers.lesson import Lesson, rows_of
from wardrobe_desktop.workers.looking_again import look_again
from wardrobe_desktop.workers.task import Task, TaskQueue

if TYPE_CHECKING:
    from wardrobe_desktop.core.store import Store
    from wardrobe_desktop.workers.desk import Desk
    from wardrobe_desktop.workers.intake import Pool

MOST_AT_ONCE = 1000
"""So many photos of one decision are kept as evidence; more would push out everything else."""

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
    decisions: int


class Teacher(QObject):
    """Lives on the window's thread, as the desk does, which makes it.

    ``learned(rows)``: these photos stand elsewhere, or in another order, on account of what was learned.
    ``changed()``: there are other taught categories, or they are called otherwise. ``proposed(Proposal)``
    answers ``propose``.
    """

    learned = Signal(list)
    changed = Signal()
    proposed = Signal(object)
    noticed = Signal(str)

    def __init__(self, desk: Desk, memory: Memory, open_pool: Callable[[], Pool]) -> None:
        """``open_pool`` makes what looks at photos, for those that another model has learned from."""
        super().__init__()
        self._desk = desk
        self._open_pool = open_pool
        self.memory = memory
        self.categories: tuple[TaughtCategory, ...] = ()
        self.decisions = 0
        self._space: Space | None = None
        self._queue = TaskQueue(1, "wardrobe-learn")
        self._epoch = 0  # which review, and which categories: what was learned of others is not taken in
        self._running = self._wanted = self._taking = self._closed = False
        self._asked = 0
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._learn)
        desk.cleared.connect(self._start_over)
        desk.finished.connect(self._folder_is_in)

    @property
    def store(self) -> Store:
        """Where decisions are kept."""
        return self._desk.store

    def start(self) -> None:
        """Take in what was taught earlier, and show photos of before to a model that has not seen them."""
        if self.memory.notice:
            self.noticed.emit(spoken(self.memory.notice))
        self._learn()
        memory, model, open_pool = self.memory, self._desk.model, self._open_pool
        task = self._desk.read_task(lambda stop, _progress: look_again(memory, model, open_pool, stop))
        task.succeeded.connect(self._looked_again)
        task.start()

    def close(self) -> None:
        """End the work, and let go of the file."""
        self._closed = True
        self._soon.stop()
        self._queue.close()
        self.memory.close()

    # --- what is asked

    @property
    def busy(self) -> bool:
        """Whether something is being learned, or about to be."""
        return self._queue.busy or self._soon.isActive() or self._taking

    def is_taught(self, category: str) -> bool:
        """Whether this is the id of a category that the person taught."""
        return is_own_id(category)

    def taught(self, category: str) -> TaughtCategory | None:
        """A taught category by its id."""
        return next((each for each in self.categories if each.id == category), None)

    def fault(self, name: str, category: str = "") -> str:
        """Why a category cannot be called so, in a sentence; empty where it can.

        ``category``: the id of the one that is to get this name, if it is there.
        """
        try:
            self._check(name, category)
        except (TeachingError, NameClash) as error:
            return self._sentence(error)
        return ""

    def examples(self, rows: Sequence[int]) -> list[Example]:
        """What these photos are as examples, each content once."""
        readings = (self._desk.review.reading(row) for row in rows)
        found = {one.photo.digest: example_of(one) for one in readings if isinstance(one, Prediction)}
        return list(found.values())

    def propose(self, rows: Sequence[int], parent: str | None) -> None:
        """Look for photos that look like these; ``proposed`` tells which."""
        self._asked += 1
        asked, epoch, examples = self._asked, self._epoch, self.examples(rows)
        taken = {each.id for each in self.categories}
        trial = TaughtCategory(new_id("", taken), "?", parent, tuple(examples))
        predictions, numbers = self._predictions()
        choices, review = self._desk.review.choices, self._desk.review
        given = {example.digest for example in examples}

        def work(_stop: object, _progress: object) -> Proposal:
            taught = [*self.memory.categories(), trial]
            decided = self.memory.decisions()
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

    # --- what a person does, each a step of undo

    def teach(
        self,
        name: str,
        examples: Sequence[int],
        rows: Sequence[int],
        parent: str | None = None,
        staying: Sequence[int] = (),
    ) -> str:
        """Make a category from examples, and file them and ``rows`` there. Returns its id.

        ``staying``: photos that look alike and were said to be something else; those that are filed stay
        where they are. Raises TeachingError for a name that cannot be.
        """
        plain = self._check(name)
        category = new_id(plain, {each.id for each in self.categories})
        taught = TaughtCategory(category, plain, parent, tuple(self.examples(examples)))
        wanted: dict[str, str | None] = {}
        for row in staying:
            standing = self._desk.review.standing(row)
            if standing.place is Place.FILED:
                wanted.update(dict.fromkeys(self._digests([row]), standing.category))
        wanted.update(dict.fromkeys(self._digests([*examples, *rows]), category))

        def change() -> None:
            others = [_without(each, taught.examples) for each in self.memory.categories()]
            self.memory.restore([*others, taught])

        self._desk.undo_stack.push(Lesson(self, self.tr("add {name}").format(name=plain), change, wanted))
        return category

    def rename(self, category: str, words: str) -> None:
        """Call a taught category otherwise; says why, and changes nothing, where that cannot be."""
        fault = self.fault(words, category)
        if fault:
            self.noticed.emit(fault)
            return
        text = self.tr("{old} is called {new}").format(old=self._name(category), new=words.strip())
        self._do(text, lambda: self.memory.rename(category, words, ()), {})

    def join(self, category: str, into: str) -> None:
        """Make a taught category part of another taught one."""
        text = self.tr("{name} joins {other}").format(name=self._name(category), other=self._name(into))
        self._do(text, lambda: self.memory.join(category, into), self._decided(category, into))

    def forget(self, category: str) -> None:
        """Forget a taught category; its photos stand where the program sees them without it."""
        text = self.tr("forget {name}").format(name=self._name(category))
        self._do(text, lambda: self.memory.forget(category), self._decided(category, None))

    def import_file(self, path: Path) -> None:
        """Take in categories from a file; a file that cannot be used is told in a sentence."""
        try:
            read = read_categories(path)
        except WardrobeError as error:
            self.tell(error)
            return
        others = [*self._desk.model.categories, *self._desk.arrangement.categories()]
        own = [each for each in others if not is_own_id(each.id)]
        text = self.tr("take in “{file}”").format(file=path.name)
        self._do(text, lambda: import_categories(self.memory, read, own), {})

    def export_file(self, path: Path) -> bool:
        """Write the taught categories to a file; returns whether the disk took it."""
        try:
            export_categories(self.memory.categories(), path)
        except WardrobeError as error:
            self.tell(error)
            return False
        return True

    def _do(self, text: str, change: object, wanted: Mapping[str, str | None]) -> None:
        self._desk.undo_stack.push(Lesson(self, text, change, wanted))  # type: ignore[arg-type]

    # --- for the steps of undo

    def take_over(self, wanted: Mapping[str, str | None]) -> list[int]:
        """The memory has changed: let the review know its categories, and decide. Returns the rows."""
        self.categories = self.memory.categories()
        for each in self.categories:
            self._desk.review.know(each.category)
        return rows_of(self._desk.review.decide_contents(wanted))

    def changed_rows(self, rows: list[int]) -> None:
        """Tell of a step, and learn from it."""
        self._epoch += 1
        self._desk.arrangement.refresh()
        self.changed.emit()
        self._desk.standingsChanged.emit(rows)
        self.remember(rows)
        self._learn()

    def tell(self, error: WardrobeError) -> None:
        """Say what went wrong."""
        self.noticed.emit(self._sentence(error))

    # --- decisions by hand

    def remember(self, rows: Sequence[int]) -> None:
        """The person decided about these photos: that is evidence, from now on and for later folders."""
        if self._closed:
            return
        review = self._desk.review
        decided, gone = [], []
        for row in rows:
            reading, choice = review.reading(row), review.choice(row)
            if not isinstance(reading, Prediction):
                continue
            if choice is None or choice == NONE_OF_THESE:
                gone.append(reading.photo.digest)
            else:
                decided.append(Decided(choice, example_of(reading)))

        def work(_stop: object, _progress: object) -> None:
            if gone:
                self.memory.take_back(gone)
            if decided:
                self.memory.decide(decided[-MOST_AT_ONCE:])
                _wake(self.memory, self._desk.model.id, decided)

        task = Task(work, self._queue)
        task.failed.connect(self.noticed)
        task.start()
        self._soon.start()

    # --- learning

    def _folder_is_in(self) -> None:
        if self.categories or self.decisions:
            self._learn()

    def _start_over(self) -> None:
        self._epoch += 1
        self._learn()

    def _learn(self) -> None:
        """Learn from everything that is there now; once more afterwards, if there is news meanwhile."""
        if self._closed:
            return
        if self._running or self._taking:
            self._wanted = True
            return
        self._running, self._wanted = True, False
        epoch, (predictions, _) = self._epoch, self._predictions()
        choices, model = self._desk.review.choices, self._desk.model

        def work(_stop: object, _progress: object) -> _Answers:
            taught, decisions = self.memory.categories(), self.memory.decisions()
            found = learn(model, predictions, taught, decisions, choices, self._load())
            return _Answers(_with_asleep(found), tuple(found.adjust(predictions)), taught, len(decisions))

        task = Task(work, self._queue)
        task.succeeded.connect(lambda answers: self._take_in(answers, epoch))
        task.failed.connect(self.noticed)
        task.ended.connect(self._ended)
        task.start()

    def _ended(self) -> None:
        self._running = False
        self._go_on()

    def _go_on(self) -> None:
        if self._wanted:
            self._learn()

    def _take_in(self, found: _Answers, epoch: int) -> None:
        if epoch != self._epoch:
            return
        self.categories, self.decisions = found.taught, found.decisions
        review = self._desk.review
        before = [review.standing(row) for row in range(len(review.photos))]
        if review.learned is None and found.learned.head is None and not found.taught:
            self.changed.emit()
            return
        names = review.categories
        steps = review.learning(found.learned, found.answers)

        def go_on() -> None:
            if epoch != self._epoch or self._closed:
                self._taking = False
                self._go_on()
                return
            over = time.perf_counter() + HOLD_S
            for _ in steps:
                if time.perf_counter() > over:
                    QTimer.singleShot(0, self, go_on)
                    return
            self._taking = False
            self._go_on()
            if names != review.categories:
                self._desk.arrangement.refresh()
            self.changed.emit()
            self.learned.emit([row for row, was in enumerate(before) if review.standing(row) != was])

        self._taking = True
        go_on()

    def _looked_again(self, forgotten: list[str]) -> None:
        if forgotten:
            sentence = self.tr(
                "The photos from which “{name}” was learned are gone, and this model has not seen them. "
                "Show it a few anew."
            )
            self.noticed.emit(sentence.format(name="”, “".join(forgotten)))
        self._learn()

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

    # --- names and decisions

    def _check(self, name: str, category: str = "") -> str:
        known = self._desk.arrangement.categories()
        plain = checked_name(name, [each.name for each in known if each.id != category])
        taken = {
            self.tr("Have a look"): self.tr("photos to look at"),
            self.tr("None of these"): self.tr("photos of other things"),
        }
        with_name(plain, Category(category or "?", plain), known, {}, taken)
        return plain

    def _name(self, category: str) -> str:
        return self._desk.arrangement.name(category)

    def _digests(self, rows: Sequence[int]) -> list[str]:
        return [example.digest for example in self.examples(rows)]

    def _decided(self, category: str, becomes: str | None) -> dict[str, str | None]:
        try:
            return dict.fromkeys(self.store.chosen(category), becomes)
        except WardrobeError as error:
            self.tell(error)
            return {}

    def _sentence(self, error: WardrobeError) -> str:
        if isinstance(error, NameClash):
            sentence = self.tr("“{folder}” is the folder for {other} already. Choose another name.")
            return sentence.format(folder=error.folder, other=error.other)
        return spoken(error)


def _with_asleep(found: Learned) -> Learned:
    """Taught categories that this model cannot look for yet are there all the same: photos stay in them."""
    return replace(found, categories=(*found.categories, *(each.category for each in found.asleep)))


def _wake(memory: Memory, model_id: str, decided: Sequence[Decided]) -> None:
    """What is filed by hand in a category with too few examples is one: so it is found again."""
    asleep = {each.id for each in memory.categories() if not each.is_ready(model_id)}
    for category in asleep:
        memory.add_examples(category, [one.example for one in decided if one.choice == category])


def _without(category: TaughtCategory, examples: Sequence[Example]) -> TaughtCategory:
    taken = {example.digest for example in examples}
    return replace(category, examples=tuple(one for one in category.examples if one.digest not in taken))
