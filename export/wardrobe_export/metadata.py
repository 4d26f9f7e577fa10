"""The `wardrobe` entry of the model file: everything that the desktop has to know beside the weights.

The desktop has a reader of its own (core/model_entry.py) that accepts and refuses the same; both are tested
with one table of values.
"""

from __future__ import annotations

import datetime
import json
import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NoReturn, TypeVar

from wardrobe_export.errors import ModelFileError

SCHEMA = 1
ENTRY = "wardrobe"
RESIZES = ("stretch",)
RESAMPLES = ("bicubic",)
HEAT_METHODS = ("linear-head", "head-per-position")
#: Letters of a category's id or name. Folders can hardly have longer names.
LONGEST_WORD = 255
#: What ends a line, or is no letter at all.
_NOT_IN_WORDS = ("Cc", "Zl", "Zp")
_HEX64 = re.compile(r"[0-9a-f]{64}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_T = TypeVar("_T")


@dataclass(frozen=True)
class Category:
    """One class: `id` is the training folder's name, `name` what people read."""

    id: str
    name: str


@dataclass(frozen=True)
class CurvePoint:
    """From `confidence` on, the share `coverage` is filed and the share `accuracy` of that is right."""

    confidence: float
    coverage: float
    accuracy: float


@dataclass(frozen=True)
class Metadata:
    """The validated `wardrobe` entry, schema 1. Build it with `parse` or `from_json`, never by hand.

    `quantised_from`: in a file of eight-bit weights, the `file_sha256` of the float file that it was made of;
    other files lack the key.
    """

    categories: tuple[Category, ...]
    image_size: tuple[int, int]
    resize: str
    resample: str
    temperature: float
    threshold: float
    familiarity_threshold: float
    curve: tuple[CurvePoint, ...]
    heat_method: str
    backbone: str
    backbone_licence: str
    training_data: str
    calibration: str
    metrics: dict[str, float]
    versions: dict[str, str]
    date: str
    keras_sha256: str
    file_sha256: str
    quantised_from: str | None = None

    def to_json(self) -> str:
        """Compact ASCII JSON, keys in the contract's order; `file_sha256` comes last and once."""
        fields: dict[str, Any] = {"schema": SCHEMA}
        fields["categories"] = [{"id": c.id, "name": c.name} for c in self.categories]
        fields["image_size"] = list(self.image_size)
        for key in ("resize", "resample", "temperature", "threshold", "familiarity_threshold"):
            fields[key] = getattr(self, key)
        fields["curve"] = [vars(point) for point in self.curve]
        for key in ("heat_method", "backbone", "backbone_licence", "training_data", "calibration"):
            fields[key] = getattr(self, key)
        for key in ("metrics", "versions", "date", "keras_sha256"):
            fields[key] = getattr(self, key)
        if self.quantised_from is not None:
            fields["quantised_from"] = self.quantised_from
        fields["file_sha256"] = self.file_sha256
        return json.dumps(fields, separators=(",", ":"), ensure_ascii=True, allow_nan=False)


def from_json(text: str, where: str = "The model file") -> Metadata:
    """Read the entry's text. Raises ModelFileError with one sentence that begins with `where`."""
    try:
        fields = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_each_key_once)
    except (ValueError, RecursionError):  # the latter for brackets nested by the thousand
        raise ModelFileError(
            f'{where} has a "{ENTRY}" entry that is not valid JSON; export the model again.'
        ) from None
    return parse(fields, where)


def parse(fields: object, where: str = "The model file") -> Metadata:
    """Validate the decoded entry. Raises ModelFileError naming the first key that is missing or wrong."""
    if not isinstance(fields, dict):
        raise ModelFileError(
            f'{where} has a "{ENTRY}" entry that is not a JSON object; export the model again.'
        )
    reader = _Reader(fields, where)
    reader.schema()
    return Metadata(
        categories=reader.take(
            "categories",
            "a list of at least two categories with unique id and name, on one line each",
            _categories,
        ),
        image_size=reader.take("image_size", "[height, width] in pixels", _image_size),
        resize=reader.take("resize", _one_of(RESIZES), _choice(RESIZES)),
        resample=reader.take("resample", _one_of(RESAMPLES), _choice(RESAMPLES)),
        temperature=reader.take("temperature", "a number above 0", lambda v: _number(v, 1e-6, 1e6)),
        threshold=reader.take("threshold", "a number from 0 to 1", lambda v: _number(v, 0, 1)),
        familiarity_threshold=reader.take(
            "familiarity_threshold", "a number from -1 to 1", lambda v: _number(v, -1, 1)
        ),
        curve=reader.take("curve", "a list of points with ascending confidence, all from 0 to 1", _curve),
        heat_method=reader.take("heat_method", _one_of(HEAT_METHODS), _choice(HEAT_METHODS)),
        backbone=reader.take("backbone", "a text", _text),
        backbone_licence=reader.take("backbone_licence", "a text", _text),
        training_data=reader.take("training_data", "a text", _text),
        calibration=reader.take("calibration", "a text", _text),
        metrics=reader.take("metrics", "an object of finite numbers", _numbers),
        versions=reader.take("versions", "an object of texts", _texts),
        date=reader.take("date", "a date such as 2026-11-22", _date),
        keras_sha256=reader.take("keras_sha256", "64 hexadecimal characters", _hex64),
        file_sha256=reader.take("file_sha256", "64 hexadecimal characters", _hex64),
        quantised_from=reader.take("quantised_from", "64 hexadecimal characters", _hex64)
        if "quantised_from" in fields
        else None,
    )


class _Reader:
    """Takes keys out of a mapping and words what is wrong with them."""

    def __init__(self, fields: Mapping[str, Any], where: str) -> None:
        self._fields = fields
        self._where = where

    def schema(self) -> None:
        version = self._value("schema")
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            raise ModelFileError(
                f'{self._where} has a "schema" that is not a version number; export the model again.'
            )
        if version > SCHEMA:
            raise ModelFileError(
                f"{self._where} uses schema {version}, and this version knows up to {SCHEMA}; "
                "install a newer Wardrobe Sorter."
            )

    def take(self, key: str, expected: str, convert: Callable[[Any], _T]) -> _T:
        value = self._value(key)
        try:
            return convert(value)
        except (TypeError, ValueError, LookupError, OverflowError):
            raise ModelFileError(
                f'{self._where} has a "{key}" that is not {expected}; export the model again.'
            ) from None

    def _value(self, key: str) -> Any:
        if key not in self._fields:
            raise ModelFileError(f'{self._where} lacks "{key}"; export the model again.')
        return self._fields[key]


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON number")


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A key said twice means one thing to some readers of JSON and another to others."""
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("a key stands there twice")
    return fields


def _one_of(choices: tuple[str, ...]) -> str:
    return " or ".join(f'"{choice}"' for choice in choices)


def _choice(choices: tuple[str, ...]) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        if value not in choices:
            raise ValueError(value)
        return str(value)

    return check


def _number(value: Any, low: float, high: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(value)
    number = float(value)
    if not low <= number <= high:
        raise ValueError(value)
    return number


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    # half a surrogate pair is no letter, and cannot be printed or written
    if any(unicodedata.category(letter) == "Cs" for letter in value):
        raise ValueError(value)
    return value


def _word(value: Any) -> str:
    """A text on one line, fit for a button or a folder."""
    if len(_text(value)) > LONGEST_WORD or any(
        unicodedata.category(letter) in _NOT_IN_WORDS for letter in value
    ):
        raise ValueError(value)
    return str(value)


def _hex64(value: Any) -> str:
    if not _HEX64.fullmatch(_text(value)):
        raise ValueError(value)
    return str(value)


def _date(value: Any) -> str:
    if not _DATE.fullmatch(_text(value)):
        raise ValueError(value)
    return datetime.date.fromisoformat(value).isoformat()


def _image_size(value: Any) -> tuple[int, int]:
    height, width = _list(value)
    for side in (height, width):
        if isinstance(side, bool) or not isinstance(side, int) or not 8 <= side <= 4096:
            raise ValueError(value)
    return height, width


def _categories(value: Any) -> tuple[Category, ...]:
    categories = tuple(Category(_word(item["id"]), _word(item["name"])) for item in _list(value))
    for labels in ([c.id for c in categories], [c.name for c in categories]):
        if len(labels) < 2 or len(set(labels)) != len(labels):
            raise ValueError(value)
    return categories


def _curve(value: Any) -> tuple[CurvePoint, ...]:
    points = tuple(
        CurvePoint(*(_number(item[key], 0, 1) for key in ("confidence", "coverage", "accuracy")))
        for item in _list(value)
    )
    confidences = [point.confidence for point in points]
    if not points or any(b <= a for a, b in pairwise(confidences)):
        raise ValueError(value)
    return points


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def _numbers(value: Any) -> dict[str, float]:
    if not isinstance(value, dict):
        raise TypeError(value)
    numbers = {_text(key): _number(item, -math.inf, math.inf) for key, item in value.items()}
    if not all(math.isfinite(number) for number in numbers.values()):
        raise ValueError(value)
    return numbers


def _texts(value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return {_text(key): _text(item) for key, item in value.items()}
