"""Text on its way into files that other programs read."""

from __future__ import annotations

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(cell: str) -> str:
    """The cell with a ' before it where a spreadsheet would run it as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def printable(text: str) -> str:
    """Bytes in a file name that are no text become \\xNN, so that every reader of UTF-8 takes it."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
