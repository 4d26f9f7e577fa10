"""How a way back ended, in words: everything is where it was, or what was left and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wardrobe_desktop.core.record import SortReport


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Outcome", text, "", count)


def put_back_text(report: SortReport) -> str:
    """All 64 are back where they were, or how many are, and what became of the others."""
    if report.stopped:
        return _tr("Stopped. %Ln photos are back where they were.", report.done)
    if not report.left:
        return _tr("All %Ln are back where they were", report.done)
    back = _tr("%Ln photos are back where they were.", report.done)
    return f"{back} {left_text(report)}"


def left_text(report: SortReport) -> str:
    """How many files were left, one of them by name, and its reason."""
    if not report.left:
        return ""
    path, why = report.left[0]
    left = len({place for place, _ in report.left})
    return _tr("%Ln were left, such as {name}. {why}", left).format(name=path.name, why=why)
