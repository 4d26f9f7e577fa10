"""The camera: makes of a drawn scene what a phone takes: tilt, uneven light, softness, noise, JPEG."""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from PIL import Image

from drawing.cloth import Picture
from drawing.field import Noise, blur
from drawing.piece import GAMMA, Canvas


@dataclass(frozen=True)
class Shot:
    """How the photo is taken. Angles in degrees, the rest as shares of brightness or width."""

    turn: float = 1.5
    tilt: float = 0.03
    """How much narrower the top of the scene looks than its bottom (negative: wider)."""
    lean: float = 0.01
    zoom: float = 1.09
    exposure: float = 1.25
    falloff: float = 0.30
    """How much darker the dark corner is than the light one."""
    light_from: float = -130.0
    warmth: float = 0.0
    """Above 0 towards yellow lamp light, below 0 towards blue daylight."""
    softness: float = 0.75
    noise: float = 0.010
    blotch: float = 0.0
    """Shadow of the person who takes the photo, and of things beside."""
    quality: int = 85
    sideways: bool = False
    """Stored on its side with an orientation tag, as phones do."""


def photograph(canvas: Canvas, shot: Shot, seed: int, size: tuple[int, int] = (600, 800)) -> Image.Image:
    """Return the photo of a scene, `size` (width, height) pixels, RGB, upright."""
    picture: Picture = canvas.picture * _light(canvas, shot, seed)[..., None] * shot.exposure
    picture = picture * np.array([1 + 0.10 * shot.warmth, 1.0, 1 - 0.16 * shot.warmth], dtype=np.float32)
    picture = _toned(picture)
    flat = Image.fromarray((np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8))
    seen = flat.transform(
        (size[0] * 3 // 2, size[1] * 3 // 2),
        Image.Transform.QUAD,
        _corners(canvas, shot),
        Image.Resampling.BICUBIC,
    ).resize(size, Image.Resampling.LANCZOS)
    return Image.fromarray(_grained(np.asarray(seen, dtype=np.float32) / 255, shot, seed))


def developed(photo: Image.Image, shot: Shot, kind: str = ".jpg") -> bytes:
    """Return the photo as a file: pixels, and the orientation where it lies sideways.

    `kind` is .jpg, or .heic or .avif as newer phones write them. HEIC needs the package pillow-heif.
    """
    out = io.BytesIO()
    if kind == ".heic":
        from pillow_heif import from_pillow  # only here: its wheels carry an encoder under the GPL

        from_pillow(photo).save(out, quality=60)
        return out.getvalue()
    if kind == ".avif":
        photo.save(out, "AVIF", quality=70)
        return out.getvalue()
    if not shot.sideways:
        photo.save(out, "JPEG", quality=shot.quality, subsampling="4:2:0", optimize=True)
        return out.getvalue()
    exif = Image.Exif()
    exif[0x0112] = 6  # turn by 90 degrees clockwise to see it upright
    turned = photo.transpose(Image.Transpose.ROTATE_90)
    turned.save(out, "JPEG", quality=shot.quality, subsampling="4:2:0", optimize=True, exif=exif)
    return out.getvalue()


def _light(canvas: Canvas, shot: Shot, seed: int) -> Picture:
    x, y = canvas.x / 600 - 0.5, canvas.y / 600 - 0.667
    angle = np.radians(shot.light_from)
    plane = (x * np.cos(angle) + y * np.sin(angle)) * shot.falloff * 1.1
    vignette = 1 - 0.20 * (x * x + y * y)
    uneven = 1 + 0.06 * Noise(seed + 1)(canvas.x / 330, canvas.y / 330)
    light = (1 + plane) * vignette * uneven
    if shot.blotch:
        shade = Noise(seed + 2)(canvas.x / 280 + 3, canvas.y / 280)
        light = light * (1 - shot.blotch * np.clip((shade - 0.08) * 6, 0, 1))
    return light.astype(np.float32)


def _toned(linear: Picture) -> Picture:
    """Return screen values with the soft shoulder and the lifted contrast of a phone."""
    value = np.clip(linear, 0, None)
    value = np.where(value > 0.7, 0.7 + 0.3 * np.tanh((value - 0.7) / 0.3), value)
    screen = value ** np.float32(1 / GAMMA)
    screen = screen + 0.10 * (screen - 0.5) * (1 - np.abs(2 * screen - 1))
    grey = screen.mean(axis=-1, keepdims=True)
    return grey + 0.84 * (screen - grey)


def _corners(canvas: Canvas, shot: Shot) -> tuple[float, ...]:
    height, width = canvas.shape
    half = np.array([width, height]) / 2 / shot.zoom
    angle = np.radians(shot.turn)
    spin = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    ways = ((-1, -1), (-1, 1), (1, 1), (1, -1))
    seen = np.array([(sx * (1 - shot.tilt * sy), sy * (1 + shot.lean * sx)) for sx, sy in ways]) * half @ spin
    fits = min(1.0, float((np.array([width, height]) / 2 / np.abs(seen).max(axis=0)).min()))
    return tuple((seen * fits + np.array([width, height]) / 2).ravel())


def _grained(screen: Picture, shot: Shot, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed + 3)
    soft = np.stack([blur(screen[..., k], shot.softness) for k in range(3)], axis=-1)
    sharp = soft + 0.35 * (soft - np.stack([blur(soft[..., k], 1.6) for k in range(3)], axis=-1))
    grey = rng.normal(0, shot.noise, screen.shape[:2]).astype(np.float32)
    tint = rng.normal(0, shot.noise * 1.3, (screen.shape[0] // 2, screen.shape[1] // 2, 3)).astype(np.float32)
    tint = np.repeat(np.repeat(tint, 2, axis=0), 2, axis=1)
    noisy = sharp + (grey[..., None] + tint * 0.6) * (1.25 - sharp)
    return (np.clip(noisy, 0, 1) * 255 + 0.5).astype(np.uint8)
