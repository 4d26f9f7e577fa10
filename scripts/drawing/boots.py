"""Boots: an ankle boot seen from the side."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from drawing.cloth import Cloth, Colour, leather, plain, ribbed
from drawing.folds import fan
from drawing.outline import CORNER, Knot, Points, curve, moved, wobbled
from drawing.parts import STILL, seam
from drawing.piece import Canvas, Crumple, Mark, Piece


def lay_boot(
    canvas: Canvas,
    foot: tuple[float, float],
    size: float,
    cloth: Cloth,
    sole: Colour,
    elastic: Cloth,
    seed: int,
    flip: int = 1,
    turn: float = 0.0,
) -> None:
    """Lay one ankle boot seen from the side, toe to the right; `foot` is where its heel stands."""

    def put(knots: list[Knot]) -> Points:
        shape = curve(knots, closed=True) * [flip, 1.0]
        return moved(shape, about=(0, 0), turn=turn, size=size) + np.array(foot)

    boot = put(
        [
            (0.04, -1.12, CORNER),
            (0.30, -1.10),
            (0.52, -1.13, CORNER),
            (0.52, -0.74),
            (0.60, -0.52),
            (0.80, -0.40),
            (1.0, -0.32),
            (1.14, -0.20),
            (1.17, -0.07),
            (1.14, 0.0, CORNER),
            (0.5, 0.0),
            (0.02, 0.0, CORNER),
            (-0.03, -0.22),
            (0.03, -0.55),
            (0.02, -0.85),
        ]
    )
    tread = put(
        [
            (-0.035, -0.05, CORNER),
            (0.6, -0.03),
            (1.12, -0.045),
            (1.185, -0.03),
            (1.17, 0.03),
            (1.02, 0.05, CORNER),
            (0.42, 0.045, CORNER),
            (0.37, 0.13, CORNER),
            (-0.01, 0.13, CORNER),
            (-0.04, 0.05),
        ]
    )
    canvas.cast([boot, tread], thick=12, strength=0.7)
    shaft = put([(0.06, -1.10, CORNER), (0.27, -1.16), (0.47, -1.10, CORNER), (0.27, -1.03)])
    folds = [
        *fan(
            _spot(put, 0.56, -0.5), (100, 175) if flip > 0 else (5, 80), 5, seed, size * 0.4, size * 0.035, 4
        ),
        *fan(_spot(put, 0.9, -0.28), (60, 120), 3, seed + 1, size * 0.25, size * 0.03, 3),
    ]
    welt = put([(-0.02, -0.02), (0.5, -0.01), (1.15, -0.03), (0.5, -0.012)])
    canvas.lay(
        Piece(
            boot,
            cloth,
            seed,
            turn,
            thick=6,
            puff=46,
            puff_reach=70,
            crumple=Crumple(2.2, 80),
            folds=folds,
            shadow=0,
            marks=[Mark(put([(0.05, -0.62), (0.1, -0.3), (0.3, -0.22), (0.1, -0.3)]), 1.6, 1.2)],
        )
    )
    canvas.lay(
        Piece(shaft, leather((40, 32, 28), 0.05), seed, thick=-2, puff=-3, shade=0.5, crumple=STILL, shadow=0)
    )
    gusset = put([(0.18, -1.06, CORNER), (0.38, -1.06, CORNER), (0.36, -0.7), (0.29, -0.48), (0.21, -0.7)])
    canvas.lay(
        Piece(
            gusset,
            elastic,
            seed + 3,
            turn,
            thick=-1.5,
            puff=3,
            crumple=STILL,
            shadow=0,
            marks=seam(np.vstack([gusset, gusset[:1]]), (120, 90, 60)),
        )
    )
    pull = put([(0.035, -1.2, CORNER), (0.10, -1.2, CORNER), (0.10, -1.0, CORNER), (0.04, -1.0, CORNER)])
    canvas.lay(
        Piece(pull, ribbed(plain((60, 50, 44)), 3, 0.4), seed, thick=2, puff=1, crumple=STILL, shadow=0.4)
    )
    canvas.lay(
        Piece(
            wobbled(tread, seed, 0.5, 0.2),
            plain(sole, 0.04, gloss=0.15),
            seed + 4,
            thick=3,
            puff=4,
            puff_reach=10,
            crumple=STILL,
            shadow=0.3,
            marks=[Mark(welt[12:30], 1.4, 0.4, (190, 160, 110), 0.7, (4, 2))],
        )
    )


def _spot(put: Callable[[list[Knot]], Points], x: float, y: float) -> tuple[float, float]:
    place = put([(x, y), (x + 0.01, y), (x, y + 0.01)])[0]
    return float(place[0]), float(place[1])
