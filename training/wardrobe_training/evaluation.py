"""The page of an evaluation: what a run says about photos that were not its own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from . import plots, sections
from .findings import Findings
from .page import Section, note, plot, table, write_page

PAGE = "evaluation.html"


def write_evaluation(folder: Path, name: str, findings: Findings, figures: dict[str, Any]) -> Path:
    """Write `evaluation.html` into `folder`, which is made, and return its path.

    `name`: the run's. `figures`: of `findings`, and `robustness` where it was measured. Raises TrainingError.
    """
    page = folder / PAGE
    changed = figures.get("robustness")
    write_page(
        page,
        f"How good {name} is",
        sections.headline(findings, figures, "that it was shown"),
        [
            sections.confusions(findings),
            sections.categories(findings, figures),
            sections.confidence(findings, figures),
            *([_robustness(figures, changed)] if changed else []),
            sections.mistakes(findings),
            sections.strangers(findings, figures),
        ],
    )
    return page


def _robustness(figures: dict[str, Any], changed: Mapping[str, dict[str, Any]]) -> Section:
    rows = {"as they are": figures, **changed}
    shares = {name: (f["accuracy"], *f["accuracy_interval"]) for name, f in rows.items()}
    cells = [
        (name, f"{share:.1%}", f"{low:.1%} to {high:.1%}", f"{100 * (share - figures['accuracy']):+.1f}")
        for name, (share, low, high) in shares.items()
    ]
    how = "The same photos, changed at full size before they are resized for the network."
    return Section(
        "Turned, dark, bright, compressed, grey",
        (
            note(how),
            plot(plots.shares_with_intervals(shares, "Share right of the changed photos")),
            table(("Photos", "Right", "95 % interval", "Points"), cells),
        ),
    )
