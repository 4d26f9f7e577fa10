"""Finding photos: folders and files in, Photos out. Looks at names and sizes only and opens no photo."""

# With 50,000 files, Path objects in place of os.path would cost seconds.
# ruff: noqa: PTH100, PTH114, PTH116, PTH118, PTH119, PTH120, PTH122

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from pathlib import Path

from wardrobe_desktop.core.companions import share_companions
from wardrobe_desktop.core.content import is_in_cloud
from wardrobe_desktop.core.errors import Problem, ProblemKind
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.stop import Stop

PHOTO_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".heic", ".heif", ".hif", ".avif"}
    | {".tif", ".tiff", ".bmp", ".dib", ".gif"}
)
_SYSTEM_NAMES = frozenset(
    {"thumbs.db", "ehthumbs.db", "desktop.ini", "$recycle.bin", "system volume information"}
    | {"@eadir", "lost+found", "__macosx"}
)
# Photo programs keep these folders as one document; taking a photo out of one breaks it.
_SEALED_SUFFIXES = (".photoslibrary", ".photolibrary", ".aplibrary", ".lrdata", ".lrlibrary", ".app")
_HIDDEN_ON_WINDOWS = stat.FILE_ATTRIBUTE_HIDDEN | stat.FILE_ATTRIBUTE_SYSTEM
_PROBLEMS = {
    errno.ENOENT: ProblemKind.GONE,
    errno.ENOTDIR: ProblemKind.GONE,
    errno.EACCES: ProblemKind.NO_PERMISSION,
    errno.EPERM: ProblemKind.NO_PERMISSION,
    errno.ELOOP: ProblemKind.LOOP,
}

_SORTED_AT_ONCE = 1000

_Key = tuple[str | int, ...]


@dataclass(frozen=True)
class ScanResult:
    """What was found:

    ``photos`` in natural order by folder, then name; ``skipped`` counts files of other kinds;
    ``passed_over``: folders that were not entered, as was asked for; ``hidden`` and ``libraries``: those that
    never are unless they are named (libraries are folders that a photo program keeps as one document).
    """

    photos: tuple[Photo, ...]
    problems: tuple[Problem, ...]
    skipped: int
    passed_over: tuple[Path, ...] = ()
    hidden: tuple[Path, ...] = ()
    libraries: tuple[Path, ...] = ()


def scan(
    paths: Sequence[Path],
    stop: Stop | None = None,
    progress: Callable[[int], None] | None = None,
    pass_over: Collection[Path] = (),
) -> ScanResult:
    """Find the photos in files and folders, nested ones too. Raises nothing: what cannot be read is a
    Problem.

    No photo comes twice, however it is reached. Links are followed once; a link that leads back up is a
    Problem, and so is a photo that lies in the cloud only, which is not opened. ``progress`` gets the number
    of photos so far, once a folder. Stopped, it returns what it has. ``pass_over``: folders that are not
    entered unless they were named.
    """
    walk = _Walk(stop or Stop(), progress or (lambda _found: None), pass_over)
    walk.take_named(paths)
    walk.finish()
    return ScanResult(
        tuple(_in_order(walk.photos)),
        tuple(walk.problems),
        walk.skipped,
        passed_over=tuple(sorted(walk.passed_over)),
        hidden=tuple(sorted(walk.hidden)),
        libraries=tuple(sorted(walk.libraries)),
    )


def problem_of(error: OSError, path: Path) -> Problem:
    """The Problem that an operating-system error means for this path."""
    kind = _PROBLEMS.get(error.errno or 0, ProblemKind.UNREADABLE)
    return Problem(kind, path, error.strerror or str(error))


def natural(text: str) -> _Key:
    """Sort key that puts ``photo 2`` before ``photo 10``; letter case does not count."""
    return tuple(
        int(part) if i % 2 else part.casefold() for i, part in enumerate(re.split(r"([0-9]+)", text))
    )


class _Walk:
    """One scan. Links wait until everything real has been seen, so that a photo is known by its own path."""

    def __init__(self, stop: Stop, progress: Callable[[int], None], pass_over: Collection[Path]) -> None:
        self.photos: list[Photo] = []
        self.problems: list[Problem] = []
        self.skipped = 0
        self._stop = stop
        self._progress = progress
        self._folders: list[str] = []
        self._links: list[str] = []
        self._entered: set[tuple[int, int] | str] = set()
        self._seen: set[str] = set()
        self.passed_over: set[Path] = set()
        self.hidden: set[Path] = set()
        self.libraries: set[Path] = set()
        self._pass_over = {os.path.realpath(folder) for folder in pass_over}

    def take_named(self, paths: Iterable[Path]) -> None:
        """Sort out what the person named. Named files are grouped, so that each folder is listed once."""
        files: dict[str, list[str]] = {}
        for path in paths:
            full = os.path.abspath(path)
            try:
                mode = os.stat(full).st_mode
            except (OSError, ValueError) as error:
                self._report(error, full)
                continue
            if stat.S_ISDIR(mode):
                self._folders.append(full)
            else:
                files.setdefault(os.path.dirname(full), []).append(os.path.basename(full))
        for folder, names in files.items():
            self._take_files(folder, names, self._names_in(folder))

    def finish(self) -> None:
        """Walk all folders, then all links."""
        self._walk_folders()
        while self._links and not self._stop.requested:
            self._follow(self._links.pop())
            self._walk_folders()

    def _walk_folders(self) -> None:
        while self._folders and not self._stop.requested:
            self._enter(self._folders.pop())
            self._progress(len(self.photos))

    def _enter(self, folder: str) -> None:
        try:
            about = os.stat(folder)
            # The inode number is 0 where a file system has none; then only the path can tell.
            mark = (about.st_dev, about.st_ino) if about.st_ino else os.path.realpath(folder)
            if mark in self._entered:
                return
            self._entered.add(mark)
            with os.scandir(folder) as found:
                entries = [entry for entry in found if not self._leaves_hidden(entry)]
        except OSError as error:
            self._report(error, folder)
            return
        files = []
        for entry in entries:
            if entry.is_symlink() or _is_junction(entry):
                self._links.append(entry.path)
            elif entry.is_dir(follow_symlinks=False):
                if entry.name.lower().endswith(_SEALED_SUFFIXES):
                    self.libraries.add(Path(entry.path))
                elif not self._is_passed_over(entry.path):
                    self._folders.append(entry.path)
            # A pipe or socket with a photo's name is told of further on.
            elif entry.is_file(follow_symlinks=False) or is_photo_name(entry.name):
                files.append(entry.name)
        self._take_files(folder, files, set(files))

    def _leaves_hidden(self, entry: os.DirEntry[str]) -> bool:
        hidden = _is_hidden(entry)
        if hidden and entry.is_dir(follow_symlinks=False):
            self.hidden.add(Path(entry.path))
        return hidden

    def _follow(self, link: str) -> None:
        if _leads_to_network(link):
            self.problems.append(Problem(ProblemKind.ELSEWHERE, Path(link)))
            return
        name = os.path.basename(link)
        try:
            mode = os.stat(link).st_mode
        except OSError as error:
            if is_photo_name(name) or error.errno == errno.ELOOP:
                self._report(error, link)
            return
        if not stat.S_ISDIR(mode):
            folder = os.path.dirname(link)
            self._take_files(folder, [name], {name})
        elif self._is_passed_over(link):
            return
        elif Path(os.path.realpath(link)) in Path(os.path.realpath(os.path.dirname(link)), "x").parents:
            self.problems.append(Problem(ProblemKind.LOOP, Path(link)))
        else:
            self._folders.append(link)

    def _is_passed_over(self, folder: str) -> bool:
        if not self._pass_over or os.path.realpath(folder) not in self._pass_over:
            return False
        self.passed_over.add(Path(folder))
        return True

    def _take_files(self, folder: str, names: Sequence[str], beside: set[str]) -> None:
        owned = share_companions(beside.union(names), is_photo_name)
        companions = {name for own in owned.values() for name in own}
        self.skipped += sum(name not in companions and not is_photo_name(name) for name in names)
        real, where = os.path.realpath(folder), Path(folder)
        for name in filter(is_photo_name, names):
            self._take_photo(where, real, name, owned[name])

    def _take_photo(self, folder: Path, real: str, name: str, companions: list[str]) -> None:
        path = os.path.join(folder, name)
        try:
            linked = os.path.islink(path)
            about = os.stat(path)
        except OSError as error:
            self._report(error, path)
            return
        if not stat.S_ISREG(about.st_mode):  # a pipe or a device could hang whoever reads it
            self.problems.append(Problem(ProblemKind.NOT_A_PHOTO, Path(path)))
            return
        if is_in_cloud(about):  # to open it would be to download it
            self.problems.append(Problem(ProblemKind.IN_CLOUD, Path(path)))
            return
        mark = os.path.realpath(path) if linked else os.path.join(real, name)
        if mark in self._seen:
            return
        self._seen.add(mark)
        identity = Identity(about.st_size, about.st_mtime_ns)
        # Put together from the folder's, a path takes less memory than one that is made of a string.
        self.photos.append(Photo(folder / name, identity, tuple(folder / own for own in companions)))

    def _names_in(self, folder: str) -> set[str]:
        try:
            with os.scandir(folder) as found:
                return {entry.name for entry in found if entry.is_file(follow_symlinks=False)}
        except OSError:
            return set()  # a file can be open to us in a folder that is not

    def _report(self, error: OSError | ValueError, path: str) -> None:
        if isinstance(error, OSError):
            self.problems.append(problem_of(error, Path(path)))
        else:  # a name with a zero byte, which no disk can hold
            self.problems.append(Problem(ProblemKind.GONE, Path(path), str(error)))


def is_photo_name(name: str) -> bool:
    """Whether the name ends like a photo's."""
    return os.path.splitext(name)[1].lower() in PHOTO_SUFFIXES


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith(".") or entry.name.lower() in _SYSTEM_NAMES:
        return True
    if os.name != "nt":
        return False
    return bool(getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0) & _HIDDEN_ON_WINDOWS)


def _is_junction(entry: os.DirEntry[str]) -> bool:
    # Windows' own kind of folder link; Python can tell from 3.12 on, and before it is walked once like a
    # folder.
    check: Callable[[], bool] | None = getattr(entry, "is_junction", None)
    return check is not None and check()


def _in_order(photos: Sequence[Photo]) -> Iterator[Photo]:
    """Folder by folder, then by name. Never many at a time: while Python sorts, no other thread has a turn,
    and fifty thousand photos at once hold a window up for 50 ms and more.
    """
    folders: dict[Path, tuple[_Key, ...]] = {}
    inside: dict[tuple[_Key, ...], list[Photo]] = {}  # folders with the same key are one, as their names are
    for photo in photos:
        folder = photo.path.parent
        key = folders.get(folder)
        if key is None:
            key = folders[folder] = tuple(natural(part) for part in folder.parts)
        inside.setdefault(key, []).append(photo)
    for key in sorted(inside):
        found = inside[key]
        parts = [
            sorted(found[at : at + _SORTED_AT_ONCE], key=_by_name)
            for at in range(0, len(found), _SORTED_AT_ONCE)
        ]
        yield from merge(*parts, key=_by_name) if len(parts) > 1 else parts[0]


def _by_name(photo: Photo) -> tuple[_Key, str]:
    return natural(photo.path.name), photo.path.name


def _leads_to_network(link: str) -> bool:
    """Whether a link names another computer: Windows would log in there with the person's name."""
    try:
        target = str(Path(link).readlink())
    except OSError:
        return False
    target = target.removeprefix("\\\\?\\")  # the long form of any path on Windows
    return target.startswith(("\\\\", "UNC\\"))
