"""Learned: what the program has learned from this person, ready to answer; it never changes once made.

A worker makes one (``learn``) and adjusts what the model said of the folder; the window only takes the
results in.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from wardrobe_desktop.core.learning.evidence import MOST, Evidence
from wardrobe_desktop.core.learning.memory import Decided
from wardrobe_desktop.core.learning.space import Space, load_space, space_of
from wardrobe_desktop.core.learning.taught import Example, TaughtCategory, example_of
from wardrobe_desktop.core.learning.wardrobe_head import FOLDER_SAMPLE, Wardrobe, WardrobeHead, fit_head
from wardrobe_desktop.core.model_file import ModelFile
from wardrobe_desktop.core.prediction import Category, Prediction

OFFERED_FROM = math.exp(-1.5)
"""A photo is offered as a taught category when that is at least so many times as likely as the best other."""
SURELY_FAMILIAR = 1.0
"""The familiarity of a photo of a taught category: what a person has taught is never unfamiliar."""


@dataclass(frozen=True, eq=False)
class Learned:
    """``categories``: the model's, then the taught ones that are ready; they are the columns of answers.

    ``known``: how many are the model's. ``asleep``: taught categories of which this model has seen too few
    examples; they are not looked for. ``declined``: of contents that were said not to be of taught ones,
    those ones' columns.
    """

    categories: tuple[Category, ...]
    known: int
    asleep: tuple[TaughtCategory, ...] = ()
    head: WardrobeHead | None = None
    declined: Mapping[str, Sequence[int]] = field(default_factory=dict)

    @property
    def taught(self) -> tuple[Category, ...]:
        """The taught categories that are looked for."""
        return self.categories[self.known :]

    def with_asleep(self) -> Learned:
        """With the taught categories that are not looked for, too: photos stay in them."""
        return replace(self, categories=(*self.categories, *(each.category for each in self.asleep)))

    def adjust(self, predictions: Sequence[Prediction]) -> list[Prediction]:
        """What the model said, with what was learned: ``probabilities`` then has a column a category.

        A photo whose best category is a taught one counts as familiar, and none is what the person said that
        it is not. What comes in must be the model's own.
        """
        if self.head is None or not predictions:
            return list(predictions)
        known = np.stack([one.probabilities for one in predictions])
        rows = self.head.probabilities(known, np.stack([one.embedding for one in predictions]))
        return [self._adjusted(one, row) for one, row in zip(predictions, rows, strict=True)]

    def offers(self, adjusted: Iterable[Prediction], category: str) -> list[Prediction]:
        """Of adjusted predictions, those to offer together as this taught category, likeliest first."""
        column = [each.id for each in self.categories].index(category)
        found = [(one, _odds(one, column)) for one in adjusted]
        likely = [(one, odds) for one, odds in found if odds >= OFFERED_FROM]
        return [one for one, _ in sorted(likely, key=lambda pair: -pair[1])]

    def _adjusted(self, prediction: Prediction, row: NDArray[np.float32]) -> Prediction:
        if prediction.photo.digest in self.declined:
            row[self.declined[prediction.photo.digest]] = 0
            left = float(row.sum())
            # So sure of what it is not that nothing is left for the rest: then the model's own word stands.
            row = row / left if left > 0 else np.pad(prediction.probabilities, (0, len(row) - self.known))
        own = int(row.argmax()) >= self.known
        familiarity = SURELY_FAMILIAR if own else prediction.familiarity
        return replace(prediction, probabilities=row, familiarity=familiarity)


def nothing_learned(model: ModelFile, asleep: Sequence[TaughtCategory] = ()) -> Learned:
    """What a program knows before anybody taught it anything: the model's categories."""
    return Learned(model.categories, len(model.categories), tuple(asleep))


def learn(
    model: ModelFile,
    predictions: Sequence[Prediction],
    taught: Sequence[TaughtCategory],
    decided: Sequence[Decided] = (),
    choices: Mapping[str, str] | None = None,
    space: Space | None = None,
) -> Learned:
    """Learn; takes a fraction of a second, so a worker should.

    ``predictions``: what the model itself said of the folder. ``choices``: what the person decided of its
    photos, by digest; ``decided``: what is remembered of earlier folders, oldest first. ``space``: what
    ``load_space`` gave, to load it once only.

    Raises ModelFileError when the file beside the model is damaged.
    """
    space = space or load_space(model)
    width = _width(space, predictions, taught, model)
    taught = [_fitting(each, model, width) for each in taught]
    decided = [one for one in decided if _fits(one.example, model, width)]
    ready = [each for each in taught if each.is_ready(model.id)]
    asleep = tuple(each for each in taught if not each.is_ready(model.id))
    categories = (*model.categories, *(each.category for each in ready))
    columns = {category.id: column for column, category in enumerate(categories)}
    choices = choices or {}
    evidence = _evidence(predictions, columns, decided, choices)
    if not ready and evidence is None:
        return nothing_learned(model, asleep)
    space = space or _space_of(predictions, evidence, ready, model)
    examples = [_examples(each.usable(model.id), evidence, columns[each.id]) for each in ready]
    declined: dict[str, list[int]] = {}
    for each in ready:
        for digest in each.declined:
            declined.setdefault(digest, []).append(columns[each.id])
    own = {example.digest for each in ready for example in each.examples}
    folder = _wardrobe(predictions, choices.keys() | own | declined.keys(), model, width)
    head = fit_head(space, examples, folder, evidence)
    return Learned(categories, len(model.categories), asleep, head, declined)


def _width(
    space: Space | None, predictions: Sequence[Prediction], taught: Sequence[TaughtCategory], model: ModelFile
) -> int:
    """How many numbers this model's embeddings have; 0 where nothing says."""
    if space is not None:
        return len(space.centre)
    if predictions:
        return len(predictions[0].embedding)
    return next((len(one.embedding) for each in taught for one in each.usable(model.id)), 0)


def _fitting(category: TaughtCategory, model: ModelFile, width: int) -> TaughtCategory:
    return replace(category, examples=tuple(one for one in category.examples if _fits(one, model, width)))


def _fits(example: Example, model: ModelFile, width: int) -> bool:
    """Whether the example is this model's word: a file from elsewhere may claim so and hold other numbers."""
    sizes = (len(example.probabilities), len(example.embedding)) == (len(model.categories), width)
    return example.model_id == model.id and sizes


def _evidence(
    predictions: Sequence[Prediction],
    columns: Mapping[str, int],
    decided: Sequence[Decided],
    choices: Mapping[str, str],
) -> Evidence | None:
    """The newest decisions, each photo once; those of this folder come after what is remembered."""
    found: dict[str, tuple[Example, int]] = {}
    for one in decided:
        if one.choice in columns:
            found[one.example.digest] = (one.example, columns[one.choice])
    here = {one.photo.digest: one for one in predictions if one.photo.digest in choices}
    for digest, prediction in here.items():
        found.pop(digest, None)  # taken back or decided anew: what counts is what is decided now
        if choices[digest] in columns:
            found[digest] = (example_of(prediction), columns[choices[digest]])
    newest = list(found.values())[-MOST:]
    if not newest:
        return None
    said, embeddings = _arrays([example for example, _ in newest])
    return Evidence(said, embeddings, np.array([column for _, column in newest], np.int64))


def _examples(
    shown: Sequence[Example], evidence: Evidence | None, column: int
) -> tuple[NDArray[np.float32], NDArray[np.float16]]:
    """What was shown of a category, and what was decided to be of it; a photo that is both counts twice."""
    said, embeddings = _arrays(shown)
    if evidence is None:
        return said, embeddings
    chosen = evidence.columns == column
    return (
        np.concatenate([said, evidence.probabilities[chosen]]),
        np.concatenate([embeddings, evidence.embeddings[chosen].astype(np.float16)]),
    )


def _wardrobe(
    predictions: Sequence[Prediction], decided: Iterable[str], model: ModelFile, width: int
) -> Wardrobe:
    """A sample of the folder's photos that nobody has decided on."""
    settled = set(decided)
    open_ = [one for one in predictions if one.photo.digest not in settled]
    if len(open_) > FOLDER_SAMPLE:  # evenly spread, so that the same folder gives the same answer
        open_ = [open_[i * len(open_) // FOLDER_SAMPLE] for i in range(FOLDER_SAMPLE)]
    if not open_:
        return Wardrobe(
            np.zeros((0, len(model.categories)), np.float32),
            np.zeros((0, width), np.float32),
            np.zeros(0, np.bool_),
        )
    said, embeddings = _arrays([example_of(one) for one in open_])
    familiar = np.array([one.familiarity >= model.familiarity_threshold for one in open_])
    return Wardrobe(said, embeddings, familiar)


def _space_of(
    predictions: Sequence[Prediction],
    evidence: Evidence | None,
    ready: Sequence[TaughtCategory],
    model: ModelFile,
) -> Space:
    """Where no space came with the model: the one that the photos at hand span."""
    step = max(1, len(predictions) // FOLDER_SAMPLE)
    parts = [_arrays([example_of(one) for one in predictions[::step]])] if predictions else []
    if evidence is not None:
        parts.append((evidence.probabilities, evidence.embeddings.astype(np.float16)))
    # The examples are of categories that the model mixes up with others: only where there is nothing else.
    parts = parts or [_arrays(each.usable(model.id)) for each in ready]
    said = np.concatenate([part[0] for part in parts])
    embeddings = np.concatenate([part[1] for part in parts])
    return space_of(embeddings, said.argmax(axis=1), len(model.categories))


def _arrays(examples: Sequence[Example]) -> tuple[NDArray[np.float32], NDArray[np.float16]]:
    """Probabilities float32 [k,C] and embeddings float16 [k,D]."""
    return np.stack([one.probabilities for one in examples]), np.stack([one.embedding for one in examples])


def _odds(prediction: Prediction, column: int) -> float:
    rest = float(np.delete(prediction.probabilities, column).max())
    return float(prediction.probabilities[column]) / max(rest, 1e-9)
