"""Who took which photo, as far as a `photos.csv` beside the photos tells."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from .errors import TrainingError

TABLE = "photos.csv"
_PATH, _PERSON = "path", "sender_id"


def read_people(folders: Iterable[Path]) -> tuple[dict[Path, str], list[str]]:
    """Photo -> who took it, from a `photos.csv` (columns path, sender_id) in each folder or the one above.

    Where both name a photo, the nearer table holds. The second value: sentences on tables that tell nothing.
    Raises TrainingError for a table that cannot be read: whoever laid it there wants it to count.
    """
    people: dict[Path, str] = {}
    notes: list[str] = []
    for table in _tables(folders):
        rows = _rows(table)
        if rows is None:
            notes.append(
                f"{table} was passed over: it has no columns {_PATH} and {_PERSON}, separated by commas."
            )
        for name, person in rows or ():
            for photo in _places(table.parent, name):
                people.setdefault(photo, person)
    return people, notes


def _tables(folders: Iterable[Path]) -> list[Path]:
    """Those inside the folders first; each once, in an order that does not change from run to run."""
    resolved = [folder.resolve() for folder in folders]
    near = [folder / TABLE for folder in resolved]
    above = [folder.parent / TABLE for folder in resolved]
    return [table for table in dict.fromkeys([*near, *above]) if table.is_file()]


def _rows(table: Path) -> list[tuple[str, str]] | None:
    """The names of photos and people that are filled in; None where the columns are not there."""
    try:
        with table.open(
            newline="", encoding="utf-8-sig"
        ) as file:  # spreadsheets begin with a byte order mark
            reader = csv.DictReader(file)
            if not {_PATH, _PERSON} <= set(reader.fieldnames or ()):
                return None
            pairs = [((row[_PATH] or "").strip(), (row[_PERSON] or "").strip()) for row in reader]
    except OSError as error:
        raise TrainingError(f"The table {table} could not be read ({error.strerror}).") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise TrainingError(
            f"The table {table} is no CSV file in UTF-8 ({error}); save it as such, or take it away."
        ) from error
    return [(name, person) for name, person in pairs if name and person]


def _places(folder: Path, name: str) -> Iterator[Path]:
    """Where a photo lies that a table calls `name`; on Windows tables are written with backslashes."""
    for written in dict.fromkeys((name, name.replace("\\", "/"))):
        if "\0" not in written:
            yield (folder / written).resolve()
