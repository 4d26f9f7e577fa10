"""Grounds: what a garment lies on or hangs before (boards, tiles, a sheet, a rug, a wall)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from drawing.cloth import Cloth, Colour, Picture, flat
from drawing.field import Field, Noise, blur, creases, hills, step, turned
from drawing.piece import Canvas

Ground = Callable[[Canvas, int], None]


def boards(
    colour: Colour, wide: float = 95.0, turn: float = 0.0, gloss: float = 0.02, gap: float = 1.0
) -> Ground:
    """Return a floor of planks `wide` units across that run downwards, or as `turn` says."""

    def lay(canvas: Canvas, seed: int) -> None:
        u, v = turned(canvas.x + 900, canvas.y + 900, turn)
        row = np.floor(u / wide)
        rng = np.random.default_rng(seed)
        offset, tone = rng.uniform(0, 700, 512).astype(np.float32), rng.normal(0, 1, 4096).astype(np.float32)
        rows = row.astype(int) % 512
        length = np.float32(520)
        piece = np.floor((v + offset[rows]) / length)
        plank = (rows * 7 + piece.astype(int) * 131) % 4096
        gu, gv = u + 40 * tone[plank], v + 300 * tone[plank]
        bend = gu / 26 + 1.4 * hills(gu / 60, gv / 340, seed + 1, 2)
        rings = 0.5 + 0.5 * np.sin(bend * 6.0)
        pores = Noise(seed + 2)(gu / 1.5, gv / 38) + 0.6 * Noise(seed + 3)(gu / 0.9, gv / 12)
        cloudy = hills(gu / 50, gv / 220, seed + 4, 3)
        bright = 1 + 0.055 * tone[plank] - 0.07 * rings + 0.10 * pores + 0.10 * cloudy
        picture = flat(colour, u.shape) * bright[..., None]
        picture[..., 2] *= 1 - 0.03 * tone[plank] - 0.03 * rings
        seam = np.minimum(np.mod(u, wide), wide - np.mod(u, wide))
        butt = np.minimum(np.mod(v + offset[rows], length), length - np.mod(v + offset[rows], length))
        groove = np.exp(-((seam / (1.3 * gap)) ** 2)) + 0.8 * np.exp(-((butt / (1.0 * gap)) ** 2))
        height = -2.2 * np.clip(groove, 0, 1) + 0.35 * pores
        picture *= (1 - 0.55 * np.clip(groove, 0, 1))[..., None]
        canvas.picture[:] = canvas.lit(picture, height.astype(np.float32), gloss)

    return lay


def tiles(
    colour: Colour, grout: Colour, size: float = 250.0, turn: float = 42.0, gloss: float = 0.04
) -> Ground:
    """Return a floor of square tiles `size` units wide."""

    def lay(canvas: Canvas, seed: int) -> None:
        u, v = turned(canvas.x + 1310, canvas.y + 1130, turn)
        column, row = np.floor(u / size).astype(int), np.floor(v / size).astype(int)
        tone = (
            np.random.default_rng(seed).normal(0, 1, 997).astype(np.float32)[(column * 31 + row * 17) % 997]
        )
        cloudy = hills(u / 70 + 9 * tone, v / 70, seed + 1, 4)
        specks = Noise(seed + 2)(u / 1.6, v / 1.6)
        picture = flat(colour, u.shape) * (1 + 0.025 * tone + 0.07 * cloudy + 0.05 * specks)[..., None]
        edge = np.minimum(
            np.minimum(np.mod(u, size), size - np.mod(u, size)),
            np.minimum(np.mod(v, size), size - np.mod(v, size)),
        )
        joint = 1 - step(3.0, edge + 0.8 * Noise(seed + 3)(u / 6, v / 6), 1.6)
        dirt = 1 + 0.25 * hills(u / 20, v / 20, seed + 4, 2)
        picture = picture + (flat(grout, u.shape) * dirt[..., None] - picture) * joint[..., None]
        height = -2.5 * joint + 0.6 * cloudy
        canvas.picture[:] = canvas.lit(picture, height.astype(np.float32), gloss)

    return lay


def sheet(cloth: Cloth, crumple: float = 9.0, size: float = 210.0, turn: float = 25.0) -> Ground:
    """Return a bed sheet or blanket of a cloth, with wide soft creases."""

    def lay(canvas: Canvas, seed: int) -> None:
        u, v = turned(canvas.x + 500, canvas.y + 500, turn)
        height = crumple * (
            0.5 * creases(u / size, v / (1.7 * size), seed + 1, 2)
            + 1.5 * hills(u / size, v / size, seed + 2, 2)
        )
        down, right = np.gradient(blur(height, 4 * canvas.scale))
        cu, cv = u + 4 * right * canvas.scale, v + 4 * down * canvas.scale
        colour = cloth.paint(cu, cv, seed)
        threads = Noise(seed + 5)(u / 1.0, v / 4) + Noise(seed + 6)(u / 4, v / 1.0)
        if cloth.relief:
            height = height + cloth.relief(cu, cv, seed)
        colour = colour * (1 + 1.4 * cloth.weave * threads)[..., None]
        canvas.picture[:] = canvas.lit(colour, height.astype(np.float32), cloth.gloss)

    return lay


def quilt(base: Cloth, size: float = 92.0) -> Ground:
    """Return a bedspread stitched in diamonds."""

    def relief(u: Field, v: Field, seed: int) -> Field:
        a, b = np.mod(u / size, 1), np.mod(v / size, 1)
        puff = np.sqrt(np.clip(np.sin(np.pi * a) * np.sin(np.pi * b), 0, 1))
        return (9 * puff + 1.6 * hills(u / 18, v / 18, seed + 9, 2) * (1 - puff)).astype(np.float32)

    cloth = Cloth(base.paint, relief, base.weave, base.gloss)
    return sheet(cloth, crumple=3.0, size=260.0, turn=40.0)


def rug(colour: Colour, second: Colour | None = None, pile: float = 3.2) -> Ground:
    """Return a carpet of short tufts, mixed from two yarns."""

    def lay(canvas: Canvas, seed: int) -> None:
        u, v = canvas.x + 3 * Noise(seed)(canvas.x / 9, canvas.y / 9), canvas.y
        tufts = Noise(seed + 1)(u / pile, v / pile) + 0.7 * Noise(seed + 2)(u / 1.4, v / 1.4)
        picture: Picture = flat(colour, u.shape)
        if second:
            share = step(
                0.12, Noise(seed + 3)(u / 4, v / 4) + 0.5 * hills(u / 120, v / 120, seed + 5, 2), 0.4
            )
            picture = picture + (flat(second, u.shape) - picture) * (0.6 * share)[..., None]
        worn = 1 + 0.10 * hills(u / 160, v / 160, seed + 4, 3) + 0.15 * tufts
        canvas.picture[:] = canvas.lit(picture * worn[..., None], 0.9 * tufts)

    return lay


def wall(colour: Colour, rough: float = 0.22, floor: Colour | None = None, floor_at: float = 740.0) -> Ground:
    """Return a painted wall, with a skirting board and a strip of floor where `floor` is given."""

    def lay(canvas: Canvas, seed: int) -> None:
        u, v = canvas.x, canvas.y
        roller = hills(u / 5, v / 7, seed + 1, 3)
        picture = flat(colour, u.shape) * (1 + 0.03 * hills(u / 300, v / 300, seed + 2, 3))[..., None]
        height = rough * roller
        if floor:
            skirt = step(floor_at - 46, v, 1.5) * (1 - step(floor_at, v, 1.5))
            picture = picture + (flat((232, 230, 224), u.shape) - picture) * skirt[..., None]
            ground = flat(floor, u.shape) * (1 + 0.15 * Noise(seed + 3)(u / 60, v / 3))[..., None]
            picture = picture + (ground - picture) * step(floor_at, v, 1.5)[..., None]
            height = height * (1 - step(floor_at - 46, v, 1.5)) + 4 * skirt
        canvas.picture[:] = canvas.lit(picture, height.astype(np.float32))

    return lay
