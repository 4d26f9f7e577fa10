"""Tops: T-shirts, long sleeves, shirts; and the body and sleeves that dresses and coats share with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from drawing.cloth import Cloth, Colour, plain, ribbed
from drawing.folds import across, fan
from drawing.outline import CORNER, Knot, Points, curve, limb, mirrored, wobbled
from drawing.parts import button, label, pocket, seam
from drawing.piece import Canvas, Crumple, Fold, Mark, Piece

CENTRE = 300.0


@dataclass(frozen=True)
class Sleeve:
    """A sleeve: how long, how wide at its end, its way in degrees (0 sideways, 90 down), and the bend at the elbow."""

    long: float = 105.0
    end: float = 92.0
    way: float = 50.0
    elbow: float = 0.0
    full: float = 1.0


@dataclass(frozen=True)
class Cut:
    """The measures of a top, in units, half widths from the centre line."""

    top: float = 165.0
    neck: float = 62.0
    drop: float = 48.0
    back: float = 14.0
    shoulder: float = 152.0
    slope: float = 34.0
    arm: float = 128.0
    chest: float = 150.0
    waist: float = 143.0
    hem: float = 150.0
    long: float = 455.0
    sag: float = 6.0
    vee: bool = False
    sleeve: Sleeve = field(default_factory=Sleeve)
    second: Sleeve | None = None
    """The sleeve on the left, where it lies differently."""


def body(cut: Cut, seed: int, front: float | None = None) -> Points:
    """Return the outline of the body with its neckline `front` units deep (the cut's own depth unless told)."""
    depth = cut.drop if front is None else front
    bottom = cut.top + cut.long
    neck: list[Knot] = [(0, cut.top + depth, CORNER)] if cut.vee else [(0, cut.top + depth), (cut.neck * 0.62, cut.top + depth * 0.72)]
    half: list[Knot] = [
        *neck,
        (cut.neck, cut.top, CORNER),
        (cut.shoulder, cut.top + cut.slope, CORNER),
        (cut.shoulder - 11, cut.top + cut.slope + 0.55 * (cut.arm - cut.slope)),
        (cut.chest, cut.top + cut.arm, CORNER),
        (cut.waist, cut.top + 0.5 * (cut.arm + cut.long)),
        (cut.hem, bottom, CORNER),
        (0, bottom + cut.sag),
    ]
    return wobbled(curve(mirrored(half), closed=True), seed, 4.5)


def sleeve(cut: Cut, side: int, seed: int) -> tuple[Points, Points]:
    """Return the outline of a sleeve and its middle line; `side` is 1 right, -1 left."""
    shape = (cut.second or cut.sleeve) if side < 0 else cut.sleeve
    tip = np.array([cut.shoulder - 7, cut.top + cut.slope - 2])
    pit = np.array([cut.chest - 4, cut.top + cut.arm + 2])
    way, bent = np.radians(shape.way), np.radians(shape.way + shape.elbow)
    along, beyond = np.array([np.cos(way), np.sin(way)]), np.array([np.cos(bent), np.sin(bent)])
    root = (tip + pit) / 2
    elbow, cuff = root + along * shape.long * 0.5, root + along * shape.long * 0.5 + beyond * shape.long * 0.5
    across_, across_end = np.array([-along[1], along[0]]), np.array([-beyond[1], beyond[0]])
    wide = 0.5 * (np.linalg.norm(tip - pit) * 0.86 + shape.end) * shape.full
    ball = (cut.shoulder + 13, cut.top + cut.slope + 13)
    upper: list[Knot] = [(*tip, CORNER), ball, (*(elbow - across_ * wide / 2),), (*(cuff - across_end * shape.end / 2), CORNER)]  # type: ignore[list-item]
    lower: list[Knot] = [(*(cuff + across_end * shape.end / 2), CORNER), (*(elbow + across_ * wide / 2),), (*pit, CORNER),  # type: ignore[list-item]
                         (cut.shoulder - 14, cut.top + cut.slope + 0.55 * (cut.arm - cut.slope))]  # fmt: skip
    outline, line = curve([*upper, *lower], closed=True), curve([tuple(root), tuple(elbow), tuple(cuff)])
    flip = np.array([side, 1.0])
    outline, line = outline * flip + [CENTRE, 0], line * flip + [CENTRE, 0]
    return wobbled(outline, seed, 2.5), line


def cuff_line(cut: Cut, side: int, back: float) -> Points:
    """Return a line across a sleeve, `back` units before its end."""
    shape = (cut.second or cut.sleeve) if side < 0 else cut.sleeve
    _, line = sleeve(cut, side, 0)
    way = line[-1] - line[-4]
    way = way / np.linalg.norm(way)
    normal = np.array([-way[1], way[0]]) * (shape.end / 2 + 6)
    middle = line[-1] - way * back
    return np.array([middle - normal, middle + normal])


def neckline(cut: Cut) -> Points:
    """Return the front neckline from left to right."""
    edge: list[tuple[float, float]] = [(-cut.neck, cut.top), (0, cut.top + cut.drop), (cut.neck, cut.top)]
    if cut.vee:
        return np.array(edge) + [CENTRE, 0]
    low = cut.neck * 0.62, cut.top + cut.drop * 0.72
    return curve([(-cut.neck, cut.top), (-low[0], low[1]), (0, cut.top + cut.drop), low, (cut.neck, cut.top)]) + [CENTRE, 0]


def body_folds(cut: Cut, seed: int, strength: float = 1.0) -> list[Fold]:
    """Return the folds of a body that was laid out by hand: out of the armpits, across the waist, up from the hem."""
    pit_y, bottom = cut.top + cut.arm, cut.top + cut.long
    folds = [
        *fan((CENTRE - cut.chest, pit_y), (5, 62), 4, seed + 1, 150),
        *fan((CENTRE + cut.chest, pit_y), (175, 118), 4, seed + 2, 150),
        *across((CENTRE - cut.waist, pit_y + 60, CENTRE + cut.waist, bottom - 60), 5, seed + 3),
        *fan((CENTRE - cut.hem + 30, bottom), (-100, -50), 3, seed + 4, 130, 13, 4),
        *fan((CENTRE + cut.hem - 30, bottom), (-80, -130), 3, seed + 5, 130, 13, 4),
    ]
    return [replace(one, height=one.height * strength) for one in folds]


def sleeve_folds(line: Points, seed: int, strength: float = 1.0) -> list[Fold]:
    """Return folds across a sleeve, more of them at the elbow."""
    rng = np.random.default_rng(seed)
    long = np.linalg.norm(line[-1] - line[0])
    folds = []
    for t in rng.uniform(0.15, 0.9, max(2, int(long / 26))):
        k = int(t * (len(line) - 2))
        way = (line[k + 1] - line[k]) / np.linalg.norm(line[k + 1] - line[k])
        normal = np.array([-way[1], way[0]]) * rng.choice([-1, 1])
        start = line[k] + normal * 34
        end = line[k] - normal * rng.uniform(0, 26) + way * rng.uniform(-26, 26)
        folds.append(Fold(curve([tuple(start), tuple((start + end) / 2 + way * 5), tuple(end)]), rng.uniform(5, 10),
                          strength * rng.uniform(2, 4.5)))  # fmt: skip
    return folds


@dataclass(frozen=True)
class Look:
    """What a top is made of and how carefully it was laid out."""

    cloth: Cloth
    rib: Cloth
    thread: Colour | None
    seed: int
    inside: float = 0.55
    crumple: Crumple = field(default_factory=Crumple)
    folds: float = 1.0
    sleeve_cloth: Cloth | None = None
    tag: Colour | None = (206, 204, 198)


def lay_top(canvas: Canvas, cut: Cut, look: Look, body_marks: Sequence[Mark] = (), cuffs: float = 0.0) -> None:
    """Lay a pull-over top: inside of the back, body, sleeves, neckband; knitted cuffs `cuffs` units deep if wanted."""
    seed = look.seed
    right, right_line = sleeve(cut, 1, seed + 5)
    left, left_line = sleeve(cut, -1, seed + 6)
    front, behind = body(cut, seed), body(replace(cut, vee=False), seed, cut.back)
    canvas.cast([behind, right, left], thick=5, strength=0.6)
    canvas.lay(Piece(behind, look.cloth, seed + 9, thick=1, puff=0, shade=look.inside, shadow=0.0, crumple=Crumple(2, 60)))
    if look.tag:
        label(canvas, (CENTRE, cut.top + cut.back + 13), (26, 13), look.tag, (60, 60, 64))
    bottom = cut.top + cut.long
    hem = np.array([(CENTRE - cut.hem - 8, bottom - 11), (CENTRE, bottom + cut.sag - 11), (CENTRE + cut.hem + 8, bottom - 11)])
    marks = [*seam(hem, look.thread, double=3.5), *body_marks]
    canvas.lay(Piece(front, look.cloth, seed, thick=3.5, puff=7, crumple=look.crumple, shadow=0.35, marks=marks,
                     folds=body_folds(cut, seed, look.folds)))  # fmt: skip
    lay_sleeves(canvas, cut, look, ((right, right_line, 1), (left, left_line, -1)), cuffs)
    lay_neckband(canvas, cut, look)
    if cuffs:
        waist = limb([(CENTRE - cut.hem + 7, bottom - 12), (CENTRE, bottom - 9 + cut.sag), (CENTRE + cut.hem - 7, bottom - 12)], [cuffs])
        canvas.lay(Piece(waist, ribbed(look.rib, 5.2, 1.0), seed + 15, thick=2, puff=2, shadow=0.25, crumple=Crumple(2, 60)))


def lay_sleeves(canvas: Canvas, cut: Cut, look: Look, sides: Sequence[tuple[Points, Points, int]], cuffs: float) -> None:
    """Lay both sleeves on the body, each sewn in at the armhole."""
    for outline, line, side in sides:
        turn = float(np.degrees(np.arctan2(line[-1][1] - line[0][1], line[-1][0] - line[0][0])) - 90)
        marks = [] if cuffs else [*seam(cuff_line(cut, side, 11), look.thread), *seam(cuff_line(cut, side, 8), None)]
        canvas.lay(Piece(outline, look.sleeve_cloth or look.cloth, look.seed + 30 + side, turn, thick=2.2, puff=8, puff_reach=26,
                         crumple=look.crumple, shadow=0.22, marks=marks, folds=sleeve_folds(line, look.seed + side, look.folds)))  # fmt: skip
        if cuffs:
            shape = (cut.second or cut.sleeve) if side < 0 else cut.sleeve
            way = (line[-1] - line[-4]) / np.linalg.norm(line[-1] - line[-4])
            band = limb([tuple(line[-1] - way * 3), tuple(line[-1] + way * cuffs)], [shape.end * 0.96, shape.end * 0.88])
            canvas.lay(Piece(wobbled(band, look.seed + side, 1.5), ribbed(look.rib, 5.0, 1.0), look.seed, turn, thick=2, puff=3,
                             puff_reach=12, shadow=0.3, crumple=Crumple(2, 40)))  # fmt: skip


def lay_neckband(canvas: Canvas, cut: Cut, look: Look, width: float = 14.0) -> None:
    """Sew a ribbed band round the neckline."""
    line = neckline(cut) + [0, 3]
    knots = [tuple(p) for p in line[:: max(1, len(line) // 10)]] + [tuple(line[-1])]
    if cut.vee:
        knots = [tuple(p) for p in line]
        for a, b in ((knots[0], knots[1]), (knots[2], knots[1])):
            canvas.lay(Piece(limb([a, b], [width]), look.rib, look.seed, thick=1.6, puff=0, shadow=0.3, crumple=Crumple(1, 40)))
        return
    canvas.lay(Piece(limb(knots, [width]), look.rib, look.seed + 3, thick=1.8, puff=0, shadow=0.3, crumple=Crumple(1.0, 40),  # type: ignore[arg-type]
                     marks=seam(line + [0, width / 2 + 1], look.thread, depth=0.8)))  # fmt: skip


def lay_shirt(canvas: Canvas, cut: Cut, look: Look, buttons: Colour, pockets: int = 1, stand: float = 46.0) -> None:
    """Lay a buttoned shirt: collar, button band, cuffs, a chest pocket or two, a hem that is longer in the middle."""
    seed = look.seed
    right, right_line = sleeve(cut, 1, seed + 5)
    left, left_line = sleeve(cut, -1, seed + 6)
    front = body(cut, seed)
    back = collar_back(cut, stand)
    canvas.cast([front, right, left, back], thick=5, strength=0.6)
    canvas.lay(Piece(back, look.cloth, seed + 8, thick=2, puff=3, shade=look.inside + 0.12, shadow=0.2, crumple=Crumple(2, 60)))
    if look.tag:
        label(canvas, (CENTRE, cut.top + 4), (34, 16), look.tag, (60, 60, 64))
    canvas.lay(Piece(front, look.cloth, seed, thick=3.5, puff=7, crumple=look.crumple, shadow=0.35, marks=yoke(cut, look),
                     folds=body_folds(cut, seed, look.folds)))  # fmt: skip
    lay_sleeves(canvas, cut, look, ((right, right_line, 1), (left, left_line, -1)), 0.0)
    for side in (1, -1):
        lay_cuff(canvas, cut, look, side, buttons)
    for side in (1, -1)[:pockets]:
        x, y = CENTRE + side * cut.chest * 0.5, cut.top + cut.arm + 26
        shape = np.array([(x - 36, y - 38), (x + 36, y - 38), (x + 36, y + 30), (x, y + 46), (x - 36, y + 30)])
        canvas.lay(pocket(shape, look.cloth, seed + 40 + side, look.thread or (90, 90, 90)))
    lay_band(canvas, cut, look, buttons)
    lay_collar(canvas, cut, look, stand)


def collar_back(cut: Cut, stand: float) -> Points:
    """Return the inside of the collar behind the neck."""
    half: list[Knot] = [(0, cut.top - stand * 0.55), (cut.neck * 0.7, cut.top - stand * 0.5), (cut.neck + 6, cut.top - 2, CORNER),
                        (cut.neck * 0.5, cut.top + 34), (0, cut.top + 46)]  # fmt: skip
    return curve(mirrored(half), closed=True)


def yoke(cut: Cut, look: Look) -> list[Mark]:
    """Return shoulder seams and the hem of a shirt as marks."""
    marks = []
    bottom = cut.top + cut.long
    for side in (1, -1):
        line = np.array([(CENTRE + side * (cut.neck + 4), cut.top + 22), (CENTRE + side * cut.shoulder, cut.top + cut.slope + 18)])
        marks += seam(line, look.thread, 3)
    hem = curve([(CENTRE - cut.hem, bottom - 9), (CENTRE, bottom + cut.sag - 9), (CENTRE + cut.hem, bottom - 9)])
    return marks + seam(hem, look.thread)


def lay_cuff(canvas: Canvas, cut: Cut, look: Look, side: int, buttons: Colour) -> None:
    """Sew a stiff cuff with a button on the end of a sleeve."""
    shape = (cut.second or cut.sleeve) if side < 0 else cut.sleeve
    _, line = sleeve(cut, side, look.seed + (5 if side > 0 else 6))
    way = (line[-1] - line[-4]) / np.linalg.norm(line[-1] - line[-4])
    turn = float(np.degrees(np.arctan2(way[1], way[0])) - 90)
    band = limb([tuple(line[-1] - way * 6), tuple(line[-1] + way * 40)], [shape.end * 1.02, shape.end * 0.96])
    edge = [line[-1] + way * 35 + k * np.array([-way[1], way[0]]) * shape.end * 0.46 for k in (-1, 1)]
    canvas.lay(Piece(wobbled(band, look.seed + side, 1.2), look.cloth, look.seed + 3, turn, thick=2.2, puff=3, puff_reach=14, shadow=0.35,
                     crumple=Crumple(2.2, 40), marks=seam(np.array(edge), look.thread)))  # fmt: skip
    spot = line[-1] + way * 17 + np.array([-way[1], way[0]]) * shape.end * 0.3
    button(canvas, (float(spot[0]), float(spot[1])), 5.0, buttons)


def lay_band(canvas: Canvas, cut: Cut, look: Look, buttons: Colour, count: int = 6) -> None:
    """Sew on the button band and its buttons."""
    top, bottom = cut.top + cut.drop - 6, cut.top + cut.long + cut.sag - 2
    outline = wobbled(limb([(CENTRE - 2, top), (CENTRE + 1, (top + bottom) / 2), (CENTRE, bottom)], [31]), look.seed + 2, 2.0, 0.4)
    marks = []
    for side in (-1, 1):
        marks += seam(np.array([(CENTRE + side * 11.5, top), (CENTRE + side * 11.5, bottom)]), look.thread, depth=0.7)
    canvas.lay(Piece(outline, look.cloth, look.seed + 12, thick=1.8, puff=0, crumple=Crumple(3.0, 60), shadow=0.35, marks=marks))
    for y in np.linspace(top + 26, bottom - 62, count):
        button(canvas, (CENTRE, float(y)), 6.2, buttons)


def lay_collar(canvas: Canvas, cut: Cut, look: Look, stand: float, point: float = 74.0) -> None:
    """Sew on the two leaves of the collar."""
    for side in (-1, 1):
        def at(x: float, y: float, side: int = side) -> tuple[float, float]:
            return CENTRE + side * x, cut.top + y

        knots: list[Knot] = [(*at(cut.neck + 3, -stand * 0.42), CORNER), (*at(cut.neck + 16, 2),), (*at(cut.neck + 12, point), CORNER),
                 (*at(4, cut.drop - 4), CORNER), (*at(cut.neck * 0.55, cut.drop * 0.35),)]  # fmt: skip
        leaf = curve(knots, closed=True)
        middle = leaf.mean(axis=0)
        edge = middle + (leaf - middle) * 0.9
        canvas.lay(Piece(wobbled(leaf, look.seed + side, 1.5, 0.3), look.cloth, look.seed + 17, side * 28.0, thick=3.0, puff=3.0,
                         puff_reach=14, crumple=Crumple(2.0, 60), shadow=0.5, marks=[Mark(np.vstack([edge, edge[:1]]), 1.1, 0.6, look.thread, 0.6, (3.6, 1.9))]))  # fmt: skip


def jersey_rib(colour: Colour) -> Cloth:
    """Return a neckband knit in the given colour."""
    return ribbed(plain(colour), 4.0, 0.5)
