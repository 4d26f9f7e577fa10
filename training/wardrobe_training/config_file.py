"""config.toml: what a run was told, in a file that a person can read, change and hand to `fit --config`."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from .config import FitConfig
from .errors import TrainingError

#: The table beside the options: which photos the run was begun with.
PHOTOS = "photos"


def read_run_config(path: Path) -> tuple[FitConfig, dict[str, Any]]:
    """What a run was told, from its config.toml, and what that says of the photos; raises TrainingError."""
    options, photos = read_config_file(path)
    if not {"data", "out"} <= options.keys():
        raise TrainingError(f"{path} is not a run's: data and out do not stand in it.")
    return FitConfig(**options), photos


def toml_text(config: FitConfig, photos: dict[str, Any] | None = None) -> str:
    """The options as TOML, one a line; an option that is not set has no line: TOML knows no empty value."""
    lines = [f"{name} = {_value(value)}" for name, value in config.as_dict().items() if value is not None]
    if photos:
        lines += ["", f"[{PHOTOS}]", *(f"{name} = {_value(value)}" for name, value in photos.items())]
    return "\n".join(lines) + "\n"


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return f"[{', '.join(_value(v) for v in value)}]"
    if isinstance(value, str):
        # JSON's escapes are TOML's too; DEL is the one character that only TOML wants escaped.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return repr(value)


def read_config_file(path: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """The options of a config.toml, fit for `FitConfig(**options)`, and what it says about the photos.

    Raises TrainingError for a file that cannot be read, an option that there is none of, or a value of the
    wrong kind.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise TrainingError(f"The file {path} could not be read ({error.strerror}).") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TrainingError(f"The file {path} is not in order ({error}); mend it or start anew.") from error
    photos = values.pop(PHOTOS, {})
    if not isinstance(photos, dict):
        raise TrainingError(f"{path}: {PHOTOS} is a table that `fit` writes; take the line away.")
    try:
        return FitConfig.options(values), photos
    except TrainingError as error:
        raise TrainingError(f"{path}: {error}") from error
