from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from desktop.core.learning.wardrobe import MODEL, examples_of, of_another_model, photo_of, photos_of
from hypothesis import given, settings
from hypothesis import strategies as st

from wardrobe_desktop.core.errors import ModelFileError
from wardrobe_desktop.core.learning.learned import learn
from wardrobe_desktop.core.learning.memory import Decided
from wardrobe_desktop.core.learning.space import load_space, space_of, space_path, write_space
from wardrobe_desktop.core.learning.taught import Example, TaughtCategory, example_of
from wardrobe_desktop.core.model_file import ModelFile, read_model_file
from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.core.store import Store

FOLDER = [*photos_of("dress", 20), *photos_of("hat", 20), *photos_of("t-shirt", 20), *photos_of("kimono", 8)]


# As it comes with a model: of photos that the network was trained on.
TRAINING = [photo for kind in ("dress", "hat", "t-shirt") for photo in photos_of(kind, 30, first=500)]
SPACE = space_of(np.stack([p.embedding for p in TRAINING]), np.array([p.best for p in TRAINING]), 3)


def taught(kind: str = "kimono", count: int = 5, parent: str | None = None) -> TaughtCategory:
    return TaughtCategory(f"own-{kind}", kind.title(), parent, tuple(examples_of(kind, count)))


def best(answers: list[Prediction], categories: tuple) -> list[str]:
    return [categories[answer.best].id for answer in answers]


def test_without_anything_taught_the_models_word_stays() -> None:
    learned = learn(MODEL, FOLDER, [], space=SPACE)
    assert learned.categories == MODEL.categories
    assert learned.adjust(FOLDER) == FOLDER


@pytest.mark.parametrize("count", [3, 5, 10])
def test_a_category_is_found_from_a_few_photos_and_costs_the_others_nothing(count: int) -> None:
    learned = learn(MODEL, FOLDER, [taught(count=count)], space=SPACE)
    found = best(learned.adjust(FOLDER), learned.categories)
    assert found[-8:] == ["own-kimono"] * 8
    assert found[:-8] == ["dress"] * 20 + ["hat"] * 20 + ["t-shirt"] * 20


def test_two_categories_are_told_apart() -> None:
    folder = [*FOLDER, *photos_of("scarf", 6)]
    learned = learn(MODEL, folder, [taught(), taught("scarf")], space=SPACE)
    found = best(learned.adjust(folder), learned.categories)
    assert found[-14:] == ["own-kimono"] * 8 + ["own-scarf"] * 6


def test_where_no_space_came_with_the_model_the_photos_at_hand_must_do() -> None:
    learned = learn(MODEL, FOLDER[:60], [taught(count=10)])
    answers = learned.adjust(FOLDER)
    kimonos, others = answers[60:], answers[:60]
    assert min(answer.probabilities[3] for answer in kimonos) > max(a.probabilities[3] for a in others)


def test_the_likely_ones_are_offered_together() -> None:
    learned = learn(MODEL, FOLDER, [taught()], space=SPACE)
    offered = learned.offers(learned.adjust(FOLDER), "own-kimono")
    assert {answer.photo.path for answer in offered} == {photo.photo.path for photo in FOLDER[-8:]}


def test_two_examples_are_too_few_and_those_of_another_model_do_not_count() -> None:
    few = taught(count=2)
    foreign = TaughtCategory("own-a", "A", None, tuple(map(of_another_model, examples_of("kimono", 5))))
    learned = learn(MODEL, FOLDER, [few, foreign], space=SPACE)
    assert learned.taught == ()
    assert [each.id for each in learned.asleep] == ["own-kimono", "own-a"]


def test_an_example_that_claims_to_be_this_models_and_holds_other_numbers_is_passed_over() -> None:
    liar = Example("ff", MODEL.id, np.array([1.0], np.float32), np.ones(3, np.float16))
    learned = learn(
        MODEL, FOLDER, [TaughtCategory("own-a", "A", None, (liar, *examples_of("kimono", 3)))], space=SPACE
    )
    assert len(learned.taught) == 1


def test_a_category_is_found_in_a_folder_of_its_own_photos_only_and_in_an_empty_one_nothing_breaks() -> None:
    kimonos = photos_of("kimono", 4)
    learned = learn(MODEL, [], [taught()], [], space=SPACE)
    assert learned.adjust([]) == []
    assert len(learned.adjust(kimonos)[0].probabilities) == 4


def test_what_was_taught_is_never_unfamiliar() -> None:
    strange = photos_of("kimono", 6)
    strange = [type(p)(p.photo, p.probabilities, p.embedding, -0.5, p.model_id) for p in strange]
    folder = [*FOLDER[:-8], *strange]
    answers = learn(MODEL, folder, [taught()], space=SPACE).adjust(folder)
    assert all(answer.familiarity >= MODEL.familiarity_threshold for answer in answers[-6:])


def test_a_decision_moves_the_doubtful_photos_nearby_and_leaves_the_others() -> None:
    wrong = [photo_of("kimono", number, doubtful=True) for number in range(10)]
    folder = [*FOLDER[:60], *wrong]
    before = [photo.best for photo in wrong]
    learned = learn(
        MODEL, folder, [], [], {wrong[0].photo.digest: "hat", wrong[1].photo.digest: "hat"}, space=SPACE
    )
    found = best(learned.adjust(folder), learned.categories)
    assert before == [0] * 10
    assert found[-10:].count("hat") > 5
    assert all(answer.probabilities[1] > 0.3 for answer in learned.adjust(wrong))
    assert found[:60] == ["dress"] * 20 + ["hat"] * 20 + ["t-shirt"] * 20


def test_what_was_decided_in_an_earlier_folder_still_counts_until_it_is_decided_anew() -> None:
    doubtful = [photo_of("kimono", number, doubtful=True) for number in range(6)]
    earlier = [Decided("hat", example) for example in examples_of("kimono", 3)]
    learned = learn(MODEL, doubtful, [], earlier, space=SPACE)
    assert best(learned.adjust(doubtful), learned.categories) == ["hat"] * 6
    mended = {example.digest: "none-of-these" for _, example in ((d.choice, d.example) for d in earlier)}
    here = [*doubtful, *photos_of("kimono", 3, first=100)]
    again = learn(MODEL, here, [], earlier, mended, space=SPACE)
    assert best(again.adjust(doubtful), again.categories) == ["dress"] * 6


@settings(max_examples=25, deadline=None)
@given(
    counts=st.lists(st.integers(0, 6), min_size=5, max_size=5),
    shown=st.integers(3, 6),
    decided=st.lists(st.sampled_from(["dress", "hat", "own-kimono", "none-of-these", "gone"]), max_size=5),
)
def test_whatever_the_folder_answers_are_probabilities_of_every_category(
    counts: list[int], shown: int, decided: list[str]
) -> None:
    kinds = ("dress", "hat", "t-shirt", "kimono", "scarf")
    folder = [p for kind, count in zip(kinds, counts, strict=True) for p in photos_of(kind, count)]
    choices = {p.photo.digest: choice for p, choice in zip(folder, decided, strict=False)}
    learned = learn(MODEL, folder, [taught(count=shown)], [], choices, space=SPACE)
    for answer in learned.adjust(folder):
        assert answer.probabilities.shape == (4,)
        assert answer.probabilities.min() >= 0
        assert answer.probabilities.sum() == pytest.approx(1, abs=1e-4)


def test_the_same_folder_gives_the_same_answer_in_whatever_order_it_was_taught() -> None:
    one = learn(MODEL, FOLDER, [taught()], space=SPACE).adjust(FOLDER)
    shuffled = TaughtCategory("own-kimono", "Kimono", None, tuple(reversed(taught().examples)))
    other = learn(MODEL, FOLDER, [shuffled], space=SPACE).adjust(FOLDER)
    for a, b in zip(one, other, strict=True):
        assert a.probabilities == pytest.approx(b.probabilities, abs=1e-4)


def test_review_answers_with_what_was_learned_and_keeps_what_was_decided(tmp_path: Path) -> None:
    with Store(tmp_path / "s.sqlite") as store:
        review = Review(MODEL, store)
        review.add_readings(FOLDER)
        kimono, dress = 60, 0
        review.choose([kimono], "t-shirt")
        learned = learn(MODEL, FOLDER, [taught()], [], review.choices, space=SPACE)
        review.learn(learned, learned.adjust(FOLDER[:30]))
        assert review.standing(kimono).category == "t-shirt"
        assert review.standing(kimono).by_hand
        assert review.standing(kimono + 1).category == "own-kimono"
        assert review.standing(dress).category == "dress"
        assert review.counts().all == 68
        assert review.counts().filed + review.counts().look == 68
        assert review.categories[-1].name == "Kimono"
        assert review.guesses(kimono + 1)[0][0].id == "own-kimono"
        review.choose([dress], "own-kimono")
        assert review.filings()[dress].folder == "Kimono"


def test_photos_that_come_in_later_are_answered_with_what_was_learned(tmp_path: Path) -> None:
    with Store(tmp_path / "s.sqlite") as store:
        review = Review(MODEL, store)
        review.add_readings(FOLDER[:60])
        review.learn(learn(MODEL, FOLDER[:60], [taught()], space=SPACE))
        rows = review.add_readings(FOLDER[60:])
        assert {review.standing(row).category for row in rows} == {"own-kimono"}
        assert len(review.reading(rows[0]).probabilities) == 3  # the model's own word stays as it was


def test_a_forgotten_category_gives_its_photos_back(tmp_path: Path) -> None:
    with Store(tmp_path / "s.sqlite") as store:
        review = Review(MODEL, store)
        review.add_readings(FOLDER)
        review.learn(learn(MODEL, FOLDER, [taught()], space=SPACE))
        review.choose([60], "own-kimono")
        review.learn(learn(MODEL, FOLDER, [], space=SPACE))
        assert review.standing(60).category == "dress"
        assert not review.standing(60).by_hand
        counts = review.counts()
        assert set(counts.by_category) == {"dress", "hat", "t-shirt"}
        assert (
            counts.filed + sum(s is Place.LOOK for s in [review.standing(r).place for r in range(68)]) == 68
        )


def test_a_space_is_written_and_read_back_for_its_model_only(tmp_path: Path) -> None:
    model = ModelFile(**{**MODEL.__dict__, "path": tmp_path / "wardrobe.onnx"})
    space = space_of(np.stack([p.embedding for p in FOLDER]), np.array([p.best for p in FOLDER]), 3)
    write_space(space, model, space_path(model.path))
    read = load_space(model)
    assert read is not None
    assert read.coordinates(FOLDER[0].embedding[None]) == pytest.approx(
        space.coordinates(FOLDER[0].embedding[None]), abs=0.05
    )
    assert load_space(ModelFile(**{**model.__dict__, "id": "b" * 64})) is None
    eight = ModelFile(**{**model.__dict__, "id": "c" * 64, "path": tmp_path / "wardrobe.int8.onnx"})
    assert load_space(ModelFile(**{**eight.__dict__, "quantised_from": model.id})) is not None


@settings(max_examples=20, deadline=None)
@given(place=st.floats(0, 1), content=st.binary(max_size=300))
def test_a_damaged_space_is_refused_with_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, place: float, content: bytes
) -> None:
    folder = tmp_path_factory.mktemp("space")
    model = ModelFile(**{**MODEL.__dict__, "path": folder / "wardrobe.onnx"})
    space_path(model.path).write_bytes(content)
    with pytest.raises(ModelFileError, match="damaged"):
        load_space(model)


def test_the_shipped_space_belongs_to_the_shipped_model() -> None:
    model = read_model_file(Path(__file__).resolve().parents[4] / "assets" / "models" / "wardrobe.onnx")
    space = load_space(model)
    assert space is not None
    assert space.means.shape[0] == len(model.categories)
    assert np.allclose(space.directions.T @ space.directions, np.eye(space.directions.shape[1]), atol=0.01)


def test_an_example_keeps_what_the_model_said() -> None:
    photo = photo_of("hat", 1)
    example = example_of(photo)
    assert (example.digest, example.model_id) == (photo.photo.digest, MODEL.id)
    assert example.path == str(photo.photo.path)


def test_what_was_said_not_to_be_it_is_never_taken_for_it_nor_offered() -> None:
    kimonos = [one for one in FOLDER if one.photo.path.name.startswith("kimono")]
    declined = replace(taught(), declined=frozenset({kimonos[0].photo.digest}))
    learned = learn(MODEL, FOLDER, [declined], space=SPACE)
    adjusted = learned.adjust(FOLDER)
    of = {one.photo.digest: one for one in adjusted}
    first, second = (of[one.photo.digest] for one in kimonos[:2])
    assert (first.probabilities[3], second.best) == (0, 3)
    assert first.probabilities.sum() == pytest.approx(1)
    assert first.familiarity == kimonos[0].familiarity
    offered = {one.photo.digest for one in learned.offers(adjusted, "own-kimono")}
    assert second.photo.digest in offered
    assert first.photo.digest not in offered


def test_where_nothing_is_left_but_what_it_is_not_the_models_word_stands() -> None:
    class Sure:
        def probabilities(self, _known: object, embeddings: np.ndarray) -> np.ndarray:
            return np.tile(np.array([0, 0, 0, 1], np.float32), (len(embeddings), 1))

    photo = photos_of("kimono", 1)[0]
    declined = replace(taught(), declined=frozenset({photo.photo.digest}))
    learned = replace(learn(MODEL, FOLDER, [declined], space=SPACE), head=Sure())  # type: ignore[arg-type]
    (answer,) = learned.adjust([photo])
    assert answer.probabilities.tolist() == [*photo.probabilities.tolist(), 0]
