"""Installs the package with apt, uses it as an ordinary user would, removes it. Needs root.

The program runs as a user without rights, without a network, with an empty PATH, with a home folder whose
name is not ASCII; a copy of it runs from a folder with spaces and umlauts that the user cannot write to.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from facts import IDENTIFIER, NAME, TITLE
from trial import MIB, TrialError, has_window, holds, make_photos, passed, screen, told

USER = "60123"
"""The number of a user that nobody else is; it needs no name."""
LARGEST_PACKAGE, LARGEST_INSTALLED = 115e6, 300 * MIB
PHOTOS = 50
PROGRAM = Path("/usr/bin") / NAME
HOME = Path("/usr/lib") / NAME


def main() -> int:
    """Try everything; exit status 1 at the first thing that does not hold."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("package", type=Path)
    parser.add_argument(
        "--unpacked", action="store_true", help="install nothing, run it from where it is unpacked"
    )
    parser.add_argument("--any-size", action="store_true", help="a package made with --quick may be larger")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep reports and screenshots here")
    args = parser.parse_args()
    try:
        lint(args.package)
        size = args.package.stat().st_size
        small = size <= LARGEST_PACKAGE or args.any_size or args.unpacked
        holds(small, f"the download is small enough: {size / 1e6:.0f} MB")
        if args.unpacked:
            run_unpacked(args.package)
        else:
            use(args.package.resolve(), args.keep)
    except TrialError as error:
        print(f"FAIL {error}", file=sys.stderr)
        return 1
    return 0


def lint(package: Path) -> None:
    """What the tools of the distribution say of it, without installing it."""
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch, "root")
        told(["dpkg-deb", "-R", str(package), str(root)])
        share = root / "usr/share"
        desktop = share / f"applications/{NAME}.desktop"
        told(["desktop-file-validate", str(desktop)])
        told(["appstreamcli", "validate", "--no-net", str(share / f"metainfo/{IDENTIFIER}.metainfo.xml")])
        holds(
            "MimeType" not in desktop.read_text(encoding="utf-8"),
            "it does not make itself anybody's default opener",
        )
        # The linter of Debian 12 does not look into packages packed with zstd.
        plain = Path(scratch, package.name)
        told(["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", str(root), str(plain)])
        told(["lintian", "--fail-on", "error,warning", str(plain)])
        holds(True, "desktop-file-validate, appstreamcli and lintian have nothing to say")


def run_unpacked(package: Path) -> None:
    """The self-test of what is inside, from a folder with spaces and umlauts; needs no root."""
    with tempfile.TemporaryDirectory(prefix="wardrobe-trial-") as scratch:
        odd, report = Path(scratch, "Bücher & Fotos"), Path(scratch, "report.json")
        told(["dpkg-deb", "-x", str(package), str(odd)])
        program = odd / PROGRAM.relative_to("/")
        env = {"HOME": scratch, "PATH": "/nothing", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        words = [str(program), "selftest", "--report", str(report)]
        done = subprocess.run(words, capture_output=True, text=True, check=False, env=env)
        if not report.is_file():
            raise TrialError(f"the self-test wrote no report: {done.stdout}{done.stderr}")
        holds(passed(report) and done.returncode == 0, "unpacked: the self-test passes")


def use(package: Path, keep: Path | None) -> None:
    """Install, try, purge."""
    began = time.monotonic()
    told(["apt-get", "install", "-y", "--no-install-recommends", str(package)], os.environ | _QUIET)
    print(f"     installed in {time.monotonic() - began:.0f} s")
    with tempfile.TemporaryDirectory(prefix="wardrobe-trial-") as scratch, screen() as display:
        # An ordinary home, whose name is not ASCII, that belongs to the user.
        home = Path(scratch, "Jürgen Größe 写真")
        home.mkdir()
        Path(scratch).chmod(0o755)
        try:
            installed = sum(
                int(line) for line in told(["find", HOME, "-type", "f", "-printf", "%s\n"]).split()
            )
            holds(
                installed <= LARGEST_INSTALLED, f"installed it takes {installed / MIB:.0f} MiB, at most 300"
            )
            _self_test(PROGRAM, home, display, "installed")
            _from_odd_folder(Path(scratch), home)
            _sort_and_undo(home)
            _window_time(home, display)
        finally:
            told(["apt-get", "purge", "-y", NAME], os.environ | _QUIET)
            if keep is not None:
                shutil.copytree(home / "kept", keep, dirs_exist_ok=True)
        data = home / ".local/share" / NAME
        holds(data.is_dir(), "the person's own data folder outlives the program")
        own = {home / "kept", home / "Fotos vom Schrank", data}
        files = (path for path in home.rglob("*") if path.is_file())
        others = [str(path.relative_to(home)) for path in files if not own & set(path.parents)]
        holds(not others, f"and is all that it left in their home {others}")
    left = told(
        ["find", "/usr", "/etc", "/opt", "/var/lib", "-iname", f"*{NAME}*", "-not", "-path", "*/src/*"]
    )
    holds(not left.strip(), f"after the purge nothing of it is left {left}")


_QUIET = {"DEBIAN_FRONTEND": "noninteractive"}


def _as_user(command: list[str | Path], home: Path, **env: str) -> subprocess.CompletedProcess[str]:
    for path in [home, *home.rglob("*")]:
        os.chown(path, int(USER), int(USER), follow_symlinks=False)
    bare = ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups"]
    alone = ["unshare", "--net"]
    plain = {"HOME": str(home), "PATH": "/nothing", "LANG": "C.UTF-8", "TMPDIR": "/tmp", **env}
    words = [
        *alone,
        *bare,
        "env",
        "-i",
        *(f"{name}={value}" for name, value in plain.items()),
        *map(str, command),
    ]
    return subprocess.run(words, capture_output=True, text=True, check=False, cwd=home)


def _self_test(program: Path, home: Path, display: str, name: str) -> None:
    kept = home / "kept"
    kept.mkdir(exist_ok=True)
    report, picture = kept / f"{name}.json", kept / f"{name}.png"
    env = {"DISPLAY": display} if display else {}
    began = time.monotonic()
    done = _as_user([program, "selftest", "--report", report, "--screenshot", picture], home, **env)
    if not report.is_file():
        raise TrialError(f"the self-test wrote no report: {done.stdout}{done.stderr}")
    fine = passed(report)
    seconds = time.monotonic() - began
    holds(
        done.returncode == 0 and fine,
        f"{name}: the self-test passes as an ordinary user without network ({seconds:.1f} s)",
    )
    holds(picture.stat().st_size > 20_000, f"{name}: a picture of the window was taken")


def _from_odd_folder(scratch: Path, home: Path) -> None:
    odd = scratch / "Bücher & Fotos – привет" / "Wardrobe Sorter"
    shutil.copytree(HOME, odd, symlinks=True)
    _self_test(odd / NAME, home, "", "from a folder with spaces and umlauts")
    shutil.rmtree(odd.parent)


def _sort_and_undo(home: Path) -> None:
    photos = make_photos(home / "Fotos vom Schrank", PHOTOS)
    before = {photo.name: photo.read_bytes() for photo in photos}
    target = home / "Sortiert"
    done = _as_user([PROGRAM, "sort", photos[0].parent, "--into", target, "--move", "--look", "file"], home)
    there = sorted(file.name for file in target.rglob("*") if file.is_file())
    holds(done.returncode == 0, f"the installed command sorts {done.stderr}")
    holds(there == sorted(before), f"all {len(before)} photos are in {len(list(target.iterdir()))} folders")
    done = _as_user([PROGRAM, "undo"], home)
    after = {file.name: file.read_bytes() for file in photos[0].parent.iterdir()}
    holds(
        done.returncode == 0 and after == before and not target.exists(),
        "and back where they were, byte for byte",
    )


def _window_time(home: Path, display: str) -> None:
    """How long a cold start takes to the first window: told, not judged, as the machine may be busy."""
    os.sync()
    caches = Path("/proc/sys/vm/drop_caches")
    if os.access(caches, os.W_OK):
        caches.write_text("3", encoding="ascii")
    os.chown(home, int(USER), int(USER))
    words = ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups"]
    env = {"HOME": str(home), "PATH": "/nothing", "LANG": "C.UTF-8", "DISPLAY": display}
    began = time.monotonic()
    with (home / "kept" / "window.txt").open("w+", encoding="utf-8") as said:
        program = subprocess.Popen(["/usr/bin/setpriv", *words[1:], str(PROGRAM)], env=env, stderr=said)
        try:
            while time.monotonic() - began < 60 and program.poll() is None:
                if has_window(display, TITLE):
                    seconds = time.monotonic() - began
                    print(f"     the window is on the screen {seconds:.1f} s after a cold start")
                    return
            said.seek(0)
            raise TrialError(f"no window appeared (status {program.poll()}): {said.read()}")
        finally:
            program.terminate()
            program.wait()


if __name__ == "__main__":
    sys.exit(main())
