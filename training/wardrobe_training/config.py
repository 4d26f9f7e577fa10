"""Everything that one training run is told, in one frozen object that is written into its folder."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from .errors import TrainingError


@dataclass(frozen=True)
class FitConfig:
    """What `fit` does. Sizes in pixels, rates per step, shares from 0 to 1."""

    data: tuple[Path, ...]
    out: Path
    backbone: str = "efficientnet-lite2"
    weights: str = "imagenet"
    image_size: int | None = None  # none: the backbone's own
    inner: tuple[int, ...] = ()  # units of dense layers between the embedding and the logits
    dropout: float = 0.2
    head_epochs: int = 20
    head_rate: float = 1e-3
    epochs: int = 6  # of fine-tuning
    rate: float = 3e-4
    unfreeze: str = "none"  # first layer that learns in fine-tuning; "all", or "none" to train the head alone
    batch: int = 32
    weight_decay: float = 1e-4
    label_smoothing: float = 0.05
    warm_up: float = 0.1  # share of the steps
    mixup: float = 0.0  # alpha of the beta distribution; 0: none
    ema: float = 0.0  # momentum of the running mean of the weights; 0: none
    views: int = (
        4  # augmented pictures of each photo, made once and gone through in turn; 0: fresh in every epoch
    )
    quarter_turns: float = 0.1  # share of the augmented pictures that is turned by 90, 180 or 270 degrees
    folds: int = 5  # people-disjoint parts for the cross-validation that calibrates the model
    rounds: int | None = None  # how many of the folds are held out in turn; none: all of them
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
        if self.folds < 2 or (self.rounds is not None and not 1 <= self.rounds <= self.folds):
            return (
                "Calibration needs at least two folds, and between one round and as many as there are folds."
            )
        if self.image_size is not None and not 16 <= self.image_size <= 2048:
            return "The image size must lie between 16 and 2048 pixels."
        if self.unfreeze == "none" and self.weights == "none":
            return "Without pre-trained weights the whole network must learn: add --unfreeze all."
        return next(
            (
                f"--{name.replace('_', '-')} must lie between 0 and 1."
                for name in _SHARES
                if not 0 <= getattr(self, name) < 1
            ),
            None,
        )

    def as_dict(self) -> dict[str, Any]:
        """For JSON: paths as text, tuples as lists."""
        values = asdict(self)
        return {f.name: _plain(values[f.name]) for f in fields(self)}


_SHARES = ("dropout", "label_smoothing", "warm_up", "ema", "quarter_turns", "target")


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    return str(value) if isinstance(value, Path) else value
