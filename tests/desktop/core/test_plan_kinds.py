"""What is a kind of another category has its folder inside that one's, and all the way back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from desktop.core.learning.wardrobe import MODEL, photo_of
from support.sorting import identity, photo, snapshot

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.earlier import sorted_before
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.plan import Filing, Mode, make_plan
from wardrobe_desktop.core.prediction import Category
from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.store import Store

KIMONO = Category("own-kimono", "Kimono", "dress")
YUKATA = Category("own-yukata", "Yukata", "own-kimono")


def wardrobe(root: Path) -> list[Filing]:
    return [
        Filing(photo(root / "a.jpg"), "Dress"),
        Filing(replace(photo(root / "b.jpg"), taken=20240512), "Dress", inside=("Kimono",)),
        Filing(replace(photo(root / "c.jpg"), taken=20240512), "Dress", inside=("Kimono", "Yukata")),
    ]


def files_below(out: Path) -> list[str]:
    return sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())


@pytest.mark.parametrize("mode", list(Mode))
def test_putting_back_leaves_no_folder_behind_however_deep(tmp_path: Path, mode: Mode) -> None:
    filings, out = wardrobe(tmp_path / "photos"), tmp_path / "out"
    before = snapshot(tmp_path)
    with Journal() as journal:
        plan = make_plan(filings, out, mode)
        assert plan.folders == {"Dress": 1, "Dress/Kimono": 1, "Dress/Kimono/Yukata": 1}
        assert plan.categories == {"Dress": 3}
        assert sorter.run(plan, journal).done == 3
        assert files_below(out) == ["Dress/Kimono/Yukata/c.jpg", "Dress/Kimono/b.jpg", "Dress/a.jpg"]
        assert journal.load(plan.id).folders == plan.folders
        assert sorted_before([tmp_path]) == [out / "Dress"]
        again = make_plan(filings if mode is Mode.COPY else [], out, mode)
        assert not again.moves
        assert {again.folder_of(place) for _, place in again.already_there} <= set(plan.folders)
        assert sorter.undo(plan.id, journal, delete=True).done == 3
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("pattern", list(Pattern))
def test_what_lies_in_its_place_counts_there_though_a_link_led_to_it(
    tmp_path: Path, pattern: Pattern
) -> None:
    year = "/2024" if pattern is Pattern.CATEGORY_YEAR else ""
    there = tmp_path / f"out/Dress/Kimono{year}/a.jpg"
    photo(there)
    (tmp_path / "by a link").symlink_to(there.parent, target_is_directory=True)
    way = tmp_path / "by a link/a.jpg"
    linked = Photo(way, identity(way), taken=20240512)
    new = replace(photo(tmp_path / "photos/b.jpg"), taken=20240512)
    filings = [Filing(each, "Dress", inside=("Kimono",)) for each in (linked, new)]
    plan = make_plan(filings, tmp_path / "out", Mode.COPY, pattern=pattern)
    assert [place for _, place in plan.already_there] == [linked.path]
    assert plan.folder_of(linked.path) == f"Dress/Kimono{year}"
    with Journal() as journal:
        sorter.run(plan, journal)
        assert journal.load(plan.id).folder_of(linked.path) == f"Dress/Kimono{year}"


def test_the_years_are_made_inside_the_kinds(tmp_path: Path) -> None:
    filings = wardrobe(tmp_path / "photos")[1:]
    plan = make_plan(filings, tmp_path / "out", Mode.COPY, pattern=Pattern.CATEGORY_YEAR)
    assert list(plan.folders) == ["Dress/Kimono/2024", "Dress/Kimono/Yukata/2024"]


@pytest.fixture
def review(tmp_path: Path) -> Review:
    """Two dresses, of which the second was decided to be a yukata."""
    with Store(tmp_path / "s.sqlite") as store:
        review = Review(MODEL, store)
        for category in (YUKATA, KIMONO):
            review.know(category)
        review.add_readings([photo_of("dress", 1), photo_of("dress", 2)])
        review.choose([1], YUKATA.id)
    return review


def folders(review: Review, names: dict[str, str] | None = None) -> list[tuple[str | None, tuple[str, ...]]]:
    return [(filing.folder, filing.inside) for filing in review.filings("file", names)]


def test_a_photo_is_filed_in_the_folder_of_its_kind_by_the_persons_names(review: Review) -> None:
    assert folders(review) == [("Dress", ()), ("Dress", ("Kimono", "Yukata"))]
    words = {"dress": "Kleid", "own-kimono": "Seide"}
    assert folders(review, words)[1] == ("Kleid", ("Seide", "Yukata"))


def test_a_kind_of_what_is_no_more_and_one_of_itself_stand_alone(review: Review) -> None:
    review.know(replace(KIMONO, parent="own-robe"))
    assert folders(review)[1] == ("Kimono", ("Yukata",))
    review.know(replace(KIMONO, parent="own-yukata"))
    assert folders(review)[1] == ("Kimono", ("Yukata",))


@pytest.mark.parametrize("pattern", list(Pattern))
def test_a_kind_that_is_called_like_a_year_does_not_share_its_folder(
    tmp_path: Path, pattern: Pattern
) -> None:
    dress, kind = (replace(photo(tmp_path / name), taken=20240512) for name in ("a.jpg", "b.jpg"))
    filings = [Filing(dress, "Dress"), Filing(kind, "Dress", inside=("2024",)), Filing(kind, "2024")]
    plan = make_plan(filings[:2], tmp_path / "out", Mode.COPY, pattern=pattern)
    plain = ["Dress", "Dress/2024 (1)"]
    by_year = ["Dress/2024", "Dress/2024 (1)/2024"]
    assert list(plan.folders) == (by_year if pattern is Pattern.CATEGORY_YEAR else plain)
    top = make_plan(filings[2:], tmp_path / "out", Mode.COPY)
    assert list(top.folders) == ["2024"]  # beside no year
