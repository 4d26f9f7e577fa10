"""Where the Windows setup is tried: a real Windows, or one under wine. Both can do the same few things."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from facts import TITLE
from trial import count_windows
from wine import Wine

PERSON = "Jürgen Größe"
"""Who owns the Windows under wine: not ASCII, and so neither is the path to all that is theirs."""


class Host(Protocol):
    """A Windows to install on."""

    @property
    def person(self) -> Path:
        """The person's home folder."""

    @property
    def local(self) -> Path:
        """%LOCALAPPDATA%."""

    def start(self, *command: str | Path) -> subprocess.Popen[str]:
        """Start a program for Windows, with pipes for its streams."""

    def named(self, path: Path) -> str:
        """A path as programs for Windows are told it."""

    def windows(self) -> int:
        """How many windows of the program are on the screen."""

    def processes(self) -> int:
        """How many processes of the program there are, helpers with them."""

    def stop_all(self, program: subprocess.Popen[str]) -> None:
        """End a program that was started."""

    def traces(self, name: str) -> list[str]:
        """Keys of the registry that hold this name, as far as they can be listed."""


class RealWindows:
    """This computer."""

    @property
    def person(self) -> Path:
        return Path.home()

    @property
    def local(self) -> Path:
        return Path(os.environ["LOCALAPPDATA"])

    def start(self, *command: str | Path) -> subprocess.Popen[str]:
        return _piped([str(word) for word in command], dict(os.environ))

    def named(self, path: Path) -> str:
        return str(path)

    def windows(self) -> int:
        return self._listed(f"WINDOWTITLE eq {TITLE}")

    def processes(self) -> int:
        return self._listed(f"IMAGENAME eq {TITLE}.exe")

    def _listed(self, which: str) -> int:
        command = ["tasklist", "/FI", which, "/NH"]
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        return told.count(f"{TITLE}.exe"[:20])

    def stop_all(self, program: subprocess.Popen[str]) -> None:
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(program.pid)], capture_output=True, check=False)
        program.communicate()

    def traces(self, name: str) -> list[str]:
        query = ["reg", "query", "HKCU\\Software", "/s", "/k", "/f", name]
        told = subprocess.run(query, capture_output=True, text=True, check=False).stdout
        return [line for line in told.splitlines() if line.startswith("HKEY")]


class UnderWine:
    """A Windows of its own, made for this; ``display`` is the screen it has."""

    def __init__(self, display: str) -> None:
        self._wine = Wine()
        self._wine.set_up()
        self._wine.prefix = self._wine.folder / "trial prefix"
        self._display = display
        self._env = {"DISPLAY": display, "USER": PERSON, "LOGNAME": PERSON, "LC_ALL": "C.UTF-8"}
        self._wine.make_prefix(self._env)

    @property
    def person(self) -> Path:
        return self._wine.drive_c("users", PERSON)

    @property
    def local(self) -> Path:
        return self.person / "AppData" / "Local"

    def start(self, *command: str | Path) -> subprocess.Popen[str]:
        return _piped(["wine", *map(str, command)], {**self._wine.environment, **self._env})

    def named(self, path: Path) -> str:
        return "Z:" + str(path).replace("/", "\\")

    def windows(self) -> int:
        return count_windows(self._display, TITLE)

    def processes(self) -> int:
        return sum(f"{TITLE}.exe" in words for words in _command_lines())

    def stop_all(self, program: subprocess.Popen[str]) -> None:
        self._wine.stop()
        program.communicate()

    def traces(self, name: str) -> list[str]:
        self._wine.stop()  # the registry is written when the last program has ended
        registry = (self._wine.prefix / "user.reg").read_text(encoding="utf-8", errors="replace")
        return [line for line in registry.splitlines() if line.startswith("[") and name in line]

    def throw_away(self) -> None:
        """Nothing of it is needed again."""
        self._wine.stop()
        shutil.rmtree(self._wine.prefix, ignore_errors=True)


def _command_lines() -> Iterator[str]:
    """Of every process of this system."""
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):  # it ended just now
            yield file.read_bytes().decode("utf-8", "replace")


def _piped(command: list[str], env: dict[str, str]) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    return subprocess.Popen(
        command,
        stdin=pipe,
        stdout=pipe,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env=env,
    )
