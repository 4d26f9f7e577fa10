"""The way from photos to a model file, through both commands: what every other room's tests use."""

from __future__ import annotations

from pathlib import Path

from wardrobe_export.check import check


def test_the_model_that_training_made_is_sound_and_right_on_its_photos(
    tiny_onnx: Path, tiny_run: Path
) -> None:
    findings = check(tiny_onnx, tiny_run, tiny_onnx.parent / "photos")
    assert findings.parity is not None
    assert findings.parity.same_class == findings.parity.pictures
    assert findings.accuracy is not None
    assert findings.accuracy.top1 > 0.9
    assert [category.id for category in findings.file.metadata.categories] == ["dress", "pants", "t-shirt"]
