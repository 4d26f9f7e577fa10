"""Where files are written: whole or not at all, over nothing that would be missed, refused at once."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from small_runs import write_run

from wardrobe_export.cli import main
from wardrobe_export.convert import Conversion
from wardrobe_export.errors import ExportError
from wardrobe_export.writing import put, require_place


def refusal(target: Path, *inputs: Path) -> str:
    with pytest.raises(ExportError) as caught:
        require_place(target, inputs)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_and_an_old_model_file_may_be_written(tmp_path: Path) -> None:
    require_place(tmp_path / "a" / "b" / "new")
    (tmp_path / "old.ONNX").write_bytes(b"old")
    require_place(tmp_path / "old.ONNX", [tmp_path / "another.onnx"])
    assert names(tmp_path) == ["old.ONNX"]


@pytest.mark.parametrize("name", ["model.keras", "run.json", "photo.jpg", "notes"])
def test_what_is_no_model_file_is_not_written_over(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"dear to somebody")
    assert "does not end in .onnx" in refusal(tmp_path / name)


def test_what_is_read_is_not_written_over_by_whatever_name(tmp_path: Path) -> None:
    source, link = tmp_path / "model.onnx", tmp_path / "link.onnx"
    source.write_bytes(b"weights")
    link.symlink_to(source)
    for target in (source, link, tmp_path / "." / "model.onnx"):
        assert "is read for this" in refusal(target, source)


def test_a_device_is_not_replaced_by_a_file() -> None:
    assert "no ordinary file" in refusal(Path(os.devnull))


@pytest.mark.parametrize("name", ["x" * 300, "y" * 300 + "/b.onnx"])
def test_names_that_no_disk_takes_are_refused(tmp_path: Path, name: str) -> None:
    assert "cannot be written" in refusal(tmp_path / name)


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "is a file" in refusal(tmp_path / "file" / "model.onnx")


def test_a_folder_that_is_closed_to_us_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # whoever tests as root may write everywhere
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != tmp_path)
    assert "not yours to write in" in refusal(tmp_path / "model.onnx")


def test_a_name_as_long_as_a_disk_takes_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 250 + ".onnx")
    put(b"weights", target)
    assert target.read_bytes() == b"weights"
    assert names(tmp_path) == [target.name]


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "model.onnx"
    target.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError, match="No space left on device"):
        put(b"new", target)
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["model.onnx"]


def test_a_folder_that_took_the_place_meanwhile_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "model.onnx"
    (target / "inside").mkdir(parents=True)
    with pytest.raises(ExportError, match="cannot be written"):
        put(b"new", target)
    assert names(tmp_path) == ["model.onnx"]


def test_what_a_killed_command_left_is_taken_away_by_the_next_and_a_living_one_is_left_alone(
    tmp_path: Path,
) -> None:
    forgotten, living = tmp_path / ".wardrobe-export-1.part", tmp_path / ".wardrobe-export-2.part"
    for path in (forgotten, living):
        path.write_bytes(b"half")
    os.utime(forgotten, (time.time() - 3600,) * 2)
    put(b"new", tmp_path / "model.onnx")
    assert names(tmp_path) == [".wardrobe-export-2.part", "model.onnx"]


@pytest.mark.parametrize("name", ["model.keras", "run.json", "prototypes.npz"])
def test_convert_does_not_write_over_the_run(
    small_run_folder: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run = Path(shutil.copytree(small_run_folder, tmp_path / "run"))
    before = (run / name).read_bytes()
    assert main(["convert", str(run), "-o", str(run / name)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert (run / name).read_bytes() == before


def test_quantise_does_not_write_over_the_float_file(
    converted: Conversion, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = Path(shutil.copy(converted.file.path, tmp_path / "model.onnx"))
    assert main(["quantise", str(copy), "-o", str(copy), "--calibrate-on", str(tmp_path)]) == 2
    assert "is read for this" in capsys.readouterr().err
    assert copy.read_bytes() == converted.file.data


def test_findings_are_not_written_over_the_model_file(
    converted: Conversion, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = Path(shutil.copy(converted.file.path, tmp_path / "model.onnx"))
    assert main(["check", str(copy), "--json", str(copy)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert copy.read_bytes() == converted.file.data


def test_findings_are_written_over_older_findings_and_over_nothing_else(
    converted: Conversion, small_run_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = Path(shutil.copytree(small_run_folder, tmp_path / "run"))
    facts, report = (run / "run.json").read_bytes(), tmp_path / "report.json"
    assert main(["check", str(converted.file.path), "--json", str(run / "run.json")]) == 2
    assert "holds no findings" in capsys.readouterr().err
    assert (run / "run.json").read_bytes() == facts
    for _ in range(2):
        assert main(["check", str(converted.file.path), "--json", str(report)]) == 0
    (tmp_path / "unsound.onnx").touch()
    for _ in range(2):
        assert main(["check", str(tmp_path / "unsound.onnx"), "--json", str(report)]) == 1


def test_findings_go_into_a_device_and_leave_it_one(
    converted: Conversion, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(converted.file.path), "--json", os.devnull]) == 0
    assert not Path(os.devnull).is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda how: how.name)
def test_a_conversion_that_is_ended_leaves_the_old_file_and_nothing_else(tmp_path: Path, how: int) -> None:
    run, out = write_run(tmp_path / "run"), tmp_path / "out"
    out.mkdir()
    (out / "model.onnx").write_bytes(b"old")
    reached = tmp_path / "reached"
    # it is ended at the last gate, with the file made and not yet written
    code = (
        "import sys, time, pathlib, wardrobe_export.convert as convert\n"
        "from wardrobe_export.cli import main\n"
        f"def wait(*_): pathlib.Path({str(reached)!r}).touch(); time.sleep(60)\n"
        "convert.assert_parity = wait\n"
        f"sys.exit(main(['convert', {str(run)!r}, '-o', {str(out / 'model.onnx')!r}]))"
    )
    with subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.PIPE, text=True) as child:
        while not reached.exists():
            assert child.poll() is None, child.communicate()[1]
            time.sleep(0.05)
        child.send_signal(how)
        said = child.communicate(timeout=60)[1]
    assert (out / "model.onnx").read_bytes() == b"old"
    assert names(out) == ["model.onnx"]
    if how != signal.SIGKILL:
        assert said == "wardrobe-export: Stopped; what was there before is as it was.\n"
        assert child.returncode == 2
