"""How quick "Have a look" is: a hundred doubtful photos of 12 megapixels, one key for each.

`python -m tests.benchmarks.look_speed` prints a table. The real program runs in a process of its own with the
shipped model; every photo counts as doubtful. Timed from the press of a key until the next photo is painted.
"""

from __future__ import annotations

import sys
from typing import Any

from tests.benchmarks.photos import folder_of
from tests.benchmarks.window_speed import fresh_home, play, row, screen, tell

PHOTOS = 100
MOST_MS = 50.0


def rows() -> list[dict[str, Any]]:
    """The next photo at two paces, and how many keys it takes."""
    folder = folder_of("jpeg-12", PHOTOS)
    with screen() as on, fresh_home() as home:
        facts = play("look", on, home, folder, "look_child")
    lines = []
    for pace, words in (("quick", "two answers a second"), ("breathless", "five answers a second")):
        told = facts[pace]
        what = f"have a look, {words}: longest wait for the next photo"
        lines.append(row(what, told["max"], MOST_MS, "ms", facts, **told))
    presses = sum(facts[pace]["presses"] for pace in ("quick", "breathless"))
    asked, left = facts["photos"], facts["left"]
    lines.append(row(f"{asked - left} photos answered: keys pressed", presses, asked - left, "keys", facts))
    return lines


def main() -> int:
    """Print the table; 1 where something does not hold."""
    return tell(rows())


if __name__ == "__main__":
    sys.exit(main())
