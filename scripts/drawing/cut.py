"""Cuts: the measures of a top, the outlines that follow from them, and where such cloth folds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from drawing.cloth import Cloth, Colour
from drawing.folds import across, fan
from drawing.outline import CORNER, Knot, Points, curve, mirrored, shifted, wobbled
from drawing.piece import Crumple, Fold

CENTRE = 300.0


@dataclass(frozen=True)
class Sleeve:
    """A sleeve: length, width at its end, way in degrees (0 sideways, 90 down), bend at the elbow."""

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
    """Return the outline of the body, its neckline `front` units deep (the cut's own depth unless told)."""
    depth = cut.drop if front is None else front
    bottom = cut.top + cut.long
    neck: list[Knot] = (
        [(0, cut.top + depth, CORNER)]
        if cut.vee
        else [(0, cut.top + depth), (cut.neck * 0.62, cut.top + depth * 0.72)]
    )
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
    upper: list[Knot] = [
        (*tip, CORNER),
        ball,
        (*(elbow - across_ * wide / 2),),
        (*(cuff - across_end * shape.end / 2), CORNER),
    ]
    lower: list[Knot] = [
        (*(cuff + across_end * shape.end / 2), CORNER),
        (*(elbow + across_ * wide / 2),),
        (*pit, CORNER),
        (cut.shoulder - 14, cut.top + cut.slope + 0.55 * (cut.arm - cut.slope)),
    ]
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
        return shifted(np.array(edge), CENTRE, 0)
    low = cut.neck * 0.62, cut.top + cut.drop * 0.72
    edge = [(-cut.neck, cut.top), (-low[0], low[1]), (0, cut.top + cut.drop), low, (cut.neck, cut.top)]
    return shifted(curve(edge), CENTRE, 0)


def body_folds(cut: Cut, seed: int, strength: float = 1.0) -> list[Fold]:
    """Return the folds of a body: out of the armpits, across the waist, up from the hem."""
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
        folds.append(
            Fold(
                curve([tuple(start), tuple((start + end) / 2 + way * 5), tuple(end)]),
                rng.uniform(5, 10),
                strength * rng.uniform(2, 4.5),
            )
        )
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
