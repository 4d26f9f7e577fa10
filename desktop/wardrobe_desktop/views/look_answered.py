"""The photos that "Have a look" would ask about, had the person not answered already."""

from __future__ import annotations

from wardrobe_desktop.core.model_file import ModelFile
from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.review import Review


def answered_rows(review: Review, model: ModelFile) -> list[int]:
    """Rows that were decided by hand and of which ``model`` is not sure, in row order."""
    rows = []
    for row in range(len(review.photos)):
        reading = review.reading(row)
        if not isinstance(reading, Prediction) or not review.standing(row).by_hand:
            continue
        if reading.confidence < review.threshold or reading.familiarity < model.familiarity_threshold:
            rows.append(row)
    return rows
