"""SortPlan and Move: every file operation that a sort will do, settled before the first file is touched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path

from wardrobe_desktop.core.names import safe_folder_name, windows_name
from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.photo import Identity, Photo

__all__ = [
    "Filing",
    "Mode",
    "Move",
    "SortPlan",
    "Stays",
    "Step",
    "category_of",
    "make_plan",
    "safe_folder_name",
]


class Mode(Enum):
    """What happens to the originals."""

    COPY = "copy"
    MOVE = "move"


class Stays(Enum):
    """Why a photo is not part of the sort. The first four come from the review, the others from a look at
    the disk.
    """

    LOOK = "look"
    NONE_OF_THESE = "none-of-these"
    FAILED = "failed"
    WAITING = "waiting"
    CHANGED = "changed"
    GONE = "gone"
    LINK = "link"
    IN_CLOUD = "in-cloud"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Filing:
    """Where one photo should go: the name of its category's folder, or why it stays where it is.

    ``inside``: the folders inside that one, from the outermost, for what is a kind of that category.
    """

    photo: Photo
    folder: str | None
    stays: Stays | None = None
    inside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One file: from where, to where, and what it must still be when its turn comes.

    Both paths are absolute. The digest of a companion is empty until the sort begins: it is read then, before
    the plan is written down.
    """

    source: Path
    target: Path
    identity: Identity


@dataclass(frozen=True, slots=True)
class Move:
    """A photo and what travels with it: all of its steps are done, or none. The photo's own step comes
    first.

    ``folder`` is the folder's path below the destination, with / on every system: Dress, or Dress/2024, or
    Dress/Kimono for a kind of dress;
    ``renamed`` whether the photo gets another name there; ``shared`` whether that is because another of the
    photos has the same one, and no file that lies there. The record of a sort does not keep the latter.
    """

    steps: tuple[Step, ...]
    folder: str
    renamed: bool
    shared: bool = field(default=False, compare=False)

    @property
    def source(self) -> Path:
        """Where the photo lies before the sort."""
        return self.steps[0].source

    @property
    def respelled(self) -> bool:
        """Whether the name there is the photo's own, as Windows and its drives allow it."""
        return self.renamed and self.target.name == windows_name(self.source.name)

    @property
    def target(self) -> Path:
        """Where the photo lies after the sort."""
        return self.steps[0].target


@dataclass(frozen=True, slots=True)
class SortPlan:
    """All that a sort will do. Every photo is in ``moves``, ``already_there`` or ``stays``, and in one of
    them only.

    ``already_there``: photos whose folder holds them already (themselves, or a file with the same bytes),
    with the place. ``bytes_needed``: room that the destination's drive must have; nothing for moves on one
    drive. ``options``: what else the person chose, by name, for the record. ``undated``: how many of the
    moves go by the year of their file, as the day on which they were taken is not known; the record of a sort
    does not keep it. ``filed``: the folder, as a move has it, of each place in ``already_there``, to which a
    link may lead.
    """

    id: str
    mode: Mode
    destination: Path
    moves: tuple[Move, ...]
    already_there: tuple[tuple[Photo, Path], ...]
    stays: tuple[Filing, ...]
    made: datetime
    sources: tuple[Path, ...]
    bytes_needed: int
    options: Mapping[str, str] = field(default_factory=dict, hash=False)
    undated: int = field(default=0, compare=False)
    filed: Mapping[Path, str] = field(default_factory=dict, compare=False, hash=False)

    @property
    def folders(self) -> dict[str, int]:
        """How many photos each folder gets, most first."""
        return dict(Counter(move.folder for move in self.moves).most_common())

    @property
    def categories(self) -> dict[str, int]:
        """How many photos each category's folder gets, those in folders inside it counted, most first."""
        return dict(Counter(category_of(move.folder) for move in self.moves).most_common())

    @property
    def by_year(self) -> bool:
        """Whether each category's folder has folders for the years inside."""
        return self.options.get("folders") == Pattern.CATEGORY_YEAR.value

    def folder_of(self, place: Path) -> str:
        """The folder, as a move has it, of a place in ``already_there``."""
        if place in self.filed:
            return self.filed[place]
        # a record from before that was kept
        if place.is_relative_to(self.destination):
            return place.parent.relative_to(self.destination).as_posix()
        return "/".join(place.parent.parts[-2 if self.by_year else -1 :])

    @property
    def clashes(self) -> tuple[Move, ...]:
        """Photos that get another name because a file that lies there, or another of them, has theirs."""
        return tuple(move for move in self.moves if move.renamed and not move.respelled)

    @property
    def taken(self) -> tuple[Move, ...]:
        """Those of the clashes that are due to a file that lies there."""
        return tuple(move for move in self.clashes if not move.shared)

    @property
    def shared(self) -> tuple[Move, ...]:
        """Those of the clashes that are due to another of the photos."""
        return tuple(move for move in self.clashes if move.shared)

    @property
    def copies(self) -> int:
        """How many of the photos that are filed hold the very bytes of another one, be that filed as well or
        there already.
        """
        digests = [digest for move in self.moves if (digest := move.steps[0].identity.digest)]
        return len(digests) - len(set(digests) - {photo.digest for photo, _ in self.already_there})

    @property
    def respelled(self) -> tuple[Move, ...]:
        """Photos that get another name only because the drive they go to does not allow theirs."""
        return tuple(move for move in self.moves if move.respelled)

    def numbered_steps(self) -> Iterator[tuple[int, Step]]:
        """Every step with its number in the plan, by which the journal knows it."""
        return enumerate(step for move in self.moves for step in move.steps)


def category_of(folder: str) -> str:
    """The category's part of a move's folder: of Dress/2024 and of Dress/Kimono, Dress."""
    return folder.partition("/")[0]


def make_plan(
    filings: Sequence[Filing],
    destination: Path,
    mode: Mode,
    sources: Sequence[Path] = (),
    *,
    ours: Collection[Path] = (),
    options: Mapping[str, str] | None = None,
    pattern: Pattern = Pattern.CATEGORY,
) -> SortPlan:
    """Settle folders, names and clashes. Reads the disk and changes nothing.

    ``sources`` are the files and folders that the person named. ``ours`` are destinations of earlier sorts:
    into those photos may be moved even from within. ``options`` are kept with the plan, and so is the
    ``pattern``; a photo whose day is not known goes by the year of its file. Raises SortRefused, with a
    sentence, when the sort would not be safe: the destination is no folder or may not be written to,
    photos would be moved within the folder that they are taken from, or there is not enough room.
    """
    from wardrobe_desktop.core.settling import settle  # the settling needs the nouns of this module first

    return settle(filings, destination, mode, sources, ours, options or {}, pattern)
