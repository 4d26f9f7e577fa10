"""Copies the photos of training/recipes/ordinary-photos.txt out of the packages that hold them, as JPEGs.

    python scripts/collect_ordinary_photos.py FOLDER [--root DIR]... [--site DIR]...

FOLDER then serves as `wardrobe-train evaluate RUN --strangers FOLDER`. Debian's packages are looked for in
`/` and in every --root (`dpkg-deb -x PACKAGE.deb DIR` unpacks one without installing it), Python's among the
packages of this Python and in every --site (a site-packages folder). Needs Pillow; PySide6 for Qt resources.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path

from PIL import Image, ImageOps

LIST = Path(__file__).resolve().parents[1] / "training" / "recipes" / "ordinary-photos.txt"
#: Longest side of a copy in pixels: more than any network here looks at.
SIDE = 1024


def main() -> int:
    """Returns 0 when every photo was copied, 1 when some were not found, 2 when none was."""
    parser = argparse.ArgumentParser(description="Copy ordinary photos out of packages.")
    parser.add_argument("folder", type=Path, help="where the copies go")
    parser.add_argument("--root", type=Path, action="append", default=[], help="unpacked Debian packages")
    parser.add_argument("--site", type=Path, action="append", default=[], help="a site-packages folder")
    arguments = parser.parse_args()
    sites = dict(_python_packages(arguments.site))
    arguments.folder.mkdir(parents=True, exist_ok=True)
    missing: dict[str, int] = {}
    copied = 0
    for number, (package, version, file) in enumerate(_wanted()):
        content = _content(file, [*arguments.root, Path("/")], sites.get(f"{package} {version}"))
        if content is None:
            missing[f"{package} {version}"] = missing.get(f"{package} {version}", 0) + 1
            continue
        _copy(content, arguments.folder / f"{number:03}-{package}-{Path(file).stem}.jpg")
        copied += 1
    print(f"{copied} photos are in {arguments.folder}.")
    for package, count in missing.items():
        print(f"{count} photos of {package} were not found; install or unpack it.", file=sys.stderr)
    return 0 if not missing else 1 if copied else 2


def _wanted() -> Iterator[tuple[str, str, str]]:
    """Package, version and file of every line."""
    for line in LIST.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            package, _, file = line.partition(" : ")
            name, _, version = package.partition(" ")
            yield name, version, file


def _python_packages(folders: list[Path]) -> Iterator[tuple[str, Path]]:
    """`name version` of every installed Python package, and the folder that its files lie in."""
    for found in distributions(path=[*map(str, folders), *sys.path]):
        yield f"{found.metadata['Name']} {found.version}", Path(str(found.locate_file("")))


def _content(file: str, roots: list[Path], site: Path | None) -> bytes | None:
    """The bytes of a photo, or None where its package is not there (in this version)."""
    outer, _, inner = file.partition("#")
    folders = roots if outer.startswith("usr/") else [site] if site else []
    path = next((folder / outer for folder in folders if (folder / outer).is_file()), None)
    if path is None:
        return None
    return _resource(path, inner) if inner else path.read_bytes()


def _resource(path: Path, inner: str) -> bytes | None:
    """A file inside a Qt resource file."""
    from PySide6.QtCore import QFile, QIODevice, QResource

    place = f"/{path.stem}"
    if not QResource.registerResource(str(path), place):
        return None
    try:
        file = QFile(f":{place}/{inner}")
        if not file.open(QIODevice.OpenModeFlag.ReadOnly):
            return None
        return bytes(file.readAll().data())
    finally:
        QResource.unregisterResource(str(path), place)


def _copy(content: bytes, target: Path) -> None:
    """Upright, without transparency, no larger than is looked at."""
    with Image.open(io.BytesIO(content)) as image:
        upright = ImageOps.exif_transpose(image).convert("RGBA")
    upright.thumbnail((SIDE, SIDE), Image.Resampling.BICUBIC)
    ground = Image.new("RGBA", upright.size, "white")
    Image.alpha_composite(ground, upright).convert("RGB").save(target, quality=92)


if __name__ == "__main__":
    sys.exit(main())
