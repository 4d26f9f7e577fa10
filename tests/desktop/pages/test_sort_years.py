"""Sort photos into folders for the years inside each category: the choice, the preview, the end."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot
from support.dated import notes
from support.planning import wait_for_plan
from support.scene import DOUBTFUL, SURE, Scene

from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.settings import load_settings
from wardrobe_desktop.models.plan_tree import PlanRole
from wardrobe_desktop.views.end_page import EndPage
from wardrobe_desktop.views.history_page import HistoryPage
from wardrobe_desktop.views.sort_page import SortPage

YEARS = {"IMG_2041.jpg": 2023, "IMG_2043.jpg": 2024, "IMG_2061.jpg": 2024, "IMG_2078.jpg": 2022}
"""The other photos do not say when they were taken; their files say 2017."""

IN_2017 = round(datetime(2017, 7, 14, 12).timestamp()) * 10**9


@pytest.fixture
def wardrobe(samples: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "disk" / "Summer"
    folder.mkdir(parents=True)
    for name in (*SURE, *DOUBTFUL):
        said = notes(f"{YEARS[name]}:05:12 16:42:03" if name in YEARS else "")
        with Image.open(samples / name) as image:
            image.save(folder / name, quality=90, exif=said.tobytes())
        os.utime(folder / name, ns=(IN_2017, IN_2017))
    return folder


def by_year(qtbot: QtBot, page: SortPage) -> None:
    """With the keyboard, as every choice can be made."""
    page.settings.patterns.setFocus()
    qtbot.keyClick(page.settings.patterns, Qt.Key.Key_Down)
    wait_for_plan(qtbot, page)


def below(page: SortPage, parent: QModelIndex | None = None) -> list[tuple[str, list[object]]]:
    """The tree as (text for a screen reader, the same for what lies inside)."""
    model, above = page.preview.tree.model(), parent or QModelIndex()
    rows = [model.index(row, 0, above) for row in range(model.rowCount(above))]
    for row in rows:
        assert model.parent(row) == above
    return [(row.data(Qt.ItemDataRole.AccessibleTextRole), below(page, row)) for row in rows]


def test_the_preview_shows_the_years_inside_each_category(qtbot: QtBot, page: SortPage) -> None:
    assert page.settings.pattern is Pattern.CATEGORY
    by_year(qtbot, page)
    assert below(page) == [
        (
            "Dress, 2 photos",
            [
                ("2017, 1 photo", [("It keeps its name", [])]),
                ("2022, 1 photo", [("It keeps its name", [])]),
            ],
        ),
        ("Hat, 1 photo", [("2017, 1 photo", [("It keeps its name", [])])]),
        ("Shirt, 1 photo", [("2024, 1 photo", [("It keeps its name", [])])]),
        (
            "T-shirt, 2 photos",
            [
                ("2023, 1 photo", [("It keeps its name", [])]),
                ("2024, 1 photo", [("It keeps its name", [])]),
            ],
        ),
    ]
    assert page.preview.summary.startswith("6 photos are copied into 4 folders, by year.")
    assert page.preview.undated == "It is not known when 2 photos were taken: the date of their file counts."
    tree = page.preview.tree
    assert tree.isExpanded(tree.model().index(0, 0))
    assert tree.model().index(0, 0).data(PlanRole.COVER)


def test_a_name_that_is_taken_is_unfolded_in_its_year(qtbot: QtBot, page: SortPage, scene: Scene) -> None:
    (scene.sorted / "T-shirt/2024").mkdir(parents=True)
    (scene.sorted / "T-shirt/2024/IMG_2043.jpg").write_bytes(b"somebody else's")
    by_year(qtbot, page)
    assert below(page)[-1] == (
        "T-shirt, 2 photos, 1 name already taken",
        [
            ("2023, 1 photo", [("It keeps its name", [])]),
            ("2024, 1 photo, 1 name already taken", [("IMG_2043.jpg becomes IMG_2043 (1).jpg", [])]),
        ],
    )
    tree = page.preview.tree
    category = tree.model().index(3, 0)
    assert tree.isExpanded(category)
    assert tree.isExpanded(tree.model().index(1, 0, category))


def test_without_years_nothing_is_said_of_dates(page: SortPage) -> None:
    assert page.preview.undated == ""
    assert [inside for _, inside in below(page)][1] == [("It keeps its name", [])]


def test_the_choice_says_what_it_makes_and_is_there_again_the_next_day(
    qtbot: QtBot, page: SortPage, scene: Scene
) -> None:
    patterns = page.settings.patterns
    assert patterns.accessibleName() == "Folders inside"
    spoken = [patterns.itemData(row, Qt.ItemDataRole.AccessibleTextRole) for row in range(patterns.count())]
    assert spoken == ["Category, Dress", f"Category and year, Dress › {datetime.now().year}"]
    by_year(qtbot, page)
    assert load_settings().pattern == "category-year"
    tomorrow = SortPage(scene.desk)
    qtbot.addWidget(tomorrow)
    tomorrow.open()
    assert tomorrow.settings.pattern is Pattern.CATEGORY_YEAR
    wait_for_plan(qtbot, tomorrow)
    assert tomorrow.plan is not None
    assert tomorrow.plan.by_year


def test_the_example_stands_behind_the_word_in_the_field_and_in_its_list(page: SortPage) -> None:
    patterns = page.settings.patterns
    patterns.view().window().resize(360, 120)
    for where in (patterns, patterns.view().window()):
        patterns.set_example(0, "Dress")
        with_one = where.grab().toImage()
        patterns.set_example(0, "")
        assert where.grab().toImage() != with_one


def test_after_the_sort_the_bars_count_by_category_and_put_back_leaves_nothing_behind(
    qtbot: QtBot, page: SortPage, scene: Scene
) -> None:
    before = scene.files()
    end, history = EndPage(scene.desk), HistoryPage(scene.desk)
    for other in (end, history):
        qtbot.addWidget(other)
    page.sorted.connect(end.show_report)
    page.settings.move_in.radio.click()
    by_year(qtbot, page)
    with qtbot.waitSignal(page.sorted, timeout=20_000):
        page.bar.go_button.click()
    assert (scene.sorted / "T-shirt/2024/IMG_2043.jpg").read_bytes() == before["Summer/IMG_2043.jpg"]
    assert (scene.sorted / "Dress/2017/IMG_2080.jpg").exists()
    assert [row.accessibleName() for row in end.bars.rows] == [
        "Dress, 2 photos",
        "Hat, 1 photo",
        "Shirt, 1 photo",
        "T-shirt, 2 photos",
    ]
    history.refresh()
    assert "4 folders, by year" in history.cards[0].accessibleName()  # as it was announced
    with qtbot.waitSignal(end.putBackDone, timeout=20_000):
        end.back_button.click()
    assert scene.files() == before
    assert not scene.sorted.exists()


@pytest.mark.parametrize("way", list(Qt.LayoutDirection)[:2])
def test_a_row_begins_with_its_folder_on_whichever_side_words_begin(
    qtbot: QtBot, page: SortPage, way: Qt.LayoutDirection
) -> None:
    by_year(qtbot, page)
    tree = page.preview.tree
    tree.setLayoutDirection(way)
    picture = tree.viewport().grab().toImage()
    for category in (tree.model().index(0, 0), tree.model().index(1, 0)):
        row = tree.visualRect(category)
        mirrored = way is Qt.LayoutDirection.RightToLeft
        begin = (
            range(row.right() - 24, row.right() - 4) if mirrored else range(row.left() + 4, row.left() + 24)
        )
        colours = {picture.pixel(x, row.center().y()) for x in begin}
        assert len(colours) > 1  # the sides of the folder; without it all of it is ground
