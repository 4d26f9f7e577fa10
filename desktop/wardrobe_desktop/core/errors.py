"""What can go wrong, as sentences that a person can act on.

An exception stops what was asked for; a Problem costs one file or folder and is gathered and told at the end.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from wardrobe_desktop.core.sentence import marked


class WardrobeError(Exception):
    """The root of the family. ``str(error)`` says in plain sentences what is the matter and what to do."""


class NothingFound(WardrobeError):
    """There is no photo in what was named or dropped."""


class ModelFileError(WardrobeError):
    """The model file is missing, damaged, foreign or too new."""


class ClassifierError(WardrobeError):
    """The network cannot run at all, on no device."""


class SortRefused(WardrobeError):
    """A sort or an undo that would not be safe. Nothing has been touched when this is raised."""


class JournalError(WardrobeError):
    """The journal cannot be read or written; no file is moved without it."""


class ProblemKind(Enum):
    """Why a file or folder was left out. The window translates by kind; the command line prints English."""

    EMPTY = "empty"
    DAMAGED = "damaged"
    NOT_A_PHOTO = "not-a-photo"
    TOO_LARGE = "too-large"
    NO_PERMISSION = "no-permission"
    GONE = "gone"
    IN_CLOUD = "in-cloud"
    CRASHED = "crashed"
    TOO_SLOW = "too-slow"
    LOOP = "loop"
    ELSEWHERE = "elsewhere"
    UNREADABLE = "unreadable"


BY_CONTENT = frozenset({ProblemKind.CRASHED, ProblemKind.TOO_SLOW})
"""What a photo's content is to blame for: with the same content it would happen again."""

_WORDS: dict[ProblemKind, tuple[str, str]] = {
    ProblemKind.EMPTY: (
        marked("The file is empty: the copy was cut off."),
        marked("Copy it again from the phone or camera."),
    ),
    ProblemKind.DAMAGED: (marked("The file is damaged."), marked("Copy it again from the phone or camera.")),
    ProblemKind.NOT_A_PHOTO: (
        marked("This is not a photo, whatever its name says."),
        marked("Nothing to do. It was left alone."),
    ),
    ProblemKind.TOO_LARGE: (
        marked("The photo is too large to open safely."),
        marked("Save a smaller copy and add that."),
    ),
    ProblemKind.NO_PERMISSION: (
        marked("You are not allowed to open it."),
        marked("Ask whoever owns it, or leave it out."),
    ),
    ProblemKind.GONE: (
        marked("It is not there."),
        marked("Check its name; if its drive was unplugged, plug it in and try again."),
    ),
    ProblemKind.IN_CLOUD: (
        marked("The photo is in the cloud only, not on this computer."),
        marked("Have your cloud program keep it on this computer, then add it again."),
    ),
    ProblemKind.CRASHED: (
        marked("The photo could not be opened safely."),
        marked("Save it anew in another program and add that."),
    ),
    ProblemKind.TOO_SLOW: (
        marked("The photo took too long to open."),
        marked("Save a smaller copy and add that."),
    ),
    ProblemKind.LOOP: (
        marked("It is a link that leads back to itself."),
        marked("Nothing to do. It was passed over."),
    ),
    ProblemKind.ELSEWHERE: (
        marked("It is a link to another computer, which is not asked for anything."),
        marked("If those photos are yours, add their folder itself."),
    ),
    ProblemKind.UNREADABLE: (
        marked("It could not be read."),
        marked("Check the drive and the cable, then try again."),
    ),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One file or folder that was left out, and why.

    ``detail`` is for whoever helps the person: the library's own words, never shown first.
    """

    kind: ProblemKind
    path: Path
    detail: str = ""

    @property
    def what(self) -> str:
        """What is the matter, one English sentence."""
        return _WORDS[self.kind][0]

    @property
    def advice(self) -> str:
        """What to do about it, one English sentence."""
        return _WORDS[self.kind][1]
