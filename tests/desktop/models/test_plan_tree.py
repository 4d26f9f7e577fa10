"""Names that have to change are told with the reason: taken by another file, or not allowed on the drive."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from support.sorting import photo

from wardrobe_desktop.core import settling
from wardrobe_desktop.core.plan import Filing, Mode, SortPlan, make_plan
from wardrobe_desktop.models.plan_tree import PlanRole, PlanTree
from wardrobe_desktop.views.english import install_english
from wardrobe_desktop.views.plan_words import clash_text


@pytest.fixture
def plan(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> SortPlan:
    """Onto a drive that knows Windows names only: one name taken there, one not allowed, one fine."""
    install_english(qapp)
    monkeypatch.setattr(settling, "wants_windows_names", lambda _folder: True)
    (tmp_path / "out" / "Dress").mkdir(parents=True)
    (tmp_path / "out" / "Dress" / "a.jpg").write_bytes(b"somebody else's")
    filings = [Filing(photo(tmp_path / "in" / name), "Dress") for name in ("a.jpg", "b?.jpg", "c.jpg")]
    return make_plan(filings, tmp_path / "out", Mode.COPY)


def test_the_tree_says_which_name_changes_why(plan: SortPlan) -> None:
    tree = PlanTree()
    tree.show_plan(plan)
    folder = tree.index(0, 0)
    assert folder.data(PlanRole.NOTE) == "1 name already taken · 1 name not allowed on that drive"
    why = {
        child.data(PlanRole.NAME): child.data(Qt.ItemDataRole.ToolTipRole).splitlines()[-1]
        for child in (tree.index(row, 0, folder) for row in range(2))
    }
    assert why == {
        "a.jpg": "This name is already taken there.",
        "b?.jpg": "That drive does not allow this name.",
    }


def test_both_reasons_are_said_below_the_tree(plan: SortPlan) -> None:
    words = " ".join(clash_text(plan))
    assert "1 name is already taken." in words
    assert "1 name is not allowed on that drive." in words
