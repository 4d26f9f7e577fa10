"""Small parts: buttons, zips, pockets, cords, labels, a hanger."""

from __future__ import annotations

import numpy as np

from drawing.cloth import Cloth, Colour, plain, toned
from drawing.field import Field, Noise
from drawing.outline import CORNER, Points, curve, knots_of, limb, wobbled
from drawing.piece import Canvas, Crumple, Mark, Piece

STILL = Crumple(height=0.0)


def disc(at: tuple[float, float], radius: float, squeeze: float = 1.0) -> Points:
    """Return a circle, `squeeze` times as high as wide."""
    angle = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    return np.column_stack([at[0] + radius * np.cos(angle), at[1] + squeeze * radius * np.sin(angle)])


def button(
    canvas: Canvas, at: tuple[float, float], radius: float, colour: Colour, holes: bool = True
) -> None:
    """Sew on a button; a press stud has no holes."""
    canvas.lay(
        Piece(
            disc(at, radius),
            plain(colour, weave=0.0, gloss=0.35, uneven=0.0),
            thick=1.8,
            puff=0.0,
            crumple=STILL,
            shadow=0.6,
        )
    )
    canvas.lay(
        Piece(
            disc(at, radius * 0.68),
            plain(colour, weave=0.0, gloss=0.25, uneven=0.0),
            thick=-0.8,
            puff=0.0,
            crumple=STILL,
            shadow=0.0,
            shade=0.93,
        )
    )
    dark = toned(colour, 0.3)
    for dx, dy in ((-1, -1), (1, -1), (-1, 1), (1, 1)) if holes else ():
        spot = disc((at[0] + dx * radius * 0.24, at[1] + dy * radius * 0.24), radius * 0.14)
        canvas.lay(Piece(spot, plain(dark, 0.0), thick=0.0, puff=0.0, crumple=STILL, shadow=0.0))


def zip_fastener(canvas: Canvas, line: Points, tape: Colour, metal: Colour, width: float = 11.0) -> None:
    """Sew in a closed zip along a line, its slider at the start."""
    knots = knots_of(line, max(1, len(line) // 12))
    canvas.lay(
        Piece(
            limb(knots, [width]),
            plain(tape),
            thick=1.0,
            puff=0.0,
            crumple=STILL,
            shadow=0.25,
            marks=[
                Mark(line, width * 0.34, -0.6, metal, 0.55),
                Mark(line, width * 0.34, -0.9, metal, 0.9, dash=(2.2, 2.0)),
            ],
        )
    )
    x, y = line[0]
    pull = np.array(
        [(x - 4, y - 3), (x + 4, y - 3), (x + 3, y + 9), (x + 2.5, y + 24), (x - 2.5, y + 24), (x - 3, y + 9)]
    )
    canvas.lay(Piece(pull, plain(metal, 0.0, gloss=0.7), thick=2.0, puff=0, crumple=STILL, shadow=0.6))


def pocket(
    outline: Points, cloth: Cloth, seed: int, thread: Colour, turn: float = 0.0, deep: float = 0.9
) -> Piece:
    """Return a patch pocket, stitched round its edge."""
    middle = outline.mean(axis=0)
    inner = middle + (outline - middle) * 0.93
    closed = np.vstack([inner, inner[:1]])
    return Piece(
        wobbled(outline, seed, 0.8, 0.4),
        cloth,
        seed,
        turn,
        thick=1.4,
        puff=1.2,
        puff_reach=10,
        shadow=0.4,
        crumple=Crumple(2.0, 50),
        marks=[Mark(closed, 1.2, deep, thread, 0.75, (4.0, 2.2))],
    )


def seam(line: Points, thread: Colour | None = None, double: float = 0.0, depth: float = 1.2) -> list[Mark]:
    """Return a sewn line: a groove, stitches in the thread's colour, a second row `double` units beside."""
    marks = [Mark(line, 1.8, depth)]
    if thread:
        marks.append(Mark(line, 1.1, 0.2, thread, 0.8, (3.6, 1.9)))
    if double:
        shifted = line + _beside(line) * double
        marks += [Mark(shifted, 1.4, 0.7 * depth)] + (
            [Mark(shifted, 1.1, 0.2, thread, 0.8, (3.6, 1.9))] if thread else []
        )
    return marks


def _beside(line: Points) -> Points:
    tangent = np.gradient(line, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True) + 1e-9
    return np.column_stack([tangent[:, 1], -tangent[:, 0]])


def cord(
    canvas: Canvas, knots: list[tuple[float, float]], colour: Colour, width: float = 5.0, seed: int = 5
) -> None:
    """Lay a cord or lace along the knots."""
    outline = limb(knots, [width], round_end=width / 2)
    line = curve(knots)
    canvas.lay(
        Piece(
            outline,
            plain(colour, 0.08),
            seed,
            thick=2.6,
            puff=0.0,
            crumple=STILL,
            shadow=0.6,
            marks=[Mark(line, width * 0.8, 0.35, None, dash=(1.6, 1.6))],
        )
    )


def label(
    canvas: Canvas, at: tuple[float, float], size: tuple[float, float], colour: Colour, ink: Colour
) -> None:
    """Sew in a woven label with two lines of something written on it."""
    x, y = at
    w, h = size[0] / 2, size[1] / 2
    outline = wobbled(np.array([(x - w, y - h), (x + w, y - h), (x + w, y + h), (x - w, y + h)]), 3, 0.5, 0.2)
    lines = [
        Mark(
            np.array([(x - w * f, y + o * h), (x + w * f, y + o * h)]),
            0.11 * size[1],
            0,
            ink,
            0.65,
            (2.4, 1.3),
        )
        for o, f in ((-0.3, 0.6), (0.35, 0.4))
    ]
    canvas.lay(
        Piece(
            outline,
            plain(colour, 0.03, gloss=0.06),
            3,
            thick=0.8,
            puff=0,
            crumple=STILL,
            shadow=0.4,
            marks=lines,
        )
    )


def wooden(colour: Colour) -> Cloth:
    """Return turned and varnished wood."""

    def paint(u: Field, v: Field, seed: int) -> np.ndarray:
        grain = Noise(seed)(u / 46, v / 3.5) + 0.6 * Noise(seed + 1)(u / 20, v / 1.4)
        return (
            np.broadcast_to(np.array(colour, dtype=np.float32) / 255, (*u.shape, 3))
            * (1 + 0.22 * grain)[..., None]
        )

    return Cloth(paint, weave=0.01, gloss=0.25)


def hanger(
    canvas: Canvas, at: tuple[float, float], half: float, drop: float, colour: Colour = (178, 128, 78)
) -> None:
    """Hang up a coat hanger: `at` is where hook and wood meet, `half` its half width, `drop` its fall."""
    x, y = at
    hook = [(x, y + 8), (x, y - 22), (x + 13, y - 42), (x + 16, y - 58), (x, y - 72), (x - 15, y - 60)]
    canvas.lay(
        Piece(limb(hook, [4.4], 2), plain((176, 178, 182), 0.0, gloss=0.9), thick=1.6, puff=0, crumple=STILL)
    )
    arch = curve(
        [
            (x - half, y + drop, CORNER),
            (x - half * 0.55, y + drop * 0.42),
            (x, y - 4),
            (x + half * 0.55, y + drop * 0.42),
            (x + half, y + drop, CORNER),
            (x + half - 6, y + drop + 18),
            (x + half * 0.5, y + drop * 0.42 + 28),
            (x, y + 26),
            (x - half * 0.5, y + drop * 0.42 + 28),
            (x - half + 6, y + drop + 18),
        ],
        closed=True,
    )
    canvas.lay(Piece(arch, wooden(colour), 4, thick=5, puff=4, puff_reach=10, crumple=STILL, shadow=0.5))
