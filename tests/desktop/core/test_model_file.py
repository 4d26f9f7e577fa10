from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wardrobe_desktop.core.errors import ModelFileError
from wardrobe_desktop.core.model_file import read_model_file
from wardrobe_desktop.core.paths import model_path

Change = Callable[[dict[str, Any]], object]


def field(number: int, content: bytes) -> bytes:
    """One length-delimited field of a protocol buffer."""

    def varint(value: int) -> bytes:
        more, rest = [], value
        while rest > 127:
            more.append(rest & 127 | 128)
            rest >>= 7
        return bytes([*more, rest])

    return varint(number << 3 | 2) + varint(len(content)) + content


def onnx_bytes(
    entry: str | None, inputs: tuple[str, ...] = ("image",), outputs: tuple[str, ...] | None = None
) -> bytes:
    """A model file without a network: the reader looks at names and metadata only."""
    if outputs is None:
        outputs = ("probabilities", "embedding", "heat", "familiarity")
    graph = b"".join(field(11, field(1, name.encode())) for name in inputs)
    graph += b"".join(field(12, field(1, name.encode())) for name in outputs)
    data = b"\x08\x08" + field(7, graph)
    if entry is not None:
        data += field(14, field(1, b"wardrobe") + field(2, entry.encode()))
    return data


def sealed(data: bytes) -> bytes:
    """With the digest filled in, as the export room does."""
    digest = pytest.importorskip("wardrobe_export.digest")
    return digest.seal(data)


def entry_of(path: Path) -> dict[str, Any]:
    text = re.search(rb'\{"schema":.*"file_sha256":"[0-9a-f]{64}"\}', path.read_bytes(), re.DOTALL)
    assert text is not None
    return json.loads(text.group())


@pytest.fixture
def altered(tiny_onnx: Path, tmp_path: Path) -> Callable[[Change], Path]:
    """Writes a sound model file whose entry was changed."""

    def write(change: Change) -> Path:
        entry = entry_of(tiny_onnx)
        change(entry)
        path = tmp_path / "altered.onnx"
        path.write_bytes(sealed(onnx_bytes(json.dumps(entry, separators=(",", ":")))))
        return path

    return write


def test_what_the_export_room_wrote_is_read(tiny_onnx: Path) -> None:
    model = read_model_file(tiny_onnx)
    entry = entry_of(tiny_onnx)
    assert [(c.id, c.name) for c in model.categories] == [
        ("dress", "Dress"),
        ("pants", "Pants"),
        ("t-shirt", "T-shirt"),
    ]
    assert model.id == entry["file_sha256"]
    assert model.image_size == tuple(entry["image_size"])
    assert model.threshold == entry["threshold"]
    assert model.familiarity_threshold == entry["familiarity_threshold"]
    assert [vars(point) for point in model.curve] == entry["curve"]
    assert model.facts["backbone"] == entry["backbone"]
    assert model.path == tiny_onnx


def test_the_shipped_model_is_sound() -> None:
    model = read_model_file(model_path())
    assert len(model.categories) == 10
    assert model.curve


def refusal(path: Path) -> str:
    with pytest.raises(ModelFileError) as caught:
        read_model_file(path)
    sentence = str(caught.value)
    assert path.name in sentence
    assert sentence.endswith(".")
    return sentence


def test_a_missing_file_or_a_folder_is_refused(tmp_path: Path) -> None:
    assert "is missing" in refusal(tmp_path / "gone.onnx")
    assert "is a folder" in refusal(tmp_path)


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "m.onnx"
    path.write_bytes(b"x")

    def refuse(_path: Path) -> bytes:  # whoever runs the tests as root may read everything
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "cannot be read" in refusal(path)


@pytest.mark.parametrize(
    "content",
    [b"", b"hello", bytes(1000), b"\xff\xd8\xff\xe0" * 50, b"PK\x03\x04" * 50, bytes(range(255, 0, -3))],
    ids=["nothing", "text", "zeros", "photo", "archive", "noise"],
)
def test_a_foreign_file_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "foreign.onnx"
    path.write_bytes(content)
    assert "is not a model file of Wardrobe Sorter" in refusal(path)


def test_an_onnx_file_of_somebody_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.onnx"
    path.write_bytes(onnx_bytes(None))
    assert 'lacks the "wardrobe" entry' in refusal(path)


def test_missing_inputs_and_outputs_are_named(tiny_onnx: Path, tmp_path: Path) -> None:
    entry = json.dumps(entry_of(tiny_onnx))
    path = tmp_path / "m.onnx"
    path.write_bytes(onnx_bytes(entry, ("picture",), ("probabilities", "embedding")))
    sentence = refusal(path)
    for name in ("image", "heat", "familiarity"):
        assert f'"{name}"' in sentence


@pytest.mark.parametrize("place", [0.1, 0.5, 0.9])
def test_one_changed_byte_is_noticed(place: float, tiny_onnx: Path, tmp_path: Path) -> None:
    data = bytearray(tiny_onnx.read_bytes())
    data[int(len(data) * place)] ^= 1
    path = tmp_path / "damaged.onnx"
    path.write_bytes(data)
    refusal(path)


def test_a_file_that_was_cut_off_is_refused(tiny_onnx: Path, tmp_path: Path) -> None:
    path = tmp_path / "cut.onnx"
    for share in (0.2, 0.7, 0.999):
        data = tiny_onnx.read_bytes()
        path.write_bytes(data[: int(len(data) * share)])
        refusal(path)


def test_a_newer_format_asks_for_a_newer_program(altered: Callable[[Change], Path]) -> None:
    assert "newer Wardrobe Sorter" in refusal(altered(lambda entry: entry.update(schema=2)))


@pytest.mark.parametrize(
    "key",
    [
        *("schema", "categories", "image_size", "resize", "resample", "temperature", "threshold", "curve"),
        *("familiarity_threshold", "heat_method", "backbone", "backbone_licence", "training_data"),
        *("calibration", "metrics", "versions", "date", "keras_sha256"),
    ],
)
def test_what_is_missing_is_named(key: str, altered: Callable[[Change], Path]) -> None:
    assert f'"{key}"' in refusal(altered(lambda entry: entry.pop(key)))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("categories", [{"id": "hat", "name": "Hat"}]),
        ("categories", [{"id": "hat", "name": "Hat"}, {"id": "hat", "name": "Cap"}]),
        ("categories", [{"id": "hat", "name": ""}, {"id": "cap", "name": "Cap"}]),
        ("categories", "hat"),
        ("image_size", [0, 260]),
        ("image_size", [260]),
        ("image_size", [1e9, 1e9]),
        ("resize", "crop"),
        ("resample", "nearest"),
        ("threshold", 1.5),
        ("threshold", "high"),
        ("threshold", True),
        ("temperature", 0),
        ("familiarity_threshold", -2),
        ("curve", [{"confidence": 0.9, "coverage": 0.5, "accuracy": 2}]),
        ("curve", [{"confidence": c, "coverage": 0.5, "accuracy": 0.9} for c in (0.9, 0.5)]),
        ("curve", [{"confidence": 0.9}]),
    ],
)
def test_what_makes_no_sense_is_named(key: str, value: object, altered: Callable[[Change], Path]) -> None:
    assert f'"{key}"' in refusal(altered(lambda entry: entry.update({key: value})))
