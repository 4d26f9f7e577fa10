from __future__ import annotations

import json
import os
import re
import threading
from pathlib import Path
from typing import Any

import pytest
from support.entry_table import ACCEPTED, KEYS, NO_ENTRIES, REFUSED, categories, label, sound_entry
from support.onnx_bytes import FLOAT, UINT8, field, file_of, onnx_bytes, ports_of, seal, text_of

from wardrobe_desktop.core.errors import ModelFileError
from wardrobe_desktop.core.model_file import ModelFile, read_model_file
from wardrobe_desktop.core.paths import model_path


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "model.onnx"


def read(place: Path, data: bytes) -> ModelFile:
    place.write_bytes(data)
    return read_model_file(place)


def refusal(place: Path, data: bytes | None = None) -> str:
    if data is not None:
        place.write_bytes(data)
    with pytest.raises(ModelFileError) as caught:
        read_model_file(place)
    sentence = str(caught.value)
    assert place.name in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_what_the_export_room_wrote_is_read(tiny_onnx: Path) -> None:
    model = read_model_file(tiny_onnx)
    text = re.search(rb'\{"schema":.*"file_sha256":"[0-9a-f]{64}"\}', tiny_onnx.read_bytes(), re.DOTALL)
    assert text is not None
    entry = json.loads(text.group())
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
    assert model.quantised_from is None


def test_the_shipped_model_is_sound() -> None:
    model = read_model_file(model_path())
    assert len(model.categories) == 10
    assert model.curve


def test_an_eight_bit_file_says_what_it_was_made_of(place: Path) -> None:
    assert read(place, file_of(sound_entry(quantised_from="b" * 64))).quantised_from == "b" * 64


@pytest.mark.parametrize("case", ACCEPTED, ids=label)
def test_a_sound_value_is_accepted(case: tuple[str, Any], place: Path) -> None:
    key, value = case
    model = read(place, file_of(sound_entry(**{key: value})))
    if key == "categories":
        assert [c.name for c in model.categories] == [entry["name"] for entry in value]
    elif key == "curve":
        assert [vars(point) for point in model.curve] == value
    elif key == "image_size":
        assert model.image_size == tuple(value)
    elif key != "a_key_of_later_times":
        assert (model.facts[key] if key in model.facts else getattr(model, key)) == value


@pytest.mark.parametrize("key", KEYS)
def test_what_is_missing_is_named(key: str, place: Path) -> None:
    entry = sound_entry()
    del entry[key]
    assert f'"{key}"' in refusal(place, file_of(entry, sound_entry()))


@pytest.mark.parametrize("case", REFUSED, ids=label)
def test_what_makes_no_sense_is_named(case: tuple[str, Any], place: Path) -> None:
    key, value = case
    sentence = refusal(place, file_of(sound_entry(**{key: value}), sound_entry()))
    # NaN and infinity are no JSON at all
    assert f'"{key}"' in sentence or "newer" in sentence or "cannot be read" in sentence


def test_a_newer_format_asks_for_a_newer_program(place: Path) -> None:
    newer = {"schema": 2, "kinds": "of another form", "file_sha256": "0" * 64}
    assert "newer Wardrobe Sorter" in refusal(place, file_of(newer, sound_entry()))


@pytest.mark.parametrize("text", [*NO_ENTRIES, b"\xff\xfe{", b'{"schema":1,"backbone":"\xe9"}'])
def test_an_entry_that_is_no_entry_is_refused(text: str | bytes, place: Path) -> None:
    assert '"wardrobe" entry that cannot be read' in refusal(
        place, onnx_bytes(text, *ports_of(sound_entry()))
    )


def test_a_missing_file_or_a_folder_is_refused(tmp_path: Path) -> None:
    assert "is missing" in refusal(tmp_path / "gone.onnx")
    assert "is a folder" in refusal(tmp_path)


def test_a_file_that_may_not_be_read_is_refused(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place.write_bytes(b"x")

    def refuse(_path: Path) -> bytes:  # whoever runs the tests as root may read everything
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "cannot be read" in refusal(place)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are a thing of Unix")
def test_a_pipe_is_refused_at_once(place: Path) -> None:
    os.mkfifo(place)
    said: list[str] = []
    reader = threading.Thread(target=lambda: said.append(refusal(place)), daemon=True)
    reader.start()
    reader.join(30)
    assert said
    assert "is not a model file" in said[0]


def test_a_file_larger_than_any_model_is_refused_unread(place: Path) -> None:
    with place.open("wb") as file:
        file.truncate(2**31 + 1)
    assert "is not a model file" in refusal(place)


@pytest.mark.parametrize(
    "content",
    [b"", b"hello", bytes(1000), b"\xff\xd8\xff\xe0" * 50, b"PK\x03\x04" * 50, bytes(range(255, 0, -3))],
    ids=["nothing", "text", "zeros", "photo", "archive", "noise"],
)
def test_a_foreign_file_is_refused(content: bytes, place: Path) -> None:
    assert "is not a model file of Wardrobe Sorter" in refusal(place, content)


def test_an_onnx_file_of_somebody_else_is_refused(place: Path) -> None:
    other = onnx_bytes(None, {"x": (FLOAT, ("N", 3))}, {"y": (FLOAT, ("N", 10))})
    assert 'lacks the "wardrobe" entry' in refusal(place, other)


def test_two_entries_are_refused(place: Path) -> None:
    entry = field(14, field(1, b"wardrobe") + field(2, b"{}"))
    assert "more than one" in refusal(place, seal(file_of(sound_entry()) + entry))


def test_missing_inputs_and_outputs_are_named(place: Path) -> None:
    inputs, outputs = ports_of(sound_entry())
    inputs["picture"] = inputs.pop("image")
    del outputs["heat"], outputs["familiarity"]
    sentence = refusal(place, seal(onnx_bytes(text_of(sound_entry()), inputs, outputs)))
    for name in ("image", "heat", "familiarity"):
        assert f'"{name}"' in sentence


def test_inputs_and_outputs_beyond_the_agreed_ones_are_refused(place: Path) -> None:
    for more in (0, 1):
        ports = ports_of(sound_entry())
        ports[more]["more"] = (FLOAT, ("N",))
        sentence = refusal(place, seal(onnx_bytes(text_of(sound_entry()), *ports)))
        assert "other inputs or outputs" in sentence


@pytest.mark.parametrize(
    ("name", "kind", "shape"),
    [
        ("image", FLOAT, ("N", 48, 64, 3)),
        ("image", UINT8, ("N", 64, 48, 3)),
        ("image", UINT8, ("N", 48, 64)),
        ("image", UINT8, (1, 48, 64, 3)),
        ("image", UINT8, ()),
        ("probabilities", FLOAT, ("N", 4)),
        ("probabilities", FLOAT, ("N", "C")),
        ("probabilities", UINT8, ("N", 3)),
        ("probabilities", FLOAT, (8, 3)),
        ("heat", FLOAT, ("N", 2, 2, 2)),
        ("heat", FLOAT, ("N", 3)),
        ("heat", FLOAT, ("N", 0, 2, 3)),
        ("embedding", FLOAT, ("N", "D")),
        ("embedding", FLOAT, ("N", 16, 1)),
        ("familiarity", FLOAT, ("N", 1)),
        ("familiarity", FLOAT, ()),
    ],
)
def test_an_input_or_output_of_another_size_than_the_entry_says_is_named(
    name: str, kind: int, shape: tuple[int | str, ...], place: Path
) -> None:
    inputs, outputs = ports_of(sound_entry())
    (inputs if name == "image" else outputs)[name] = (kind, shape)
    sentence = refusal(place, seal(onnx_bytes(text_of(sound_entry()), inputs, outputs)))
    assert f'"{name}" of another size or kind' in sentence


def test_other_categories_than_the_network_knows_are_refused(place: Path) -> None:
    fewer = sound_entry(categories=categories("dress", "pants"))
    assert '"probabilities"' in refusal(place, file_of(fewer, sound_entry()))


def test_weights_in_another_file_are_refused(place: Path) -> None:
    weights = field(5, field(8, b"kernel") + field(14, 1))
    data = onnx_bytes(text_of(sound_entry()), *ports_of(sound_entry()), weights)
    assert "weights in another file" in refusal(place, seal(data))


def test_a_checksum_that_is_not_the_entrys_own_is_refused(place: Path) -> None:
    other = field(2, b'"file_sha256":"' + b"0" * 64 + b'"')  # the name of the program that made the file
    spaced = json.dumps(sound_entry(file_sha256="1" * 64))
    assert '"file_sha256"' in refusal(place, seal(onnx_bytes(spaced, *ports_of(sound_entry())) + other))
    assert '"file_sha256"' in refusal(place, file_of(sound_entry()) + other)


def test_altered_names_are_noticed(place: Path) -> None:
    data = file_of(sound_entry())
    swapped = data.replace(b'"Dress"', b'"#"').replace(b'"Pants"', b'"Dress"').replace(b'"#"', b'"Pants"')
    assert swapped != data
    assert "is damaged" in refusal(place, swapped)
