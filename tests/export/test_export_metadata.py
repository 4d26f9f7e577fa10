"""The `wardrobe` entry: what is written is what is read, and nothing unsound passes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from support.entry_table import ACCEPTED, KEYS, NO_ENTRIES, REFUSED, label, sound_entry

from wardrobe_export.errors import ModelFileError
from wardrobe_export.metadata import from_json, parse


def test_what_is_written_is_what_is_read() -> None:
    metadata = parse(sound_entry())
    assert from_json(metadata.to_json()) == metadata
    assert metadata.categories[2].name == "T-shirt"
    assert metadata.image_size == (48, 64)


def test_the_text_is_compact_ascii_whatever_the_categories_are_called() -> None:
    names = [{"id": "a", "name": "Mütze"}, {"id": "b", "name": "帽子"}]
    text = parse(sound_entry(categories=names)).to_json()
    assert text.isascii()
    assert ": " not in text
    assert json.loads(text)["categories"][1]["name"] == "帽子"


def test_all_keys_of_the_contract_are_written_and_the_digest_is_the_last() -> None:
    assert tuple(json.loads(parse(sound_entry()).to_json())) == KEYS
    quantised = json.loads(parse(sound_entry(quantised_from="b" * 64)).to_json())
    assert quantised == sound_entry(quantised_from="b" * 64)
    assert list(quantised)[-1] == "file_sha256"


@pytest.mark.parametrize("case", ACCEPTED, ids=label)
def test_a_sound_value_is_accepted_and_written_again(case: tuple[str, Any]) -> None:
    key, value = case
    metadata = parse(sound_entry(**{key: value}))
    written = json.loads(metadata.to_json())
    assert parse(written) == metadata
    if key == "categories":
        value = [{"id": entry["id"], "name": entry["name"]} for entry in value]
    assert key not in written or written[key] == value


@pytest.mark.parametrize("key", KEYS)
def test_a_missing_key_is_refused_by_its_name(key: str) -> None:
    fields = sound_entry()
    del fields[key]
    with pytest.raises(ModelFileError, match=f'lacks "{key}"'):
        parse(fields)


@pytest.mark.parametrize("case", REFUSED, ids=label)
def test_a_wrong_value_is_refused_by_its_key(case: tuple[str, Any]) -> None:
    key, value = case
    with pytest.raises(ModelFileError, match=rf'"{key}"|uses {key}') as caught:
        parse(sound_entry(**{key: value}))
    assert "\n" not in str(caught.value)


def test_a_newer_schema_is_refused_with_what_to_do() -> None:
    with pytest.raises(ModelFileError, match=r"uses schema 2.*install a newer Wardrobe Sorter"):
        parse(sound_entry(schema=2))


@pytest.mark.parametrize("text", NO_ENTRIES, ids=lambda text: text[:8])
def test_text_that_is_no_entry_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(ModelFileError) as caught:
        from_json(text)
    assert "\n" not in str(caught.value)
