"""Shared fixtures. Nothing here touches a person's own data folder: every test gets one of its own."""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from support.once import build_once
from support.tiny_onnx import FILE, RUN, make_tiny_onnx

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Folders are called in the system's language where none was chosen; tests read English wherever they run.
os.environ["LANGUAGE"] = "en"
# A bin of our own: what the tests put into it must not pile up in the person's. It is found once, at import.
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="wardrobe-bin-")
atexit.register(shutil.rmtree, os.environ["XDG_DATA_HOME"], ignore_errors=True)

# A run in the background is begun with Ctrl+C ignored, and hands that on to the programs that tests stop.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).resolve().parents[1]
CLOTHING = ROOT.parent / "shared" / "clothing"


@pytest.fixture(autouse=True)
def data_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh data folder for each test, in place of the person's own."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("WARDROBE_SORTER_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def widgets_go_on_this_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Python's collector must not destroy the widgets of a test on a worker's thread; see collector.py."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(scope="session")
def clothing() -> Path:
    """The folder of real clothing photos (train, validation, test, extra), where this machine has it."""
    if not (CLOTHING / "photos.csv").is_file():
        pytest.skip(
            "the clothing photos are not on this machine (expected beside the checkout, in shared/clothing)"
        )
    return CLOTHING


@pytest.fixture(scope="session")
def samples() -> Path:
    """Our own drawn garments."""
    return ROOT / "assets" / "samples"


@pytest.fixture(scope="session")
def tiny_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `tiny_run` and `tiny_onnx` lie in, made once however many processes share the tests."""
    for package in ("keras", "tf2onnx"):
        if find_spec(package) is None:
            pytest.skip(f"{package} is not installed; training and export need the extra `test`")
    return build_once(tmp_path_factory, "tiny", make_tiny_onnx)


@pytest.fixture(scope="session")
def tiny_run(tiny_folder: Path) -> Path:
    """A real run folder of the training room: three drawn garments, 32 pixels. Read it, do not change it."""
    return tiny_folder / RUN


@pytest.fixture(scope="session")
def tiny_onnx(tiny_folder: Path) -> Path:
    """The model file of `tiny_run`, made by the export room (dress, pants, t-shirt). Alter only a copy."""
    return tiny_folder / FILE
