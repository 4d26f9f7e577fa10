from __future__ import annotations

import os
import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from support.sorting import photo, snapshot, wardrobe

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.errors import JournalError, SortRefused
from wardrobe_desktop.core.journal import Journal, SortState, StepMark, StepState
from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.plan import Filing, Mode, SortPlan, Stays, make_plan
from wardrobe_desktop.core.sight import with_digests
from wardrobe_desktop.core.stop import Stop


def plan_of(tmp_path: Path, mode: Mode = Mode.COPY) -> SortPlan:
    filings = [
        *wardrobe(tmp_path / "photos"),
        Filing(photo(tmp_path / "photos/doubtful.jpg"), None, Stays.LOOK),
        Filing(photo(tmp_path / "out/Dress/there.jpg"), "Dress"),
        Filing(photo(tmp_path / "photos" / os.fsdecode(b"bytes \xff\n.jpg")), "Robe d’été 👗"),
    ]
    return make_plan(filings, tmp_path / "out", mode, [tmp_path / "photos"])


@pytest.mark.parametrize("mode", Mode)
def test_a_plan_comes_back_from_the_journal_as_it_was(tmp_path: Path, mode: Mode) -> None:
    plan = plan_of(tmp_path, mode)
    with Journal() as journal:
        journal.begin(plan)
    with Journal() as journal:
        assert journal.load(plan.id) == plan


def test_a_sort_in_the_list_has_as_many_folders_as_were_announced(tmp_path: Path) -> None:
    filings = [
        Filing(photo(tmp_path / "a.jpg"), "Dress"),
        Filing(photo(tmp_path / "b.jpg"), "Dress", inside=("Kimono",)),
        Filing(photo(tmp_path / "c.jpg"), "Hat"),
    ]
    with Journal() as journal:
        for pattern in Pattern:
            plan = make_plan(filings, tmp_path / "out", Mode.COPY, pattern=pattern)
            journal.begin(plan)
            record = journal.sorts()[0]
            assert (record.categories, record.by_year) == (2, plan.by_year)
            assert record.categories == len(plan.categories)
            assert record.folders == plan.folders


def test_a_photo_dated_after_2262_is_planned_like_any_other(tmp_path: Path) -> None:
    late = photo(tmp_path / "photos/late.jpg")
    os.utime(late.path, (13_600_000_000, 13_600_000_000))  # the year 2400
    if late.path.stat().st_mtime != 13_600_000_000:
        pytest.skip("this drive cannot hold a time so late")
    found = replace(late, identity=replace(late.identity, mtime_ns=late.path.stat().st_mtime_ns))
    plan = make_plan([Filing(found, "Dress")], tmp_path / "out", Mode.COPY, [tmp_path / "photos"])

    with Journal() as journal:
        report = sorter.run(plan, journal)

        assert journal.load(plan.id) == plan
    assert (report.done, report.left) == (1, ())


def test_the_whole_plan_is_on_disk_before_the_first_file_is_touched(tmp_path: Path) -> None:
    plan, path = plan_of(tmp_path), tmp_path / "journal.sqlite"
    seen: list[SortPlan] = []
    planned = with_digests(plan)  # the films and notes, too, are known by their content
    assert all(step.identity.digest for _, step in planned.numbered_steps())

    def look(_done: int, _total: int) -> None:
        if not seen:
            with Journal(path) as other:
                seen.append(other.load(plan.id))

    with Journal(path) as journal:
        sorter.run(plan, journal, progress=look)
    assert seen == [planned]


def test_history_names_the_latest_sort_first(tmp_path: Path) -> None:
    with Journal() as journal:
        assert journal.sorts() == []
        first = plan_of(tmp_path / "1")
        sorter.run(first, journal)
        second = plan_of(tmp_path / "2", Mode.MOVE)
        sorter.run(second, journal)
        latest, earlier = journal.sorts()
    assert (latest.id, earlier.id) == (second.id, first.id)
    assert (latest.mode, latest.state, latest.total, latest.done) == (Mode.MOVE, SortState.DONE, 7, 7)
    assert latest.folders == second.folders
    assert latest.destination == tmp_path / "2/out"
    assert latest.sources == (tmp_path / "2/photos",)
    assert latest.finished is not None
    assert latest.finished >= latest.started


def test_a_sort_that_nobody_works_on_any_more_was_interrupted(tmp_path: Path) -> None:
    plan = plan_of(tmp_path)
    with Journal() as journal:
        with journal.lock:
            journal.begin(plan)
            journal.mark(plan.id, 1, StepMark(StepState.DONE))
            assert journal.sorts()[0].state is SortState.RUNNING
            assert journal.interrupted() is None
        record = journal.interrupted()
        assert record is not None
        assert (record.id, record.state, record.done) == (plan.id, SortState.INTERRUPTED, 1)


def test_one_sort_at_a_time_whoever_runs_it(tmp_path: Path) -> None:
    plan = plan_of(tmp_path)
    with Journal() as journal, Journal() as other:
        with other.lock, pytest.raises(SortRefused, match="running already"):
            sorter.run(plan, journal)
        assert journal.sorts() == []
        assert sorter.run(plan, journal).done == 7


def test_the_same_plan_cannot_run_twice(tmp_path: Path) -> None:
    plan = plan_of(tmp_path)
    with Journal() as journal:
        sorter.run(plan, journal)
        with pytest.raises(SortRefused, match="begun already"):
            sorter.run(plan, journal)


def test_marks_that_wait_are_seen_and_written_when_the_journal_is_closed(tmp_path: Path) -> None:
    plan = plan_of(tmp_path)
    with Journal() as journal:
        journal.begin(plan)
        journal.mark(plan.id, 0, StepMark(StepState.DONE, digest="d" * 32))
        assert journal.marks(plan.id)[0] == StepMark(StepState.DONE, digest="d" * 32)
        journal.mark(plan.id, 1, StepMark(StepState.LEFT, "It has gone."))
    with Journal() as journal:
        marks = journal.marks(plan.id)
    assert marks[1] == StepMark(StepState.LEFT, "It has gone.")
    assert marks[2] == StepMark(StepState.PLANNED)


def test_two_threads_may_use_one_journal(tmp_path: Path) -> None:
    plan = plan_of(tmp_path)
    failures: list[BaseException] = []
    with Journal() as journal:
        journal.begin(plan)

        def work(number: int) -> None:
            try:
                for _ in range(50):
                    journal.mark(plan.id, number, StepMark(StepState.DONE))
                    journal.sorts()
            except BaseException as error:
                failures.append(error)

        threads = [threading.Thread(target=work, args=[number]) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not failures
        assert {journal.marks(plan.id)[number].state for number in range(4)} == {StepState.DONE}


def test_an_unknown_sort_is_named_in_the_refusal() -> None:
    with Journal() as journal, pytest.raises(JournalError, match="no-such-sort"):
        journal.load("no-such-sort")


def test_a_name_that_is_no_text_spoils_no_note(tmp_path: Path) -> None:
    plan, name = plan_of(tmp_path), os.fsdecode(b"caf\xe9.jpg")
    with Journal() as journal:
        journal.begin(plan)
        journal.mark(plan.id, 0, StepMark(StepState.LEFT, f"“{name}” has gone."))
        journal.set_state(plan.id, SortState.DONE, note=name)
        assert "caf" in journal.marks(plan.id)[0].why
        with pytest.raises(JournalError, match="no sort called"):
            journal.load(name)


def test_a_damaged_journal_is_refused_with_a_sentence_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    path.write_bytes(b"this is no database, " * 100)
    with pytest.raises(JournalError, match="put that file somewhere else"):
        Journal(path)
    assert path.read_bytes().startswith(b"this is no database")


def test_a_journal_that_another_program_holds_is_not_called_damaged(tmp_path: Path) -> None:
    plan, path = plan_of(tmp_path), tmp_path / "journal.sqlite"
    with Journal(path) as journal:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        journal._database.execute("PRAGMA busy_timeout=1")
        with pytest.raises(JournalError, match="Another program"):
            sorter.run(plan, journal)
        other.close()
        assert journal.sorts() == []


def test_a_lock_that_cannot_be_opened_is_a_sentence(tmp_path: Path) -> None:
    plan = plan_of(tmp_path)
    with Journal(tmp_path / "journal.sqlite") as journal:
        (tmp_path / "journal.lock").mkdir()
        with pytest.raises(JournalError, match="may write"):
            sorter.run(plan, journal)


def test_a_journal_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    Journal(path).close()
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version=99")
    database.close()
    with pytest.raises(JournalError, match="newer"):
        Journal(path)


SCHEMA_1 = """
CREATE TABLE sorts (
    id TEXT PRIMARY KEY, mode TEXT NOT NULL, destination BLOB NOT NULL, sources TEXT NOT NULL,
    made TEXT NOT NULL, started TEXT NOT NULL, finished TEXT, state TEXT NOT NULL,
    total INTEGER NOT NULL, done INTEGER NOT NULL, bytes_needed INTEGER NOT NULL,
    folders TEXT NOT NULL, out_of_plan TEXT NOT NULL, note TEXT NOT NULL, deletes INTEGER NOT NULL
);
CREATE TABLE steps (
    sort_id TEXT NOT NULL, number INTEGER NOT NULL, move INTEGER NOT NULL, folder TEXT NOT NULL,
    renamed INTEGER NOT NULL, source BLOB NOT NULL, target BLOB NOT NULL, size INTEGER NOT NULL,
    mtime_ns TEXT NOT NULL, digest TEXT NOT NULL, state TEXT NOT NULL, why TEXT NOT NULL,
    written TEXT NOT NULL,
    PRIMARY KEY (sort_id, number)
) WITHOUT ROWID;
CREATE TABLE made_folders (
    sort_id TEXT NOT NULL, path BLOB NOT NULL, PRIMARY KEY (sort_id, path)
) WITHOUT ROWID;
PRAGMA user_version=1;
"""


def to_schema_1(path: Path, tables: str = SCHEMA_1) -> None:
    """Make of a journal what the first schema would have written."""
    database = sqlite3.connect(path)
    for table in ("sorts", "steps", "made_folders"):
        database.execute(f"ALTER TABLE {table} RENAME TO new_{table}")
    database.executescript(tables)
    for table in ("sorts", "steps", "made_folders"):
        columns = ", ".join(row[1] for row in database.execute(f"PRAGMA table_info({table})"))
        database.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM new_{table}")
        database.execute(f"DROP TABLE new_{table}")
    database.execute("DROP TABLE mounts")
    database.execute("DROP TABLE claims")
    database.commit()
    database.close()


@pytest.mark.parametrize("mode", Mode)
def test_a_list_whose_first_tables_kept_times_as_numbers_goes_on(tmp_path: Path, mode: Mode) -> None:
    old, path = plan_of(tmp_path / "old", Mode.COPY), tmp_path / "journal.sqlite"
    with Journal(path) as journal:
        sorter.run(old, journal)
    to_schema_1(path, SCHEMA_1.replace("mtime_ns TEXT", "mtime_ns INTEGER"))
    new = plan_of(tmp_path / "new", mode)
    with Journal(path) as journal:
        sorter.run(new, journal)
    with Journal(path) as journal:
        assert sorter.undo(new.id, journal, delete=True).left == ()
        assert sorter.undo(old.id, journal, delete=True).left == ()


@pytest.mark.parametrize("mode", Mode)
def test_a_sort_of_the_first_schema_is_finished_and_put_back_by_this_one(tmp_path: Path, mode: Mode) -> None:
    plan, path, stop = plan_of(tmp_path, mode), tmp_path / "journal.sqlite", Stop()
    with Journal(path) as journal:
        sorter.run(plan, journal, stop, lambda done, _total: stop.request() if done == 2 else None)
    to_schema_1(path)
    with Journal(path) as journal:
        assert journal.load(plan.id).moves == with_digests(plan).moves or mode is Mode.MOVE
        assert sorter.resume(plan.id, journal).done == 7
        assert sorter.undo(plan.id, journal, delete=True).left == ()
        journal.begin(replace(plan, id="another"), mounts=[tmp_path])
        assert journal.mounts("another") == [tmp_path]


def test_the_options_of_a_sort_are_part_of_its_record(tmp_path: Path) -> None:
    plan = make_plan(wardrobe(tmp_path / "photos"), tmp_path / "out", Mode.COPY, options={"look": "file"})
    with Journal() as journal:
        sorter.run(plan, journal)
        assert journal.load(plan.id).options == {"look": "file", "folders": "category"}


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE steps SET target=source WHERE number=2",
        "UPDATE steps SET size=size+1 WHERE number=0",
        "UPDATE sorts SET mode='move'",
        "DELETE FROM steps WHERE number=3",
        "UPDATE steps SET seal='' WHERE number=1",
    ],
)
def test_a_record_that_is_not_as_it_was_written_is_not_followed(tmp_path: Path, damage: str) -> None:
    plan, path = plan_of(tmp_path), tmp_path / "journal.sqlite"
    with Journal(path) as journal:
        sorter.run(plan, journal)
    database = sqlite3.connect(path)
    database.execute(damage)
    database.commit()
    database.close()
    before = snapshot(tmp_path / "photos", tmp_path / "out")
    with Journal(path) as journal, pytest.raises(JournalError, match=r"is damaged.*Nothing was touched"):
        sorter.undo(plan.id, journal, delete=True)
    assert snapshot(tmp_path / "photos", tmp_path / "out") == before


def test_a_count_is_certain_only_while_nobody_has_gone_on_since(tmp_path: Path) -> None:
    plan, stop = plan_of(tmp_path), Stop()
    with Journal() as journal:
        sorter.run(plan, journal, stop, lambda done, _total: stop.request() if done == 2 else None)
        assert (journal.sorts()[0].done, journal.sorts()[0].counted) == (2, True)

        def crash(_done: int, _total: int) -> None:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            sorter.resume(plan.id, journal, Stop(), crash)
        assert not journal.sorts()[0].counted
        sorter.resume(plan.id, journal)
        assert (journal.sorts()[0].done, journal.sorts()[0].counted) == (7, True)
