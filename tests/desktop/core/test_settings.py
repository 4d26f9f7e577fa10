from __future__ import annotations

import json
from pathlib import Path

import pytest

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.settings import Settings, load_settings, save_settings


def test_settings_come_back_as_they_were_kept() -> None:
    kept = Settings(
        "de", "dark", {"hat": "Hüte 🎩"}, 0.95, "cpu", "/photos/sorted", "/own.onnx", "/old.onnx", 150
    )
    save_settings(kept)
    assert load_settings() == kept


def test_without_a_file_there_are_defaults() -> None:
    assert load_settings() == Settings()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00\xff"])
def test_a_damaged_file_gives_defaults(text: str, tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text(text, encoding="latin-1")
    assert load_settings(tmp_path / "s.json") == Settings()


def test_what_makes_no_sense_takes_its_default_and_the_rest_is_kept(tmp_path: Path) -> None:
    odd = {
        "theme": "pink",
        "device": 7,
        "threshold": 3.0,
        "folder_names": {"hat": ""},
        "language": "fr",
        "text_size": 30,
        "model": None,
        "new": 1,
    }
    (tmp_path / "s.json").write_text(json.dumps(odd))
    assert load_settings(tmp_path / "s.json") == Settings(language="fr")


def test_the_one_folder_of_earlier_versions_is_read(tmp_path: Path) -> None:
    place = tmp_path / "s.json"
    place.write_text(json.dumps({"last_photos": "/photos/Phone", "last_left": 3}))
    assert load_settings(place) == Settings(last_photos=["/photos/Phone"], last_left=3)
    place.write_text(json.dumps({"last_photos": ""}))
    assert load_settings(place) == Settings()
    place.write_text(json.dumps({"last_photos": [3], "theme": "dark"}))
    assert load_settings(place) == Settings(theme="dark")


def test_a_disk_that_refuses_is_told_and_the_old_file_stays(tmp_path: Path) -> None:
    (tmp_path / "s.json").mkdir()
    with pytest.raises(WardrobeError, match="cannot be kept"):
        save_settings(Settings(), tmp_path / "s.json")
    assert [path.name for path in tmp_path.iterdir()] == ["s.json"]
