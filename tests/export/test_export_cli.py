"""The command, as a person types it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import onnx
import pytest
from support.onnx_bytes import seal

from wardrobe_export.cli import main
from wardrobe_export.convert import Conversion
from wardrobe_export.progress import tell


def test_importing_the_command_loads_no_heavy_library() -> None:
    code = (
        "import sys, wardrobe_export.cli;"
        "heavy = {'tensorflow', 'keras', 'onnx', 'tf2onnx', 'onnxruntime', 'numpy', 'PySide6'};"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_convert_then_check(
    small_run_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target, report = tmp_path / "model.onnx", tmp_path / "report.json"
    assert main(["convert", str(small_run_folder), "-o", str(target)]) == 0
    assert "32 of 32 pictures" in capsys.readouterr().out
    assert main(["check", str(target), "--run", str(small_run_folder), "--json", str(report)]) == 0
    shown = capsys.readouterr()
    assert "sound" in shown.out
    assert "Dress, Long sleeve, T-shirt" in shown.out
    assert shown.err == ""
    assert json.loads(report.read_text())["parity"]["same_class"] == 32


def test_check_of_a_damaged_file_says_one_sentence_and_ends_with_1(
    converted: Conversion, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, report = tmp_path / "damaged.onnx", tmp_path / "report.json"
    data = bytearray(converted.file.path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    assert main(["check", str(path), "--json", str(report)]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.count("\n") == 1
    assert "damaged or altered" in shown.err
    assert json.loads(report.read_text())["sound"] is False


@pytest.mark.parametrize("arguments", [["convert", "nowhere", "-o", "x.onnx"], ["check", "nowhere.onnx"]])
def test_what_is_not_there_is_said_in_one_sentence(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) != 0
    assert capsys.readouterr().err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_wrong_usage_ends_with_2() -> None:
    with pytest.raises(SystemExit) as caught:
        main(["convert"])
    assert caught.value.code == 2


@pytest.mark.parametrize("threads", ["0", "-1", "100000", "99999999999999"])
def test_threads_that_no_computer_has_are_refused(
    threads: str, converted: Conversion, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bench", str(converted.file.path), "--threads", threads]) == 2
    assert "name other --threads" in capsys.readouterr().err


def test_what_a_file_says_cannot_move_the_cursor_or_forge_a_row(
    converted: Conversion, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = onnx.ModelProto()
    model.CopyFrom(converted.file.model)
    entry = json.loads(model.metadata_props[0].value)
    entry["backbone"] = "x\x1b[2J\nFile  other.onnx: sound\u202e"
    model.metadata_props[0].value = json.dumps(entry, separators=(",", ":"))
    path = tmp_path / "model.onnx"
    path.write_bytes(seal(model.SerializeToString()))
    assert main(["check", str(path)]) == 0
    out = capsys.readouterr().out
    assert r"x\x1b[2J\nFile  other.onnx: sound\u202e" in out
    assert "\x1b" not in out


def test_a_name_with_a_line_in_it_stays_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "no\nwhere.onnx"]) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert r"no\nwhere.onnx" in err


@pytest.mark.parametrize("error", [MemoryError(), OSError(28, "No space left on device"), OSError("odd")])
def test_what_the_computer_refuses_is_said_in_one_sentence(
    error: Exception,
    converted: Conversion,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    from wardrobe_export import check

    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(check, "check", refuse)
    assert main(["check", str(converted.file.path)]) == 2
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert err.endswith(".\n")


def test_whoever_waits_at_a_terminal_is_told_what_goes_on_and_a_pipe_is_not(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tell("Converting")
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    tell("Converting")
    assert capsys.readouterr().err == "Converting ...\n"
