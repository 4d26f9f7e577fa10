"""Outerwear: jackets with a zip, quilted jackets, coats with lapels."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from drawing.cloth import Cloth, Colour, leather, quilted, ribbed
from drawing.cut import Cut, Look, body, body_folds, sleeve
from drawing.outline import CORNER, Knot, Points, curve, knots_of, limb, mirrored, shifted, wobbled
from drawing.parts import STILL, button, label, seam, zip_fastener
from drawing.piece import Canvas, Crumple, Mark, Piece
from drawing.tops import lay_sleeves

CENTRE = 300.0


@dataclass(frozen=True)
class Trim:
    """What closes a jacket and what stands round its neck."""

    metal: Colour = (180, 180, 184)
    tape: Colour = (40, 40, 44)
    collar: str = "rib"
    """`rib` (knitted band), `stand` (of the same cloth), `hood`."""
    cuffs: float = 34.0
    pockets: float = 62.0
    lining: Colour = (60, 60, 70)


def lay_jacket(canvas: Canvas, cut: Cut, look: Look, trim: Trim) -> None:
    """Lay a zipped jacket with welt pockets; knitted ends on sleeves and waist unless `trim.cuffs` is 0."""
    seed = look.seed
    sides = [(*sleeve(cut, side, seed + 5), side) for side in (1, -1)]
    front = body(cut, seed)
    back = neck_lining(cut)
    hood = [hood_outline(cut)] if trim.collar == "hood" else []
    canvas.cast([front, back, *hood, *[outline for outline, _, _ in sides]], thick=9, strength=0.65)
    if hood:
        lay_hood(canvas, cut, look, trim)
    canvas.lay(
        Piece(
            back,
            leather(trim.lining, 0.12),
            seed + 8,
            thick=2,
            puff=3,
            shade=0.7,
            shadow=0.2,
            crumple=Crumple(3, 50),
        )
    )
    if look.tag:
        label(canvas, (CENTRE, cut.top + 8), (38, 18), look.tag, (60, 60, 64))
    marks = welts(cut, trim, look)
    canvas.lay(
        Piece(
            front,
            look.cloth,
            seed,
            thick=6,
            puff=13,
            puff_reach=32,
            crumple=look.crumple,
            shadow=0.35,
            marks=marks,
            folds=body_folds(cut, seed, look.folds),
        )
    )
    lay_sleeves(canvas, cut, look, sides, trim.cuffs)
    bottom = cut.top + cut.long
    if trim.cuffs:
        line = [
            (CENTRE - cut.hem + 5, bottom - 14),
            (CENTRE, bottom - 10 + cut.sag),
            (CENTRE + cut.hem - 5, bottom - 14),
        ]
        canvas.lay(
            Piece(
                limb(line, [trim.cuffs]),
                ribbed(look.rib, 6.0, 1.3),
                seed + 15,
                thick=3,
                puff=4,
                shadow=0.35,
                crumple=Crumple(3, 60),
            )
        )
    top = cut.top + cut.drop - 4
    way = curve([(CENTRE, top), (CENTRE + 3, 0.5 * (top + bottom)), (CENTRE - 1, bottom + cut.sag - 4)])
    zip_fastener(canvas, way, trim.tape, trim.metal, 13)
    for side in (-1, 1):
        placket = shifted(way, side * 12, 0)
        canvas.lay(
            Piece(
                limb(knots_of(placket, 9), [9]),
                look.cloth,
                seed + side,
                thick=2.2,
                puff=0,
                crumple=Crumple(2, 40),
                shadow=0.3,
                marks=seam(placket, look.thread, depth=0.5),
            )
        )
    lay_neck(canvas, cut, look, trim)


def neck_lining(cut: Cut) -> Points:
    """Return the inside of the back round the neck."""
    half: list[Knot] = [
        (0, cut.top - 22),
        (cut.neck * 0.75, cut.top - 18),
        (cut.neck + 4, cut.top, CORNER),
        (0, cut.top + cut.drop + 8),
    ]
    return curve(mirrored(half), closed=True)


def hood_outline(cut: Cut) -> Points:
    """Return a hood that lies spread above the neck."""
    half: list[Knot] = [
        (0, cut.top - 96),
        (cut.neck * 1.1, cut.top - 80),
        (cut.neck * 1.75, cut.top - 22),
        (cut.neck * 1.35, cut.top + 30),
        (cut.neck * 0.6, cut.top + cut.drop + 4),
        (0, cut.top + cut.drop + 16),
    ]
    return wobbled(curve(mirrored(half), closed=True), 3, 4)


def lay_hood(canvas: Canvas, cut: Cut, look: Look, trim: Trim) -> None:
    """Lay the hood with its opening."""
    outline = hood_outline(cut)
    middle = np.array([CENTRE, cut.top - 6])
    opening = middle + (outline - middle) * [0.62, 0.56]
    canvas.lay(
        Piece(
            outline,
            look.cloth,
            look.seed + 50,
            thick=5,
            puff=14,
            puff_reach=28,
            crumple=look.crumple,
            shadow=0.4,
            marks=seam(np.vstack([middle + (outline - middle) * 0.8])[:-6], look.thread),
        )
    )
    canvas.lay(
        Piece(
            opening,
            leather(trim.lining, 0.1),
            look.seed + 51,
            thick=-3,
            puff=-8,
            shade=0.55,
            shadow=0.0,
            crumple=Crumple(5, 50),
        )
    )


def welts(cut: Cut, trim: Trim, look: Look) -> list[Mark]:
    """Return slanted pocket openings and the shoulder seams."""
    marks: list[Mark] = []
    for side in (-1, 1):
        y = cut.top + cut.long * 0.66
        line = np.array(
            [
                (CENTRE + side * cut.chest * 0.45, y),
                (CENTRE + side * (cut.chest * 0.45 + trim.pockets * 0.42), y + trim.pockets),
            ]
        )
        marks += [
            Mark(line, 5.5, -2.0),
            Mark(shifted(line, side * 2.5, 2), 3.0, 3.4, (20, 20, 22), 0.55),
            *seam(shifted(line, -side * 6, 0), look.thread),
        ]
        shoulder = np.array(
            [
                (CENTRE + side * (cut.neck + 4), cut.top + 14),
                (CENTRE + side * cut.shoulder, cut.top + cut.slope + 12),
            ]
        )
        marks += seam(shoulder, look.thread)
    return marks


def lay_neck(canvas: Canvas, cut: Cut, look: Look, trim: Trim) -> None:
    """Sew on the collar that `trim` names, open at the zip."""
    if trim.collar == "hood":
        return
    cloth: Cloth = ribbed(look.rib, 5.5, 1.3) if trim.collar == "rib" else look.cloth
    wide = 25 if trim.collar == "rib" else 46
    for side in (-1, 1):
        knots = [
            (CENTRE + side * (cut.neck - 8), cut.top - 22),
            (CENTRE + side * (cut.neck + 1), cut.top + 8),
            (CENTRE + side * cut.neck * 0.66, cut.top + cut.drop * 0.66),
            (CENTRE + side * 9, cut.top + cut.drop + 2),
        ]
        canvas.lay(
            Piece(
                wobbled(limb(knots, [wide * 0.8, wide, wide * 0.9]), look.seed + side, 1.5),
                cloth,
                look.seed + 7,
                side * 40.0,
                thick=4,
                puff=5,
                puff_reach=14,
                crumple=Crumple(2.5, 40),
                shadow=0.5,
            )
        )


def lay_quilted(canvas: Canvas, cut: Cut, look: Look, trim: Trim, rows: float = 58.0) -> None:
    """Lay a down jacket, stitched into rows."""
    cloth = quilted(look.cloth, rows, 11.0)
    lay_jacket(
        canvas, cut, replace(look, cloth=cloth, sleeve_cloth=quilted(look.cloth, rows * 0.9, 9.0)), trim
    )


def lay_coat(
    canvas: Canvas, cut: Cut, look: Look, buttons: Colour, double: bool = True, lapel: float = 175.0
) -> None:
    """Lay a long coat with lapels, flap pockets and two rows of buttons, or one."""
    seed = look.seed
    sides = [(*sleeve(cut, side, seed + 5), side) for side in (1, -1)]
    front, back = body(cut, seed), neck_lining(cut)
    canvas.cast([front, back, *[outline for outline, _, _ in sides]], thick=9, strength=0.65)
    canvas.lay(
        Piece(back, look.rib, seed + 8, thick=2, puff=3, shade=0.6, shadow=0.2, crumple=Crumple(3, 50))
    )
    if look.tag:
        label(canvas, (CENTRE, cut.top + 6), (40, 18), look.tag, (60, 60, 64))
    bottom, shut = cut.top + cut.long, cut.top + cut.drop + lapel
    edge = curve(
        [
            (CENTRE + 34, shut, CORNER),
            (CENTRE + 38, 0.5 * (shut + bottom)),
            (CENTRE + 36, bottom + cut.sag - 3),
        ]
    )
    marks = [
        Mark(edge, 3.0, 3.2),
        Mark(shifted(edge, 2.0, 0), 2.4, 2.0, (10, 10, 12), 0.5),
        *seam(shifted(edge, -9, 0), look.thread, depth=0.6),
    ]
    canvas.lay(
        Piece(
            front,
            look.cloth,
            seed,
            thick=6,
            puff=11,
            puff_reach=30,
            crumple=look.crumple,
            shadow=0.35,
            marks=marks,
            folds=body_folds(cut, seed, look.folds),
        )
    )
    lay_sleeves(canvas, cut, look, sides, 0.0)
    for side in (-1, 1):
        x, y = CENTRE + side * cut.chest * 0.62, cut.top + cut.long * 0.60
        flap = np.array(
            [(x - 37, y - 8), (x + 37, y - 8 + side * 3), (x + 38, y + 17 + side * 3), (x - 36, y + 17)]
        )
        canvas.lay(
            Piece(
                wobbled(flap, seed, 1, 0.3),
                look.cloth,
                seed + 60 + side,
                thick=3,
                puff=2,
                puff_reach=8,
                crumple=Crumple(2, 40),
                shadow=0.55,
            )
        )
    lay_lapels(canvas, cut, look, shut)
    for y in np.linspace(shut + 26, cut.top + cut.long * 0.72, 3 if double else 4):
        for x in (CENTRE - 36, CENTRE + 14) if double else (CENTRE + 14,):
            button(canvas, (x, float(y)), 10.5, buttons)


def lay_lapels(canvas: Canvas, cut: Cut, look: Look, shut: float) -> None:
    """Lay the shirt-front opening's two lapels and the collar above them."""
    inner = curve(
        [
            (CENTRE - cut.neck * 0.8, cut.top + 6, CORNER),
            (CENTRE + cut.neck * 0.8, cut.top + 6, CORNER),
            (CENTRE + 20, shut, CORNER),
        ],
        closed=True,
    )
    canvas.lay(
        Piece(inner, look.rib, look.seed + 8, thick=0, puff=0, shade=0.5, shadow=0.0, crumple=Crumple(4, 60))
    )
    for side in (-1, 1):

        def at(x: float, y: float, side: int = side) -> tuple[float, float]:
            return CENTRE + side * x, cut.top + y

        low = (CENTRE + 34, shut + 6, CORNER) if side > 0 else (CENTRE + 22, shut + 2, CORNER)
        leaf: list[Knot] = [
            (*at(cut.neck - 4, 4), CORNER),
            (*at(cut.neck + 34, 74), CORNER),
            (*at(cut.neck + 38, 96), CORNER),
            (*at(cut.neck + 8, 150),),
            low,
            (*at(cut.neck * 0.55, 96),),
        ]
        canvas.lay(
            Piece(
                wobbled(curve(leaf, closed=True), look.seed + side, 1.5, 0.3),
                look.cloth,
                look.seed + 17,
                side * 20.0,
                thick=4,
                puff=4,
                puff_reach=16,
                crumple=Crumple(2.5, 60),
                shadow=0.55,
            )
        )
        collar: list[Knot] = [
            (*at(cut.neck * 0.55, -24), CORNER),
            (*at(cut.neck + 14, -2),),
            (*at(cut.neck + 47, 62), CORNER),
            (*at(cut.neck + 12, 76), CORNER),
            (*at(cut.neck - 8, 30),),
        ]
        canvas.lay(
            Piece(
                wobbled(curve(collar, closed=True), look.seed + side, 1.5, 0.3),
                look.cloth,
                look.seed + 18,
                side * 35.0,
                thick=4,
                puff=4,
                puff_reach=14,
                crumple=Crumple(2.5, 60),
                shadow=0.55,
            )
        )
    arch = limb(
        [
            (CENTRE - cut.neck * 0.85, cut.top - 4),
            (CENTRE, cut.top - 20),
            (CENTRE + cut.neck * 0.85, cut.top - 4),
        ],
        [20, 24, 20],
    )
    canvas.lay(
        Piece(arch, look.cloth, look.seed + 19, 90, thick=3, puff=3, puff_reach=10, crumple=STILL, shadow=0.4)
    )
