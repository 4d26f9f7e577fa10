"""Another model: what was taught is learned anew from the photos that are still there."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from support.hand_pool import HandPool

from wardrobe_desktop.core.content import digest_of
from wardrobe_desktop.core.learning.memory import Decided, Memory
from wardrobe_desktop.core.learning.taught import Example
from wardrobe_desktop.core.model_file import ModelFile, read_model_file
from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.workers.looking_again import look_again

BEFORE = "b" * 64


@pytest.fixture
def model() -> ModelFile:
    return read_model_file(model_path())


@pytest.fixture
def photos(samples: Path, tmp_path: Path) -> list[Path]:
    """Four photos that were shown to the model of before."""
    return [
        Path(shutil.copy2(each, tmp_path / f"{nth}.jpg"))
        for nth, each in enumerate(sorted(samples.glob("*.jpg"))[:4])
    ]


def example(path: Path) -> Example:
    return Example(digest_of(path), BEFORE, np.full(3, 1 / 3, np.float32), np.ones(5, np.float16), str(path))


def pool(model: ModelFile, tmp_path: Path) -> HandPool:
    return HandPool(model, lambda _photo: {"shirt": 0.9}, tmp_path / "thumbnails")


def test_examples_and_decisions_are_seen_by_the_new_model(
    model: ModelFile, photos: list[Path], tmp_path: Path
) -> None:
    with Memory(tmp_path / "learned.sqlite") as memory:
        memory.teach("Hoodie", [example(path) for path in photos[:3]], model.categories)
        memory.decide([Decided("shirt", example(photos[3]))])
        assert look_again(memory, model, lambda: pool(model, tmp_path), Stop()) == []
        (taught,) = memory.categories()
        assert taught.is_ready(model.id)
        assert memory.outdated(model.id) == ()
        assert memory.decisions()[0].example.model_id == model.id


def test_what_is_gone_or_holds_something_else_is_told_and_nothing_is_forgotten(
    model: ModelFile, photos: list[Path], tmp_path: Path
) -> None:
    with Memory(tmp_path / "learned.sqlite") as memory:
        memory.teach("Hoodie", [example(path) for path in photos[:3]], model.categories)
        photos[0].unlink()
        shutil.copy2(photos[3], photos[1])
        assert look_again(memory, model, lambda: pool(model, tmp_path), Stop()) == ["Hoodie"]
        (taught,) = memory.categories()
        assert len(taught.usable(model.id)) == 1
        assert len(taught.examples) == 3


def test_without_anything_to_look_at_no_network_is_started(model: ModelFile, tmp_path: Path) -> None:
    def none() -> HandPool:
        raise AssertionError("nothing is to be looked at")

    gone = replace(example_at(tmp_path), path="")
    with Memory(tmp_path / "learned.sqlite") as memory:
        assert look_again(memory, model, none, Stop()) == []
        memory.teach("Hoodie", [gone], model.categories)
        assert look_again(memory, model, none, Stop()) == ["Hoodie"]


def example_at(folder: Path) -> Example:
    return Example("ab" * 16, BEFORE, np.full(3, 1 / 3, np.float32), np.ones(5, np.float16), str(folder))
