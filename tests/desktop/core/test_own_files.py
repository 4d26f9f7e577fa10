"""What belongs to the program is copied, never moved: whoever tries the drawings keeps a whole program."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from support.sorting import identity, photo, snapshot

from wardrobe_desktop.core import paths, sorter
from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.paths import belongs_to_program
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.plan import Filing, Mode, make_plan
from wardrobe_desktop.core.preflight import refuse_unsafe_place


@pytest.fixture
def assets(tmp_path: Path, samples: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program with two drawings, in a place where a mistake spoils nothing."""
    folder = tmp_path / "program" / "assets"
    (folder / "icons").mkdir(parents=True)
    (folder / "samples").mkdir()
    for drawing in sorted(samples.glob("*.jpg"))[:2]:
        shutil.copy2(drawing, folder / "samples")
    monkeypatch.setattr(paths, "assets_dir", lambda: folder)
    return folder


def drawings(folder: Path) -> list[Filing]:
    return [Filing(Photo(path, identity(path)), "Dress") for path in sorted(folder.iterdir())]


@pytest.mark.parametrize("sources", ["samples", "program", "none", "files"])
def test_drawings_are_copied_and_never_moved(
    tmp_path: Path, assets: Path, journal: Journal, sources: str
) -> None:
    samples = assets / "samples"
    named = {
        "samples": [samples],
        "program": [tmp_path / "program"],
        "none": [],
        "files": [*samples.iterdir()],
    }
    before = snapshot(assets)
    with pytest.raises(SortRefused, match=r"belongs to the program\. Copy instead"):
        make_plan(drawings(samples), tmp_path / "out", Mode.MOVE, named[sources])
    assert (
        sorter.run(make_plan(drawings(samples), tmp_path / "out", Mode.COPY, named[sources]), journal).done
        == 2
    )
    assert snapshot(assets) == before


def test_own_photos_are_not_moved_along_with_drawings(tmp_path: Path, assets: Path) -> None:
    own = Filing(photo(tmp_path / "mine/IMG.jpg"), "Hat")
    with pytest.raises(SortRefused, match="belongs to the program"):
        make_plan([own, *drawings(assets / "samples")], tmp_path / "out", Mode.MOVE)
    assert len(make_plan([own], tmp_path / "out", Mode.MOVE).moves) == 1


def test_a_link_to_the_drawings_leads_to_the_same_refusal(tmp_path: Path, assets: Path) -> None:
    (tmp_path / "way").symlink_to(assets / "samples", target_is_directory=True)
    with pytest.raises(SortRefused, match="belongs to the program"):
        make_plan(drawings(tmp_path / "way"), tmp_path / "out", Mode.MOVE)


def test_a_move_of_drawings_that_was_planned_elsewhere_does_not_run(
    tmp_path: Path, assets: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "assets_dir", lambda: tmp_path / "elsewhere")
    plan = make_plan(drawings(assets / "samples"), tmp_path / "out", Mode.MOVE)
    monkeypatch.setattr(paths, "assets_dir", lambda: assets)
    with pytest.raises(SortRefused, match="belongs to the program"):
        sorter.run(plan, journal)
    assert not (tmp_path / "out").exists()
    assert not journal.sorts()


def test_the_drawings_are_refused_before_any_is_looked_at(tmp_path: Path, assets: Path) -> None:
    with pytest.raises(SortRefused, match="belongs to the program"):
        refuse_unsafe_place(tmp_path / "out", Mode.MOVE, [assets / "samples"], [])
    refuse_unsafe_place(tmp_path / "out", Mode.COPY, [assets / "samples"], [])


@pytest.mark.parametrize("mode", Mode)
def test_nothing_is_sorted_into_the_program(tmp_path: Path, assets: Path, mode: Mode) -> None:
    own = Filing(photo(tmp_path / "mine/IMG.jpg"), "Hat")
    for place in (assets, assets / "samples", assets / "samples/Sorted"):
        with pytest.raises(SortRefused, match="Choose another folder"):
            make_plan([own], place, mode)


def test_only_what_lies_in_the_program_belongs_to_it(tmp_path: Path, assets: Path) -> None:
    inside = [assets, assets / "samples", assets / "samples/not there"]
    outside = [tmp_path, tmp_path / "program", tmp_path / "program/assets 2", tmp_path / "not there"]
    assert all(map(belongs_to_program, inside))
    assert not any(map(belongs_to_program, outside))


def test_the_shipped_drawings_belong_to_the_program() -> None:
    assert belongs_to_program(paths.samples_dir())
