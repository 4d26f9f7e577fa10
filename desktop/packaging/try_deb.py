"""Installs the package with apt, uses it as an ordinary user would, removes it. Needs root.

The program runs as a user without rights, without a network, with an empty PATH, with a home folder whose
name is not ASCII; a copy of it runs from a folder with spaces and umlauts that the user cannot write to.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from facts import IDENTIFIER, NAME, TITLE
from trial import MIB, TrialError, count_windows, holds, make_photos, passed, screen, told, until

USER = "60123"
"""The number of a user that nobody else is; it needs no name."""
LARGEST_PACKAGE, LARGEST_INSTALLED = 115e6, 300 * MIB
OLDER = "0.0.1"
PHOTOS = 50
STARTS = 5
WATCHED_S = 3
"""So long each window is watched."""
MOST_PROCESSES = 4
"""The window, what looks at photos, what tidies up after both, and one that takes the place of another."""
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
    parser.add_argument("--starts", type=int, default=STARTS, metavar="N", help="cold starts to watch")
    parser.add_argument(
        "--older", type=Path, metavar="PACKAGE", help="upgrade from this, not from this version as an older"
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
            use(args.package.resolve(), args.older and args.older.resolve(), args.starts, args.keep)
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


def use(package: Path, older: Path | None, starts: int, keep: Path | None) -> None:
    """Install, try, purge, install an older version, upgrade, purge."""
    began = time.monotonic()
    told([*_APT, str(package)], os.environ | _QUIET)
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
            _cold_starts(home, display, starts)
            told(_PURGE, os.environ | _QUIET)
            _upgrade(older or older_than(package, Path(scratch)), package, home)
            _self_test(PROGRAM, home, display, "upgraded")
        finally:
            told(_PURGE, os.environ | _QUIET)
            if keep is not None:
                shutil.copytree(home / "kept", keep, dirs_exist_ok=True)
        data = home / ".local/share" / NAME
        holds(data.is_dir(), "the person's own data folder outlives the program")
        # Where the system has no list of its fonts, its library writes one for whatever draws letters first.
        fonts = home / ".cache/fontconfig"
        own = {home / "kept", home / "Fotos vom Schrank", data, fonts}
        files = (path for path in home.rglob("*") if path.is_file())
        others = [str(path.relative_to(home)) for path in files if not own & set(path.parents)]
        holds(not others, f"and is all that it left in their home {others}")
    left = told(
        ["find", "/usr", "/etc", "/opt", "/var/lib", "-iname", f"*{NAME}*", "-not", "-path", "*/src/*"]
    )
    holds(not left.strip(), f"after the purge nothing of it is left {left}")


def older_than(package: Path, folder: Path) -> Path:
    """The same as an older version, which brought a file that the newer one has not."""
    root = folder / "older"
    told(["dpkg-deb", "-R", str(package), str(root)])
    control = root / "DEBIAN" / "control"
    text = control.read_text(encoding="utf-8")
    control.write_text(re.sub(r"(?m)^Version: .*$", f"Version: {OLDER}", text), encoding="utf-8")
    (root / HOME.relative_to("/") / "of an older version.txt").write_text("once useful", encoding="utf-8")
    older = folder / f"{NAME}_{OLDER}.deb"
    told(["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", str(root), str(older)])
    shutil.rmtree(root)
    return older


def _upgrade(older: Path, package: Path, home: Path) -> None:
    """The older version is used; the newer one, installed over it, knows what was done."""
    told([*_APT, str(older)], os.environ | _QUIET)
    before, number = {file for file in HOME.rglob("*") if file.is_file()}, _version()
    _sort_and_undo(home)
    data = home / ".local/share" / NAME
    kept = {file: file.read_bytes() for file in data.rglob("*") if file.is_file()}
    told([*_APT, str(package)], os.environ | _QUIET)
    holds(_version() != number, f"version {_version()} installs over {number}")
    same = all(file.is_file() and file.read_bytes() == content for file, content in kept.items())
    holds(same, f"the data is as it was, byte for byte: {len(kept)} files")
    listed = set(told(["dpkg-query", "-L", NAME]).splitlines())
    left = [str(file) for file in HOME.rglob("*") if str(file) not in listed]
    gone = len(before - {file for file in HOME.rglob("*") if file.is_file()})
    holds(not left, f"of the older version nothing is left ({gone} files had no place in the newer) {left}")
    done = _as_user([PROGRAM, "history"], home)
    known = done.returncode == 0 and f"{PHOTOS} photos" in done.stdout
    holds(known, f"it tells of the earlier sort {done.stderr}")


def _version() -> str:
    return told(["dpkg-query", "-W", "-f=${Version}", NAME])


_QUIET = {"DEBIAN_FRONTEND": "noninteractive"}
_APT = ["apt-get", "install", "-y", "--no-install-recommends"]
_PURGE = ["apt-get", "purge", "-y", NAME]


_WITHOUT_PYTHON = """
for place in /usr/lib/python3* /usr/local/lib/python3*; do
  [ ! -d "$place" ] || mount -t tmpfs none "$place"
done
for file in /usr/bin/python3* /usr/local/bin/python3* /usr/lib/*/libpython3*; do
  [ ! -f "$file" ] || mount --bind /dev/null "$file"
done
exec "$@"
"""
"""What a shell does in file systems of its own, so that the system's Python is not there for a program."""


def _give(home: Path) -> None:
    """To the user, what root put there."""
    for path in [home, *home.rglob("*")]:
        os.chown(path, int(USER), int(USER), follow_symlinks=False)


def _as_user(command: list[str | Path], home: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """Run it as an ordinary user of a computer without network and without Python."""
    _give(home)
    alone = ["unshare", "--net", "--mount", "sh", "-ec", _WITHOUT_PYTHON, "sh"]
    bare = ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups"]
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
    folder = home / "Fotos vom Schrank"
    photos = sorted(folder.iterdir()) if folder.is_dir() else make_photos(folder, PHOTOS)
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


def _cold_starts(home: Path, display: str, count: int) -> None:
    """Start it with a folder, as often, each time with nothing of it in memory: one window, soon.

    How soon is told, not judged, as the machine may be busy.
    """
    folder = home / "Fotos vom Schrank"
    took = sorted(_cold_start(home, display, folder) for _ in range(count))
    middle = took[len(took) // 2]
    print(f"     from a cold start to the window: {middle:.1f} s, {took[0]:.1f} to {took[-1]:.1f} s")
    holds(True, f"{count} of {count} cold starts show one window, and nothing goes on running afterwards")


def _cold_start(home: Path, display: str, folder: Path) -> float:
    os.sync()
    caches = Path("/proc/sys/vm/drop_caches")
    if os.access(caches, os.W_OK):
        caches.write_text("3", encoding="ascii")
    _give(home)
    bare = ["/usr/bin/setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups"]
    words: list[str | Path] = [*bare, PROGRAM, folder]
    env = {"HOME": str(home), "PATH": "/nothing", "LANG": "C.UTF-8", "DISPLAY": display}
    with (home / "kept" / "window.txt").open("w+", encoding="utf-8") as said:
        began = time.monotonic()
        program = subprocess.Popen(words, env=env, stderr=said)
        try:
            shown = until(60, lambda: program.poll() is not None or count_windows(display, TITLE) > 0, 0.02)
            seconds = time.monotonic() - began
            if not shown or program.poll() is not None:
                said.seek(0)
                raise TrialError(f"no window appeared (status {program.poll()}): {said.read()}")
            _stays_one(display, program)
        finally:
            program.terminate()
            program.wait()
    if not until(30, lambda: not _running()):
        raise TrialError("something of the program goes on running after it was ended")
    return seconds


def _stays_one(display: str, program: subprocess.Popen[bytes]) -> None:
    """While it looks at the photos there is one window, and few helpers."""
    end = time.monotonic() + WATCHED_S
    while time.monotonic() < end:
        windows, processes = count_windows(display, TITLE), _running()
        if program.poll() is not None or windows != 1 or len(processes) > MOST_PROCESSES:
            raise TrialError(
                f"does not hold: one window and a few processes "
                f"(status {program.poll()}, {windows} windows, processes {processes})"
            )
        time.sleep(0.2)


def _running() -> list[str]:
    """The processes of the user that nobody else is."""
    found = []
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdigit() and folder.stat().st_uid == int(USER):
                words = (folder / "cmdline").read_bytes().split(b"\0")
                if words != [b""]:  # one that has ended, and waits for its parent to ask
                    found.append(b" ".join(words).decode("utf-8", "replace").strip())
        except OSError:
            continue  # it ended just now
    return found


if __name__ == "__main__":
    sys.exit(main())
