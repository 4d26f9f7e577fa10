"""Teacher: what the person teaches and decides, on disk and as steps of undo; the learner learns from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.folder_names import NameClash, with_name
from wardrobe_desktop.core.learning.memory import Decided, Memory
from wardrobe_desktop.core.learning.my_categories import (
    OUR_NAMES,
    export_categories,
    import_categories,
    read_categories,
)
from wardrobe_desktop.core.learning.taught import (
    Example,
    TaughtCategory,
    checked_name,
    example_of,
    is_own_id,
    new_id,
)
from wardrobe_desktop.core.names import is_year, safe_folder_name
from wardrobe_desktop.core.prediction import Category, Prediction
from wardrobe_desktop.core.review import NONE_OF_THESE
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.spoken import spoken
from wardrobe_desktop.workers.aftermath import Act
from wardrobe_desktop.workers.learner import Learner
from wardrobe_desktop.workers.lesson import Lesson, rows_of
from wardrobe_desktop.workers.looking_again import look_again

if TYPE_CHECKING:
    from wardrobe_desktop.core.review import Review
    from wardrobe_desktop.core.store import Store
    from wardrobe_desktop.workers.desk import Desk
    from wardrobe_desktop.workers.intake import Pool

MOST_AT_ONCE = 1000
"""So many photos of one decision are kept as evidence; more would push out everything else."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Teacher", text)


class Teacher(QObject):
    """Lives on the window's thread, as the desk does, which makes it.

    ``learned(rows)``: these photos stand elsewhere, or in another order, on account of what was learned.
    ``changed()``: there are other taught categories, or they are called otherwise. ``proposed(Proposal)``
    answers ``propose``. ``settled(Aftermath)``: what the person's last act did to photos that nobody decided
    on. ``forgot(name, rows)``: a category was forgotten just now, in which these photos were.
    """

    learned = Signal(list)
    changed = Signal()
    proposed = Signal(object)
    settled = Signal(object)
    noticed = Signal(str)
    forgot = Signal(str, list)

    def __init__(self, desk: Desk, memory: Memory, open_pool: Callable[[], Pool]) -> None:
        """``open_pool`` makes what looks at photos, for those that another model has learned from."""
        super().__init__()
        self._desk = desk
        self._open_pool = open_pool
        self.memory = memory
        self.learner = Learner(desk, memory)
        self.learner.learned.connect(self.learned)
        self.learner.tookIn.connect(self._took_in)
        self.learner.proposed.connect(self.proposed)
        self.learner.settled.connect(self.settled)
        self.learner.noticed.connect(self.noticed)
        self.categories: tuple[TaughtCategory, ...] = ()

    @property
    def store(self) -> Store:
        """Where decisions are kept."""
        return self._desk.store

    def start(self) -> None:
        """Take in what was taught earlier, and show photos of before to a model that has not seen them."""
        if self.memory.notice:
            self.noticed.emit(spoken(self.memory.notice))
        self.learner.learn()
        memory, model, open_pool = self.memory, self._desk.model, self._open_pool
        task = self._desk.read_task(lambda stop, _progress: look_again(memory, model, open_pool, stop))
        task.succeeded.connect(self._looked_again)
        task.start()

    def close(self) -> None:
        """End the work, and let go of the file."""
        self.learner.close()
        self.memory.close()

    @property
    def review(self) -> Review:
        """The photos in sight, and what was decided of them."""
        return self._desk.review

    # --- what is asked

    @property
    def decisions(self) -> int:
        """How many decisions by hand were learned from, but for those that ``learned_from`` counts."""
        taught = {each.id for each in self.categories}
        return sum(len(found) for choice, found in self.learner.decisions.items() if choice not in taught)

    def learned_from(self, taught: TaughtCategory) -> int:
        """From how many photos a category was learned: its examples, and what was filed there by hand."""
        shown = {example.digest for example in taught.examples}
        return len(shown | self.learner.decisions.get(taught.id, frozenset()))

    @property
    def busy(self) -> bool:
        """Whether something is being learned, or about to be."""
        return self.learner.busy

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
        except WardrobeError as error:
            return self._sentence(error)
        return ""

    def examples(self, rows: Sequence[int]) -> list[Example]:
        """What these photos are as examples, each content once."""
        readings = (self._desk.review.reading(row) for row in rows)
        model_id = self._desk.model.id
        found = {
            one.photo.digest: example_of(one, model_id) for one in readings if isinstance(one, Prediction)
        }
        return list(found.values())

    def propose(self, rows: Sequence[int], parent: str | None, category: str = "") -> None:
        """Look for photos that look like these; ``proposed`` tells which.

        ``category``: the taught one that is shown them as further examples.
        """
        self.learner.propose(self.examples(rows), parent, category)

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

        ``staying``: photos that look alike and were said to be something else: they are not taken for this
        any more, and those that are filed stay where they are. Raises TeachingError or NameClash for a name
        that cannot be; a disk that refuses is told, and then nothing is made and the id is empty.
        """
        plain = self._check(name)
        # No id of one that was forgotten and is remembered as hidden, or as standing elsewhere.
        taken = {each.id for each in self.memory.names()} | self._desk.arrangement.arranged
        category = new_id(plain, taken)
        shown, declined = self.examples(examples), self._digests(staying)
        wanted = self._wanted(category, [*examples, *rows], staying)

        def change() -> None:
            self.memory.teach(plain, shown, self._models(), parent, category, declined)

        lesson = Lesson(self, self.tr("add {name}").format(name=plain), change, wanted)
        self._desk.undo_stack.push(lesson)
        return "" if lesson.given_up else category

    def add_examples(
        self, category: str, rows: Sequence[int], along: Sequence[int] = (), staying: Sequence[int] = ()
    ) -> None:
        """Show more photos of a taught category, and file them and those ``along`` there; one whose examples
        were gone is looked for again once it has enough. ``staying`` as for ``teach``.

        A photo that was an example of another category is one of this from then on.
        """
        examples = self.examples(rows)
        if examples:
            text = self.tr("more examples of {name}").format(name=self._name(category))
            wanted, declined = self._wanted(category, [*rows, *along], staying), self._digests(staying)

            def change() -> None:
                self.memory.add_examples(category, examples)
                self.memory.decline(category, declined)

            self._do(text, change, wanted)

    def rename(self, category: str, words: str) -> None:
        """Call a taught category, and its folder, otherwise; says why, and changes nothing, where that cannot
        be. What no folder can be called is made fit for one, as in the names of all other categories.
        """
        fault = self.fault(words, category)
        if fault:
            self.noticed.emit(fault)
            return
        name = safe_folder_name(words)
        if name == self._name(category):
            return
        text = self.tr("{old} is called {new}").format(old=self._name(category), new=name)
        self._do(text, lambda: self.memory.rename(category, name, ()), {})

    def join(self, category: str, into: str) -> None:
        """Make a taught category part of another taught one."""
        text = self.tr("{name} joins {other}").format(name=self._name(category), other=self._name(into))
        self._do(text, lambda: self.memory.join(category, into), self._decided(category, into))

    def forget(self, category: str) -> None:
        """Forget a taught category; its photos stand where the program sees them without it."""
        name, rows = self._name(category), self._desk.review.rows(category)
        text = self.tr("forget {name}").format(name=name)
        self._do(text, lambda: self.memory.forget(category), self._decided(category, None))
        if self.taught(category) is None:  # no disk has refused it
            self.forgot.emit(name, rows)

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
        ours = (*OUR_NAMES, self.tr("Have a look"), self.tr("None of these"))
        self._do(text, lambda: import_categories(self.memory, read, own, ours), {})

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
        self._desk.arrangement.refresh()
        self.changed.emit()
        self._desk.standingsChanged.emit(rows)
        self.remember(rows)
        self.learner.learn_anew()

    def tell(self, error: WardrobeError) -> None:
        """Say what went wrong."""
        self.noticed.emit(self._sentence(error))

    # --- decisions by hand

    def remember(self, rows: Sequence[int]) -> None:
        """The person decided about these photos: that is evidence, from now on and for later folders."""
        review = self._desk.review
        decided, gone = [], []
        for row in rows:
            reading, choice = review.reading(row), review.choice(row)
            if not isinstance(reading, Prediction):
                continue
            if choice is None or choice == NONE_OF_THESE:
                gone.append(reading.photo.digest)
            else:
                decided.append(Decided(choice, example_of(reading, self._desk.model.id)))

        def work(_stop: object, _progress: object) -> None:
            if gone:
                self.memory.take_back(gone)
            if decided:
                self.memory.decide(decided[-MOST_AT_ONCE:])
                _wake(self.memory, self._desk.model.id, decided)

        self.learner.note(work, Act(review, frozenset(rows), alike=bool(decided)))

    def _took_in(self) -> None:
        self.categories = self.learner.categories
        self.changed.emit()

    def _looked_again(self, forgotten: list[str]) -> None:
        if forgotten:
            self.noticed.emit(_gone_text(forgotten))
        self.learner.learn()

    # --- names and decisions

    def _check(self, name: str, category: str = "") -> str:
        # The taught ones as they are on disk: what is undone or taught elsewhere may not be learned yet.
        known = [*self._models(), *self.memory.names()]
        plain = checked_name(name, [each.name for each in known if each.id != category])
        taken = {
            self.tr("Have a look"): self.tr("photos to look at"),
            self.tr("None of these"): self.tr("photos of other things"),
        }
        if is_year(plain):  # it is, or may become, a kind of another, beside the folders for years
            taken[plain] = self.tr("photos of that year")
        with_name(plain, Category(category or "?", plain), known, {}, taken)
        return plain

    def _models(self) -> list[Category]:
        """The model's categories, by the person's names."""
        return [each for each in self._desk.arrangement.categories() if not is_own_id(each.id)]

    def _name(self, category: str) -> str:
        return self._desk.arrangement.name(category)

    def _wanted(self, category: str, rows: Sequence[int], staying: Sequence[int]) -> dict[str, str | None]:
        """What becomes of which contents: ``rows`` go to ``category``, ``staying`` stay where they are."""
        wanted: dict[str, str | None] = {}
        for row in staying:
            standing = self._desk.review.standing(row)
            if standing.place is Place.FILED and standing.category != category:
                wanted.update(dict.fromkeys(self._digests([row]), standing.category))
        wanted.update(dict.fromkeys(self._digests(rows), category))
        return wanted

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


def _wake(memory: Memory, model_id: str, decided: Sequence[Decided]) -> None:
    """What is filed by hand in a category with too few examples is one: so it is found again."""
    asleep = {each.id for each in memory.categories() if not each.is_ready(model_id)}
    for category in asleep:
        memory.add_examples(category, [one.example for one in decided if one.choice == category])


def _gone_text(names: Sequence[str]) -> str:
    """What is said of categories whose examples this model cannot be shown any more."""
    if len(names) == 1:
        sentence = _tr(
            "The photos from which “{name}” was learned are gone, and what recognises the clothes now has "
            "not seen them. Show it a few anew."
        )
        return sentence.format(name=names[0])
    sentence = _tr(
        "The photos from which {names} were learned are gone, and what recognises the clothes now has not "
        "seen them. Show it a few of each anew."
    )
    quoted = [_tr("“{name}”").format(name=name) for name in names]
    return sentence.format(names=QLocale().createSeparatedList(quoted))
