"""What the disk says of one step: after a crash, plan and disk alone tell what was done. Only reads."""

from __future__ import annotations

from enum import Enum

from wardrobe_desktop.core.content import (
    digest_of,
    is_as_filed,
    is_as_planned,
    look,
    look_itself,
    same_content,
    same_file,
)
from wardrobe_desktop.core.plan import Mode, Step


class Sight(Enum):
    """Where a step's file is. BOTH: a move was cut off after its file was put in place and before it was
    taken away.
    """

    NOT_DONE = "not-done"
    DONE = "done"
    BOTH = "both"


def see(step: Step, mode: Mode) -> Sight:
    """Whether an earlier run has done this step. Names prove nothing: size, time and content do. Never
    raises OSError.

    A move whose source is gone is told by size and time alone: there is nothing left to compare it with.
    """
    if not is_as_filed(look_itself(step.target), step.identity):
        return Sight.NOT_DONE
    try:
        return _see_copy(step) if mode is Mode.COPY else _see_move(step)
    except OSError:
        return Sight.NOT_DONE


def _see_copy(step: Step) -> Sight:
    if step.identity.digest:
        same = digest_of(step.target) == step.identity.digest
    else:
        same = same_content(step.source, step.target)
    return Sight.DONE if same else Sight.NOT_DONE


def _see_move(step: Step) -> Sight:
    source, target = look_itself(step.source), look_itself(step.target)
    if source is None or target is None:
        return Sight.DONE
    if same_file(source, target):
        # Two names of one file, unless some file system shows one name in two places.
        return Sight.BOTH if target.st_nlink > 1 else Sight.NOT_DONE
    if is_as_planned(source, step.identity) and same_content(step.source, step.target):
        return Sight.BOTH
    return Sight.NOT_DONE


def is_untouched_copy(step: Step, digest: str) -> bool:
    """Whether a copy still is what we wrote, byte for byte. ``digest``: what was noted when it was written,
    if it was.

    Raises OSError.
    """
    if not is_as_filed(look_itself(step.target), step.identity):
        return False
    known = digest or step.identity.digest
    return digest_of(step.target) == known if known else same_content(step.source, step.target)


def has_original(step: Step) -> bool:
    """Whether the original of an untouched copy is still there, so that the copy is not the only one left.

    Raises OSError.
    """
    if is_as_planned(look(step.source), step.identity):
        return True
    facts = look(step.source)
    return (
        facts is not None and facts.st_size == step.identity.size and same_content(step.source, step.target)
    )
