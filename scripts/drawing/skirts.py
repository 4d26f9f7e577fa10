"""Skirts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from drawing.folds import across, hanging
from drawing.outline import CORNER, Knot, Points, curve, wobbled
from drawing.parts import seam
from drawing.piece import Canvas, Fold, Mark, Piece
from drawing.waist import CENTRE, Make, lay_back_of_waist, waist_inside


@dataclass(frozen=True)
class Flare:
    """The measures of a skirt."""

    top: float = 150.0
    waist: float = 105.0
    dip: float = 10.0
    hip: float = 150.0
    hip_at: float = 120.0
    hem: float = 215.0
    long: float = 470.0
    sag: float = 26.0
    band: float = 32.0
    waves: float = 6.0


def skirt_outline(cut: Flare, seed: int) -> Points:
    """Return the outline of a skirt, its hem wavy."""
    bottom = cut.top + cut.long
    rng = np.random.default_rng(seed)
    half: list[Knot] = [
        (0, cut.top + cut.dip),
        (cut.waist, cut.top, CORNER),
        (cut.hip, cut.top + cut.hip_at),
        (cut.hem, bottom - 6, CORNER),
    ]
    right, left = list(half[1:]), [(-k[0], *k[1:]) for k in half[:0:-1]]
    hem = [
        (cut.hem * s, bottom + cut.sag * (1 - s * s) + cut.waves * float(rng.uniform(-1, 1)))
        for s in np.linspace(0.86, -0.86, 13)
    ]
    knots = [half[0], *right, *hem, *left]
    return wobbled(curve([(CENTRE + k[0], *k[1:]) for k in knots], closed=True), seed, 3.0)


def hem_marks(cut: Flare, make: Make, above: float = 12.0) -> list[Mark]:
    """Return the stitched hem of a skirt."""
    bottom = cut.top + cut.long - above
    line = curve(
        [
            (CENTRE - cut.hem - 4, bottom - 6),
            (CENTRE - cut.hem / 2, bottom + cut.sag * 0.75),
            (CENTRE, bottom + cut.sag),
            (CENTRE + cut.hem / 2, bottom + cut.sag * 0.75),
            (CENTRE + cut.hem + 4, bottom - 6),
        ]
    )
    return seam(line, make.thread, depth=1.0)


def lay_skirt(
    canvas: Canvas, cut: Flare, make: Make, pleats: int = 11, depth: float = 6.0, marks: Sequence[Mark] = ()
) -> None:
    """Lay a skirt whose folds hang from the waist and widen towards the hem."""
    outline = skirt_outline(cut, make.seed)
    inside = waist_inside(cut.waist, cut.top, cut.dip)
    lay_back_of_waist(canvas, outline, inside, make, cut.top)
    folds = [
        *hanging(
            CENTRE - cut.waist,
            CENTRE + cut.waist,
            cut.top + cut.band,
            cut.top + cut.long,
            pleats,
            make.seed + 1,
            cut.hem / cut.waist,
            15,
            depth,
            0.35,
        ),
        *across(
            (CENTRE - cut.hip, cut.top + cut.hip_at, CENTRE + cut.hip, cut.top + cut.long - 40),
            3,
            make.seed + 2,
        ),
    ]
    canvas.lay(
        Piece(
            outline,
            make.cloth,
            make.seed,
            thick=4,
            puff=8,
            puff_reach=30,
            crumple=make.crumple,
            shadow=0.2,
            folds=[Fold(f.line, f.width, f.height * make.folds) for f in folds],
            marks=[*hem_marks(cut, make), *marks],
        )
    )
