"""What a person sees when something else goes wrong, and however oddly files and folders are called."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from support.pictures import draw_garment
from support.tiny_run import TINY

from wardrobe_training.cli import main
from wardrobe_training.progress import printable

QUICK = [*TINY.split(), "--epochs", "1", "--rounds", "1"]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(28, "No space left on device", "/x"), "/x could not be read or written (No space left"),
        (OSError("odd"), "Something went wrong (odd)."),
        (MemoryError(), "a smaller --image-size or --batch"),
        (ModuleNotFoundError("none", name="keras.src"), "run `pip install 'wardrobe-sorter[train]'`"),
    ],
)
def test_what_a_machine_lacks_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception, words: str
) -> None:
    def fail(*_: object) -> int:
        raise error

    monkeypatch.setattr("wardrobe_training.commands.report._report", fail)
    assert main(["report", "run"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert words in line


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("fit", "the same command with --resume goes on from there"),
        ("tune", "the same command with --resume goes on from there"),
        ("evaluate run --cross-validate-people 3", "the same command goes on from there"),
        ("evaluate run", "Stopped."),
        ("predict run photo.jpg", "Stopped."),
    ],
)
def test_who_stops_a_command_hears_whether_it_can_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str, words: str
) -> None:
    def stop(*_: object) -> int:
        raise KeyboardInterrupt

    name = command.split()[0]
    monkeypatch.setattr(f"wardrobe_training.commands.{name}._{name}", stop)
    assert main(command.split()) == 2
    said = capsys.readouterr().err.strip()
    assert said == words if words == "Stopped." else words in said


def test_a_mistake_of_ours_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> int:
        raise ModuleNotFoundError("none", name="wardrobe_training.nothing")

    monkeypatch.setattr("wardrobe_training.commands.report._report", fail)
    with pytest.raises(ModuleNotFoundError):
        main(["report", "run"])


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break in another way there")
def test_who_stops_reading_sees_no_complaint() -> None:
    code = (
        "import sys; from wardrobe_training import cli; from wardrobe_training.commands import report\n"
        "report._report = lambda arguments: print('figures') or 0\n"
        "sys.exit(cli.main(['report', 'run']))"
    )
    ear, mouth = os.pipe()
    os.close(ear)
    done = subprocess.run([sys.executable, "-c", code], stdout=mouth, stderr=subprocess.PIPE, check=False)
    os.close(mouth)
    assert (done.returncode, done.stderr) == (2, b"")


def test_names_cannot_move_the_cursor_or_break_the_line() -> None:
    assert printable("a\nb\x1b[2Jc\u2028\x9b") == r"a\nb\x1b[2Jc\u2028\x9b"
    assert printable("T-shirt 👕 blå 日本") == "T-shirt 👕 blå 日本"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere such names cannot be given to files")
def test_odd_names_of_categories_and_photos_harm_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Mark-up, formulas, quotes, line breaks, and bytes that are no text."""
    photos, run = tmp_path / 'my "photos"', tmp_path / "run"
    rng = np.random.default_rng(0)
    for name in ("<script>$a_$b", "two\nlines, 'q' 👕"):
        (photos / name).mkdir(parents=True)
        for number in range(4):
            draw_garment("dress", rng).save(photos / name / f"{number}\n<b>.png")
        (photos / name / "0\n<b>.png").rename(photos / name / os.fsdecode(b"\xff\xfe.png"))
    assert main(["fit", "--data", str(photos), "--out", str(run), *QUICK]) == 0
    said = capsys.readouterr().err
    assert r"  two\nlines, 'q' 👕: 4 (50%)" in said.splitlines()
    page = (run / "report.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;$a" in page

    shown, told = tmp_path / "shown", tmp_path / "told.json"
    assert main(["evaluate", str(run), "--data", str(photos), "--report", str(shown)]) == 0
    assert "<b>.png" not in (shown / "evaluation.html").read_text(encoding="utf-8")
    assert main(["predict", str(run), str(photos), "--json", str(told)]) == 0
    found = {said["path"] for said in json.loads(told.read_text(encoding="utf-8"))["photos"]}
    assert found == {str(path) for path in photos.rglob("*.png")}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere such names cannot be given to files")
def test_a_folder_whose_name_is_no_text_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / os.fsdecode(b"\xff")
    assert main(["fit", "--data", str(tmp_path / "photos"), "--out", str(out), *QUICK]) == 2
    assert "give the folder another name" in capsys.readouterr().err
