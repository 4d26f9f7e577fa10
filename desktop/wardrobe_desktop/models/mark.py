"""Mark: how sure a photo's place is, as a shape and a word."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wardrobe_desktop.core.standing import Place, Standing


class Mark(Enum):
    """The first four stand under tiles, the last three beside guesses. The value is the English word."""

    SURE = QT_TRANSLATE_NOOP("Mark", "Sure")
    FAIRLY = QT_TRANSLATE_NOOP("Mark", "Fairly sure")
    NOT_SURE = QT_TRANSLATE_NOOP("Mark", "Not sure")
    DECIDED = QT_TRANSLATE_NOOP("Mark", "You decided")
    LIKELY = QT_TRANSLATE_NOOP("Mark", "Likely")
    POSSIBLE = QT_TRANSLATE_NOOP("Mark", "Possible")
    UNLIKELY = QT_TRANSLATE_NOOP("Mark", "Unlikely")

    @property
    def word(self) -> str:
        """The word in the person's language."""
        return QCoreApplication.translate("Mark", str(self.value))


def mark_of(standing: Standing, threshold: float) -> Mark:
    """The mark under a tile. ``threshold``: the confidence from which photos are filed without asking."""
    if standing.by_hand:
        return Mark.DECIDED
    if standing.place is not Place.FILED:
        return Mark.NOT_SURE
    # Nearer to the line above which photos are filed than to certainty: worth a look before the others.
    return Mark.SURE if standing.confidence >= (threshold + 1) / 2 else Mark.FAIRLY


def mark_of_guess(confidence: float) -> Mark:
    """The mark beside one of the best guesses."""
    if confidence >= 0.5:
        return Mark.LIKELY
    return Mark.POSSIBLE if confidence >= 0.15 else Mark.UNLIKELY
