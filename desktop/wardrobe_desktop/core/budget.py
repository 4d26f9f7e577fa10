"""MemoryBudget: how much may be read and decoded side by side.

So memory does not depend on the number of cores.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

BYTES = 800_000_000
"""What decoding may take at once, so that the whole program stays below 1 GB.

Twelve usual photos of 12 megapixels fit, two of 48, one of 108. JPEGs count with the size that they are
decoded at.
"""

Gate = Callable[[int], None]
"""Called with the bytes that a photo needs before it is decoded; returns when there is room for them."""


def open_gate(_size: int) -> None:
    """The gate for a caller who decodes one photo at a time."""


class MemoryBudget:
    """Shared by the threads of one process; whoever came first goes first, however much they need."""

    def __init__(self, size: int = BYTES) -> None:
        self._free = self._all = size
        self._changed = threading.Condition()
        self._turnstile = threading.Lock()

    @contextmanager
    def hold(
        self, size: int, held: Callable[[], None] | None = None, go_on: Callable[[], None] | None = None
    ) -> Iterator[None]:
        """Keep room for so many bytes.

        Only where it must wait, ``held`` is called before and ``go_on`` after.
        """
        size = min(size, self._all)  # the largest photo of all goes alone
        waits = not self._take(size, wait=False)
        if waits:
            if held is not None:
                held()
            self._take(size, wait=True)
            if go_on is not None:
                go_on()
        try:
            yield
        finally:
            with self._changed:
                self._free += size
                self._changed.notify_all()

    def _take(self, size: int, wait: bool) -> bool:
        if not self._turnstile.acquire(blocking=wait):
            return False
        try:
            with self._changed:
                if not wait and self._free < size:
                    return False
                self._changed.wait_for(lambda: self._free >= size)
                self._free -= size
                return True
        finally:
            self._turnstile.release()
