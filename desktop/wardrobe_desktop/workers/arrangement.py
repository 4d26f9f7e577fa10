"""Arrangement: what the person calls the categories, in which order they stand, and which are hidden."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cmp_to_key

from PySide6.QtCore import QCollator, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.folder_names import NameClash, folder_of, with_name
from wardrobe_desktop.core.learning.taught import is_own_id
from wardrobe_desktop.core.names import is_year
from wardrobe_desktop.core.prediction import Category
from wardrobe_desktop.core.settings import Settings, load_settings, save_settings
from wardrobe_desktop.spoken import spoken

Change = Callable[[Settings], Settings]


class Arrangement(QObject):
    """Kept in the settings, so that it holds at the next start too. ``changed()`` after each change.

    A name of the person's own is the name of the folder too: one word for one thing.
    """

    changed = Signal()
    noticed = Signal(str)  # a sentence that the person should read now

    def __init__(self, categories: Callable[[], Sequence[Category]], undo_stack: QUndoStack) -> None:
        """``categories`` gives those that there are now, by their standard names."""
        super().__init__()
        self._all = categories
        self._undo_stack = undo_stack
        self._settings = load_settings()
        self._names: dict[str, str] = {}

    def refresh(self) -> None:
        """Settings have been changed elsewhere, or there are other categories."""
        self._settings = load_settings()
        self._names = {}
        self.changed.emit()

    # --- what is asked

    def categories(self) -> list[Category]:
        """All of them by the person's names and in the person's order, hidden ones included.

        What the person has not arranged stands by its standard name, as that language sorts; categories of
        the person's own come last.
        """
        place = {id_: nth for nth, id_ in enumerate(self._settings.category_order)}
        named = [Category(each.id, self.name(each.id)) for each in _by_name(self._all())]
        return sorted(named, key=lambda each: place.get(each.id, len(place)))

    def shown(self) -> list[Category]:
        """Those that are not hidden."""
        return [each for each in self.categories() if each.id not in self._settings.hidden_categories]

    def hidden(self) -> list[Category]:
        """Those that are."""
        return [each for each in self.categories() if each.id in self._settings.hidden_categories]

    @property
    def arranged(self) -> set[str]:
        """The ids of which is kept where they stand or that they are hidden, also of categories that are no
        more.
        """
        return {*self._settings.category_order, *self._settings.hidden_categories}

    def name(self, category: str) -> str:
        """The name that people read, for a category's id. Raises KeyError for an id that is no category's."""
        if category not in self._names:  # asked for with every tile that is painted
            own = self._settings.folder_names
            self._names = {each.id: own.get(each.id) or each.name for each in self._all()}
        return self._names[category]

    # --- what a person does, each a step of undo

    def rename(self, category: str, words: str) -> None:
        """Call a category, and its folder, by the person's words; empty words give the standard name back.

        Says why, and changes nothing, where another folder has that name.
        """
        known = list(self._all())
        one = next(each for each in known if each.id == category)
        taken = {self.tr("Have a look"): self.tr("photos to look at")}
        if one.parent is not None and is_year(words.strip()):
            taken[words.strip()] = self.tr("photos of that year")
        before, old = self._settings.folder_names, self.name(category)
        try:
            after = with_name(words, one, known, before, taken)
        except NameClash as clash:
            sentence = self.tr("“{folder}” is the folder for {other} already. Choose another name.")
            self.noticed.emit(sentence.format(folder=clash.folder, other=clash.other))
            return
        if after == before:
            return
        folder = folder_of(one, after)
        step = self.tr("{old} is called {new}").format(old=old, new=folder)
        self._do(step, _naming(category, after.get(category)), _naming(category, before.get(category)))
        if words.strip() and folder != words.strip():
            altered = self.tr("A folder cannot be called “{words}”, so it is called “{folder}”.")
            self.noticed.emit(altered.format(words=words.strip(), folder=folder))

    def hide(self, category: str) -> None:
        """Take a category out of the list; its photos and its folder stay as they are."""
        if len(self.shown()) > 1:
            step = self.tr("{category} is hidden").format(category=self.name(category))
            self._do(step, _hiding(category, True), _hiding(category, False))

    def show_again(self, category: str) -> None:
        """Put a hidden category back into the list."""
        step = self.tr("{category} is shown again").format(category=self.name(category))
        self._do(step, _hiding(category, False), _hiding(category, True))

    def move(self, category: str, before: str | None) -> None:
        """Let a category stand before another one, or last (None)."""
        was = [each.id for each in self.categories()]
        order = [id_ for id_ in was if id_ != category]
        order.insert(order.index(before) if before in order else len(order), category)
        if order != was:
            step = self.tr("{category} stands elsewhere").format(category=self.name(category))
            self._do(step, _ordering(order), _ordering(list(self._settings.category_order)))

    def step(self, category: str, down: bool) -> None:
        """Let a category change places with the one above or below it in the list."""
        ids = [each.id for each in self.shown()]
        at = ids.index(category)
        if down and at + 1 < len(ids):
            self.move(ids[at + 1], category)
        elif not down and at > 0:
            self.move(category, ids[at - 1])

    # --- inside

    def _do(self, step: str, change: Change, back: Change) -> None:
        self._undo_stack.push(_Rearranging(self, step, change, back))

    def take(self, change: Change) -> bool:
        """Change the settings; returns whether the disk has taken it."""
        settings = change(load_settings())
        try:
            save_settings(settings)
        except WardrobeError as error:
            self.noticed.emit(spoken(error))
            return False
        self.refresh()
        return True


def _by_name(categories: Sequence[Category]) -> list[Category]:
    # A model file names them in English, and in that order they would stand anyhow in any other language.
    collator = QCollator()

    def compare(one: Category, other: Category) -> int:
        return collator.compare(one.name, other.name)

    own = [each for each in categories if is_own_id(each.id)]
    others = [each for each in categories if not is_own_id(each.id)]
    return [*sorted(others, key=cmp_to_key(compare)), *own]


class _Rearranging(QUndoCommand):
    """One change of the arrangement, and the way back."""

    def __init__(self, arrangement: Arrangement, text: str, change: Change, back: Change) -> None:
        super().__init__(text)
        self._arrangement, self._change, self._back = arrangement, change, back

    def redo(self) -> None:
        """Change it. A disk that refuses takes the step off the list."""
        self.setObsolete(not self._arrangement.take(self._change))

    def undo(self) -> None:
        """As it was."""
        self.setObsolete(not self._arrangement.take(self._back))


def _naming(category: str, words: str | None) -> Change:
    def change(settings: Settings) -> Settings:
        names = {key: word for key, word in settings.folder_names.items() if key != category}
        return replace(settings, folder_names={**names, category: words} if words else names)

    return change


def _hiding(category: str, hidden: bool) -> Change:
    def change(settings: Settings) -> Settings:
        others = [id_ for id_ in settings.hidden_categories if id_ != category]
        return replace(settings, hidden_categories=[*others, category] if hidden else others)

    return change


def _ordering(order: list[str]) -> Change:
    return lambda settings: replace(settings, category_order=order)
