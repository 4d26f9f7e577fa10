"""On a Mac: copies the program from the disk image as a person would, lets it test itself, removes it."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bundle import size
from facts import NAME, TITLE
from trial import MIB, TrialError, holds, passed, told


def main() -> int:
    """Try it; exit status 1 at the first thing that does not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("image", type=Path)
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the report and the screenshot here")
    args = parser.parse_args()
    keep = (args.keep or Path(tempfile.mkdtemp())).resolve()
    keep.mkdir(parents=True, exist_ok=True)
    try:
        use(args.image, keep)
    except TrialError as error:
        print(f"FAIL {error}", file=sys.stderr)
        return 1
    return 0


def use(image: Path, keep: Path) -> None:
    """Mount, copy, test, remove."""
    with tempfile.TemporaryDirectory() as scratch:
        mount, home = Path(scratch, "mount"), Path(scratch, "Jürgen Größe")
        target = Path(scratch, "Programme & Spiele") / f"{TITLE}.app"
        home.mkdir()
        told(["hdiutil", "attach", "-readonly", "-nobrowse", "-mountpoint", mount, image])
        try:
            holds((mount / "Applications").is_symlink(), "the image shows the way to Applications")
            shutil.copytree(mount / f"{TITLE}.app", target, symlinks=True)
        finally:
            told(["hdiutil", "detach", mount])
        told(["codesign", "--verify", "--deep", "--strict", target])
        print(f"     installed it takes {size(target) / MIB:.0f} MiB")
        program = target / "Contents" / "MacOS" / NAME
        report, picture = keep / "macos.json", keep / "macos.png"
        words = [str(program), "selftest", "--report", str(report), "--screenshot", str(picture)]
        env = {"HOME": str(home), "PATH": "/nothing"}
        done = subprocess.run(words, capture_output=True, text=True, check=False, env=env)
        if not report.is_file():
            raise TrialError(f"the self-test wrote no report: {done.stdout}{done.stderr}")
        holds(passed(report) and done.returncode == 0, "the self-test passes")
        shutil.rmtree(target)


if __name__ == "__main__":
    sys.exit(main())
