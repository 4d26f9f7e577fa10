"""Installs the Windows setup under wine, uses it, installs it over itself, removes it. Needs no root.

Everything happens in a Windows of its own, made for this and thrown away. Wine proves the installer and most
of the program; what it cannot prove, the release workflow does on a real Windows.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import time
from pathlib import Path

from bundle import size
from environment import BUILD
from facts import NAME, TITLE, version
from trial import MIB, TrialError, has_window, holds, make_photos, passed, screen
from wine import Wine

LARGEST_SETUP, LARGEST_INSTALLED = 75e6, 210 * MIB
UNINSTALL = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}"
FOLDER_MENU = rf"HKCU\Software\Classes\Directory\shell\{NAME}"
PERSON = "Jürgen Größe"
RUNNING = 3
"""The setup's exit status where the program is running."""


class Trial:
    """One Windows, one setup, and what is looked at in between."""

    def __init__(self, setup: Path, wine: Wine, display: str) -> None:
        self.setup = setup
        self.wine = wine
        # A person whose name is not ASCII, and so neither is the path to all that is theirs.
        self.env = {"DISPLAY": display, "USER": PERSON, "LOGNAME": PERSON, "LC_ALL": "C.UTF-8"}

    @property
    def local(self) -> Path:
        """%LOCALAPPDATA% of the person."""
        return self.wine.drive_c("users", PERSON, "AppData", "Local")

    @property
    def home(self) -> Path:
        """Where the program is installed."""
        return self.local / "Programs" / TITLE

    def run(self, *command: str | Path) -> tuple[str, int]:
        """Run a program for Windows; what it printed, and its exit status."""
        text, _, status = self.wine.run(*command, env=self.env, check=False).rpartition("\n")
        return text, int(status)

    def install(self, *options: str) -> int:
        """Install silently; returns the exit status."""
        status = self.run("wine", self.setup, "/S", *options)[1]
        self.wine.wait()
        return status

    def uninstall(self, *options: str) -> int:
        """Uninstall silently; returns the exit status."""
        status = self.run("wine", self.home / "uninstall.exe", "/S", *options)[1]
        self.wine.wait()  # it goes on from a copy of itself
        return status

    def has_key(self, key: str) -> bool:
        """Whether the registry has it."""
        return self.run("wine", "reg", "query", key)[1] == 0

    def files(self) -> set[Path]:
        """All that lies on drive C: but for what the system itself writes as it runs."""
        c = self.wine.drive_c()
        skipped = {c / "windows", c / "ProgramData"}
        return {path for path in c.rglob("*") if not path.is_dir() and not skipped & set(path.parents)}

    def self_test(self, name: str, program: str, keep: Path) -> None:
        """The self-test of the installed program."""
        report, picture = keep / f"{name}.json", keep / f"{name}.png"
        began = time.monotonic()
        words = ["selftest", "--report", _windows(report), "--screenshot", _windows(picture)]
        text, status = self.run("wine", self.home / program, *words)
        if not report.is_file():
            raise TrialError(f"the self-test wrote no report (status {status}): {text}")
        fine = passed(report)
        holds(status == 0 and fine, f"{name}: the self-test passes ({time.monotonic() - began:.0f} s)")
        holds(picture.stat().st_size > 20_000, f"{name}: a picture of the window was taken")


def main() -> int:
    """Try everything; exit status 1 at the first thing that does not hold."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("setup", type=Path)
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep reports and screenshots here")
    parser.add_argument("--any-size", action="store_true", help="a setup made with --quick may be larger")
    args = parser.parse_args()
    keep = (args.keep or BUILD / "tried-windows").resolve()
    keep.mkdir(parents=True, exist_ok=True)
    wine = Wine()
    wine.set_up()
    wine.prefix = wine.folder / "trial prefix"
    try:
        with screen() as display:
            try:
                use(Trial(args.setup.resolve(), wine, display), keep, args.any_size)
            finally:
                wine.stop()
    except TrialError as error:
        print(f"FAIL {error}", file=sys.stderr)
        return 1
    shutil.rmtree(wine.prefix)
    return 0


def use(trial: Trial, keep: Path, any_size: bool) -> None:
    """Install, try, upgrade, remove."""
    setup = trial.setup.stat().st_size
    holds(any_size or setup <= LARGEST_SETUP, f"the download is {setup / 1e6:.0f} MB, at most 75")
    trial.wine.make_prefix(trial.env)
    before = trial.files()
    _installed(trial)
    trial.self_test("windows-installed", f"{TITLE}.exe", keep)
    _sort_and_undo(trial)
    _upgraded(trial)
    trial.self_test("windows-upgraded", f"{NAME}.exe", keep)
    _refuses_while_running(trial)
    _removed(trial, before)


def _installed(trial: Trial) -> None:
    began = time.monotonic()
    holds(trial.install("/DESKTOP=1") == 0, f"the setup installs silently ({time.monotonic() - began:.0f} s)")
    installed = size(trial.home)
    holds(installed <= LARGEST_INSTALLED, f"installed it takes {installed / MIB:.0f} MiB, at most 210")
    shown = trial.run("wine", "reg", "query", UNINSTALL)[0]
    holds(TITLE in shown and version() in shown, "Windows lists it among the installed programs")
    holds(trial.has_key(FOLDER_MENU), "folders offer to be sorted with it")
    links = {path.name for path in trial.files() if path.suffix == ".lnk" and TITLE in path.name}
    holds(links == {f"{TITLE}.lnk"}, "the Start menu and the desktop have its link")


def _sort_and_undo(trial: Trial) -> None:
    folder = trial.wine.drive_c("users", PERSON, "Fotos vom Schrank")
    photos = make_photos(folder, 12)
    before = {photo.name: photo.read_bytes() for photo in photos}
    target = folder.with_name("Sortiert")
    program = trial.home / f"{NAME}.exe"
    words = ["--into", _windows(target), "--move", "--look", "file"]
    text, status = trial.run("wine", program, "sort", _windows(folder), *words)
    there = sorted(path.name for path in target.rglob("*") if path.is_file())
    holds(
        status == 0 and there == sorted(before),
        f"the console program sorts {len(before)} photos {_short(text)}",
    )
    text, status = trial.run("wine", program, "undo")
    after = {path.name: path.read_bytes() for path in folder.iterdir()}
    holds(status == 0 and after == before, f"and puts them back, byte for byte {_short(text)}")
    holds((trial.local / NAME).is_dir(), "its own data lies in the person's data folder")


def _upgraded(trial: Trial) -> None:
    data = {path: path.read_bytes() for path in (trial.local / NAME).rglob("*") if path.is_file()}
    program = {path: path.stat().st_size for path in trial.home.rglob("*") if path.is_file()}
    mine = trial.home / "my own notes.txt"
    mine.write_text("not the setup's", encoding="utf-8")
    holds(trial.install() == 0, "the setup installs over itself")
    holds(data == {path: path.read_bytes() for path in data}, "the data is as it was, byte for byte")
    holds(mine.is_file(), "and so is what a person put into the program's folder")
    mine.unlink()
    now = {path: path.stat().st_size for path in trial.home.rglob("*") if path.is_file()}
    holds(now == program, f"the program is whole: {len(now)} files")


def _refuses_while_running(trial: Trial) -> None:
    program = subprocess.Popen(
        ["wine", str(trial.home / f"{TITLE}.exe")],
        env=trial.wine.environment | trial.env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        until = time.monotonic() + 120
        while not has_window(trial.env["DISPLAY"], TITLE):
            if time.monotonic() > until or program.poll() is not None:
                raise TrialError("the installed program opens no window")
            time.sleep(0.5)
        status = trial.run("wine", trial.setup, "/S")[1]
        holds(status == RUNNING, f"while it runs, the setup refuses to replace it (status {status})")
    finally:
        trial.wine.stop()
        program.communicate()
    holds((trial.home / f"{TITLE}.exe").is_file(), "and has changed nothing")


def _removed(trial: Trial, before: set[Path]) -> None:
    holds(trial.uninstall() == 0, "it uninstalls silently")
    holds(not trial.home.exists(), "no file and no folder of it is left")
    holds(not trial.has_key(UNINSTALL) and not trial.has_key(FOLDER_MENU), "nor a key in the registry")
    registry = (trial.wine.prefix / "user.reg").read_text(encoding="utf-8", errors="replace")
    ours = [line for line in registry.splitlines() if line.startswith("[") and NAME in line]
    holds(not ours, f"nowhere in it {ours}")
    data = trial.local / NAME
    left = {path for path in trial.files() - before if data not in path.parents and PERSON in str(path)}
    strangers = sorted(str(path) for path in left if TITLE in str(path) or NAME in str(path))
    holds(data.is_dir() and not strangers, f"only the data folder is left {strangers}")


def _windows(path: Path) -> str:
    return "Z:" + str(path).replace("/", "\\")


def _short(text: str) -> str:
    return f"({' '.join(text.split())[-120:]})"


if __name__ == "__main__":
    sys.exit(main())
