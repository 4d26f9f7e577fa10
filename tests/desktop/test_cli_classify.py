from __future__ import annotations

import csv
import io
import json
import os
import signal
import struct
import subprocess
import sys
import threading
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from support.pictures import draw_wardrobe

from wardrobe_desktop.cli import main
from wardrobe_desktop.commands.classify import COLUMNS
from wardrobe_desktop.commands.classifying import look_through
from wardrobe_desktop.core.cells import harmless
from wardrobe_desktop.core.model_file import read_model_file
from wardrobe_desktop.core.paths import data_dir
from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.review import NONE_OF_THESE
from wardrobe_desktop.core.scan import scan
from wardrobe_desktop.core.store import Store

WAIT = 60.0
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def wardrobe(tmp_path: Path) -> Path:
    """Twelve small photos in three folders."""
    return draw_wardrobe(tmp_path / "photos", count=4, seed=9)


def classify(*words: object) -> int:
    return main(["classify", *map(str, words)])


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def huge_png(path: Path) -> None:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(10_000)))
    )


def test_the_table_has_one_row_a_photo_in_the_agreed_columns(
    wardrobe: Path, tiny_onnx: Path, tmp_path: Path
) -> None:
    table = tmp_path / "table.csv"
    assert classify(wardrobe, "--model", tiny_onnx, "--csv", table) == 0
    assert table.read_bytes().startswith((",".join(COLUMNS) + "\r\n").encode())
    rows = rows_of(table)
    assert [row["path"] for row in rows] == [str(photo.path) for photo in scan([wardrobe]).photos]
    model = read_model_file(tiny_onnx)
    for row in rows:
        assert row["category"] != row["second_category"]
        assert {row["category"], row["second_category"]} <= {c.id for c in model.categories}
        assert 1 >= float(row["confidence"]) >= float(row["second_confidence"]) >= 0
        assert row["decision"] in ("file", "look")
        assert row["error"] == ""
        if float(row["confidence"]) < model.threshold:
            assert row["decision"] == "look"
    right = sum(Path(row["path"]).parent.name == row["category"] for row in rows)
    assert right >= 9


def test_the_document_says_more_and_the_same(wardrobe: Path, tiny_onnx: Path, tmp_path: Path) -> None:
    table, document = tmp_path / "t.csv", tmp_path / "d.json"
    assert (
        classify(wardrobe, "--model", tiny_onnx, "--csv", table, "--json", document, "--device", "cpu") == 0
    )
    told = json.loads(document.read_text(encoding="utf-8"))
    assert told["model"]["id"] == read_model_file(tiny_onnx).id
    device = {"asked": "cpu", "running": "cpu", "name": "Processor", "reason": "", "weights": "float"}
    assert {key: told["device"][key] for key in device} == device
    assert told["counts"]["all"] == 12
    assert told["problems"] == []
    for photo, row in zip(told["photos"], rows_of(table), strict=True):
        assert [photo[key] for key in ("path", "category", "decision", "second_category", "error")] == [
            row[key] for key in ("path", "category", "decision", "second_category", "error")
        ]
        assert photo["confidence"] == pytest.approx(float(row["confidence"]), abs=1e-6)
        assert photo["by_hand"] is False


def test_without_a_file_a_person_gets_an_overview(wardrobe: Path, tiny_onnx: Path, capsys: Capture) -> None:
    assert classify(wardrobe, "--model", tiny_onnx) == 0
    out, err = capsys.readouterr()
    assert "All photos" in out
    assert " 12\n" in out
    assert err == ""


def test_a_dash_writes_the_table_to_standard_output_and_nothing_else(
    wardrobe: Path, tiny_onnx: Path, capsys: Capture
) -> None:
    assert classify(wardrobe, "--model", tiny_onnx, "--csv", "-") == 0
    out, err = capsys.readouterr()
    assert len(list(csv.DictReader(io.StringIO(out, newline="")))) == 12
    assert "All photos" in err


def test_what_a_command_keeps_of_a_photo_is_small(wardrobe: Path, tiny_onnx: Path) -> None:
    for _ in ("looked at", "recalled"):
        review = look_through([wardrobe], tiny_onnx, "cpu")
        readings = [review.reading(row) for row in range(len(review.photos))]
        sizes = {reading.embedding.nbytes for reading in readings if isinstance(reading, Prediction)}
        assert sizes == {0}


@pytest.mark.parametrize("workers", [1, 2, 8])
def test_the_table_is_the_same_however_many_work_and_whether_they_work_at_all(
    wardrobe: Path, tiny_onnx: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int
) -> None:
    monkeypatch.setattr("wardrobe_desktop.core.pool.usable_cores", lambda: workers)
    tables = []
    for name in ("cold", "from the store", "by content"):
        if name == "by content":
            for photo in scan([wardrobe]).photos:
                os.utime(photo.path, (1_000_000_000, 1_000_000_000))
        assert classify(wardrobe, "--model", tiny_onnx, "--csv", tmp_path / f"{name}.csv") == 0
        tables.append((tmp_path / f"{name}.csv").read_text())
    assert len(rows_of(tmp_path / "cold.csv")) == 12
    assert tables == [by_one_worker(wardrobe, tiny_onnx, tmp_path, monkeypatch)] * 3


def by_one_worker(wardrobe: Path, tiny_onnx: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The table by a single worker that knows nothing from before."""
    monkeypatch.setattr("wardrobe_desktop.core.pool.usable_cores", lambda: 1)
    monkeypatch.setenv("WARDROBE_SORTER_HOME", str(tmp_path / "fresh home"))
    classify(wardrobe, "--model", tiny_onnx, "--csv", tmp_path / "one.csv")
    return (tmp_path / "one.csv").read_text()


def test_a_second_run_knows_the_photos_already(wardrobe: Path, tiny_onnx: Path, tmp_path: Path) -> None:
    first, second, document = (tmp_path / name for name in ("1.csv", "2.csv", "2.json"))
    classify(wardrobe, "--model", tiny_onnx, "--csv", first)
    assert classify(wardrobe, "--model", tiny_onnx, "--csv", second, "--json", document) == 0
    assert first.read_text() == second.read_text()
    assert json.loads(document.read_text())["device"] is None


def test_what_the_person_decided_in_the_window_counts(
    wardrobe: Path, tiny_onnx: Path, tmp_path: Path
) -> None:
    table = tmp_path / "t.csv"
    classify(wardrobe, "--model", tiny_onnx, "--csv", table)
    photos = scan([wardrobe]).photos
    with Store() as store:
        known = store.known(photos, read_model_file(tiny_onnx).id)
        digests = [known[photo.path].photo.digest for photo in photos]
        store.choose(digests[:1], "pants")
        store.choose(digests[-1:], NONE_OF_THESE)
    classify(wardrobe, "--model", tiny_onnx, "--csv", table)
    rows = rows_of(table)
    assert (rows[0]["category"], rows[0]["decision"]) == ("pants", "file")
    assert rows[0]["second_category"] != "pants"
    assert rows[-1]["decision"] == "look"


def test_every_bad_file_gets_one_sentence_and_the_rest_goes_on(
    wardrobe: Path, tiny_onnx: Path, tmp_path: Path, capsys: Capture
) -> None:
    (wardrobe / "empty.jpg").write_bytes(b"")
    photo = io.BytesIO()
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (300, 300, 3), np.uint8)).save(photo, "JPEG")
    (wardrobe / "cut.jpg").write_bytes(photo.getvalue()[:9000])
    (wardrobe / "text.jpg").write_text("Dear diary")
    huge_png(wardrobe / "bomb.png")
    (wardrobe / "folder.jpg").mkdir()
    (wardrobe / "folder.jpg" / "in it.jpg").write_bytes(photo.getvalue())
    (wardrobe / "👗\nnew line.jpg").write_bytes(photo.getvalue())
    (wardrobe / os.fsdecode(b"caf\xe9.jpg")).write_bytes(photo.getvalue())
    table = tmp_path / "t.csv"
    gone = tmp_path / "gone"
    assert classify(wardrobe, gone, "--model", tiny_onnx, "--csv", table) == 1
    out, _ = capsys.readouterr()
    rows = {Path(row["path"]).name: row for row in rows_of(table)}
    assert len(rows) == 19
    failed = {name: row["error"] for name, row in rows.items() if row["decision"] == "failed"}
    assert failed == {
        "empty.jpg": "The file is empty: the copy was cut off.",
        "cut.jpg": "The file is damaged.",
        "text.jpg": "This is not a photo, whatever its name says.",
        "bomb.png": "The photo is too large to open safely.",
    }
    assert all(rows[name]["category"] == "" for name in failed)
    assert rows["👗\nnew line.jpg"]["category"]
    assert rows["caf\\xe9.jpg"]["category"]
    assert rows["in it.jpg"]["category"]
    for name in [*failed, "gone"]:
        assert sum(f"{name}: " in line for line in out.splitlines()) == 1


def test_an_empty_folder_or_a_missing_one_is_refused(
    tiny_onnx: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert classify(tmp_path, "--model", tiny_onnx) == 2
    assert "There is no photo in" in capsys.readouterr().err
    assert classify(tmp_path / "gone", "--model", tiny_onnx) == 2
    assert "It is not there" in capsys.readouterr().err


def test_a_missing_or_foreign_model_is_refused(wardrobe: Path, tmp_path: Path, capsys: Capture) -> None:
    assert classify(wardrobe, "--model", tmp_path / "none.onnx") == 2
    assert "is missing" in capsys.readouterr().err
    (tmp_path / "foreign.onnx").write_text("not a model")
    assert classify(wardrobe, "--model", tmp_path / "foreign.onnx") == 2
    assert "is not a model file" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_refused_before_the_work(
    wardrobe: Path, tiny_onnx: Path, tmp_path: Path, capsys: Capture
) -> None:
    photo = next(wardrobe.rglob("*.*"))
    before = photo.read_bytes()
    for bad in (tmp_path / "no such folder" / "t.csv", tmp_path, photo):
        assert classify(wardrobe, "--model", tiny_onnx, "--csv", bad) == 2
        assert len(capsys.readouterr().err.splitlines()) == 1
    assert photo.read_bytes() == before
    assert classify(wardrobe, "--model", tiny_onnx, "--csv", "-", "--json", "-") == 2
    assert not (data_dir() / "review.sqlite").exists()


def test_a_refused_run_leaves_the_older_table_and_no_remains(tiny_onnx: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    table = tmp_path / "t.csv"
    table.write_text("older")
    assert classify(tmp_path / "empty", "--model", tiny_onnx, "--csv", table) == 2
    assert table.read_text() == "older"
    assert {path.name for path in tmp_path.iterdir()} == {"empty", "t.csv"}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no /dev/null")
def test_a_device_is_written_and_not_replaced(wardrobe: Path, tiny_onnx: Path) -> None:
    assert classify(wardrobe, "--model", tiny_onnx, "--csv", "/dev/null") == 0
    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_a_cell_that_a_spreadsheet_would_run_is_made_harmless(cell: str) -> None:
    assert harmless(cell) == "'" + cell
    assert harmless("/photos/" + cell) == "/photos/" + cell


def test_a_graphics_card_that_cannot_run_is_told(wardrobe: Path, tiny_onnx: Path, tmp_path: Path) -> None:
    document = tmp_path / "d.json"
    ran = program("classify", wardrobe, "--model", tiny_onnx, "--json", document, "--device", "cuda")
    device = json.loads(document.read_text())["device"]
    assert ran.returncode == 0
    assert (device["running"] == "cuda") == (device["reason"] == "")
    assert ran.stderr.strip().endswith(device["reason"])


def program(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "wardrobe_desktop", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, timeout=WAIT, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent in another way there")
def test_ctrl_c_ends_it_with_one_word_and_keeps_what_was_found_out(tiny_onnx: Path, tmp_path: Path) -> None:
    photo = io.BytesIO()
    noise = np.random.default_rng(0).integers(0, 255, (1500, 1500, 3), np.uint8)
    Image.fromarray(noise).save(photo, "PNG", compress_level=1)
    for number in range(600):
        # the same content under many names: links cost no space
        first = tmp_path / "photos" / "0.png"
        first.parent.mkdir(exist_ok=True)
        if number == 0:
            first.write_bytes(photo.getvalue())
        else:
            os.link(first, tmp_path / "photos" / f"{number}.png")
    command = [sys.executable, "-m", "wardrobe_desktop", "classify", str(tmp_path / "photos")]
    running = subprocess.Popen(
        [*command, "--model", str(tiny_onnx)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    kept = data_dir() / "thumbnails"
    tick = threading.Event()
    while running.poll() is None and not any(kept.rglob("*.jpg")):
        tick.wait(0.02)
    os.killpg(running.pid, signal.SIGINT)
    out, err = running.communicate(timeout=WAIT)
    assert (running.returncode, out, err) == (2, "", "Stopped.\n")


def test_doctor_tells_what_really_runs_and_what_the_model_is(
    tiny_onnx: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert main(["doctor", "--model", str(tiny_onnx), "--json", str(tmp_path / "d.json")]) == 0
    told = json.loads((tmp_path / "d.json").read_text())
    assert told["ok"] is True
    assert told["device"]["running"] in ("cpu", "cuda")
    assert (told["device"]["running"] == "cuda") == (told["device"]["reason"] == "")
    assert told["model"]["sha256"] == read_model_file(tiny_onnx).id
    assert told["model"]["categories"] == ["dress", "pants", "t-shirt"]
    assert told["data"]["folder"] == str(data_dir())
    assert {"Wardrobe Sorter", "Python", "onnxruntime", "Qt for Python", "Pillow"} <= told["versions"].keys()
    assert main(["doctor", "--model", str(tiny_onnx)]) == 0
    assert "All is well." in capsys.readouterr().out


def test_doctor_says_that_the_model_is_missing(tmp_path: Path, capsys: Capture) -> None:
    assert main(["doctor", "--model", str(tmp_path / "gone.onnx")]) == 2
    out = capsys.readouterr().out
    assert "is missing" in out
    assert "Pillow" in out
