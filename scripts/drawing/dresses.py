"""Dresses: a body as a top has it, grown into a skirt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from drawing.cloth import Cloth
from drawing.cut import Cut, Look, sleeve
from drawing.folds import across, fan, gathers, hanging
from drawing.outline import CORNER, Knot, Points, curve, limb, wobbled
from drawing.parts import label, seam
from drawing.piece import Canvas, Crumple, Fold, Mark, Piece
from drawing.tops import lay_neckband, lay_sleeves

CENTRE = 300.0


@dataclass(frozen=True)
class Gown:
    """The measures of a dress below the arms; above them a `Cut` gives them."""

    waist: float = 108.0
    waist_at: float = 235.0
    hip: float = 150.0
    hip_at: float = 360.0
    hem: float = 210.0
    long: float = 610.0
    sag: float = 22.0
    waves: float = 6.0
    folds: int = 10
    depth: float = 6.0
    belt: float = 0.0
    gathered: bool = False


def gown_outline(cut: Cut, gown: Gown, seed: int, front: float) -> Points:
    """Return the outline of a dress with a neckline `front` units deep."""
    rng = np.random.default_rng(seed)
    bottom = cut.top + gown.long
    half: list[Knot] = [
        (cut.neck, cut.top, CORNER),
        (cut.shoulder, cut.top + cut.slope, CORNER),
        (cut.shoulder - 9, cut.top + cut.slope + 0.55 * (cut.arm - cut.slope)),
        (cut.chest, cut.top + cut.arm, CORNER),
        (gown.waist, cut.top + gown.waist_at),
        (gown.hip, cut.top + gown.hip_at),
        (gown.hem, bottom - 6, CORNER),
    ]
    hem = [
        (gown.hem * s, bottom + gown.sag * (1 - s * s) + gown.waves * float(rng.uniform(-1, 1)))
        for s in np.linspace(0.86, -0.86, 13)
    ]
    neck: list[Knot] = (
        [(0, cut.top + front, CORNER)]
        if cut.vee
        else [
            (-cut.neck * 0.62, cut.top + front * 0.72),
            (0, cut.top + front),
            (cut.neck * 0.62, cut.top + front * 0.72),
        ]
    )
    knots = [*neck, *half, *hem, *[(-k[0], *k[1:]) for k in reversed(half)]]
    return wobbled(curve([(CENTRE + k[0], *k[1:]) for k in knots], closed=True), seed)


def gown_folds(cut: Cut, gown: Gown, look: Look) -> list[Fold]:
    """Return the folds of a dress: from the armpits, at the waist, and down the skirt."""
    waist, bottom, seed = cut.top + gown.waist_at, cut.top + gown.long, look.seed
    start = waist if gown.belt or gown.gathered else waist + 30
    folds = [
        *fan((CENTRE - cut.chest, cut.top + cut.arm), (20, 70), 3, seed + 1, 110),
        *fan((CENTRE + cut.chest, cut.top + cut.arm), (160, 110), 3, seed + 2, 110),
        *across((CENTRE - gown.waist, waist - 50, CENTRE + gown.waist, waist + 30), 3, seed + 3),
        *hanging(
            CENTRE - gown.waist,
            CENTRE + gown.waist,
            start,
            bottom,
            gown.folds,
            seed + 4,
            gown.hem / gown.waist,
            15,
            gown.depth,
        ),
    ]
    if gown.gathered:
        folds += gathers(CENTRE - gown.waist, CENTRE + gown.waist, waist, 90, 22, seed + 5, 3.0, 4.5)
    return [Fold(f.line, f.width, f.height * look.folds) for f in folds]


def lay_gown(
    canvas: Canvas,
    cut: Cut,
    gown: Gown,
    look: Look,
    sleeves: bool = True,
    marks: Sequence[Mark] = (),
    belt: Cloth | None = None,
) -> None:
    """Lay a dress: with sleeves or without, with a belt or a waist seam."""
    seed = look.seed
    front, behind = gown_outline(cut, gown, seed, cut.drop), gown_outline(cut, gown, seed, cut.back)
    sides = [(*sleeve(cut, side, seed + 5), side) for side in (1, -1)] if sleeves else []
    canvas.cast([behind, *[outline for outline, _, _ in sides]], thick=5, strength=0.6)
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
        label(canvas, (CENTRE, cut.top + cut.back + 13), (24, 12), look.tag, (60, 60, 64))
    waist, bottom = cut.top + gown.waist_at, cut.top + gown.long
    across_waist = curve(
        [(CENTRE - gown.waist - 8, waist), (CENTRE, waist + 6), (CENTRE + gown.waist + 8, waist)]
    )
    hem = curve(
        [
            (CENTRE - gown.hem - 4, bottom - 17),
            (CENTRE - gown.hem / 2, bottom + gown.sag * 0.75 - 12),
            (CENTRE, bottom + gown.sag - 12),
            (CENTRE + gown.hem / 2, bottom + gown.sag * 0.75 - 12),
            (CENTRE + gown.hem + 4, bottom - 17),
        ]
    )
    all_marks = [
        *seam(hem, look.thread),
        *(seam(across_waist, None, depth=2.4) if gown.gathered or gown.belt else []),
        *marks,
    ]
    canvas.lay(
        Piece(
            front,
            look.cloth,
            seed,
            thick=3.5,
            puff=8,
            puff_reach=28,
            crumple=look.crumple,
            shadow=0.3,
            marks=all_marks,
            folds=gown_folds(cut, gown, look),
        )
    )
    if sleeves:
        lay_sleeves(canvas, cut, look, sides, 0.0)
    lay_neckband(canvas, cut, look, 8.0)
    if gown.belt and belt:
        line = [(CENTRE - gown.waist - 3, waist), (CENTRE, waist + 6), (CENTRE + gown.waist + 3, waist)]
        canvas.lay(
            Piece(
                wobbled(limb(line, [gown.belt]), seed, 1.5),
                belt,
                seed + 3,
                90,
                thick=2.5,
                puff=2,
                puff_reach=10,
                crumple=Crumple(2.5, 40),
                shadow=0.5,
            )
        )


def lay_strap_gown(canvas: Canvas, cut: Cut, gown: Gown, look: Look) -> None:
    """Lay a summer dress on thin straps; the cut's top is where the straps end, its neck where they sit."""
    seed = look.seed
    rng = np.random.default_rng(seed)
    bust, bottom = cut.top + 95, cut.top + gown.long
    half: list[Knot] = [
        (0, bust + 16),
        (cut.neck, bust - 14, CORNER),
        (cut.neck + 26, bust - 6),
        (cut.chest, bust + 48, CORNER),
        (gown.waist, cut.top + gown.waist_at),
        (gown.hip, cut.top + gown.hip_at),
        (gown.hem, bottom - 6, CORNER),
    ]
    hem = [
        (gown.hem * s, bottom + gown.sag * (1 - s * s) + gown.waves * float(rng.uniform(-1, 1)))
        for s in np.linspace(0.86, -0.86, 13)
    ]
    knots = [*half, *hem, *[(-k[0], *k[1:]) for k in half[:0:-1]]]
    outline = wobbled(curve([(CENTRE + k[0], *k[1:]) for k in knots], closed=True), seed)
    straps = [
        limb(
            [
                (CENTRE + s * cut.neck, bust - 8),
                (CENTRE + s * (cut.neck - 6), cut.top + 40),
                (CENTRE + s * (cut.neck - 14), cut.top - 4),
            ],
            [11],
        )
        for s in (-1, 1)
    ]
    canvas.cast([outline, *straps], thick=5, strength=0.6)
    rear = curve(
        [
            (CENTRE - cut.chest + 4, bust + 44),
            (CENTRE, bust + 22),
            (CENTRE + cut.chest - 4, bust + 44),
            (CENTRE, bust + 90),
        ],
        closed=True,
    )
    canvas.lay(
        Piece(
            rear, look.cloth, seed + 9, thick=1, puff=0, shade=look.inside, shadow=0.0, crumple=Crumple(2, 60)
        )
    )
    for strap in straps:
        canvas.lay(
            Piece(
                wobbled(strap, seed, 1.0, 0.2),
                look.rib,
                seed + 2,
                thick=1.8,
                puff=0,
                crumple=Crumple(1, 40),
                shadow=0.4,
            )
        )
    edge = curve([(CENTRE - cut.neck - 6, bust - 4), (CENTRE, bust + 24), (CENTRE + cut.neck + 6, bust - 4)])
    canvas.lay(
        Piece(
            outline,
            look.cloth,
            seed,
            thick=3.5,
            puff=8,
            puff_reach=28,
            crumple=look.crumple,
            shadow=0.3,
            folds=gown_folds(cut, gown, look),
            marks=seam(edge, look.thread),
        )
    )
