"""The hash of a content, and that digests of earlier builds still hold."""

from __future__ import annotations

import hashlib
import itertools
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.sorting import snapshot, wardrobe

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.content import CHUNK, ContentHash, digest_of
from wardrobe_desktop.core.digest import digest_of_bytes, new_hash
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.plan import Filing, Mode, make_plan
from wardrobe_desktop.core.sight import with_digests

pytestmark = pytest.mark.usefixtures("bin_folder")

EMPTY = "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9"
"""Of no bytes at all: the first test vector of those who made BLAKE3."""


def earlier(content: bytes) -> str:
    """The digest that earlier builds stored."""
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def as_stored_earlier(filings: list[Filing]) -> list[Filing]:
    """The filings as they come from the store of an earlier build."""
    return [replace(filing, photo=_stored_earlier(filing.photo)) for filing in filings]


def _stored_earlier(photo: Photo) -> Photo:
    return replace(photo, identity=replace(photo.identity, digest=earlier(photo.path.read_bytes())))


def test_it_is_blake3() -> None:
    assert digest_of_bytes(b"") == EMPTY


@given(st.binary(max_size=5000), st.lists(st.integers(0, 5000)))
def test_in_pieces_or_at_once_it_is_the_same(content: bytes, cuts: list[int]) -> None:
    places = [0, *sorted(min(cut, len(content)) for cut in cuts), len(content)]
    for like, whole in (("", digest_of_bytes(content)), (earlier(content), earlier(content))):
        found = new_hash(like)
        for start, end in itertools.pairwise(places):
            found.update(content[start:end])
        assert found.hexdigest() == whole


@pytest.mark.parametrize("size", [0, CHUNK - 1, CHUNK, 3 * CHUNK + 7])
def test_a_file_is_hashed_as_what_it_is_compared_with(tmp_path: Path, size: int) -> None:
    content = os.urandom(size)
    file = tmp_path / "a.jpg"
    file.write_bytes(content)
    assert digest_of(file) == digest_of(file, like=digest_of_bytes(b"other")) == digest_of_bytes(content)
    assert digest_of(file, like=earlier(b"other")) == earlier(content)


def test_large_chunks_are_hashed_beside() -> None:
    content = os.urandom(2 * CHUNK)
    for like, whole in (("", digest_of_bytes(content)), (earlier(b""), earlier(content))):
        found = ContentHash(like)
        found.update(content[:CHUNK])
        found.update(content[CHUNK:])
        assert found.hexdigest() == whole


@pytest.mark.parametrize("mode", Mode)
def test_photos_known_from_an_earlier_build_are_sorted_and_put_back(
    tmp_path: Path, journal: Journal, mode: Mode
) -> None:
    filings = as_stored_earlier(wardrobe(tmp_path / "photos"))
    before = snapshot(tmp_path / "photos")
    plan = with_digests(make_plan(filings, tmp_path / "out", mode, [tmp_path / "photos"]))
    report = sorter.run(plan, journal)
    assert (report.done, report.left) == (6, ())
    report = sorter.undo(plan.id, journal)
    assert (report.done, report.left) == (6, ())
    assert snapshot(tmp_path / "photos") == before


def test_a_photo_known_from_an_earlier_build_that_changed_in_silence_is_left(
    tmp_path: Path, journal: Journal
) -> None:
    filings = as_stored_earlier(wardrobe(tmp_path / "photos", 1))
    source = filings[0].photo.path
    facts = source.stat()
    source.write_bytes(source.read_bytes()[::-1])
    os.utime(source, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    report = sorter.run(make_plan(filings, tmp_path / "out", Mode.COPY, [tmp_path / "photos"]), journal)
    assert report.done == 0
    assert [path for path, _ in report.left] == [source]
    assert "changed" in report.left[0][1]


def test_a_copy_by_an_earlier_build_that_was_edited_is_not_taken_away(
    tmp_path: Path, journal: Journal
) -> None:
    filings = as_stored_earlier(wardrobe(tmp_path / "photos", 1))
    plan = make_plan(filings, tmp_path / "out", Mode.COPY, [tmp_path / "photos"])
    sorter.run(plan, journal)
    copy = plan.moves[0].target
    facts = copy.stat()
    copy.write_bytes(copy.read_bytes()[::-1])
    os.utime(copy, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    report = sorter.undo(plan.id, journal, delete=True)
    assert report.done == 0
    assert copy.exists()
