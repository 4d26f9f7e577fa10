"""What export writes, the desktop reads: the same facts, and the same refusals, from two separate readers."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import onnx
import pytest

from wardrobe_desktop.core.errors import ModelFileError as DesktopRefusal
from wardrobe_desktop.core.model_file import read_model_file as desktop_reads
from wardrobe_export.digest import EMPTY, seal
from wardrobe_export.errors import ModelFileError as ExportRefusal
from wardrobe_export.model_file import read_model_file as export_reads


def test_both_sides_read_the_same_facts(tiny_onnx: Path) -> None:
    written, read = export_reads(tiny_onnx).metadata, desktop_reads(tiny_onnx)
    assert [(c.id, c.name) for c in read.categories] == [(c.id, c.name) for c in written.categories]
    for name in ("image_size", "temperature", "threshold", "familiarity_threshold"):
        assert getattr(read, name) == getattr(written, name)
    assert [vars(point) for point in read.curve] == [vars(point) for point in written.curve]
    assert read.id == written.file_sha256


def reseal(source: Path, target: Path, alter: Callable[[dict[str, Any]], None]) -> Path:
    """A copy of a model file with an altered entry and a right digest."""
    model = onnx.load(str(source))
    fields = json.loads(model.metadata_props[0].value)
    alter(fields)
    if "file_sha256" in fields:
        fields["file_sha256"] = EMPTY
    model.metadata_props[0].value = json.dumps(fields, separators=(",", ":"))
    data = model.SerializeToString()
    target.write_bytes(seal(data) if "file_sha256" in fields else data)
    return target


def refused_by_both(path: Path) -> None:
    for reads, refusal in ((export_reads, ExportRefusal), (desktop_reads, DesktopRefusal)):
        with pytest.raises(refusal) as caught:
            reads(path)
        assert "\n" not in str(caught.value)


KEYS = (
    *("schema", "categories", "image_size", "resize", "resample", "temperature", "threshold"),
    *("familiarity_threshold", "curve", "heat_method", "backbone", "backbone_licence", "training_data"),
    *("calibration", "metrics", "versions", "date", "keras_sha256", "file_sha256"),
)


@pytest.mark.parametrize("key", KEYS)
def test_both_sides_refuse_a_file_without(tiny_onnx: Path, tmp_path: Path, key: str) -> None:
    refused_by_both(reseal(tiny_onnx, tmp_path / "altered.onnx", lambda fields: fields.pop(key)))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("schema", 2),
        ("categories", [{"id": "dress", "name": "Dress"}]),
        ("categories", [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}, {"id": "c", "name": "C"}]),
        ("image_size", [32]),
        ("resize", "crop"),
        ("resample", "nearest"),
        ("temperature", 0),
        ("threshold", 2),
        ("familiarity_threshold", "low"),
        ("curve", [{"confidence": 0.5}]),
    ],
)
def test_both_sides_refuse_a_wrong(tiny_onnx: Path, tmp_path: Path, key: str, value: Any) -> None:
    refused_by_both(reseal(tiny_onnx, tmp_path / "altered.onnx", lambda fields: fields.update({key: value})))


@pytest.mark.parametrize("share", [0.001, 0.2, 0.4, 0.6, 0.8, 0.99])
def test_both_sides_refuse_an_altered_byte(tiny_onnx: Path, tmp_path: Path, share: float) -> None:
    data = bytearray(tiny_onnx.read_bytes())
    data[int(share * len(data))] ^= 0x04
    path = tmp_path / "altered.onnx"
    path.write_bytes(data)
    refused_by_both(path)
