"""How a way back ended, in words: everything is where it was, or what was left and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wardrobe_desktop.core.plan import Mode
from wardrobe_desktop.core.record import SortReport
from wardrobe_desktop.spoken import spoken


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Outcome", text, "", count)


def put_back_text(report: SortReport, mode: Mode = Mode.MOVE, deleted: bool = False) -> str:
    """All 64 are back where they were, or how many are, and what became of the others.

    Of copies: that they are in the bin, or ``deleted``.
    """
    if report.stopped:
        return _tr("Stopped. {how}").format(how=part_text(report.done, mode, deleted))
    if report.left:
        return f"{part_text(report.done, mode, deleted)} {left_text(report)}"
    text = all_text(report.done, mode, deleted)
    return f"{ended(text)} {untouched_text(report.done)}" if mode is Mode.COPY and report.done else text


def all_text(count: int, mode: Mode, deleted: bool = False) -> str:
    """That every photo of a sort is back, as a headline."""
    if not count:
        return _tr("Nothing had been copied") if mode is Mode.COPY else _tr("Nothing had been moved")
    if mode is Mode.MOVE:
        return _tr("All %Ln are back where they were", count)
    if deleted:
        return _tr("The %Ln copies are deleted", count)
    return _tr("The %Ln copies are in the bin", count)


def untouched_text(count: int) -> str:
    """What is true of the originals after a copy."""
    return _tr("Your originals were never touched.") if count > 1 else _tr("Your original was never touched.")


def part_text(count: int, mode: Mode, deleted: bool = False) -> str:
    """How many photos of a sort are back, where others are not."""
    if mode is Mode.MOVE:
        return _tr("%Ln photos are back where they were.", count)
    return _tr("%Ln copies are deleted.", count) if deleted else _tr("%Ln copies are in the bin.", count)


def left_text(report: SortReport) -> str:
    """How many files were left, one of them by name, and its reason."""
    if not report.left:
        return ""
    path, why = report.left[0]
    left = len({place for place, _ in report.left})
    return _tr("%Ln were left, such as {name}. {why}", left).format(name=path.name, why=spoken(why))


def with_left(progress: str, left: int) -> str:
    """How far a sort is, with the photos that it had to leave: with those to come they are all."""
    return f"{progress} · {_tr('%Ln could not be sorted', left)}" if left else progress


def ended(sentence: str) -> str:
    """A headline as a sentence, with the full stop of the language."""
    return _tr("{sentence}.").format(sentence=sentence)
