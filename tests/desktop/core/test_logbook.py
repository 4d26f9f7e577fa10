"""The logbook keeps what nobody foresaw, stays small, and is no trouble itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from wardrobe_desktop.core import logbook
from wardrobe_desktop.core.logbook import details, log_path

CRASHES = """
import logging, sys, threading
from wardrobe_desktop.core.logbook import note_start, open_logbook, log_path
open_logbook()
open_logbook()
note_start()
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
if "much" in sys.argv:
    for n in range(4000):
        logging.getLogger("wardrobe_desktop").warning("x" * 400)
raise RuntimeError("caf\\u00e9 \\udcff")
"""


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """A program in which two things go wrong, in a process of its own: hooks are for a whole process."""
    return subprocess.run(
        [sys.executable, "-c", CRASHES, *words], capture_output=True, text=True, check=False, errors="replace"
    )


def test_what_nobody_foresaw_is_written_down_once_from_any_thread() -> None:
    assert run().returncode == 1
    text = log_path().read_text(encoding="utf-8")
    assert text.count("ZeroDivisionError") == 1
    assert text.count("RuntimeError: café") == 1
    assert text.count("started: ") == 1
    assert "wardrobe-sorter" in text


def test_it_stays_small() -> None:
    run("much")
    files = list(log_path().parent.glob("log.txt*"))
    assert len(files) == 2
    assert sum(file.stat().st_size for file in files) < 2 * logbook.SIZE + 10_000


def test_the_details_hold_the_sentence_the_versions_and_the_last_lines() -> None:
    log_path().write_text("\n".join(f"line {n}" for n in range(500)))
    text = details("The drive is full.")
    assert text.startswith("The drive is full.\n")
    assert "line 499" in text
    assert "line 100\n" not in text
    assert "pillow" in text


def test_without_a_place_to_write_it_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    monkeypatch.setenv("WARDROBE_SORTER_HOME", str(blocked))
    assert "RuntimeError" in run().stderr
    assert "pillow" in details("")
