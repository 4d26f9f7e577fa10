"""Keeps TensorFlow's remarks on its own start-up off a person's screen."""

from __future__ import annotations

import os
import sys
import tempfile


def load_tensorflow_quietly() -> None:
    """Import TensorFlow for work on the processor, without what its native code prints meanwhile.

    Its loader writes straight to the process's standard error, past every log level, so that is turned aside
    for as long as the import takes. Raises ImportError when TensorFlow or Keras is not installed.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")
    os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
    sys.stderr.flush()
    kept = os.dup(2)
    try:
        with tempfile.TemporaryFile() as aside:
            os.dup2(aside.fileno(), 2)
            import keras  # noqa: F401
            import tensorflow as tf

            tf.config.list_physical_devices()
    finally:
        os.dup2(kept, 2)
        os.close(kept)
