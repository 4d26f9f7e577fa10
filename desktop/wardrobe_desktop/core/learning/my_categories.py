"""My categories: what was taught, as one file to keep or to carry to another computer.

The file holds names, numbers that the model made of the examples, and no photos; paths stay at home.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.learning.kinds import ring_breakers
from wardrobe_desktop.core.learning.memory import Memory
from wardrobe_desktop.core.learning.taught import (
    Example,
    TaughtCategory,
    TeachingError,
    checked_name,
    free_name,
    is_digest,
    is_own_id,
    new_id,
)
from wardrobe_desktop.core.prediction import Category
from wardrobe_desktop.core.sentence import say

FORMAT = "wardrobe-sorter-categories"
VERSION = 1
OUR_NAMES = ("Have a look", "None of these")
"""Where photos go that are in no category, in English."""
_MAX_BYTES = 256 * 2**20
_MAX_CATEGORIES, _MAX_EXAMPLES, _MAX_WIDTH = 500, 20_000, 65_536
_MODEL_ID = 64  # hex digits in it


class MyCategoriesError(WardrobeError):
    """The file cannot be used or written. ``str(error)`` says why and what to do."""


def export_categories(categories: Sequence[TaughtCategory], path: Path) -> None:
    """Write the categories to ``path``, whole or not at all.

    Raises MyCategoriesError when the disk refuses.
    """
    content = {
        "format": FORMAT,
        "version": VERSION,
        "categories": [
            {
                "id": each.id,
                "name": each.name,
                "parent": each.parent,
                "examples": [_written(example) for example in each.examples],
                "declined": sorted(each.declined),
            }
            for each in categories
        ],
    }
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        unfinished.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise MyCategoriesError(
            say("{path} could not be written ({error}). Choose another place.", path=path, error=error)
        ) from error


def read_categories(path: Path) -> tuple[TaughtCategory, ...]:
    """The categories in a file that ``export_categories`` wrote. Raises MyCategoriesError with a sentence."""
    try:
        if path.is_file() and path.stat().st_size > _MAX_BYTES:
            raise ValueError
        content = json.loads(path.read_bytes().decode("utf-8"), parse_constant=_no_constant)
    except OSError as error:
        raise MyCategoriesError(
            say("{path} cannot be read ({error}). Check that it is there.", path=path, error=error)
        ) from error
    except (ValueError, RecursionError, MemoryError):
        raise _foreign(path) from None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise _foreign(path)
    version = content.get("version")
    if type(version) is int and version > VERSION:
        raise MyCategoriesError(
            say("{path} was written by a newer Wardrobe Sorter. Update the program to use it.", path=path)
        )
    try:
        _require(version == VERSION)
        return _categories(content["categories"])
    except (ValueError, TypeError, LookupError, TeachingError):
        raise MyCategoriesError(
            say("{path} is damaged or was changed. Export your categories anew and use that file.", path=path)
        ) from None


def import_categories(
    memory: Memory,
    categories: Sequence[TaughtCategory],
    others: Sequence[Category],
    ours: Collection[str] = OUR_NAMES,
) -> list[str]:
    """Add categories to those that are there, all or none; returns the ids that they have here, in order.

    One with the name of a taught one that is there adds its examples to that. ``others``: the model's
    categories; one with the name of such gets a number behind its own. What is a kind of what here stays
    where the file says the opposite. ``ours``: names that the program uses itself, in the person's language
    too. Raises TeachingError for a new one that is called so, or like a year.
    """
    here = {each.name.casefold(): each.id for each in memory.categories()}
    known = {each.id for each in others}
    ids: dict[str, str] = {}
    coming: list[TaughtCategory] = []
    for each in categories:
        name, found = each.name, here.get(each.name.casefold())
        if found is None:
            name = checked_name(free_name(name, [*(other.name for other in others), *here]), (), ours)
            found = new_id(name, {*known, *here.values()})
            here[name.casefold()] = found
        ids[each.id] = found
        coming.append(replace(each, id=found, name=name))
    there = known | set(here.values())
    parents = [ids.get(each.parent or "", each.parent) for each in categories]
    memory.take_in(
        [
            replace(each, parent=above if above in there else None)
            for each, above in zip(coming, parents, strict=True)
        ]
    )
    return [each.id for each in coming]


def _written(example: Example) -> dict[str, Any]:
    return {
        "photo": example.digest,
        "model": example.model_id,
        "probabilities": [round(float(value), 7) for value in example.probabilities],
        "embedding": base64.b64encode(example.embedding.astype("<f2").tobytes()).decode("ascii"),
    }


def _categories(rows: Any) -> tuple[TaughtCategory, ...]:
    _require(isinstance(rows, list) and len(rows) <= _MAX_CATEGORIES)
    found: list[TaughtCategory] = []
    seen: set[str] = set()
    for row in rows:
        name = checked_name(_text(row["name"]), [each.name for each in found])
        _require(is_own_id(_text(row["id"])) and row["id"] not in {each.id for each in found})
        _require(row["parent"] is None or bool(_text(row["parent"])))
        examples = tuple(_example(each) for each in _list(row["examples"]))
        digests = {example.digest for example in examples}
        _require(len(digests) == len(examples) and not digests & seen)
        seen |= digests
        _require(len(seen) <= _MAX_EXAMPLES)
        declined = frozenset(_text(each) for each in _list(row.get("declined", [])))
        _require(all(map(is_digest, declined)) and not declined & digests)
        found.append(TaughtCategory(row["id"], name, row["parent"], examples, declined))
    _require(not ring_breakers({each.id: each.parent for each in found}))
    return tuple(found)


def _example(row: Mapping[str, Any]) -> Example:
    _require(is_digest(_text(row["photo"])))
    _require(is_digest(_text(row["model"])) and len(row["model"]) == _MODEL_ID)
    said = np.array([_share(value) for value in _list(row["probabilities"])], np.float32)
    _require(2 <= len(said) <= _MAX_WIDTH and abs(float(said.sum()) - 1) < 1e-3)
    return Example(row["photo"], row["model"], said, _embedding(_text(row["embedding"])))


def _embedding(text: str) -> NDArray[np.float16]:
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except binascii.Error:
        raise ValueError from None
    _require(0 < len(data) <= 2 * _MAX_WIDTH and len(data) % 2 == 0)
    numbers = np.frombuffer(data, "<f2").astype(np.float16)
    _require(bool(np.isfinite(numbers).all()))
    return numbers


def _share(value: Any) -> float:
    _require(type(value) in (int, float) and 0 <= value <= 1)
    return float(value)


def _text(value: Any) -> str:
    _require(isinstance(value, str))
    value.encode("utf-8")  # half a surrogate pair is no letter, and raises a ValueError
    return str(value)


def _list(value: Any) -> list[Any]:
    _require(isinstance(value, list) and len(value) <= _MAX_WIDTH)
    return list(value)


def _require(sound: bool) -> None:
    if not sound:
        raise ValueError


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _foreign(path: Path) -> MyCategoriesError:
    return MyCategoriesError(
        say("{path} does not hold categories of Wardrobe Sorter. Choose a file that it exported.", path=path)
    )
