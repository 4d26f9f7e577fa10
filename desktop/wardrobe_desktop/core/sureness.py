"""How sure is sure: the confidences that a person can choose from, and what was measured there."""

from __future__ import annotations

from dataclasses import dataclass

from wardrobe_desktop.core.model_file import ModelFile


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
