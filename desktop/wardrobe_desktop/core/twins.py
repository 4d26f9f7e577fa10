"""Twins: photos that hold the same bytes, so that one of them is looked at and the others get its answer."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Generic, TypeVar

KEPT = 640
"""Answers that are kept at hand: more than are on their way to the store, from where older ones come."""

_A = TypeVar("_A")
_W = TypeVar("_W")


class Twins(Generic[_A, _W]):
    """For several threads. ``_A`` is an answer, ``_W`` whoever waits for one."""

    def __init__(self, kept: int = KEPT) -> None:
        self._lock = threading.Lock()
        self._kept = kept
        self._answers: OrderedDict[str, _A] = OrderedDict()
        self._waiting: dict[str, list[_W]] = {}

    def answer(self, digest: str) -> _A | None:
        """What was found out about this content a while ago, if it is still at hand."""
        with self._lock:
            return self._answers.get(digest)

    def goes_first(self, digest: str, who: _W) -> bool:
        """Whether nobody is looking at this content yet. If somebody is, ``who`` waits until that is done."""
        with self._lock:
            if digest in self._waiting:
                self._waiting[digest].append(who)
                return False
            self._waiting[digest] = []
            return True

    def done(self, digest: str, answer: _A | None) -> list[_W]:
        """The first one is through, with an answer, or with None to keep. Returns those who waited for it."""
        with self._lock:
            if answer is not None:
                self._answers[digest] = answer
                if len(self._answers) > self._kept:
                    self._answers.popitem(last=False)
            return self._waiting.pop(digest, [])
