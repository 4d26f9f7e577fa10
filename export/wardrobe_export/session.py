"""Runs models on the processor: model files in onnxruntime, Keras models in TensorFlow."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from wardrobe_export.errors import ModelFileError
from wardrobe_export.graph import INPUT, OUTPUTS

if TYPE_CHECKING:
    import keras


def open_session(model: Path | bytes, threads: int = 0) -> Any:
    """An onnxruntime session on the processor; `threads` share one picture's work (0: one a core).

    Raises ModelFileError when onnxruntime refuses the model.
    """
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 4  # only what ends the process: all else is raised and told once
    source = model if isinstance(model, bytes) else str(model)
    try:
        return onnxruntime.InferenceSession(source, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's errors share no base class
        raise ModelFileError(
            f"onnxruntime cannot load the model ({_reason(error)}); export it again."
        ) from None


def run_session(session: Any, batch: np.ndarray) -> dict[str, np.ndarray]:
    """uint8 [N,H,W,3] -> the model file's outputs by name.

    Raises ModelFileError when onnxruntime loaded the model and yet cannot run it.
    """
    try:
        return dict(zip(OUTPUTS, session.run(list(OUTPUTS), {INPUT: batch}), strict=True))
    except Exception as error:  # onnxruntime's errors share no base class
        raise ModelFileError(
            f"onnxruntime cannot run the model ({_reason(error)}); export it again."
        ) from None


def run_keras(model: keras.Model, batch: np.ndarray) -> Any:
    """Run a Keras model; numpy arrays out, in the model's own structure.

    Always on the processor: a GPU multiplies in TF32, which is off by more than what parity looks for.
    """
    import keras
    import tensorflow as tf

    with tf.device("CPU:0"):
        return keras.tree.map_structure(np.asarray, model(batch, training=False))


def _reason(error: Exception) -> str:
    return (str(error).strip().splitlines() or ["no reason given"])[0][:300]
