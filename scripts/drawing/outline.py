"""Outlines: smooth closed curves through a few points, and the pixels inside or along them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from drawing.field import Field, Noise

Points = NDArray[np.float64]
Knot = tuple[float, float] | tuple[float, float, str]

CORNER = "corner"
_STEPS = 14
_FINER = 3


def curve(knots: Sequence[Knot], closed: bool = False) -> Points:
    """Return a smooth line [N, 2] through the knots; a knot `(x, y, CORNER)` keeps its corner."""
    at = np.array([knot[:2] for knot in knots], dtype=np.float64)
    sharp = [len(knot) == 3 for knot in knots]
    count = len(knots)
    pieces = []
    for i in range(count if closed else count - 1):
        j = (i + 1) % count
        before, after = (
            at[i - 1] if closed or i else at[i],
            at[(j + 1) % count] if closed or j + 1 < count else at[j],
        )
        chord = at[j] - at[i]
        start = chord if sharp[i] else _along(at[j] - before, chord)
        end = chord if sharp[j] else _along(after - at[i], chord)
        pieces.append(_hermite(at[i], at[j], start, end))
    line = np.concatenate(pieces)
    return line if closed else np.vstack([line, at[-1]])


def _along(direction: Points, chord: Points) -> Points:
    length = np.linalg.norm(direction)
    return direction * (np.linalg.norm(chord) / length) if length else chord


def _hermite(a: Points, b: Points, start: Points, end: Points) -> Points:
    t = np.linspace(0, 1, _STEPS, endpoint=False)[:, None]
    return (
        (2 * t**3 - 3 * t**2 + 1) * a
        + (t**3 - 2 * t**2 + t) * start
        + (-2 * t**3 + 3 * t**2) * b
        + (t**3 - t**2) * end
    )


def mirrored(half: Sequence[Knot], centre: float = 300.0) -> list[Knot]:
    """Return the knots of a whole from those of its right half (x counted from the centre), top to bottom.

    Knots on the centre line (x = 0) are taken once.
    """
    right = [(centre + k[0], *k[1:]) for k in half]
    left = [(centre - k[0], *k[1:]) for k in reversed(half) if k[0] != 0]
    return [*right, *left]


def limb(middle: Sequence[tuple[float, float]], widths: Sequence[float], round_end: float = 0.0) -> Points:
    """Return the outline of a sleeve, leg or strap: a middle line with a width at each of its points."""
    line = curve(middle)
    along = np.linspace(0, 1, len(line))
    half = np.interp(along, np.linspace(0, 1, len(widths)), widths)[:, None] / 2
    tangent = np.gradient(line, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    normal = np.column_stack([-tangent[:, 1], tangent[:, 0]])
    tip = line[-1:] + tangent[-1:] * round_end
    return np.vstack([line + normal * half, tip, (line - normal * half)[::-1]])


def wobbled(outline: Points, seed: int, large: float = 3.0, small: float = 0.6) -> Points:
    """Return the outline as cloth lies: pushed about by `large` units slowly and by `small` units quickly."""
    x, y = outline[:, 0].astype(np.float32), outline[:, 1].astype(np.float32)
    moved = [
        large * 1.6 * Noise(seed + k)(x / 120, y / 120) + small * 1.6 * Noise(seed + 40 + k)(x / 14, y / 14)
        for k in (0, 1)
    ]
    return outline + np.column_stack(moved)


def moved(
    outline: Points,
    dx: float = 0.0,
    dy: float = 0.0,
    turn: float = 0.0,
    about: tuple[float, float] = (300, 400),
    size: float = 1.0,
) -> Points:
    """Return the outline scaled by `size` and turned by `turn` degrees about a point, then shifted."""
    angle = np.radians(turn)
    spin = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    pivot = np.array(about)
    return (outline - pivot) * size @ spin + pivot + np.array([dx, dy])


def shifted(line: Points, dx: float, dy: float) -> Points:
    """Return the line moved by (dx, dy)."""
    return line + np.array([dx, dy])


def knots_of(line: Points, every: int = 1) -> list[tuple[float, float]]:
    """Return each `every`-th point of a line as a knot, for `limb`."""
    return [(float(x), float(y)) for x, y in line[::every]]


def inside(outline: Points, box: tuple[int, int, int, int], scale: float) -> Field:
    """Return how much of each pixel of `box` (left, top, right, bottom) lies inside: [H, W], 0 to 1."""
    return _drawn(box, lambda pen: pen.polygon(_pixels(outline, box, scale), fill=255))


def along(
    line: Points,
    width: float,
    box: tuple[int, int, int, int],
    scale: float,
    dash: tuple[float, float] | None = None,
) -> Field:
    """Return how much of each pixel of `box` a line of `width` units covers; `dash` is (on, off) in units."""
    pieces = [line] if dash is None else dashes(line, *dash)
    thick = max(1, round(width * scale * _FINER))

    def stroke(pen: ImageDraw.ImageDraw) -> None:
        for piece in pieces:
            pen.line(_pixels(piece, box, scale), fill=255, width=thick, joint="curve")

    return _drawn(box, stroke)


def dashes(line: Points, on: float, off: float) -> list[Points]:
    """Return the line cut into stitches `on` units long with gaps of `off`."""
    way = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    starts = np.arange(0, way[-1] - on / 2, on + off)
    return [
        np.column_stack([np.interp(np.linspace(s, s + on, 3), way, line[:, k]) for k in (0, 1)])
        for s in starts
    ]


def _pixels(line: Points, box: tuple[int, int, int, int], scale: float) -> list[tuple[float, float]]:
    return [((x * scale - box[0]) * _FINER, (y * scale - box[1]) * _FINER) for x, y in line]


def _drawn(box: tuple[int, int, int, int], draw: Callable[[ImageDraw.ImageDraw], None]) -> Field:
    width, height = box[2] - box[0], box[3] - box[1]
    image = Image.new("L", (width * _FINER, height * _FINER))
    draw(ImageDraw.Draw(image))
    return np.asarray(image.reduce(_FINER), dtype=np.float32) / 255
