"""What the disk says of one step: after a crash, plan and disk alone tell what was done. Only reads."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from enum import Enum
from pathlib import Path

from wardrobe_desktop.core.content import (
    digest_of,
    is_as_filed,
    is_as_planned,
    look,
    look_itself,
    same_content,
    same_file,
)
from wardrobe_desktop.core.plan import Mode, SortPlan, Step
from wardrobe_desktop.core.stop import Stop


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
        same = digest_of(step.target, like=step.identity.digest) == step.identity.digest
    else:
        same = same_content(step.source, step.target)
    return Sight.DONE if same else Sight.NOT_DONE


def _see_move(step: Step) -> Sight:
    source, target = look_itself(step.source), look_itself(step.target)
    if source is None or target is None:
        return Sight.DONE
    if same_file(source, target):
        return Sight.BOTH if _are_two_names(step.source, step.target, target) else Sight.NOT_DONE
    if is_as_planned(source, step.identity) and same_content(step.source, step.target):
        return Sight.BOTH
    return Sight.NOT_DONE


def with_digests(plan: SortPlan, stop: Stop | None = None) -> SortPlan:
    """The plan with the digest of every file whose content was not known yet: films and notes.

    They are read whole. One that cannot be read or has changed keeps its empty digest; its turn will tell.
    Stopped, the plan comes back with the digests found so far.
    """
    moves = list(plan.moves)
    for index, move in enumerate(moves):
        if stop is not None and stop.requested:
            break
        if not all(step.identity.digest for step in move.steps):
            moves[index] = replace(move, steps=tuple(_with_digest(step) for step in move.steps))
    return replace(plan, moves=tuple(moves))


def _with_digest(step: Step) -> Step:
    if step.identity.digest or not is_as_planned(look(step.source), step.identity):
        return step
    try:
        digest = digest_of(step.source)
    except OSError:
        return step
    if not is_as_planned(look(step.source), step.identity):
        return step
    return replace(step, identity=replace(step.identity, digest=digest))


def is_untouched_copy(step: Step, digest: str) -> bool:
    """Whether a copy still is what we wrote, byte for byte. ``digest``: what was noted when it was written,
    if it was.

    Raises OSError.
    """
    if not is_as_filed(look_itself(step.target), step.identity):
        return False
    known = digest or step.identity.digest
    return digest_of(step.target, like=known) == known if known else same_content(step.source, step.target)


def has_original(step: Step) -> bool:
    """Whether the content of a copy also lies in a second file, so that dropping the copy loses nothing.

    Both files are read whole, however long that takes: size and time do not show damage. The original is
    what the source's name leads to; when that is the copy itself, by a link or a linked folder, there is
    none. Raises OSError.
    """
    original, copy = Path(os.path.realpath(step.source)), Path(os.path.realpath(step.target))
    facts, facts_of_copy = look_itself(original), look_itself(copy)
    if original == copy or facts is None or facts_of_copy is None or not stat.S_ISREG(facts.st_mode):
        return False
    if same_file(facts, facts_of_copy):
        return _are_two_names(original, copy, facts)
    return same_content(original, copy)


def _are_two_names(one: Path, other: Path, facts: os.stat_result) -> bool:
    """Of two paths to one file: whether taking one away leaves the other. A drive shown in two places, or a
    linked folder, has one name only.
    """
    folder, other_folder = look(one.parent), look(other.parent)
    if folder is None or other_folder is None or same_file(folder, other_folder):
        return False
    return facts.st_nlink > 1
