"""A potted plant on a table: something that hangs in no wardrobe."""

from __future__ import annotations

import numpy as np

from drawing.cloth import Colour, plain, toned
from drawing.outline import CORNER, Knot, Points, curve, limb, mirrored, wobbled
from drawing.parts import STILL
from drawing.piece import Canvas, Crumple, Mark, Piece


def lay_plant(
    canvas: Canvas, pot: Colour, leaf: Colour, seed: int, foot: tuple[float, float] = (300, 690)
) -> None:
    """Stand a plant with long spotted leaves in a clay pot; `foot` is the middle of the pot's base."""
    x, y = foot
    half: list[Knot] = [(0, y - 190), (104, y - 184, CORNER), (76, y - 6, CORNER), (0, y + 8)]
    body = curve(mirrored(half, x), closed=True)
    canvas.cast([body], thick=22, strength=0.6)
    rng = np.random.default_rng(seed)
    for k in range(17):
        lay_leaf(
            canvas,
            (x + float(rng.uniform(-55, 55)), y - 190),
            float(rng.uniform(-168, -12)),
            float(rng.uniform(190, 400)),
            leaf,
            seed + k,
        )
    canvas.lay(
        Piece(
            body,
            plain(pot, 0.03, uneven=0.12),
            seed,
            thick=6,
            puff=110,
            puff_reach=90,
            crumple=Crumple(1.2, 30),
            shadow=0.3,
        )
    )
    rim = limb([(x - 112, y - 196), (x, y - 188), (x + 112, y - 196)], [46])
    canvas.lay(
        Piece(
            wobbled(rim, seed, 1, 0.2),
            plain(pot, 0.03, uneven=0.1),
            seed + 1,
            90,
            thick=6,
            puff=30,
            puff_reach=90,
            crumple=STILL,
            shadow=0.5,
        )
    )
    for k in range(7):
        lay_leaf(
            canvas,
            (x + float(rng.uniform(-60, 60)), y - 205),
            float(rng.uniform(-150, -30)),
            float(rng.uniform(110, 240)),
            leaf,
            seed + 90 + k,
        )


def lay_leaf(
    canvas: Canvas, root: tuple[float, float], way: float, long: float, colour: Colour, seed: int
) -> None:
    """Grow one leaf out of `root` in a direction (degrees); it bends down by its own weight."""
    rng = np.random.default_rng(seed)
    t = np.linspace(0, 1, 6)
    droop = 0.30 * long * t**2 * abs(np.cos(np.radians(way)))
    line: Points = np.column_stack(
        [root[0] + long * t * np.cos(np.radians(way)), root[1] + long * t * np.sin(np.radians(way)) + droop]
    )
    wide = long * float(rng.uniform(0.17, 0.24))
    outline = limb([(float(a), float(b)) for a, b in line], [6, wide * 0.72, wide, wide * 0.8, wide * 0.4, 2])
    tone = float(rng.uniform(0.65, 1.2))
    green = toned(colour, tone)
    pale: Colour = (min(255, green[0] + 70), min(255, green[1] + 60), min(255, green[2] + 40))
    rib = curve([(float(a), float(b)) for a, b in line])
    canvas.lay(
        Piece(
            wobbled(outline, seed, 4, 0.5),
            plain(green, 0.02, gloss=0.22, uneven=0.16),
            seed,
            thick=2.5,
            puff=9,
            puff_reach=20,
            crumple=Crumple(3, 60),
            shadow=0.5,
            marks=[Mark(rib, 2.6, 1.5, pale, 0.7)],
        )
    )
