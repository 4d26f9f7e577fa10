"""Sizes, durations, days and places as people say them, in the language of the window."""

from __future__ import annotations

import math
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Wording", text, "", count)


def size_text(size: int) -> str:
    """``size`` bytes as "2.8 MB", "58 GB": decimal units, as file managers show them, one place below ten."""
    thousands = 0 if size < 1000 else min(int(math.log10(size) // 3), 6)
    decimals = 0 if thousands == 0 or size / 1000**thousands >= 10 else 1
    return QLocale().formattedDataSize(size, decimals, QLocale.DataSizeFormat.DataSizeSIFormat)


def duration_text(seconds: float) -> str:
    """How long something took: "less than a second", "41 seconds", "4 minutes", "2 hours"."""
    if seconds < 1:
        return _tr("less than a second")
    if seconds < 60:
        return _tr("%Ln seconds", round(seconds))
    if seconds < 3600:
        return _tr("%Ln minutes", round(seconds / 60))
    return _tr("%Ln hours", round(seconds / 3600))


def time_left_text(seconds: float) -> str:
    """How long something will still take, rounded so that it does not pretend to know better than it does."""
    if seconds < 5:
        return _tr("a few seconds left")
    if seconds < 55:
        return _tr("about %Ln seconds left", max(10, round(seconds / 10) * 10))
    if seconds < 3300:
        return _tr("about %Ln minutes left", max(1, round(seconds / 60)))
    return _tr("about %Ln hours left", max(1, round(seconds / 3600)))


def day_text(day: date, today: date) -> str:
    """Today, Yesterday, 12 May, or with the year where it is another one."""
    if day == today:
        return _tr("Today")
    if (today - day).days == 1:
        return _tr("Yesterday")
    pattern = _tr("d MMMM") if day.year == today.year else _tr("d MMMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def date_text(day: str) -> str:
    """A day of the calendar, given as 2026-05-03, with its year: "3 May 2026"."""
    return QLocale().toString(QDate.fromString(day, "yyyy-MM-dd"), _tr("d MMMM yyyy"))


def full_day_text(day: date) -> str:
    """A day with its year: 12 May 2024."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _tr("d MMMM yyyy"))


def time_text(moment: datetime) -> str:
    """The time of day on this computer's clock, as the locale writes it: 16:42."""
    local = moment.astimezone() if moment.tzinfo else moment
    stamp = QDateTime.fromSecsSinceEpoch(int(local.timestamp()))
    return QLocale().toString(stamp.time(), QLocale.FormatType.ShortFormat)


def moment_text(moment: datetime, now: datetime) -> str:
    """A day and a time inside a sentence: "today at 16:42", "yesterday at 21:14", "on 12 May at 10:05"."""
    local = moment.astimezone() if moment.tzinfo else moment
    days = (now.date() - local.date()).days
    if days == 0:
        return _tr("today at {time}").format(time=time_text(moment))
    if days == 1:
        return _tr("yesterday at {time}").format(time=time_text(moment))
    return _tr("on {day} at {time}").format(day=day_text(local.date(), now.date()), time=time_text(moment))


def place_text(folder: Path) -> str:
    """A folder without the part that everybody's paths share: "Pictures › Wardrobe sorted"."""
    try:
        parts = folder.relative_to(Path.home()).parts
    except ValueError:
        parts = folder.parts
    if not parts:
        return folder.name or str(folder)
    shown = parts if len(parts) <= 3 else ("…", *parts[-2:])
    return " › ".join(part.rstrip("/\\") or part for part in shown)


def number_text(number: int) -> str:
    """A count with the locale's separators."""
    return QLocale().toString(number)


def times_in_hundred(accuracy: float) -> int:
    """A measured share, 0 to 1, as whole times in a hundred, always rounded down: 0.9899 is 98."""
    # The tiny nudge undoes binary fractions only (0.29 * 100 is 28.999999999999996).
    return math.floor(accuracy * 100 + 1e-9)
