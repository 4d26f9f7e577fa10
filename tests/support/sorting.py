"""Photos with chosen bytes and times, a picture of a whole folder, and a child process that can be killed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.digest import digest_of_bytes
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.plan import Filing, Mode, SortPlan, make_plan

OLD = 1_500_000_000_123_456_789
"""A time (ns since the epoch) that no copy has by chance."""

CHILD = Path(__file__).with_name("sort_child.py")


def write(path: Path, content: bytes, mtime_ns: int = OLD) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, ns=(mtime_ns, mtime_ns))
    return path


def photo(path: Path, content: bytes | None = None, companions: tuple[str, ...] = ()) -> Photo:
    """A photo that has been read, so its digest is known. Companions are written with bytes of their own."""
    content = str(path).encode("utf-8", "surrogateescape") if content is None else content
    write(path, content)
    others = tuple(write(path.with_name(name), name.encode() + content) for name in companions)
    return Photo(path, identity(path), others)


def identity(path: Path) -> Identity:
    facts = path.stat()
    return Identity(facts.st_size, facts.st_mtime_ns, digest_of_bytes(path.read_bytes()))


def snapshot(*roots: Path) -> dict[str, object]:
    """Every name below the roots: bytes, time and permissions of files, nothing but the name of folders."""
    seen: dict[str, object] = {}
    for root in roots:
        for path in [root, *root.rglob("*")] if root.exists() else []:
            if path.is_symlink():
                seen[str(path)] = str(path.readlink())
            elif path.is_dir():
                seen[str(path)] = "folder"
            else:
                facts = path.stat()
                seen[str(path)] = (path.read_bytes(), facts.st_mtime_ns, facts.st_mode)
    return seen


def wardrobe(root: Path, count: int = 6) -> list[Filing]:
    """Photos in two folders with clashing names; every third has a film and a note that travel along."""
    filings = []
    for number in range(count):
        name = f"IMG_{number // 2}.jpg"
        with_it = (f"IMG_{number // 2}.mov", name + ".xmp") if number % 3 == 0 else ()
        taken = photo(root / ("phone" if number % 2 else "camera") / name, companions=with_it)
        filings.append(Filing(taken, ("Dress", "Hat")[number % 3 > 1]))
    return filings


def run_child(*words: object, kill_at: int = 0, bare: bool = False) -> subprocess.CompletedProcess[str]:
    """``sort_child.py`` with these words; with ``kill_at`` it kills itself at that line of the core.
    ``bare``: on drives that know neither a sparing rename nor second names.
    """
    command = [sys.executable, str(CHILD), str(kill_at), *map(str, words)]
    environment = {**os.environ, "BARE_DRIVE": "1" if bare else ""}
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=environment)


@contextmanager
def small_drive(folder: Path, megabytes: int = 1) -> Iterator[Callable[[str], None]]:
    """A drive of its own, mounted on ``folder``. Gives a function that mounts it anew with other options.

    Skips the test where this machine cannot mount one.
    """
    folder.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only an administrator on Linux can mount a small drive")
    if subprocess.run(mounting, capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine does not let us mount a small drive")

    def remount(options: str) -> None:
        subprocess.run(["mount", "-o", f"remount,{options}", str(folder)], check=True)

    try:
        yield remount
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@contextmanager
def another_drive(tmp_path: Path) -> Iterator[Path]:
    """A folder on another drive than tmp_path. Skips the test where there is none."""
    memory = Path("/dev/shm")
    if not memory.is_dir() or memory.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("this machine has no second drive to try (/dev/shm is missing or on the same one)")
    folder = memory / f"wardrobe-{os.getpid()}-{tmp_path.name}"
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def memory_card(tmp_path: Path) -> Iterator[Path]:
    """A drive like a memory card (see ``card.py``), mounted for real. Skips the test where that cannot be."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or not Path("/dev/fuse").exists():
        pytest.skip("only an administrator on Linux with FUSE can mount a drive that ignores letter case")
    backing, place = tmp_path / "inside the card", tmp_path / "card"
    backing.mkdir()
    place.mkdir()
    program = Path(__file__).with_name("card.py")
    server = subprocess.Popen(
        [sys.executable, str(program), str(backing), str(place)], stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        if server.stdout.readline() != "ready\n":
            pytest.skip("this machine does not let us mount a drive of our own making")
        try:
            yield place
        finally:
            subprocess.run(["umount", str(place)], check=True)
            assert server.wait(30) == 0
    finally:
        server.kill()
        server.wait()
        server.stdout.close()


def sorted_wardrobe(tmp_path: Path, journal: Journal, mode: Mode, count: int = 6) -> SortPlan:
    plan = make_plan(wardrobe(tmp_path / "photos", count), tmp_path / "new/out", mode, [tmp_path / "photos"])
    sorter.run(plan, journal)
    return plan


def once(action: Callable[[], object]) -> Callable[[int, int], None]:
    """A progress that acts after the first photo: the world changes in the middle of a run."""
    waiting = [action]

    def progress(_done: int, _total: int) -> None:
        if waiting:
            waiting.pop()()

    return progress


def contents(plan: SortPlan) -> dict[Path, bytes]:
    """What will lie where, if all goes well."""
    return {step.target: step.source.read_bytes() for _, step in plan.numbered_steps()}
