"""A fit that was killed goes on to the same numbers, and never with other options or photos."""

from __future__ import annotations

import contextlib
import csv
import io
import multiprocessing
import random
import shutil
import sys
from dataclasses import replace
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from pathlib import Path

import numpy as np
import pytest
from support.pictures import draw_garment, draw_wardrobe

keras = pytest.importorskip("keras")

from wardrobe_training.checkpoint import Checkpoint  # noqa: E402
from wardrobe_training.cli import main  # noqa: E402
from wardrobe_training.config import FitConfig  # noqa: E402
from wardrobe_training.workshop import open_workshop, train_on  # noqa: E402

#: Dropout, views, mixing and a running mean: all that could go on differently than it would have.
ALL = (
    "--backbone small-cnn --unfreeze all --image-size 32 --epochs 5 --rate 5e-3 --batch 8 --folds 2 "
    "--views 2 --mixup 0.2 --cutmix 1 --ema 0.9 --dropout 0.3 --keep best"
)
QUICK = (
    "--backbone small-cnn --unfreeze all --image-size 32 --epochs 1 --batch 9 --folds 2 --rounds 1 --views 0"
)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    return draw_wardrobe(tmp_path / "photos", count=6)


def test_a_run_that_is_killed_five_times_ends_with_the_same_numbers(photos: Path, tmp_path: Path) -> None:
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    assert main(["fit", "--data", str(photos), "--out", str(whole), *ALL.split()]) == 0
    dice = random.Random(7)
    command = ["fit", "--data", str(photos), "--out", str(killed), *ALL.split()]
    # one process imports Keras and is then forked for each: to begin anew takes no time
    context = multiprocessing.get_context("forkserver" if sys.platform != "win32" else "spawn")
    context.set_forkserver_preload(["wardrobe_training.fit", "wardrobe_training.report"])
    seen = [_kill_after(dice.randint(1, 3), [*command, "--resume"], context) for _ in range(5)]
    assert "goes on after epoch" in "".join(seen)
    assert main([*command, "--resume"]) == 0

    _assert_same(_numbers(whole), _numbers(killed))
    with np.load(whole / "oof.npz") as one, np.load(killed / "oof.npz") as other:
        assert one.files == other.files
        assert all(np.array_equal(one[key], other[key]) for key in ("paths", "labels", "folds"))


#: Sums that several threads share differ in their last bit from run to run, interrupted or not; one that had
#: gone on wrongly would differ in the second digit.
SAME = 1e-4


def _assert_same(one: dict[str, np.ndarray], other: dict[str, np.ndarray]) -> None:
    assert one.keys() == other.keys()
    for name, values in one.items():
        np.testing.assert_allclose(values, other[name], rtol=SAME, atol=SAME, err_msg=name)


def _numbers(run: Path) -> dict[str, np.ndarray]:
    """All that a run has learnt: history, predictions, prototypes, weights."""
    found = {f"{i} {k}": np.array(float(v)) for i, row in enumerate(_history(run)) for k, v in _measured(row)}
    for name in ("oof.npz", "prototypes.npz"):
        with np.load(run / name) as arrays:
            found |= {key: arrays[key] for key in arrays.files if arrays[key].dtype.kind == "f"}
    model = keras.saving.load_model(run / "model.keras", compile=False)
    return found | {f"weight {i}": w for i, w in enumerate(model.get_weights())}


def _measured(row: dict[str, str]) -> list[tuple[str, str]]:
    return [(k, v) for k, v in row.items() if v and k not in ("fold", "phase", "stage")]


def _kill_after(epochs: int, arguments: list[str], context: BaseContext) -> str:
    """Run until as many epochs have been told, then kill without warning; returns what was said."""
    ear, mouth = context.Pipe(duplex=False)
    child = context.Process(target=_run, args=(arguments, mouth))
    child.start()
    mouth.close()
    said = []
    with ear, contextlib.suppress(EOFError):
        while epochs:
            said.append(ear.recv())
            epochs -= ": epoch " in said[-1]
    child.kill()
    child.join()
    assert epochs == 0, "the run was over before it was killed:\n" + "".join(said)
    return "".join(said)


def _run(arguments: list[str], mouth: Connection) -> None:
    sys.stderr = _Telling(mouth)
    sys.exit(main(arguments))


class _Telling(io.StringIO):
    """A stream whose words are heard in another process."""

    def __init__(self, mouth: Connection) -> None:
        super().__init__()
        self._mouth = mouth

    def write(self, text: str) -> int:
        self._mouth.send(text)
        return len(text)


def _history(run: Path) -> list[dict[str, str]]:
    with (run / "history.csv").open(newline="") as file:
        return [
            {k: v for k, v in row.items() if k not in ("seconds", "waiting")} for row in csv.DictReader(file)
        ]


def _command(folder: Path) -> list[str]:
    return ["fit", "--data", str(folder / "photos"), "--out", str(folder / "run"), *QUICK.split()]


@pytest.fixture(scope="module")
def once_stopped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Photos, and beside them a run that was stopped."""
    folder = tmp_path_factory.mktemp("stopped")
    draw_wardrobe(folder / "photos", count=6)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("wardrobe_training.fit.write_history", _stop)
        assert main(_command(folder)) == 2
    return folder


@pytest.fixture
def stopped(once_stopped: Path, tmp_path: Path) -> list[str]:
    """The command of a run that was stopped: another copy of photos and run for each test."""
    return _command(Path(shutil.copytree(once_stopped, tmp_path, dirs_exist_ok=True)))


def _stop(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_run_does_not_go_on_with_other_options(
    stopped: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*stopped, "--resume", "--dropout", "0.5", "--image-size", "40"]) == 2
    said = capsys.readouterr().err
    assert "--dropout was 0.2 and now is 0.5" in said
    assert "--image-size was 32 and now is 40" in said


def test_a_run_does_not_go_on_with_other_photos(
    stopped: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draw_garment("dress", np.random.default_rng(3)).save(tmp_path / "photos" / "dress" / "new.png")
    assert main([*stopped, "--resume"]) == 2
    assert "(18 then, 19 now)" in capsys.readouterr().err


def test_a_run_does_not_go_on_with_other_strangers(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    others = tmp_path / "others"
    others.mkdir()
    draw_garment("dress", np.random.default_rng(3)).save(others / "one.png")
    command = ["fit", "--data", str(photos), "--out", str(tmp_path / "run"), *QUICK.split()]
    command += ["--strangers", str(others)]
    with monkeypatch.context() as patch:
        patch.setattr("wardrobe_training.fit.hold_out", _stop)
        assert main(command) == 2
    (others / "one.png").rename(others / "other.png")
    assert main([*command, "--resume"]) == 2
    assert "The strangers are others than those" in capsys.readouterr().err


def test_a_stopped_run_is_not_begun_again_by_mistake(
    stopped: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(stopped) == 2
    assert "go on with it by --resume" in capsys.readouterr().err


def test_a_damaged_checkpoint_is_named(
    stopped: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(tmp_path / "run" / "folds")  # as if it had been stopped before the fold was judged
    (last,) = (tmp_path / "run" / "checkpoints").rglob("last.npz")
    last.write_bytes(b"PK nothing")
    assert main([*stopped, "--resume"]) == 2
    assert f"{last} is damaged; delete it" in capsys.readouterr().err


def test_the_fit_on_all_photos_ends_at_the_median_of_the_folds_best_epochs(tmp_path: Path) -> None:
    photos = draw_wardrobe(tmp_path / "photos", count=6)
    run = tmp_path / "run"
    options = QUICK.replace("--epochs 1", "--epochs 4 --keep best --rate 2e-2")
    assert main(["fit", "--data", str(photos), "--out", str(run), *options.split()]) == 0
    rows = _history(run)
    losses = [float(r["val_loss"]) for r in rows if r["fold"] == "1"]
    assert len(losses) == 4
    assert sum(r["fold"] == "all" for r in rows) == losses.index(min(losses)) + 1
    with np.load(run / "oof.npz") as arrays:
        right = (arrays["logits"].argmax(axis=1) == arrays["labels"]).mean()
    best = min((r for r in rows if r["fold"] == "1"), key=lambda r: float(r["val_loss"]))
    assert float(best["val_accuracy"]) == pytest.approx(right)


def test_head_and_body_go_on_from_every_epoch(photos: Path, tmp_path: Path) -> None:
    config = FitConfig(
        data=(photos,),
        out=tmp_path / "run",
        backbone="efficientnet-lite0",
        image_size=32,
        unfreeze="block15",
        head_epochs=2,
        epochs=2,
        views=1,
        batch=9,
        folds=2,
        ema=0.9,
        dropout=0.3,
    )
    shop = open_workshop(config, lambda line: None)
    rows = np.arange(12)
    whole = train_on(shop, rows, "Twelve")
    weights = shop.model.get_weights()
    for epochs in (1, 2, 3, 4):  # each goes on where the one before was stopped
        with pytest.raises(KeyboardInterrupt):
            train_on(replace(shop, say=_interrupt), rows, "Twelve")
        shop = replace(shop, config=replace(config, resume=True))
        standing = Checkpoint(next((tmp_path / "run" / "checkpoints").iterdir())).last()
        assert standing is not None
        assert len(standing.history) == epochs
    resumed = train_on(shop, rows, "Twelve")
    assert [r["stage"] for r in resumed] == [r["stage"] for r in whole]
    assert [r["loss"] for r in resumed] == pytest.approx([r["loss"] for r in whole], rel=SAME)
    for one, other in zip(weights, shop.model.get_weights(), strict=True):
        np.testing.assert_allclose(one, other, rtol=SAME, atol=SAME)


def _interrupt(line: str) -> None:
    """As if the person had pressed Ctrl+C after an epoch."""
    if ": epoch " in line:
        raise KeyboardInterrupt
