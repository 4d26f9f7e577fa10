"""What is kept of every row of a review, packed: small objects of ten thousand photos add up to megabytes."""

from __future__ import annotations

from array import array

_NONE = -1


class Guesses:
    """The best category's id, its confidence, and whether the photo is familiar; 11 bytes a row.

    As tuples they took a hundred. No category stands where nothing was guessed.
    """

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._numbers: dict[str, int] = {}
        self._best = array("h")
        self._confidence = array("d")
        self._familiar = bytearray()

    def append(self) -> None:
        """One more row, of which nothing is guessed."""
        self._best.append(_NONE)
        self._confidence.append(0.0)
        self._familiar.append(False)

    def __getitem__(self, row: int) -> tuple[str, float, bool]:
        best = self._best[row]
        id_ = "" if best == _NONE else self._ids[best]
        return id_, self._confidence[row], bool(self._familiar[row])

    def __setitem__(self, row: int, guess: tuple[str, float, bool]) -> None:
        id_, self._confidence[row], self._familiar[row] = guess
        if id_ not in self._numbers:
            self._numbers[id_] = len(self._ids)
            self._ids.append(id_)
        self._best[row] = self._numbers[id_]


class RowsByContent:
    """The rows that show a content, by its digest. Nearly always it is one: that takes no room of its own."""

    def __init__(self) -> None:
        self._rows: dict[str, int | tuple[int, ...]] = {}

    def __contains__(self, digest: str) -> bool:
        return digest in self._rows

    def __getitem__(self, digest: str) -> tuple[int, ...]:
        """In the order in which they came; none where no row has this content."""
        rows = self._rows.get(digest, ())
        return (rows,) if isinstance(rows, int) else rows

    def add(self, digest: str, row: int) -> None:
        """This row shows it, too."""
        self._keep(digest, (*self[digest], row))

    def remove(self, digest: str, row: int) -> None:
        """This row shows it no more."""
        self._keep(digest, tuple(each for each in self[digest] if each != row))

    def _keep(self, digest: str, rows: tuple[int, ...]) -> None:
        self._rows[digest] = rows[0] if len(rows) == 1 else rows
