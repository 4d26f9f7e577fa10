"""The list behind the grid: places, order, search, and what comes and goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from wardrobe_desktop.core.errors import Problem, ProblemKind
from wardrobe_desktop.core.model_file import CurvePoint, ModelFile
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.prediction import Category, Failure, Prediction, Reading
from wardrobe_desktop.core.review import NONE_OF_THESE, Review
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.core.store import Store
from wardrobe_desktop.models.mark import Mark
from wardrobe_desktop.models.photo_list import Order, PhotoList, rows_from_mime, rows_to_mime

NAMES = {"dress": "Dress", "hat": "Hat", "shirt": "Shirt"}
MODEL = ModelFile(
    path=Path("wardrobe.onnx"),
    id="0" * 64,
    categories=tuple(Category(key, name) for key, name in NAMES.items()),
    image_size=(32, 32),
    temperature=1.0,
    threshold=0.8,
    familiarity_threshold=0.3,
    curve=(CurvePoint(0.8, 0.9, 0.98),),
)

Look = Callable[..., None]


def photo(name: str, mtime: int = 1) -> Photo:
    return Photo(Path("/photos") / name, Identity(10, mtime))


def reading(of: Photo, **sure: float) -> Reading:
    """A prediction with these probabilities (by category id), or a failure without any."""
    if not sure:
        return Failure(of, Problem(ProblemKind.DAMAGED, of.path))
    rest = (1 - sum(sure.values())) / max(1, len(NAMES) - len(sure))
    chances = np.array([sure.get(key, rest) for key in NAMES], np.float32)
    seen = Photo(of.path, Identity(of.identity.size, of.identity.mtime_ns, of.path.name))
    return Prediction(seen, chances, np.zeros(2, np.float16), 0.9, MODEL.id)


@pytest.fixture
def review() -> Review:
    return Review(MODEL, Store())


@pytest.fixture
def photos(qtbot: QtBot, review: Review) -> PhotoList:
    model = PhotoList(review, NAMES.__getitem__)
    # Qt's own tester watches every signal of the model for contradictions.
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


@pytest.fixture
def look(review: Review, photos: PhotoList) -> Look:
    def look(name: str, mtime: int = 1, **sure: float) -> None:
        rows = review.add_photos([photo(name, mtime)])
        photos.add(rows[0], rows[0])
        photos.refresh(review.add_readings([reading(review.photos[rows[0]], **sure)]))

    return look


def shown(photos: PhotoList) -> list[str]:
    return [photos.photo(photos.review_row(at)).path.name for at in range(photos.rowCount())]


def test_photos_wait_until_they_are_looked_at(photos: PhotoList, review: Review) -> None:
    review.add_photos([photo("a.jpg"), photo("b.jpg")])
    photos.add(0, 1)
    assert shown(photos) == ["a.jpg", "b.jpg"]
    assert photos.data(photos.index(0)) == "Waiting"
    assert photos.mark(0) is None
    assert not photos.flags(photos.index(0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_a_place_holds_what_stands_there_and_follows_arrivals(photos: PhotoList, look: Look) -> None:
    look("a.jpg", dress=0.99)
    photos.show("dress")
    look("b.jpg", dress=0.85)
    look("c.jpg", shirt=0.99)
    look("d.jpg", shirt=0.5)
    look("e.jpg")
    assert shown(photos) == ["a.jpg", "b.jpg"]
    photos.show(Place.LOOK)
    assert shown(photos) == ["d.jpg"]
    photos.show(Place.UNREAD)
    assert shown(photos) == ["e.jpg"]
    photos.show(None)
    assert shown(photos) == ["a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg"]


def test_a_decision_moves_a_photo_and_undo_brings_it_back_to_its_place(
    photos: PhotoList, review: Review, look: Look
) -> None:
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        look(name, dress=0.99)
    photos.show("dress")
    before = review.choose([1], "hat")
    photos.refresh([row for row, _ in before])
    assert shown(photos) == ["a.jpg", "c.jpg"]
    review.restore(before)
    photos.refresh([row for row, _ in before])
    assert shown(photos) == ["a.jpg", "b.jpg", "c.jpg"]


def test_many_that_leave_at_once_leave(photos: PhotoList, review: Review) -> None:
    names = [f"IMG_{number:04}.jpg" for number in range(1000)]
    review.add_photos([photo(name) for name in names])
    review.add_readings([reading(each, dress=0.99) for each in review.photos])
    photos.show("dress")
    every_other = list(range(0, 1000, 2))
    before = review.choose(every_other, "hat")
    photos.refresh(every_other)
    assert shown(photos) == names[1::2]
    review.restore(before)
    photos.refresh(every_other)
    assert shown(photos) == names


def test_the_search_finds_parts_of_file_names_whatever_the_case(photos: PhotoList, look: Look) -> None:
    look("IMG_1.jpg", dress=0.99)
    look("Holiday.jpg", dress=0.99)
    photos.search("  hol ")
    assert shown(photos) == ["Holiday.jpg"]
    look("holidays 2.jpg", hat=0.99)
    look("IMG_2.jpg", hat=0.99)
    assert shown(photos) == ["Holiday.jpg", "holidays 2.jpg"]
    photos.search("")
    assert photos.rowCount() == 4


def test_four_orders(photos: PhotoList, look: Look) -> None:
    look("IMG_10.jpg", mtime=3, dress=0.90)
    look("IMG_9.jpg", mtime=1, dress=0.99)
    look("IMG_100.jpg", mtime=2, dress=0.85)
    orders = {}
    for order in Order:
        photos.sort_by(order)
        orders[order] = shown(photos)
    assert orders[Order.FOUND] == ["IMG_10.jpg", "IMG_9.jpg", "IMG_100.jpg"]
    assert orders[Order.NAME] == ["IMG_9.jpg", "IMG_10.jpg", "IMG_100.jpg"]
    assert orders[Order.NEWEST] == ["IMG_10.jpg", "IMG_100.jpg", "IMG_9.jpg"]
    assert orders[Order.LEAST_SURE] == ["IMG_100.jpg", "IMG_10.jpg", "IMG_9.jpg"]


def test_the_closest_call_comes_first_in_have_a_look(photos: PhotoList, look: Look) -> None:
    look("clear.jpg", dress=0.7, hat=0.2)
    look("torn.jpg", dress=0.45, hat=0.44)
    photos.show(Place.LOOK)
    assert shown(photos) == ["torn.jpg", "clear.jpg"]
    # What arrives later goes to the end: nothing jumps under the eye.
    look("more torn.jpg", dress=0.4, hat=0.4)
    assert shown(photos) == ["torn.jpg", "clear.jpg", "more torn.jpg"]


def test_marks_say_how_sure(photos: PhotoList, review: Review, look: Look) -> None:
    look("sure.jpg", dress=0.95)
    look("fairly.jpg", dress=0.85)
    look("not sure.jpg", dress=0.5)
    look("mine.jpg", dress=0.99)
    review.choose([3], NONE_OF_THESE)
    assert [photos.mark(row) for row in range(4)] == [Mark.SURE, Mark.FAIRLY, Mark.NOT_SURE, Mark.DECIDED]
    assert photos.title(3) == "None of these"


def test_a_screen_reader_hears_file_category_and_how_sure(photos: PhotoList, look: Look) -> None:
    look("IMG_0418.jpg", dress=0.85)
    look("broken.jpg")
    spoken = [photos.data(photos.index(at), Qt.ItemDataRole.AccessibleTextRole) for at in range(2)]
    assert spoken == ["IMG_0418.jpg, Dress, Fairly sure", "broken.jpg, The file is damaged."]


def test_a_drag_carries_rows_of_the_review_and_nothing_else_is_taken_for_one(
    photos: PhotoList, look: Look
) -> None:
    look("a.jpg", dress=0.99)
    look("b.jpg", hat=0.99)
    photos.show("hat")
    assert rows_from_mime(photos.mimeData([photos.index(0)])) == [1]
    foreign = rows_to_mime([])
    foreign.clear()
    foreign.setText("[1, 2]")
    assert rows_from_mime(foreign) == []
