"""PixelBudget:

how many pixels may be decoded side by side, so that memory does not depend on the number of cores.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

PIXELS = 150_000_000
"""Some ten bytes a pixel are needed at once:

1.5 GB. Ten usual photos fit, three of 48 megapixels, one of 108.
"""

Gate = Callable[[int], None]
"""Called with a number of pixels before they are decoded; returns when there is room for them."""


def open_gate(_pixels: int) -> None:
    """The gate for a caller who decodes one photo at a time."""


class PixelBudget:
    """Shared by the threads of one process; whoever came first goes first, however much they need."""

    def __init__(self, pixels: int = PIXELS) -> None:
        self._free = self._all = pixels
        self._changed = threading.Condition()
        self._turnstile = threading.Lock()

    @contextmanager
    def hold(
        self, pixels: int, held: Callable[[], None] | None = None, go_on: Callable[[], None] | None = None
    ) -> Iterator[None]:
        """Keep room for so many pixels.

        Only where it must wait, ``held`` is called before and ``go_on`` after.
        """
        pixels = min(pixels, self._all)  # the largest photo of all goes alone
        waits = not self._take(pixels, wait=False)
        if waits:
            if held is not None:
                held()
            self._take(pixels, wait=True)
            if go_on is not None:
                go_on()
        try:
            yield
        finally:
            with self._changed:
                self._free += pixels
                self._changed.notify_all()

    def _take(self, pixels: int, wait: bool) -> bool:
        if not self._turnstile.acquire(blocking=wait):
            return False
        try:
            with self._changed:
                if not wait and self._free < pixels:
                    return False
                self._changed.wait_for(lambda: self._free >= pixels)
                self._free -= pixels
                return True
        finally:
            self._turnstile.release()
