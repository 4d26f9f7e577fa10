"""The reader of PyTorch's older weight files gives back numbers and runs nothing."""

from __future__ import annotations

import io
import os
import pickle
import struct
from collections import OrderedDict
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from wardrobe_training.backbones.torch_weights import read_torch_weights
from wardrobe_training.errors import TrainingError


class _Global:
    """Pickled as the name of something in torch, which is not installed here."""

    def __init__(self, module: str, name: str) -> None:
        self.module, self.name = module, name


class _Storage:
    def __init__(self, key: str, count: int) -> None:
        self.key, self.count = key, count


class _Writer(pickle._Pickler):  # the Python one: it lets names be written that cannot be imported
    def save(self, obj: Any, save_persistent_id: bool = True) -> Any:
        if isinstance(obj, _Global):
            return self.write(b"c" + f"{obj.module}\n{obj.name}\n".encode())
        return super().save(obj, save_persistent_id)

    def persistent_id(self, obj: Any) -> Any:
        if isinstance(obj, _Storage):
            return ("storage", _Global("torch", "FloatStorage"), obj.key, "cpu", obj.count, None)
        return None


class _Tensor:
    def __init__(
        self, storage: _Storage, offset: int, shape: tuple[int, ...], stride: tuple[int, ...]
    ) -> None:
        self.arguments = (storage, offset, shape, stride, False, OrderedDict())


def _write_tensor(writer: _Writer, tensor: _Tensor) -> None:
    writer.save(_Global("torch._utils", "_rebuild_tensor_v2"))
    writer.save(tensor.arguments)
    writer.write(pickle.REDUCE)


_Writer.dispatch = {**pickle._Pickler.dispatch, _Tensor: _write_tensor}


def _dumps(value: Any) -> bytes:
    buffer = io.BytesIO()
    _Writer(buffer, 2).dump(value)
    return buffer.getvalue()


def _legacy_file(table: Any, storages: dict[str, np.ndarray]) -> bytes:
    head = [0x1950A86A20F9469CFC6C, 1001, {"little_endian": True}, table, list(storages)]
    numbers = b"".join(struct.pack("<q", a.size) + a.astype("<f4").tobytes() for a in storages.values())
    return b"".join(map(_dumps, head)) + numbers


def test_tensors_come_back_with_shape_offset_and_strides(tmp_path: Path) -> None:
    storage = _Storage("7", 10)
    table = OrderedDict(a=_Tensor(storage, 4, (2, 3), (3, 1)), b=_Tensor(storage, 0, (2, 2), (1, 2)))
    path = tmp_path / "weights.pth"
    path.write_bytes(_legacy_file(table, {"7": np.arange(10.0)}))
    arrays = read_torch_weights(path)
    np.testing.assert_array_equal(arrays["a"], [[4, 5, 6], [7, 8, 9]])
    np.testing.assert_array_equal(arrays["b"], [[0, 2], [1, 3]])


@pytest.mark.parametrize(
    ("module", "name"),
    [("os", "system"), ("builtins", "eval"), ("torch", "load"), ("collections", "deque"), ("numpy", "load")],
)
def test_any_other_name_is_refused(tmp_path: Path, module: str, name: str) -> None:
    path = tmp_path / "weights.pth"
    path.write_bytes(_legacy_file(OrderedDict(a=_Global(module, name)), {}))
    with pytest.raises(TrainingError, match=f"asks for {module}.{name}"):
        read_torch_weights(path)


def test_a_pickle_that_runs_a_command_runs_nothing(tmp_path: Path) -> None:
    class Attack:
        def __reduce__(self) -> Any:
            return os.mkdir, (str(tmp_path / "was-here"),)

    path = tmp_path / "weights.pth"
    path.write_bytes(pickle.dumps(Attack()))
    with pytest.raises(TrainingError, match="not a plain table of tensors"):
        read_torch_weights(path)
    assert not (tmp_path / "was-here").exists()


def test_a_tensor_that_reaches_outside_its_numbers_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "weights.pth"
    table = OrderedDict(a=_Tensor(_Storage("7", 4), 0, (1000, 1000), (1000, 1)))
    path.write_bytes(_legacy_file(table, {"7": np.arange(4.0)}))
    with pytest.raises(TrainingError, match="reaches outside"):
        read_torch_weights(path)


@pytest.mark.parametrize("cut", [0, 10, 200, -3])
def test_a_file_cut_short_is_refused(tmp_path: Path, cut: int) -> None:
    table = OrderedDict(a=_Tensor(_Storage("7", 4), 0, (4,), (1,)))
    path = tmp_path / "weights.pth"
    path.write_bytes(_legacy_file(table, {"7": np.arange(4.0)})[:cut])
    with pytest.raises(TrainingError, match="not a plain table of tensors"):
        read_torch_weights(path)
