"""Classifier: pictures in, probabilities out, through onnxruntime. Runs in the helper process only."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from wardrobe_desktop.core.cuda import find_card
from wardrobe_desktop.core.device import Device, DeviceReport
from wardrobe_desktop.core.errors import ClassifierError
from wardrobe_desktop.core.model_file import ModelFile, require_unchanged
from wardrobe_desktop.core.sentence import say
from wardrobe_desktop.core.variant import Variant, choose_variant, own_variant

__all__ = ["Classifier", "DeviceReport"]

_OUTPUTS = ["probabilities", "embedding", "familiarity"]
_OUT_OF_MEMORY = (
    "out of memory",
    "failed to allocate",
    "alloc_failed",
    "bad_alloc",
)  # as CUDA's parts say it
_QUIET = 4  # onnxruntime's level for fatal errors only: what matters is told by DeviceReport
_NO_PACK = say("There is a graphics card, but the graphics pack that it needs is not installed.")
Answer = tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]


class Classifier:
    """One loaded model on one device; ``classify`` may be called from several threads at once.

    ``threads`` is how many threads one call may use on the processor: 1 where many photos are looked at side
    by side. CUDA is used where it is wanted and really works, tried with one run; otherwise the processor
    runs, with the eight-bit form of the model where that may be, and ``device`` says why.

    A card that is short of memory gets smaller batches from then on. One that fails otherwise, or with a
    single picture, is left for the processor, which then runs the very file that the card ran: all answers of
    a run are one model's.
    Raises ClassifierError when the model cannot run at all.
    """

    def __init__(self, model: ModelFile, device: Device = "auto", threads: int = 1) -> None:
        self._model = model
        self._threads = threads
        self._lock = threading.Lock()
        self._most_at_once: int | None = None
        self.device = DeviceReport(device, "cpu")
        onnxruntime.disable_telemetry_events()  # Windows builds have some; nothing leaves this computer
        if device != "cpu" and self._start_cuda(device):
            return
        self._session = self._start_cpu(choose_variant(self._model))

    def classify(self, pixels: NDArray[np.uint8]) -> Answer:
        """Of uint8 [N,H,W,3]:

        probabilities float32 [N,C], embedding float32 [N,D], familiarity float32 [N].
        """
        probabilities, embedding, familiarity = self._run(_OUTPUTS, pixels)
        return probabilities, embedding, familiarity

    def heat(self, pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Of one picture uint8 [H,W,3]: where the evidence for each category lies, float32 [h,w,C]."""
        (heat,) = self._run(["heat"], pixels[np.newaxis])
        first: NDArray[np.float32] = heat[0]
        return first

    def _run(self, outputs: list[str], pixels: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
        session, count = self._session, len(pixels)
        if self._most_at_once is not None and count > self._most_at_once:
            return self._run_in_halves(outputs, pixels)
        try:
            return list(session.run(outputs, {"image": pixels}))
        except Exception as error:
            if self.device.running == "cpu" and session is self._session:
                raise ClassifierError(
                    say("The model cannot run ({error}). Install Wardrobe Sorter again.", error=error)
                ) from error
            if count > 1 and _is_out_of_memory(error):
                self._most_at_once = count // 2
                return self._run_in_halves(outputs, pixels)
            self._leave_cuda(session, error)
            return list(self._session.run(outputs, {"image": pixels}))

    def _run_in_halves(self, outputs: list[str], pixels: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
        half = len(pixels) // 2
        parts = [self._run(outputs, pixels[:half]), self._run(outputs, pixels[half:])]
        return [np.concatenate(both) for both in zip(*parts, strict=True)]

    def _leave_cuda(self, failed: onnxruntime.InferenceSession, error: Exception) -> None:
        # A card can run out of memory or be taken away by sleep; the photos go on without it.
        with self._lock:
            if self._session is failed:
                before = say("The graphics card ran it before.")
                self._session = self._start_cpu(own_variant(self._model, before))
                self._most_at_once = None
                reason = say("The graphics card stopped working ({why}).", why=_first_line(error))
                self.device = replace(self.device, running="cpu", name="Processor", reason=reason)

    def _start_cuda(self, device: Device) -> bool:
        name, reason = find_card()
        if not reason:
            reason = self._try_cuda()
        if reason:
            unused = name if reason == _NO_PACK else ""
            self.device = DeviceReport(device, "cpu", reason=reason, unused_card=unused)
            return False
        own = own_variant(self._model, "")
        self.device = DeviceReport(device, "cuda", name, weights=own.weights, model_id=own.id)
        return True

    def _try_cuda(self) -> str:
        """Start a session on the card and run it once. Returns an empty string, or why that failed."""
        if "CUDAExecutionProvider" not in onnxruntime.get_available_providers():
            return _NO_PACK
        with contextlib.suppress(
            Exception
        ):  # finds NVIDIA's wheels; without them the system's libraries may do
            onnxruntime.preload_dlls()
        # The default search for the fastest convolution is done anew for each batch size and takes seconds.
        cuda = ("CUDAExecutionProvider", {"cudnn_conv_algo_search": "HEURISTIC"})
        try:
            session = self._session_with([cuda, "CPUExecutionProvider"], self._model.path, self._model.id)
            if "CUDAExecutionProvider" not in session.get_providers():
                return _NO_PACK
            _require_numbers(session.run(_OUTPUTS, {"image": self._blank()}))
        except Exception as error:
            return say("The graphics card could not be used ({why}).", why=_first_line(error))
        self._session = session
        return ""

    def _start_cpu(self, variant: Variant) -> onnxruntime.InferenceSession:
        try:
            session = self._session_with(["CPUExecutionProvider"], variant.path, variant.id)
            _require_numbers(session.run(_OUTPUTS, {"image": self._blank()}))
        except Exception as error:
            if variant.path != self._model.path:
                reason = say("The eight-bit file cannot run here ({why}).", why=_first_line(error))
                return self._start_cpu(own_variant(self._model, reason))
            raise ClassifierError(
                say(
                    "The model {path} cannot run here ({first_line}). "
                    "Install Wardrobe Sorter again, or name another model.",
                    path=self._model.path,
                    first_line=_first_line(error),
                )
            ) from error
        self.device = replace(
            self.device, weights=variant.weights, weights_reason=variant.reason, model_id=variant.id
        )
        return session

    def _session_with(self, providers: list[object], path: Path, digest: str) -> onnxruntime.InferenceSession:
        require_unchanged(path, digest)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        options.log_severity_level = _QUIET
        # Idle threads that spin would take the processor from those that decode.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        return onnxruntime.InferenceSession(str(path), options, providers=providers)

    def _blank(self) -> NDArray[np.uint8]:
        return np.zeros((1, *self._model.image_size, 3), np.uint8)


def _is_out_of_memory(error: Exception) -> bool:
    return any(words in str(error).lower() for words in _OUT_OF_MEMORY)


def _require_numbers(answers: list[NDArray[np.float32]]) -> None:
    """Weights that are no numbers, or far too large, would put every photo into the first category."""
    if not all(np.isfinite(part).all() for part in answers):
        raise ClassifierError("it answers with what is no number")


def _first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__)[:200]
