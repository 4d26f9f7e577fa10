"""Everything that one training run is told, in one frozen object that is written into its folder."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, get_type_hints

from .errors import TrainingError

SCHEDULES = ("cosine", "constant")
KEEPS = ("last", "best")
#: Options that change nothing about what a network learns: a run that was stopped may go on with others.
FREE = ("resume", "out", "rounds", "target", "description")
#: Options that say where photos lie: which photos those are matters, and is compared by itself.
PLACES = ("data", "strangers", "leave_out")
PRECISIONS = ("auto", "float32", "mixed_float16", "mixed_bfloat16")


@dataclass(frozen=True)
class FitConfig:
    """What `fit` does. Sizes in pixels, rates per step, shares from 0 to 1."""

    data: tuple[Path, ...]
    out: Path
    backbone: str = "efficientnet-lite2"
    weights: str = "imagenet"  # or "none", or a file of weights of the same backbone
    image_size: int | None = None  # none: the backbone's own
    inner: tuple[int, ...] = ()  # units of dense layers between the embedding and the logits
    dropout: float = 0.2
    head_epochs: int = 20
    head_rate: float = 1e-3
    epochs: int = 6  # of fine-tuning
    rate: float = 3e-4
    schedule: str = "cosine"  # or "constant"; both after the warm-up
    unfreeze: str = "none"  # first layer that learns in fine-tuning; "all", or "none" to train the head alone
    batch: int = 32
    weight_decay: float = 1e-4
    label_smoothing: float = 0.05
    warm_up: float = 0.1  # share of the steps
    mixup: float = 0.0  # alpha of the beta distribution; 0: none
    cutmix: float = 0.0  # likewise; with both, each batch is mixed in one of the two ways
    ema: float = 0.0  # momentum of the running mean of the weights; 0: none
    # augmented pictures of each photo, made once and gone through in turn; 0: fresh in every epoch
    views: int = 4
    quarter_turns: float = 0.1  # share of the augmented pictures that is turned by 90, 180 or 270 degrees
    folds: int = 5  # people-disjoint parts for the cross-validation that calibrates the model
    rounds: int | None = None  # how many of the folds are held out in turn; none: all of them
    watch: bool = True  # measure the fold that is held out after every epoch
    keep: str = "last"  # which epoch's weights: "last", or "best" for the photos that are held out
    precision: str = "auto"
    target: float = 0.975  # accuracy wanted among the photos that are filed without asking
    strangers: Path | None = None  # photos of none of the categories, never trained on
    leave_out: Path | None = None  # text file: one photo to leave out a line
    description: str = ""  # name and licence of the photos, for the model's metadata
    seed: int = 1
    resume: bool = False

    def __post_init__(self) -> None:
        problem = self._problem()
        if problem:
            raise TrainingError(problem)

    def _problem(self) -> str | None:
        if not self.data:
            return "Name at least one folder of photos with --data."
        if self.batch < 1 or self.epochs < 0 or self.head_epochs < 0:
            return "Batch must be at least 1, and epochs cannot be negative."
        if self.views < 0 or not all(1 <= units <= 2**16 for units in self.inner):
            return "Views cannot be negative, and --inner takes numbers from 1 to 65536."
        if self.folds < 2 or (self.rounds is not None and not 1 <= self.rounds <= self.folds):
            return (
                "Calibration needs at least two folds, and between one round and as many as there are folds."
            )
        if self.image_size is not None and not 16 <= self.image_size <= 2048:
            return "The image size must lie between 16 and 2048 pixels."
        if self.unfreeze == "none" and self.weights == "none":
            return "Without pre-trained weights the whole network must learn: add --unfreeze all."
        if self.keep == "best" and not self.watch:
            return "Which epoch is best is seen only when the folds are watched: take --no-watch away."
        return next((problem for problem in map(self._out_of_range, _RANGES) if problem), None)

    def _out_of_range(self, name: str) -> str | None:
        allowed, value = _RANGES[name], getattr(self, name)
        option = f"--{name.replace('_', '-')}"
        if isinstance(allowed, tuple):
            return None if value in allowed else f"{option} must be one of {', '.join(allowed)}, not {value}."
        if 0 <= value < allowed:
            return None
        if math.isinf(allowed):
            return f"{option} must be a number from 0 up."
        return (
            f"{option} must lie between 0 and 1." if allowed == 1 else f"{option} must lie below {allowed}."
        )

    def as_dict(self) -> dict[str, Any]:
        """For JSON and TOML: paths as text, tuples as lists."""
        values = asdict(self)
        return {f.name: _plain(values[f.name]) for f in fields(self)}

    @classmethod
    def options(cls, plain: dict[str, Any]) -> dict[str, Any]:
        """`plain` as it came from a file, for FitConfig(**options): the reverse of `as_dict`.

        Raises TrainingError for an option that there is none of, or a value of the wrong kind.
        """
        kinds = get_type_hints(cls)
        strange = [name for name in plain if name not in kinds]
        if strange:
            raise TrainingError(f"There is no option called {strange[0]}; `fit --help` names them all.")
        return {name: _typed(name, value, str(kinds[name])) for name, value in plain.items()}


#: What a number stays below (from 0 up), or the words to choose from.
_RANGES: dict[str, float | tuple[str, ...]] = {
    **dict.fromkeys(("dropout", "label_smoothing", "warm_up", "ema", "quarter_turns", "target"), 1),
    **dict.fromkeys(("head_rate", "rate", "weight_decay", "mixup", "cutmix"), math.inf),
    "seed": 2**32,  # NumPy's own limit
    "schedule": SCHEDULES,
    "keep": KEEPS,
    "precision": PRECISIONS,
}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    return str(value) if isinstance(value, Path) else value


def _typed(name: str, value: Any, kind: str) -> Any:
    """`value` as the field `name` holds it; `kind` is the field's type in words: `int | None`."""
    many, path = "tuple" in kind, "Path" in kind
    wanted: tuple[type, ...] = (str,)
    if not path:
        known: dict[str, tuple[type, ...]] = {"float": (float, int), "int": (int,), "bool": (bool,)}
        wanted = next((types for word, types in known.items() if word in kind), (str,))
    items = value if many and isinstance(value, list) else [value]
    fits = isinstance(value, list) == many and all(
        isinstance(v, wanted) and (isinstance(v, bool) == (wanted == (bool,))) for v in items
    )
    if not fits:
        words = {"str": "text", "int": "whole numbers", "float": "numbers", "bool": "true or false"}
        raise TrainingError(f"{name} takes {'a list of ' if many else ''}{words[wanted[0].__name__]}.")
    typed = [Path(v) if path else float(v) if wanted[0] is float else v for v in items]
    return tuple(typed) if many else typed[0]
