"""Without a screen the program says one sentence and names the way without one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.views import screen

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux runs without a screen"
)


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment that names no screen and no platform."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_no_screen_is_one_sentence(bare: pytest.MonkeyPatch) -> None:
    with pytest.raises(WardrobeError, match="no screen") as told:
        screen.check_screen()
    assert "wardrobe-sorter sort FOLDER --into SORTED" in str(told.value)


def test_a_platform_that_was_asked_for_is_not_doubted(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("QT_QPA_PLATFORM", "offscreen")
    screen.check_screen()


def test_a_screen_that_does_not_answer_is_said_before_qt_ends_the_program(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("DISPLAY", ":987")
    with pytest.raises(WardrobeError, match=r":987 does not answer|system library"):
        screen.check_screen()


def test_a_missing_system_library_is_named(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bare.setenv("DISPLAY", ":0")
    folder = tmp_path / "plugins" / "platforms"
    folder.mkdir(parents=True)
    (folder / "libqxcb.so").write_bytes(b"no library at all")
    bare.setattr(screen, "_qt", lambda: tmp_path)
    with pytest.raises(WardrobeError, match="system library") as told:
        screen.check_screen()
    assert "libqxcb.so" in str(told.value)
    assert "make" not in str(told.value)


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libEGL.so.1", "libegl1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
    ],
)
def test_the_package_that_brings_it_is_named_as_debian_names_it(library: str, package: str) -> None:
    words = screen._what_to_install([library])
    assert f"({library})" in words
    assert f"sudo apt install {package})" in words


def test_the_command_ends_with_2_and_no_traceback(tmp_path: Path) -> None:
    environment = {key: value for key, value in os.environ.items() if not key.endswith("DISPLAY")}
    environment.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [sys.executable, "-m", "wardrobe_desktop", str(tmp_path)],
        env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "no screen" in done.stderr


def test_qt_is_found_where_it_is_loaded_from() -> None:
    import PySide6

    assert screen._qt() == Path(PySide6.__file__).parent / "Qt"
    assert screen._plugin("libqxcb.so").is_file()


def test_the_window_is_there_before_numpy_and_the_network() -> None:
    code = (
        "import sys; import wardrobe_desktop.views.app; "
        "print([name for name in ('numpy', 'onnxruntime', 'PIL') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True
    )
    assert done.stdout.strip() == "[]"
