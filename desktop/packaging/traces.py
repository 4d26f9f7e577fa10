"""Looks for paths of the machine that built a bundle, in its files and in the code packed into its programs.

Run by the environment's Python: ``python traces.py BUNDLE PATH...``; exit status 1 where a path was found.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import CodeType


def traces(bundle: Path, paths: Sequence[str]) -> Iterator[str]:
    """A sentence for each file or module that names one of the paths."""
    wanted = [path.encode() for path in paths]
    for file in sorted(bundle.rglob("*")):
        if file.is_file() and not file.is_symlink() and any(path in file.read_bytes() for path in wanted):
            yield f"{file.relative_to(bundle)} names a path of this machine"
    for file in sorted(bundle.iterdir()):
        if file.is_file() and file.suffix in ("", ".exe"):
            yield from _in_code(file, paths)


def _in_code(program: Path, paths: Sequence[str]) -> Iterator[str]:
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(program))
    for name in archive.toc:
        if name.endswith(".pyz"):
            packed = archive.open_embedded_archive(name)
            for module in packed.toc:
                code = packed.extract(module)
                if isinstance(code, CodeType) and any(code.co_filename.startswith(path) for path in paths):
                    yield f"{module} in {program.name} says that it lies in {code.co_filename}"


if __name__ == "__main__":
    found = list(traces(Path(sys.argv[1]), sys.argv[2:]))
    print("\n".join(found))
    sys.exit(1 if found else 0)
