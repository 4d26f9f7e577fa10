"""The self-test: it passes where all is well, names what is broken, and leaves nothing behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from wardrobe_desktop.core import paths

CHECKS = {
    "version",
    "model file",
    "eight-bit model file",
    "kinds of photo",
    "drawings recognised",
    "sort and put back",
    "languages",
    "icons",
    "window",
}


def selftest(*words: str | Path, code: str = "", **env: str) -> subprocess.CompletedProcess[str]:
    """Run it as a person would, in a process of its own; ``code`` runs first, to break something."""
    start = f"{code}\nimport sys\nfrom wardrobe_desktop.cli import main\nsys.exit(main())"
    command = [sys.executable, "-c", start, "selftest", *map(str, words)]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=300, env={**os.environ, **env}
    )


def told(report: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return document


@pytest.mark.xdist_group("selftest")
def test_all_is_well_here_and_report_and_picture_say_so(tmp_path: Path, data_home: Path) -> None:
    report, picture = tmp_path / "R.json", tmp_path / "P.png"

    done = selftest("--report", report, "--screenshot", picture)

    document = told(report)
    assert (done.returncode, document["ok"]) == (0, True), done.stdout + done.stderr
    assert {check["name"] for check in document["checks"]} == CHECKS
    assert not document["frozen"]
    with Image.open(picture) as shown:
        colours = shown.convert("RGB").resize((64, 40)).getcolors(maxcolors=64 * 40)
    assert colours is not None
    assert len(colours) > 100  # photos, not an empty window
    assert list(data_home.iterdir()) == []


@pytest.mark.xdist_group("selftest")
def test_every_broken_part_is_named_and_the_others_are_still_tried(tmp_path: Path) -> None:
    assets, report = tmp_path / "assets", tmp_path / "R.json"
    for folder in ("icons", "samples", "models", "translations"):
        (assets / folder).mkdir(parents=True)
    (assets / "icons" / "broken.svg").write_text("<svg", encoding="utf-8")
    (assets / "translations" / "de.qm").write_bytes(b"nothing")
    damaged = bytearray(paths.model_path().read_bytes())
    damaged[len(damaged) // 2] ^= 1
    (assets / "models" / "wardrobe.onnx").write_bytes(damaged)

    done = selftest("--report", report, code=f"import sys; sys._MEIPASS = {str(tmp_path)!r}")

    checks = {check["name"]: check for check in told(report)["checks"]}
    assert done.returncode != 0
    assert not told(report)["ok"]
    # Without its icons the window may take the whole program along; the report is there all the same.
    assert set(checks) == CHECKS
    well = {name for name, check in checks.items() if check["ok"]}
    assert well == {"version", "eight-bit model file"}
    assert "broken.svg" in checks["icons"]["seen"]
    assert "de.qm" in checks["languages"]["seen"]
    assert "FAIL model file" in done.stdout


def test_a_report_that_cannot_be_written_is_told_and_is_no_success(tmp_path: Path) -> None:
    done = selftest("--report", tmp_path / "missing" / "R.json")

    assert done.returncode != 0
    assert "No such file" in done.stderr
    assert "Traceback" not in done.stderr
