"""Twenty thousand calls of Qt methods that return nothing.

PySide6 6.12.0 on Python 3.11 loses a reference to None with each and aborts the whole program after some
thousand ("none_dealloc: deallocating None"); a sorting session makes far more. It must not come back.
"""

from __future__ import annotations

import subprocess
import sys

CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(20_000):
    thing.setObjectName("a")
    thing.blockSignals(False)
print("alive")
"""


def test_many_calls_that_return_nothing_do_not_end_the_program() -> None:
    # In a process of its own: an abort would take the test run with it.
    done = subprocess.run(
        [sys.executable, "-c", CALLS], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "alive"
