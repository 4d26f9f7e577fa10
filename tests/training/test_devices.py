"""Precision and devices: what can be shown on a machine without a graphics card."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from support.pictures import draw_wardrobe
from support.tiny_run import TINY

keras = pytest.importorskip("keras")

from wardrobe_training.cli import main  # noqa: E402
from wardrobe_training.config import FitConfig  # noqa: E402
from wardrobe_training.devices import Devices, computing_in, find_devices, spread  # noqa: E402
from wardrobe_training.errors import TrainingError  # noqa: E402
from wardrobe_training.model import build_model  # noqa: E402


@pytest.mark.parametrize("precision", ["mixed_bfloat16", "mixed_float16"])
def test_in_half_precision_weights_and_logits_stay_whole(precision: str) -> None:
    config = FitConfig(
        data=(Path("photos"),), out=Path("run"), backbone="small-cnn", image_size=32, unfreeze="all"
    )
    with computing_in(precision):
        model = build_model(config, 3)
    assert model.get_layer("embedding").output.dtype == precision.removeprefix("mixed_")
    assert model.output.dtype == "float32"
    assert {v.dtype for v in model.trainable_variables} == {"float32"}
    assert keras.config.dtype_policy().name == "float32"


@pytest.mark.parametrize("precision", ["mixed_bfloat16", "mixed_float16"])
def test_a_model_that_was_trained_in_half_precision_is_written_in_whole(
    tmp_path: Path, precision: str
) -> None:
    photos, run = draw_wardrobe(tmp_path / "photos", count=6), tmp_path / "run"
    options = [*TINY.split(), "--epochs", "2", "--rounds", "1", "--precision", precision]
    assert main(["fit", "--data", str(photos), "--out", str(run), *options]) == 0
    model = keras.saving.load_model(run / "model.keras", compile=False)
    policies = {layer.dtype_policy.name for layer in model.layers}
    assert policies <= {"float32", "uint8"}, policies
    assert model.output.dtype == "float32"
    with np.load(run / "oof.npz") as arrays:
        assert arrays["logits"].dtype == np.float32
        assert np.isfinite(arrays["logits"]).all()


def test_precision_and_compiling_follow_the_devices() -> None:
    here = find_devices("auto")
    if here.processor:
        assert (here.precision, here.share) == ("float32", 1)
        assert "No graphics card was found" in here.sentence()
    cards = Devices(("gpu:0", "gpu:1"), "mixed_float16", "tensorflow")
    assert (cards.compiled, cards.share) == ("auto", 2)
    assert "2 graphics cards, in mixed_float16" in cards.sentence()
    assert Devices(("cpu:0",), "float32", "tensorflow").compiled is False
    assert Devices(("cpu:0",), "float32", "jax").compiled == "auto"
    with pytest.raises(TrainingError, match="choose --batch so that 2 divides it"):
        spread(cards, 31)


#: Two pretended devices learn the same as one: each takes half of every batch. Only the gradient is clipped
#: by halves, which is where the difference of a thousandth comes from.
TWO = """
import dataclasses, sys
from pathlib import Path
import numpy as np
import tensorflow as tf
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * 2)
from wardrobe_training import devices, train, workshop
from wardrobe_training.config import FitConfig

class Pair(devices.Devices):
    processor = False
    compiled = False

def losses(out, names):
    found = Pair(names, "float32", "tensorflow")
    workshop.find_devices = lambda precision: found
    config = FitConfig(
        data=(Path(sys.argv[1]),), out=Path(sys.argv[2]) / out, backbone="small-cnn", unfreeze="all",
        image_size=32, batch=4, folds=2, views=1, epochs=2, dropout=0.0, precision="float32",
    )
    shop = workshop.open_workshop(config, lambda line: None)
    held = workshop.hold_out(shop, 0)
    assert held.logits.shape == (len(held.rows), 3)
    return [(row["loss"], row["val_loss"]) for row in held.history]

np.testing.assert_allclose(losses("one", ("cpu:0",)), losses("two", ("cpu:0", "cpu:1")), rtol=5e-3)
"""


@pytest.mark.skipif(keras.backend.backend() != "tensorflow", reason="MirroredStrategy is TensorFlow's")
def test_two_devices_learn_what_one_learns(tmp_path: Path) -> None:
    photos = draw_wardrobe(tmp_path / "photos", count=8)
    done = subprocess.run(
        [sys.executable, "-c", TWO, str(photos), str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
