"""The hash of a file's content, by which photos are told apart and copies are verified."""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from blake3 import blake3

_BYTES = 20
_BYTES_EARLIER = 16
_STORED_EARLIER = " UNION ".join(
    f"SELECT digest FROM {table} WHERE length(digest) = {2 * _BYTES_EARLIER}"
    for table in ("predictions", "choices", "bad")
)


class Hash(Protocol):
    """What takes in a file's bytes, chunk by chunk; other threads run meanwhile."""

    def update(self, chunk: bytes, /) -> object:
        """Take in the next bytes."""

    def hexdigest(self) -> str:
        """The digest of all that was taken in."""


def new_hash(like: str = "") -> Hash:
    """The hash behind ``Identity.digest``: BLAKE3, 20 bytes.

    It needs a sixth of the time of BLAKE2b, which earlier builds used (3.1 MB, measured: 0.54 ms in place of
    3.57). Digests in stores and records of theirs still hold: where what is hashed is to be compared with
    ``like``, it is hashed as that was, which the length tells.
    """
    if len(like) == 2 * _BYTES_EARLIER:
        return hashlib.blake2b(digest_size=_BYTES_EARLIER)
    return _Blake3()


def digest_of_bytes(content: bytes) -> str:
    """40 hex digits over a content that is in memory."""
    found = new_hash()
    found.update(content)
    return found.hexdigest()


class Digests:
    """Of contents in memory. One that the store knows from an earlier build keeps the digest that it has
    there, wherever its file lies by now: what was decided of it and learned from it stands under that.

    ``store``: the Store's database; one that is missing, damaged or in use knows nothing. Raises ImportError
    where the library is missing, before any photo is read.
    """

    def __init__(self, store: Path | None) -> None:
        new_hash()
        self._earlier = frozenset[str]() if store is None else _stored_earlier(store)

    def of(self, content: bytes) -> str:
        """40 hex digits, or 32 of a content that is known by those. From any thread."""
        if self._earlier:
            found = hashlib.blake2b(content, digest_size=_BYTES_EARLIER).hexdigest()
            if found in self._earlier:
                return found
        return digest_of_bytes(content)


def _stored_earlier(store: Path) -> frozenset[str]:
    import sqlite3  # only the helper process asks

    address, found = f"{store.absolute().as_uri()}?mode=ro", frozenset[str]()
    with (
        contextlib.suppress(sqlite3.Error),
        contextlib.closing(sqlite3.connect(address, uri=True, timeout=1)) as database,
    ):
        found = frozenset(digest for (digest,) in database.execute(_STORED_EARLIER))
    return found


class _Blake3:
    def __init__(self) -> None:
        from blake3 import blake3  # the window starts without it

        self._hash: blake3 = blake3()

    def update(self, chunk: bytes, /) -> None:
        self._hash.update(chunk)

    def hexdigest(self) -> str:
        return self._hash.hexdigest(_BYTES)
