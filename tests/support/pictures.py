"""Pictures that tests draw: one by formula for comparisons, and garments that are learned in seconds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

Draw = Callable[[ImageDraw.ImageDraw, int, int, str], None]


def formula_picture(side: int) -> np.ndarray:
    """Waves of many lengths in three colours, uint8 [side,side,3]: whole numbers, the same everywhere."""
    y, x = np.mgrid[:side, :side].astype(np.int64)
    red = (x * x // 37 + y * 5 + (x * y) // 91) % 256
    green = (y * y // 29 + x * 3 + (x // 16 + y // 16) % 2 * 90) % 256
    blue = (abs(x - side // 2) * 2 + abs(y - side // 3) * 2 + (x * y) // 53) % 256
    return np.stack([red, green, blue], axis=-1).astype(np.uint8)


def _dress(pen: ImageDraw.ImageDraw, x: int, y: int, colour: str) -> None:
    pen.polygon([(x + 18, y), (x + 26, y), (x + 42, y + 48), (x + 2, y + 48)], fill=colour)


def _pants(pen: ImageDraw.ImageDraw, x: int, y: int, colour: str) -> None:
    pen.rectangle((x + 8, y, x + 36, y + 10), fill=colour)
    pen.rectangle((x + 8, y, x + 19, y + 48), fill=colour)
    pen.rectangle((x + 25, y, x + 36, y + 48), fill=colour)


def _shirt(pen: ImageDraw.ImageDraw, x: int, y: int, colour: str) -> None:
    pen.rectangle((x, y + 6, x + 44, y + 18), fill=colour)
    pen.rectangle((x + 11, y + 6, x + 33, y + 44), fill=colour)


#: Folder name -> how it is drawn, and the hue (degrees) around which it is coloured.
GARMENTS: dict[str, tuple[Draw, int]] = {
    "dress": (_dress, 0),
    "pants": (_pants, 220),
    "t-shirt": (_shirt, 110),
}


def draw_garment(name: str, rng: np.random.Generator) -> Image.Image:
    """One small photo of a garment, RGB 64x64, on a light ground."""
    draw, hue = GARMENTS[name]
    ground = tuple(int(v) for v in rng.integers(200, 256, 3))
    image = Image.new("RGB", (64, 64), ground)
    colour = (
        f"hsl({(hue + int(rng.integers(-25, 26))) % 360},{rng.integers(50, 100)}%,{rng.integers(25, 55)}%)"
    )
    draw(ImageDraw.Draw(image), int(rng.integers(4, 17)), int(rng.integers(4, 13)), colour)
    return image


def draw_wardrobe(folder: Path, count: int = 16, seed: int = 0) -> Path:
    """`count` photos of each garment under `folder`, one sub-folder a garment; returns `folder`."""
    rng = np.random.default_rng(seed)
    for name in GARMENTS:
        (folder / name).mkdir(parents=True)
        for number in range(count):
            draw_garment(name, rng).save(folder / name / f"{name}-{number:02}.png")
    return folder
