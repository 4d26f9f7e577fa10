"""What export writes, the desktop reads: the same facts, and the same refusals, from two separate readers."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import onnx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.entry_table import ACCEPTED, KEYS, REFUSED, label, sound_entry

from wardrobe_desktop.core.errors import ModelFileError as DesktopRefusal
from wardrobe_desktop.core.model_entry import Entry, read_entry
from wardrobe_desktop.core.model_file import read_model_file as desktop_reads
from wardrobe_export.convert import Conversion
from wardrobe_export.digest import EMPTY, seal
from wardrobe_export.errors import ModelFileError as ExportRefusal
from wardrobe_export.metadata import Metadata, from_json
from wardrobe_export.model_file import read_model_file as export_reads

QUIET = settings(
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    max_examples=200,
)


def test_both_sides_read_the_same_facts(tiny_onnx: Path) -> None:
    written, read = export_reads(tiny_onnx).metadata, desktop_reads(tiny_onnx)
    assert same_facts(written, read)
    assert read.id == written.file_sha256


def same_facts(written: Metadata, read: Any) -> bool:
    """Whether the desktop's reading (a ModelFile or an Entry) says what export's does."""
    plain = ("image_size", "temperature", "threshold", "familiarity_threshold", "quantised_from")
    return (
        [vars(category) for category in written.categories]
        == [{"id": category.id, "name": category.name} for category in read.categories]
        and [vars(point) for point in written.curve] == [vars(point) for point in read.curve]
        and all(getattr(written, name) == getattr(read, name) for name in plain)
        and all(getattr(written, name) == value for name, value in read.facts.items())
    )


def verdicts(entry: dict[str, Any]) -> tuple[Metadata | str, Entry | str]:
    """What each side makes of an entry: its facts, or its sentence."""
    text = json.dumps(entry)
    export: Metadata | str
    desktop: Entry | str
    try:
        export = from_json(text)
    except ExportRefusal as error:
        export = str(error)
    try:
        desktop = read_entry(text.encode(), Path("model.onnx"))
    except DesktopRefusal as error:
        desktop = str(error)
    return export, desktop


@pytest.mark.parametrize("case", [*ACCEPTED, *REFUSED], ids=label)
def test_both_sides_are_of_one_mind_about(case: tuple[str, Any]) -> None:
    key, value = case
    agree(sound_entry(**{key: value}))


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@QUIET
@given(st.sampled_from(KEYS), ANYTHING)
def test_both_sides_are_of_one_mind_about_any_value_of_any_key(key: str, value: Any) -> None:
    agree(sound_entry(**{key: value}))


def agree(entry: dict[str, Any]) -> None:
    export, desktop = verdicts(entry)
    if isinstance(export, str) or isinstance(desktop, str):
        assert isinstance(export, str), desktop
        assert isinstance(desktop, str), export
        assert "\n" not in export + desktop
    else:
        assert same_facts(export, desktop)


def refused_by_both(path: Path) -> None:
    for reads, refusal in ((export_reads, ExportRefusal), (desktop_reads, DesktopRefusal)):
        with pytest.raises(refusal) as caught:
            reads(path)
        assert "\n" not in str(caught.value)


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


@pytest.mark.parametrize("key", KEYS)
def test_both_sides_refuse_a_file_without(converted: Conversion, tmp_path: Path, key: str) -> None:
    refused_by_both(reseal(converted.file.path, tmp_path / "altered.onnx", lambda fields: fields.pop(key)))


@QUIET
@given(data=st.data())
def test_both_sides_refuse_any_file_whose_bytes_were_altered(
    converted: Conversion, tmp_path: Path, data: st.DataObject
) -> None:
    """Any range of it overwritten, taken out or put in, the end included."""
    whole = converted.file.path.read_bytes()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + data.draw(st.sampled_from([1, 64, 10**6])))))
    instead = data.draw(
        st.binary(max_size=40) | st.just(bytes(end - start)) | st.just(whole[start:end][::-1]) | st.just(b"")
    )
    altered = whole[:start] + instead + whole[end:]
    if altered == whole:
        return
    path = tmp_path / "altered.onnx"
    path.write_bytes(altered)
    refused_by_both(path)


@QUIET
@given(st.binary(max_size=300))
def test_both_sides_refuse_any_bytes(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any.onnx"
    path.write_bytes(content)
    refused_by_both(path)
