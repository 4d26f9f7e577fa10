"""Shirts: a collar, a button band, cuffs."""

from __future__ import annotations

import numpy as np

from drawing.cloth import Colour
from drawing.cut import CENTRE, Cut, Look, body, body_folds, sleeve
from drawing.outline import CORNER, Knot, Points, curve, limb, mirrored, wobbled
from drawing.parts import button, label, pocket, seam
from drawing.piece import Canvas, Crumple, Mark, Piece
from drawing.tops import lay_sleeves


def lay_shirt(
    canvas: Canvas, cut: Cut, look: Look, buttons: Colour, pockets: int = 1, stand: float = 46.0
) -> None:
    """Lay a buttoned shirt: collar, button band, cuffs, a chest pocket or two, a rounded hem."""
    seed = look.seed
    right, right_line = sleeve(cut, 1, seed + 5)
    left, left_line = sleeve(cut, -1, seed + 6)
    front = body(cut, seed)
    back = collar_back(cut, stand)
    canvas.cast([front, right, left, back], thick=5, strength=0.6)
    canvas.lay(
        Piece(
            back,
            look.cloth,
            seed + 8,
            thick=2,
            puff=3,
            shade=look.inside + 0.12,
            shadow=0.2,
            crumple=Crumple(2, 60),
        )
    )
    if look.tag:
        label(canvas, (CENTRE, cut.top + 4), (34, 16), look.tag, (60, 60, 64))
    canvas.lay(
        Piece(
            front,
            look.cloth,
            seed,
            thick=3.5,
            puff=7,
            crumple=look.crumple,
            shadow=0.35,
            marks=yoke(cut, look),
            folds=body_folds(cut, seed, look.folds),
        )
    )
    lay_sleeves(canvas, cut, look, ((right, right_line, 1), (left, left_line, -1)), 0.0)
    for side in (1, -1):
        lay_cuff(canvas, cut, look, side, buttons)
    for side in (1, -1)[:pockets]:
        x, y = CENTRE + side * cut.chest * 0.5, cut.top + cut.arm + 26
        shape = np.array(
            [(x - 36, y - 38), (x + 36, y - 38), (x + 36, y + 30), (x, y + 46), (x - 36, y + 30)]
        )
        canvas.lay(pocket(shape, look.cloth, seed + 40 + side, look.thread or (90, 90, 90)))
    lay_band(canvas, cut, look, buttons)
    lay_collar(canvas, cut, look, stand)


def collar_back(cut: Cut, stand: float) -> Points:
    """Return the inside of the collar behind the neck."""
    half: list[Knot] = [
        (0, cut.top - stand * 0.55),
        (cut.neck * 0.7, cut.top - stand * 0.5),
        (cut.neck + 6, cut.top - 2, CORNER),
        (cut.neck * 0.5, cut.top + 34),
        (0, cut.top + 46),
    ]
    return curve(mirrored(half), closed=True)


def yoke(cut: Cut, look: Look) -> list[Mark]:
    """Return shoulder seams and the hem of a shirt as marks."""
    marks = []
    bottom = cut.top + cut.long
    for side in (1, -1):
        line = np.array(
            [
                (CENTRE + side * (cut.neck + 4), cut.top + 22),
                (CENTRE + side * cut.shoulder, cut.top + cut.slope + 18),
            ]
        )
        marks += seam(line, look.thread, 3)
    hem = curve(
        [(CENTRE - cut.hem, bottom - 9), (CENTRE, bottom + cut.sag - 9), (CENTRE + cut.hem, bottom - 9)]
    )
    return marks + seam(hem, look.thread)


def lay_cuff(canvas: Canvas, cut: Cut, look: Look, side: int, buttons: Colour) -> None:
    """Sew a stiff cuff with a button on the end of a sleeve."""
    shape = (cut.second or cut.sleeve) if side < 0 else cut.sleeve
    _, line = sleeve(cut, side, look.seed + (5 if side > 0 else 6))
    way = (line[-1] - line[-4]) / np.linalg.norm(line[-1] - line[-4])
    turn = float(np.degrees(np.arctan2(way[1], way[0])) - 90)
    band = limb([tuple(line[-1] - way * 6), tuple(line[-1] + way * 40)], [shape.end * 1.02, shape.end * 0.96])
    edge = [line[-1] + way * 35 + k * np.array([-way[1], way[0]]) * shape.end * 0.46 for k in (-1, 1)]
    canvas.lay(
        Piece(
            wobbled(band, look.seed + side, 1.2),
            look.cloth,
            look.seed + 3,
            turn,
            thick=2.2,
            puff=3,
            puff_reach=14,
            shadow=0.35,
            crumple=Crumple(2.2, 40),
            marks=seam(np.array(edge), look.thread),
        )
    )
    spot = line[-1] + way * 17 + np.array([-way[1], way[0]]) * shape.end * 0.3
    button(canvas, (float(spot[0]), float(spot[1])), 5.0, buttons)


def lay_band(canvas: Canvas, cut: Cut, look: Look, buttons: Colour, count: int = 6) -> None:
    """Sew on the button band and its buttons."""
    top, bottom = cut.top + cut.drop - 6, cut.top + cut.long + cut.sag - 2
    outline = wobbled(
        limb([(CENTRE - 2, top), (CENTRE + 1, (top + bottom) / 2), (CENTRE, bottom)], [31]),
        look.seed + 2,
        2.0,
        0.4,
    )
    marks = []
    for side in (-1, 1):
        marks += seam(
            np.array([(CENTRE + side * 11.5, top), (CENTRE + side * 11.5, bottom)]), look.thread, depth=0.7
        )
    canvas.lay(
        Piece(
            outline,
            look.cloth,
            look.seed + 12,
            thick=1.8,
            puff=0,
            crumple=Crumple(3.0, 60),
            shadow=0.35,
            marks=marks,
        )
    )
    for y in np.linspace(top + 26, bottom - 62, count):
        button(canvas, (CENTRE, float(y)), 6.2, buttons)


def lay_collar(canvas: Canvas, cut: Cut, look: Look, stand: float, point: float = 74.0) -> None:
    """Sew on the two leaves of the collar."""
    for side in (-1, 1):

        def at(x: float, y: float, side: int = side) -> tuple[float, float]:
            return CENTRE + side * x, cut.top + y

        knots: list[Knot] = [
            (*at(cut.neck + 3, -stand * 0.42), CORNER),
            (*at(cut.neck + 16, 2),),
            (*at(cut.neck + 12, point), CORNER),
            (*at(4, cut.drop - 4), CORNER),
            (*at(cut.neck * 0.55, cut.drop * 0.35),),
        ]
        leaf = curve(knots, closed=True)
        middle = leaf.mean(axis=0)
        edge = middle + (leaf - middle) * 0.9
        canvas.lay(
            Piece(
                wobbled(leaf, look.seed + side, 1.5, 0.3),
                look.cloth,
                look.seed + 17,
                side * 28.0,
                thick=3.0,
                puff=3.0,
                puff_reach=14,
                crumple=Crumple(2.0, 60),
                shadow=0.5,
                marks=[Mark(np.vstack([edge, edge[:1]]), 1.1, 0.6, look.thread, 0.6, (3.6, 1.9))],
            )
        )
