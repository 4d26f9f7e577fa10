"""What lands in somebody's Python when they install us."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as opened:
        yield opened


def test_the_wheel_claims_only_its_three_package_names(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}
    packages = {top for top in tops if not top.endswith(".dist-info")}
    assert packages == {"wardrobe_desktop", "wardrobe_training", "wardrobe_export"}


def test_the_wheel_carries_the_model_the_icons_and_the_drawings(wheel: zipfile.ZipFile) -> None:
    names = wheel.namelist()
    assert "wardrobe_desktop/assets/models/wardrobe.onnx" in names
    for folder, suffix in (("icons", ".svg"), ("samples", ".jpg")):
        assert any(re.fullmatch(f"wardrobe_desktop/assets/{folder}/.*\\{suffix}", name) for name in names)


def test_the_desktop_alone_does_not_ask_for_tensorflow() -> None:
    wanted = {Requirement(line) for line in requires("wardrobe-sorter") or []}
    base = {need.name for need in wanted if need.marker is None or need.marker.evaluate({"extra": ""})}
    assert "pyside6-essentials" in base
    assert not base & {"tensorflow", "keras", "tf2onnx", "onnx", "torch"}


def test_importing_the_whole_desktop_imports_no_training_library() -> None:
    code = """
import importlib, pkgutil, sys
import wardrobe_desktop
for module in pkgutil.walk_packages(wardrobe_desktop.__path__, "wardrobe_desktop."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
heavy = {"tensorflow", "keras", "tf2onnx", "onnx", "wardrobe_training", "wardrobe_export"} & set(sys.modules)
sys.exit(f"imported {sorted(heavy)}" if heavy else 0)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
