"""Fields: float32 arrays over the picture (noise, blur, slopes) that cloth and floors are made of."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.floating[Any]]

_TABLE = 256


class Noise:
    """Smooth random hills, the same for the same seed, that can be asked at any point.

    Gradient noise on a square lattice after Ken Perlin, "An image synthesizer" (SIGGRAPH 1985); values
    lie in about -0.7 to 0.7 and one hill is about one unit wide.
    """

    def __init__(self, seed: int) -> None:
        rng = np.random.default_rng(seed)
        self._order = rng.permutation(_TABLE).astype(np.int32)
        angle = rng.uniform(0, 2 * np.pi, _TABLE).astype(np.float32)
        self._gx = np.cos(angle)
        self._gy = np.sin(angle)

    def __call__(self, u: Field, v: Field) -> Field:
        """Return the height at (u, v), two float32 fields of one shape."""
        ui, vi = np.floor(u), np.floor(v)
        fu, fv = (u - ui).astype(np.float32), (v - vi).astype(np.float32)
        iu, iv = ui.astype(np.int32), vi.astype(np.int32)
        su, sv = _ease(fu), _ease(fv)
        top = _mix(self._corner(iu, iv, fu, fv), self._corner(iu + 1, iv, fu - 1, fv), su)
        low = _mix(self._corner(iu, iv + 1, fu, fv - 1), self._corner(iu + 1, iv + 1, fu - 1, fv - 1), su)
        return _mix(top, low, sv)

    def _corner(self, iu: NDArray[np.int32], iv: NDArray[np.int32], fu: Field, fv: Field) -> Field:
        entry = self._order[(self._order[iu % _TABLE] + iv) % _TABLE]
        return self._gx[entry] * fu + self._gy[entry] * fv


def _ease(t: Field) -> Field:
    return t * t * t * (t * (t * 6 - 15) + 10)


def _mix(a: Field, b: Field, t: Field) -> Field:
    return a + (b - a) * t


def hills(u: Field, v: Field, seed: int, octaves: int = 3) -> Field:
    """Return noise with `octaves` finer layers, each half as strong; about -1 to 1."""
    total = np.zeros_like(u)
    for octave in range(octaves):
        step = 2.0**octave
        total += Noise(seed + 101 * octave)(u * step, v * step) / step
    return total


def creases(u: Field, v: Field, seed: int, octaves: int = 3) -> Field:
    """Return noise with sharp ridge lines, as in crumpled cotton; 0 in valleys, about 1.5 on ridges."""
    bend_u = u + 0.55 * Noise(seed + 7)(u * 0.7, v * 0.7)
    bend_v = v + 0.55 * Noise(seed + 8)(u * 0.7, v * 0.7)
    total = np.zeros_like(u)
    for octave in range(octaves):
        step = 1.9**octave
        ridge = 1 - np.abs(Noise(seed + 211 * octave)(bend_u * step, bend_v * step)) * 2.2
        total += np.clip(ridge, 0, 1) ** 2 / step
    return total


def blur(field: Field, radius: float) -> Field:
    """Return `field` softened by a Gaussian, `radius` pixels its deviation (three box filters when large)."""
    if radius < 2.5:
        return _small_blur(field, radius)
    half = max(1, round((np.sqrt(4 * radius * radius + 1) - 1) / 2))
    for _ in range(3):
        field = _box(_box(field, half, 0), half, 1)
    return field


def _small_blur(field: Field, radius: float) -> Field:
    reach = int(np.ceil(3 * radius))
    weight = np.exp(-0.5 * (np.arange(-reach, reach + 1) / max(radius, 1e-3)) ** 2)
    weight = (weight / weight.sum()).astype(np.float32)
    for axis in (0, 1):
        pads = [(reach, reach) if k == axis else (0, 0) for k in (0, 1)]
        wide, size = np.pad(field, pads, mode="edge"), field.shape[axis]
        field = sum(w * np.take(wide, range(k, k + size), axis=axis) for k, w in enumerate(weight))
    return field


def _box(field: Field, half: int, axis: int) -> Field:
    pads = [(0, 0), (0, 0)]
    pads[axis] = (half + 1, half)
    total = np.cumsum(np.pad(field, pads, mode="edge"), axis=axis, dtype=np.float64)
    size = 2 * half + 1
    ahead = np.take(total, range(size, total.shape[axis]), axis=axis)
    behind = np.take(total, range(total.shape[axis] - size), axis=axis)
    return ((ahead - behind) / size).astype(np.float32)


def slopes(height: Field) -> tuple[Field, Field]:
    """Return how much `height` rises per pixel to the right and downwards."""
    down, right = (np.asarray(slope, dtype=np.float32) for slope in np.gradient(height))
    return right, down


def turned(u: Field, v: Field, degrees: float) -> tuple[Field, Field]:
    """Return (u, v) as seen by axes turned by `degrees`."""
    angle = np.radians(degrees)
    c, s = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    return u * c + v * s, v * c - u * s


def step(edge: float, field: Field, soft: float) -> Field:
    """Return 0 where `field` is below `edge`, 1 above, with a ramp `soft` wide."""
    return np.clip((field - edge) / soft + 0.5, 0, 1)
