"""Legs: trousers and shorts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from drawing.cloth import Cloth, Colour
from drawing.folds import across, fan, gathers
from drawing.outline import CORNER, Knot, Points, curve, mirrored, shifted, wobbled
from drawing.parts import seam
from drawing.piece import Canvas, Crumple, Fold, Mark, Piece
from drawing.waist import CENTRE, Make, lay_back_of_waist, lay_elastic, lay_waistband, waist_inside


@dataclass(frozen=True)
class Legs:
    """The measures of trousers or shorts, in units, half widths from the centre line."""

    top: float = 85.0
    waist: float = 98.0
    dip: float = 9.0
    hip: float = 118.0
    hip_at: float = 105.0
    rise: float = 190.0
    long: float = 640.0
    inner: float = 34.0
    outer: float = 108.0
    knee: float | None = None
    band: float = 30.0
    skew: float = 0.0
    """How far the left leg lies further in than the right one at its end."""


def legs_outline(cut: Legs, seed: int) -> Points:
    """Return the outline of both legs up to the waist."""
    bottom = cut.top + cut.long
    knee_y = cut.top + cut.rise + 0.45 * (cut.long - cut.rise)
    right: list[Knot] = [
        (0, cut.top + cut.dip),
        (cut.waist, cut.top, CORNER),
        (cut.hip, cut.top + cut.hip_at),
    ]
    inner: list[Knot] = []
    if cut.knee is not None:
        middle = 0.5 * (cut.inner + cut.outer)
        right.append((middle + cut.knee, knee_y))
        inner.append((max(middle - cut.knee, 8), knee_y))
    right += [
        (cut.outer, bottom, CORNER),
        (cut.inner, bottom + 5, CORNER),
        *inner,
        (0, cut.top + cut.rise, CORNER),
    ]
    knots = mirrored(right)
    skewed = [
        (k[0] + (cut.skew * (k[1] - cut.top) / cut.long if k[0] < CENTRE else 0), *k[1:]) for k in knots
    ]
    return wobbled(curve(skewed, closed=True), seed, 4.0)


def lay_legs(canvas: Canvas, cut: Legs, make: Make, extra: Sequence[Mark] = ()) -> None:
    """Lay trousers or shorts with a sewn waistband, a fly and slanted pockets."""
    outline = legs_outline(cut, make.seed)
    inside = waist_inside(cut.waist, cut.top, cut.dip)
    lay_back_of_waist(canvas, outline, inside, make, cut.top - 1)
    marks = [*leg_marks(cut, make), *extra]
    canvas.lay(
        Piece(
            outline,
            make.cloth,
            make.seed,
            thick=4.5,
            puff=9,
            puff_reach=34,
            crumple=make.crumple,
            shadow=0.2,
            folds=leg_folds(cut, make),
            marks=marks,
        )
    )
    lay_waistband(canvas, cut.waist, cut.top, cut.dip, cut.band, make)


def leg_marks(cut: Legs, make: Make) -> list[Mark]:
    """Return fly, pockets, seams and hems as marks."""
    top, bottom = cut.top + cut.dip, cut.top + cut.long
    crotch = cut.top + cut.rise
    marks: list[Mark] = [*seam(np.array([(CENTRE, top), (CENTRE, crotch + 2)]), None, depth=2.2)]
    if make.fly:
        fly = curve(
            [
                (CENTRE + 24, top + cut.band, CORNER),
                (CENTRE + 23, top + cut.rise * 0.5),
                (CENTRE + 2, top + cut.rise * 0.72),
            ]
        )
        marks += seam(fly, make.thread, 4)
    for side in (-1, 1):
        lean = cut.skew if side < 0 else 0.0
        hem = np.array(
            [
                (CENTRE + side * (cut.inner - 6) + lean, bottom - 12),
                (CENTRE + side * (cut.outer + 6) + lean, bottom - 16),
            ]
        )
        marks += seam(hem, make.thread, depth=1.6)
        if make.pockets:
            edge = curve(
                [
                    (CENTRE + side * cut.waist * 0.56, top + cut.band - 6, CORNER),
                    (CENTRE + side * cut.waist * 0.72, top + cut.band + 36),
                    (CENTRE + side * (cut.hip + 4), top + cut.band + 62),
                ]
            )
            marks += [Mark(edge, 2.4, 2.6), *seam(shifted(edge, -side * 3.0, 4), make.thread, 4)]
        outer = curve(
            [
                (CENTRE + side * (cut.hip - 4), cut.top + cut.hip_at),
                (CENTRE + side * (0.5 * (cut.hip + cut.outer) - 5) + lean / 2, 0.5 * (crotch + bottom)),
                (CENTRE + side * (cut.outer - 5) + lean, bottom),
            ]
        )
        marks += seam(outer, None, depth=1.0)
    return marks


def leg_folds(cut: Legs, make: Make) -> list[Fold]:
    """Return folds out of the crotch, over the knees and at the hems."""
    seed, bottom, crotch = make.seed, cut.top + cut.long, cut.top + cut.rise
    folds = [
        *fan((CENTRE + 4, crotch), (-45, 60), 5, seed + 1, 110, 10, 5),
        *fan((CENTRE - 4, crotch), (225, 120), 5, seed + 2, 110, 10, 5),
        *fan((CENTRE + cut.hip, cut.top + cut.hip_at + 30), (150, 215), 3, seed + 3, 100),
        *fan((CENTRE - cut.hip, cut.top + cut.hip_at + 30), (30, -35), 3, seed + 4, 100),
    ]
    count = max(2, round((cut.long - cut.rise) / 75))
    for side in (-1, 1):
        left, right = sorted((CENTRE + side * cut.inner, CENTRE + side * cut.outer))
        folds += across((left - 5, crotch + 30, right + 5, bottom - 10), count, seed + 5 + side, 22, 10, 4.5)
    return [Fold(one.line, one.width, one.height * make.folds) for one in folds]


def lay_elastic_legs(
    canvas: Canvas, cut: Legs, make: Make, rib: Cloth, ties: Colour | None, extra: Sequence[Mark] = ()
) -> None:
    """Lay trousers or shorts with an elastic waist."""
    outline = legs_outline(cut, make.seed)
    inside = waist_inside(cut.waist, cut.top, cut.dip)
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
    folds = [
        *leg_folds(cut, make),
        *gathers(CENTRE - cut.waist, CENTRE + cut.waist, cut.top + cut.band, 90, 16, make.seed + 9),
    ]
    canvas.lay(
        Piece(
            outline,
            make.cloth,
            make.seed,
            thick=4.5,
            puff=10,
            puff_reach=34,
            crumple=make.crumple,
            shadow=0.2,
            folds=folds,
            marks=[*leg_marks(cut, make), *extra],
        )
    )
    lay_elastic(canvas, cut.waist, cut.top, cut.dip, cut.band, make, rib, ties)
