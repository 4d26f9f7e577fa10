"""The pinned versions stay within the ranges that the project promises."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]


def pins() -> dict[str, Version]:
    rows = (ROOT / "constraints.txt").read_text().splitlines()
    return {
        name: Version(version) for name, version in (row.split("==") for row in rows if row and row[0] != "#")
    }


def promised() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    lists = [project["dependencies"], *project["optional-dependencies"].values()]
    return [need for rows in lists for need in map(Requirement, rows) if need.name != "wardrobe-sorter"]


def test_every_promised_package_is_pinned_inside_its_range() -> None:
    pinned = pins()
    here = {"python_version": "3.11"}
    for need in promised():
        if need.marker is None or need.marker.evaluate({**here, "sys_platform": "linux"}):
            assert need.specifier.contains(pinned[need.name]), f"{need} but {pinned[need.name]} is pinned"


def test_the_constraints_hold_names_and_versions_only() -> None:
    for row in (ROOT / "constraints.txt").read_text().splitlines():
        assert row.startswith("#") or re.fullmatch(r"[a-z0-9.-]+==[0-9a-z.+]+", row), row
