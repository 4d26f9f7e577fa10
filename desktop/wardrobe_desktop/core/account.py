"""The account of a sort, to keep: a table for a spreadsheet, a sheet of small pictures for any browser."""

from __future__ import annotations

import contextlib
import csv
import html
import io
import os
import tempfile
from base64 import b64encode
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from wardrobe_desktop.core.cells import harmless, printable
from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.plan import SortPlan, Stays
from wardrobe_desktop.core.record import SortReport
from wardrobe_desktop.core.sentence import say

_PICTURE = 220
"""Pixels of the longer side on the sheet: sharp in print, and a thousand of them still go into one mail."""


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one photo. ``folder`` and ``now`` are empty for a photo that stayed where it was."""

    photo: Path
    folder: str
    now: Path | None
    digest: str
    stays: Stays | None = None
    why: str = ""


def lines(plan: SortPlan, report: SortReport) -> list[Line]:
    """Every photo of the sort: those that arrived, by folder and name, then those that stayed."""
    left, remarks = dict(report.left), dict(report.remarks)
    arrived, stayed = [], []
    for move in plan.moves:
        digest = move.steps[0].identity.digest
        if move.source in left:
            stayed.append(Line(move.source, "", None, digest, why=left[move.source]))
        else:
            why = remarks.get(move.source, "")
            arrived.append(Line(move.source, move.folder, move.target, digest, why=why))
    for photo, place in plan.already_there:
        arrived.append(Line(photo.path, plan.folder_of(place), place, photo.digest))
    stayed += [Line(f.photo.path, "", None, f.photo.digest, f.stays) for f in plan.stays]
    return sorted(arrived, key=lambda line: (line.folder, str(line.now))) + stayed


def write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a CSV file, whole or not at all. Raises WardrobeError when the disk refuses.

    UTF-8 with a mark at the beginning, without which a spreadsheet on Windows takes it for another encoding.
    """

    def fill(file: TextIO) -> None:
        file.write("\ufeff")
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows([harmless(printable(cell)) for cell in row] for row in rows)

    _write(path, fill)


@dataclass(frozen=True, slots=True)
class Section:
    """One folder on the sheet: its name, a line under it, and (name, digest) of its photos."""

    title: str
    told: str
    photos: Sequence[tuple[str, str]]


_STYLE = """
body { font: 15px/1.4 system-ui, sans-serif; margin: 32px; color: #1e1d1a; background: #faf9f7 }
h1 { font-size: 28px; margin: 0 } h2 { font-size: 20px; margin: 32px 0 0 }
p { color: #55524b; margin: 4px 0 16px }
ul { list-style: none; padding: 0; margin: 0; display: grid; gap: 16px;
  grid-template-columns: repeat(auto-fill, minmax(140px, 1fr)) }
li { break-inside: avoid; font-size: 12px; overflow-wrap: anywhere; color: #55524b }
img, .none { display: block; width: 100%; height: 180px; object-fit: contain;
  background: #ebe8e2; border-radius: 8px }
@media print { body { margin: 0; background: none } img, .none { background: none } }
"""


def write_sheet(
    path: Path,
    title: str,
    told: str,
    sections: Sequence[Section],
    picture: Callable[[str], bytes],
    go_on: Callable[[int], bool] = lambda _done: True,
) -> bool:
    """Write one HTML page with a small picture of every photo in it, whole or not at all.

    ``picture`` gives the JPEG for a digest, empty where there is none; ``go_on`` hears how many photos are
    done and says whether to go on. False where it did not. Raises WardrobeError when the disk refuses.
    """

    def fill(file: TextIO) -> None:
        file.write(f'<!doctype html>\n<meta charset="utf-8">\n<title>{_text(title)}</title>\n')
        file.write(f"<style>{_STYLE}</style>\n<h1>{_text(title)}</h1>\n<p>{_text(told)}</p>\n")
        done = 0
        for section in sections:
            file.write(f"<h2>{_text(section.title)}</h2>\n<p>{_text(section.told)}</p>\n<ul>\n")
            for name, digest in section.photos:
                file.write(f"<li>{_image(picture(digest), name)}{_text(name)}</li>\n")
                done += 1
                if not go_on(done):
                    raise _StoppedError
            file.write("</ul>\n")

    try:
        _write(path, fill)
    except _StoppedError:
        return False
    return True


def small_jpeg(thumbnail: Path) -> bytes:
    """A thumbnail made small enough for the sheet, as JPEG; empty where there is none."""
    from PIL import Image  # which the window has no other use for

    file = io.BytesIO()
    try:
        with Image.open(thumbnail) as image:
            image.draft("RGB", (_PICTURE, _PICTURE))
            image.thumbnail((_PICTURE, _PICTURE))
            image.convert("RGB").save(file, "JPEG", quality=82)
    except (OSError, ValueError):
        return b""
    return file.getvalue()


class _StoppedError(Exception):
    pass


def _image(jpeg: bytes, name: str) -> str:
    if not jpeg:
        return '<span class="none"></span>'
    return f'<img src="data:image/jpeg;base64,{b64encode(jpeg).decode()}" alt="{_text(name)}">'


def _text(text: str) -> str:
    return html.escape(printable(text))


def _write(path: Path, fill: Callable[[TextIO], None]) -> None:
    unfinished: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=".wardrobe-", suffix=".part", dir=path.parent)
        unfinished = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
        unfinished.chmod(0o644)
        unfinished.replace(path)
        unfinished = None
    except OSError as error:
        raise WardrobeError(
            say(
                "“{file}” could not be written ({reason}). Choose another folder.",
                file=path.name,
                reason=error.strerror or str(error),
            )
        ) from error
    finally:
        if unfinished is not None:
            with contextlib.suppress(OSError):
                unfinished.unlink()
