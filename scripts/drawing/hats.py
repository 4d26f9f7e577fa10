"""Hats: a knitted cap, a baseball cap seen from the front, a straw hat."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from drawing.cloth import Cloth, Colour, plain, ribbed, straw
from drawing.field import Field, Noise
from drawing.folds import across, fan, hanging
from drawing.outline import CORNER, Knot, Points, curve, limb, mirrored, shifted, wobbled
from drawing.parts import STILL, disc, seam
from drawing.piece import Canvas, Crumple, Mark, Piece

CENTRE = 300.0


def lay_beanie(
    canvas: Canvas,
    knit: Cloth,
    cuff: Cloth,
    seed: int,
    bobble: Colour | None = None,
    top: float = 215.0,
    half: float = 172.0,
) -> None:
    """Lay a knitted cap with a turned-up edge, and a bobble where it has a colour."""
    low = top + half * 1.75
    dome: list[Knot] = [
        (0, top),
        (half * 0.42, top + 14),
        (half * 0.82, top + half * 0.55),
        (half, top + half * 1.15),
        (half * 1.0, low, CORNER),
        (0, low + 16),
    ]
    outline = wobbled(curve(mirrored(dome), closed=True), seed, 4, 1.0)
    brim = [(CENTRE - half - 4, low - 12), (CENTRE, low + 10), (CENTRE + half + 4, low - 12)]
    band = wobbled(limb(brim, [half * 0.56]), seed + 2, 3.0, 0.8)
    ball = disc((CENTRE + 4, top - 34), 56)
    canvas.cast([outline, band, *([ball] if bobble else [])], thick=12, strength=0.65)
    folds = [
        *hanging(CENTRE - half * 0.5, CENTRE + half * 0.5, top + 10, low, 7, seed, 2.0, 15, 6, 0.3),
        *across((CENTRE - half, top + half * 0.6, CENTRE + half, low - 30), 3, seed + 1),
    ]
    canvas.lay(
        Piece(
            outline,
            knit,
            seed,
            thick=6,
            puff=34,
            puff_reach=90,
            crumple=Crumple(5, 90),
            folds=folds,
            shadow=0.0,
        )
    )
    canvas.lay(
        Piece(band, cuff, seed + 1, thick=6, puff=14, puff_reach=34, crumple=Crumple(4, 70), shadow=0.5)
    )
    if bobble:
        lay_bobble(canvas, (CENTRE + 4, top - 34), 54, bobble, seed)


def lay_bobble(canvas: Canvas, at: tuple[float, float], radius: float, colour: Colour, seed: int) -> None:
    """Sew on a woollen bobble: a ball of loose ends."""
    rng = np.random.default_rng(seed)

    def relief(u: Field, v: Field, seed: int) -> Field:
        return 3.2 * Noise(seed)(u / 7, v / 7) + 2.0 * Noise(seed + 1)(u / 3, v / 3)

    angle = np.linspace(0, 2 * np.pi, 150, endpoint=False)
    away = radius * (1 + 0.035 * rng.standard_normal(150))
    edge = np.column_stack([at[0] + away * np.cos(angle), at[1] + 0.94 * away * np.sin(angle)])
    wool = Cloth(plain(colour, 0.1, uneven=0.1).paint, relief, weave=0.12)
    canvas.lay(Piece(edge, wool, seed + 5, thick=6, puff=26, puff_reach=56, crumple=STILL, shadow=0.5))


def lay_cap(
    canvas: Canvas,
    crown: Cloth,
    peak: Cloth,
    thread: Colour,
    seed: int,
    badge: Callable[[Canvas], None] | None = None,
    top: float = 175.0,
    half: float = 165.0,
) -> None:
    """Lay a baseball cap, seen from the front and a little from above, its peak towards us."""
    rim = top + half * 1.28
    dome: list[Knot] = [
        (0, top),
        (half * 0.46, top + 14),
        (half * 0.84, top + half * 0.46),
        (half * 0.99, rim - 46),
        (half * 0.94, rim + 30, CORNER),
        (half * 0.5, rim + 2),
        (0, rim - 8),
    ]
    outline = wobbled(curve(mirrored(dome), closed=True), seed, 3, 0.5)
    visor: list[Knot] = [
        (0, rim - 26),
        (half * 0.52, rim - 12),
        (half * 0.93, rim + 22, CORNER),
        (half * 0.95, rim + 70),
        (half * 0.80, rim + 132),
        (half * 0.42, rim + 162),
        (0, rim + 170),
    ]
    front = wobbled(curve(mirrored(visor), closed=True), seed + 1, 2, 0.3)
    canvas.cast([outline, front], thick=14, strength=0.65)
    marks: list[Mark] = []
    for x in (0.0, -0.56, 0.56):
        line = curve(
            [
                (CENTRE + x * 30, top + 2),
                (CENTRE + x * half * 0.95, top + half * 0.5),
                (CENTRE + x * half * 1.12, rim + 10),
            ]
        )
        marks += seam(line, thread, 5, depth=1.8)
        marks += seam(line - [5, 0], thread, depth=0.4)
    canvas.lay(
        Piece(
            outline,
            crown,
            seed,
            thick=5,
            puff=62,
            puff_reach=150,
            crumple=Crumple(5, 110),
            marks=marks,
            shadow=0.0,
            folds=fan((CENTRE, rim), (-130, -50), 4, seed, 120, 16, 4),
        )
    )
    for side in (-1, 1):
        x, y = CENTRE + side * half * 0.30, top + half * 0.32
        canvas.lay(
            Piece(disc((x, y), 6.5), plain(thread, 0.08), thick=1.6, puff=0, crumple=STILL, shadow=0.3)
        )
        canvas.lay(
            Piece(disc((x, y), 2.6), plain((18, 18, 20), 0.0), thick=0, puff=0, crumple=STILL, shadow=0.0)
        )
    if badge:
        badge(canvas)
    middle = np.array([CENTRE, rim - 24])
    rows = []
    for share in np.linspace(0.42, 0.95, 7):
        arc = middle + (front - middle) * [share * 0.5 + 0.48, share]
        rows.append(Mark(arc[(arc[:, 1] > rim + 20)], 1.2, 0.7, thread, 0.45, (3.4, 2.0)))
    canvas.lay(
        Piece(
            front,
            peak,
            seed + 2,
            thick=5,
            puff=22,
            puff_reach=80,
            crumple=Crumple(3, 120),
            marks=rows,
            shadow=0.55,
        )
    )
    canvas.lay(
        Piece(
            disc((CENTRE, top + 3), 13, 0.7),
            crown,
            seed + 3,
            thick=5,
            puff=3,
            puff_reach=8,
            crumple=STILL,
            shadow=0.5,
        )
    )


def patch(outline: Points, colour: Colour, edge: Colour) -> Callable[[Canvas], None]:
    """Return an embroidered badge."""

    def sew(canvas: Canvas) -> None:
        canvas.lay(
            Piece(
                outline,
                ribbed(plain(colour, 0.08), 2.6, 0.5, 35),
                9,
                thick=2.6,
                puff=2,
                puff_reach=8,
                crumple=STILL,
                shadow=0.4,
                marks=[Mark(np.vstack([outline, outline[:1]]), 5, -1.2, edge, 0.95)],
            )
        )

    return sew


def lay_straw_hat(
    canvas: Canvas,
    colour: Colour,
    band: Colour,
    seed: int,
    at: tuple[float, float] = (300, 430),
    half: float = 238.0,
    squeeze: float = 0.66,
) -> None:
    """Lay a straw hat with a wide brim and a ribbon, seen from above and in front."""
    x, y = at
    brim = wobbled(disc(at, half, squeeze), seed, 9, 0.8)
    canvas.cast([brim], thick=16, strength=0.6)
    rings = [
        Mark(np.vstack([r, r[:1]]), 2.2, 1.3)
        for r in (np.array(at) + (brim - np.array(at)) * s for s in (0.97, 0.9, 0.83, 0.76, 0.69, 0.62))
    ]
    canvas.lay(
        Piece(
            brim,
            straw(colour),
            seed,
            thick=5,
            puff=12,
            puff_reach=70,
            crumple=Crumple(8, 170, 1.0),
            marks=rings,
            shadow=0.0,
        )
    )
    wide, tall = half * 0.50, half * 0.64
    crown: list[Knot] = [
        (0, y - tall - 4),
        (wide * 0.34, y - tall - 13),
        (wide * 0.74, y - tall + 4),
        (wide * 0.93, y - tall * 0.55),
        (wide * 1.03, y + 4),
        (wide * 0.7, y + wide * squeeze * 0.5),
        (0, y + wide * squeeze * 0.72),
    ]
    outline = wobbled(curve(mirrored(crown, x), closed=True), seed + 1, 3, 0.6)
    canvas.lay(
        Piece(
            outline,
            straw(colour, 20),
            seed + 2,
            thick=6,
            puff=70,
            puff_reach=110,
            crumple=Crumple(5, 90, 1.0),
            shadow=0.7,
            folds=[*fan((x, y - tall + 2), (60, 120), 2, seed, 70, 22, -12)],
        )
    )
    low, high = wide * squeeze * 0.68, wide * squeeze * 0.40
    ring: list[Knot] = [
        (-wide * 0.985, y - tall * 0.30, CORNER),
        (-wide * 0.6, y + high * 0.55 - 6),
        (0, y + high - 6),
        (wide * 0.6, y + high * 0.55 - 6),
        (wide * 0.985, y - tall * 0.30, CORNER),
        (wide * 1.03, y + 2, CORNER),
        (wide * 0.66, y + low * 0.74),
        (0, y + low),
        (-wide * 0.66, y + low * 0.74),
        (-wide * 1.03, y + 2, CORNER),
    ]
    canvas.lay(
        Piece(
            wobbled(shifted(curve(ring, closed=True), x, 0), seed + 1, 3, 0.3),
            ribbed(plain(band, 0.05, gloss=0.1), 3.0, 0.4),
            seed + 4,
            90,
            thick=2,
            puff=10,
            puff_reach=40,
            crumple=Crumple(2, 50),
            shadow=0.35,
        )
    )
    bow(canvas, (x + wide * 0.86, y + 10), band, seed)


def bow(canvas: Canvas, at: tuple[float, float], colour: Colour, seed: int, size: float = 1.0) -> None:
    """Tie a flat ribbon bow."""
    x, y = at
    ribbon = plain(colour, 0.05, gloss=0.12)
    for side in (-1, 1):
        tail = limb(
            [(x, y), (x + side * 14 * size, y + 26 * size), (x + side * 22 * size, y + 52 * size)],
            [10 * size, 17 * size],
        )
        canvas.lay(Piece(tail, ribbon, seed + side, thick=2, puff=1, crumple=Crumple(2, 20), shadow=0.5))
    for side in (-1, 1):
        loop: list[Knot] = [
            (x, y - 4 * size),
            (x + side * 26 * size, y - 20 * size),
            (x + side * 42 * size, y - 8 * size),
            (x + side * 38 * size, y + 14 * size),
            (x + side * 16 * size, y + 10 * size),
            (x, y + 6 * size),
        ]
        canvas.lay(
            Piece(
                curve(loop, closed=True),
                ribbon,
                seed + side,
                thick=3,
                puff=5 * size,
                puff_reach=14 * size,
                crumple=Crumple(2, 24),
                shadow=0.5,
                folds=fan((x, y), (0, 40) if side > 0 else (180, 140), 2, seed, 34 * size, 5 * size, 2),
            )
        )
    canvas.lay(
        Piece(
            disc((x, y), 9 * size, 1.2),
            ribbon,
            seed,
            thick=3,
            puff=2,
            puff_reach=6,
            crumple=STILL,
            shadow=0.5,
        )
    )
