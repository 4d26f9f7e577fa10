"""Pictures that tests draw: by formula for comparisons, and simple garments for networks that learn in
seconds.
"""

from __future__ import annotations

import numpy as np


def formula_picture(side: int) -> np.ndarray:
    """Waves of many lengths in three colours, uint8 [side,side,3], the same on every machine (whole numbers
    only).
    """
    y, x = np.mgrid[:side, :side].astype(np.int64)
    red = (x * x // 37 + y * 5 + (x * y) // 91) % 256
    green = (y * y // 29 + x * 3 + (x // 16 + y // 16) % 2 * 90) % 256
    blue = (abs(x - side // 2) * 2 + abs(y - side // 3) * 2 + (x * y) // 53) % 256
    return np.stack([red, green, blue], axis=-1).astype(np.uint8)
