"""The environment of its own from which the bundle is made, kept until something about it changes."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from facts import HERE, ROOT

REQUIREMENTS = HERE / "requirements.txt"
CONSTRAINTS = ROOT / "constraints.txt"
BUILD = ROOT / "build" / "packaging"
"""Everything that is made on the way; safe to delete at any time."""


def environment() -> Path:
    """The Python of the environment, made anew where this Python or the requirements have changed."""
    folder = BUILD / "env"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    state = folder / "made-from"
    wanted = fingerprint(sys.version, sys.base_prefix)
    if not (state.is_file() and state.read_text(encoding="utf-8") == wanted):
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        install(python)
        state.write_text(wanted, encoding="utf-8")
    return python


def fingerprint(*more: str) -> str:
    """Changes whenever an environment made before is no longer the one that is wanted."""
    digest = hashlib.sha256("\0".join(more).encode())
    for file in (REQUIREMENTS, CONSTRAINTS):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def install(python: Path, *options: str) -> None:
    """Install the requirements, and nothing that they do not name."""
    pip = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-deps"]
    subprocess.run(
        [*pip, "--only-binary", ":all:", *options, "-c", str(CONSTRAINTS), "-r", str(REQUIREMENTS)],
        check=True,
    )


def site_packages(python: Path) -> Path:
    """Where the environment keeps its packages."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    told = subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=True).stdout
    return Path(told.strip())
