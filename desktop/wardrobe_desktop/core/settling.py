"""From filings to a plan: which folder, which name, and which photos are left out and why."""

from __future__ import annotations

import itertools
import os
import secrets
import stat
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wardrobe_desktop.core import preflight
from wardrobe_desktop.core.companions import COMPANION_SUFFIXES
from wardrobe_desktop.core.content import is_as_planned, is_in_cloud, look, look_itself, same_content
from wardrobe_desktop.core.date_taken import UNKNOWN, year_of
from wardrobe_desktop.core.drive import longest_name, wants_windows_names
from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.names import (
    collision_key,
    family_names,
    safe_folder_name,
    safe_inner_name,
    split_name,
    stem_key,
    windows_name,
)
from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.plan import Filing, Mode, Move, SortPlan, Stays, Step
from wardrobe_desktop.core.sentence import say

_Owner = tuple[str, str]
"""Whose stem it is: the source folder and the stem there. Photos that shared a stem before may share it
again.
"""

_ON_DISK: _Owner = ("", "")


def settle(
    filings: Sequence[Filing],
    destination: Path,
    mode: Mode,
    sources: Sequence[Path],
    ours: Collection[Path],
    options: Mapping[str, str],
    pattern: Pattern,
) -> SortPlan:
    """Make the plan; see ``plan.make_plan``."""
    destination = preflight.absolute(destination)
    sources = tuple(preflight.absolute(source) for source in sources)
    preflight.refuse_unsafe_place(destination, mode, sources, ours)
    desk = _Desk(destination, mode, filings, pattern)
    for filing in filings:
        desk.add(filing)
    needed = preflight.bytes_needed(desk.moves, mode, destination)
    preflight.refuse_locked_folders(desk.moves, mode)
    preflight.refuse_without_room(destination, needed)
    made = datetime.now().astimezone().replace(microsecond=0)
    return SortPlan(
        id=f"{made:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}",
        mode=mode,
        destination=destination,
        moves=tuple(desk.moves),
        already_there=tuple(desk.already_there),
        stays=tuple(desk.stays),
        made=made,
        sources=sources,
        bytes_needed=needed,
        options={**options, "folders": pattern.value},
        undated=desk.undated,
        filed=desk.filed,
    )


class _Desk:
    """The plan in the making."""

    def __init__(self, destination: Path, mode: Mode, filings: Iterable[Filing], pattern: Pattern) -> None:
        self._mode = mode
        self._by_year = pattern is Pattern.CATEGORY_YEAR
        self._folders = _Folders(destination)
        # A photo travels on its own account, even where another one claims it as a companion.
        self._photos = {preflight.absolute(filing.photo.path) for filing in filings}
        self._claimed: set[Path] = set()
        self._seen: set[tuple[str, str]] = set()
        self._real_folders: dict[Path, str] = {}
        self.moves: list[Move] = []
        self.already_there: list[tuple[Photo, Path]] = []
        self.stays: list[Filing] = []
        self.undated = 0
        self.filed: dict[Path, str] = {}

    def add(self, filing: Filing) -> None:
        photo = filing.photo
        reason = filing.stays or (Stays.LOOK if filing.folder is None else self._reason_to_stay(photo))
        if reason is not None or filing.folder is None:
            self.stays.append(Filing(photo, None, reason))
            return
        folder = self._folders.named(
            (filing.folder, *filing.inside), f"{year_of(photo):04}" if self._by_year else ""
        )
        source = preflight.absolute(photo.path)
        if folder.is_same_as(source.parent):
            self._leave_there(photo, source, folder)
            return
        companions = self._companions(photo)
        if isinstance(companions, Stays):
            self.stays.append(Filing(photo, None, companions))
            return
        steps = [(source, photo.identity), *companions]
        places = folder.places([path for path, _ in steps])
        if places.there:
            self._leave_there(photo, places.targets[0], folder)
            return
        self._claimed.update(path for path, _ in companions)
        self.undated += self._by_year and photo.taken <= UNKNOWN
        self.moves.append(
            Move(
                steps=tuple(
                    Step(path, target, identity)
                    for (path, identity), target in zip(steps, places.targets, strict=True)
                ),
                folder=folder.name,
                renamed=places.targets[0].name != source.name,
                shared=places.shared,
            )
        )

    def _leave_there(self, photo: Photo, place: Path, folder: _Folder) -> None:
        self.already_there.append((photo, place))
        self.filed[place] = folder.name

    def _reason_to_stay(self, photo: Photo) -> Stays | None:
        source = preflight.absolute(photo.path)
        itself = look_itself(source)
        if itself is None:
            return Stays.GONE
        if self._mode is Mode.MOVE and stat.S_ISLNK(itself.st_mode):
            return Stays.LINK
        facts = look(source)
        if facts is not None and is_in_cloud(facts):
            return Stays.IN_CLOUD
        if not is_as_planned(facts, photo.identity):
            return Stays.CHANGED
        real = (self._real_folder(source.parent), source.name)
        if real in self._seen:
            return Stays.TWICE
        self._seen.add(real)
        return None

    def _real_folder(self, folder: Path) -> str:
        if folder not in self._real_folders:
            self._real_folders[folder] = os.path.realpath(folder)
        return self._real_folders[folder]

    def _companions(self, photo: Photo) -> list[tuple[Path, Identity]] | Stays:
        """What travels along and is not yet part of the plan; or why the photo has to stay with it."""
        found: list[tuple[Path, Identity]] = []
        for companion in dict.fromkeys(preflight.absolute(path) for path in photo.companions):
            if companion in self._photos or companion in self._claimed:
                continue
            itself, facts = look_itself(companion), look(companion)
            if itself is None or facts is None or not stat.S_ISREG(facts.st_mode):
                continue
            if self._mode is Mode.MOVE and stat.S_ISLNK(itself.st_mode):
                return Stays.LINK
            if is_in_cloud(facts):
                return Stays.IN_CLOUD
            found.append((companion, Identity(facts.st_size, facts.st_mtime_ns)))
        return found


class _Folders:
    """The folders below the destination, each found or made up once, whatever its letter case."""

    def __init__(self, destination: Path) -> None:
        self._destination = destination
        self._chosen: dict[tuple[Path, str], Path] = {}
        self._by_path: dict[Path, _Folder] = {}
        self._by_words: dict[tuple[tuple[str, ...], str], _Folder] = {}
        self._windows_names = wants_windows_names(preflight.nearest_existing(destination))

    def named(self, way: tuple[str, ...], year: str = "") -> _Folder:
        """The folder of a category, or of a kind within it; with a year, the one for that year in it."""
        asked = way, year
        if asked not in self._by_words:
            path = self._destination
            for depth, words in enumerate(way):
                name = safe_inner_name(words) if depth else safe_folder_name(words)
                path = self._chosen_place(path, name)
            path = self._chosen_place(path, year) if year else path
            if path not in self._by_path:
                below = path.relative_to(self._destination).as_posix()
                self._by_path[path] = _Folder(path, below, self._windows_names)
            self._by_words[asked] = self._by_path[path]
        return self._by_words[asked]

    def _chosen_place(self, above: Path, name: str) -> Path:
        key = above, collision_key(name)
        if key not in self._chosen:
            self._chosen[key] = _folder_in(above, name)
        return self._chosen[key]


@dataclass(frozen=True)
class _Places:
    """Where a photo and its companions go, or that they are ``there``; ``shared`` as of a Move."""

    targets: list[Path]
    there: bool = False
    shared: bool = False


class _Folder:
    """One folder: which names are taken there, on disk and in the plan."""

    def __init__(self, path: Path, name: str, windows_names: bool) -> None:
        self.path, self.name = path, name
        self._facts = look(path)
        self._windows_names = windows_names
        self._longest = longest_name(path, preflight.nearest_existing(path))
        names = _names_in(path)
        self._on_disk = _by_key(names)
        self._planned: set[str] = set()
        self._next_number: dict[str, int] = {}
        self._stems: dict[str, set[_Owner]] = {}
        self._paired: dict[str, _Owner] = {}
        for name in names:
            self._stems.setdefault(stem_key(name), set()).add(_ON_DISK)
            if split_name(name)[1].lower() in COMPANION_SUFFIXES:
                for stem in _paired_stems(name):
                    self._paired[stem] = _ON_DISK

    def is_same_as(self, folder: Path) -> bool:
        """Whether this is the very folder, by whatever way it is reached."""
        if folder == self.path:
            return True
        return (
            self._facts is not None
            and (facts := look(folder)) is not None
            and os.path.samestat(self._facts, facts)
        )

    def places(self, sources: Sequence[Path]) -> _Places:
        """Where a photo and its companions go, and whether they are there already with the same bytes."""
        photo, *companions = [self._legal(path.name) for path in sources]
        owner = (str(sources[0].parent), stem_key(sources[0].name))
        base = collision_key(photo)
        start = 0 if self._on_disk else self._next_number.get(base, 0)
        for number in itertools.count(start):
            names = family_names(photo, companions, number, self._longest)
            there = self._holding(names, sources)
            if there:
                return _Places(there, there=True)
            if self._are_free(names, owner):
                self._claim(names, owner)
                self._next_number[base] = number + 1
                break
        shared = number > 0 and not self._lies_here(family_names(photo, companions, 0, self._longest))
        return _Places([self.path / name for name in names], shared=shared)

    def _lies_here(self, names: Sequence[str]) -> bool:
        """Whether files that lie here keep a photo and its companions from these names."""
        if any(collision_key(name) in self._on_disk for name in names):
            return True
        stem = stem_key(names[0])
        if len(names) > 1:
            return _ON_DISK in self._stems.get(stem, set())
        return self._paired.get(stem) == _ON_DISK

    def _legal(self, name: str) -> str:
        return windows_name(name) if self._windows_names else name

    def _holding(self, names: Sequence[str], sources: Sequence[Path]) -> list[Path]:
        """The files that hold the same bytes under these names already; empty unless all of them do."""
        found: list[Path] = []
        for source, name in zip(sources, names, strict=True):
            spellings = [self.path / each for each in self._on_disk.get(collision_key(name), [])]
            twin = next((path for path in spellings if _same(source, path)), None)
            if twin is None:
                return []
            found.append(twin)
        return found

    def _are_free(self, names: Sequence[str], owner: _Owner) -> bool:
        keys = [collision_key(name) for name in names]
        if any(key in self._on_disk or key in self._planned for key in keys):
            return False
        # A film or note next to the photo of somebody else would be taken for that photo's own.
        stem = stem_key(names[0])
        if len(names) > 1:
            return self._stems.get(stem, set()) <= {owner}
        return self._paired.get(stem, owner) == owner

    def _claim(self, names: Sequence[str], owner: _Owner) -> None:
        self._planned.update(collision_key(name) for name in names)
        stem = stem_key(names[0])
        self._stems.setdefault(stem, set()).add(owner)
        if len(names) > 1:
            self._paired[stem] = owner


def _paired_stems(companion: str) -> set[str]:
    """The stems of photos that a companion's name may belong to: of ``IMG.mov`` and of ``IMG.jpg.xmp``,
    ``img``.
    """
    first = stem_key(companion)
    second = stem_key(first)  # IMG.jpg.supplemental-metadata.json has three
    return {first, second, stem_key(second)}


def _folder_in(above: Path, name: str) -> Path:
    """Where a folder with this name lies or will lie, in the spelling that is there already if one is."""
    existing = _by_key(_names_in(above)).get(collision_key(name), [])
    path = above / (name if name in existing or not existing else existing[0])
    if existing and not path.is_dir():
        raise SortRefused(
            say(
                "“{path}” is in the way: a folder of that name is needed. Rename it and try again.",
                path=path,
            )
        )
    return path


def _by_key(names: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(collision_key(name), []).append(name)
    return found


def _names_in(folder: Path) -> list[str]:
    try:
        return sorted(path.name for path in folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError:
        raise SortRefused(
            say("“{folder}” cannot be looked into. Choose another folder to sort into.", folder=folder)
        ) from None


def _same(source: Path, existing: Path) -> bool:
    one, other = look(source), look(existing)
    if one is None or other is None or one.st_size != other.st_size or not stat.S_ISREG(other.st_mode):
        return False
    try:
        return same_content(source, existing)
    except OSError:
        return False
