"""How quickly a folder is looked at: the course's loop, a plain loop, and what no program can beat."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.photos import cache_folder, folder_of
from tests.benchmarks.table import Row, at_least, median
from tests.benchmarks.turns import child, full, quick

_TIMES_THE_COURSE, _SHARE_OF_BOUND = 4.0, 0.85
_TURNS_WITH_BOUND = 7
"""One turn's share of the bound lies up to 0.02 beside the next one's: so many for a median that stays."""


def rows() -> list[Row]:
    """JPEGs of 12 megapixels against everything; progressive ones, HEIC and larger ones against the bound."""
    count, turns, sample = (60, 1, 20) if quick() else (300, 3, 300 if full() else 60)
    against_bound = 1 if quick() else _TURNS_WITH_BOUND
    found = _against_all(count, turns, sample)
    found.append(_against_bound("jpeg-12", "JPEGs of 12 megapixels", count, against_bound, wanted=True))
    for kind, name, number in (
        ("progressive-12", "progressive JPEGs of 12 megapixels", 60),
        ("heic-12", "HEIC photos of 12 megapixels", 24),
    ):
        found.append(_against_bound(kind, name, number, against_bound, wanted=True))
    for kind, name, number in (
        ("jpeg-48", "JPEGs of 48 megapixels", 12),
        ("png", "PNGs of 400 x 533", 200),
    ):
        found.append(_against_bound(kind, name, number, turns, wanted=False))
    return found


def _against_all(count: int, turns: int, sample: int) -> list[Row]:
    folder = folder_of("jpeg-12", count)
    model = _keras_model()
    ours, course, naive = [], [], []
    for _ in range(turns):
        ours.append(child("ours_child", folder))
        course.append(child("course_child", model, folder, sample)["seconds"])
        naive.append(child("naive_child", folder, sample)["seconds"])
    each = [one["seconds"] / one["photos"] for one in ours]
    name = f"{count} JPEGs of 12 megapixels"
    times = median([other / own for other, own in zip(course, each, strict=True)])
    wanted, holds = at_least(times, _TIMES_THE_COURSE)
    times_naive = median([other / own for other, own in zip(naive, each, strict=True)])
    return [
        Row(
            what=name,
            ours=_ms(each),
            other=_ms(course),
            than="the course's loop",
            ratio=times,
            wanted=wanted,
            holds=holds,
        ),
        Row(what=name, ours=_ms(each), other=_ms(naive), than="Pillow and onnxruntime", ratio=times_naive),
        Row(
            what="the helper process is ready",
            ours=f"{1000 * median([one['start'] for one in ours]):.0f} ms after it was asked for",
        ),
    ]


def _against_bound(kind: str, name: str, count: int, turns: int, wanted: bool) -> Row:
    folder = folder_of(kind, count)
    ours, bounds = [], []
    for _ in range(turns):
        ours.append(child("ours_child", folder))
        bounds.append(child("bound_child", folder, min(count, 60)))
    each = [one["seconds"] / one["photos"] for one in ours]
    least = [(bound["decode"] + bound["inference"]) / bound["cores"] for bound in bounds]
    shares = [bound / own for bound, own in zip(least, each, strict=True)]
    share = median(shares)
    work = median([one["cpu"] / one["photos"] for one in ours])
    told = f"{_ms(each)}, {1000 * work:.1f} ms of a processor ({min(shares):.2f} to {max(shares):.2f})"
    than = "decoding and inference only"
    row = Row(what=f"{count} {name}", ours=told, other=_ms(least), than=than, ratio=share)
    if wanted:
        row["wanted"], row["holds"] = at_least(share, _SHARE_OF_BOUND)
    return row


def _keras_model() -> Path:
    model = cache_folder() / "same-networks.keras"
    if not model.exists():
        from tests.benchmarks.turns import run

        run(["-m", "tests.benchmarks.course_child", model.with_suffix(".part.keras")], None)
        model.with_suffix(".part.keras").rename(model)
    return model


def _ms(seconds: list[float]) -> str:
    return f"{1000 * median(seconds):.1f} ms a photo"
