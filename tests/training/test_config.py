"""The options of a run: in a file that can be read back, and with the command line over it."""

from __future__ import annotations

import argparse
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardrobe_training.commands import fit
from wardrobe_training.config import FitConfig
from wardrobe_training.config_file import read_config_file, toml_text
from wardrobe_training.errors import TrainingError

PHOTOS = {"count": 18, "digest": "abc"}
TEXT = st.text(st.characters(codec="utf-8"))


@given(
    folder=TEXT.filter(bool),
    description=TEXT,
    inner=st.lists(st.integers(1, 4096), max_size=3),
    rate=st.floats(0, 1e6),
    size=st.none() | st.integers(16, 2048),
    watch=st.booleans(),
)
def test_what_is_written_as_toml_is_read_back(
    folder: str, description: str, inner: list[int], rate: float, size: int | None, watch: bool
) -> None:
    config = FitConfig(
        data=(Path(folder), Path("b")),
        out=Path("run"),
        description=description,
        inner=tuple(inner),
        rate=rate,
        image_size=size,
        watch=watch,
    )
    values = tomllib.loads(toml_text(config, PHOTOS))
    assert values.pop("photos") == PHOTOS
    assert FitConfig(**FitConfig.options(values)) == config


def _config(file: Path, *arguments: str) -> FitConfig:
    parser = argparse.ArgumentParser()
    fit.add(parser)
    return fit.config_of(parser.parse_args(["--config", str(file), *arguments]))


def test_options_on_the_command_line_win_over_those_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('data = ["photos"]\nout = "run"\nepochs = 9\nrate = 1\nwatch = false\nresume = true\n')
    config = _config(file, "--epochs", "2", "--inner", "64", "32")
    assert (config.epochs, config.inner, config.rate, config.watch) == (2, (64, 32), 1.0, False)
    assert config.data == (Path("photos"),)
    assert not config.resume, "to go on is for the command line to say"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("epoch = 3", "There is no option called epoch"),
        ('epochs = "three"', "epochs takes whole numbers"),
        ("epochs = true", "epochs takes whole numbers"),
        ("watch = 1", "watch takes true or false"),
        ('data = "photos"', "data takes a list of text"),
        ("inner = [1.5]", "inner takes a list of whole numbers"),
        ("epochs = ", "is not in order"),
        ("epochs = 3", "Name --data and --out"),
        ("photos = 3", "photos is a table that `fit` writes"),
        ('data = ["a"]\nout = "b"\nrate = nan', "--rate must be a number from 0 up"),
        ('data = ["a"]\nout = "b"\ntarget = inf', "--target must lie between 0 and 1"),
        ('data = ["a"]\nout = "b"\nseed = 4294967296', "--seed must lie below 4294967296"),
        ('data = ["a"]\nout = "b"\ninner = [100000]', "--inner takes numbers from 1 to 65536"),
        ('data = ["a"]\nout = "b"\nbatch = 0', "Batch must be at least 1"),
        (
            'data = ["a"]\nout = "b"\nschedule = "steps"',
            "--schedule must be one of cosine, constant, not steps",
        ),
        ('data = ["a"]\nout = "b"\nkeep = "best"\nwatch = false', "take --no-watch away"),
        ('data = ["a"]\nout = "b"\ncutmix = -1', "--cutmix must be a number from 0 up"),
    ],
)
def test_a_file_with_a_mistake_gets_one_sentence(tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(text)
    with pytest.raises(TrainingError, match=words):
        _config(file)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"none\.toml could not be read"):
        read_config_file(tmp_path / "none.toml")
