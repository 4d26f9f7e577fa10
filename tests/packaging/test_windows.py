"""What the Windows installer may and may not do, without building it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image


@pytest.fixture
def script(packing: Path) -> str:
    """The installer's script without its comments."""
    lines = (packing / "installer.nsi").read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if not line.lstrip().startswith(";"))


def test_it_needs_no_administrator_and_writes_only_what_is_the_persons(script: str) -> None:
    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script
    assert "$PROGRAMFILES" not in script
    assert 'InstallDir "$LOCALAPPDATA\\Programs' in script


def test_no_folder_is_removed_with_what_is_in_it_but_the_data_folder_after_a_question(script: str) -> None:
    removed_whole = re.findall(r'RMDir /r "(.*)"', script)

    assert removed_whole == ["$LOCALAPPDATA\\${NAME}"]
    assert "MB_DEFBUTTON2" in script  # Enter keeps the data
    assert "/SD IDNO" in script  # and so does a silent removal


def test_every_sentence_is_there_in_all_languages_of_the_window(script: str) -> None:
    languages = set(re.findall(r'MUI_LANGUAGE "(\w+)"', script))
    said: dict[str, set[str]] = {}
    for name, language in re.findall(r"LangString (\w+) \$\{LANG_(\w+)\}", script):
        said.setdefault(name, set()).add(language.capitalize())

    assert languages == {"English", "German", "Spanish", "French", "Portuguese", "Japanese"}
    assert said
    assert all(spoken == languages for spoken in said.values())


def test_the_list_to_remove_names_every_file_and_then_the_folders_from_the_inside_out(tmp_path: Path) -> None:
    from build_windows import write_lists

    bundle = tmp_path / "bundle"
    (bundle / "_internal" / "deep").mkdir(parents=True)
    for name in ("Wardrobe Sorter.exe", "_internal/a$b.dll", "_internal/deep/é.txt"):
        (bundle / name).write_bytes(b"")

    write_lists(bundle, tmp_path)

    assert (tmp_path / "remove.nsh").read_text(encoding="utf-8").splitlines() == [
        'Delete "$INSTDIR\\Wardrobe Sorter.exe"',
        'Delete "$INSTDIR\\_internal\\a$$b.dll"',
        'Delete "$INSTDIR\\_internal\\deep\\é.txt"',
        'RMDir "$INSTDIR\\_internal\\deep"',
        'RMDir "$INSTDIR\\_internal"',
    ]


def test_the_icon_has_every_size_that_windows_shows(packing: Path) -> None:
    with Image.open(packing / "icons" / "wardrobe-sorter.ico") as icon:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= set(icon.info["sizes"])


def test_the_icons_of_the_installers_are_painted_from_the_drawing(
    packing: Path, tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(packing.parents[1] / "scripts"))
    from draw_icons import SOURCE, paint_for_installers

    paint_for_installers(SOURCE, tmp_path)

    kept = {file.name for file in (packing / "icons").iterdir()}
    assert kept == {file.name for file in tmp_path.iterdir()}
    for name in kept:
        with Image.open(tmp_path / name) as drawn, Image.open(packing / "icons" / name) as shipped:
            assert drawn.size == shipped.size
            pairs = zip(drawn.convert("RGBA").tobytes(), shipped.convert("RGBA").tobytes(), strict=True)
            # Another release of Qt may round an edge differently.
            assert sum(abs(one - other) > 8 for one, other in pairs) < 0.01 * drawn.width * drawn.height * 4


def test_windows_is_told_four_numbers_also_of_a_version_to_upgrade_from() -> None:
    from build_windows import OLD_NUMBER
    from facts import version_numbers

    assert len(version_numbers()) == 4
    assert version_numbers(OLD_NUMBER) == (0, 0, 1, 0)
    assert version_numbers(OLD_NUMBER) < version_numbers()
