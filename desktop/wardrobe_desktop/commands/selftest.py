"""Prove that this installation works: the model, the readers of photos, a sort and its undo, the window.

Installers and their tests run this in the installed program. It touches nothing of the person's: its own data
folder and its photos lie in a temporary folder that is gone afterwards.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
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
    checks: list[Check] = []
    with tempfile.TemporaryDirectory(prefix="wardrobe-selftest-") as scratch, _own_home(Path(scratch)):
        for name, attempt in _tries(Path(scratch), args.screenshot):
            # A broken library may end the whole program; what is on disk then says during which check.
            _write(args.report, [*checks, Check(name, False, "the program ended during this check")])
            check = _attempt(name, attempt)
            print(f"{'ok  ' if check.ok else 'FAIL'} {check.name}: {check.seen}", flush=True)
            checks.append(check)
    _write(args.report, checks)
    return 0 if all(check.ok for check in checks) else 1


def _write(report: Path | None, checks: Sequence[Check]) -> None:
    if report is not None:
        report.write_text(json.dumps(_report(checks), indent=2, ensure_ascii=False), encoding="utf-8")


def _report(checks: Sequence[Check]) -> dict[str, object]:
    return {
        "schema": 1,
        "ok": all(check.ok for check in checks),
        "version": _version(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "system": platform.platform(),
        "python": platform.python_version(),
        "checks": [asdict(check) for check in checks],
    }


def _tries(scratch: Path, screenshot: Path | None) -> Sequence[tuple[str, Callable[[], str]]]:
    return (
        ("version", _version),
        ("model file", _model),
        ("eight-bit model file", _eight_bit_model),
        ("kinds of photo", _kinds_of_photo),
        ("drawings recognised", _drawings),
        ("sort and put back", lambda: _sort_and_undo(scratch)),
        ("languages", _languages),
        ("icons", _icons),
        ("window", lambda: _window(screenshot)),
    )


@contextlib.contextmanager
def _own_home(scratch: Path) -> Iterator[None]:
    """The person's own decisions and history must not meet those of a test."""
    before = os.environ.get("WARDROBE_SORTER_HOME")
    os.environ["WARDROBE_SORTER_HOME"] = str(scratch / "home")
    try:
        yield
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


def _version() -> str:
    from importlib.metadata import version

    return version("wardrobe-sorter")


def _model() -> str:
    return _seen_of(paths.model_path())


def _eight_bit_model() -> str:
    from wardrobe_desktop.core.model_file import sibling_path

    sibling = sibling_path(paths.model_path())
    return _seen_of(sibling) if sibling.exists() else "none is shipped"


def _seen_of(path: Path) -> str:
    """What a model file says; reading it proves its digest, so a damaged one is refused here."""
    from wardrobe_desktop.core.model_file import read_model_file

    model = read_model_file(path)
    return f"{len(model.categories)} categories, {path.stat().st_size / 1e6:.1f} MB, digest {model.id[:12]}"


def _kinds_of_photo() -> str:
    """Each kind is read by another library, and a bundle may lack any of them."""
    import io

    from PIL import Image

    from wardrobe_desktop.core.decode import decode

    drawn = Image.new("RGB", (48, 32), (200, 60, 40))
    photos: dict[str, bytes] = {}
    for kind in ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF"):
        file = io.BytesIO()
        drawn.save(file, kind)
        photos[kind] = file.getvalue()
    # These two cannot be written here: the HEIC encoders are not shipped, and phones' own files tell more.
    for kind in ("HEIC", "AVIF"):
        photos[kind] = next(paths.samples_dir().glob(f"*.{kind.lower()}")).read_bytes()
    troubles = []
    for kind, data in photos.items():
        try:
            decode(data, (16, 16))
        except Exception as error:  # one library that is missing must not hide the others
            troubles.append(f"{kind} ({type(error).__name__}: {error})")
    if troubles:
        raise WardrobeError(f"cannot be read: {', '.join(troubles)}")
    return f"read {', '.join(photos)}"


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
    # Plain bytes: a read-only installation must not make read-only photos.
    plain, table = shutil.copyfile, shutil.ignore_patterns("*.json")
    shutil.copytree(paths.samples_dir(), source, ignore=table, copy_function=plain)
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


def _languages() -> str:
    """Every translation that is shipped is read, and knows the word that the window needs most."""
    from PySide6.QtCore import QTranslator

    spoken = ["en"]
    for file in sorted(paths.translations_dir().glob("*.qm")):
        translator = QTranslator()
        if not translator.load(str(file)) or not translator.translate("", "%Ln photos", "", 2):
            raise WardrobeError(f"{file.name} holds no words that Qt can read")
        spoken.append(file.stem)
    return " ".join(spoken)


def _icons() -> str:
    from PySide6.QtGui import QImage
    from PySide6.QtSvg import QSvgRenderer

    files = sorted(paths.icons_dir().glob("*.svg"))
    broken = [file.name for file in files if not QSvgRenderer(str(file)).isValid()]
    if QImage(str(paths.icons_dir() / "app.png")).isNull():
        broken.append("app.png")
    if broken or not files:
        raise WardrobeError(f"{len(files)} found, not readable: {', '.join(broken)}")
    return f"{len(files)} found"


def _window(screenshot: Path | None) -> str:
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from wardrobe_desktop.views.app import show_once

    seen = show_once(paths.samples_dir(), screenshot)
    if screenshot is not None and not screenshot.is_file():
        raise WardrobeError(f"{seen}, but the picture {screenshot} could not be written")
    return f"{seen}, on {QGuiApplication.platformName()}"
