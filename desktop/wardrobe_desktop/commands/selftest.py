"""Prove that this installation works: the model, the readers of photos, a sort and its undo, the window."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from wardrobe_desktop.commands.arguments import place
from wardrobe_desktop.core import paths
from wardrobe_desktop.core.errors import WardrobeError


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was tried: its name, whether it worked, and what was seen."""

    name: str
    ok: bool
    seen: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--report", type=place, metavar="FILE", help="write the results as JSON")
    parser.add_argument(
        "--screenshot", type=place, metavar="FILE", help="write a picture of the window as PNG"
    )


def run(args: argparse.Namespace) -> int:
    """Run every check, print a line for each; exit status 0 when all hold, 1 when one does not."""
    with tempfile.TemporaryDirectory(prefix="wardrobe-selftest-") as scratch:
        checks = _run_all(Path(scratch), args.screenshot)
    for check in checks:
        print(f"{'ok  ' if check.ok else 'FAIL'} {check.name}: {check.seen}")
    if args.report:
        document = {"ok": all(check.ok for check in checks), "checks": [asdict(check) for check in checks]}
        args.report.write_text(json.dumps(document, indent=2, ensure_ascii=False), encoding="utf-8")
    return 0 if all(check.ok for check in checks) else 1


def _run_all(scratch: Path, screenshot: Path | None) -> list[Check]:
    # The person's own decisions and history must not meet those of a test.
    before = os.environ.get("WARDROBE_SORTER_HOME")
    os.environ["WARDROBE_SORTER_HOME"] = str(scratch / "home")
    tries: Sequence[tuple[str, Callable[[], str]]] = (
        ("model file", _model),
        ("drawings recognised", _drawings),
        ("sort and put back", lambda: _sort_and_undo(scratch)),
        ("icons", _icons),
        ("window", lambda: _window(screenshot)),
    )
    try:
        return [_attempt(name, attempt) for name, attempt in tries]
    finally:
        if before is None:
            del os.environ["WARDROBE_SORTER_HOME"]
        else:
            os.environ["WARDROBE_SORTER_HOME"] = before


def _attempt(name: str, attempt: Callable[[], str]) -> Check:
    try:
        return Check(name, True, attempt())
    except Exception as error:  # whatever is broken, the other checks must still run and be reported
        return Check(name, False, f"{type(error).__name__}: {error}")


def _model() -> str:
    from wardrobe_desktop.core.model_file import read_model_file

    model = read_model_file(paths.model_path())
    size = model.path.stat().st_size / 1e6
    return f"{len(model.categories)} categories, {size:.1f} MB, digest {model.id[:12]}"


def _drawings() -> str:
    """Every kind of file we read is among the drawings, so this proves the decoders too."""
    from wardrobe_desktop.core.model_file import read_model_file
    from wardrobe_desktop.core.pool import ClassifierPool
    from wardrobe_desktop.core.prediction import Prediction
    from wardrobe_desktop.core.scan import scan

    expected = json.loads((paths.samples_dir() / ".expected.json").read_text(encoding="utf-8"))
    model = read_model_file(paths.model_path())
    photos = scan([paths.samples_dir()]).photos
    with ClassifierPool(model) as pool:
        readings = list(pool.readings(photos))
        device = pool.device.name if pool.device else "nothing"
    unread = [reading.photo.path.name for reading in readings if not isinstance(reading, Prediction)]
    if unread or len(readings) != len(expected):
        raise WardrobeError(f"read {len(readings) - len(unread)} of {len(expected)}; not {', '.join(unread)}")
    right = sum(
        model.categories[reading.best].id == expected[reading.photo.path.name]
        for reading in readings
        if isinstance(reading, Prediction)
    )
    clothes = sum(kind != "none" for kind in expected.values())
    kinds = sorted({reading.photo.path.suffix for reading in readings})
    seen = f"{right} of {clothes} on {device}, from {' '.join(kinds)}"
    # Two of three garments a class are promised; fewer means another model or decoder than we shipped.
    if right * 3 < clothes * 2:
        raise WardrobeError(seen)
    return seen


def _sort_and_undo(scratch: Path) -> str:
    import shutil

    from wardrobe_desktop.core.journal import Journal
    from wardrobe_desktop.core.plan import Filing, Mode, make_plan
    from wardrobe_desktop.core.scan import scan
    from wardrobe_desktop.core.sorter import run as run_plan
    from wardrobe_desktop.core.sorter import undo

    source, target = scratch / "photos", scratch / "sorted"
    shutil.copytree(paths.samples_dir(), source, ignore=shutil.ignore_patterns("*.json"))
    before = {file.name: file.read_bytes() for file in source.iterdir()}
    filings = [Filing(photo, "Dress") for photo in scan([source]).photos]
    journal = Journal()
    try:
        report = run_plan(make_plan(filings, target, Mode.MOVE, [source]), journal)
        there = len(list((target / "Dress").iterdir()))
        undo(report.sort_id, journal)
    finally:
        journal.close()
    after = {file.name: file.read_bytes() for file in source.iterdir()}
    if there != len(before) or after != before or target.exists():
        raise WardrobeError(f"{there} of {len(before)} moved, {len(after)} put back")
    return f"{there} files moved and put back, byte for byte"


def _icons() -> str:
    from PySide6.QtSvg import QSvgRenderer

    files = sorted(paths.icons_dir().glob("*.svg"))
    broken = [file.name for file in files if not QSvgRenderer(str(file)).isValid()]
    if broken or not files:
        raise WardrobeError(f"{len(files)} found, not readable: {', '.join(broken)}")
    return f"{len(files)} found"


def _window(screenshot: Path | None) -> str:
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from wardrobe_desktop.views.app import show_once

    return show_once(paths.samples_dir(), screenshot)
