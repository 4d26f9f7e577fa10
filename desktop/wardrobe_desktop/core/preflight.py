"""What must hold before the first file is touched; otherwise the sort is refused with a sentence."""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from wardrobe_desktop.core.content import look
from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.paths import belongs_to_program
from wardrobe_desktop.core.plan import Mode, Move, SortPlan
from wardrobe_desktop.core.sentence import say

_SPARE = 1.05
"""Room asked for, against the plain sum of sizes: file systems need some for themselves."""


def absolute(path: Path) -> Path:
    """The path from the root, links kept as the person wrote them."""
    return Path(os.path.abspath(path))  # noqa: PTH100  (resolve() would follow links)


def nearest_existing(path: Path) -> Path:
    """The path, or the closest folder above it that exists (a broken link counts as existing)."""
    for place in (path, *path.parents):
        if os.path.lexists(place):
            return place
    return path.parents[-1] if path.parents else path


def missing_folders(folders: Iterable[Path]) -> list[Path]:
    """Those of the folders, and of the folders above them, that do not exist yet; parents first."""
    missing: set[Path] = set()
    for folder in folders:
        for place in (folder, *folder.parents):
            if place in missing or os.path.lexists(place):
                break
            missing.add(place)
    return sorted(missing, key=lambda place: (len(place.parts), place))


def mounts_of(folders: Iterable[Path]) -> list[Path]:
    """Where the drives of these folders are hooked in, but for the one that everything hangs on."""
    found: set[Path] = set()
    for folder in set(folders):
        real = Path(os.path.realpath(folder))
        found.add(next(place for place in (real, *real.parents) if _is_mounted(place) or not place.name))
    return sorted(place for place in found if place.name)


def is_away(folder: Path, mounts: Collection[Path]) -> bool:
    """Whether the folder's drive was hooked in at one of the ``mounts`` and is not there now.

    An unplugged drive may leave an empty folder behind; what is written there would be hidden when it is
    back.
    """
    real = Path(os.path.realpath(folder))
    for mount in mounts:
        if (mount == real or mount in real.parents) and not _is_mounted(mount):
            return mount == real or not real.exists()
    return False


def _is_mounted(place: Path) -> bool:
    return place.exists() and os.path.ismount(place)


def refuse_unsafe_place(
    destination: Path, mode: Mode, sources: Sequence[Path], ours: Collection[Path]
) -> None:
    """Refuse a destination that is no folder, may not be written to, is the program's own, or is tangled with
    folders that are emptied.

    Copies may go anywhere, even into the folder they come from: no original changes, and a photo that lies
    in its place already is left alone. A move within the folder that is being emptied is refused (what is
    source and what is sorted could not be told apart any more when it is scanned again), unless an earlier
    sort went there; so is a move out of the program's own files.
    """
    if mode is Mode.MOVE:
        refuse_own_files(source.parent for source in sources)
    if belongs_to_program(destination):
        raise SortRefused(
            say("“{place}” belongs to the program. Choose another folder to sort into.", place=destination)
        )
    _refuse_unwritable(destination)
    if mode is Mode.MOVE and absolute(destination) not in {absolute(place) for place in ours}:
        _refuse_tangled(destination, sources)


def refuse_own_files(folders: Iterable[Path]) -> None:
    """Refuse to move anything out of these folders if one of them belongs to the program."""
    for folder in sorted(set(folders)):
        if belongs_to_program(folder):
            raise SortRefused(
                say(
                    "Nothing can be moved out of “{folder}”, which belongs to the program. Copy instead, or "
                    "leave out what lies there.",
                    folder=folder,
                )
            )


def _refuse_unwritable(destination: Path) -> None:
    place = nearest_existing(destination)
    if not place.exists():
        raise SortRefused(
            say(
                "“{place}” cannot be reached. If its drive was unplugged, plug it in and try again.",
                place=place,
            )
        )
    if not place.is_dir():
        raise SortRefused(say("“{place}” is not a folder. Choose a folder to sort into.", place=place))
    _refuse_read_only(place)
    if not os.access(place, os.W_OK | os.X_OK):
        raise SortRefused(
            say(
                "You are not allowed to write into “{place}”. Choose another folder to sort into.",
                place=place,
            )
        )


def _refuse_read_only(place: Path) -> None:
    if is_read_only(place):
        raise SortRefused(
            say(
                "The drive of “{place}” can only be read. Take its write protection off, or choose a folder "
                "on another drive.",
                place=place,
            )
        )


def is_read_only(folder: Path) -> bool:
    """Whether the folder's drive takes no changes at all, as far as the system says."""
    try:
        return hasattr(os, "statvfs") and bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
    except OSError:
        return False


def _refuse_tangled(destination: Path, sources: Sequence[Path]) -> None:
    real = Path(os.path.realpath(destination))
    for source in sources:
        if not source.is_dir():
            continue
        emptied = Path(os.path.realpath(source))
        if real == emptied:
            raise SortRefused(
                say(
                    "“{destination}” is the folder whose photos would be moved. Choose another folder to "
                    "sort into, or copy instead.",
                    destination=destination,
                )
            )
        if emptied in real.parents:
            raise SortRefused(
                say(
                    "“{destination}” lies within “{source}”, whose photos would be moved. "
                    "Choose a folder outside of it, or copy instead.",
                    destination=destination,
                    source=source,
                )
            )
        if real in emptied.parents:
            raise SortRefused(
                say(
                    "“{source}” lies within “{destination}”, so its photos would be moved within one "
                    "folder. Choose another folder to sort into, or copy instead.",
                    source=source,
                    destination=destination,
                )
            )


def bytes_needed(moves: Iterable[Move], mode: Mode, destination: Path) -> int:
    """Room that the destination's drive must have: sizes of all that will be copied. A move on one drive
    needs none.
    """
    here = look(nearest_existing(destination))
    drive = here.st_dev if here else None
    drives: dict[Path, int | None] = {}
    total = 0
    for move in moves:
        for step in move.steps:
            folder = step.source.parent
            if mode is Mode.MOVE:
                if folder not in drives:
                    facts = look(folder)
                    drives[folder] = facts.st_dev if facts else None
                if drives[folder] == drive:
                    continue
            total += step.identity.size
    return total


def refuse_without_room(destination: Path, needed: int) -> None:
    """Refuse when the drive has less room than is needed, with 5 % to spare."""
    place = nearest_existing(destination)
    try:
        free = shutil.disk_usage(place).free
    except OSError:
        raise SortRefused(
            say(
                "“{place}” cannot be reached. If its drive was unplugged, plug it in and try again.",
                place=place,
            )
        ) from None
    wanted = int(needed * _SPARE)
    if wanted > free:
        raise SortRefused(
            say(
                "There is not enough room in “{destination}”: {needed} are needed, {free} are free. "
                "Make room there, or choose another drive.",
                destination=destination,
                needed=_amount(wanted),
                free=_amount(free),
            )
        )


def refuse_locked_folders(moves: Iterable[Move], mode: Mode) -> None:
    """Refuse what can be known to fail: folders that may not be written to, or from which nothing may be
    taken away; those that belong to the program among them.
    """
    if mode is Mode.MOVE:
        refuse_own_files(step.source.parent for move in moves for step in move.steps)
    targets = {step.target.parent for move in moves for step in move.steps}
    for folder in sorted({nearest_existing(target) for target in targets}):
        if not os.access(folder, os.W_OK | os.X_OK):
            raise SortRefused(
                say(
                    "You are not allowed to write into “{folder}”. Choose another folder to sort into.",
                    folder=folder,
                )
            )
    if mode is Mode.COPY:
        return
    for folder in sorted({step.source.parent for move in moves for step in move.steps}):
        if folder.exists() and is_read_only(folder):
            raise SortRefused(
                say(
                    "Photos cannot be moved out of “{folder}”: its drive can only be read. Copy them "
                    "instead.",
                    folder=folder,
                )
            )
        if folder.exists() and not os.access(folder, os.W_OK | os.X_OK):
            raise SortRefused(
                say(
                    "Photos cannot be moved out of “{folder}”: you may not change it. Copy them instead.",
                    folder=folder,
                )
            )


def refuse_stale(plan: SortPlan, moves: Sequence[Move], part_done: bool = False) -> None:
    """All of it once more, right before a plan runs: time has passed since it was made.

    Single photos that changed meanwhile do not stop the others; that none at all can be found does, unless
    part of the plan was done before and a folder of the others is there: then they went elsewhere, and there
    is a sort to bring to an end. Where the folders are gone as well, their drive was unplugged.
    """
    _refuse_unwritable(plan.destination)
    refuse_locked_folders(moves, plan.mode)
    refuse_without_room(plan.destination, bytes_needed(moves, plan.mode, plan.destination))
    if part_done and any(move.source.parent.is_dir() for move in moves):
        return
    if moves and not any(os.path.lexists(move.source) or os.path.lexists(move.target) for move in moves):
        raise SortRefused(
            say("None of the photos can be found. If their drive was unplugged, plug it in and try again.")
        )


def _amount(size: int) -> str:
    if size < 1000 * 1000:
        return f"{max(1, round(size / 1000)):,} kB"
    if size < 1000**3:
        return f"{size / 1000**2:,.0f} MB"
    return f"{size / 1000**3:,.1f} GB"
