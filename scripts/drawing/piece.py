"""A piece: one cut of cloth with its folds, seams and stitches, laid on a canvas under one light."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from drawing.cloth import Cloth, Colour, Picture
from drawing.field import Field, Noise, blur, creases, hills, slopes, turned
from drawing.outline import Points, along, inside

WIDTH, HEIGHT = 600, 800
GAMMA = 2.2


@dataclass(frozen=True)
class Fold:
    """A ridge in the cloth: gentle on one side, steep on the other, dying out at both ends. In units."""

    line: Points
    width: float = 14.0
    height: float = 5.0


@dataclass(frozen=True)
class Mark:
    """A seam, stitches, a zip: drawn on the cloth and pressed `depth` units into it (negative: raised)."""

    line: Points
    width: float = 1.6
    depth: float = 0.0
    colour: Colour | None = None
    strength: float = 1.0
    dash: tuple[float, float] | None = None


@dataclass(frozen=True)
class Crumple:
    """How wrinkled a piece is: `height` and `size` of its creases in units, `long` times as long as wide."""

    height: float = 7.0
    size: float = 90.0
    long: float = 1.6
    turn: float = 0.0


@dataclass(frozen=True)
class Piece:
    """One cut of cloth. `turn`: how its threads run; `thick`: how high its edge stands; `puff`: its bulge."""

    outline: Points
    cloth: Cloth
    seed: int = 1
    turn: float = 0.0
    thick: float = 3.0
    puff: float = 6.0
    puff_reach: float = 22.0
    crumple: Crumple = Crumple()
    folds: Sequence[Fold] = ()
    marks: Sequence[Mark] = ()
    shadow: float = 0.55
    shade: float = 1.0
    holes: Sequence[Points] = field(default=())


@dataclass(frozen=True)
class Light:
    """Where the light comes from (right, down, towards us) and how much of it comes from everywhere."""

    x: float = -0.50
    y: float = -0.62
    z: float = 0.85
    around: float = 0.42


class Canvas:
    """The picture as it is drawn: linear light, [H, W, 3], 600 x 800 units, `scale` pixels a unit."""

    def __init__(self, scale: float = 1.5, light: Light | None = None) -> None:
        self.scale = scale
        self.light = light or Light()
        self.shape = (round(HEIGHT * scale), round(WIDTH * scale))
        rows, columns = np.mgrid[0 : self.shape[0], 0 : self.shape[1]].astype(np.float32)
        self.x, self.y = columns / np.float32(scale), rows / np.float32(scale)
        self.picture: Picture = np.ones((*self.shape, 3), dtype=np.float32)

    @property
    def whole(self) -> tuple[int, int, int, int]:
        """The box of all pixels."""
        return 0, 0, self.shape[1], self.shape[0]

    def lit(self, colour: Picture, height: Field, gloss: float = 0.0, steep: float = 1.0) -> Picture:
        """Return colours (as on a screen) under the light, on a surface `height` units high; linear."""
        dx, dy = slopes(height * self.scale * steep)
        size = np.sqrt(1 + dx * dx + dy * dy)
        light = np.array([self.light.x, self.light.y, self.light.z])
        light /= np.linalg.norm(light)
        facing = np.clip((-dx * light[0] - dy * light[1] + light[2]) / size, 0, None) / light[2]
        hollow = np.clip(blur(height, 7 * self.scale) - height, 0, None)
        shade = (self.light.around + (1 - self.light.around) * facing) * np.exp(-0.055 * hollow)
        result = np.clip(colour, 0, 1) ** GAMMA * shade[..., None]
        if gloss:
            half = light + np.array([0, 0, 1])
            half /= np.linalg.norm(half)
            sx, sy = slopes(blur(height, 2.2 * self.scale) * self.scale * steep)
            mirror = np.clip((-sx * half[0] - sy * half[1] + half[2]) / np.sqrt(1 + sx * sx + sy * sy), 0, 1)
            result = result + (gloss * (0.75 * mirror**60 + 0.25 * mirror**14) * 0.55)[..., None]
        return result.astype(np.float32)

    def cast(self, outlines: Sequence[Points], thick: float = 5.0, strength: float = 0.55) -> None:
        """Darken what is there already by the shadow of several outlines together."""
        mask = np.zeros(self.shape, dtype=np.float32)
        for outline in outlines:
            mask = np.maximum(mask, inside(outline, self.whole, self.scale))
        self._darken(np.s_[:, :], mask, thick, strength)

    def lay(self, piece: Piece) -> None:
        """Lay a piece on what is there already: its shadow first, then the piece."""
        box = self._box(piece.outline)
        mask = inside(piece.outline, box, self.scale)
        for hole in piece.holes:
            mask = mask * (1 - inside(hole, box, self.scale))
        at = np.s_[box[1] : box[3], box[0] : box[2]]
        self._darken(at, mask, piece.thick, piece.shadow)
        x, y = self.x[at], self.y[at]
        height, colour = self._surface(piece, box, x, y, mask)
        stuff = self.lit(colour, height, piece.cloth.gloss) * piece.shade
        self.picture[at] += (stuff - self.picture[at]) * mask[..., None]

    def _surface(
        self, piece: Piece, box: tuple[int, int, int, int], x: Field, y: Field, mask: Field
    ) -> tuple[Field, Picture]:
        soft = blur(mask, piece.puff_reach * self.scale / 2)
        edge = blur(mask, 2.2 * self.scale)
        height = piece.puff * _rise(soft, mask) + piece.thick * _rise(edge, mask)
        crumple = piece.crumple
        if crumple.height:
            cu, cv = turned(x, y, crumple.turn)
            cu, cv = cu / crumple.size, cv / (crumple.size * crumple.long)
            height += crumple.height * (
                0.7 * creases(cu, cv, piece.seed + 11) + hills(cu, cv, piece.seed + 12, 2)
            )
        for fold in piece.folds:
            height += _ridge(fold, x, y)
        dx, dy = slopes(blur(height, 3.5 * self.scale))
        u, v = turned(x + 5 * dx * self.scale, y + 5 * dy * self.scale, piece.turn)
        if piece.cloth.relief:
            height = height + piece.cloth.relief(u, v, piece.seed + 21)
        colour = piece.cloth.paint(u, v, piece.seed)
        threads = 0.6 * Noise(piece.seed + 61)(u / 0.9, v / 4) + 0.6 * Noise(piece.seed + 62)(u / 4, v / 0.9)
        colour = colour * (1 + 2.2 * piece.cloth.weave * threads)[..., None]
        return self._marked(piece, box, height, colour)

    def _marked(
        self, piece: Piece, box: tuple[int, int, int, int], height: Field, colour: Picture
    ) -> tuple[Field, Picture]:
        for mark in piece.marks:
            line = along(mark.line, mark.width, box, self.scale, mark.dash)
            if mark.depth:
                height = height - mark.depth * blur(line, 0.6 * self.scale)
            if mark.colour is not None:
                tint = np.array(mark.colour, dtype=np.float32) / 255
                colour = colour + (tint - colour) * (line * mark.strength)[..., None]
        return height, colour

    def _box(self, outline: Points, margin: float = 60.0) -> tuple[int, int, int, int]:
        low, high = outline.min(axis=0) - margin, outline.max(axis=0) + margin
        left, top = (max(0, int(k * self.scale)) for k in low)
        right, bottom = int(high[0] * self.scale) + 1, int(high[1] * self.scale) + 1
        return left, top, min(right, self.shape[1]), min(bottom, self.shape[0])

    def _darken(self, at: tuple[slice, slice], mask: Field, thick: float, strength: float) -> None:
        if not strength:
            return
        far = 2.0 + 1.1 * thick
        dark = np.zeros_like(mask)
        for distance, radius, share in ((far, 1.1 * far, 0.62), (2.2 * far, 3.2 * far, 0.38)):
            shift = (
                round(-self.light.y * distance * self.scale),
                round(-self.light.x * distance * self.scale),
            )
            dark += share * blur(_shifted(mask, shift), radius * self.scale / 1.6)
        self.picture[at] *= (1 - strength * dark)[..., None]


def _rise(soft: Field, mask: Field) -> Field:
    """Turn a blurred mask into a rounded rise from 0 on the edge to 1 in the middle."""
    within = soft[mask > 0.5]
    if not within.size:
        return np.zeros_like(soft)
    low, high = min(0.45, float(np.percentile(within, 2))), float(within.max())
    return np.sqrt(np.clip((soft - low) / max(high - low, 1e-3), 0, 1))


def _shifted(mask: Field, by: tuple[int, int]) -> Field:
    moved = np.roll(mask, by, axis=(0, 1))
    rows, columns = by
    if rows > 0:
        moved[:rows] = 0
    if columns > 0:
        moved[:, :columns] = 0
    return moved


def _ridge(fold: Fold, x: Field, y: Field) -> Field:
    line, reach = fold.line, 3 * fold.width
    low, high = line.min(axis=0) - reach, line.max(axis=0) + reach
    rows = np.flatnonzero((y[:, 0] > low[1]) & (y[:, 0] < high[1]))
    columns = np.flatnonzero((x[0] > low[0]) & (x[0] < high[0]))
    result = np.zeros_like(x)
    if not rows.size or not columns.size:
        return result
    at = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    away, side, way = _nearest(line, x[at], y[at])
    steep = np.where(side > 0, fold.width, 0.45 * fold.width)
    taper = np.clip(np.sin(np.pi * np.clip(way, 0, 1)), 0, 1) ** 0.6
    result[at] = fold.height * np.exp(-((away / steep) ** 2)) * taper
    return result


def _nearest(line: Points, x: Field, y: Field) -> tuple[Field, Field, Field]:
    """Return the distance to the line, on which side of it a point lies, and how far along (0 to 1)."""
    line = line[:: max(1, len(line) // 14)]
    best = np.full(x.shape, np.inf, dtype=np.float32)
    side, way = np.zeros_like(x), np.zeros_like(x)
    count = len(line) - 1
    for k, (a, b) in enumerate(pairwise(line)):
        run = (b - a).astype(np.float32)
        square = np.float32(max(float(run @ run), 1e-6))
        px, py = x - np.float32(a[0]), y - np.float32(a[1])
        raw = (px * run[0] + py * run[1]) / square
        t = np.clip(raw, 0, 1)
        away = np.hypot(px - t * run[0], py - t * run[1])
        nearer = away < best
        best = np.where(nearer, away, best)
        side = np.where(nearer, run[0] * py - run[1] * px, side)
        way = np.where(nearer, (k + t) / count, way)
    return best, side, way
