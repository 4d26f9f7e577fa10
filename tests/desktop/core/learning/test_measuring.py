"""How learning is measured, on photos whose looks are made up: what is counted is what it says it is."""

from __future__ import annotations

import importlib
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from wardrobe_desktop.core.learning.space import space_of

IDS = ("dress", "hat", "t-shirt")
SHOWN = 5
ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture
def learning(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The measurement, as `python -m tests.benchmarks` finds it."""
    monkeypatch.syspath_prepend(str(ROOT))
    return importlib.import_module("tests.benchmarks.learning")


@pytest.fixture
def seen(learning: ModuleType) -> Any:
    """Two people's photos, 20 of each known category and 12 kimonos, half of which lie among the dresses."""
    rng = np.random.default_rng(1)
    rows, said, labels, persons = [], [], [], []
    for person in "ab":
        for label, count in (*((each, 20) for each in IDS), ("kimono", 12)):
            for number in range(count):
                far = label == "kimono" and number % 2
                place = np.full(24, 0.3)
                place[3 * (3 if far else IDS.index(label) if label in IDS else 0) :][:3] += 6
                rows.append(np.maximum(place + rng.normal(0, 0.15, 24), 0))
                known = IDS.index(label) if label in IDS else 0
                said.append([0.96 if column == known else 0.02 for column in range(3)])
                labels.append(label)
                persons.append(person)
    embeddings = np.array(rows, np.float16)
    columns = np.array([IDS.index(label) if label in IDS else 0 for label in labels])
    known = np.array([label in IDS for label in labels])
    return learning.Seen(
        embeddings,
        np.array(said, np.float32),
        np.ones(len(rows), bool),
        np.array(labels),
        np.array(persons),
        IDS,
        space_of(embeddings[known], columns[known], 3),
    )


def test_what_is_found_offered_and_lost_is_counted_among_the_same_persons_photos(
    learning: ModuleType, seen: Any
) -> None:
    trials = list(learning._teachings(seen, SHOWN, ["kimono"]))
    assert {trial.person for trial in trials} == {"a", "b"}
    for trial in trials:
        assert (trial.shown, trial.known, trial.others) == (12 - SHOWN, 60, 60)
        assert 0 <= trial.found <= trial.offered <= trial.found_then <= trial.shown
        assert trial.confirmed == trial.offered
        assert trial.asked - trial.confirmed <= trial.lost_offered + trial.shown
        assert trial.lost_then <= trial.lost_offered


def test_categories_unlike_the_known_ones_are_measured_where_their_parts_lie(
    learning: ModuleType, seen: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WARDROBE_LEARNING_FOLDS", raising=False)
    assert learning._unlike_rows() == []
    named = np.where(seen.labels == "kimono", "skirt", seen.labels)
    photos = sys.modules["tests.benchmarks.learning_photos"]
    photos.write_seen(replace(seen, labels=named), tmp_path / "unlike-skirt-0.npz")
    monkeypatch.setenv("WARDROBE_LEARNING_FOLDS", str(tmp_path))
    (part,) = photos.load_unlike()
    assert part.embeddings.tobytes() == seen.embeddings.tobytes()
    rows = learning._unlike_rows()
    assert [row["holds"] is not None for row in rows] == [True, True]
    assert all("skirt" in row["what"] for row in rows)
