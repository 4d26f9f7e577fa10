"""What every installer has to say about the program, read from pyproject.toml or said once, here."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent

NAME = "wardrobe-sorter"
TITLE = "Wardrobe Sorter"
IDENTIFIER = "org.example.WardrobeSorter"
"""The reverse-domain name by which macOS and software centres know the program.

Like the address below it is of a domain that is reserved for examples: whoever publishes puts theirs here.
"""
ADDRESS = f"{NAME}@example.org"
"""Where packages say that mail to their maintainers goes; nobody reads it."""


def project() -> dict[str, object]:
    """The table ``[project]`` of pyproject.toml."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        table: dict[str, object] = tomllib.load(file)["project"]
    return table


def version() -> str:
    """The version, such as 0.1.0."""
    return str(project()["version"])


def summary() -> str:
    """What the program does, one line."""
    return str(project()["description"])


def publisher() -> str:
    """Who stands for it."""
    authors = project()["authors"]
    if not isinstance(authors, list):
        raise TypeError("pyproject.toml names no authors")
    return str(authors[0]["name"])


def version_numbers(number: str = "") -> tuple[int, int, int, int]:
    """The version, or this one, as Windows wants it: four numbers."""
    numbers = [int(part) for part in (number or version()).split(".")]
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth
