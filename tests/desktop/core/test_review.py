from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from wardrobe_desktop.core.errors import Problem, ProblemKind
from wardrobe_desktop.core.filings import HAVE_A_LOOK
from wardrobe_desktop.core.model_file import CurvePoint, ModelFile
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.plan import Stays
from wardrobe_desktop.core.prediction import Category, Failure, Prediction
from wardrobe_desktop.core.review import NONE_OF_THESE, Review
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.core.store import Store

MODEL = ModelFile(
    path=Path("model.onnx"),
    id="m1",
    categories=(Category("dress", "Dress"), Category("hat", "Hat"), Category("t-shirt", "T-shirt")),
    image_size=(32, 32),
    temperature=1.0,
    threshold=0.8,
    familiarity_threshold=0.2,
    curve=(CurvePoint(0.5, 0.9, 0.91), CurvePoint(0.75, 0.8, 0.95), CurvePoint(0.9, 0.6, 0.99)),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "s.sqlite") as opened:
        yield opened


def photo(name: str, digest: str = "", size: int = 1) -> Photo:
    return Photo(Path("/photos") / name, Identity(size, 5, digest))


def say(name: str, *probabilities: float, familiarity: float = 0.9, digest: str | None = None) -> Prediction:
    known = photo(name, digest if digest is not None else f"digest of {name}")
    return Prediction(
        known, np.array(probabilities, np.float32), np.zeros(4, np.float16), familiarity, MODEL.id
    )


def fail(name: str) -> Failure:
    return Failure(photo(name), Problem(ProblemKind.DAMAGED, photo(name).path))


SURE_DRESS = (0.9, 0.06, 0.04)
SURE_HAT = (0.02, 0.95, 0.03)
CLOSE_CALL = (0.45, 0.44, 0.11)
DOUBTFUL = (0.6, 0.3, 0.1)


def test_photos_wait_until_they_are_read(store: Store) -> None:
    review = Review(MODEL, store)
    assert review.add_photos([photo("a"), photo("b"), photo("a")]) == [0, 1]
    assert review.standing(0).place is Place.WAITING
    assert review.reading(0) is None
    assert review.guesses(0) == []
    counts = review.counts()
    assert (counts.all, counts.waiting, counts.filed) == (2, 2, 0)


def test_a_sure_and_familiar_photo_is_filed_and_others_are_looked_at(store: Store) -> None:
    review = Review(MODEL, store)
    review.add_readings(
        [say("a", *SURE_DRESS), say("b", *DOUBTFUL), say("c", *SURE_HAT, familiarity=0.1), fail("d")]
    )
    standings = [review.standing(row) for row in range(4)]
    assert [s.place for s in standings] == [Place.FILED, Place.LOOK, Place.LOOK, Place.UNREAD]
    assert [s.category for s in standings] == ["dress", "dress", "hat", None]
    assert standings[0].confidence == pytest.approx(0.9)
    counts = review.counts()
    assert (counts.all, counts.waiting, counts.look, counts.none, counts.unread) == (4, 0, 2, 0, 1)
    assert counts.by_category == {"dress": 1, "hat": 0, "t-shirt": 0}


def test_the_threshold_itself_is_sure_enough(store: Store) -> None:
    review = Review(MODEL, store)
    review.add_readings([say("a", 0.8125, 0.1, 0.0875)])
    review.threshold = 0.8125
    assert review.standing(0).place is Place.FILED


def test_a_decision_counts_at_once_and_after_a_restart_under_another_name(store: Store) -> None:
    review = Review(MODEL, store)
    review.add_readings([say("a", *DOUBTFUL)])
    assert review.choose([0], "hat") == [(0, None)]
    standing = review.standing(0)
    assert (standing.place, standing.category, standing.by_hand) == (Place.FILED, "hat", True)
    assert standing.confidence == pytest.approx(0.3)
    again = Review(MODEL, store)
    again.add_readings([say("renamed", *DOUBTFUL, digest="digest of a")])
    assert again.standing(0) == standing
    assert again.choice(0) == "hat"


def test_decisions_that_came_with_the_readings_count_for_contents_that_are_new_here(store: Store) -> None:
    review = Review(MODEL, store)
    earlier = {"digest of a": "hat", "digest of b": "hat"}
    assert review.add_readings([say("a", *SURE_DRESS)], earlier) == [0]
    assert (review.standing(0).category, review.standing(0).by_hand) == ("hat", True)
    review.choose([0], "dress")
    review.add_readings([say("a too", *SURE_DRESS, digest="digest of a"), say("c", *SURE_DRESS)], earlier)
    assert [review.choice(row) for row in range(3)] == ["dress", "dress", None]


def test_identical_photos_are_decided_together_and_undone_together(store: Store) -> None:
    review = Review(MODEL, store)
    review.add_readings([say("a", *DOUBTFUL, digest="same"), say("b", *DOUBTFUL, digest="same")])
    review.add_readings([say("c", *SURE_HAT)])
    previous = review.choose([1, 2], NONE_OF_THESE)
    assert sorted(previous) == [(0, None), (1, None), (2, None)]
    assert review.counts().none == 3
    redo = review.restore(previous)
    assert [review.standing(row).place for row in range(3)] == [Place.LOOK, Place.LOOK, Place.FILED]
    assert store.choices(["same"]) == {}
    review.restore(redo)
    assert review.counts().none == 3


def test_undo_brings_back_the_decision_before(store: Store) -> None:
    review = Review(MODEL, store)
    review.add_readings([say("a", *DOUBTFUL)])
    review.choose([0], "hat")
    previous = review.choose([0], "t-shirt")
    assert previous == [(0, "hat")]
    review.restore(previous)
    assert review.standing(0).category == "hat"
    assert store.choices(["digest of a"]) == {"digest of a": "hat"}


def test_taking_a_decision_back_asks_the_network_again(store: Store) -> None:
    review = Review(MODEL, store)
    review.add_readings([say("a", *DOUBTFUL)])
    review.choose([0], "hat")
    review.choose([0], None)
    assert review.standing(0).place is Place.LOOK


def test_photos_without_a_prediction_cannot_be_decided(store: Store) -> None:
    review = Review(MODEL, store)
    review.add_photos([photo("waiting")])
    review.add_readings([fail("broken")])
    assert review.choose([0, 1], "hat") == []
    assert review.counts().by_category["hat"] == 0
    with pytest.raises(ValueError, match="no such category"):
        review.choose([0], "spaceship")


def test_the_most_useful_photo_to_look_at_comes_first_and_the_strangest_last(store: Store) -> None:
    review = Review(MODEL, store)
    review.add_readings(
        [
            say("strange", *CLOSE_CALL, familiarity=0.0),
            say("doubtful", *DOUBTFUL),
            say("sure", *SURE_HAT),
            say("close", *CLOSE_CALL),
        ]
    )
    assert review.look_rows() == [3, 1, 0]
    assert review.rows(Place.LOOK) == [0, 1, 3]
    assert review.rows("hat") == [2]


def test_the_best_guesses_come_likeliest_first(store: Store) -> None:
    review = Review(MODEL, store)
    review.add_readings([say("a", 0.1, 0.6, 0.3)])
    guesses = review.guesses(0, 2)
    assert [category.id for category, _ in guesses] == ["hat", "t-shirt"]
    assert [share for _, share in guesses] == pytest.approx([0.6, 0.3])


def test_the_stop_rule_counts_what_nobody_asked_and_quotes_the_measured_share(store: Store) -> None:
    review = Review(MODEL, store)
    review.add_readings([say("a", *SURE_DRESS), say("b", *SURE_HAT), say("c", *DOUBTFUL)])
    review.choose([2], "hat")
    assert review.stop_rule() == (2, 0.95)
    review.threshold = 0.92
    assert review.stop_rule() == (1, 0.99)
    review.threshold = 0.3
    assert review.stop_rule() == (2, None)


def test_a_new_threshold_moves_photos_and_counts_stay_true(store: Store) -> None:
    review = Review(MODEL, store)
    review.add_readings([say("a", *SURE_DRESS), say("b", *DOUBTFUL), fail("c")])
    review.threshold = 0.5
    assert review.counts().by_category["dress"] == 2
    review.threshold = 0.99
    counts = review.counts()
    assert (counts.look, counts.filed, counts.unread) == (2, 0, 1)


def test_a_changed_or_failed_photo_that_is_added_again_waits_again(store: Store) -> None:
    review = Review(MODEL, store)
    review.add_photos([photo("a"), photo("b"), photo("c")])
    review.add_readings([say("a", *SURE_HAT), fail("b"), say("c", *SURE_HAT)])
    assert review.add_photos([photo("a", size=2), photo("b"), photo("c")]) == [0, 1]
    assert review.counts().waiting == 2
    review.add_readings([say("a", *SURE_DRESS, digest="new content")])
    assert review.standing(0).category == "dress"
    assert review.choose([0], "hat") == [(0, None)]


def test_filings_say_where_each_photo_goes_or_why_it_stays(store: Store) -> None:
    review = Review(MODEL, store)
    review.add_readings([say("a", *SURE_HAT), say("b", *DOUBTFUL), fail("c"), say("d", *SURE_HAT)])
    review.add_photos([photo("e")])
    review.choose([3], NONE_OF_THESE)
    filings = review.filings()
    assert [f.folder for f in filings] == ["Hat", None, None, None, None]
    assert [f.stays for f in filings] == [
        None,
        Stays.LOOK,
        Stays.FAILED,
        Stays.NONE_OF_THESE,
        Stays.WAITING,
    ]
    assert review.filings("folder")[1].folder == "Have a look"
    assert review.filings("file")[1].folder == "Dress"
    names = {"hat": "Hut", HAVE_A_LOOK: "Bitte ansehen"}
    assert [f.folder for f in review.filings("folder", names)][:2] == ["Hut", "Bitte ansehen"]
    assert filings[0].photo.digest == "digest of a"


def test_problems_of_the_scan_are_kept(store: Store) -> None:
    review = Review(MODEL, store)
    problem = Problem(ProblemKind.GONE, Path("/nowhere"))
    review.add_problems([problem])
    assert review.problems == [problem]


def test_a_new_category_can_be_chosen_before_anything_is_learned_of_it(store: Store) -> None:
    review = Review(MODEL, store)
    review.add_readings([say("a", *SURE_DRESS), say("b", *SURE_HAT)])
    review.know(Category("own-kimono", "Kimono"))
    review.choose([0], "own-kimono")
    assert [category.id for category in review.categories][-1] == "own-kimono"
    assert review.counts().by_category == {"dress": 0, "hat": 1, "t-shirt": 0, "own-kimono": 1}
    assert review.standing(0).by_hand
    review.know(Category("own-kimono", "Robe"))
    assert review.categories[-1].name == "Robe"
    assert review.filings()[0].folder == "Robe"


def test_contents_of_other_folders_are_decided_along(store: Store) -> None:
    review = Review(MODEL, store)
    review.add_readings([say("a", *SURE_DRESS)])
    store.choose(["elsewhere"], "hat")
    previous = review.decide_contents({"digest of a": "hat", "elsewhere": None})
    assert previous == [(0, None)]
    assert store.choices(["digest of a", "elsewhere"]) == {"digest of a": "hat"}
    assert store.chosen("hat") == ["digest of a"]
