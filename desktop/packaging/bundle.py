"""Makes the bundle on this system: ``python3 desktop/packaging/bundle.py`` leaves it in dist/.

A folder with the program, its libraries, its files and the licences of all of them; the installers wrap it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import facts
from environment import BUILD, environment, site_packages
from facts import HERE, ROOT
from licences import SBOM, write_bill, write_licences
from parts import parts_of

DIST = ROOT / "dist"


def make_bundle() -> Path:
    """Make it and return its folder."""
    python = environment()
    made = BUILD / "out" / facts.NAME
    shutil.rmtree(made, ignore_errors=True)
    subprocess.run([str(python), *bundler(BUILD / "work", BUILD / "out")], check=True, cwd=ROOT)
    finish(made, site_packages(python))
    check_traces(python, made)
    return made


def bundler(work: Path, out: Path) -> list[str]:
    """What a Python is told so that PyInstaller does what the spec says."""
    places = ["--distpath", str(out), "--workpath", str(work)]
    return ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, str(HERE / "wardrobe.spec")]


def finish(made: Path, packages: Path, python: str = "") -> None:
    """Add what must lie beside the program: licences inside, the bill of materials in dist/."""
    parts = parts_of(made, packages, python)
    write_licences(made, parts)
    DIST.mkdir(exist_ok=True)
    system = "windows" if (made / f"{facts.NAME}.exe").exists() else sys.platform
    write_bill(DIST / f"{facts.NAME}-{facts.version()}-{system}.{SBOM}", made, parts)


def check_traces(python: Path, made: Path) -> None:
    """Refuse a bundle that tells where it was made."""
    # The system's own Python lies where it lies everywhere. Those published for Windows and macOS name the
    # place where their makers made them.
    own = sys.platform == "linux" and sys.base_prefix not in ("/usr", "/usr/local")
    homes = [sys.base_prefix] if own else []
    paths = [str(ROOT), str(python.parent.parent), *homes]
    subprocess.run([str(python), str(HERE / "traces.py"), str(made), *paths], check=True)


def size(folder: Path) -> int:
    """The bytes that the files of a folder hold; a link counts nothing."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


if __name__ == "__main__":
    bundle = make_bundle()
    print(f"{bundle}: {size(bundle) / 2**20:.0f} MiB")
