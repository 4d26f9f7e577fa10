from __future__ import annotations

from dataclasses import replace

import pytest

from wardrobe_desktop.core.model_file import CurvePoint, ModelFile, read_model_file
from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.sureness import choices, measured


@pytest.fixture
def model() -> ModelFile:
    curve = (CurvePoint(0.5, 1.0, 0.9), CurvePoint(0.8, 0.7, 0.97), CurvePoint(0.9, 0.6, 0.96))
    return replace(read_model_file(model_path()), threshold=0.85, curve=curve)


def test_at_a_measured_point_it_is_what_was_measured(model: ModelFile) -> None:
    assert (measured(model, 0.8).coverage, measured(model, 0.8).accuracy) == (0.7, 0.97)


def test_between_two_points_each_number_is_the_worse_one(model: ModelFile) -> None:
    assert (measured(model, 0.85).coverage, measured(model, 0.85).accuracy) == (0.6, 0.96)
    assert (measured(model, 0.6).coverage, measured(model, 0.6).accuracy) == (0.7, 0.9)


def test_beyond_the_curve_nothing_is_promised(model: ModelFile) -> None:
    assert (measured(model, 0.3).coverage, measured(model, 0.3).accuracy) == (1.0, None)
    assert (measured(model, 0.95).coverage, measured(model, 0.95).accuracy) == (None, 0.96)


def test_the_models_own_threshold_and_what_was_kept_can_be_chosen(model: ModelFile) -> None:
    assert [each.confidence for each in choices(model)] == [0.5, 0.8, 0.85, 0.9]
    assert [each.confidence for each in choices(model, also=0.7)] == [0.5, 0.7, 0.8, 0.85, 0.9]


def test_a_point_without_photos_is_no_choice(model: ModelFile) -> None:
    empty = replace(model, curve=(*model.curve, CurvePoint(0.99, 0.0, 1.0)))
    assert [each.confidence for each in choices(empty)] == [0.5, 0.8, 0.85, 0.9]


def test_nothing_of_the_shipped_model_promises_more_than_its_curve() -> None:
    shipped = read_model_file(model_path())
    for choice in choices(shipped):
        near = [p for p in shipped.curve if p.confidence <= choice.confidence][-1:]
        assert choice.accuracy is not None
        assert choice.coverage is not None
        assert all(choice.accuracy <= p.accuracy and choice.coverage <= p.coverage for p in near)
