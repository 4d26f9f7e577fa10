"""The hash of a content, and that digests of earlier builds still hold."""

from __future__ import annotations

import hashlib
import itertools
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.pool_photos import outcome, photos_of, picture
from support.sorting import snapshot, wardrobe

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.content import CHUNK, ContentHash, digest_of
from wardrobe_desktop.core.digest import Digests, digest_of_bytes, new_hash
from wardrobe_desktop.core.errors import Problem, ProblemKind
from wardrobe_desktop.core.helper import Orders
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.looker import Looker
from wardrobe_desktop.core.model_file import ModelFile, read_model_file
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.plan import Filing, Mode, make_plan
from wardrobe_desktop.core.pool import ClassifierPool
from wardrobe_desktop.core.prediction import Failure, Prediction
from wardrobe_desktop.core.sight import with_digests
from wardrobe_desktop.core.store import Store

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


@pytest.fixture
def model(tiny_onnx: Path) -> ModelFile:
    return read_model_file(tiny_onnx)


def test_what_an_earlier_build_stored_of_a_photo_holds_when_it_lies_elsewhere_and_for_its_twins(
    tmp_path: Path, model: ModelFile
) -> None:
    contents = [picture(1), picture(2), picture(3)]
    photos = photos_of(tmp_path / "then", contents)
    with Store(tmp_path / "store.sqlite") as store:
        with ClassifierPool(model, "cpu", 2) as pool:
            known = [one for one in pool.readings(photos[:2]) if isinstance(one, Prediction)]
        store.remember([replace(one, photo=_stored_earlier(one.photo)) for one in known])
        store.choose([earlier(contents[0])], "dress")
        bad = _stored_earlier(photos[2])
        store.remember_bad(Failure(bad, Problem(ProblemKind.CRASHED, bad.path)))
        moved = photos_of(tmp_path / "now", [*contents, contents[0], picture(4)])
        with ClassifierPool(model, "cpu", 2, bad=store.bad, store=store.path) as pool:
            found = list(pool.readings(moved))
        assert [one.photo.digest for one in found] == [
            *(earlier(content) for content in [*contents, contents[0]]),
            digest_of_bytes(picture(4)),
        ]
        assert store.choices([found[0].photo.digest]) == {earlier(contents[0]): "dress"}
        assert [outcome(one) for one in found] == [None, None, ProblemKind.CRASHED, None, None]


@pytest.mark.parametrize("content", [None, b"", b"no database" * 999])
def test_a_store_that_cannot_be_read_knows_no_earlier_digests(tmp_path: Path, content: bytes | None) -> None:
    place = tmp_path / "store.sqlite"
    if content is not None:
        place.write_bytes(content)
    assert Digests(place).of(b"") == Digests(None).of(b"") == EMPTY
    assert place.exists() == (content is not None)


def test_decisions_saved_from_a_damaged_store_of_an_earlier_build_are_found(tmp_path: Path) -> None:
    with Store(tmp_path / "store.sqlite") as store:
        store.choose([earlier(b"hat")], "hat")
    assert Digests(store.path).of(b"hat") == earlier(b"hat")


def test_where_the_library_is_missing_no_photo_is_called_damaged(
    model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "blake3", None)
    with pytest.raises(ImportError, match="blake3"):
        Looker(Orders(model, "cpu", 1, None), lambda *_: None)
