"""Pictures for the parity gate and the speed measurement: drawn by us, or a folder of photos."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from wardrobe_export.errors import ExportError


def draw_pictures(count: int, image_size: tuple[int, int], seed: int = 7) -> list[np.ndarray]:
    """`count` different uint8 [H,W,3] pictures, the same ones for a seed.

    Soft shapes before a shaded background: something to see, of all colours. The first is very dark, the
    second very light, the third pure noise. None is flat: there an untrained network can amplify the rounding
    of its sums into another answer, and a difference would prove nothing.
    """
    rng = np.random.default_rng(seed)
    height, width = image_size
    extremes = [
        _draw(rng, height, width) // 4,
        255 - _draw(rng, height, width) // 4,
        rng.integers(0, 256, (height, width, 3), dtype=np.uint8),
    ]
    return (extremes + [_draw(rng, height, width) for _ in range(count - len(extremes))])[:count]


def find_photos(folder: Path) -> list[Path]:
    """All photos in `folder` and the folders in it, sorted by path. Raises ExportError when there is none."""
    if not folder.is_dir():
        raise ExportError(f"{folder} is not a folder; name a folder of photos.")
    photos = sorted(path for path in folder.rglob("*") if _is_photo(path, folder))
    if not photos:
        raise ExportError(f"{folder} holds no photos; name a folder of photos.")
    return photos


def loose_photos(folder: Path) -> list[Path]:
    """The photos that lie in `folder` itself, sorted by path."""
    return sorted(path for path in folder.iterdir() if _is_photo(path, folder))


def _is_photo(path: Path, folder: Path) -> bool:
    """Hidden ones are none: thumbnails, and what macOS leaves beside each file on other disks."""
    from wardrobe_training.decode import ENDINGS

    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return not hidden and path.suffix.lower() in ENDINGS and path.is_file()


def read_photo(path: Path, image_size: tuple[int, int]) -> np.ndarray:
    """One photo as uint8 [H,W,3], decoded as training does. Raises ExportError when it cannot be read."""
    from wardrobe_training.decode import decode
    from wardrobe_training.errors import TrainingError

    try:
        return decode(path, image_size)
    except TrainingError as error:
        # the name alone would leave people searching through all their folders
        raise ExportError(str(error).replace(path.name, str(path), 1)) from None


def _draw(rng: np.random.Generator, height: int, width: int) -> np.ndarray:
    across = np.linspace(0, 1, width)[None, :, None]
    down = np.linspace(0, 1, height)[:, None, None]
    corner, right, below = rng.integers(40, 256, (3, 3)).astype(float)
    ground = (corner * (1 - across) + right * across) * (1 - down / 2) + below * down / 2
    image = Image.fromarray(ground.clip(0, 255).astype(np.uint8))
    pen = ImageDraw.Draw(image)
    for _ in range(int(rng.integers(2, 6))):
        left, top = rng.uniform(0, 0.6) * width, rng.uniform(0, 0.6) * height
        box = (left, top, left + rng.uniform(0.2, 0.6) * width, top + rng.uniform(0.2, 0.6) * height)
        colour = tuple(int(value) for value in rng.integers(0, 256, 3))
        (pen.ellipse if rng.random() < 0.5 else pen.rectangle)(box, fill=colour)
    soft = np.asarray(image.filter(ImageFilter.GaussianBlur(float(rng.uniform(0, 2)))), dtype=float)
    return (soft + rng.normal(0, 6, soft.shape)).clip(0, 255).astype(np.uint8)
