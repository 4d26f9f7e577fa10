"""A sample: one drawn photo, its name, its category and the recipe that draws it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from drawing.camera import Shot, developed, photograph
from drawing.ground import Ground
from drawing.piece import Canvas, Light

NONE = "none"
FROM_RIGHT = Light(0.55, -0.5, 0.85)
SOFT = Light(-0.35, -0.5, 1.0, 0.52)


@dataclass(frozen=True)
class Sample:
    """What to lay on which ground, and how to photograph it. `category` is a category's id, or `NONE`."""

    name: str
    category: str
    ground: Ground
    lay: Callable[[Canvas], None]
    seed: int
    shot: Shot = field(default_factory=Shot)
    light: Light = field(default_factory=Light)

    def photo(self) -> Image.Image:
        """Draw and photograph it: RGB, 600 x 800 pixels, upright. The same every time."""
        canvas = Canvas(light=self.light)
        self.ground(canvas, self.seed)
        self.lay(canvas)
        return photograph(canvas, self.shot, self.seed)

    def file(self) -> bytes:
        """Return the photo as the file kept in assets/samples; the name's ending says of which kind."""
        return developed(self.photo(), self.shot, Path(self.name).suffix)
