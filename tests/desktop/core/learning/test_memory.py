from __future__ import annotations

import contextlib
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from desktop.core.learning.wardrobe import MODEL, examples_of, of_another_model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.learning.memory import Decided, Memory
from wardrobe_desktop.core.learning.my_categories import (
    MyCategoriesError,
    export_categories,
    import_categories,
    read_categories,
)
from wardrobe_desktop.core.learning.step import carry_out
from wardrobe_desktop.core.learning.taught import TeachingError

TEN = MODEL.categories


def test_what_was_taught_is_there_after_a_restart(tmp_path: Path) -> None:
    with Memory(tmp_path / "m.sqlite") as memory:
        made = memory.teach("Kimono", examples_of("kimono", 3), TEN, parent="dress")
    with Memory(tmp_path / "m.sqlite") as memory:
        (category,) = memory.categories()
    assert (category.id, category.name, category.parent) == (made, "Kimono", "dress")
    for kept, shown in zip(category.examples, examples_of("kimono", 3), strict=True):
        assert kept.digest == shown.digest
        assert kept.embedding.tobytes() == shown.embedding.tobytes()
        assert kept.probabilities.tobytes() == shown.probabilities.tobytes()


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "x" * 61, "dress", "DRESS", "kimono "])
def test_a_name_that_cannot_be_is_refused_with_a_sentence(memory: Memory, name: str) -> None:
    memory.teach("Kimono", [], TEN)
    with pytest.raises(TeachingError, match=r"\.$"):
        memory.teach(name, [], TEN)
    assert len(memory.categories()) == 1


@pytest.mark.parametrize(
    ("typed", "called"), [("Tops/Knit", "Tops-Knit"), ("Hats.", "Hats"), ("con", "con_")]
)
def test_a_category_is_called_as_its_folder_will_be(memory: Memory, typed: str, called: str) -> None:
    made = memory.teach(typed, examples_of("hat", 3), TEN)
    assert [each.name for each in memory.categories()] == [called]
    memory.rename(made, "Robes", TEN)
    memory.rename(made, typed, TEN)
    assert [each.name for each in memory.categories()] == [called]


def test_names_without_latin_letters_get_ids_of_their_own(memory: Memory) -> None:
    ids = {memory.teach(name, [], TEN) for name in ("着物", "浴衣", "Été d'été")}
    assert ids == {"own-category", "own-category-2", "own-ete-d-ete"}


def test_a_photo_is_an_example_of_the_category_that_was_named_last(memory: Memory) -> None:
    kimono = memory.teach("Kimono", examples_of("kimono", 4), TEN)
    scarf = memory.teach("Scarf", examples_of("scarf", 3), TEN)
    memory.add_examples(scarf, examples_of("kimono", 1))
    counts = {each.id: len(each.examples) for each in memory.categories()}
    assert counts == {kimono: 3, scarf: 4}


def test_a_category_with_too_few_examples_is_ready_again_once_it_was_shown_more(memory: Memory) -> None:
    kimono = memory.teach("Kimono", [of_another_model(one) for one in examples_of("kimono", 3)], TEN)
    assert not memory.categories()[0].is_ready(MODEL.id)
    memory.add_examples(kimono, examples_of("kimono", 2))
    assert not memory.categories()[0].is_ready(MODEL.id)
    memory.add_examples(kimono, examples_of("kimono", 1, first=50))
    assert memory.categories()[0].is_ready(MODEL.id)
    with pytest.raises(TeachingError):
        memory.add_examples("own-obi", examples_of("kimono", 1))


def test_what_was_declined_is_kept_and_taken_back_by_an_example_a_decision_or_joining(memory: Memory) -> None:
    photos = examples_of("hat", 5)
    digests = [photo.digest for photo in photos]
    kimono = memory.teach("Kimono", examples_of("kimono", 3), TEN)
    scarf = memory.teach("Scarf", [photos[3]], TEN)
    memory.decline(kimono, digests)
    memory.add_examples(kimono, photos[:1])
    memory.decide([Decided(kimono, photos[1]), Decided("hat", photos[2])])
    assert memory.categories()[0].declined == set(digests[2:])
    join = carry_out(memory, lambda: memory.join(scarf, kimono))
    assert memory.categories()[0].declined == {digests[2], digests[4]}
    forget = carry_out(memory, lambda: memory.forget(kimono))
    memory.take_step_back(forget)
    memory.take_step_back(join)
    assert [each.declined for each in memory.categories()] == [set(digests[2:]), frozenset()]
    with pytest.raises(TeachingError):
        memory.decline("own-obi", digests)


def test_joining_moves_examples_decisions_and_kinds(memory: Memory) -> None:
    one = memory.teach("Kimono", examples_of("kimono", 3), TEN)
    two = memory.teach("Yukata", examples_of("kimono", 3, first=50), TEN, parent=one)
    three = memory.teach("Obi", [], TEN, parent=one)
    memory.decide([Decided(one, examples_of("kimono", 1, first=70)[0])])
    memory.join(one, two)
    assert {each.id: (len(each.examples), each.parent) for each in memory.categories()} == {
        two: (6, None),
        three: (0, two),
    }
    assert [decided.choice for decided in memory.decisions()] == [two]
    with pytest.raises(TeachingError):
        memory.join(two, two)


def test_forgetting_takes_examples_and_decisions_along(memory: Memory) -> None:
    one = memory.teach("Kimono", examples_of("kimono", 3), TEN)
    memory.decide(
        [Decided(one, examples_of("kimono", 1, first=70)[0]), Decided("hat", examples_of("hat", 1)[0])]
    )
    memory.forget(one)
    assert memory.categories() == ()
    assert [decided.choice for decided in memory.decisions()] == ["hat"]
    with pytest.raises(TeachingError):
        memory.rename(one, "Robe", TEN)


def test_everything_can_be_forgotten(memory: Memory) -> None:
    memory.teach("Kimono", examples_of("kimono", 3), TEN)
    memory.decide([Decided("hat", examples_of("hat", 1)[0])])
    memory.forget_everything()
    assert (memory.categories(), memory.decisions()) == ((), ())


def test_a_category_is_renamed_but_never_a_kind_of_itself(memory: Memory) -> None:
    one = memory.teach("Kimono", [], TEN)
    two = memory.teach("Yukata", [], TEN, parent=one)
    memory.rename(one, "KIMONO", TEN)
    assert memory.categories()[0].name == "KIMONO"
    with pytest.raises(TeachingError, match="itself"):
        memory.set_parent(one, two)
    with pytest.raises(TeachingError):
        memory.rename(one, "Yukata", TEN)


def test_a_decision_can_be_taken_back_and_changed(memory: Memory) -> None:
    first, second = examples_of("hat", 2)
    memory.decide([Decided("hat", first), Decided("hat", second)])
    memory.decide([Decided("dress", first)])
    assert [(d.choice, d.example.digest) for d in memory.decisions()] == [
        ("hat", second.digest),
        ("dress", first.digest),
    ]
    memory.take_back([second.digest])
    assert len(memory.decisions()) == 1


def test_only_the_newest_thousand_decisions_stay(memory: Memory) -> None:
    examples = examples_of("hat", 1100)
    memory.decide([Decided("hat", example) for example in examples])
    assert [d.example.digest for d in memory.decisions()] == [e.digest for e in examples[-1000:]]


def test_another_model_asks_for_the_photos_again_and_takes_in_what_it_says(memory: Memory) -> None:
    old = [of_another_model(example) for example in examples_of("kimono", 3)]
    memory.teach("Kimono", old, TEN)
    memory.decide([Decided("hat", of_another_model(examples_of("hat", 1)[0]))])
    assert len(memory.outdated(MODEL.id)) == 4
    memory.refresh(examples_of("kimono", 2))
    assert len(memory.outdated(MODEL.id)) == 2
    assert len(memory.categories()[0].usable(MODEL.id)) == 2
    assert not memory.categories()[0].is_ready(MODEL.id)


def test_a_damaged_file_is_put_aside_and_a_newer_one_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "m.sqlite"
    path.write_bytes(b"no database" * 500)
    with Memory(path) as memory:
        assert "damaged" in memory.notice
        memory.teach("Kimono", examples_of("kimono", 3), TEN)
    assert len(list(tmp_path.glob("m.sqlite.damaged-*"))) == 1
    base = sqlite3.connect(path)
    base.execute("PRAGMA user_version = 99")
    base.close()
    with pytest.raises(WardrobeError, match="newer"):
        Memory(path)


def test_categories_travel_as_one_file(memory: Memory, tmp_path: Path) -> None:
    one = memory.teach("Kimono", examples_of("kimono", 3), TEN, parent="dress")
    memory.teach("着物", examples_of("scarf", 3), TEN, parent=one)
    export_categories(memory.categories(), tmp_path / "mine.json")
    assert "/photos" not in (tmp_path / "mine.json").read_text(encoding="utf-8")
    with Memory(tmp_path / "other.sqlite") as other:
        ids = import_categories(other, read_categories(tmp_path / "mine.json"), TEN)
        came = other.categories()
        again = import_categories(other, read_categories(tmp_path / "mine.json"), TEN)
        assert again == ids
        assert len(other.categories()) == 2
    assert [(each.name, each.parent, len(each.examples)) for each in came] == [
        ("Kimono", "dress", 3),
        ("着物", ids[0], 3),
    ]
    assert came[0].examples[0].embedding.tobytes() == examples_of("kimono", 1)[0].embedding.tobytes()


def test_an_imported_category_with_a_models_name_gets_a_number(memory: Memory, tmp_path: Path) -> None:
    memory.teach("Robe", examples_of("kimono", 3), TEN)
    export_categories(memory.categories(), tmp_path / "mine.json")
    text = (tmp_path / "mine.json").read_text(encoding="utf-8").replace('"Robe"', '"Dress"')
    (tmp_path / "mine.json").write_text(text, encoding="utf-8")
    with Memory(tmp_path / "other.sqlite") as other:
        import_categories(other, read_categories(tmp_path / "mine.json"), TEN)
        assert [each.name for each in other.categories()] == ["Dress 2"]


def _content(memory: Memory, path: Path) -> dict[str, Any]:
    memory.teach("Kimono", examples_of("kimono", 3), TEN)
    export_categories(memory.categories(), path)
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
PLACES = [
    "version",
    "categories",
    "id",
    "name",
    "parent",
    "examples",
    "photo",
    "model",
    "probabilities",
    "embedding",
    "declined",
]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.sampled_from(PLACES), value=JSON)
def test_a_hostile_file_is_refused_or_leaves_only_what_is_sound(
    tmp_path_factory: pytest.TempPathFactory, place: str, value: object
) -> None:
    folder = tmp_path_factory.mktemp("hostile")
    with Memory(folder / "m.sqlite") as memory:
        content = _content(memory, folder / "f.json")
    category = content["categories"][0]
    for part in (content, category, category["examples"][0]):
        if place in part:
            part[place] = value
    (folder / "f.json").write_text(json.dumps(content), encoding="utf-8")
    with Memory(folder / "other.sqlite") as other:
        with contextlib.suppress(MyCategoriesError, TeachingError):
            import_categories(other, read_categories(folder / "f.json"), TEN)
        for each in other.categories():
            assert each.name.strip()
            assert all(example.embedding.size for example in each.examples)


@settings(max_examples=40, deadline=None)
@given(data=st.binary(max_size=200))
def test_any_other_file_is_refused_with_one_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("other") / "f.json"
    path.write_bytes(data)
    with pytest.raises(MyCategoriesError, match=r"\.$"):
        read_categories(path)


def test_deep_brackets_a_ring_of_parents_and_a_folder_are_refused(tmp_path: Path, memory: Memory) -> None:
    path = tmp_path / "f.json"
    path.write_text("[" * 100_000, encoding="utf-8")
    with pytest.raises(MyCategoriesError):
        read_categories(path)
    content = _content(memory, path)
    category = content["categories"][0]
    category["parent"] = category["id"]
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(MyCategoriesError):
        read_categories(path)
    with pytest.raises(MyCategoriesError):
        read_categories(tmp_path)
