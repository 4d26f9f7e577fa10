from __future__ import annotations

from pathlib import Path

from support.sorting import wardrobe, write

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.earlier import sorted_before
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.paths import data_dir
from wardrobe_desktop.core.plan import Mode, make_plan
from wardrobe_desktop.core.scan import scan


def test_what_was_sorted_is_passed_over_until_it_is_named_or_put_back(tmp_path: Path) -> None:
    photos, out = tmp_path / "photos", tmp_path / "photos/Sorted"
    assert sorted_before([photos]) == []
    assert not (data_dir() / "journal.sqlite").exists()
    plan = make_plan(wardrobe(photos), out, Mode.COPY, [photos])
    with Journal() as journal:
        sorter.run(plan, journal)
        own = write(out / "own.jpg", b"not ours")
        assert sorted(sorted_before([photos])) == [out / "Dress", out / "Hat"]
        assert len(scan([photos], pass_over=sorted_before([photos])).photos) == 7
        for named in ([out], [out / "Hat"], [own]):
            assert sorted_before(named) == []
        sorter.undo(plan.id, journal, delete=True)
    assert sorted_before([photos]) == []


def test_a_journal_that_cannot_be_read_knows_no_folders(tmp_path: Path) -> None:
    write(data_dir() / "journal.sqlite", b"this is no database, " * 100)
    assert sorted_before([tmp_path]) == []
