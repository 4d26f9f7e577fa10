"""TeachWords: what the page of teaching says, for a new category and for one that is shown more photos."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from wardrobe_desktop.views.whereabouts import whereabouts
from wardrobe_desktop.workers.desk import Desk


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("TeachPage", text, "", count)


@dataclass(frozen=True)
class TeachWords:
    """``name`` may be empty while it is not typed. ``more``: the category is there, and gets photos."""

    desk: Desk
    name: str
    more: bool = False

    def title(self) -> str:
        """Of the page."""
        return _tr("More photos of “{name}”").format(name=self.name) if self.more else _tr("Teach a category")

    def which(self) -> str:
        """The question while examples are chosen."""
        if self.name:
            return _tr("Which photos show “{name}”?").format(name=self.name)
        return _tr("Which photos show it?")

    def click(self, least: int) -> str:
        """How examples are chosen, and how many are needed at least."""
        if not self.more:
            return _tr("Click three or more; a second click takes a photo out again.")
        if least > 1:
            return _tr("Click %Ln or more, so that it is looked for again.", least)
        return _tr("Click one or more; a second click takes a photo out again.")

    def nothing_yet(self) -> str:
        """That it can still be left."""
        if self.more:
            return _tr("Nothing changes until you add the photos.")
        return _tr("Nothing changes until you add the category.")

    def question(self) -> str:
        """The question about those that look alike."""
        if self.name:
            return _tr("Are these “{name}” too?").format(name=self.name)
        return _tr("Do these belong to it too?")

    def none_alike(self) -> tuple[str, str]:
        """That none looks alike, and what to do all the same."""
        nothing = _tr("None of your other photos look like these.")
        if self.more:
            return nothing, _tr("Add the photos all the same: it learns from them.")
        return nothing, _tr("Add the category all the same: it is looked for in all later photos.")

    def add(self, shown: Sequence[int]) -> str:
        """The button that does it, for these photos and their copies."""
        count = len(self.desk.review.with_copies(shown))
        if self.more:
            return _tr("Add %Ln photos to “{name}”", count).format(name=self.name)
        if self.name:
            return _tr("Add “{name}” with %Ln photos", count).format(name=self.name)
        return _tr("Add the category")

    def moves(self, shown: Sequence[int]) -> str:
        """Where the photos come from that are about to move, in a sentence. ``shown``: the examples and those
        that were ticked; copies of them go along.
        """
        if not self.name:
            return _tr("Type a name for the category. Nothing changes until you add it.")
        rows = self.desk.review.with_copies(shown)
        found = whereabouts(self.desk, rows)
        here = found.pop(self.name, 0) if self.more else 0
        parts = [
            _tr("{count} from {place}").format(count=QLocale().toString(count), place=place)
            for place, count in found.most_common()
        ]
        if not parts:
            return _tr("No photo moves. You can undo this.")
        sentence = _tr("%Ln photos move to {name}: {places}. You can undo this.", len(rows) - here)
        sentence = sentence.format(name=self.name, places=", ".join(parts))
        copies = len(set(rows) - set(shown))
        return f"{sentence} " + _tr("%Ln of them are copies that go along.", copies) if copies else sentence
