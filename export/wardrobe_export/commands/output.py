"""How the commands print what they found, and write it for machines."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from wardrobe_export.errors import ExportError
from wardrobe_export.writing import put, require_place

if TYPE_CHECKING:
    from wardrobe_export.metadata import Metadata
    from wardrobe_export.parity import Parity

#: In place of a file's name: standard output.
DASH = Path("-")
_TURNS_AROUND = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
#: What all findings hold, those of unsound files too.
_FOUND = b'"sound": '
Rows = list[tuple[str, str]]


def table(rows: Rows) -> str:
    """Names to the left, what is known of them to the right."""
    width = max(len(name) for name, _ in rows)
    return "\n".join(f"{name:<{width}}  {printable(value)}" for name, value in rows)


def printable(text: str) -> str:
    """On one line, and with nothing in it that moves a terminal's cursor or turns its text around."""
    return "".join(letter if _harmless(letter) else ascii(letter)[1:-1] for letter in text)


def _harmless(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cs", "Zl", "Zp") and letter not in _TURNS_AROUND


def megabytes(size: int) -> str:
    """Decimal megabytes, as shops and file managers count them."""
    return f"{size / 1e6:.1f} MB"


def parity_rows(parity: Parity) -> Rows:
    """What the comparison with the Keras model found."""
    differences = ", ".join(f"{stage} {value:.1g}" for stage, value in parity.differences.items())
    return [
        ("Same class as Keras", f"{parity.same_class} of {parity.pictures} pictures"),
        ("Largest differences", differences),
        ("Batches of 1, 7, 32", f"agree within {parity.batches:.1g}"),
    ]


def calibration_rows(metadata: Metadata) -> Rows:
    """From where on photos are filed without asking, and what that rests on."""
    reached = [point for point in metadata.curve if point.confidence <= metadata.threshold]
    curve = [
        f"{p.coverage:.1%} reach {p.confidence:g}, and of those {p.accuracy:.1%} are right"
        for p in reached[-1:]
    ]
    return [
        (
            "Files without asking",
            f"from confidence {metadata.threshold:.3f} and familiarity {metadata.familiarity_threshold:.3f}",
        ),
        ("Measured on", ": ".join([metadata.calibration, *curve])),
        ("Temperature", f"{metadata.temperature:.3f}"),
    ]


def require_text_place(path: Path, inputs: Iterable[Path]) -> None:
    """Raise ExportError unless `write_text` may write there: nothing is written over but older findings."""
    if _is_stream(path):
        return
    require_place(path, inputs, ".json")
    try:
        before = path.read_bytes() if path.exists() else b""
    except OSError as error:
        raise ExportError(f"{path} cannot be read ({error.strerror}); choose another place.") from None
    if before.strip() and _FOUND not in before:
        raise ExportError(f"{path} is there already and holds no findings; name another file.")


def write_text(path: Path, text: str) -> None:
    """Write `text` and a line's end to a file, or to standard output for DASH. Raises ExportError."""
    if path == DASH:
        sys.stdout.write(text + "\n")
    elif _is_stream(path):
        try:
            path.write_text(text + "\n", encoding="utf-8")
        except OSError as error:
            raise ExportError(f"{path} cannot be written ({error.strerror}); choose another place.") from None
    else:
        put((text + "\n").encode("utf-8"), path)


def _is_stream(path: Path) -> bool:
    """Standard output, a pipe or a device, which are written into and never replaced."""
    return path == DASH or path.is_fifo() or path.is_char_device()
