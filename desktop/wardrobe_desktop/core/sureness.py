"""How sure is sure: the confidences that a person can choose from, what was measured there, and its words."""

from __future__ import annotations

import math
from dataclasses import dataclass

from wardrobe_desktop.core.model_file import ModelFile
from wardrobe_desktop.core.sentence import Sentence, say


@dataclass(frozen=True)
class Sureness:
    """Filing photos from ``confidence`` on, at least this was measured when the model was made.

    ``coverage``: the share of photos that are filed without asking; ``accuracy``: the share of those that is
    right. Either is None where nothing was measured that would allow to promise anything.
    """

    confidence: float
    coverage: float | None
    accuracy: float | None


def choices(model: ModelFile, also: float | None = None) -> list[Sureness]:
    """What a person can choose from, from asking least to asking most.

    These are the points of the measured curve, the model's own threshold, and ``also`` if given (what was
    kept earlier). Points at which no photo was left are none: nothing was measured there.
    """
    confidences = {point.confidence for point in model.curve if point.coverage > 0} | {model.threshold}
    if also is not None:
        confidences.add(also)
    return [measured(model, confidence) for confidence in sorted(confidences)]


def measured(model: ModelFile, confidence: float) -> Sureness:
    """What may be promised at this confidence.

    At a point of the curve that is the point. Between two points it is the worse of both, for each number
    by itself: what was measured beside says nothing better. Below the first point there is no telling how
    many are wrong, above the last one none how many are filed.
    """
    exact = [point for point in model.curve if point.confidence == confidence]
    below = [point for point in model.curve if point.confidence < confidence][-1:]
    above = [point for point in model.curve if point.confidence > confidence][:1]
    if exact:
        return Sureness(confidence, exact[0].coverage, exact[0].accuracy)
    accuracies = [point.accuracy for point in (*below, *above) if point.coverage > 0]
    return Sureness(
        confidence,
        above[0].coverage if above else None,
        min(accuracies) if below and accuracies else None,
    )


def promise(sureness: Sureness) -> Sentence:
    """What was measured, every number rounded down: "Files 7 of 10 by itself, 96 of 100 of them right."."""
    files, right = _files(sureness.coverage), _right(sureness.accuracy)
    return say("{files}, {right}.", files=files, right=right)


def of_hundred(share: float) -> int:
    """A share, 0 to 1, as whole parts of a hundred, rounded down."""
    return _floor(share * 100)


def _files(coverage: float | None) -> Sentence:
    if coverage is None:
        return say("Asks about nearly all")
    if coverage >= 1:
        return say("Files all that looks like clothes by itself")
    if coverage >= 0.1:
        return say("Files {n} of 10 by itself", n=_floor(coverage * 10))
    return say("Files {n} of 100 by itself", n=of_hundred(coverage))


def _right(accuracy: float | None) -> Sentence:
    if accuracy is None:
        return say("how many of them right was not measured")
    # That none at all was wrong among those measured is no promise that none ever is.
    return say("{n} of 100 of them right", n=min(of_hundred(accuracy), 99))


def _floor(number: float) -> int:
    # The tiny nudge undoes binary fractions only (0.29 * 100 is 28.999999999999996).
    return math.floor(number + 1e-9)
