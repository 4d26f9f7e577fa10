"""Review: what the network said of each photo, and what the person decided; their word counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from wardrobe_desktop.core.errors import Problem
from wardrobe_desktop.core.filings import make_filings
from wardrobe_desktop.core.model_file import ModelFile
from wardrobe_desktop.core.packed import Guesses, RowsByContent
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.plan import Filing
from wardrobe_desktop.core.prediction import Category, Failure, Prediction, Reading
from wardrobe_desktop.core.standing import NONE, UNREAD, WAITING, Counts, Place, Standing, Standings
from wardrobe_desktop.core.store import Store

if TYPE_CHECKING:  # nothing of it loads before there is something to learn from
    from wardrobe_desktop.core.learning.learned import Learned

NONE_OF_THESE = "none-of-these"
"""The choice for a photo that shows none of the categories. No category may have this id."""

Previous = list[tuple[int, str | None]]
"""Rows with the choice that each had before, for undo."""

_PART = 100
"""So many photos are answered anew in one go."""


class Review:
    """Photos in rows, and where each stands.

    A row never changes its number. Photos with the same content are decided together. Decisions are written
    to the store at once and found there again by content, whatever the photo is called then. Predictions are
    not written here: whoever makes them does (``Store.remember``), away from the window's thread. Use from
    one thread at a time.
    """

    def __init__(self, model: ModelFile, store: Store) -> None:
        self.model = model
        self.photos: list[Photo] = []
        self.problems: list[Problem] = []
        self._store = store
        self._threshold = model.threshold
        self._learned: Learned | None = None
        self._readings: list[Reading | None] = []
        self._answers: dict[int, Prediction] = {}  # rows where what was learned has been added
        # What each row's standing follows from, so that a new threshold asks no array: best id, confidence,
        # familiar, and the lead over the second best.
        self._guesses = Guesses()
        self._row_of: dict[Path, int] = {}
        self._rows_with = RowsByContent()
        self._choices: dict[str, str] = {}
        self._ids = {category.id: index for index, category in enumerate(model.categories)}
        self._standings = Standings(self._ids)

    # what comes in

    def add_photos(self, photos: Iterable[Photo]) -> list[int]:
        """Add photos that wait to be looked at. Returns the rows to look at.

        A photo that is there already is looked at again only where its file has changed or could not be read.
        """
        rows = []
        for photo in photos:
            row = self._row_of.get(photo.path)
            if row is None:
                rows.append(self._append(photo))
            elif self._is_outdated(row, photo):
                self._forget_reading(row)
                self.photos[row] = photo
                rows.append(row)
        return rows

    def add_readings(
        self, readings: Sequence[Reading], choices: Mapping[str, str] | None = None
    ) -> list[int]:
        """Take in what the network said; returns the rows.

        Decisions made earlier for the same contents count at once: ``choices`` by digest, where the store has
        been asked for these contents already.
        """
        seen = {r.photo.digest for r in readings if isinstance(r, Prediction)}
        new = {digest for digest in seen if digest not in self._rows_with}  # `-` would go through all rows
        known = self._store.choices(sorted(new)) if choices is None else choices
        self._choices.update({digest: known[digest] for digest in new & known.keys()})
        rows = []
        answers = iter(self._adjusted([r for r in readings if isinstance(r, Prediction)]))
        for reading in readings:
            photo = reading.photo
            row = self._row_of.get(photo.path)
            if row is None:
                row = self._append(photo)
            self._forget_reading(row)
            self.photos[row] = photo
            self._readings[row] = reading
            if isinstance(reading, Prediction):
                self._rows_with.add(photo.digest, row)
                self._take_answer(row, next(answers))
            self._settle(row)
            rows.append(row)
        return rows

    def know(self, category: Category) -> None:
        """Photos can be filed in this category from now on; what it looks like comes with ``learn``."""
        from wardrobe_desktop.core.learning.learned import nothing_learned

        learned = self._learned or nothing_learned(self.model)
        known = learned.categories
        if category.id in self._ids:  # it may have another name
            known = tuple(category if each.id == category.id else each for each in known)
        else:
            known = (*known, category)
            self._ids[category.id] = len(self._ids)
            self._standings.add_category(category.id)
        self._learned = replace(learned, categories=known)

    def call_categories(self, model: ModelFile) -> None:
        """``model``: the one that was there, its categories by other names."""
        self.model = model
        if self._learned is not None:
            self._learned = self._in_the_models_words(self._learned)

    def _in_the_models_words(self, learned: Learned) -> Learned:
        # What is being learned began perhaps before another language was chosen.
        return replace(learned, categories=(*self.model.categories, *learned.categories[learned.known :]))

    def learn(self, learned: Learned, answers: Iterable[Prediction] = ()) -> None:
        """Answer with what was learned from now on. What was decided by hand stays as it is.

        ``answers``: what ``learned.adjust`` made of this review's predictions, in a worker; what is missing
        there is adjusted here.
        """
        for _ in self.learning(learned, answers):
            pass

    def learning(self, learned: Learned, answers: Iterable[Prediction] = ()) -> Iterator[None]:
        """The same a few photos at a time, so that a window has time for other things in between.

        Photos may come in meanwhile. Whoever stops half-way has to learn anew.
        """
        self._learned = self._in_the_models_words(learned)
        self._ids = {category.id: index for index, category in enumerate(learned.categories)}
        for id_ in self._ids:
            self._standings.add_category(id_)
        ready = {answer.photo.path: answer for answer in answers}
        for start in range(0, len(self._readings), _PART):
            part = [
                (row, reading)
                for row, reading in enumerate(self._readings[start : start + _PART], start)
                if isinstance(reading, Prediction)
            ]
            unanswered = [one for _, one in part if not _is_answer_to(ready, one)]
            found = {answer.photo.path: answer for answer in self._adjusted(unanswered)}
            for row, reading in part:
                self._take_answer(row, found.get(reading.photo.path) or ready[reading.photo.path])
                self._settle(row)
            yield
        self._standings.keep_categories(self._ids)

    def add_problems(self, problems: Iterable[Problem]) -> None:
        """Take in what the scan could not open."""
        self.problems.extend(problems)

    # what is asked

    @property
    def threshold(self) -> float:
        """How sure is sure: the confidence (0 to 1) from which a photo is filed without asking. Settable."""
        return self._threshold

    @threshold.setter
    def threshold(self, value: float) -> None:
        self._threshold = value
        for row in range(len(self.photos)):
            self._settle(row)

    @property
    def categories(self) -> tuple[Category, ...]:
        """The model's categories, then those that the person taught."""
        return self.model.categories if self._learned is None else self._learned.categories

    @property
    def learned(self) -> Learned | None:
        """What photos are answered with, besides the model; None before anything was learned."""
        return self._learned

    @property
    def choices(self) -> dict[str, str]:
        """What the person decided of the photos here: a category's id, or NONE_OF_THESE, by content."""
        return {digest: choice for digest, choice in self._choices.items() if digest in self._rows_with}

    def reading(self, row: int) -> Reading | None:
        """What came out of looking at the photo, None while it waits; the model's own word."""
        return self._readings[row]

    def readings(self) -> list[Reading | None]:
        """What came out of looking at each photo, by row, as it is now."""
        return list(self._readings)

    def answer(self, row: int) -> Prediction | None:
        """The model's word with what was learned: a probability for each of ``categories``; None without a
        prediction.
        """
        reading = self._readings[row]
        return self._answers.get(row, reading) if isinstance(reading, Prediction) else None

    def answer_again(self, row: int, answer: Prediction) -> None:
        """Take ``answer`` for the photo's until something is learned anew; it was its answer before."""
        self._take_answer(row, answer)
        self._settle(row)

    def standing(self, row: int) -> Standing:
        """Where the photo stands."""
        return self._standings[row]

    def counts(self) -> Counts:
        """How many stand where; kept up to date, so asking costs nothing."""
        return self._standings.counts()

    def rows(self, where: Place | str) -> list[int]:
        """The rows in a place, or those filed in a category (its id), in row order."""
        return self._standings.rows(where)

    def look_rows(self) -> list[int]:
        """The rows to look at, most useful first.

        First those where the network wavers between two categories, the closest call first: there a word from
        the person teaches most. Last those that look like no garment at all.
        """

        def use(row: int) -> tuple[bool, float]:
            prediction, familiar = self.answer(row), self._guesses[row][2]
            return not familiar, 0.0 if prediction is None else _lead(prediction)

        return sorted(self.rows(Place.LOOK), key=use)

    def guesses(self, row: int, n: int = 3) -> list[tuple[Category, float]]:
        """The likeliest categories with their probabilities (0 to 1), likeliest first; empty without a
        prediction.
        """
        prediction = self.answer(row)
        if prediction is None:
            return []
        return [
            (self.categories[index], float(prediction.probabilities[index]))
            for index in prediction.ranking()[:n]
            if index < len(self.categories)  # a category may just have been forgotten
        ]

    def stop_rule(self) -> tuple[int, float | None]:
        """How many photos are filed without asking, and the share of such photos (0 to 1) that proved right.

        The share was measured when the model was made, at the nearest confidence that is not above the
        threshold; None where it was measured for no such confidence.
        """
        below = [point for point in self.model.curve if point.confidence <= self._threshold]
        return self._standings.unasked, below[-1].accuracy if below else None

    def filings(self, look: str = "leave", names: Mapping[str, str] | None = None) -> list[Filing]:
        """Where each photo should go, in row order.

        ``look`` says what becomes of photos that a person should look at: ``leave`` them, put them into a
        ``folder`` of their own, or ``file`` them by best guess. ``names`` gives folder names by category id,
        and by filings.HAVE_A_LOOK; the model's display names and "Have a look" stand in for what it lacks.
        What is a kind of another category has its folder inside that one's. Raises SharedFolder where two
        categories have the same one.
        """
        return make_filings(self.photos, self._standings, self.categories, look, names or {})

    # what the person decides

    def choose(self, rows: Sequence[int], choice: str | None) -> Previous:
        """Decide: a category's id, NONE_OF_THESE, or None to take the decision back. It is on disk when this
        returns.

        Returns every row that it concerned, those with identical content too, with the choice before, for
        ``restore``. Rows without a prediction are left out. Raises ValueError for an id that is no
        category's.
        """
        if choice is not None and choice != NONE_OF_THESE and choice not in self._ids:
            raise ValueError(f"no such category: {choice}")
        return self._decide(dict.fromkeys(self._digests(rows), choice))

    def with_copies(self, rows: Sequence[int]) -> list[int]:
        """All rows that a decision on these would concern: those with identical content too."""
        return [row for digest in self._digests(rows) for row in self._rows_with[digest]]

    def restore(self, previous: Previous) -> Previous:
        """Undo ``choose`` with what it returned. Returns the same for redo."""
        return self._decide({self.photos[row].digest: choice for row, choice in previous})

    def decide_contents(self, wanted: Mapping[str, str | None]) -> Previous:
        """``choose`` by content, whatever each is to become: for photos of other folders too.

        An id that is no category's decides nothing until there is one. Returns the rows here, as ``choose``.
        """
        return self._decide(wanted)

    def choice(self, row: int) -> str | None:
        """What the person decided for this row: a category's id, NONE_OF_THESE, or None."""
        return self._choices.get(self.photos[row].digest)

    def _digests(self, rows: Sequence[int]) -> list[str]:
        predicted = (row for row in rows if isinstance(self._readings[row], Prediction))
        return list(dict.fromkeys(self.photos[row].digest for row in predicted))

    def _decide(self, wanted: Mapping[str, str | None]) -> Previous:
        for choice in dict.fromkeys(wanted.values()):
            self._store.choose([digest for digest, value in wanted.items() if value == choice], choice)
        previous: Previous = []
        for digest, choice in wanted.items():
            before = self._choices.pop(digest, None)
            if choice is not None:
                self._choices[digest] = choice
            for row in self._rows_with[digest]:
                previous.append((row, before))
                self._settle(row)
        return previous

    # rows and counts

    def _append(self, photo: Photo) -> int:
        row = len(self.photos)
        self.photos.append(photo)
        self._readings.append(None)
        self._standings.append()
        self._guesses.append()
        self._row_of[photo.path] = row
        return row

    def _is_outdated(self, row: int, photo: Photo) -> bool:
        if isinstance(self._readings[row], Failure):
            return True
        known = self.photos[row].identity
        return (known.size, known.mtime_ns) != (photo.identity.size, photo.identity.mtime_ns)

    def _forget_reading(self, row: int) -> None:
        if self._readings[row] is None:
            return
        if isinstance(self._readings[row], Prediction):
            self._rows_with.remove(self.photos[row].digest, row)
        self._readings[row] = None
        self._answers.pop(row, None)
        self._settle(row)

    def _settle(self, row: int) -> None:
        """Work out anew where the row stands."""
        self._standings[row] = self._stand(row)

    def _stand(self, row: int) -> Standing:
        reading = self._readings[row]
        if reading is None:
            return WAITING
        if isinstance(reading, Failure):
            return UNREAD
        choice = self._choices.get(reading.photo.digest)
        if choice == NONE_OF_THESE:
            return NONE
        if choice in self._ids:
            said = self._answers.get(row, reading).probabilities
            column = self._ids[choice]
            held = float(said[column]) if column < len(said) else 0.0
            return Standing(Place.FILED, choice, held, by_hand=True)
        best, confidence, familiar = self._guesses[row]
        sure = familiar and confidence >= self._threshold
        return Standing(Place.FILED if sure else Place.LOOK, best, confidence)

    def _guess(self, prediction: Prediction) -> tuple[str, float, bool]:
        best = prediction.best
        familiar = prediction.familiarity >= self.model.familiarity_threshold
        return self.categories[best].id, float(prediction.probabilities[best]), familiar

    def _adjusted(self, predictions: Sequence[Prediction]) -> Sequence[Prediction]:
        """One answer for each, in the same order."""
        return predictions if self._learned is None else self._learned.adjust(predictions)

    def _take_answer(self, row: int, answer: Prediction) -> None:
        if self._learned is not None:
            self._answers[row] = answer
        self._guesses[row] = self._guess(answer)


def _lead(prediction: Prediction) -> float:
    """By how much the likeliest category is likelier than the next."""
    second, first = sorted(prediction.probabilities.tolist())[-2:]
    return float(first - second)


def _is_answer_to(answers: Mapping[Path, Prediction], reading: Prediction) -> bool:
    """Whether there is an answer to this very reading, and not to one of what the file held before."""
    answer = answers.get(reading.photo.path)
    return answer is not None and answer.photo.digest == reading.photo.digest
