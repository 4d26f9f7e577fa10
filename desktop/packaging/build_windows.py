"""Makes the Windows installer: ``python3 desktop/packaging/build_windows.py [--quick]``, into dist/.

On Windows itself, or on Linux through wine. Both run the same spec and the same script for NSIS.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

import facts
from bundle import DIST, bundler, finish, make_bundle, size
from environment import BUILD
from facts import HERE, NAME, ROOT, TITLE, version
from wine import PYTHON_VERSION, Wine

OUT, OLD = BUILD / "windows", BUILD / "older"
MADE = (BUILD / "out" if os.name == "nt" else OUT) / NAME
"""Where the bundle lies once it was made."""
OLD_NUMBER = "0.0.1"
SIGN = "WARDROBE_WINDOWS_SIGN"
"""The command that signs a file, named as its last word: the programs, the setup and the uninstaller."""


def make_windows_bundle() -> Path:
    """The folder that the installer installs."""
    if os.name == "nt":
        return make_bundle()
    from trial import screen

    wine = Wine()
    wine.set_up()
    with screen() as display:
        made = MADE
        shutil.rmtree(made, ignore_errors=True)
        wine.run(*wine.python, *bundler(BUILD / "windows-work", OUT), env={"DISPLAY": display})
        finish(made, wine.packages, PYTHON_VERSION)
        paths = [str(ROOT), str(ROOT).replace("/", "\\")]
        wine.run(*wine.python, HERE / "traces.py", made, *paths, env={"DISPLAY": display})
        wine.stop()
    return made


def make_installer(bundle: Path, quick: bool = False, folder: Path = DIST, number: str = "") -> Path:
    """Wrap it with NSIS; returns the installer. ``quick`` packs with zlib, larger and eight times as fast.

    ``number`` stands in for the version.
    """
    number = number or version()
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{NAME}-{number}-setup.exe"
    lists = BUILD / "nsis"
    lists.mkdir(parents=True, exist_ok=True)
    write_lists(bundle, lists)
    numbers = ".".join(map(str, facts.version_numbers(number)))
    words = {
        "NAME": NAME,
        "TITLE": TITLE,
        "VERSION": number,
        "VERSION_NUMBERS": numbers,
        "PUBLISHER": facts.publisher(),
        "BUNDLE": str(bundle),
        "LISTS": str(lists),
        "ICON": str(HERE / "icons" / f"{NAME}.ico"),
        "TARGET": str(target),
        "SIZE_KB": str(round(size(bundle) / 1024)),
        "PACKING": "zlib" if quick else "lzma",
    }
    if os.name != "nt":
        words["WIDE"] = "1"
    if signer := os.environ.get(SIGN):
        words["SIGN"] = signer
    defines = [f"-D{word}={value}" for word, value in words.items()]
    command = ["makensis", "-V2", "-INPUTCHARSET", "UTF8", *defines, str(HERE / "installer.nsi")]
    subprocess.run(command, check=True)
    return target


def make_older(bundle: Path) -> Path:
    """A setup to upgrade from: an older version, which brought a file that the newer one has not."""
    older = OLD / NAME
    shutil.rmtree(OLD, ignore_errors=True)
    shutil.copytree(bundle, older, copy_function=os.link)
    (older / "_internal" / "of an older version.txt").write_text("once useful", encoding="utf-8")
    installer = make_installer(older, True, OLD, OLD_NUMBER)
    shutil.rmtree(older)
    return installer


def sign(bundle: Path) -> str:
    """Sign the programs where this machine was told how; returns "signed" or "unsigned"."""
    command = os.environ.get(SIGN)
    if not command:
        return "unsigned"
    for program in sorted(bundle.glob("*.exe")):
        subprocess.run(f'{command} "{program}"', shell=True, check=True)
    return "signed"


def write_lists(bundle: Path, folder: Path) -> None:
    """What the uninstaller removes: the very files that were installed, then the folders if they are empty.

    It never removes a folder with what is in it: somebody may have put their photos there.
    """
    paths = sorted(bundle.rglob("*"))
    files = [path.relative_to(bundle) for path in paths if path.is_file()]
    folders = [path.relative_to(bundle) for path in reversed(paths) if path.is_dir()]
    gone = [f'Delete "$INSTDIR\\{_windows(path)}"' for path in files]
    gone += [f'RMDir "$INSTDIR\\{_windows(path)}"' for path in folders]
    (folder / "remove.nsh").write_text("\n".join(gone) + "\n", encoding="utf-8")


def _windows(path: Path) -> str:
    return str(path).replace("/", "\\").replace("$", "$$")


def main() -> int:
    """Make bundle and installer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="pack with zlib, for trying things out")
    parser.add_argument("--older", action="store_true", help="wrap what was made as an older version")
    args = parser.parse_args()
    if args.older:
        print(make_older(MADE))
        return 0
    bundle = make_windows_bundle()
    print(f"{bundle}: {size(bundle) / 2**20:.0f} MiB")
    state = sign(bundle)
    installer = make_installer(bundle, args.quick)
    print(f"{installer}: {installer.stat().st_size / 1e6:.0f} MB, {state}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
