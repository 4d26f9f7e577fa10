"""Cloths: what colour a stuff has at each point and how its surface rises (weave, ribs, quilting)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from drawing.field import Field, Noise, hills, step, turned

Colour = tuple[int, int, int]
Picture = NDArray[np.floating[Any]]
Paint = Callable[[Field, Field, int], Picture]
Relief = Callable[[Field, Field, int], Field]


@dataclass(frozen=True)
class Cloth:
    """A stuff: `paint` gives its colour at (u, v), [H, W, 3], 0 to 1 as on a screen; `relief` its height."""

    paint: Paint
    relief: Relief | None = None
    weave: float = 0.05
    """How much single threads differ in brightness."""
    gloss: float = 0.0
    """How strongly it mirrors the light: 0 cotton, 0.15 satin, 0.5 leather."""


def toned(colour: Colour, by: float) -> Colour:
    """Return a colour `by` times as bright."""
    red, green, blue = (min(255, int(part * by)) for part in colour)
    return red, green, blue


def flat(colour: Colour, shape: tuple[int, ...]) -> Picture:
    """Return one colour (0 to 255) over a whole field, [H, W, 3], 0 to 1."""
    return np.broadcast_to(np.array(colour, dtype=np.float32) / 255, (*shape, 3)).copy()


def blended(picture: Picture, colour: Colour | Picture, share: Field) -> Picture:
    """Return the picture with `share` (0 to 1, [H, W]) of it replaced by a colour or another picture."""
    other = np.array(colour, dtype=np.float32) / 255 if isinstance(colour, tuple) else colour
    return picture + (other - picture) * share[..., None]


def plain(colour: Colour, weave: float = 0.05, gloss: float = 0.0, uneven: float = 0.05) -> Cloth:
    """Return a cloth of one colour, dyed a little unevenly."""

    def paint(u: Field, v: Field, seed: int) -> Picture:
        tone = 1 + uneven * hills(u / 90, v / 90, seed, 2)
        return flat(colour, u.shape) * tone[..., None]

    return Cloth(paint, weave=weave, gloss=gloss)


def melange(colour: Colour, light: Colour, share: float = 0.45) -> Cloth:
    """Return a jersey of two-coloured yarn: short lines of the light colour along the rows."""

    def paint(u: Field, v: Field, seed: int) -> Picture:
        yarn = Noise(seed + 5)(u / 9, v / 1.3) + 0.6 * Noise(seed + 6)(u / 3, v / 1.1)
        return blended(flat(colour, u.shape), light, share * step(0.0, yarn, 0.8))

    return Cloth(paint, weave=0.06)


def striped(
    colours: Sequence[Colour], widths: Sequence[float], turn: float = 0.0, soft: float = 1.2
) -> Cloth:
    """Return stripes of the given colours and widths (units), running across, or as `turn` says."""
    edges = np.cumsum([0.0, *widths])

    def paint(u: Field, v: Field, seed: int) -> Picture:
        place = np.mod(turned(u, v, turn)[1], np.float32(edges[-1]))
        picture = flat(colours[0], u.shape)
        for colour, low, high in zip(colours[1:], edges[1:], edges[2:], strict=False):
            picture = blended(picture, colour, step(low, place, soft) * (1 - step(high, place, soft)))
        return picture

    return Cloth(paint)


def checked(
    ground: Colour, bars: Sequence[tuple[Colour, float, float]], repeat: float, turn: float = 0.0
) -> Cloth:
    """Return a woven check: each bar is (colour, where it begins, how wide), the same both ways.

    Where two bars cross they cover, as threads do; fine twill lines tell the two directions apart.
    """

    def paint(u: Field, v: Field, seed: int) -> Picture:
        u, v = turned(u, v, turn)
        picture = flat(ground, u.shape)
        twill = 0.5 + 0.5 * np.sin((u + v) * 2.2)
        for axis, place in ((0, np.mod(u, np.float32(repeat))), (1, np.mod(v, np.float32(repeat)))):
            seen = 0.5 + (0.18 if axis else -0.18) * (twill - 0.5)
            for colour, low, wide in bars:
                bar = step(low, place, 1.2) * (1 - step(low + wide, place, 1.2))
                picture = blended(picture, colour, bar * seen * 1.15)
        return picture

    return Cloth(paint)


def denim(colour: Colour = (52, 74, 112), worn: float = 0.5) -> Cloth:
    """Return denim: diagonal threads, white weft showing through, paler where it was worn."""

    def paint(u: Field, v: Field, seed: int) -> Picture:
        twill = 0.5 + 0.5 * np.sin((u * 0.8 + v) * 2.6 + 1.5 * Noise(seed + 1)(u / 5, v / 5))
        slub = Noise(seed + 2)(u / 1.6, v / 14) + 0.5 * Noise(seed + 3)(u / 14, v / 1.6)
        fade = np.clip(0.5 + 0.9 * hills(u / 130, v / 170, seed + 4, 3), 0, 1) * worn
        pale = np.clip(0.16 * twill + 0.20 * slub + 0.42 * fade, 0, 1)
        return blended(flat(colour, u.shape), (205, 214, 224), pale)

    return Cloth(paint, weave=0.07)


def knitted(colour: Colour, stitch: float = 7.0, depth: float = 0.8, cables: float = 0.0) -> Cloth:
    """Return knitting: columns of stitches `stitch` units wide, with plaits every `cables` units."""
    base = plain(colour, weave=0.05)

    def relief(u: Field, v: Field, seed: int) -> Field:
        column = np.abs(np.mod(u / stitch, 1) - 0.5) * 2
        row = np.mod(v / (stitch * 0.8) + column * 0.9, 1)
        height = depth * (np.sin(np.pi * row) ** 0.7 * 0.8 + 0.6 * np.sin(np.pi * np.mod(u / stitch, 1)))
        if cables:
            across = np.mod(u / cables, 1) - 0.5
            sway = 0.11 * np.sin(v / cables * 5.2)
            for side in (1, -1):
                height = height + 5 * depth * np.exp(-(((across - side * sway) / 0.075) ** 2))
        return height.astype(np.float32)

    return replace(base, relief=relief)


def ribbed(base: Cloth, width: float = 6.0, depth: float = 1.0, turn: float = 0.0) -> Cloth:
    """Return the cloth with ribs `width` units apart: running down, or as `turn` says."""

    def relief(u: Field, v: Field, seed: int) -> Field:
        rib = np.sin(turned(u, v, turn)[0] * (2 * np.pi / width))
        return (depth * (0.5 + 0.5 * rib) ** 0.8).astype(np.float32)

    return replace(base, relief=relief)


def quilted(base: Cloth, height: float = 62.0, depth: float = 9.0) -> Cloth:
    """Return the cloth stitched into puffed rows `height` units high, puckered along the seams."""

    def relief(u: Field, v: Field, seed: int) -> Field:
        place = np.mod(v + 3 * Noise(seed + 3)(u / 60, v / 200), np.float32(height)) / height
        puff = np.sqrt(np.clip(np.sin(np.pi * place), 0, 1))
        pucker = Noise(seed + 4)(u / 9, v / 60) * (1 - puff)
        lumps = hills(u / 26, v / 22, seed + 5, 2)
        return (depth * (puff + 0.55 * pucker + 0.22 * lumps * puff)).astype(np.float32)

    return replace(base, relief=relief)


def corduroy(colour: Colour) -> Cloth:
    """Return fine ribbed velvet."""
    return ribbed(plain(colour, weave=0.07, uneven=0.08), width=5.0, depth=0.9)


def leather(colour: Colour, gloss: float = 0.45) -> Cloth:
    """Return leather: fine grain and a shine."""

    def relief(u: Field, v: Field, seed: int) -> Field:
        return 0.35 * hills(u / 4, v / 4, seed + 3, 2)

    return replace(plain(colour, weave=0.02, uneven=0.06), relief=relief, gloss=gloss)


def straw(colour: Colour, turn: float = 0.0) -> Cloth:
    """Return plaited straw: two sets of slanting strands, over and under."""

    def paint(u: Field, v: Field, seed: int) -> Picture:
        u, v = turned(u, v, turn)
        tone = 1 + 0.16 * Noise(seed + 1)(u / 3, v / 12) + 0.12 * Noise(seed + 2)(u / 12, v / 3)
        return flat(colour, u.shape) * tone[..., None]

    def relief(u: Field, v: Field, seed: int) -> Field:
        u, v = turned(u, v, turn)
        return (1.1 * np.sin(u * 0.85) * np.sin(v * 0.85) + 0.5 * np.sin((u + v) * 0.42)).astype(np.float32)

    return Cloth(paint, relief=relief, weave=0.05, gloss=0.05)


def printed(base: Cloth, layer: Callable[[Field, Field, Picture, int], Picture]) -> Cloth:
    """Return the cloth with a print on it; `layer` gets (u, v, picture, seed) and returns a picture."""

    def paint(u: Field, v: Field, seed: int) -> Picture:
        return layer(u, v, base.paint(u, v, seed), seed)

    return replace(base, paint=paint)
