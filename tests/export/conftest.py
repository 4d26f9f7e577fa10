"""A small run and its model file, made once for all tests of this room."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from small_runs import small_model, write_run

if TYPE_CHECKING:
    from wardrobe_export.convert import Conversion
    from wardrobe_export.run import Run


@pytest.fixture(scope="session")
def small_run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run folder with a linear head."""
    return write_run(tmp_path_factory.mktemp("run") / "linear")


@pytest.fixture(scope="session")
def small_run(small_run_folder: Path) -> Run:
    from wardrobe_export.run import load_run

    return load_run(small_run_folder)


@pytest.fixture(scope="session")
def deep_run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A run with a dense layer inside the head."""
    from wardrobe_export.run import load_run

    return load_run(write_run(tmp_path_factory.mktemp("run") / "deep", small_model(inner=(12,))))


@pytest.fixture(scope="session")
def converted(small_run: Run, tmp_path_factory: pytest.TempPathFactory) -> Conversion:
    """The small run's model file. Tests that alter it work on a copy."""
    from wardrobe_export.convert import convert_run

    return convert_run(small_run, tmp_path_factory.mktemp("file") / "small.onnx")


@pytest.fixture(scope="session")
def converted_deep(deep_run: Run, tmp_path_factory: pytest.TempPathFactory) -> Conversion:
    from wardrobe_export.convert import convert_run

    return convert_run(deep_run, tmp_path_factory.mktemp("file") / "deep.onnx")
