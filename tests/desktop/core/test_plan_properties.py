from __future__ import annotations

import os
import tempfile
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.sorting import photo, snapshot, write

from wardrobe_desktop.core import settling, sorter
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.names import collision_key, windows_name
from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.plan import Filing, Mode, SortPlan, Stays, make_plan
from wardrobe_desktop.core.sight import with_digests

NAMES = [
    "IMG.jpg", "img.JPG", "IMG (1).jpg", "IMG.heic", "Été.jpg", unicodedata.normalize("NFD", "Été.jpg"),
    "x" * 251 + ".jpg", "a\nb.jpg", "a:b.jpg", "a?b.jpg", "con.jpg", "IMG.jpg. ",
    "👗.jpg", os.fsdecode(b"\xff.jpg"), ".jpg", "IMG.png", "no suffix",
]  # fmt: skip
COMPANIONS = [
    "{stem}.mov", "{stem}.MOV", "{stem}.MP4", "{name}.xmp", "{stem}.aae", "{stem}.dng", "{name}.json",
    "{stem}.json",
]  # fmt: skip

one_photo = st.tuples(
    st.sampled_from(["a", "b", "a/deep"]),
    st.sampled_from(NAMES),
    st.integers(0, 2),  # which content
    st.sampled_from(["Dress", "dress", "Hat", "../Hat", None]),
    st.lists(st.sampled_from(COMPANIONS), unique=True, max_size=2),
)
one_file = st.tuples(
    st.sampled_from(["Dress", "Hat", "hat", "Dress/2023", "hat/2024"]),
    st.sampled_from([*NAMES, "IMG.mov", "IMG (1).mov"]),
    st.integers(0, 2),
)


def build(root: Path, photos: list[tuple], files: list[tuple]) -> list[Filing]:
    filings: dict[Path, Filing] = {}
    for folder, name, content, category, patterns in photos:
        path = root / "photos" / folder / name
        if path in filings:
            continue
        taken = photo(path, b"content" * content)
        companions = []
        for pattern in patterns:
            other = path.with_name(pattern.format(stem=Path(name).stem, name=name))
            if len(os.fsencode(other.name)) <= 255 and not other.exists():
                companions.append(write(other, b"film" * content))
        stays = None if category else Stays.LOOK
        day = (0, 2023_05_12, 2024_05_12)[content]
        filings[path] = Filing(Photo(path, taken.identity, tuple(companions), day), category, stays)
    for folder, name, content in files:
        write(root / "out" / folder / name, b"content" * content, mtime_ns=7)
    return list(filings.values())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(one_photo, max_size=12),
    st.lists(one_file, max_size=6),
    st.sampled_from(list(Mode)),
    st.sampled_from(list(Pattern)),
    st.booleans(),
)
def test_plan_run_and_undo_on_any_folder(
    photos: list[tuple], files: list[tuple], mode: Mode, pattern: Pattern, windows_names: bool
) -> None:
    with tempfile.TemporaryDirectory() as place, pytest.MonkeyPatch.context() as patch:
        patch.setattr(settling, "wants_windows_names", lambda _folder: windows_names)
        root = Path(place)
        filings = build(root, photos, files)
        before = snapshot(root / "photos", root / "out")
        plan = make_plan(filings, root / "out", mode, [root / "photos"], pattern=pattern)
        assert snapshot(root / "photos", root / "out") == before
        assert_sound(plan, filings)
        if windows_names:
            assert all(
                windows_name(step.target.name) == step.target.name for _, step in plan.numbered_steps()
            )
        known = with_digests(plan)
        with Journal(root / "journal.sqlite") as journal:
            report = sorter.run(plan, journal)
            assert (report.done, report.left, report.stopped) == (len(plan.moves), (), False)
            for _, step in plan.numbered_steps():
                assert step.target.stat().st_mtime_ns == step.identity.mtime_ns
                assert step.source.exists() == (mode is Mode.COPY)
            untouched = {path: facts for path, facts in before.items() if path not in sources(plan)}
            assert untouched.items() <= snapshot(root / "photos", root / "out").items()
            if plan.moves:
                assert journal.load(plan.id) == known
                back = sorter.undo(plan.id, journal, delete=True)
                assert (back.done, back.left) == (len(plan.moves), ())
        assert snapshot(root / "photos", root / "out") == before


def sources(plan: SortPlan) -> set[str]:
    return {str(step.source) for _, step in plan.numbered_steps()}


def assert_sound(plan: SortPlan, filings: list[Filing]) -> None:
    steps = [step for _, step in plan.numbered_steps()]
    keys = [(step.target.parent, collision_key(step.target.name)) for step in steps]
    assert len(set(keys)) == len(keys), "two operations share a target"
    for step in steps:
        folder = step.target.parent
        there = {collision_key(path.name) for path in folder.iterdir()} if folder.exists() else set()
        assert collision_key(step.target.name) not in there, "an operation overwrites"
        assert folder.parents[plan.by_year] == plan.destination
    assert len(sources(plan)) == len(steps), "a file is in two steps"
    told = [move.source for move in plan.moves]
    told += [taken.path for taken, _ in plan.already_there]
    told += [filing.photo.path for filing in plan.stays]
    assert sorted(told) == sorted(filing.photo.path for filing in filings), "a photo is missing or told twice"
