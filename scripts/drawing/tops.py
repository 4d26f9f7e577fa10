"""Tops: T-shirts and long sleeves; sleeves and neckbands as dresses and coats have them too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from drawing.cloth import Cloth, Colour, plain, ribbed
from drawing.cut import CENTRE, Cut, Look, body, body_folds, cuff_line, neckline, sleeve, sleeve_folds
from drawing.outline import Points, knots_of, limb, shifted, wobbled
from drawing.parts import label, seam
from drawing.piece import Canvas, Crumple, Mark, Piece


def lay_top(
    canvas: Canvas, cut: Cut, look: Look, body_marks: Sequence[Mark] = (), cuffs: float = 0.0
) -> None:
    """Lay a pull-over top: inside of the back, body, sleeves, neckband; knitted cuffs `cuffs` units deep."""
    seed = look.seed
    right, right_line = sleeve(cut, 1, seed + 5)
    left, left_line = sleeve(cut, -1, seed + 6)
    front, behind = body(cut, seed), body(replace(cut, vee=False), seed, cut.back)
    canvas.cast([behind, right, left], thick=5, strength=0.6)
    canvas.lay(
        Piece(
            behind,
            look.cloth,
            seed + 9,
            thick=1,
            puff=0,
            shade=look.inside,
            shadow=0.0,
            crumple=Crumple(2, 60),
        )
    )
    if look.tag:
        label(canvas, (CENTRE, cut.top + cut.back + 13), (26, 13), look.tag, (60, 60, 64))
    bottom = cut.top + cut.long
    hem = np.array(
        [
            (CENTRE - cut.hem - 8, bottom - 11),
            (CENTRE, bottom + cut.sag - 11),
            (CENTRE + cut.hem + 8, bottom - 11),
        ]
    )
    marks = [*seam(hem, look.thread, double=3.5), *body_marks]
    canvas.lay(
        Piece(
            front,
            look.cloth,
            seed,
            thick=3.5,
            puff=7,
            crumple=look.crumple,
            shadow=0.35,
            marks=marks,
            folds=body_folds(cut, seed, look.folds),
        )
    )
    lay_sleeves(canvas, cut, look, ((right, right_line, 1), (left, left_line, -1)), cuffs)
    lay_neckband(canvas, cut, look)
    if cuffs:
        waist = limb(
            [
                (CENTRE - cut.hem + 7, bottom - 12),
                (CENTRE, bottom - 9 + cut.sag),
                (CENTRE + cut.hem - 7, bottom - 12),
            ],
            [cuffs],
        )
        canvas.lay(
            Piece(
                waist,
                ribbed(look.rib, 5.2, 1.0),
                seed + 15,
                thick=2,
                puff=2,
                shadow=0.25,
                crumple=Crumple(2, 60),
            )
        )


def lay_sleeves(
    canvas: Canvas, cut: Cut, look: Look, sides: Sequence[tuple[Points, Points, int]], cuffs: float
) -> None:
    """Lay both sleeves on the body, each sewn in at the armhole."""
    for outline, line, side in sides:
        turn = float(np.degrees(np.arctan2(line[-1][1] - line[0][1], line[-1][0] - line[0][0])) - 90)
        marks = (
            []
            if cuffs
            else [*seam(cuff_line(cut, side, 11), look.thread), *seam(cuff_line(cut, side, 8), None)]
        )
        canvas.lay(
            Piece(
                outline,
                look.sleeve_cloth or look.cloth,
                look.seed + 30 + side,
                turn,
                thick=2.2,
                puff=8,
                puff_reach=26,
                crumple=look.crumple,
                shadow=0.22,
                marks=marks,
                folds=sleeve_folds(line, look.seed + side, look.folds),
            )
        )
        if cuffs:
            shape = (cut.second or cut.sleeve) if side < 0 else cut.sleeve
            way = (line[-1] - line[-4]) / np.linalg.norm(line[-1] - line[-4])
            band = limb(
                [tuple(line[-1] - way * 3), tuple(line[-1] + way * cuffs)],
                [shape.end * 0.96, shape.end * 0.88],
            )
            canvas.lay(
                Piece(
                    wobbled(band, look.seed + side, 1.5),
                    ribbed(look.rib, 5.0, 1.0),
                    look.seed,
                    turn,
                    thick=2,
                    puff=3,
                    puff_reach=12,
                    shadow=0.3,
                    crumple=Crumple(2, 40),
                )
            )


def lay_neckband(canvas: Canvas, cut: Cut, look: Look, width: float = 14.0) -> None:
    """Sew a ribbed band round the neckline."""
    line = shifted(neckline(cut), 0, 3)
    knots = [*knots_of(line, max(1, len(line) // 10)), *knots_of(line[-1:])]
    if cut.vee:
        knots = knots_of(line)
        for a, b in ((knots[0], knots[1]), (knots[2], knots[1])):
            canvas.lay(
                Piece(
                    limb([a, b], [width]),
                    look.rib,
                    look.seed,
                    thick=1.6,
                    puff=0,
                    shadow=0.3,
                    crumple=Crumple(1, 40),
                )
            )
        return
    canvas.lay(
        Piece(
            limb(knots, [width]),
            look.rib,
            look.seed + 3,
            thick=1.8,
            puff=0,
            shadow=0.3,
            crumple=Crumple(1.0, 40),
            marks=seam(shifted(line, 0, width / 2 + 1), look.thread, depth=0.8),
        )
    )


def jersey_rib(colour: Colour) -> Cloth:
    """Return a neckband knit in the given colour."""
    return ribbed(plain(colour), 4.0, 0.5)
