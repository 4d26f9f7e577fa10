"""How sorts are written into the journal's tables, and read out of them again."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.plan import Filing, Mode, Move, SortPlan, Stays, Step
from wardrobe_desktop.core.record import SortRecord, SortState


def path_of(value: bytes) -> Path:
    """A path from its bytes; a name need not be text."""
    return Path(os.fsdecode(value))


def step_rows(plan: SortPlan) -> Iterator[tuple[Any, ...]]:
    """One row of values for each step of the plan, in the order of the table's columns."""
    number = 0
    for index, move in enumerate(plan.moves):
        for step in move.steps:
            identity = step.identity
            yield (
                *(plan.id, number, index, move.folder, int(move.renamed)),
                *(os.fsencode(step.source), os.fsencode(step.target)),
                # The time as text: one after 2262 does not fit into 64 bits of nanoseconds.
                *(identity.size, str(identity.mtime_ns), identity.digest),
            )
            number += 1


def move_of(rows: list[sqlite3.Row]) -> Move:
    """A move from the rows of its steps."""
    steps = tuple(
        Step(
            path_of(row["source"]),
            path_of(row["target"]),
            Identity(row["size"], int(row["mtime_ns"]), row["digest"]),
        )
        for row in rows
    )
    return Move(steps, rows[0]["folder"], bool(rows[0]["renamed"]))


def record_of(row: sqlite3.Row, running: bool, done: int) -> SortRecord:
    """One sort of the history. ``running``: whether some sorter is at work now."""
    state = SortState(row["state"])
    # Whoever ends a run in good order writes the number down; a crash leaves the nought of its beginning.
    ended = state in {SortState.DONE, SortState.UNDONE}
    return SortRecord(
        id=row["id"],
        mode=Mode(row["mode"]),
        destination=path_of(row["destination"]),
        sources=tuple(Path(path) for path in json.loads(row["sources"])),
        started=datetime.fromisoformat(row["started"]),
        finished=datetime.fromisoformat(row["finished"]) if row["finished"] else None,
        state=SortState.INTERRUPTED if state is SortState.RUNNING and not running else state,
        total=row["total"],
        done=done,
        folders=json.loads(row["folders"]),
        note=row["note"],
        counted=ended or row["done"] > 0,
        by_year=json.loads(row["options"]).get("folders") == Pattern.CATEGORY_YEAR.value,
    )


def out_of_plan(plan: SortPlan) -> dict[str, list[dict[str, Any]]]:
    """The photos that a plan leaves alone, ready for JSON."""
    return {
        "already_there": [
            {**_photo_facts(photo), "there": str(place), "folder": plan.folder_of(place)}
            for photo, place in plan.already_there
        ],
        "stays": [
            {**_photo_facts(filing.photo), "why": filing.stays.value if filing.stays else ""}
            for filing in plan.stays
        ],
    }


def _photo_facts(photo: Photo) -> dict[str, Any]:
    identity = photo.identity
    return {
        "path": str(photo.path),
        "identity": [identity.size, identity.mtime_ns, identity.digest],
        "companions": [str(path) for path in photo.companions],
    }


def read_out_of_plan(facts: Mapping[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """What ``out_of_plan`` wrote, by its names in the plan; earlier versions wrote no folders."""
    already_there = tuple((_photo(fact), Path(fact["there"])) for fact in facts["already_there"])
    stays = tuple(Filing(_photo(fact), None, Stays(fact["why"])) for fact in facts["stays"])
    filed = {Path(fact["there"]): fact["folder"] for fact in facts["already_there"] if "folder" in fact}
    return {"already_there": already_there, "stays": stays, "filed": filed}


def _photo(fact: dict[str, Any]) -> Photo:
    size, mtime_ns, digest = fact["identity"]
    return Photo(
        Path(fact["path"]), Identity(size, mtime_ns, digest), tuple(Path(path) for path in fact["companions"])
    )
