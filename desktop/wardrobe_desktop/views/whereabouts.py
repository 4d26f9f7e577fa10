"""Whereabouts: how many of some photos stand in which place, by the places' names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.workers.desk import Desk


def whereabouts(desk: Desk, rows: Iterable[int]) -> Counter[str]:
    """Count these rows of the review, all of which can be read."""
    found = Counter[str]()
    for row in rows:
        standing = desk.review.standing(row)
        if standing.place is Place.FILED and standing.category:
            found[desk.category_name(standing.category)] += 1
        elif standing.place is Place.NONE:
            found[_tr("None of these")] += 1
        else:
            found[_tr("Have a look")] += 1
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("Whereabouts", text)
