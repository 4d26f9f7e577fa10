"""Prints: small motifs scattered over a cloth, and single pictures on a chest."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from drawing.cloth import Colour, Picture, blended, toned
from drawing.field import Field, Noise, step

Layer = Callable[[Field, Field, Picture, int], Picture]
Motif = Callable[[Field, Field, Picture, np.random.Generator], Picture]


def scattered(
    motif: Motif, cell: float, chance: float = 1.0, shift: float = 0.3, reach: float = 0.75
) -> Layer:
    """Return a print that repeats a motif about every `cell` units, turned and shifted at random.

    The motif gets coordinates in which its own cell is 1 wide, and paints within `reach` of the middle.
    """

    def layer(u: Field, v: Field, picture: Picture, seed: int) -> Picture:
        rng = np.random.default_rng(seed + 77)
        for row in range(int(v.min() // cell) - 1, int(v.max() // cell) + 2):
            for column in range(int(u.min() // cell) - 1, int(u.max() // cell) + 2):
                dx, dy = rng.uniform(-shift, shift, 2)
                angle, wanted = rng.uniform(0, 2 * np.pi), rng.random() < chance
                x = u / cell - (column + 0.5 * (row % 2) + dx)
                y = v / cell - (row + dy)
                near = (np.abs(x) < reach) & (np.abs(y) < reach)
                if not wanted or not near.any():
                    continue
                rows, columns = np.flatnonzero(near.any(axis=1)), np.flatnonzero(near.any(axis=0))
                at = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
                c, s = np.float32(np.cos(angle)), np.float32(np.sin(angle))
                picture[at] = motif(x[at] * c + y[at] * s, y[at] * c - x[at] * s, picture[at], rng)
        return picture

    return layer


def dot(colour: Colour, radius: float = 0.24) -> Motif:
    """Return a round dot."""

    def motif(x: Field, y: Field, picture: Picture, rng: np.random.Generator) -> Picture:
        return blended(picture, colour, 1 - step(radius, np.hypot(x, y), 0.05))

    return motif


def flower(petals: Sequence[Colour], heart: Colour, leaf: Colour, size: float = 0.36) -> Motif:
    """Return a five-petalled flower with two leaves, in one of the petal colours."""

    def motif(x: Field, y: Field, picture: Picture, rng: np.random.Generator) -> Picture:
        colour = petals[int(rng.integers(len(petals)))]
        grown = size * float(rng.uniform(0.75, 1.15))
        away, angle = np.hypot(x, y) / grown, np.arctan2(y, x)
        for side in (0.4, 2.6):
            lx, ly = x * np.cos(side) + y * np.sin(side), y * np.cos(side) - x * np.sin(side)
            blade = (lx / grown - 1.15) ** 2 / 0.3 + (ly / grown) ** 2 / 0.04
            picture = blended(picture, leaf, (1 - step(1.0, blade, 0.3)) * 0.9)
        rim = 0.72 + 0.28 * np.cos(5 * angle)
        picture = blended(picture, colour, 1 - step(0.0, away - rim, 0.12))
        shade = toned(colour, 0.72)
        vein = np.clip(1 - away / 0.7, 0, 1) * 0.7 * (away < rim)
        picture = blended(picture, shade, vein)
        return blended(picture, heart, 1 - step(0.2, away, 0.1))

    return motif


def brushed(colours: Sequence[Colour], size: float = 60.0, amount: float = 0.12) -> Layer:
    """Return large painted blots in several colours, as on a summer dress."""

    def layer(u: Field, v: Field, picture: Picture, seed: int) -> Picture:
        for k, colour in enumerate(colours):
            blot = Noise(seed + 31 * k)(u / size, v / size) + 0.25 * Noise(seed + 31 * k + 5)(u / 9, v / 9)
            picture = blended(picture, colour, step(amount, blot, 0.05) * 0.95)
        return picture

    return layer


def hill_and_sun(at: tuple[float, float], size: float, sun: Colour, near: Colour, far: Colour) -> Layer:
    """Return a chest print: two ranges of hills under a sun, inside a circle."""

    def layer(u: Field, v: Field, picture: Picture, seed: int) -> Picture:
        x, y = (u - at[0]) / size, (v - at[1]) / size
        disc = 1 - step(1.0, np.hypot(x, y), 0.02)
        picture = blended(picture, sun, disc * (1 - step(0.42, np.hypot(x - 0.1, y + 0.25), 0.02)))
        for colour, base, tall, pitch in ((far, 0.05, 0.35, 2.1), (near, 0.45, 0.3, 3.4)):
            ridge = base + tall * (np.abs(np.mod(x * pitch / 2 + base, 1) - 0.5) * 2 - 0.5)
            picture = blended(picture, colour, disc * step(0.0, y - ridge, 0.02))
        rim = np.abs(np.hypot(x, y) - 1.04)
        cracks = 0.75 + 0.5 * Noise(seed + 9)(u / 2, v / 2)
        return blended(picture, near, (1 - step(0.025, rim, 0.02)) * np.clip(cracks, 0, 1))

    return layer


def band(low: float, high: float, colour: Colour) -> Layer:
    """Return one broad bar across, from `low` to `high` units down."""

    def layer(u: Field, v: Field, picture: Picture, seed: int) -> Picture:
        return blended(picture, colour, step(low, v, 1.0) * (1 - step(high, v, 1.0)))

    return layer


def together(*layers: Layer) -> Layer:
    """Return several prints, one over the other."""

    def layer(u: Field, v: Field, picture: Picture, seed: int) -> Picture:
        for k, one in enumerate(layers):
            picture = one(u, v, picture, seed + k)
        return picture

    return layer
