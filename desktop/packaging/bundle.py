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
    made = run_bundler([str(python)], BUILD / "work", BUILD / "out")
    finish(made, site_packages(python))
    check_traces(python, made)
    return made


def run_bundler(python: list[str], work: Path, out: Path, spec: str = str(HERE / "wardrobe.spec")) -> Path:
    """Let PyInstaller do what the spec says, by this Python; returns the bundle's folder."""
    made = out / facts.NAME
    shutil.rmtree(made, ignore_errors=True)
    command = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(out), "--workpath", str(work)]
    subprocess.run([*python, *command, *places, spec], check=True, cwd=ROOT)
    return made


def finish(made: Path, packages: Path, python: str = "") -> None:
    """Add what must lie beside the program: licences inside, the bill of materials in dist/."""
    parts = parts_of(made, packages, python)
    write_licences(made, parts)
    DIST.mkdir(exist_ok=True)
    system = "windows" if (made / f"{facts.NAME}.exe").exists() else sys.platform
    write_bill(DIST / f"{facts.NAME}-{facts.version()}-{system}.{SBOM}", made, parts)


def check_traces(python: Path, made: Path) -> None:
    """Refuse a bundle that tells where it was made."""
    # Where Python itself lies says nothing if it is the system's own.
    homes = [sys.base_prefix] if sys.base_prefix not in ("/usr", "/usr/local") else []
    paths = [str(ROOT), str(python.parent.parent), *homes]
    subprocess.run([str(python), str(HERE / "traces.py"), str(made), *paths], check=True)


def size(folder: Path) -> int:
    """The bytes that the files of a folder hold; a link counts nothing."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


if __name__ == "__main__":
    bundle = make_bundle()
    print(f"{bundle}: {size(bundle) / 2**20:.0f} MiB")
