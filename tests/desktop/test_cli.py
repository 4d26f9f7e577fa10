"""The front door of the command line: what it does before and after any command."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from wardrobe_desktop.cli import DONE, REFUSED, main


def test_a_misspelt_command_is_answered_with_where_to_find_the_right_one(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main(["clasify", "photos"]) == REFUSED

    said = capsys.readouterr().err
    assert "clasify" in said
    assert "--help" in said


def test_a_reader_that_has_read_enough_is_no_trouble() -> None:
    command = f'"{sys.executable}" -m wardrobe_desktop history --json - | true'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)

    assert done.stderr == ""


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert ended.value.code == DONE
    assert capsys.readouterr().out.startswith("Wardrobe Sorter ")
