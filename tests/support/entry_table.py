"""The schema of the model file's `wardrobe` entry as values: what every reader has to accept and to refuse.

Export writes the entry and the desktop reads it, each with code of its own; the tests of both go through this
table, so neither can drift away from the other. `KEYS` names every key that must be there.
"""

from __future__ import annotations

import json
import math
from typing import Any

DIGEST = "0" * 64


def sound_entry(**changes: Any) -> dict[str, Any]:
    """A whole entry of schema 1, with `changes`."""
    return {
        "schema": 1,
        "categories": categories("dress", "pants", "t-shirt"),
        "image_size": [48, 64],
        "resize": "stretch",
        "resample": "bicubic",
        "temperature": 1.7,
        "threshold": 0.8,
        "familiarity_threshold": 0.25,
        "curve": [point(0.5, 0.9, 0.8), point(0.8, 0.6, 0.95)],
        "heat_method": "linear-head",
        "backbone": "small",
        "backbone_licence": "MIT",
        "training_data": "drawn pictures",
        "calibration": "drawn pictures kept out of training",
        "metrics": {"top1": 0.5},
        "versions": {"python": "3.11"},
        "date": "2026-01-31",
        "keras_sha256": "a" * 64,
        "file_sha256": DIGEST,
        **changes,
    }


def categories(*ids: str) -> list[dict[str, str]]:
    """Categories called as their ids are."""
    return [{"id": name, "name": name.capitalize()} for name in ids]


def point(confidence: float, coverage: float, accuracy: float) -> dict[str, float]:
    return {"confidence": confidence, "coverage": coverage, "accuracy": accuracy}


KEYS = tuple(sound_entry())

_TEXTS = ("backbone", "backbone_licence", "training_data", "calibration")
_NO_TEXT = ("", "  ", 7, None, ["x"], {}, "half a pair \ud800")
_NO_NUMBER = ("0.5", None, True, [], {}, math.nan, math.inf, 10**400)
_NO_DIGEST = ("0" * 63, "A" * 64, "0" * 65, "", 0, None, ["0" * 64], "0" * 63 + "\n", "٠" * 64)

#: (key, value) that stand in a sound entry.
ACCEPTED: tuple[tuple[str, Any], ...] = (
    ("categories", categories("hat", "cap")),
    ("categories", [{"id": "hat", "name": "帽子"}, {"id": "cap", "name": "کلاه‌ها"}]),
    ("categories", [{"id": "hat", "name": "Hat", "colour": "red"}, {"id": "cap", "name": "👩‍👧 Cap"}]),
    ("categories", [{"id": "h" * 255, "name": "帽" * 255}, {"id": "../..", "name": ".."}]),
    ("image_size", [8, 4096]),
    ("temperature", 1),
    ("temperature", 1e-6),
    ("threshold", 0),
    ("threshold", 1),
    ("familiarity_threshold", -1),
    ("familiarity_threshold", 1.0),
    ("curve", [point(0, 1, 0)]),
    ("curve", [point(c / 10, 0.5, 0.5) for c in range(11)]),
    ("heat_method", "head-per-position"),
    *((key, "Ein Text\nin zwei Zeilen, ß") for key in _TEXTS),
    ("metrics", {}),
    ("metrics", {"top1": 1, "loss": -0.5, "tiny": 1e-300}),
    ("versions", {}),
    ("date", "2024-02-29"),
    ("keras_sha256", "0123456789abcdef" * 4),
    ("quantised_from", "0123456789abcdef" * 4),
    ("a_key_of_later_times", [1, {"two": None}]),
)

#: (key, value) that make an entry unsound; a refusal names the key.
REFUSED: tuple[tuple[str, Any], ...] = (
    *(("schema", value) for value in (0, -1, 2, 1.0, True, "1", None, [1])),
    ("categories", []),
    ("categories", None),
    ("categories", "hat"),
    ("categories", ["hat", "cap"]),
    ("categories", {"hat": "Hat", "cap": "Cap"}),
    ("categories", categories("hat")),
    ("categories", [{"id": "hat"}, {"id": "cap", "name": "Cap"}]),
    ("categories", [{"id": "hat", "name": "Hat"}, {"id": "hat", "name": "Cap"}]),
    ("categories", [{"id": "hat", "name": "Hat"}, {"id": "cap", "name": "Hat"}]),
    ("categories", [{"id": "hat", "name": ""}, {"id": "cap", "name": "Cap"}]),
    ("categories", [{"id": 1, "name": "Hat"}, {"id": "cap", "name": "Cap"}]),
    ("categories", [{"id": "hat", "name": ["Hat"]}, {"id": "cap", "name": "Cap"}]),
    ("categories", [{"id": "hat", "name": "Hat\nand more"}, {"id": "cap", "name": "Cap"}]),
    *(
        ("categories", [{"id": "hat", "name": f"Hat{end}and more"}, {"id": "cap", "name": "Cap"}])
        for end in ("\r", "\v", "\x85", "\u2028", "\u2029")
    ),
    ("categories", [{"id": "hat", "name": "H" * 256}, {"id": "cap", "name": "Cap"}]),
    ("categories", [{"id": "h" * 256, "name": "Hat"}, {"id": "cap", "name": "Cap"}]),
    ("categories", [{"id": "hat\x00", "name": "Hat"}, {"id": "cap", "name": "Cap"}]),
    ("categories", [{"id": "hat", "name": "\udcff"}, {"id": "cap", "name": "Cap"}]),
    *(("image_size", value) for value in ([260], [260, 0], [7, 260], [260, 4097], [260, 260, 3])),
    *(("image_size", value) for value in (["260", "260"], [260.0, 260.0], [True, 260], 260, "hw", None)),
    *(("image_size", value) for value in ({"height": 260, "width": 260}, [10**400, 260])),
    *(("resize", value) for value in ("crop", "", None, 1, ["stretch"], "Stretch")),
    *(("resample", value) for value in ("nearest", "", None, 3, {"bicubic": 1})),
    *(("temperature", value) for value in (0, -1, 1e7, *_NO_NUMBER)),
    *(("threshold", value) for value in (-0.1, 1.1, *_NO_NUMBER)),
    *(("familiarity_threshold", value) for value in (-1.1, 1.1, *_NO_NUMBER)),
    ("curve", []),
    ("curve", None),
    ("curve", {"confidence": 0.5}),
    ("curve", [0.5]),
    ("curve", [{"confidence": 0.9, "coverage": 0.5}]),
    ("curve", [point(0.9, 0.5, 2)]),
    ("curve", [point(0.9, -0.5, 0.9)]),
    ("curve", [{"confidence": "0.9", "coverage": 0.5, "accuracy": 0.9}]),
    ("curve", [{"confidence": True, "coverage": 0.5, "accuracy": 0.9}]),
    ("curve", [point(0.9, 0.5, 0.9), point(0.8, 0.6, 0.9)]),
    ("curve", [point(0.9, 0.5, 0.9), point(0.9, 0.6, 0.9)]),
    *(("heat_method", value) for value in ("guess", "", None, 1, ["linear-head"])),
    *((key, value) for key in _TEXTS for value in _NO_TEXT),
    *(("metrics", value) for value in ([], None, "good", {"top1": "good"}, {"top1": True}, {"": 1})),
    *(("metrics", {"top1": value}) for value in (math.inf, math.nan, None, [0.5], 10**400)),
    *(("versions", value) for value in ([], None, "3.11", {"keras": 3}, {"keras": ""}, {"keras": None})),
    *(("date", value) for value in ("yesterday", "2026-02-30", "20260131", "2026-W05-6", "", 20260131, None)),
    *(("keras_sha256", value) for value in _NO_DIGEST),
    *(("quantised_from", value) for value in _NO_DIGEST),
)


def label(case: tuple[str, Any]) -> str:
    """A short name for a case, as pytest shows it."""
    key, value = case
    return f"{key}={value!r}"[:60].encode("ascii", "backslashreplace").decode("ascii")


#: Texts in place of the entry that are no JSON object, or one that says something twice.
NO_ENTRIES = (
    '{"schema": 1, "schema": 1}',
    json.dumps(sound_entry()).replace('"id": "dress"', '"id": "hat", "id": "dress"'),
    json.dumps(sound_entry()).replace('"threshold": 0.8', '"threshold": ' + "9" * 6000),
    *("", "{", "[1]", "null", "7", '{"schema": NaN}', "[" * 100_000, '{"a":' * 100_000, "\x00"),
)
