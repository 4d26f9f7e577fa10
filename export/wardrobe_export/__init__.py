"""Turns a trained Keras model into the model file that the desktop reads, and proves that nothing is lost."""

from __future__ import annotations

import os

# Official builds of onnxruntime tell their maker what they run, unless this is set before they are imported.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
