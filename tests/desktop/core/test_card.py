"""A memory card, for real where the machine can mount one: letter case does not count, names come back in
another spelling, times are coarse, some names are forbidden, and no rename spares what is there.
"""

from __future__ import annotations

import os
import pickle
import random
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.sorting import OLD, memory_card, photo, run_child, snapshot, wardrobe, write

from wardrobe_desktop.core import drive, rename, sorter
from wardrobe_desktop.core.content import COARSE_TIME_NS
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.names import collision_key
from wardrobe_desktop.core.plan import Filing, Mode, SortPlan, make_plan

NFC, NFD = "Été.jpg", unicodedata.normalize("NFD", "Été.jpg")


@pytest.fixture
def card(tmp_path: Path) -> Iterator[Path]:
    with memory_card(tmp_path) as folder:
        yield folder


def difficult(root: Path) -> list[Filing]:
    """Names that are one to the card, and names that it forbids."""
    names = ["IMG.jpg", "img.JPG", NFC, NFD, "été.JPG", "12:30.jpg", "12?30.jpg", "con.jpg", "dot.jpg."]
    filings = [Filing(photo(root / str(n) / name), ("Hat", "hAT")[n % 2]) for n, name in enumerate(names)]
    return [*filings, *wardrobe(root / "more"), Filing(photo(root / "é.jpg", companions=("é.mov",)), "Été")]


def check_sorted(plan: SortPlan, expected: dict[Path, bytes]) -> None:
    assert {path: path.read_bytes() for path in expected} == expected
    for _, step in plan.numbered_steps():
        assert abs(step.target.stat().st_mtime_ns - step.identity.mtime_ns) <= COARSE_TIME_NS
    seen = [path for path in plan.destination.rglob("*") if path.is_file()]
    assert len(seen) == len(expected), "a file too many or too few"


def test_the_card_is_what_it_is_taken_for(card: Path) -> None:
    write(card / NFC, b"one")
    assert (card / NFD).read_bytes() == (card / "ÉTÉ.JPG").read_bytes() == b"one"
    assert [path.name for path in card.iterdir()] == [NFD]
    assert drive.wants_windows_names(card)
    with pytest.raises(OSError, match="not permitted"):
        os.link(card / NFC, card / "second name")
    with pytest.raises(OSError, match="Invalid"):
        rename._native(os.fsencode(card / NFC), os.fsencode(card / "other"))


@pytest.mark.parametrize("mode", Mode)
def test_photos_go_to_a_card_and_come_back(tmp_path: Path, card: Path, journal: Journal, mode: Mode) -> None:
    filings = difficult(tmp_path / "photos")
    before = snapshot(tmp_path / "photos")
    plan = make_plan(filings, card / "out", mode, [tmp_path / "photos"])
    assert len(plan.moves) == len(filings)
    expected = {step.target: step.source.read_bytes() for _, step in plan.numbered_steps()}
    keys = {(str(path.parent), collision_key(path.name)) for path in expected}
    assert len(keys) == len(expected)
    report = sorter.run(plan, journal)
    assert (report.done, report.left) == (len(filings), ())
    check_sorted(plan, expected)
    assert sorter.undo(plan.id, journal, delete=True).left == ()
    assert snapshot(tmp_path / "photos") == before
    assert not any(card.iterdir())


@pytest.mark.parametrize("mode", Mode)
def test_photos_are_sorted_within_a_card_and_put_back(
    tmp_path: Path, card: Path, journal: Journal, mode: Mode
) -> None:
    filings = wardrobe(card / "photos", 8)
    filings.append(Filing(photo(card / "photos" / NFC), "Été"))
    before = snapshot(card / "photos")
    plan = make_plan(filings, card / "out", mode, [card / "photos"])
    expected = {step.target: step.source.read_bytes() for _, step in plan.numbered_steps()}
    assert sorter.run(plan, journal).left == ()
    check_sorted(plan, expected)
    assert journal.claims(plan.id) == {}
    assert sorter.undo(plan.id, journal, delete=True).left == ()
    assert snapshot(card / "photos") == before
    assert not (card / "out").exists()


def test_what_lies_on_the_card_under_another_spelling_is_found_and_never_replaced(
    tmp_path: Path, card: Path, journal: Journal
) -> None:
    write(card / "out/hat" / NFD.upper(), b"somebody else's")
    write(card / "out/hat/SAME.JPG", b"the same photo")
    same = photo(tmp_path / "a/same.jpg", b"the same photo")
    filings = [Filing(photo(tmp_path / "a" / NFC), "Hat"), Filing(same, "Hat")]
    plan = make_plan(filings, card / "out", Mode.MOVE)
    assert [taken.path for taken, _ in plan.already_there] == [same.path]
    assert [move.target.name for move in plan.moves] == ["Été (1).jpg"]
    assert sorter.run(plan, journal).left == ()
    assert (card / "out/Hat" / NFC).read_bytes() == b"somebody else's"


def test_a_name_that_is_taken_on_the_card_in_the_middle_of_a_run_stays(
    tmp_path: Path, card: Path, journal: Journal
) -> None:
    filings = [Filing(photo(tmp_path / f"photos/{name}.jpg"), "Hat") for name in "abc"]
    plan = make_plan(filings, card / "out", Mode.MOVE, [tmp_path / "photos"])
    came = card / "out/Hat/B.JPG"

    def take(done: int, _total: int) -> None:
        if done == 1:
            write(came, b"came in between")

    report = sorter.run(plan, journal, progress=take)
    assert [path for path, _ in report.left] == [filings[1].photo.path]
    assert came.read_bytes() == b"came in between"
    assert filings[1].photo.path.exists()


@pytest.mark.parametrize("mode", Mode)
def test_killed_at_random_moments_on_a_card_nothing_is_lost(tmp_path: Path, card: Path, mode: Mode) -> None:
    filings = wardrobe(card / "photos", 8)
    before = snapshot(card / "photos")
    plan = make_plan(filings, card / "out", mode, [card / "photos"])
    pickled = tmp_path / "plan.pickle"
    pickled.write_bytes(pickle.dumps(plan))
    expected = {step.target: step.source.read_bytes() for _, step in plan.numbered_steps()}
    lines = int(run_child("run", tmp_path / "trial.sqlite", pickled).stdout)
    with Journal(tmp_path / "trial.sqlite") as journal:
        sorter.undo(plan.id, journal, delete=True)
    for turn, line in enumerate(random.Random(mode.value).sample(range(lines // 4, lines), 3)):
        path = tmp_path / f"journal-{turn}.sqlite"
        assert run_child("run", path, pickled, kill_at=line).returncode == -9
        with Journal(path) as journal:
            if journal.interrupted() is not None:
                assert sorter.resume(plan.id, journal).left == ()
                check_sorted(plan, expected)
            if journal.sorts():
                assert sorter.undo(plan.id, journal, delete=True).left == ()
        assert snapshot(card / "photos") == before
        assert not (card / "out").exists()
    assert OLD % COARSE_TIME_NS  # the times that the photos were given are not the card's own steps
