"""A graphics card that fails on demand, at the edge to onnxruntime; the processor does its work."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
import onnxruntime
import pytest

from wardrobe_desktop.core import classifier as classifying

RealSession = onnxruntime.InferenceSession


class Card:
    """A session that says it runs on CUDA, at the edge to onnxruntime; it fails after ``runs`` runs with
    ``trouble``, and has room for batches of ``room`` pictures.
    """

    runs = 0
    room = 1000
    trouble = "CUDA failure 2: out of memory\nand much more"
    sizes: ClassVar[list[int]] = []

    def __init__(self, path: str, options: object, providers: list[Any]) -> None:
        self._on_card = providers != ["CPUExecutionProvider"]
        self._session = RealSession(path, options, providers=["CPUExecutionProvider"])
        self._left = self.runs

    def get_providers(self) -> list[str]:
        return ["CUDAExecutionProvider"] * self._on_card + ["CPUExecutionProvider"]

    def run(self, outputs: list[str], feed: dict[str, np.ndarray]) -> list[np.ndarray]:
        if self._on_card:
            self.sizes.append(len(feed["image"]))
            if not self._left or len(feed["image"]) > self.room:
                raise RuntimeError(self.trouble)
            self._left -= 1
        return self._session.run(outputs, feed)


def put_in(monkeypatch: pytest.MonkeyPatch) -> type[Card]:
    """Let the program find this card; its failures are set on the class, with ``monkeypatch``."""
    monkeypatch.setattr(classifying, "find_card", lambda: ("GeForce", ""))
    monkeypatch.setattr(onnxruntime, "InferenceSession", Card)
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CUDAExecutionProvider"])
    return Card
