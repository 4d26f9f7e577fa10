"""The `wardrobe` entry: what is written is what is read, and nothing unsound passes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from small_runs import entry

from wardrobe_export.errors import ModelFileError
from wardrobe_export.metadata import from_json, parse


def test_what_is_written_is_what_is_read() -> None:
    metadata = parse(entry())
    assert from_json(metadata.to_json()) == metadata
    assert metadata.categories[1].name == "Long sleeve"
    assert metadata.image_size == (48, 64)


def test_the_text_is_compact_ascii_whatever_the_categories_are_called() -> None:
    text = parse(entry(categories=[{"id": "a", "name": "Mütze"}, {"id": "b", "name": "帽子"}])).to_json()
    assert text.isascii()
    assert ": " not in text.replace('"training_data"', "")
    assert json.loads(text)["categories"][1]["name"] == "帽子"


def test_all_keys_of_the_contract_are_written() -> None:
    assert set(json.loads(parse(entry()).to_json())) == set(entry())


@pytest.mark.parametrize("key", sorted(entry()))
def test_a_missing_key_is_refused_by_its_name(key: str) -> None:
    fields = entry()
    del fields[key]
    with pytest.raises(ModelFileError, match=f'lacks "{key}"'):
        parse(fields)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("categories", []),
        ("categories", [{"id": "hat", "name": "Hat"}]),
        ("categories", [{"id": "hat", "name": "Hat"}, {"id": "hat", "name": "Cap"}]),
        ("categories", [{"id": "hat", "name": "Hat"}, {"id": "cap", "name": "Hat"}]),
        ("categories", [{"id": "hat"}, {"id": "cap", "name": "Cap"}]),
        ("categories", {"hat": "Hat"}),
        ("image_size", [260]),
        ("image_size", [260, 0]),
        ("image_size", ["260", "260"]),
        ("resize", "crop"),
        ("resample", "guess"),
        ("temperature", 0),
        ("temperature", True),
        ("threshold", 1.2),
        ("threshold", "0.9"),
        ("familiarity_threshold", -2),
        ("curve", []),
        ("curve", [{"confidence": 0.9, "coverage": 0.5}]),
        (
            "curve",
            [
                {"confidence": 0.9, "coverage": 0.5, "accuracy": 1.0},
                {"confidence": 0.8, "coverage": 0.6, "accuracy": 0.9},
            ],
        ),
        ("heat_method", "guess"),
        ("backbone", ""),
        ("metrics", {"top1": "good"}),
        ("metrics", {"top1": float("inf")}),
        ("versions", {"keras": 3}),
        ("date", "yesterday"),
        ("keras_sha256", "A" * 64),
        ("file_sha256", "0" * 63),
        ("schema", "1"),
    ],
)
def test_a_wrong_value_is_refused_by_its_key(key: str, value: Any) -> None:
    with pytest.raises(ModelFileError, match=f'"{key}"'):
        parse(entry(**{key: value}))


def test_a_newer_schema_is_refused_with_what_to_do() -> None:
    with pytest.raises(ModelFileError, match=r"uses schema 2.*install a newer Wardrobe Sorter"):
        parse(entry(schema=2))


@pytest.mark.parametrize("text", ["", "{", "[1]", "null", '{"schema": NaN}'])
def test_text_that_is_no_entry_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(ModelFileError) as caught:
        from_json(text)
    assert str(caught.value).count("\n") == 0
