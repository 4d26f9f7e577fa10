"""Run as a program: one action of the sorter, killed with SIGKILL at a chosen line of the core.

``sort_child.py KILL_AT ACTION JOURNAL [PLAN]``: ACTION is run, resume or undo. KILL_AT 0 lets it live and
prints how many lines it took. With BARE_DRIVE set in the environment, drives know neither a rename that
spares others nor second names, as memory cards do. PLAN is a pickled SortPlan (for run); the others take
the latest sort.
"""

from __future__ import annotations

import os
import pickle
import sys
from pathlib import Path

from countdown import Countdown

from wardrobe_desktop.core import rename, sorter
from wardrobe_desktop.core.journal import Journal


def make_drives_bare() -> None:
    def no_links(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    rename._native, os.link = rename._unknown, no_links  # type: ignore[assignment]


def main(kill_at: str, action: str, journal_path: str, plan_path: str = "") -> None:
    if os.environ.get("BARE_DRIVE"):
        make_drives_bare()
    journal = Journal(Path(journal_path))
    plan = pickle.loads(Path(plan_path).read_bytes()) if plan_path else None
    countdown = Countdown(int(kill_at))
    sort_id = plan.id if plan else journal.sorts()[0].id
    sys.settrace(countdown)
    if plan is not None:
        sorter.run(plan, journal)
    elif action == "resume":
        sorter.resume(sort_id, journal)
    else:
        sorter.undo(sort_id, journal, delete=True)
    sys.settrace(None)
    print(countdown.lines)


main(*sys.argv[1:])
