"""Who took photos and which split they belong to, as the photos.csv beside them tells.

A photo is known wherever it lies: by its place, whatever links lead there, or by its content, if a copy of it
stands in a table that is at hand.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from wardrobe_export.digest import sha256
from wardrobe_export.errors import ExportError

TABLE = "photos.csv"
#: A table names photos below the folder that it lies in, no more than so many folders down.
_DEEP = 3


@dataclass(frozen=True)
class Row:
    """What is told of one photo; empty where it is not told. `split` is in small letters."""

    person: str = ""
    split: str = ""


class Table:
    """The rows of several photos.csv; `rows` are by the photos' places, links resolved."""

    def __init__(self, rows: dict[Path, Row], photos: Sequence[Path]) -> None:
        self.rows = rows
        known = {path.resolve() for path in photos} & rows.keys()
        strangers = [path for path in photos if path.resolve() not in known]
        sizes = {size_of(path) for path in strangers}
        originals = contents([path for path in rows if size_of(path) in sizes])
        by_content = {digest: path for path, digest in originals.items()}
        self._copies = {
            path: by_content[digest] for path, digest in contents(strangers).items() if digest in by_content
        }

    @classmethod
    def beside(cls, photos: Sequence[Path], folders: Iterable[Path]) -> Table:
        """Read the tables in and above `folders` and the folders of `photos`, the nearer one first.

        Raises ExportError for one that cannot be read: it may say that photos belong to a test split.
        """
        holders = {path.resolve().parent for path in photos} | {folder.resolve() for folder in folders}
        places = {place: None for holder in holders for place in (holder, *holder.parents[: _DEEP - 1])}
        rows: dict[Path, Row] = {}
        for place in sorted(places, key=lambda place: (-len(place.parts), place)):
            if (place / TABLE).is_file():
                rows = {**_read(place / TABLE), **rows}
        return cls(rows, photos)

    def row(self, photo: Path) -> Row:
        """What is known of a photo."""
        place = photo.resolve()
        return self.rows.get(place) or self.rows.get(self._copies.get(photo, place), Row())


def refuse_test_split(table: Table, photos: Sequence[Path], where: str) -> None:
    """Raise ExportError when a table says that photos belong to a test split; nothing is chosen by those."""
    of_test = [path for path in photos if table.row(path).split == "test"]
    if of_test:
        raise ExportError(
            f"{len(of_test)} of the {len(photos)} photos in {where} belong to a test split, which is for "
            "the last figures only; name others."
        )


def contents(photos: Iterable[Path]) -> dict[Path, str]:
    """The SHA-256 of each photo that can be read; whoever decodes the others will say what is the matter."""
    found = {}
    for path in photos:
        try:
            found[path] = sha256(path.read_bytes())
        except OSError:
            continue
    return found


def size_of(path: Path) -> int | None:
    """In bytes, or None where it cannot be told."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return None


def _read(table: Path) -> dict[Path, Row]:
    try:
        # spreadsheets begin with a byte order mark
        with table.open(newline="", encoding="utf-8-sig") as file:
            return {
                place: Row(_cell(row, "sender_id"), _cell(row, "split").lower())
                for row in csv.DictReader(file)
                for place in _places(table.parent, _cell(row, "path"))
            }
    except (OSError, ValueError, csv.Error):
        raise ExportError(
            f"{table} cannot be read, and may tell of a test split; save it as CSV in UTF-8."
        ) from None


def _cell(row: dict[str, str], name: str) -> str:
    return (row.get(name) or "").strip()


def _places(folder: Path, name: str) -> list[Path]:
    """Where a photo lies that a table calls `name`; on Windows tables are written with backslashes."""
    if not name or "\0" in name:
        return []
    return [(folder / written).resolve() for written in dict.fromkeys((name, name.replace("\\", "/")))]
