from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from support.sorting import OLD, run_child, snapshot, wardrobe

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.journal import Journal, SortState
from wardrobe_desktop.core.plan import Mode, SortPlan, make_plan
from wardrobe_desktop.core.record import SortReport

SOAK = Path(__file__).resolve().parents[2] / "soak/kills.py"


@pytest.mark.parametrize(
    "way", ["copy, one drive", "move, one drive", "copy, two drives", "move, two drives"]
)
def test_killed_at_random_moments_nothing_is_lost(tmp_path: Path, way: str) -> None:
    """Ten sorts of 200 files; `make soak` does hundreds."""
    words = ["--only", way, "--kills", "10", "--jobs", "1", "--json", str(tmp_path / "counts.json")]
    done = subprocess.run(
        [sys.executable, str(SOAK), *words], capture_output=True, text=True, timeout=600, check=False
    )
    if "no second drive" in done.stdout:
        pytest.skip("this machine has no second drive to try (/dev/shm is missing or on the same one)")
    assert done.returncode == 0, done.stdout + done.stderr
    counts = json.loads((tmp_path / "counts.json").read_text())
    assert (counts["kills"], counts["losses"], counts["files"]) == (10, 0, 200)


@pytest.mark.parametrize("batch", [1, 256], ids=["noticed at once", "noticed at the end"])
@pytest.mark.parametrize("mode", Mode)
def test_a_journal_that_another_program_holds_stops_the_work_and_it_can_be_finished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: Mode, batch: int
) -> None:
    monkeypatch.setattr("wardrobe_desktop.core.journal._BATCH", batch)
    monkeypatch.setattr("wardrobe_desktop.core.journal._BATCH_SECONDS", 3600.0)
    filings = wardrobe(tmp_path / "photos")
    before = snapshot(tmp_path / "photos")
    plan = make_plan(filings, tmp_path / "out", mode, [tmp_path / "photos"])
    path = tmp_path / "journal.sqlite"
    other = sqlite3.connect(path, isolation_level=None)

    def hold(_done: int, _total: int) -> None:
        if not other.in_transaction:
            other.execute("BEGIN IMMEDIATE")

    def unfinished(work: Callable[[Journal], SortReport]) -> SortReport:
        with Journal(path) as journal:
            journal._database.execute("PRAGMA busy_timeout=1")
            report = work(journal)
            assert journal.marks(plan.id)  # what follows a run in the command line
        other.execute("ROLLBACK")
        assert report.stopped
        assert report.told[-1][0] == path
        assert "then finish" in report.told[-1][1]
        return report

    report = unfinished(lambda journal: sorter.run(plan, journal, progress=hold))
    assert report.done == (2 if batch == 1 else 6)
    with Journal(path) as journal:
        report = sorter.resume(plan.id, journal)
        assert (report.done, report.left) == (6, ())
    unfinished(lambda journal: sorter.undo(plan.id, journal, delete=True, progress=hold))
    with Journal(path) as journal:
        assert sorter.resume(plan.id, journal).left == ()
        assert journal.sorts()[0].state is SortState.UNDONE
    other.close()
    assert snapshot(tmp_path / "photos") == before
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("mode", Mode)
def test_killed_while_it_is_put_back_an_undo_goes_on(tmp_path: Path, mode: Mode) -> None:
    filings = wardrobe(tmp_path / "photos", 6)
    before = snapshot(tmp_path / "photos")
    path = tmp_path / "journal.sqlite"
    chance = random.Random(mode.value)
    lines = lines_of_an_undo(tmp_path, make_plan(filings, tmp_path / "out", mode, [tmp_path / "photos"]))
    for turn in range(4):
        plan = make_plan(filings, tmp_path / "out", mode, [tmp_path / "photos"])
        expected = {step.target: step.source.read_bytes() for _, step in plan.numbered_steps()}
        with Journal(path) as journal:
            sorter.run(plan, journal)
        assert run_child("undo", path, kill_at=chance.randrange(1, lines)).returncode == -9
        assert_all_safe(plan, expected, before)
        with Journal(path) as journal:
            if journal.interrupted() is not None:
                finish = sorter.resume if turn % 2 else sorter.undo
                assert finish(plan.id, journal).left == ()
            elif journal.sorts()[0].state is SortState.DONE:
                sorter.undo(plan.id, journal, delete=True)
        assert snapshot(tmp_path / "photos") == before
        assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("finish", [sorter.resume, sorter.undo])
@pytest.mark.parametrize("linked", [True, False], ids=["two names", "two files"])
def test_a_move_cut_off_between_its_two_halves_leaves_one_file(
    tmp_path: Path, linked: bool, finish: Callable[[str, Journal], SortReport]
) -> None:
    """Two names: the drive knows no rename that spares others. Two files: the move went across drives."""
    filings = wardrobe(tmp_path / "photos", 4)
    before = snapshot(tmp_path / "photos")
    plan = make_plan(filings, tmp_path / "out", Mode.MOVE, [tmp_path / "photos"])
    with Journal(tmp_path / "journal.sqlite") as journal:
        journal.begin(plan, [tmp_path / "out", tmp_path / "out/Dress", tmp_path / "out/Hat"])
        for step in plan.moves[0].steps:
            step.target.parent.mkdir(parents=True, exist_ok=True)
            (os.link if linked else shutil.copy2)(step.source, step.target)
        assert finish(plan.id, journal).left == ()
        if finish is sorter.resume:
            assert all(step.target.exists() and not step.source.exists() for step in plan.moves[0].steps)
            assert sorter.undo(plan.id, journal).left == ()
    assert snapshot(tmp_path / "photos") == before
    assert not (tmp_path / "out").exists()


def lines_of_an_undo(tmp_path: Path, plan: SortPlan) -> int:
    with Journal(tmp_path / "trial.sqlite") as journal:
        sorter.run(plan, journal)
    return int(run_child("undo", tmp_path / "trial.sqlite").stdout)


def assert_all_safe(plan: SortPlan, expected: dict[Path, bytes], before: dict[str, object]) -> None:
    """Right after the crash every file lies at its source or its target, and whole."""
    for _, step in plan.numbered_steps():
        at_source, at_target = step.source.exists(), step.target.exists()
        assert at_source or at_target
        if at_target:
            assert step.target.read_bytes() == expected[step.target]
            assert step.target.stat().st_mtime_ns == OLD
        if at_source:
            assert step.source.read_bytes() == expected[step.target]
    if plan.mode is Mode.COPY:
        assert all(Path(path).exists() for path in before)
