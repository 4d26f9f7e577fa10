"""Folds as cloth makes them: fans out of a seam, drag lines between two points, gathers along an edge."""

from __future__ import annotations

import numpy as np

from drawing.outline import curve
from drawing.piece import Fold


def fan(
    at: tuple[float, float],
    towards: tuple[float, float],
    count: int,
    seed: int,
    length: float = 120.0,
    width: float = 11.0,
    height: float = 4.5,
) -> list[Fold]:
    """Return folds that start near a point and spread between two directions (degrees, 0 right, 90 down)."""
    rng = np.random.default_rng(seed)
    result = []
    for angle in np.linspace(*towards, count) + rng.normal(0, 5, count):
        long = length * rng.uniform(0.6, 1.2)
        bend = rng.normal(0, 9)
        start = np.array(at) + rng.normal(0, 6, 2)
        knots = [tuple(start + t * long * _way(angle + bend * t)) for t in (0.08, 0.5, 1.0)]
        result.append(Fold(curve(knots), width * rng.uniform(0.7, 1.3), height * rng.uniform(0.5, 1.2)))
    return result


def _way(degrees: float) -> np.ndarray:
    return np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])


def across(
    box: tuple[float, float, float, float],
    count: int,
    seed: int,
    slope: float = 12.0,
    width: float = 12.0,
    height: float = 4.0,
) -> list[Fold]:
    """Return folds that lie more or less sideways inside a box (left, top, right, bottom)."""
    rng = np.random.default_rng(seed)
    left, top, right, bottom = box
    result = []
    for middle in np.linspace(top, bottom, count + 2)[1:-1] + rng.normal(0, 8, count):
        long = (right - left) * rng.uniform(0.35, 0.85)
        centre = rng.uniform(left + long / 2, right - long / 2)
        way = _way(rng.normal(0, slope)) * long / 2
        sag = rng.uniform(2, 12)
        knots = [
            (centre - way[0], middle - way[1]),
            (centre, middle + sag),
            (centre + way[0], middle + way[1]),
        ]
        result.append(Fold(curve(knots), width * rng.uniform(0.6, 1.3), height * rng.uniform(0.5, 1.2)))
    return result


def hanging(
    left: float,
    right: float,
    top: float,
    bottom: float,
    count: int,
    seed: int,
    spread: float = 1.3,
    width: float = 13.0,
    height: float = 6.0,
    short: float = 0.25,
) -> list[Fold]:
    """Return folds that hang down from an edge and spread (`spread` > 1) downwards, as in a skirt."""
    rng = np.random.default_rng(seed)
    centre = (left + right) / 2
    result = []
    for x in np.linspace(left, right, count + 2)[1:-1] + rng.normal(0, (right - left) / count / 6, count):
        end = centre + (x - centre) * spread + rng.normal(0, 5)
        start_y = top + (bottom - top) * rng.uniform(0, short)
        knots = [(x, start_y), ((x + end) / 2 + rng.normal(0, 4), (start_y + bottom) / 2), (end, bottom + 30)]
        result.append(Fold(curve(knots), width * rng.uniform(0.7, 1.25), height * rng.uniform(0.5, 1.2)))
    return result


def gathers(
    left: float,
    right: float,
    y: float,
    length: float,
    count: int,
    seed: int,
    height: float = 2.6,
    width: float = 4.0,
) -> list[Fold]:
    """Return many short folds along a waistband or a yoke."""
    return hanging(
        left, right, y - 0.35 * length, y + length - 30, count, seed, 1.05, width, height, short=0.05
    )
