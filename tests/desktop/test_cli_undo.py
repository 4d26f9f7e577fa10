"""The commands `undo`, `resume` and `history`."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from support.cli_sorting import Sort, files_in
from support.sorting import run_child, snapshot, write

from wardrobe_desktop.cli import DONE, main
from wardrobe_desktop.commands.undo import tell_undone
from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.journal import Journal, SortState
from wardrobe_desktop.core.record import SortReport


def test_history_lists_every_sort_and_undo_takes_the_one_that_is_named(
    sort: Sort, wardrobe: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["history"]) == 0
    assert "Nothing has been sorted yet" in capsys.readouterr().out
    sort()
    with Journal() as journal:
        first = journal.sorts()[0].id
    write(wardrobe / "phone/IMG_9.jpg", (wardrobe / "phone/IMG_0.jpg").read_bytes())
    sort("--move")
    capsys.readouterr()
    assert main(["history", "--json", str(tmp_path / "history.json")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert "1 of 1 photo moved" in lines[0]
    assert lines[1].startswith(first)
    facts = json.loads((tmp_path / "history.json").read_text())["sorts"]
    assert [(sort["mode"], sort["state"], sort["done"]) for sort in facts] == [
        ("move", "done", 1),
        ("copy", "done", 6),
    ]
    assert main(["undo", first, "--delete"]) == 0
    assert "put back" in "".join(history_line for history_line in history(capsys) if first in history_line)
    assert main(["undo"]) == 0
    assert (wardrobe / "phone/IMG_9.jpg").exists()
    assert not (tmp_path / "out").exists()


def history(capsys: pytest.CaptureFixture[str]) -> list[str]:
    capsys.readouterr()
    main(["history"])
    return capsys.readouterr().out.splitlines()


def test_after_a_crash_history_names_no_number_that_is_not_known(
    sort: Sort, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sort()
    with Journal() as journal:
        plan = journal.load(journal.sorts()[0].id)
        sorter.undo(plan.id, journal, delete=True)
        crashed = replace(plan, id=f"{plan.id}-again")
        journal.begin(crashed, {move.target.parent for move in crashed.moves})
    for move in crashed.moves[:2]:  # there, but the kill came before that was noted
        for step in move.steps:
            step.target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(step.source, step.target)
    line = history(capsys)[0]
    assert f"a copy of 6 photos into {tmp_path / 'out'}: interrupted; finish with resume" in line
    listing = tmp_path / "history.json"
    main(["history", "--json", str(listing)])
    assert json.loads(listing.read_text())["sorts"][0]["done"] is None
    capsys.readouterr()
    assert main(["undo", "--delete"]) == 0
    assert "2 copies deleted." in capsys.readouterr().out
    assert "2 of 6 photos copied" in history(capsys)[0]


def test_what_cannot_be_put_back_is_listed_and_the_status_says_so(
    sort: Sort, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sort("--move")
    edited = next(path for path in files_in(tmp_path / "out") if path.name == "IMG_0.jpg")
    edited.write_bytes(b"edited")
    assert main(["undo"]) == 1
    assert f"{edited}: It has changed since" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["undo"], "Nothing has been sorted yet."),
        (["resume"], "nothing to finish"),
        (["undo", "no-such-sort"], "There is no sort called"),
    ],
)
def test_nothing_to_do_is_refused_with_a_sentence(
    words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    assert sentence in capsys.readouterr().err


def test_without_a_bin_the_way_on_names_this_very_sort(
    sort: Sort, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def no_bin(_path: str) -> None:
        raise OSError("no bin on this drive")

    sort()
    shutil.move(tmp_path / "out", tmp_path / "first")
    sort()
    with Journal() as journal:
        latest = journal.sorts()[0].id
    monkeypatch.setattr("send2trash.send2trash", no_bin)
    capsys.readouterr()
    assert main(["undo"]) == 1
    assert f"undo {latest} --delete" in capsys.readouterr().out
    assert main(["undo", "--delete"]) == 0  # without a name it is still the one that was not put back
    assert not (tmp_path / "out").exists()


def test_undoing_everything_twice_is_refused(sort: Sort, capsys: pytest.CaptureFixture[str]) -> None:
    sort("--move")
    assert main(["undo"]) == 0
    assert main(["undo"]) == 2
    assert "put back already" in capsys.readouterr().err


def test_resume_finishes_what_a_crash_interrupted(
    sort: Sort, wardrobe: Path, tmp_path: Path, data_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(wardrobe)
    sort("--move")
    assert run_child("undo", data_home / "journal.sqlite", kill_at=1200).returncode == -9
    with Journal() as journal:
        assert journal.sorts()[0].state is SortState.UNDOING
    assert main(["resume"]) == 0
    assert "Put back" in capsys.readouterr().out
    assert snapshot(wardrobe) == before


def test_where_nothing_was_left_to_put_back_no_number_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    report = SortReport("20260101-120000-abcd", 0, (), stopped=False, seconds=0.1, verified=True)
    for copied in (False, True):
        assert tell_undone(report, copied, deleted=False) == DONE
        assert capsys.readouterr().out == "Nothing was left to put back.\n"
