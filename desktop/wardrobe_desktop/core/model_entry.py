"""The ``wardrobe`` entry of a model file: all that the program takes from it, checked key by key.

The export room has a reader of its own that accepts and refuses the same; both are tested with one table of
values.
"""

from __future__ import annotations

import datetime
import json
import re
import sys
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from wardrobe_desktop.core.errors import ModelFileError
from wardrobe_desktop.core.prediction import Category
from wardrobe_desktop.core.sentence import say

SCHEMA = 1
_MIN_SIDE, _MAX_SIDE = 8, 4096
_LONGEST_WORD = 255
"""Letters of a category's id or name."""
_LARGEST = sys.float_info.max
_DIGEST = re.compile(r"[0-9a-f]{64}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_T = TypeVar("_T")


@dataclass(frozen=True)
class CurvePoint:
    """Of photos with at least this confidence:

    which share of all they are, and which share of them is right.
    """

    confidence: float
    coverage: float
    accuracy: float


@dataclass(frozen=True)
class Entry:
    """The entry's content, checked; see ModelFile for what each part means. ``digest``: 64 hex digits."""

    categories: tuple[Category, ...]
    image_size: tuple[int, int]
    temperature: float
    threshold: float
    familiarity_threshold: float
    curve: tuple[CurvePoint, ...]
    facts: Mapping[str, Any]
    quantised_from: str | None
    digest: str


def read_entry(text: bytes, path: Path) -> Entry:
    """Read the entry of the model file at ``path``.

    Raises ModelFileError with a sentence that names the first key that is missing or makes no sense.
    """
    about = _object(text, path)
    schema = about.get("schema")
    if type(schema) is int and schema > SCHEMA:
        raise ModelFileError(
            say(
                "The model file {path} was made for a newer Wardrobe Sorter (format {schema}, this one "
                "reads {ours}). Update the program.",
                path=path,
                schema=schema,
                ours=SCHEMA,
            )
        )
    take = _Taker(about, path)
    take("schema", _is(SCHEMA))
    take("resize", _is("stretch"))
    take("resample", _is("bicubic"))
    return Entry(
        categories=take("categories", _categories),
        image_size=take("image_size", _image_size),
        temperature=take("temperature", lambda value: _number(value, 1e-6, 1e6)),
        threshold=take("threshold", lambda value: _number(value, 0, 1)),
        familiarity_threshold=take("familiarity_threshold", lambda value: _number(value, -1, 1)),
        curve=take("curve", _curve),
        facts={key: take(key, check) for key, check in _FACTS.items()},
        quantised_from=take("quantised_from", _digest) if "quantised_from" in about else None,
        digest=take("file_sha256", _digest),
    )


def _object(text: bytes, path: Path) -> dict[str, Any]:
    try:
        about = json.loads(
            text.decode("utf-8"), parse_constant=_no_constant, object_pairs_hook=_each_key_once
        )
    except (ValueError, RecursionError):  # the latter for brackets nested by the thousand
        about = None
    if not isinstance(about, dict):
        raise ModelFileError(
            say(
                'The model file {path} has a "wardrobe" entry that cannot be read. '
                "Make it anew with wardrobe-export.",
                path=path,
            )
        )
    return about


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A key said twice means one thing to some readers of JSON and another to others."""
    about = dict(pairs)
    _require(len(about) == len(pairs))
    return about


class _Taker:
    """Takes the facts out of the entry, and says by name what is missing or makes no sense."""

    def __init__(self, about: Mapping[str, Any], path: Path) -> None:
        self._about = about
        self._path = path

    def __call__(self, key: str, check: Callable[[Any], _T]) -> _T:
        if key not in self._about:
            raise ModelFileError(
                say(
                    'The model file {path} does not say its "{key}". Make it anew with wardrobe-export.',
                    path=self._path,
                    key=key,
                )
            )
        try:
            return check(self._about[key])
        except (TypeError, ValueError, LookupError):
            raise ModelFileError(
                say(
                    'The model file {path} has a "{key}" that this program does not understand. '
                    "Make it anew with this version of wardrobe-export.",
                    path=self._path,
                    key=key,
                )
            ) from None


def _require(sound: bool) -> None:
    if not sound:
        raise ValueError


def _is(expected: object) -> Callable[[Any], object]:
    def check(value: Any) -> object:
        _require(type(value) is type(expected) and value == expected)
        return value

    return check


def _number(value: Any, low: float, high: float) -> float:
    _require(type(value) in (int, float) and low <= value <= high)
    return float(value)


def _text(value: Any) -> str:
    _require(isinstance(value, str) and bool(value.strip()))
    # half a surrogate pair is no letter, and cannot be printed or written
    _require(all(unicodedata.category(letter) != "Cs" for letter in value))
    return str(value)


def _word(value: Any) -> str:
    """A text on one line, fit for a button or a folder."""
    _require(len(_text(value)) <= _LONGEST_WORD)
    # no letters at all, or what ends a line
    _require(all(unicodedata.category(letter) not in ("Cc", "Zl", "Zp") for letter in value))
    return str(value)


def _digest(value: Any) -> str:
    _require(_DIGEST.fullmatch(_text(value)) is not None)
    return str(value)


def _date(value: Any) -> str:
    _require(_DATE.fullmatch(_text(value)) is not None)
    return datetime.date.fromisoformat(value).isoformat()


def _heat_method(value: Any) -> str:
    _require(value in ("linear-head", "head-per-position"))
    return str(value)


def _list(value: Any) -> list[Any]:
    _require(isinstance(value, list))
    return list(value)


def _mapping(value: Any, check: Callable[[Any], _T]) -> dict[str, _T]:
    _require(isinstance(value, dict))
    return {_text(key): check(item) for key, item in value.items()}


def _metrics(value: Any) -> dict[str, float]:
    return _mapping(value, lambda item: _number(item, -_LARGEST, _LARGEST))


def _versions(value: Any) -> dict[str, str]:
    return _mapping(value, _text)


def _categories(value: Any) -> tuple[Category, ...]:
    categories = tuple(Category(_word(entry["id"]), _word(entry["name"])) for entry in _list(value))
    for words in ({category.id for category in categories}, {category.name for category in categories}):
        _require(len(words) == len(categories) >= 2)
    return categories


def _image_size(value: Any) -> tuple[int, int]:
    height, width = _list(value)
    _require(all(type(side) is int and _MIN_SIDE <= side <= _MAX_SIDE for side in (height, width)))
    return height, width


def _curve(value: Any) -> tuple[CurvePoint, ...]:
    points = tuple(
        CurvePoint(*(_number(entry[key], 0, 1) for key in ("confidence", "coverage", "accuracy")))
        for entry in _list(value)
    )
    _require(bool(points) and all(one.confidence < next_.confidence for one, next_ in pairwise(points)))
    return points


_FACTS: dict[str, Callable[[Any], Any]] = {
    "heat_method": _heat_method,
    "backbone": _text,
    "backbone_licence": _text,
    "training_data": _text,
    "calibration": _text,
    "metrics": _metrics,
    "versions": _versions,
    "date": _date,
    "keras_sha256": _digest,
}
