"""The front door of the command line: what it does before and after any command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from wardrobe_desktop.cli import DONE, REFUSED, main
from wardrobe_desktop.commands.sorting import json_text


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


def test_a_full_disk_behind_the_output_is_a_sentence() -> None:
    command = f'"{sys.executable}" -m wardrobe_desktop history > /dev/full'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "No space left" in done.stderr


def test_a_data_folder_that_cannot_be_made_is_a_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("WARDROBE_SORTER_HOME", str(tmp_path / "file" / "home"))

    assert main(["history"]) == REFUSED
    assert "cannot be made" in capsys.readouterr().err


def test_an_empty_name_never_means_the_current_folder(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["sort", "", "--into", str(tmp_path / "sorted"), "--move"])

    assert ended.value.code == REFUSED
    assert "empty" in capsys.readouterr().err


def test_a_table_never_takes_the_place_of_what_belongs_to_a_photo(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, samples: Path
) -> None:
    film = tmp_path / "IMG_2041.mov"
    film.write_bytes(b"film")

    assert main(["classify", str(samples / "IMG_2041.jpg"), "--csv", str(film)]) == REFUSED
    assert film.read_bytes() == b"film"
    assert "will not be written over" in capsys.readouterr().err


def test_a_pipe_is_no_model_file_and_holds_nobody_up(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, samples: Path
) -> None:
    pipe = tmp_path / "model.onnx"
    os.mkfifo(pipe)

    assert main(["classify", str(samples), "--model", str(pipe)]) == REFUSED
    assert "not a" in capsys.readouterr().err


def test_a_shutdown_in_the_middle_leaves_no_unfinished_table(tmp_path: Path, samples: Path) -> None:
    table = tmp_path / "photos.csv"
    command = [sys.executable, "-m", "wardrobe_desktop", "classify", *[str(samples)] * 2, "--csv", str(table)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as running:
        while not list(tmp_path.iterdir()) and running.poll() is None:
            threading.Event().wait(0.01)
        running.terminate()
        said = running.communicate()[1]

    assert said == "Stopped.\n"
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_no_text_still_makes_json() -> None:
    document = {"moves": [{"path": os.fsdecode(b"d\xff.jpg")}]}

    assert json.loads(json_text(document)) == {"moves": [{"path": "d\\xff.jpg"}]}


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert ended.value.code == DONE
    assert capsys.readouterr().out.startswith("Wardrobe Sorter ")
