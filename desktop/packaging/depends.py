"""What a Debian package must depend on, read from the built files: libraries they name, symbols they use."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from elf import is_elf, needed
from parts import package_of

_GCC_OF_GLIBCXX = {
    "3.4.28": "10",
    "3.4.29": "11",
    "3.4.30": "12",
    "3.4.31": "13",
    "3.4.32": "13.2",
    "3.4.33": "14",
}
"""The release of GCC that brought each version of libstdc++'s symbols (its manual's "ABI Policy and
Guidelines").
"""


@dataclass(frozen=True)
class Needs:
    """What the built files ask of a system: libraries; the newest symbol versions of libc and libstdc++."""

    libraries: frozenset[str]
    libc: str
    libstdcpp: str


def needs_of(folder: Path) -> Needs:
    """Read every program and library in the folder; what lies in it is not asked of the system."""
    files = [file for file in folder.rglob("*") if is_elf(file)]
    own = {file.name for file in files}
    asked = set[str]().union(*(needed(file) for file in files)) - own
    versions = set[str]()
    for file in files:
        versions |= _versions(file)
    return Needs(
        frozenset(name for name in asked if not name.startswith(("ld-linux", "linux-vdso"))),
        newest(version.removeprefix("GLIBC_") for version in versions if version.startswith("GLIBC_")),
        newest(version.removeprefix("GLIBCXX_") for version in versions if version.startswith("GLIBCXX_")),
    )


def depends(needs: Needs) -> str:
    """The line ``Depends`` of a control file. Raises LookupError for a library that no package brings."""
    packages = {name: package_of(name) for name in needs.libraries}
    if strangers := sorted(name for name, package in packages.items() if not package):
        raise LookupError(f"no installed package brings {', '.join(strangers)}")
    versions = {"libc6": needs.libc, "libstdc++6": _GCC_OF_GLIBCXX.get(needs.libstdcpp, "")}
    return ", ".join(
        f"{package} (>= {versions[package]})" if versions.get(package) else package
        for package in sorted(set(packages.values()))
    )


def newest(versions: Iterable[str]) -> str:
    """The highest of some versions such as 2.34; empty of none."""
    numbers = (version for version in versions if re.fullmatch(r"[\d.]+", version))
    return max(numbers, key=lambda version: [int(part) for part in version.split(".")], default="")


def _versions(file: Path) -> set[str]:
    told = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"\b(GLIBC(?:XX)?_[\d.]+)", told.partition("Version References:")[2]))
