"""What goes wrong on a person's machine gets one sentence each, and nothing that was learnt is lost."""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support.pictures import draw_wardrobe
from support.tiny_run import TINY

keras = pytest.importorskip("keras")

from wardrobe_training.cli import main  # noqa: E402

QUICK = [*TINY.split(), "--epochs", "1", "--rounds", "1", "--views", "1"]


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    return draw_wardrobe(tmp_path / "photos", count=6)


def _refused(photos: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["fit", "--data", str(photos), "--out", str(out), *QUICK]) == 2
    return capsys.readouterr().err.strip().splitlines()[-1]


@pytest.mark.parametrize(
    ("limit", "what"), [(20_000, "the views"), (200_000, "the first checkpoint")], ids=["views", "checkpoint"]
)
def test_a_full_disk_gets_one_sentence_and_the_run_can_go_on(
    photos: Path, tmp_path: Path, limit: int, what: str
) -> None:
    command = [sys.executable, "-m", "wardrobe_training.cli", "fit", "--data", str(photos)]
    run = tmp_path / "run"
    done = subprocess.run(
        [*command, "--out", str(run), *QUICK],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert done.returncode == 2, done.stderr
    assert "There is no room left on the disk" in done.stderr.splitlines()[-1], what
    assert "Traceback" not in done.stderr
    assert not list(run.rglob("*.part"))
    assert main(["fit", "--data", str(photos), "--out", str(run), *QUICK, "--resume"]) == 0


def test_a_disk_with_too_little_room_for_the_views_is_noticed_before_they_are_written(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda path: type("Usage", (), {"free": 100}))
    assert "There is no room left on the disk" in _refused(photos, tmp_path / "run", capsys)


def test_a_folder_that_cannot_be_made_gets_one_sentence(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    said = _refused(photos, tmp_path / "file" / "run", capsys)
    assert "cannot be made or written to" in said
    assert "name another with --out" in said


def test_an_empty_category_gets_one_sentence(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (photos / "hat").mkdir()
    assert "The folder hat holds no photos" in _refused(photos, tmp_path / "run", capsys)


def test_a_category_of_one_photo_gets_one_sentence(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for photo in sorted((photos / "dress").iterdir())[1:]:
        photo.unlink()
    assert "The folder dress holds only one photo" in _refused(photos, tmp_path / "run", capsys)


def test_a_category_whose_photos_are_broken_gets_one_sentence(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for photo in sorted((photos / "dress").iterdir())[1:]:
        photo.write_bytes(b"nothing")
    said = _refused(photos, tmp_path / "run", capsys)
    assert "The folder dress holds only one photo that can be read" in said


def test_photos_that_were_left_out_are_named_and_count_in_the_exit_status(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (photos / "dress" / "broken.png").write_bytes(b"nothing")
    (tmp_path / "others").mkdir()
    shutil.copy(photos / "pants" / "pants-00.png", tmp_path / "others" / "1.png")
    (tmp_path / "others" / "odd.png").write_bytes(b"nothing")
    command = ["fit", "--data", str(photos), "--out", str(tmp_path / "run"), *QUICK]
    # a batch of more photos than there are is no reason to fill the memory
    assert main([*command, "--strangers", str(tmp_path / "others"), "--batch", "10000000"]) == 1
    said = capsys.readouterr().err
    assert "Left out: dress/broken.png could not be read" in said
    assert "Left out: others/odd.png could not be read" in said


def test_a_network_that_falls_apart_is_no_run(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["fit", "--data", str(photos), "--out", str(tmp_path / "run"), *QUICK]
    assert main([*command, "--rate", "1e30", "--warm-up", "0"]) == 2
    assert "The network fell apart while it learned" in capsys.readouterr().err
    assert not (tmp_path / "run" / "run.json").exists()


def test_without_a_graphics_card_one_line_says_how_long_it_takes(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = [*QUICK, "--epochs", "3", "--batch", "4"]
    assert main(["fit", "--data", str(photos), "--out", str(tmp_path / "run"), *options]) == 0
    lines = [line for line in capsys.readouterr().err.splitlines() if "No graphics card" in line]
    if keras.distribution.list_devices()[0].startswith("cpu"):
        assert len(lines) == 1
        assert "s a step a fit takes about 1 min, the 2 fits of this run 1 min" in lines[0]
    else:
        assert not lines


def test_how_many_people_there_are_is_said(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [f"{p.parent.name}/{p.name},{i % 5}" for i, p in enumerate(sorted(photos.rglob("*.png")))]
    (photos / "photos.csv").write_text("\n".join(["path,sender_id", *rows]))
    assert main(["fit", "--data", str(photos), "--out", str(tmp_path / "run"), *QUICK]) == 0
    assert "18 photos of 5 people in 3 categories" in capsys.readouterr().err
