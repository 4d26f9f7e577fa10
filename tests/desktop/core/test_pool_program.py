"""A whole program with a pool: what it loads, what it says, and that it leaves no helper behind."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

from PIL import Image
from support.pool_photos import WAIT, photos_of, picture, until

_PROGRAM = """
import multiprocessing, os, sys
from pathlib import Path
from wardrobe_desktop.core.model_file import read_model_file
from wardrobe_desktop.core.pool import ClassifierPool
from wardrobe_desktop.core.recall import remembering
from wardrobe_desktop.core.scan import scan
pool = ClassifierPool(read_model_file(Path(sys.argv[1])), "auto", workers=2)
print(len(list(pool.readings(scan([Path(sys.argv[2])]).photos))))
print(multiprocessing.active_children()[0].pid)
sys.stdout.flush()
"""


def in_a_program(code: str, *args: object, **how: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code, *map(str, args)]
    return subprocess.run(command, capture_output=True, text=True, timeout=WAIT, check=False, **how)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_the_parent_imports_neither_the_network_nor_the_codecs() -> None:
    ran = in_a_program(
        "import sys\n"
        "from wardrobe_desktop.core import model_file, photo, pool, review, scan, store\n"
        "print([name for name in ('onnxruntime', 'PIL', 'pi_heif', 'PySide6') if name in sys.modules])"
    )
    assert ran.stdout.strip() == "[]", ran.stderr


def test_no_helper_outlives_a_program_that_is_killed(tiny_onnx: Path, tmp_path: Path) -> None:
    photos_of(tmp_path, [picture(1)])
    ran = in_a_program(_PROGRAM + "os._exit(9)", tiny_onnx, tmp_path)
    assert ran.returncode == 9, ran.stderr
    until(lambda: not alive(int(ran.stdout.split()[1])))


def test_no_helper_outlives_a_program_that_just_ends(tiny_onnx: Path, tmp_path: Path) -> None:
    photos_of(tmp_path, [picture(1)])
    ran = in_a_program(_PROGRAM, tiny_onnx, tmp_path)
    assert ran.returncode == 0, ran.stderr
    until(lambda: not alive(int(ran.stdout.split()[1])))


def test_the_libraries_keep_quiet(tiny_onnx: Path, tmp_path: Path) -> None:
    tiff = io.BytesIO()
    Image.new("RGB", (40, 40)).save(tiff, "TIFF", compression="tiff_lzw")
    photos_of(tmp_path, [tiff.getvalue()[:200], b"\0\0\0\x18ftypheic" + bytes(50), picture(1)[:80]])
    ran = in_a_program(_PROGRAM, tiny_onnx, tmp_path)
    assert ran.stdout.startswith("3\n")
    assert ran.stderr == ""
