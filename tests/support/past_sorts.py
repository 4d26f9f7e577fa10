"""Sorts that a test finds behind it: whole, stopped, or cut off by a crash."""

from __future__ import annotations

import shutil

from support.scene import Scene

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.plan import Mode, SortPlan, make_plan
from wardrobe_desktop.core.record import SortReport
from wardrobe_desktop.core.stop import Stop


def sort(
    scene: Scene, mode: Mode = Mode.MOVE, stop_after: int | None = None, gone: int | None = None
) -> tuple[SortPlan, SortReport]:
    """Sort what is clear, as the sort page does; or only so many photos of it. The photo after so many is
    ``gone`` when its turn comes.
    """
    plan = make_plan(scene.desk.review.filings(), scene.sorted, mode, scene.desk.sources())
    stop = Stop()

    def count(done: int, _total: int) -> None:
        if done == gone:
            plan.moves[done].source.unlink()
        if done == stop_after:
            stop.request()

    return plan, sorter.run(plan, scene.desk.journal, stop, count)


def crash(scene: Scene, copied: int) -> SortPlan:
    """A copy that was cut off before its last notes were written: files are there, marks are not."""
    plan = make_plan(scene.desk.review.filings(), scene.sorted, Mode.COPY, scene.desk.sources())
    scene.desk.journal.begin(plan, [scene.sorted, *{move.target.parent for move in plan.moves}])
    for move in plan.moves[:copied]:
        move.target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(move.source, move.target)
    return plan
