"""Folder names in the person's own words: which are refused, what a folder is called, and what it lies in."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.names import collision_key, safe_folder_name, safe_inner_name
from wardrobe_desktop.core.prediction import Category
from wardrobe_desktop.core.sentence import say


class NameClash(WardrobeError):
    """Two categories would share a folder. ``other`` is the name of the one that has it already."""

    def __init__(self, folder: str, other: str) -> None:
        super().__init__(f"“{folder}” is the folder for {other} already. Choose another name.")
        self.folder, self.other = folder, other


class SharedFolder(WardrobeError):
    """Photos of two categories would come to lie in one folder."""

    def __init__(self, folder: str) -> None:
        super().__init__(
            say(
                "Two categories have the folder “{folder}”, and their photos would be mixed in it. "
                "Call one of them otherwise: in Settings, under “Folder names”.",
                folder=folder,
            )
        )


def folder_of(category: Category, names: Mapping[str, str]) -> str:
    """What the folder of a category is called: the person's own words, or the model's display name."""
    return safe_folder_name(names.get(category.id) or category.name)


def way_to(category: str, parents: Mapping[str, str | None]) -> list[str]:
    """The ids of the categories in whose folders a category's lies, the outermost first, and its own.

    ``parents``: every category's id, with that of the one that it is a kind of.
    """
    way = [category]
    while (above := parents.get(way[0])) is not None and above in parents and above not in way:
        way.insert(0, above)
    return way


def refuse_shared(ways: Mapping[str, Sequence[str]], used: Collection[str]) -> None:
    """Raise SharedFolder where photos of two categories would be mixed in one folder.

    ``ways``: the names of the folders that lead to each category's, its own the last, by id; ``used``: the
    ids of those that get photos now. Names that do not clash in one language may in another.
    """
    known: dict[tuple[str, ...], str] = {}
    for id_, (outer, *inner) in ways.items():
        names = (safe_folder_name(outer), *map(safe_inner_name, inner))
        first = known.setdefault(tuple(map(collision_key, names)), id_)
        if first != id_ and (first in used or id_ in used):
            raise SharedFolder("/".join(names))


def with_name(
    words: str,
    category: Category,
    categories: Sequence[Category],
    names: Mapping[str, str],
    taken: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """``names`` with the person's words for one category, made fit for a folder; empty words take them away.

    ``taken``: other folders that a sort may make, with what they are for. Raises NameClash where some file
    system would take two of the folders for the same.
    """
    changed = {key: word for key, word in names.items() if key != category.id}
    if words.strip():
        changed[category.id] = safe_folder_name(words)
    _refuse_clash(category, categories, changed, taken or {})
    if folder_of(category, changed) == safe_folder_name(category.name):
        changed.pop(category.id, None)  # the same as without
    return changed


def without_names(
    keys: Collection[str], categories: Sequence[Category], names: Mapping[str, str]
) -> dict[str, str]:
    """``names`` without the person's words for the categories with these ids.

    Raises NameClash where one of their standard names is the name of another folder by now.
    """
    changed = {key: word for key, word in names.items() if key not in keys}
    for category in categories:
        if category.id in names and category.id in keys:
            _refuse_clash(category, categories, changed, {})
    return changed


def _refuse_clash(
    category: Category, categories: Sequence[Category], names: Mapping[str, str], taken: Mapping[str, str]
) -> None:
    mine = folder_of(category, names)
    others = {folder_of(each, names): each.name for each in categories if each.id != category.id}
    for folder, purpose in {**others, **taken}.items():
        if collision_key(folder) == collision_key(mine):
            raise NameClash(mine, purpose)
