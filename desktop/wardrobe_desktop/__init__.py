"""Wardrobe Sorter: a folder of wardrobe photos becomes sorted folders."""

from __future__ import annotations

import os

# Official builds of onnxruntime tell their maker what they run, unless this is set before they are imported.
# Asking them afterwards is too late for the first report, and for the number that they give this computer.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
