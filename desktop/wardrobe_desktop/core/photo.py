"""Photo: a path, who it is, and what travels with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells whether a file is still the one that was looked at.

    ``size`` in bytes, ``mtime_ns`` in nanoseconds since the epoch, ``digest`` 40 hex digits: BLAKE3 (20
    bytes; see digest.py) over the whole content. The digest is empty until the file has been read for the
    first time.
    """

    size: int
    mtime_ns: int
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """One photo on disk, and the files that belong to it and travel along (Live Photo film, .xmp, .aae).

    ``taken``: the day on which it was taken, as YYYYMMDD; 0 where it does not say, -1 where
    nobody has looked yet (see date_taken.py). It says nothing of who the photo is.
    """

    path: Path
    identity: Identity
    companions: tuple[Path, ...] = ()
    taken: int = field(default=0, compare=False)

    @property
    def digest(self) -> str:
        """The content hash, or an empty string while the file has not been read."""
        return self.identity.digest
