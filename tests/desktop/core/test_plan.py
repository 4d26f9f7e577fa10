from __future__ import annotations

import os
import string
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from support.sorting import identity, photo, write

from wardrobe_desktop.core import preflight
from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.names import collision_key, family_names
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.plan import Filing, Mode, SortPlan, Stays, make_plan, safe_folder_name
from wardrobe_desktop.core.scan import scan


def targets(plan: SortPlan) -> list[str]:
    return [str(step.target.relative_to(plan.destination)) for _, step in plan.numbered_steps()]


def test_photos_of_one_name_that_go_to_one_folder_get_numbers(tmp_path: Path) -> None:
    photos = [photo(tmp_path / folder / "IMG.jpg") for folder in ("a", "b", "c")]
    plan = make_plan([Filing(each, "Dress") for each in photos], tmp_path / "out", Mode.COPY)
    assert targets(plan) == ["Dress/IMG.jpg", "Dress/IMG (1).jpg", "Dress/IMG (2).jpg"]
    assert [move.source for move in plan.clashes] == [photos[1].path, photos[2].path]
    assert plan.folders == {"Dress": 3}


def test_a_name_of_two_photos_is_told_apart_from_one_that_is_taken_there(tmp_path: Path) -> None:
    write(tmp_path / "out/Dress/A.jpg", b"somebody else")
    names = ["1/A.jpg", "2/A.jpg", "1/B.jpg", "2/b.JPG", "1/C.jpg"]
    filings = [Filing(photo(tmp_path / name), "Dress") for name in names]
    plan = make_plan(filings, tmp_path / "out", Mode.COPY)
    assert [move.target.name for move in plan.taken] == ["A (1).jpg", "A (2).jpg"]
    assert [(str(m.source.relative_to(tmp_path)), m.target.name) for m in plan.shared] == [
        ("2/b.JPG", "b (1).JPG")
    ]
    assert len(plan.clashes) == 3


def test_a_film_there_takes_a_name_and_one_of_the_photos_shares_it(tmp_path: Path) -> None:
    live = Filing(photo(tmp_path / "a/IMG.heic", companions=("IMG.mov",)), "Hat")
    plain = Filing(photo(tmp_path / "b/IMG.jpg"), "Hat")
    for filings in ([live, plain], [plain, live]):
        plan = make_plan(filings, tmp_path / "out", Mode.COPY)
        assert (len(plan.taken), len(plan.shared)) == (0, 1)
    write(tmp_path / "out/Hat/IMG.mov", b"the film of a photo that is gone")
    for filing in (live, plain):
        assert len(make_plan([filing], tmp_path / "out", Mode.COPY).taken) == 1
    (tmp_path / "out/Hat/IMG.mov").unlink()
    write(tmp_path / "out/Hat/IMG.png", b"a photo that was there")
    assert len(make_plan([live], tmp_path / "out", Mode.COPY).taken) == 1


@pytest.mark.parametrize("inner", ["Kopien", "copies", "1"])
def test_of_two_photos_of_one_name_that_in_the_folder_inside_gets_the_number(
    tmp_path: Path, inner: str
) -> None:
    for folder in (inner, "."):
        photo(tmp_path / "photos" / folder / "IMG.jpg")
    for named in ([tmp_path / "photos"], [tmp_path / "photos" / inner, tmp_path / "photos"]):
        plan = make_plan([Filing(each, "Hat") for each in scan(named).photos], tmp_path / "out", Mode.COPY)
        assert [move.source.parent.name for move in plan.shared] == [inner]


@pytest.mark.parametrize("mode", Mode)
def test_exact_copies_are_counted_and_all_of_them_filed(tmp_path: Path, mode: Mode) -> None:
    kinds = {"a": b"one", "b": b"one", "c": b"one", "d": b"two", "e": b"two", "f": b"three"}
    filings = [Filing(photo(tmp_path / f"in/{name}.jpg", what), "Hat") for name, what in kinds.items()]
    plan = make_plan(filings, tmp_path / "out", mode)
    assert (len(plan.moves), plan.copies) == (6, 3)
    write(tmp_path / "out/Hat/f.jpg", b"three")
    filings.append(Filing(photo(tmp_path / "in/g.jpg", b"three"), "Hat"))
    plan = make_plan(filings, tmp_path / "out", mode)
    assert (len(plan.moves), len(plan.already_there), plan.copies) == (6, 1, 4)


def test_photos_that_stay_and_bytes_that_nobody_read_are_no_copies(tmp_path: Path) -> None:
    stays = Filing(photo(tmp_path / "a.jpg", b"one"), None, Stays.LOOK)
    filed = Filing(photo(tmp_path / "b.jpg", b"one"), "Hat")
    assert make_plan([stays, filed], tmp_path / "out", Mode.COPY).copies == 0
    unread = [photo(tmp_path / name, b"two") for name in ("c.jpg", "d.jpg")]
    plain = [Photo(each.path, Identity(each.identity.size, each.identity.mtime_ns)) for each in unread]
    assert make_plan([Filing(each, "Hat") for each in plain], tmp_path / "out", Mode.COPY).copies == 0


def test_the_same_name_in_two_folders_is_no_clash(tmp_path: Path) -> None:
    filings = [Filing(photo(tmp_path / "a/x.jpg"), "Dress"), Filing(photo(tmp_path / "b/x.jpg"), "Hat")]
    assert targets(make_plan(filings, tmp_path / "out", Mode.COPY)) == ["Dress/x.jpg", "Hat/x.jpg"]


def test_another_file_in_the_folder_keeps_its_name(tmp_path: Path) -> None:
    write(tmp_path / "out/Dress/IMG.jpg", b"somebody else")
    write(tmp_path / "out/Dress/IMG (1).jpg", b"somebody else again")
    plan = make_plan([Filing(photo(tmp_path / "a/IMG.jpg"), "Dress")], tmp_path / "out", Mode.COPY)
    assert targets(plan) == ["Dress/IMG (2).jpg"]


@pytest.mark.parametrize("mode", Mode)
def test_the_same_bytes_in_the_folder_are_not_doubled(tmp_path: Path, mode: Mode) -> None:
    there = write(tmp_path / "out/Dress/IMG (1).jpg", b"the photo", mtime_ns=1)
    write(tmp_path / "out/Dress/IMG.jpg", b"not photo")
    taken = photo(tmp_path / "a/IMG.jpg", b"the photo")
    plan = make_plan([Filing(taken, "Dress")], tmp_path / "out", mode)
    assert plan.already_there == ((taken, there),)
    assert not plan.moves


def test_a_photo_counts_as_there_only_with_all_its_companions(tmp_path: Path) -> None:
    taken = photo(tmp_path / "a/IMG.jpg", b"the photo", companions=("IMG.mov",))
    write(tmp_path / "out/Dress/IMG.jpg", b"the photo")
    plan = make_plan([Filing(taken, "Dress")], tmp_path / "out", Mode.COPY)
    assert targets(plan) == ["Dress/IMG (1).jpg", "Dress/IMG (1).mov"]
    write(tmp_path / "out/Dress/IMG.mov", b"IMG.movthe photo")
    assert make_plan([Filing(taken, "Dress")], tmp_path / "out", Mode.COPY).already_there


def test_letter_case_and_the_two_spellings_of_an_accent_count_as_the_same_name(tmp_path: Path) -> None:
    names = ["Été.jpg", unicodedata.normalize("NFD", "été.JPG"), "ÉTÉ.Jpg"]
    filings = [Filing(photo(tmp_path / str(n) / name), "Hat") for n, name in enumerate(names)]
    plan = make_plan(filings, tmp_path / "out", Mode.COPY)
    keys = {collision_key(target) for target in targets(plan)}
    assert len(keys) == 3


def test_companions_keep_the_stem_of_their_photo(tmp_path: Path) -> None:
    write(tmp_path / "out/Dress/IMG.jpg", b"taken")
    taken = photo(tmp_path / "a/IMG.jpg", companions=("IMG.mov", "IMG.jpg.xmp", "img.AAE"))
    plan = make_plan([Filing(taken, "Dress")], tmp_path / "out", Mode.MOVE)
    assert targets(plan) == [
        "Dress/IMG (1).jpg",
        "Dress/IMG (1).mov",
        "Dress/IMG (1).jpg.xmp",
        "Dress/img (1).AAE",
    ]


def test_a_taken_companion_name_renames_the_photo_too(tmp_path: Path) -> None:
    write(tmp_path / "out/Dress/IMG.mov", b"taken")
    taken = photo(tmp_path / "a/IMG.jpg", companions=("IMG.mov",))
    plan = make_plan([Filing(taken, "Dress")], tmp_path / "out", Mode.COPY)
    assert targets(plan) == ["Dress/IMG (1).jpg", "Dress/IMG (1).mov"]


def test_a_photo_never_comes_to_lie_beside_the_film_of_another(tmp_path: Path) -> None:
    live = photo(tmp_path / "a/IMG.heic", companions=("IMG.mov",))
    plain = photo(tmp_path / "b/IMG.jpg")
    for filings in ([live, plain], [plain, live]):
        plan = make_plan([Filing(each, "Hat") for each in filings], tmp_path / "out", Mode.COPY)
        stems = {Path(step.target).stem for _, step in plan.numbered_steps()}
        assert stems == {"IMG", "IMG (1)"}
    write(tmp_path / "out/Hat/IMG.mov", b"the film of a photo that is gone")
    assert targets(make_plan([Filing(plain, "Hat")], tmp_path / "out", Mode.COPY)) == ["Hat/IMG (1).jpg"]


def test_two_photos_that_share_a_companion_take_it_once(tmp_path: Path) -> None:
    first = photo(tmp_path / "a/IMG.heic", companions=("IMG.mov",))
    second = Photo(write(tmp_path / "a/IMG.jpg", b"j"), identity(tmp_path / "a/IMG.jpg"), first.companions)
    plan = make_plan([Filing(first, "Hat"), Filing(second, "Hat")], tmp_path / "out", Mode.MOVE)
    assert targets(plan) == ["Hat/IMG.heic", "Hat/IMG.mov", "Hat/IMG.jpg"]


def test_a_photo_that_is_named_as_a_companion_travels_on_its_own(tmp_path: Path) -> None:
    raw = photo(tmp_path / "a/IMG.dng")
    jpeg = photo(tmp_path / "a/IMG.jpg")
    pair = Photo(jpeg.path, jpeg.identity, (raw.path,))
    plan = make_plan([Filing(pair, "Hat"), Filing(raw, "Dress")], tmp_path / "out", Mode.COPY)
    assert targets(plan) == ["Hat/IMG.jpg", "Dress/IMG.dng"]


def test_a_name_too_long_for_a_number_is_shortened_for_all_of_the_family(tmp_path: Path) -> None:
    long = "ä" * 125  # 250 bytes
    write(tmp_path / f"out/Hat/{long}.jpg", b"taken")
    taken = photo(tmp_path / f"a/{long}.jpg", companions=(f"{long}.mov",))
    names = [
        Path(target).name
        for target in targets(make_plan([Filing(taken, "Hat")], tmp_path / "out", Mode.COPY))
    ]
    assert all(len(os.fsencode(name)) <= 255 for name in names)
    assert names[0].endswith(" (1).jpg")
    assert Path(names[0]).stem == Path(names[1]).stem


def test_a_photo_in_its_place_is_left_there(tmp_path: Path) -> None:
    taken = photo(tmp_path / "out/Dress/IMG.jpg")
    for mode in Mode:
        plan = make_plan([Filing(taken, "Dress")], tmp_path / "out", mode, ours=[tmp_path / "out"])
        assert plan.already_there == ((taken, taken.path),)


def test_a_photo_in_its_place_is_recognised_through_a_link(tmp_path: Path) -> None:
    photo(tmp_path / "out/Dress/IMG.jpg")
    (tmp_path / "short").symlink_to(tmp_path / "out/Dress", target_is_directory=True)
    path = tmp_path / "short/IMG.jpg"
    plan = make_plan([Filing(Photo(path, identity(path)), "Dress")], tmp_path / "out", Mode.COPY)
    assert not plan.moves


def test_what_the_review_leaves_stays_with_its_reason(tmp_path: Path) -> None:
    filings = [Filing(photo(tmp_path / f"{reason.value}.jpg"), None, reason) for reason in Stays]
    plan = make_plan(filings, tmp_path / "out", Mode.COPY)
    assert plan.stays == tuple(filings)
    assert not plan.moves


def test_photos_that_changed_or_went_since_they_were_looked_at_stay(tmp_path: Path) -> None:
    changed, gone = photo(tmp_path / "changed.jpg"), photo(tmp_path / "gone.jpg")
    changed.path.write_bytes(b"edited")
    gone.path.unlink()
    plan = make_plan([Filing(changed, "Hat"), Filing(gone, "Hat")], tmp_path / "out", Mode.COPY)
    assert [filing.stays for filing in plan.stays] == [Stays.CHANGED, Stays.GONE]


def test_a_link_is_copied_as_what_it_shows_and_never_moved(tmp_path: Path) -> None:
    real = photo(tmp_path / "elsewhere/real.jpg")
    link = tmp_path / "photos/link.jpg"
    link.parent.mkdir()
    link.symlink_to(real.path)
    filing = Filing(Photo(link, identity(link)), "Hat")
    assert targets(make_plan([filing], tmp_path / "out", Mode.COPY)) == ["Hat/link.jpg"]
    assert make_plan([filing], tmp_path / "out", Mode.MOVE).stays[0].stays is Stays.LINK


def test_a_photo_whose_companion_is_a_link_is_not_moved(tmp_path: Path) -> None:
    taken = photo(tmp_path / "a/IMG.jpg")
    film = write(tmp_path / "elsewhere/film.mov", b"film")
    (tmp_path / "a/IMG.mov").symlink_to(film)
    taken = Photo(taken.path, taken.identity, (tmp_path / "a/IMG.mov",))
    plan = make_plan([Filing(taken, "Hat")], tmp_path / "out", Mode.MOVE)
    assert [filing.stays for filing in plan.stays] == [Stays.LINK]


def test_one_file_reached_by_two_ways_is_sorted_once(tmp_path: Path) -> None:
    taken = photo(tmp_path / "a/IMG.jpg")
    (tmp_path / "b").symlink_to(tmp_path / "a", target_is_directory=True)
    again = Photo(tmp_path / "b/IMG.jpg", taken.identity)
    plan = make_plan([Filing(taken, "Hat"), Filing(again, "Hat")], tmp_path / "out", Mode.MOVE)
    assert len(plan.moves) == 1
    assert [filing.stays for filing in plan.stays] == [Stays.TWICE]


def test_folders_that_differ_in_letter_case_only_are_one(tmp_path: Path) -> None:
    (tmp_path / "out/dress").mkdir(parents=True)
    filings = [Filing(photo(tmp_path / "a.jpg"), "Dress"), Filing(photo(tmp_path / "b.jpg"), "DRESS")]
    assert targets(make_plan(filings, tmp_path / "out", Mode.COPY)) == ["dress/a.jpg", "dress/b.jpg"]


@pytest.mark.parametrize(
    "name", ["..", "../../etc", "/etc", "a/b", "a\\b", "C:\\x", "\x00\n", "con", ".hidden", ""]
)
def test_a_folder_name_cannot_lead_out_of_the_destination(tmp_path: Path, name: str) -> None:
    plan = make_plan([Filing(photo(tmp_path / "a.jpg"), name)], tmp_path / "out", Mode.COPY)
    assert plan.moves[0].target.parent.parent == tmp_path / "out"
    assert plan.moves[0].target.name == "a.jpg"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("T-shirt", "T-shirt"),
        ("Robe d’été", "Robe d’été"),
        ("Summer/Winter", "Summer-Winter"),
        ("CON", "CON_"),
        ("lpt1.old", "lpt1_.old"),
        ("trailing. . ", "trailing"),
        ("..", "Unnamed"),
        ("👗 dresses", "👗 dresses"),
        ("two\nlines", "two lines"),
    ],
)
def test_folder_names_are_made_safe(words: str, name: str) -> None:
    assert safe_folder_name(words) == name


@given(st.text(max_size=300))
@example("\u202e" * 5)
@example("con .txt")
@example("a" * 119 + " .b")
def test_a_safe_folder_name_is_legal_everywhere_and_stays_as_it_is(words: str) -> None:
    name = safe_folder_name(words)
    assert name
    assert name == safe_folder_name(name)
    assert name not in {".", ".."}
    assert not set(name) & set('/\\<>:"|?*' + "".join(map(chr, range(32))))
    assert name == name.strip(" .")
    assert len(name.encode()) <= 255
    assert name.split(".")[0].strip().lower() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}


@given(st.text(string.ascii_letters + ".é ", min_size=1, max_size=260), st.integers(1, 99))
def test_a_numbered_name_fits_wherever_its_suffix_does(stem: str, number: int) -> None:
    names = family_names(f"x{stem}.jpg", [f"x{stem}.mov"], number)
    assert all(len(os.fsencode(name)) <= 255 for name in names)
    assert names[0][:-4] == names[1][:-4]


# What is refused before anything is touched


def refusal(filings: Sequence[Filing], destination: Path, mode: Mode, sources: Sequence[Path] = ()) -> str:
    with pytest.raises(SortRefused) as caught:
        make_plan(filings, destination, mode, sources)
    assert str(caught.value).endswith(".")
    return str(caught.value)


def test_a_destination_that_is_a_file_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "file", b"")
    filings = [Filing(photo(tmp_path / "a/x.jpg"), "Hat")]
    assert "not a folder" in refusal(filings, tmp_path / "file", Mode.COPY)
    assert "not a folder" in refusal(filings, tmp_path / "file/below", Mode.COPY)


def test_a_file_in_the_place_of_a_category_folder_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "out/hat", b"")
    assert "in the way" in refusal([Filing(photo(tmp_path / "a/x.jpg"), "Hat")], tmp_path / "out", Mode.COPY)


def test_a_move_within_the_folder_that_is_emptied_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "photos"
    filings = [Filing(photo(source / "x.jpg"), "Hat")]
    for destination in (source, source / "sorted", source / "deep/er"):
        assert "copy instead" in refusal(filings, destination, Mode.MOVE, [source])
    assert "copy instead" in refusal(filings, tmp_path, Mode.MOVE, [source])
    (tmp_path / "way").symlink_to(source, target_is_directory=True)
    assert "copy instead" in refusal(filings, tmp_path / "way/sorted", Mode.MOVE, [source])


def test_a_copy_may_go_into_the_folder_it_comes_from(tmp_path: Path) -> None:
    filings = [Filing(photo(tmp_path / "photos/x.jpg"), "Hat")]
    assert make_plan(filings, tmp_path / "photos/sorted", Mode.COPY, [tmp_path / "photos"]).moves
    assert make_plan(filings, tmp_path / "photos", Mode.COPY, [tmp_path / "photos"]).moves


def test_a_move_within_an_earlier_sorted_folder_is_allowed(tmp_path: Path) -> None:
    out = tmp_path / "sorted"
    filings = [Filing(photo(out / "Have a look/x.jpg"), "Hat")]
    plan = make_plan(filings, out, Mode.MOVE, [out], ours=[out])
    assert targets(plan) == ["Hat/x.jpg"]


def test_a_photo_named_by_itself_may_be_moved_into_a_folder_beside_it(tmp_path: Path) -> None:
    taken = photo(tmp_path / "photos/x.jpg")
    assert make_plan([Filing(taken, "Hat")], tmp_path / "photos", Mode.MOVE, [taken.path]).moves


def test_too_little_room_is_refused_with_the_amounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filings = [Filing(photo(tmp_path / "x.jpg", b"x" * 10_000), "Hat")]
    for free, enough in ((10_499, False), (10_500, True)):
        monkeypatch.setattr(preflight.shutil, "disk_usage", lambda _, free=free: SimpleNamespace(free=free))
        if enough:
            assert make_plan(filings, tmp_path / "out", Mode.COPY).bytes_needed == 10_000
        else:
            assert "not enough room" in refusal(filings, tmp_path / "out", Mode.COPY)


def test_a_move_on_one_drive_needs_no_room(tmp_path: Path) -> None:
    filings = [Filing(photo(tmp_path / "a/x.jpg", b"x" * 10_000), "Hat")]
    assert make_plan(filings, tmp_path / "out", Mode.MOVE).bytes_needed == 0


def test_a_folder_that_may_not_be_written_to_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filings = [Filing(photo(tmp_path / "a/x.jpg"), "Hat")]
    (tmp_path / "out").mkdir()
    # Tests may run as an administrator, to whom every folder is open, so the question is answered here.
    monkeypatch.setattr(preflight.os, "access", lambda path, _: Path(path) != tmp_path / "out")
    assert "not allowed to write" in refusal(filings, tmp_path / "out", Mode.COPY)
    monkeypatch.setattr(preflight.os, "access", lambda path, _: Path(path) != tmp_path / "a")
    assert "cannot be moved out" in refusal(filings, tmp_path / "out", Mode.MOVE)
    assert make_plan(filings, tmp_path / "out", Mode.COPY).moves


def test_a_plan_over_no_digest_is_as_good(tmp_path: Path) -> None:
    taken = photo(tmp_path / "x.jpg")
    unread = Photo(taken.path, Identity(taken.identity.size, taken.identity.mtime_ns))
    assert targets(make_plan([Filing(unread, "Hat")], tmp_path / "out", Mode.COPY)) == ["Hat/x.jpg"]
