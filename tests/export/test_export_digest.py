"""The file's own digest."""

from __future__ import annotations

import hashlib

import pytest

from wardrobe_export.digest import EMPTY, computed_digest, seal, stored_digest
from wardrobe_export.errors import ModelFileError

OPEN = b'weights{"file_sha256":"' + EMPTY.encode() + b'"}more weights'


def test_the_digest_is_that_of_the_bytes_with_its_place_zeroed() -> None:
    sealed = seal(OPEN)
    assert len(sealed) == len(OPEN)
    assert stored_digest(sealed) == hashlib.sha256(OPEN).hexdigest() == computed_digest(sealed)


def test_sealing_twice_changes_nothing() -> None:
    assert seal(seal(OPEN)) == seal(OPEN)


@pytest.mark.parametrize("data", [b"", b"weights", OPEN + OPEN])
def test_a_place_that_does_not_occur_once_is_refused(data: bytes) -> None:
    assert stored_digest(data) is None
    with pytest.raises(ModelFileError, match="instead of once"):
        seal(data)
