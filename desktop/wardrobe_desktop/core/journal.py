"""The journal: every sort's whole plan, on disk before the first file is touched, and what became of it."""

from __future__ import annotations

import json
import os
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from itertools import groupby
from pathlib import Path

from wardrobe_desktop.core.errors import JournalError, SortRefused
from wardrobe_desktop.core.journal_rows import (
    move_of,
    out_of_plan,
    path_of,
    read_out_of_plan,
    record_of,
    step_rows,
)
from wardrobe_desktop.core.journal_schema import (
    SCHEMA,
    bears_its_seal,
    bring_up_to_date,
    is_sound,
    schema_of,
    seal_of,
    seal_of_sort,
)
from wardrobe_desktop.core.lock import SortLock
from wardrobe_desktop.core.paths import data_dir, program
from wardrobe_desktop.core.plan import Mode, SortPlan
from wardrobe_desktop.core.record import SortRecord, SortState, StepMark, StepState
from wardrobe_desktop.core.sentence import say

__all__ = ["Journal", "SortRecord", "SortState", "StepMark", "StepState"]

_BATCH, _BATCH_SECONDS = 256, 0.5
"""Marks are written together: after a crash the plan and the disk tell what was done."""


class Journal:
    """All sorts of one person; safe to use from several threads. Raises JournalError with a sentence."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or data_dir() / "journal.sqlite"
        self._guard = threading.RLock()
        self._marks: list[tuple[str, str, str, str, int]] = []
        self._claims = False
        self._written_at = time.monotonic()
        self.lock = SortLock(self.path.with_suffix(".lock"))
        try:
            self._database = sqlite3.connect(
                self.path, isolation_level=None, check_same_thread=False, timeout=10
            )
        except sqlite3.Error as error:
            raise self._unusable(error) from error
        try:
            self._prepare()
        except BaseException:
            self._database.close()
            raise

    def close(self) -> None:
        """Write what is left to write and let go of the file. Never raises: for marks that cannot be written
        the plan and the disk tell.
        """
        with suppress(JournalError):
            if self._marks:
                self.write_marks()
        self._database.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def begin(self, plan: SortPlan, folders: Iterable[Path] = (), mounts: Iterable[Path] = ()) -> None:
        """Put the whole plan on disk, durably, with the folders that will be made, before any file is
        touched.

        ``mounts``: where the drives are hooked in that photos come from and go to. Raises SortRefused when
        this plan has been begun before.
        """
        started = datetime.now().astimezone().replace(microsecond=0)
        with self._transaction() as database:
            if database.execute("SELECT 1 FROM sorts WHERE id=?", (plan.id,)).fetchone():
                raise SortRefused(say("This sort has been begun already. Make a new one."))
            steps = list(step_rows(plan))
            never_changes = (
                *(plan.id, plan.mode.value, os.fsencode(plan.destination)),
                *(
                    json.dumps([str(path) for path in plan.sources]),
                    plan.made.isoformat(),
                    started.isoformat(),
                ),
                *(len(plan.moves), plan.bytes_needed, json.dumps(plan.folders)),
                *(json.dumps(out_of_plan(plan)), json.dumps(dict(plan.options))),
            )
            database.execute(
                "INSERT INTO sorts (id, mode, destination, sources, made, started, total, bytes_needed,"
                " folders, out_of_plan, options, seal, state, done, note, deletes)"
                " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,0,'',0)",
                (*never_changes, seal_of([*never_changes, len(steps)]), SortState.RUNNING.value),
            )
            database.executemany(
                "INSERT INTO steps VALUES (?,?,?,?,?,?,?,?,?,?,'planned','','',?)",
                [(*step, seal_of(step)) for step in steps],
            )
            database.executemany(
                "INSERT INTO made_folders VALUES (?,?)",
                [(plan.id, os.fsencode(folder)) for folder in folders],
            )
            database.executemany(
                "INSERT INTO mounts VALUES (?,?)", [(plan.id, os.fsencode(mount)) for mount in mounts]
            )

    def load(self, sort_id: str) -> SortPlan:
        """The plan as it was begun. Raises JournalError when there is no such sort, or when its rows are not
        as they were written.
        """
        sort = self._sort(sort_id)
        rows = self._rows("SELECT * FROM steps WHERE sort_id=? ORDER BY number", sort_id)
        if sort["seal"] != seal_of_sort(sort, len(rows)) or any(not bears_its_seal(row) for row in rows):
            raise JournalError(
                say(
                    "The record of the sort “{sort_id}” is damaged, so it cannot be trusted to say where "
                    "photos belong. Nothing was touched; the photos are where they are.",
                    sort_id=sort_id,
                )
            )
        return SortPlan(
            id=sort["id"],
            mode=Mode(sort["mode"]),
            destination=path_of(sort["destination"]),
            moves=tuple(move_of(list(group)) for _, group in groupby(rows, key=lambda row: row["move"])),
            made=datetime.fromisoformat(sort["made"]),
            sources=tuple(Path(path) for path in json.loads(sort["sources"])),
            bytes_needed=sort["bytes_needed"],
            options=json.loads(sort["options"]),
            **read_out_of_plan(json.loads(sort["out_of_plan"])),
        )

    def marks(self, sort_id: str) -> dict[int, StepMark]:
        """What is known of each step, by its number, written or not yet."""
        with self._guard:
            rows = self._rows("SELECT number, state, why, written FROM steps WHERE sort_id=?", sort_id)
            found = {row["number"]: (row["state"], row["why"], row["written"]) for row in rows}
            found.update({mark[4]: mark[:3] for mark in self._marks if mark[3] == sort_id})
        return {
            number: StepMark(StepState(state), why, digest) for number, (state, why, digest) in found.items()
        }

    def claim(self, sort_id: str, number: int, path: Path) -> None:
        """Durably: an empty file is about to keep the place of a step's file at ``path``. Forgotten when the
        step is noted.
        """
        with self._transaction() as database:
            self._claims = True
            database.execute(
                "INSERT OR REPLACE INTO claims VALUES (?,?,?)", (sort_id, number, os.fsencode(path))
            )

    def claims(self, sort_id: str) -> dict[int, Path]:
        """Where empty files of a sort's steps may have been left by a crash, by the number of the step."""
        rows = self._rows("SELECT number, path FROM claims WHERE sort_id=?", sort_id)
        self._claims = self._claims or bool(rows)
        return {row["number"]: path_of(row["path"]) for row in rows}

    def put_by_others(self, sort_id: str) -> frozenset[Path]:
        """Places of this sort at which another sort put a file: what lies there is not its own.

        A later sort plans only places that were free, so what lies at one of those is that sort's even while
        its notes lag behind.
        """
        rows = self._rows(
            "SELECT target FROM steps JOIN sorts ON id=sort_id WHERE sort_id<>? AND"
            " (steps.state IN ('done', 'kept') OR (steps.state='planned' AND sorts.state='running'"
            " AND sorts.rowid > (SELECT rowid FROM sorts WHERE id=?)))"
            " AND target IN (SELECT target FROM steps WHERE sort_id=?)",
            *(sort_id, sort_id, sort_id),
        )
        return frozenset(path_of(row["target"]) for row in rows)

    def sorted_folders(self) -> list[tuple[Path, Path]]:
        """(destination, folder) for each folder into which a sort put photos and was not put back."""
        kept = [record for record in self.sorts() if record.state is not SortState.UNDONE]
        return [(each.destination, each.destination / name) for each in kept for name in each.folders]

    def mark(self, sort_id: str, number: int, mark: StepMark) -> None:
        """Note what became of one step; written with others a moment later."""
        with self._guard:
            self._marks.append((mark.state.value, _storable(mark.why), mark.digest, sort_id, number))
            waited = time.monotonic() - self._written_at
            if len(self._marks) >= _BATCH or waited > _BATCH_SECONDS:
                self.write_marks()

    def write_marks(self) -> None:
        """Put on disk what has been noted so far."""
        with self._transaction():
            pass

    def set_state(
        self,
        sort_id: str,
        state: SortState,
        *,
        done: int | None = None,
        note: str = "",
        deletes: bool = False,
    ) -> None:
        """Durably: how far the sort is, and how many photos it put into folders, if that is news."""
        ended = state in {SortState.DONE, SortState.UNDONE}
        finished = datetime.now().astimezone().replace(microsecond=0).isoformat() if ended else None
        stored = SortState.RUNNING if state is SortState.INTERRUPTED else state
        with self._transaction() as database:
            database.execute(
                "UPDATE sorts SET state=?, done=coalesce(?, done), note=?, deletes=?,"
                " finished=coalesce(?, finished) WHERE id=?",
                (stored.value, done, _storable(note), deletes, finished, sort_id),
            )

    def sorts(self) -> list[SortRecord]:
        """Every sort ever begun, the latest first."""
        with self._guard:
            if self._marks:
                self.write_marks()
        rows = self._rows("SELECT * FROM sorts ORDER BY rowid DESC")
        running = self.lock.held if any(row["state"] == SortState.RUNNING.value for row in rows) else False
        return [record_of(row, running, self._done_so_far(row)) for row in rows]

    def destinations(self) -> list[Path]:
        """Where photos of ours may lie: the folders of all sorts that have not been put back."""
        return [record.destination for record in self.sorts() if record.state is not SortState.UNDONE]

    def interrupted(self) -> SortRecord | None:
        """The latest sort (or undo: state UNDOING) that was stopped or crashed half way, unless one is at
        work now.
        """
        if self.lock.held:
            return None
        unfinished = {SortState.INTERRUPTED, SortState.UNDOING}
        return next((record for record in self.sorts() if record.state in unfinished), None)

    def state(self, sort_id: str) -> SortState:
        """How far a sort is, seen by whoever holds the lock: RUNNING means that it was interrupted
        before.
        """
        return SortState(self._sort(sort_id)["state"])

    def deletes(self, sort_id: str) -> bool:
        """Whether the undo that was begun is to delete copies instead of putting them into the bin."""
        return bool(self._sort(sort_id)["deletes"])

    def made_folders(self, sort_id: str) -> list[Path]:
        """Folders that this sort makes or made, deepest first."""
        rows = self._rows("SELECT path FROM made_folders WHERE sort_id=?", sort_id)
        return sorted((path_of(row["path"]) for row in rows), key=lambda path: (-len(path.parts), path))

    def mounts(self, sort_id: str) -> list[Path]:
        """Where the drives were hooked in that this sort's photos came from and went to."""
        rows = self._rows("SELECT path FROM mounts WHERE sort_id=?", sort_id)
        return [path_of(row["path"]) for row in rows]

    def abandoned_folders(self) -> list[Path]:
        """Folders made by sorts that were put back, but still there because other sorts used them; deepest
        first.
        """
        rows = self._rows(
            "SELECT DISTINCT path FROM made_folders JOIN sorts ON id=sort_id WHERE state=?",
            SortState.UNDONE.value,
        )
        return sorted((path_of(row["path"]) for row in rows), key=lambda path: (-len(path.parts), path))

    def disown_folder(self, folder: Path, sort_id: str | None = None) -> None:
        """No undo (or not that of this sort) may take this folder away: it has gone, or others made it.
        Durable.
        """
        with self._transaction() as database:
            database.execute(
                "DELETE FROM made_folders WHERE path=? AND sort_id=coalesce(?, sort_id)",
                (os.fsencode(folder), sort_id),
            )

    def forget(self) -> None:
        """Forget every sort; none can be put back any more. Raises SortRefused while one is running."""
        with self.lock, self._transaction() as database:
            for table in ("claims", "mounts", "made_folders", "steps", "sorts"):
                database.execute(f"DELETE FROM {table}")

    def _prepare(self) -> None:
        database = self._database
        database.row_factory = sqlite3.Row
        try:
            database.execute("PRAGMA journal_mode=WAL")
            database.execute("PRAGMA synchronous=FULL")
            database.execute("PRAGMA fullfsync=ON")  # macOS: past the drive's own memory
            sound, schema = is_sound(database), schema_of(database)
            if sound and schema < SCHEMA:
                with self._transaction():
                    bring_up_to_date(database)
        except sqlite3.Error as error:
            raise self._unusable(error) from error
        if not sound:
            raise self._unusable(None)
        if schema > SCHEMA:
            raise JournalError(
                say("The list of sorts was written by a newer Wardrobe Sorter. Install the newest one.")
            )

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing, together with the marks that are waiting."""
        with self._guard:
            try:
                self._database.execute("BEGIN IMMEDIATE")
                try:
                    if self._marks:
                        self._database.executemany(
                            "UPDATE steps SET state=?, why=?, written=? WHERE sort_id=? AND number=?",
                            self._marks,
                        )
                    if self._marks and self._claims:
                        self._database.executemany(
                            "DELETE FROM claims WHERE sort_id=? AND number=?",
                            [mark[3:] for mark in self._marks],
                        )
                    yield self._database
                    self._database.execute("COMMIT")
                except BaseException:
                    if self._database.in_transaction:  # a full drive ends it by itself
                        self._database.execute("ROLLBACK")
                    raise
            except sqlite3.Error as error:
                raise self._unusable(error) from error
            self._marks.clear()
            self._written_at = time.monotonic()

    def _rows(self, question: str, *values: str) -> list[sqlite3.Row]:
        with self._guard:
            try:
                return self._database.execute(question, [_storable(value) for value in values]).fetchall()
            except sqlite3.Error as error:
                raise self._unusable(error) from error

    def _done_so_far(self, row: sqlite3.Row) -> int:
        """Photos in their folders. Of a sort that runs or crashed the steps know; they may lag a little."""
        if row["state"] != SortState.RUNNING.value:
            return int(row["done"])
        count = "SELECT count(DISTINCT move) FROM steps WHERE sort_id=? AND state='done'"
        return int(self._rows(count, row["id"])[0][0])

    def _sort(self, sort_id: str) -> sqlite3.Row:
        rows = self._rows("SELECT * FROM sorts WHERE id=?", sort_id)
        if not rows:
            raise JournalError(
                say(
                    "There is no sort called “{sort_id}”. `{program} history` lists them all.",
                    sort_id=sort_id,
                    program=program(),
                )
            )
        return rows[0]

    def _unusable(self, error: sqlite3.Error | None) -> JournalError:
        full = error is not None and "full" in str(error)
        if full:
            return JournalError(
                say("The drive that holds the program's own notes is full. Make room on it and try again.")
            )
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            return JournalError(
                say(
                    "Another program is using the list of sorts in “{path}”. Close it and try again.",
                    path=self.path,
                )
            )
        return JournalError(
            say(
                "The list of sorts in “{path}” cannot be used, and nothing is sorted without it. "
                "If trying again does not help, put that file somewhere else: a new list is begun, and "
                "older sorts can no longer be put back.",
                path=self.path,
            )
        )


def _storable(text: str) -> str:
    """The text as the database can hold it: bytes in a file name that are no text become \\udcNN."""
    return text.encode("utf-8", "backslashreplace").decode()
