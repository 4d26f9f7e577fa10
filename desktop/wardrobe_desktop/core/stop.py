"""Stopping is a request that work checks between two photos, never a kill."""

from __future__ import annotations

import threading


class Stop:
    """A flag that one thread raises and another checks; safe from any thread."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def request(self) -> None:
        """Ask the work to end after what it is doing now."""
        self._event.set()

    @property
    def requested(self) -> bool:
        """Whether somebody asked."""
        return self._event.is_set()
