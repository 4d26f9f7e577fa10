"""What a person sees of learning: a line that moves on a terminal, plain lines elsewhere, and time left."""

from __future__ import annotations

import math
import re
import shutil
import time
from collections.abc import Callable
from typing import TextIO

Say = Callable[[str], None]
#: Seconds between two states of the moving line: quick enough to look alive.
_BETWEEN = 0.2
#: Names of files and folders can hold what would move a terminal's cursor or break a line.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def printable(line: str) -> str:
    """`line` on one line of a terminal, whatever names stand in it: control characters are spelt out."""
    return _CONTROL.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), line)


class Teller:
    """Prints lines, and on a terminal also one at the bottom that is written over again and again."""

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream, self._clock = stream, clock
        self._terminal = stream.isatty()
        self._shown, self._moved_at = False, -math.inf

    def __call__(self, line: str) -> None:
        self._wipe()
        print(printable(line), file=self._stream, flush=True)

    def move(self, line: str) -> None:
        """Show `line` in place of the one before; nothing where there is no terminal, or too soon."""
        if not self._terminal or self._clock() - self._moved_at < _BETWEEN:
            return
        self._moved_at, self._shown = self._clock(), True
        width = shutil.get_terminal_size().columns - 1
        self._stream.write("\r\x1b[K" + line[:width])
        self._stream.flush()

    def _wipe(self) -> None:
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._shown = False


class Pace:
    """How fast the steps go, and how long the rest takes at that speed.

    The first step is left out: in it the network is put together.
    """

    #: Steps after the first that an estimate needs.
    ENOUGH = 5

    def __init__(self) -> None:
        self._steps, self._spent = 0, 0.0

    def step(self, seconds: float) -> None:
        self._steps += 1
        if self._steps > 1:
            self._spent += seconds

    @property
    def seconds(self) -> float | None:
        """A step's, in the mean; None as long as there are too few."""
        return self._spent / (self._steps - 1) if self._steps > self.ENOUGH else None


class SlowWarning:
    """Says once that there is no graphics card, and how long learning will take: measured, not guessed."""

    def __init__(self, sentence: str, fits: int) -> None:
        self._sentence, self._fits, self._told = sentence, fits, False

    def tell(self, step: float, steps: int, say: Say) -> None:
        """`step`: seconds of one of the `steps` of a fit."""
        if self._told:
            return
        self._told = True
        fit = step * steps
        say(
            f"{self._sentence} At {step:.2g} s a step a fit takes about {duration(fit)}, "
            f"the {self._fits} fits of this run {duration(self._fits * fit)}."
        )


def duration(seconds: float) -> str:
    """In words, rounded up: `1 min`, `25 min`, `3 h 5 min`."""
    minutes = max(1, math.ceil(seconds / 60))
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min" if hours else f"{minutes} min"
