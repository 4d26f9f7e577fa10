"""Bottoms: trousers, shorts and skirts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from drawing.cloth import Cloth, Colour, ribbed
from drawing.folds import across, fan, gathers, hanging
from drawing.outline import CORNER, Knot, Points, curve, limb, mirrored, wobbled
from drawing.parts import STILL, button, cord, label, seam
from drawing.piece import Canvas, Crumple, Fold, Mark, Piece

CENTRE = 300.0


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


def legs_outline(cut: Legs, seed: int) -> Points:
    """Return the outline of both legs up to the waist."""
    bottom = cut.top + cut.long
    knee_y = cut.top + cut.rise + 0.45 * (cut.long - cut.rise)
    right: list[Knot] = [(0, cut.top + cut.dip), (cut.waist, cut.top, CORNER), (cut.hip, cut.top + cut.hip_at)]
    inner: list[Knot] = []
    if cut.knee is not None:
        middle = 0.5 * (cut.inner + cut.outer)
        right.append((middle + cut.knee, knee_y))
        inner.append((max(middle - cut.knee, 8), knee_y))
    right += [(cut.outer, bottom, CORNER), (cut.inner, bottom + 5, CORNER), *inner, (0, cut.top + cut.rise, CORNER)]
    knots = mirrored(right)
    skewed = [
        (k[0] + (cut.skew * (k[1] - cut.top) / cut.long if k[0] < CENTRE else 0), *k[1:]) for k in knots
    ]
    return wobbled(curve(skewed, closed=True), seed, 4.0)  # type: ignore[arg-type]


def lay_legs(canvas: Canvas, cut: Legs, make: Make, extra: Sequence[Mark] = ()) -> None:
    """Lay trousers or shorts with a sewn waistband, a fly and slanted pockets."""
    outline = legs_outline(cut, make.seed)
    inside = waist_inside(cut.waist, cut.top, cut.dip)
    canvas.cast([outline, inside], thick=5, strength=0.62)
    canvas.lay(Piece(inside, make.cloth, make.seed + 4, thick=1, puff=1, crumple=Crumple(2, 60), shade=make.inside, shadow=0.1))
    if make.tag:
        label(canvas, (CENTRE, cut.top - 1), (30, 12), make.tag, (50, 50, 56))
    marks = [*leg_marks(cut, make), *extra]
    canvas.lay(Piece(outline, make.cloth, make.seed, thick=4.5, puff=9, puff_reach=34, crumple=make.crumple, shadow=0.2,
                     folds=leg_folds(cut, make), marks=marks))  # fmt: skip
    lay_waistband(canvas, cut.waist, cut.top, cut.dip, cut.band, make)


def waist_inside(waist: float, top: float, dip: float) -> Points:
    """Return the inside of the back of a waistband."""
    half: list[Knot] = [(0, top - 7), (waist * 0.6, top - 5), (waist - 1, top + 3, CORNER), (0, top + dip + 14)]
    return curve(mirrored(half), closed=True)


def lay_waistband(canvas: Canvas, waist: float, top: float, dip: float, band: float, make: Make) -> None:
    """Sew on a stitched waistband with belt loops and a button."""
    middle = band / 2
    line = [(CENTRE - waist - 1, top + middle), (CENTRE, top + dip + middle), (CENTRE + waist + 1, top + middle)]
    way = curve([(CENTRE - waist - 1, top + band - 4), (CENTRE, top + dip + band - 4), (CENTRE + waist + 1, top + band - 4)])
    marks = [*seam(way, make.thread), *seam(way - [0, band - 8], make.thread, depth=0.6)]
    canvas.lay(Piece(wobbled(limb(line, [band]), make.seed + 2, 2.0, 0.4), make.cloth, make.seed + 5, 90, thick=2.4, puff=2,
                     puff_reach=12, shadow=0.4, crumple=Crumple(2.5, 50), marks=marks))  # fmt: skip
    for share in (-0.72, -0.38, 0.38, 0.72) if make.loops else ():
        x, y = CENTRE + share * waist, top + dip * (1 - share * share)
        loop = np.array([(x - 5, y - 4), (x + 5, y - 4), (x + 5, y + band + 5), (x - 5, y + band + 5)])
        canvas.lay(Piece(loop, make.cloth, make.seed + 6, thick=2.4, puff=0, crumple=STILL, shadow=0.55,
                         marks=[Mark(np.array([(x, y - 2), (x, y + band + 3)]), 1.2, 0.4, make.thread, 0.6, (3, 2))]))  # fmt: skip
    if make.fly:
        button(canvas, (CENTRE + 4, top + dip + middle), 8.5, make.metal, holes=False)


def leg_marks(cut: Legs, make: Make) -> list[Mark]:
    """Return fly, pockets, seams and hems as marks."""
    top, bottom = cut.top + cut.dip, cut.top + cut.long
    crotch = cut.top + cut.rise
    marks: list[Mark] = [*seam(np.array([(CENTRE, top), (CENTRE, crotch + 2)]), None, depth=2.2)]
    if make.fly:
        fly = curve([(CENTRE + 24, top + cut.band, CORNER), (CENTRE + 23, top + cut.rise * 0.5), (CENTRE + 2, top + cut.rise * 0.72)])
        marks += seam(fly, make.thread, 4)
    for side in (-1, 1):
        lean = cut.skew if side < 0 else 0.0
        hem = np.array([(CENTRE + side * (cut.inner - 6) + lean, bottom - 12), (CENTRE + side * (cut.outer + 6) + lean, bottom - 16)])
        marks += seam(hem, make.thread, depth=1.6)
        if make.pockets:
            edge = curve([(CENTRE + side * cut.waist * 0.56, top + cut.band - 6, CORNER),
                          (CENTRE + side * cut.waist * 0.72, top + cut.band + 36),
                          (CENTRE + side * (cut.hip + 4), top + cut.band + 62)])  # fmt: skip
            marks += [Mark(edge, 2.4, 2.6), *seam(edge + [-side * 3.0, 4], make.thread, 4)]
        outer = curve([(CENTRE + side * (cut.hip - 4), cut.top + cut.hip_at), (CENTRE + side * (0.5 * (cut.hip + cut.outer) - 5) + lean / 2,
                      0.5 * (crotch + bottom)), (CENTRE + side * (cut.outer - 5) + lean, bottom)])  # fmt: skip
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


def lay_elastic(canvas: Canvas, waist: float, top: float, dip: float, band: float, make: Make, rib: Cloth, ties: Colour | None) -> None:
    """Sew on an elastic waistband, gathered, with a drawstring where `ties` gives its colour."""
    line = [(CENTRE - waist, top + band / 2), (CENTRE, top + dip + band / 2), (CENTRE + waist, top + band / 2)]
    marks = []
    for k in (0.36, 0.66):
        row = curve([(x, y + (k - 0.5) * band) for x, y in line])
        marks += seam(row, make.thread, depth=1.1)
    canvas.lay(Piece(wobbled(limb(line, [band]), make.seed + 2, 2.0, 1.2), ribbed(rib, 6.5, 2.0), make.seed + 5, thick=2.6, puff=3,
                     puff_reach=12, shadow=0.4, crumple=Crumple(2.0, 30), marks=marks))  # fmt: skip
    if ties:
        y = top + dip + band / 2
        for side, long in ((-1, 92), (1, 78)):
            cord(canvas, [(CENTRE + side * 9, y), (CENTRE + side * 15, y + 20), (CENTRE + side * 10, y + long * 0.6),
                          (CENTRE + side * 20, y + long)], ties, 5.0, make.seed + side)  # fmt: skip


def lay_elastic_legs(canvas: Canvas, cut: Legs, make: Make, rib: Cloth, ties: Colour | None, extra: Sequence[Mark] = ()) -> None:
    """Lay trousers or shorts with an elastic waist."""
    outline = legs_outline(cut, make.seed)
    inside = waist_inside(cut.waist, cut.top, cut.dip)
    canvas.cast([outline, inside], thick=5, strength=0.62)
    canvas.lay(Piece(inside, make.cloth, make.seed + 4, thick=1, puff=1, crumple=Crumple(2, 60), shade=make.inside, shadow=0.1))
    folds = [*leg_folds(cut, make), *gathers(CENTRE - cut.waist, CENTRE + cut.waist, cut.top + cut.band, 90, 16, make.seed + 9)]
    canvas.lay(Piece(outline, make.cloth, make.seed, thick=4.5, puff=10, puff_reach=34, crumple=make.crumple, shadow=0.2, folds=folds,
                     marks=[*leg_marks(cut, make), *extra]))  # fmt: skip
    lay_elastic(canvas, cut.waist, cut.top, cut.dip, cut.band, make, rib, ties)


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
    half: list[Knot] = [(0, cut.top + cut.dip), (cut.waist, cut.top, CORNER), (cut.hip, cut.top + cut.hip_at), (cut.hem, bottom - 6, CORNER)]
    right, left = list(half[1:]), [(-k[0], *k[1:]) for k in half[:0:-1]]
    hem = [
        (cut.hem * s, bottom + cut.sag * (1 - s * s) + cut.waves * float(rng.uniform(-1, 1))) for s in np.linspace(0.86, -0.86, 13)
    ]
    knots = [half[0], *right, *hem, *left]
    return wobbled(curve([(CENTRE + k[0], *k[1:]) for k in knots], closed=True), seed, 3.0)  # type: ignore[arg-type]


def hem_marks(cut: Flare, make: Make, above: float = 12.0) -> list[Mark]:
    """Return the stitched hem of a skirt."""
    bottom = cut.top + cut.long - above
    line = curve([(CENTRE - cut.hem - 4, bottom - 6), (CENTRE - cut.hem / 2, bottom + cut.sag * 0.75), (CENTRE, bottom + cut.sag),
                  (CENTRE + cut.hem / 2, bottom + cut.sag * 0.75), (CENTRE + cut.hem + 4, bottom - 6)])  # fmt: skip
    return seam(line, make.thread, depth=1.0)


def lay_skirt(canvas: Canvas, cut: Flare, make: Make, pleats: int = 11, depth: float = 6.0, marks: Sequence[Mark] = ()) -> None:
    """Lay a skirt whose folds hang from the waist and widen towards the hem."""
    outline = skirt_outline(cut, make.seed)
    inside = waist_inside(cut.waist, cut.top, cut.dip)
    canvas.cast([outline, inside], thick=5, strength=0.62)
    canvas.lay(Piece(inside, make.cloth, make.seed + 4, thick=1, puff=1, crumple=Crumple(2, 60), shade=make.inside, shadow=0.1))
    if make.tag:
        label(canvas, (CENTRE, cut.top), (30, 12), make.tag, (50, 50, 56))
    folds = [
        *hanging(CENTRE - cut.waist, CENTRE + cut.waist, cut.top + cut.band, cut.top + cut.long, pleats, make.seed + 1,
                 cut.hem / cut.waist, 15, depth, 0.35),
        *across((CENTRE - cut.hip, cut.top + cut.hip_at, CENTRE + cut.hip, cut.top + cut.long - 40), 3, make.seed + 2),
    ]  # fmt: skip
    canvas.lay(Piece(outline, make.cloth, make.seed, thick=4, puff=8, puff_reach=30, crumple=make.crumple, shadow=0.2,
                     folds=[Fold(f.line, f.width, f.height * make.folds) for f in folds], marks=[*hem_marks(cut, make), *marks]))  # fmt: skip
