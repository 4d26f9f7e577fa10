"""LeftOut: what scans passed over, as it should be, and what a person may want to know of all the same."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wardrobe_desktop.core.scan import ScanResult


@dataclass(frozen=True)
class LeftOut:
    """``files`` counts those of other kinds. Folders that were not entered: ``sorted_before`` by an earlier
    sort, ``hidden`` ones and the system's, and ``libraries`` of photo programs, each one document.
    """

    files: int = 0
    sorted_before: tuple[Path, ...] = ()
    hidden: tuple[Path, ...] = ()
    libraries: tuple[Path, ...] = ()

    def after(self, result: ScanResult) -> LeftOut:
        """This, and what one more scan left out."""
        return LeftOut(
            self.files + result.skipped,
            _joined(self.sorted_before, result.passed_over),
            _joined(self.hidden, result.hidden),
            _joined(self.libraries, result.libraries),
        )

    @property
    def kinds(self) -> int:
        """How many things there are to know."""
        return sum(map(bool, (self.files, self.sorted_before, self.hidden, self.libraries)))


def _joined(one: tuple[Path, ...], other: tuple[Path, ...]) -> tuple[Path, ...]:
    return tuple(dict.fromkeys((*one, *other)))
