"""What the arithmetic runs on, and in which precision."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from functools import cache
from typing import Any

import keras

from .errors import TrainingError


@dataclass(frozen=True)
class Devices:
    """The devices of one kind that Keras trains on ("cpu", "gpu", "tpu"), as `gpu:0`, and the precision."""

    names: tuple[str, ...]
    precision: str
    backend: str

    @property
    def processor(self) -> bool:
        """Whether there is nothing quicker than the processor."""
        return self.names[0].startswith("cpu")

    @property
    def share(self) -> int:
        """Among how many devices each batch is shared out."""
        return 1 if self.processor else len(self.names)

    @property
    def compiled(self) -> bool | str:
        """Keras' `jit_compile`. JAX knows nothing else. XLA on a processor took 18 times as long as
        TensorFlow's own kernels (measured with EfficientNet-Lite0 on two cores)."""
        return "auto" if self.backend == "jax" or not self.processor else False

    def sentence(self) -> str:
        if self.processor:
            return "No graphics card was found: learning runs on the processor."
        count = f"{len(self.names)} graphics cards" if len(self.names) > 1 else "a graphics card"
        return f"Learning runs on {count}, in {self.precision}."


def find_devices(precision: str) -> Devices:
    """All devices of the quickest kind. `precision` "auto": half where it is quicker.

    On a graphics card that is float16 under TensorFlow and bfloat16 under JAX; on a processor bfloat16 took
    1.6 times as long as float32 (measured).
    """
    backend = keras.backend.backend()
    names = tuple(keras.distribution.list_devices())
    if precision == "auto":
        half = "mixed_bfloat16" if backend == "jax" else "mixed_float16"
        precision = "float32" if names[0].startswith("cpu") else half
    return Devices(names, precision, backend)


@contextmanager
def computing_in(precision: str) -> Iterator[None]:
    """Layers built inside compute in `precision`; their weights stay float32, and the logits do too."""
    before = keras.config.dtype_policy()
    policy: Any = keras.DTypePolicy(precision)
    if precision != "float32":
        policy = keras.dtype_policies.DTypePolicyMap(default_policy=precision)
        policy["logits"] = keras.DTypePolicy("float32")
    keras.config.set_dtype_policy(policy)
    try:
        yield
    finally:
        keras.config.set_dtype_policy(before)


def spread(devices: Devices, batch: int) -> AbstractContextManager[Any]:
    """A scope in which models and optimizers are built so that each device takes its share of a batch.

    With one device there is nothing to do. JAX: Keras' own data parallelism. TensorFlow: Keras 3.15 has none
    for it (its `distribution_lib` is a sketch that distributes nothing), so its own MirroredStrategy, which
    Keras' trainer honours. Raises TrainingError when the devices cannot share a batch evenly.
    """
    count = devices.share
    if count < 2:
        return nullcontext()
    if batch % count:
        raise TrainingError(
            f"{count} graphics cards share each batch: choose --batch so that {count} divides it."
        )
    scope: AbstractContextManager[Any] = _parallel(devices.backend, devices.names).scope()
    return scope


@cache  # what is built in the scope of one can be used in no other's
def _parallel(backend: str, names: tuple[str, ...]) -> Any:
    if backend == "jax":
        return keras.distribution.DataParallel(devices=list(names))
    import tensorflow

    return tensorflow.distribute.MirroredStrategy([name.upper() for name in names])
