"""Shoes: flats and laced trainers, seen from above."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from drawing.cloth import Cloth, Colour, leather, plain, toned
from drawing.folds import fan
from drawing.hats import bow
from drawing.outline import CORNER, Knot, Points, curve, knots_of, limb, moved
from drawing.parts import STILL, cord, disc, seam
from drawing.piece import Canvas, Crumple, Mark, Piece


@dataclass(frozen=True)
class Stance:
    """Where one shoe stands: middle, turn in degrees, length; `side` is 1 for a right foot's shape."""

    at: tuple[float, float]
    turn: float
    long: float
    side: int = 1

    def put(self, shape: Points) -> Points:
        """Return a shape drawn about (0, 0) with the length 2 (toe down), as it lies on the floor."""
        mirror = np.array([self.side, 1.0])
        return moved(shape * mirror, about=(0, 0), turn=self.turn, size=self.long / 2) + np.array(self.at)

    def spot(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the shoe lies."""
        place = self.put(np.array([[x, y]], dtype=float))[0]
        return float(place[0]), float(place[1])


def last(wide: float = 1.0, tip: float = 0.0) -> Points:
    """Return the outline of a shoe from above, toe down."""
    knots: list[Knot] = [
        (0.02, -1.0),
        (0.24, -0.88),
        (0.28, -0.55),
        (0.26, -0.1),
        (0.34, 0.3),
        (0.36, 0.58),
        (0.22, 0.90),
        (-0.02 + tip, 1.0),
        (-0.24, 0.88),
        (-0.36, 0.5),
        (-0.33, 0.15),
        (-0.26, -0.25),
        (-0.26, -0.6),
        (-0.20, -0.88),
    ]
    return curve(knots, closed=True) * [wide, 1.0]


def grown(outline: Points, by: float, dx: float = 0.0, dy: float = 0.0) -> Points:
    """Return the outline `by` times as large about its own middle."""
    middle = outline.mean(axis=0)
    return middle + (outline - middle) * by + [dx, dy]


def opening(long: float = 0.62, start: float = -0.88, wide: float = 0.20) -> Points:
    """Return the hole for the foot, from the heel on."""
    end = start + 2 * long
    knots: list[Knot] = [
        (0.01, start),
        (wide * 0.86, start + 0.12),
        (wide, start + long * 0.8),
        (wide * 0.98, start + long * 1.45),
        (wide * 0.5, end - 0.06),
        (-0.02, end),
        (-wide * 0.6, end - 0.05),
        (-wide * 1.05, start + long * 1.4),
        (-wide * 0.98, start + long * 0.8),
        (-wide * 0.82, start + 0.12),
    ]
    return curve(knots, closed=True)


def lay_flat(canvas: Canvas, stance: Stance, cloth: Cloth, lining: Colour, trim: Colour, seed: int) -> None:
    """Lay one ballet flat with a bow, seen from above."""
    outline = stance.put(last(0.95))
    hole = stance.put(opening(0.72, -0.9, 0.19))
    canvas.cast([outline], thick=13, strength=0.72)
    canvas.lay(
        Piece(
            grown(outline, 1.015, 2, 4), plain((44, 34, 28)), seed, thick=2, puff=2, crumple=STILL, shadow=0
        )
    )
    canvas.lay(
        Piece(
            outline,
            cloth,
            seed,
            stance.turn,
            thick=6,
            puff=30,
            puff_reach=44,
            crumple=Crumple(1.8, 60),
            shadow=0,
            folds=fan(stance.spot(0, 0.55), (20 + stance.turn, 160 + stance.turn), 4, seed, 50, 7, 2.0),
        )
    )
    rim = np.vstack([hole, hole[:1]])
    canvas.lay(
        Piece(
            limb(knots_of(rim, 7), [8]),
            leather(trim, 0.3),
            seed + 1,
            thick=2.5,
            puff=0,
            crumple=STILL,
            shadow=0.3,
        )
    )
    lay_insole(canvas, stance, hole, lining, seed)
    bow(canvas, stance.spot(0.0, 0.60), trim, seed, 0.72)


def lay_insole(canvas: Canvas, stance: Stance, hole: Points, colour: Colour, seed: int) -> None:
    """Lay the inside of a shoe as seen through its opening: in shadow at the side the light comes from."""
    canvas.lay(
        Piece(
            hole,
            leather(colour, 0.12),
            seed + 2,
            stance.turn,
            thick=-5,
            puff=-10,
            puff_reach=26,
            crumple=Crumple(0.8, 70),
            shadow=0,
            shade=0.7,
        )
    )
    middle = hole.mean(axis=0)
    dark = middle + (hole - middle) * [0.86, 0.93] + [4, 6]
    worn = Piece(
        dark,
        leather(toned(colour, 1.12), 0.08),
        seed + 3,
        stance.turn,
        thick=0.5,
        puff=2,
        crumple=Crumple(0.6, 60),
        shadow=0,
        shade=0.85,
    )
    canvas.lay(worn)
    x, y = stance.spot(0.0, -0.62)
    canvas.lay(
        Piece(
            disc((x, y), 11, 0.5),
            plain((210, 190, 150), 0.02, gloss=0.2),
            seed,
            thick=0.3,
            puff=0,
            crumple=STILL,
            shadow=0,
        )
    )


def lay_trainer(
    canvas: Canvas,
    stance: Stance,
    upper: Cloth,
    tip: Cloth,
    sole: Colour,
    laces: Colour,
    lining: Colour,
    seed: int,
) -> None:
    """Lay one laced trainer, seen from above."""
    base = stance.put(last(1.08))
    outline = stance.put(last(0.98))
    canvas.cast([base], thick=16, strength=0.75)
    canvas.lay(
        Piece(
            base,
            plain(sole, 0.02, gloss=0.15),
            seed,
            thick=6,
            puff=8,
            puff_reach=14,
            crumple=STILL,
            shadow=0,
            marks=[Mark(grown(base, 0.97), 1.5, 1.0, (150, 150, 150), 0.4)],
        )
    )
    canvas.lay(
        Piece(
            outline,
            upper,
            seed,
            stance.turn,
            thick=6,
            puff=34,
            puff_reach=52,
            crumple=Crumple(4, 44),
            shadow=0.35,
        )
    )
    cap: list[Knot] = [
        (0.33, 0.62, CORNER),
        (0.16, 0.58),
        (0, 0.55),
        (-0.16, 0.57),
        (-0.35, 0.60, CORNER),
        (-0.26, 0.86),
        (-0.02, 0.975),
        (0.22, 0.88),
    ]
    canvas.lay(
        Piece(
            stance.put(curve(cap, closed=True)),
            tip,
            seed + 1,
            stance.turn,
            thick=3,
            puff=20,
            puff_reach=40,
            crumple=Crumple(1.5, 60),
            shadow=0.4,
            marks=seam(stance.put(curve([(0.31, 0.65), (0, 0.59), (-0.33, 0.63)])), (200, 200, 200)),
        )
    )
    heel: list[Knot] = [
        (0.27, -0.62, CORNER),
        (0.25, -0.86),
        (0.02, -0.985),
        (-0.2, -0.86),
        (-0.26, -0.62, CORNER),
        (0, -0.78),
    ]
    canvas.lay(
        Piece(
            stance.put(curve(heel, closed=True)),
            tip,
            seed + 2,
            stance.turn,
            thick=3,
            puff=8,
            crumple=Crumple(2, 40),
            shadow=0.3,
        )
    )
    hole = stance.put(opening(0.34, -0.86, 0.175))
    lay_insole(canvas, stance, hole, lining, seed)
    tongue: list[Knot] = [
        (-0.15, -0.36),
        (0, -0.42),
        (0.15, -0.36),
        (0.14, 0.1),
        (0.10, 0.52),
        (-0.10, 0.52),
        (-0.14, 0.1),
    ]
    canvas.lay(
        Piece(
            stance.put(curve(tongue, closed=True)),
            upper,
            seed + 4,
            stance.turn,
            thick=4,
            puff=6,
            puff_reach=18,
            crumple=Crumple(3, 40),
            shadow=0.6,
            shade=0.92,
        )
    )
    for side in (-1, 1):
        stay = limb(
            [
                stance.spot(side * 0.175, -0.30),
                stance.spot(side * 0.185, 0.1),
                stance.spot(side * 0.135, 0.53),
            ],
            [0.115 * stance.long / 2] * 2,
        )
        canvas.lay(
            Piece(
                stay,
                tip,
                seed + 5,
                stance.turn,
                thick=2.5,
                puff=3,
                puff_reach=10,
                crumple=Crumple(1, 30),
                shadow=0.45,
            )
        )
    rows = np.linspace(-0.24, 0.46, 6)
    for upper_row, lower_row in pairwise(rows):
        for side in (1, -1):
            a, b = stance.spot(side * 0.17, float(upper_row)), stance.spot(-side * 0.165, float(lower_row))
            middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 2)
            cord(canvas, [a, middle, b], laces, 7.0, seed)
    knot = stance.spot(0.0, -0.27)
    loops(canvas, knot, laces, stance, seed)


def loops(canvas: Canvas, at: tuple[float, float], colour: Colour, stance: Stance, seed: int) -> None:
    """Tie laces in a bow."""
    x, y = at
    rng = np.random.default_rng(seed)
    for side in (-1, 1):
        a, b = rng.uniform(-6, 6, 2)
        cord(
            canvas,
            [
                (x, y),
                (x + side * 24, y - 16 + a),
                (x + side * 46, y - 2 + b),
                (x + side * 34, y + 14),
                (x + side * 4, y + 3),
            ],
            colour,
            6,
            seed,
        )
        cord(
            canvas,
            [(x, y), (x + side * 16, y + 22 + a), (x + side * (34 + a), y + 48 + b)],
            colour,
            6,
            seed + 1,
        )
    canvas.lay(Piece(disc(at, 7), plain(colour, 0.08), seed, thick=3, puff=1, crumple=STILL, shadow=0.5))
