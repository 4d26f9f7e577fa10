"""Waists: what a bottom is made of, and the band it is held by (sewn or elastic)."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from drawing.cloth import Cloth, Colour, ribbed
from drawing.outline import CORNER, Knot, Points, curve, limb, mirrored, wobbled
from drawing.parts import STILL, button, cord, label, seam
from drawing.piece import Canvas, Crumple, Mark, Piece

CENTRE = 300.0


@dataclass(frozen=True)
class Make:
    """What a bottom is made of and how it was laid out."""

    cloth: Cloth
    thread: Colour | None
    seed: int
    metal: Colour = (176, 150, 96)
    crumple: Crumple = field(default_factory=Crumple)
    folds: float = 1.0
    inside: float = 0.5
    tag: Colour | None = (206, 204, 198)
    fly: bool = True
    pockets: bool = True
    loops: bool = True


def waist_inside(waist: float, top: float, dip: float) -> Points:
    """Return the inside of the back of a waistband."""
    half: list[Knot] = [
        (0, top - 7),
        (waist * 0.6, top - 5),
        (waist - 1, top + 3, CORNER),
        (0, top + dip + 14),
    ]
    return curve(mirrored(half), closed=True)


def lay_back_of_waist(canvas: Canvas, outline: Points, inside: Points, make: Make, tag_y: float) -> None:
    """Lay what is seen inside an open waist, its label at height `tag_y`, and the shadow of the whole."""
    canvas.cast([outline, inside], thick=5, strength=0.62)
    canvas.lay(
        Piece(
            inside,
            make.cloth,
            make.seed + 4,
            thick=1,
            puff=1,
            crumple=Crumple(2, 60),
            shade=make.inside,
            shadow=0.1,
        )
    )
    if make.tag:
        label(canvas, (CENTRE, tag_y), (30, 12), make.tag, (50, 50, 56))


def lay_waistband(canvas: Canvas, waist: float, top: float, dip: float, band: float, make: Make) -> None:
    """Sew on a stitched waistband with belt loops and a button."""
    middle = band / 2
    line = [
        (CENTRE - waist - 1, top + middle),
        (CENTRE, top + dip + middle),
        (CENTRE + waist + 1, top + middle),
    ]
    way = curve(
        [
            (CENTRE - waist - 1, top + band - 4),
            (CENTRE, top + dip + band - 4),
            (CENTRE + waist + 1, top + band - 4),
        ]
    )
    marks = [*seam(way, make.thread), *seam(way - [0, band - 8], make.thread, depth=0.6)]
    canvas.lay(
        Piece(
            wobbled(limb(line, [band]), make.seed + 2, 2.0, 0.4),
            make.cloth,
            make.seed + 5,
            90,
            thick=2.4,
            puff=2,
            puff_reach=12,
            shadow=0.4,
            crumple=Crumple(2.5, 50),
            marks=marks,
        )
    )
    for share in (-0.72, -0.38, 0.38, 0.72) if make.loops else ():
        x, y = CENTRE + share * waist, top + dip * (1 - share * share)
        loop = np.array([(x - 5, y - 4), (x + 5, y - 4), (x + 5, y + band + 5), (x - 5, y + band + 5)])
        canvas.lay(
            Piece(
                loop,
                make.cloth,
                make.seed + 6,
                thick=2.4,
                puff=0,
                crumple=STILL,
                shadow=0.55,
                marks=[Mark(np.array([(x, y - 2), (x, y + band + 3)]), 1.2, 0.4, make.thread, 0.6, (3, 2))],
            )
        )
    if make.fly:
        button(canvas, (CENTRE + 4, top + dip + middle), 8.5, make.metal, holes=False)


def lay_elastic(
    canvas: Canvas,
    waist: float,
    top: float,
    dip: float,
    band: float,
    make: Make,
    rib: Cloth,
    ties: Colour | None,
) -> None:
    """Sew on an elastic waistband, gathered, with a drawstring where `ties` gives its colour."""
    line = [
        (CENTRE - waist, top + band / 2),
        (CENTRE, top + dip + band / 2),
        (CENTRE + waist, top + band / 2),
    ]
    marks = []
    for k in (0.36, 0.66):
        row = curve([(x, y + (k - 0.5) * band) for x, y in line])
        marks += seam(row, make.thread, depth=1.1)
    canvas.lay(
        Piece(
            wobbled(limb(line, [band]), make.seed + 2, 2.0, 1.2),
            ribbed(rib, 6.5, 2.0),
            make.seed + 5,
            thick=2.6,
            puff=3,
            puff_reach=12,
            shadow=0.4,
            crumple=Crumple(2.0, 30),
            marks=marks,
        )
    )
    if ties:
        y = top + dip + band / 2
        for side, long in ((-1, 92), (1, 78)):
            cord(
                canvas,
                [
                    (CENTRE + side * 9, y),
                    (CENTRE + side * 15, y + 20),
                    (CENTRE + side * 10, y + long * 0.6),
                    (CENTRE + side * 20, y + long),
                ],
                ties,
                5.0,
                make.seed + side,
            )
