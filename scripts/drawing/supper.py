"""A pizza on a plate: something that hangs in no wardrobe."""

from __future__ import annotations

import numpy as np

from drawing.cloth import Colour, plain, printed, toned
from drawing.outline import Points, curve, limb, moved, wobbled
from drawing.parts import STILL, disc
from drawing.piece import Canvas, Crumple, Mark, Piece
from drawing.prints import brushed

MIDDLE = (300.0, 410.0)
BASIL: Colour = (60, 120, 50)


def lay_pizza(canvas: Canvas, size: float, seed: int) -> None:
    """Put a pizza with salami and basil on a white plate; at `size` 1 the plate is 480 units wide."""

    def round_thing(
        radius: float, at: tuple[float, float] = MIDDLE, rough: float = 0.0, frayed: float = 0.0
    ) -> Points:
        return moved(
            wobbled(disc(at, radius, 0.97), seed + int(radius), rough, frayed), about=MIDDLE, size=size
        )

    crust = plain((206, 150, 84), 0.02, uneven=0.35)
    cheese = printed(
        plain((190, 60, 34), 0.02, uneven=0.2), brushed([(236, 200, 120), (244, 224, 170)], 44, 0.02)
    )
    canvas.lay(
        Piece(
            round_thing(240), plain((236, 234, 230), 0, 0.3), thick=8, puff=14, puff_reach=50, crumple=STILL
        )
    )
    canvas.lay(
        Piece(
            round_thing(205, rough=8, frayed=1.5),
            crust,
            thick=12,
            puff=14,
            puff_reach=26,
            crumple=Crumple(5, 40),
        )
    )
    canvas.lay(
        Piece(
            round_thing(178, rough=9, frayed=3),
            cheese,
            seed,
            thick=-3,
            puff=4,
            crumple=Crumple(6, 24),
            shadow=0,
        )
    )
    salami = printed(plain((150, 40, 34), 0.02, 0.25, 0.2), brushed([(196, 90, 70)], 9, 0.1))
    rng = np.random.default_rng(seed)
    for k in range(13):
        angle, away = (
            k * 2.4,
            150 * np.sqrt((k + 0.5) / 13),
        )  # the golden angle, so that no two lie on each other
        at = (MIDDLE[0] + float(away * np.cos(angle)), MIDDLE[1] + 0.97 * float(away * np.sin(angle)))
        slice_ = round_thing(float(rng.uniform(24, 28)), at, 2, 0.6)
        canvas.lay(
            Piece(
                slice_, salami, seed + k, thick=3, puff=3, puff_reach=14, crumple=Crumple(1, 14), shadow=0.5
            )
        )
    for k in range(9):
        root = (
            MIDDLE[0] + float(rng.uniform(-120, 120)) * size,
            MIDDLE[1] + float(rng.uniform(-110, 110)) * size,
        )
        lay_leaf(canvas, root, float(rng.uniform(0, 360)), 48 * size, BASIL, seed + k)


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
