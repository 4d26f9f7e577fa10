"""What a trained network says about photos of known categories, and the figures that follow from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from .calibration import softmax
from .data import Category
from .metrics import (
    accuracy_by_coverage,
    auroc,
    bootstrap_interval,
    calibration_bins,
    calibration_error,
    summarise,
    surest_right,
)


@dataclass(frozen=True)
class Photo:
    """A photo's name for people, and where it lies; None: it is not where it was."""

    name: str
    path: Path | None


@dataclass(frozen=True)
class Strangers:
    """Photos of none of the categories.

    `familiarity`: float [R*S] for S photos: all of them as one network sees them, then as the next does.
    """

    name: str
    photos: tuple[Photo, ...]
    familiarity: np.ndarray

    @property
    def of_each(self) -> np.ndarray:
        """Mean familiarity of each photo, float [S]."""
        mean: np.ndarray = self.familiarity.reshape(-1, len(self.photos)).mean(axis=0)
        return mean


@dataclass(frozen=True)
class Findings:
    """Predictions for N known photos. `logits` float [N,C], `labels` int [N], `familiarity` float [N].

    Photos are filed without asking from `threshold` and `familiarity_threshold` on.
    """

    categories: tuple[Category, ...]
    photos: tuple[Photo, ...]
    logits: np.ndarray
    labels: np.ndarray
    familiarity: np.ndarray
    temperature: float
    threshold: float
    familiarity_threshold: float
    strangers: tuple[Strangers, ...] = field(default=())

    @cached_property
    def probabilities(self) -> np.ndarray:
        """float64 [N,C], rows sum to 1."""
        return softmax(self.logits, self.temperature)

    @cached_property
    def confidence(self) -> np.ndarray:
        """float64 [N]."""
        highest: np.ndarray = self.probabilities.max(axis=1)
        return highest

    @cached_property
    def said(self) -> np.ndarray:
        """Index of the likeliest category, int64 [N]."""
        best: np.ndarray = self.probabilities.argmax(axis=1)
        return best

    @cached_property
    def right(self) -> np.ndarray:
        """bool [N]."""
        same: np.ndarray = self.said == self.labels
        return same

    @property
    def familiar(self) -> np.ndarray:
        """Photos that pass the familiarity threshold, bool [N]."""
        passed: np.ndarray = self.familiarity >= self.familiarity_threshold
        return passed

    def mistakes(self) -> np.ndarray:
        """Rows of the photos that are wrong, the surest of them first, int64 [M]."""
        wrong = np.flatnonzero(~self.right)
        return wrong[np.argsort(-self.confidence[wrong], kind="stable")]

    def figures(self) -> dict[str, Any]:
        """`metrics.summarise`, with calibration bins, coverage, bootstrap intervals and what strangers do."""
        found = summarise(
            self.logits,
            self.labels,
            [c.id for c in self.categories],
            temperature=self.temperature,
            threshold=self.threshold,
            familiar=self.familiar,
        )
        sure, right = self.confidence, self.right
        found["calibration_error_interval"] = list(bootstrap_interval(calibration_error, sure, right))
        found["surest_90_right_interval"] = list(bootstrap_interval(surest_right, sure, right))
        found["calibration_bins"] = calibration_bins(sure, right)
        found["coverage"] = self._coverage()
        return found | self._told_from_strangers()

    def _coverage(self) -> list[dict[str, float]]:
        """The accuracy of the surest tenth, fifth and so on."""
        _, accuracy = accuracy_by_coverage(self.confidence, self.right)
        tenths = [round(n / 10, 1) for n in range(1, 11)]
        rows = [max(1, round(share * len(accuracy))) - 1 for share in tenths]
        return [{"coverage": s, "accuracy": float(accuracy[r])} for s, r in zip(tenths, rows, strict=True)]

    def _told_from_strangers(self) -> dict[str, Any]:
        if not self.strangers:
            return {}
        everyone = np.concatenate([s.familiarity for s in self.strangers])
        return {
            "familiarity_auroc": auroc(self.familiarity, everyone),
            "strangers_noticed": float((everyone < self.familiarity_threshold).mean()),
            "strangers": {
                s.name: {
                    "photos": len(s.photos),
                    "auroc": auroc(self.familiarity, s.familiarity),
                    "noticed": float((s.familiarity < self.familiarity_threshold).mean()),
                }
                for s in self.strangers
            },
        }
