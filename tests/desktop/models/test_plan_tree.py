"""What a sort will do, as a tree: a kind of a category lies inside that one's folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from support.sorting import photo

from wardrobe_desktop.core.plan import Filing, Mode, SortPlan, make_plan
from wardrobe_desktop.models.plan_tree import PlanRole, PlanTree
from wardrobe_desktop.views.english import install_english

ROOT = QModelIndex()


@pytest.fixture
def plan(tmp_path: Path) -> SortPlan:
    """Two dresses of one name, two kimonos, and a hat."""
    filings = [
        Filing(photo(tmp_path / "a/x.jpg"), "Dress"),
        Filing(photo(tmp_path / "b/x.jpg"), "Dress"),
        Filing(photo(tmp_path / "c/x.jpg"), "Dress", inside=("Kimono",)),
        Filing(photo(tmp_path / "d/y.jpg"), "Dress", inside=("Kimono",)),
        Filing(photo(tmp_path / "e/x.jpg"), "Hat"),
    ]
    return make_plan(filings, tmp_path / "out", Mode.COPY)


def shown(tree: PlanTree, above: QModelIndex = ROOT) -> list[str]:
    return [tree.index(row, 0, above).data() for row in range(tree.rowCount(above))]


def test_a_folder_shows_its_kinds_and_then_what_happens_to_its_own_photos(
    plan: SortPlan, qapp: QApplication, qtmodeltester: ModelTester
) -> None:
    translator = install_english(qapp)
    tree = PlanTree()
    tree.show_plan(plan)
    qtmodeltester.check(tree)
    assert shown(tree) == ["Dress", "Hat"]
    dress = tree.index(0, 0, ROOT)
    assert dress.data(PlanRole.COUNT) == "4 photos"
    assert shown(tree, dress) == ["Kimono", "x.jpg → x (1).jpg", "1 more keeps its name"]
    kimono = tree.index(0, 0, dress)
    assert kimono.data(PlanRole.COUNT) == "2 photos"
    assert shown(tree, kimono) == ["All 2 keep their names"]
    assert tree.first_clash() == dress
    assert tree.parent(kimono) == dress
    qapp.removeTranslator(translator)


def test_a_folder_into_which_nothing_goes_is_not_listed(plan: SortPlan) -> None:
    hat = next(move for move in plan.moves if move.folder == "Hat")
    rest = tuple(move for move in plan.moves if move is not hat)
    there = ((photo(hat.steps[0].source), hat.steps[0].target),)
    tree = PlanTree()
    tree.show_plan(replace(plan, moves=rest, already_there=there, filed={there[0][1]: "Hat"}))
    assert shown(tree) == ["Dress"]
