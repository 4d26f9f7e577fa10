"""The help tells which version this is and where newer ones are; an installed one, where the licences lie."""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from wardrobe_desktop.core.paths import licences_dir
from wardrobe_desktop.views.help_dialog import HelpDialog


def words_of_help(qtbot: QtBot) -> str:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = HelpDialog(parent)
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_the_help_tells_the_version_and_where_newer_ones_are(qtbot: QtBot) -> None:
    words = words_of_help(qtbot)

    assert f"Version {version('wardrobe-sorter')}" in words
    assert "look for newer versions where you got this one" in words


@pytest.mark.parametrize("place", ["licences", "../Resources/licences"])
def test_an_installed_program_tells_where_the_licences_of_its_parts_lie(
    place: str, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "MacOS" / "wardrobe-sorter"
    program.parent.mkdir()
    folder = (program.parent / place).resolve()
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))

    assert licences_dir() == folder
    assert str(folder) in words_of_help(qtbot)


def test_a_program_that_was_not_installed_as_one_tells_of_no_folder(qtbot: QtBot) -> None:
    assert licences_dir() is None
    assert "licences" not in words_of_help(qtbot)
