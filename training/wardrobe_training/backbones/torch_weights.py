"""Reads PyTorch's older weight files (before 1.6: five pickles, then raw numbers) without PyTorch.

A pickle can run any code. This reader resolves the handful of names that a table of tensors needs and refuses
every other name, so a file from anywhere can at worst be refused.
"""

from __future__ import annotations

import pickle
from collections import OrderedDict
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from wardrobe_training.errors import TrainingError

_MAGIC = 0x1950A86A20F9469CFC6C
_PROTOCOL = 1001
_STORAGES = {
    "FloatStorage": np.dtype("<f4"),
    "DoubleStorage": np.dtype("<f8"),
    "HalfStorage": np.dtype("<f2"),
    "LongStorage": np.dtype("<i8"),
    "IntStorage": np.dtype("<i4"),
}


class _Tensor:
    """Where a tensor lies: its storage, first element, shape and strides (all counted in elements)."""

    def __init__(
        self, storage: str, offset: int, shape: tuple[int, ...], stride: tuple[int, ...], *_: Any
    ) -> None:
        self.storage, self.offset, self.shape, self.stride = storage, offset, shape, stride


class _TableOfTensors(pickle.Unpickler):
    """Unpickles a dictionary of tensors and nothing else."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__(file)
        self.dtypes: dict[str, np.dtype] = {}

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _Tensor
        if module == "torch" and name in _STORAGES:
            return _STORAGES[name]
        raise pickle.UnpicklingError(f"it asks for {module}.{name}")

    def persistent_load(self, pid: Any) -> Any:
        _, dtype, key, *_ = pid
        self.dtypes[key] = dtype
        return key


def _arrays(file: BinaryIO) -> dict[str, np.ndarray]:
    if _TableOfTensors(file).load() != _MAGIC or _TableOfTensors(file).load() != _PROTOCOL:
        raise pickle.UnpicklingError("it does not begin as such a file does")
    _TableOfTensors(
        file
    ).load()  # sizes of C types on the machine that wrote it; the numbers are little-endian
    reader = _TableOfTensors(file)
    table = reader.load()
    storages = {}
    for key in _TableOfTensors(file).load():
        count = int(np.frombuffer(file.read(8), "<i8")[0])
        dtype = reader.dtypes[key]
        storages[key] = np.frombuffer(file.read(count * dtype.itemsize), dtype)
        if len(storages[key]) != count:
            raise pickle.UnpicklingError("it ends too early")
    return {name: _view(storages[tensor.storage], tensor) for name, tensor in table.items()}


def _view(storage: np.ndarray, tensor: _Tensor) -> np.ndarray:
    last = tensor.offset + sum((n - 1) * s for n, s in zip(tensor.shape, tensor.stride, strict=True))
    if tensor.offset < 0 or min(tensor.stride, default=0) < 0 or last >= len(storage):
        raise pickle.UnpicklingError("a tensor reaches outside its numbers")
    step = storage.dtype.itemsize
    strides = tuple(s * step for s in tensor.stride)
    return np.lib.stride_tricks.as_strided(storage[tensor.offset :], tensor.shape, strides).copy()


def read_torch_weights(path: Path) -> dict[str, np.ndarray]:
    """Read a legacy `.pth` table of tensors.

    Returns name -> array, in PyTorch's own layout. Raises TrainingError when the file is not such a table, is
    cut short, or asks for anything beyond tensors. Format: `_legacy_save` in torch/serialization.py.
    """
    try:
        with path.open("rb") as file:
            return _arrays(file)
    except OSError as error:
        raise TrainingError(f"The weights {path} could not be read ({error.strerror}).") from error
    except (
        pickle.UnpicklingError,
        EOFError,
        ValueError,
        TypeError,
        KeyError,
        IndexError,
        AttributeError,
    ) as error:
        raise TrainingError(
            f"The weights {path} are not a plain table of tensors ({error}); install the package again, "
            "or name another file."
        ) from error
