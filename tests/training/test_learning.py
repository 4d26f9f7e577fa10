"""What learning is made of: batches, mixing, the rate, where the weights begin, and what is told."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest

keras = pytest.importorskip("keras")

from wardrobe_training import drawing  # noqa: E402
from wardrobe_training.augment import augment_all  # noqa: E402
from wardrobe_training.batches import Batches, Phase  # noqa: E402
from wardrobe_training.config import FitConfig  # noqa: E402
from wardrobe_training.errors import TrainingError  # noqa: E402
from wardrobe_training.mixing import mix  # noqa: E402
from wardrobe_training.progress import Pace, Teller, duration  # noqa: E402
from wardrobe_training.train import _schedule, best_epoch  # noqa: E402
from wardrobe_training.weights import begin_model  # noqa: E402


class Numbers:
    """Shows of photo n in epoch e the number 100 e + n."""

    def rows(self, epoch: int, rows: np.ndarray) -> np.ndarray:
        return (100 * epoch + rows[:, None]).astype(np.float32)


def _batches(first: int = 0, **options: float) -> Batches:
    phase = Phase("Test", epochs=3, rate=1e-3, batch=4, seed=5)
    rows, targets = np.arange(10, 20), np.eye(20, dtype=np.float32)
    return Batches(Numbers(), rows, targets, phase, first=first, **options)


def test_batches_depend_on_the_epoch_and_not_on_those_before() -> None:
    through, later = _batches(mixup=0.4), _batches(first=1, mixup=0.4)
    assert sorted(np.concatenate([_batches()[i][0][:, 0] for i in range(3)])) == list(range(10, 20))
    before = [through[i] for i in range(3)]
    through.on_epoch_end()
    for i in (2, 0, 1):
        for one, other in zip(through[i], later[i], strict=True):
            np.testing.assert_array_equal(one, other)
        assert not np.array_equal(through[i][0], before[i][0])


def test_devices_share_batches_without_a_rest() -> None:
    batches = _batches(devices=4)
    assert [len(batches[i][0]) for i in range(len(batches))] == [4, 4]


def test_cutmix_shares_the_label_by_area() -> None:
    pictures = np.stack([np.full((8, 8, 3), n, np.uint8) for n in range(4)])
    targets = np.eye(4, dtype=np.float32)
    mixed, shares = mix(pictures, targets, np.random.default_rng(2), mixup=0, cutmix=1.0)
    assert mixed.dtype == np.uint8
    areas = np.stack([(mixed == n).mean(axis=(1, 2, 3)) for n in range(4)], axis=1)
    np.testing.assert_allclose(areas, shares, atol=1e-6)
    assert 0 < areas.diagonal().min() < 1
    np.testing.assert_array_equal(pictures[1], 1)


def test_embeddings_have_no_area_to_cut() -> None:
    values, targets = np.ones((4, 16), np.float32), np.eye(4, dtype=np.float32)
    mixed, shares = mix(values, targets, np.random.default_rng(2), mixup=0, cutmix=1.0)
    assert mixed is values
    assert shares is targets


@pytest.mark.parametrize(("name", "end"), [("cosine", 0.0), ("constant", 0.01)])
def test_the_rate_warms_up_and_then_ebbs_or_stays(name: str, end: float) -> None:
    config = FitConfig(data=(Path("photos"),), out=Path("run"), schedule=name, warm_up=0.1)
    schedule = _schedule(0.01, 100, config)
    rates = [float(schedule(step)) for step in range(101)]
    assert rates[0] == 0
    assert rates[5] == pytest.approx(0.005)
    assert max(rates) == pytest.approx(0.01)
    assert rates[100] == pytest.approx(end, abs=1e-6)


def test_processes_draw_what_one_would_have_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "_FEW", 1)
    rng = np.random.default_rng(0)
    pictures = rng.integers(0, 256, (5, 24, 24, 3)).astype(np.uint8)
    seeds = [(1, 0, row) for row in range(5)]
    crew = drawing.Crew(0.3, len(pictures))
    try:
        np.testing.assert_array_equal(crew.draw(pictures, seeds), augment_all(pictures, seeds, 0.3))
    finally:
        crew.close()


def _tiny(weights: str, **options: object) -> FitConfig:
    given = {"backbone": "small-cnn", "image_size": 32, "unfreeze": "all", "inner": (8,), **options}
    return FitConfig(data=(Path("photos"),), out=Path("run"), weights=weights, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("ending", [".keras", ".weights.h5"])
def test_a_network_begins_with_the_weights_of_a_file_but_its_head(tmp_path: Path, ending: str) -> None:
    other = begin_model(_tiny("none", seed=9), classes=5)
    path = tmp_path / f"other{ending}"
    other.save(path) if ending == ".keras" else other.save_weights(path)
    fresh, begun = begin_model(_tiny("none"), classes=3), begin_model(_tiny(str(path)), classes=3)
    named = {layer.name: layer for layer in other.layers}
    below = [
        layer for layer in begun.layers if layer.weights and not layer.name.startswith(("inner", "logits"))
    ]
    assert below
    for layer in below:
        for one, same in zip(layer.get_weights(), named[layer.name].get_weights(), strict=True):
            np.testing.assert_array_equal(one, same)
    for name in ("inner_0", "logits"):
        for one, same in zip(
            begun.get_layer(name).get_weights(), fresh.get_layer(name).get_weights(), strict=True
        ):
            np.testing.assert_array_equal(one, same)


@pytest.mark.parametrize("ending", [".keras", ".weights.h5"])
def test_weights_of_another_backbone_get_one_sentence(tmp_path: Path, ending: str) -> None:
    pictures = keras.Input((32, 32, 3))
    other = keras.Model(pictures, keras.layers.Conv2D(5, 3, name="odd")(pictures))
    path = tmp_path / f"other{ending}"
    other.save(path) if ending == ".keras" else other.save_weights(path)
    with pytest.raises(TrainingError, match="do not fit small-cnn"):
        begin_model(_tiny(str(path)), classes=3)


@pytest.mark.parametrize("name", ["nowhere.keras", "imagnet", "notes.txt"])
def test_weights_that_are_no_file_get_one_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "notes.txt").write_text("nothing")
    with pytest.raises(TrainingError, match="--weights takes imagenet, none, or the path"):
        begin_model(_tiny(str(tmp_path / name)), classes=3)


def test_the_best_epoch_is_the_last_phases() -> None:
    head = [{"phase": "Fold 1, head", "epoch": 1, "val_loss": 0.1}]
    body = [{"phase": "Fold 1", "epoch": e, "val_loss": loss} for e, loss in ((1, 0.5), (2, 0.3), (3, 0.4))]
    assert best_epoch(head + body) == 2
    assert best_epoch([{"phase": "All photos", "epoch": 1}]) is None


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_on_a_terminal_one_line_moves_and_gives_way_to_whole_lines() -> None:
    now, stream = [0.0], Terminal()
    say = Teller(stream, clock=lambda: now[0])
    say.move("step 1")
    now[0] = 0.1
    say.move("step 2")
    now[0] = 1.0
    say.move("step 3")
    say("done")
    wipe = "\r\x1b[K"
    assert stream.getvalue() == f"{wipe}step 1{wipe}step 3{wipe}done\n"


def test_elsewhere_there_are_plain_lines_only() -> None:
    stream = io.StringIO()
    say = Teller(stream)
    say.move("step 1")
    say("done")
    assert stream.getvalue() == "done\n"


def test_the_pace_leaves_the_first_step_out() -> None:
    pace = Pace()
    for seconds in (60.0, 1, 2, 3, 2):
        pace.step(seconds)
        assert pace.seconds is None
    pace.step(2)
    assert pace.seconds == 2


@pytest.mark.parametrize(
    ("seconds", "words"), [(1, "1 min"), (61, "2 min"), (3600, "1 h 0 min"), (11101, "3 h 6 min")]
)
def test_a_duration_in_words(seconds: float, words: str) -> None:
    assert duration(seconds) == words
