"""Installs the Windows setup, uses it, installs it over itself, removes it: on Windows, or under wine.

Wine proves the installer and most of the program, in a Windows of its own that is made for this and thrown
away; the release workflow runs the same on a real Windows. Needs no administrator.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from bundle import size
from environment import BUILD
from facts import NAME, TITLE, version
from trial import MIB, TrialError, holds, make_photos, passed, screen, until
from windows_hosts import Host, RealWindows, UnderWine

LARGEST_SETUP, LARGEST_INSTALLED = 75e6, 210 * MIB
UNINSTALL = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}"
FOLDER_MENU = rf"HKCU\Software\Classes\Directory\shell\{NAME}"
RUNNING = 3
"""The setup's exit status where the program is running."""
PHOTOS = 12
WATCHED_S = 10
"""So long the window is watched."""
MOST_PROCESSES = 3
"""The window, what looks at photos, and one that takes the place of another."""


def main() -> int:
    """Try everything; exit status 1 at the first thing that does not hold."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("setup", type=Path)
    parser.add_argument("--older", type=Path, metavar="SETUP", help="upgrade from this one as well")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep reports and screenshots here")
    parser.add_argument("--any-size", action="store_true", help="a setup made with --quick may be larger")
    args = parser.parse_args()
    keep = (args.keep or BUILD / "tried-windows").resolve()
    keep.mkdir(parents=True, exist_ok=True)
    setup, older = args.setup.resolve(), args.older and args.older.resolve()
    try:
        bytes_ = setup.stat().st_size
        holds(
            args.any_size or bytes_ <= LARGEST_SETUP, f"the download is small enough: {bytes_ / 1e6:.0f} MB"
        )
        if os.name == "nt":
            Trial(setup, older, RealWindows()).run_all(keep)
        else:
            with screen() as display:
                host = UnderWine(display)
                try:
                    Trial(setup, older, host).run_all(keep)
                finally:
                    host.throw_away()
    except TrialError as error:
        print(f"FAIL {error}", file=sys.stderr)
        return 1
    return 0


class Trial:
    """One setup on one Windows, and an older one where there is one."""

    def __init__(self, setup: Path, older: Path | None, host: Host) -> None:
        self._setup = setup
        self._older = older
        self._host = host
        self._home = host.local / "Programs" / TITLE
        self._data = host.local / NAME
        self._photos = host.person / "Fotos vom Schränkchen"

    def run_all(self, keep: Path) -> None:
        """In the order in which a person would meet it."""
        self._install()
        self._self_test("windows-installed", f"{TITLE}.exe", keep)
        self._sort_and_undo()
        self._refuse_while_running()
        whole = self._sizes()
        self._upgrade(whole)
        self._self_test("windows-upgraded", f"{NAME}.exe", keep)
        self._remove()
        if self._older is not None:
            self._run_older(self._older)
            self._upgrade(whole)
            self._self_test("windows-upgraded-from-older", f"{TITLE}.exe", keep)
            self._remove()

    def _run(self, *command: str | Path) -> tuple[str, int]:
        program = self._host.start(*command)
        text, _ = program.communicate("")
        return text, program.returncode

    def _has_key(self, key: str) -> bool:
        return self._run("reg", "query", key)[1] == 0

    def _links(self) -> list[str]:
        kept = self._home.parent
        found = (path for path in self._host.person.rglob(f"{TITLE}.lnk") if kept not in path.parents)
        return sorted(path.parent.name for path in found)

    def _install(self) -> None:
        began = time.monotonic()
        text, status = self._run(self._setup, "/S", "/DESKTOP=1")
        holds(status == 0, f"the setup installs silently ({time.monotonic() - began:.0f} s) {_short(text)}")
        installed = size(self._home)
        holds(installed <= LARGEST_INSTALLED, f"installed it takes {installed / MIB:.0f} MiB, at most 210")
        shown = self._run("reg", "query", UNINSTALL)[0]
        holds(TITLE in shown and version() in shown, "Windows lists it among the installed programs")
        holds(self._has_key(FOLDER_MENU), "folders offer to be sorted with it")
        holds(
            self._links() == ["Desktop", "Programs"], f"Start menu and desktop have its link {self._links()}"
        )

    def _self_test(self, name: str, program: str, keep: Path) -> None:
        report, picture = keep / f"{name}.json", keep / f"{name}.png"
        report.unlink(missing_ok=True)
        began = time.monotonic()
        named = self._host.named
        words = ["selftest", "--report", named(report), "--screenshot", named(picture)]
        text, status = self._run(self._home / program, *words)
        if not report.is_file():
            raise TrialError(f"the self-test wrote no report (status {status}): {text}")
        fine = passed(report)
        holds(status == 0 and fine, f"{name}: the self-test passes ({time.monotonic() - began:.0f} s)")
        holds(picture.stat().st_size > 20_000, f"{name}: a picture of the window was taken")

    def _sort_and_undo(self) -> None:
        folder = self._photos
        photos = sorted(folder.iterdir()) if folder.is_dir() else make_photos(folder, PHOTOS)
        before = {photo.name: photo.read_bytes() for photo in photos}
        target = folder.with_name("Sortiert")
        named, program = self._host.named, self._home / f"{NAME}.exe"
        words = ["--into", named(target), "--move", "--look", "file"]
        text, status = self._run(program, "sort", named(folder), *words)
        there = sorted(path.name for path in target.rglob("*") if path.is_file())
        holds(
            status == 0 and there == sorted(before),
            f"the console program sorts {PHOTOS} photos {_short(text)}",
        )
        text, status = self._run(program, "undo")
        after = {path.name: path.read_bytes() for path in folder.iterdir()}
        holds(status == 0 and after == before, f"and puts them back, byte for byte {_short(text)}")
        holds(self._data.is_dir(), "its own data lies in the person's data folder")

    def _refuse_while_running(self) -> None:
        began = time.monotonic()
        program = self._host.start(self._home / f"{TITLE}.exe", self._host.named(self._photos))
        try:
            shown = until(180, lambda: self._host.windows() > 0)
            holds(shown, f"the installed program opens its window ({time.monotonic() - began:.1f} s)")
            self._stays_one()
            status = self._run(self._setup, "/S")[1]
            holds(status == RUNNING, f"while it runs, the setup refuses to replace it (status {status})")
        finally:
            self._host.stop_all(program)
        holds((self._home / f"{TITLE}.exe").is_file(), "and has changed nothing")

    def _run_older(self, older: Path) -> None:
        status = self._run(older, "/S", "/DESKTOP=1")[1]
        shown = self._run("reg", "query", UNINSTALL)[0]
        holds(status == 0 and version() not in shown, "an older version is installed")
        self._sort_and_undo()

    def _stays_one(self) -> None:
        end = time.monotonic() + WATCHED_S
        while time.monotonic() < end:
            windows, processes = self._host.windows(), self._host.processes()
            if windows != 1 or not 0 < processes <= MOST_PROCESSES:
                raise TrialError(f"{windows} windows and {processes} processes of the program")
            time.sleep(0.5)
        holds(True, f"it stays one window ({processes} processes)")

    def _upgrade(self, whole: dict[Path, int]) -> None:
        data = {path: path.read_bytes() for path in self._data.rglob("*") if path.is_file()}
        before = self._sizes()
        mine = self._home / "my own notes.txt"
        mine.write_text("not the setup's", encoding="utf-8")
        status = self._run(self._setup, "/S")[1]
        shown = self._run("reg", "query", UNINSTALL)[0]
        fewer = len(before.keys() - whole.keys())
        over = "itself" if before == whole else f"an older version, which had {fewer} other files"
        holds(status == 0 and version() in shown, f"the setup installs over {over} (status {status})")
        same = all(path.is_file() and path.read_bytes() == content for path, content in data.items())
        holds(same, "the data is as it was, byte for byte")
        holds(mine.is_file(), "and so is what a person put into the program's folder")
        mine.unlink()
        holds(self._sizes() == whole, f"the program is whole, and nothing else is there: {len(whole)} files")
        holds(self._links() == ["Desktop", "Programs"], "and the links that were chosen are there")

    def _sizes(self) -> dict[Path, int]:
        return {path: path.stat().st_size for path in self._home.rglob("*") if path.is_file()}

    def _remove(self) -> None:
        # It goes on from a copy of itself: a program cannot delete the file that it runs from.
        status = self._run(self._home / "uninstall.exe", "/S")[1]
        gone = until(120, lambda: not self._home.exists())
        left = [str(path) for path in self._home.rglob("*")][:5]
        holds(status == 0 and gone, f"it uninstalls silently, and no file and no folder of it is left {left}")
        holds(until(30, lambda: not self._links()), f"nor a link {self._links()}")
        holds(until(30, lambda: not self._has_key(UNINSTALL)), "nor its entry among the installed programs")
        traces = self._host.traces(NAME)
        holds(not traces, f"nor any other key in the registry {traces}")
        holds(self._data.is_dir(), "the person's own data is kept")


def _short(text: str) -> str:
    return f"({' '.join(text.split())[-120:]})" if text.strip() else ""


if __name__ == "__main__":
    sys.exit(main())
