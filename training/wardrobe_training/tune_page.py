"""What a sweep found, for people: a table, a plot, a page that opens from disk, the command to go on with."""

from __future__ import annotations

import base64
import html
import io
import math
import shlex
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from . import page
from .config import FitConfig
from .files import replace_file
from .page import Section
from .settings import LOGARITHMIC, NAMES, written
from .tune import Trial, behind, ranked

PLOT, PAGE = "tune.png", "tune.html"
#: Said of how a setting was measured, or of one run folder: no part of the recipe.
_NOT_THE_RECIPE = frozenset({"data", "out", "resume", "folds", "rounds"})
#: More lines than these have no legend: nobody could follow it.
_MOST_LINES = 6


def swept(trials: Sequence[Trial]) -> list[str]:
    """The fields in which the trials differ; all that were set where none does."""
    differ = [f for f in NAMES if len({t.setting.get(f) for t in trials}) > 1]
    return differ or [f for f in NAMES if f in trials[0].setting]


def table(trials: Sequence[Trial]) -> tuple[list[str], list[list[str]]]:
    """Header and rows, the best trial first: the setting, then how it did."""
    order, shown = ranked(trials), swept(trials)
    header = [*(NAMES[f] for f in shown), "right", "±", "behind the best", "surprise", "seconds"]
    rows = []
    for trial in order:
        gap, error = behind(order[0], trial)
        distance = "" if trial is order[0] else _points(gap, error)
        values = [written(trial.setting[f]) if f in trial.setting else "" for f in shown]
        figures = [f"{trial.score:.1%}", _error(trial.error), distance, f"{trial.surprise:.3f}"]
        rows.append([*values, *figures, f"{trial.seconds:.0f}"])
    return header, rows


def _error(error: float) -> str:
    return "" if math.isnan(error) else f"{100 * error:.1f}"


def _points(gap: float, error: float) -> str:
    return f"{100 * gap:.1f}" + ("" if math.isnan(error) else f" ± {100 * error:.1f}")


def verdict(trials: Sequence[Trial]) -> str:
    """How far the order can be trusted."""
    order = ranked(trials)
    gaps = [behind(order[0], other) for other in order[1:]]
    if not gaps:
        return "There is only one setting, so nothing was chosen."
    if math.isnan(gaps[0][1]):
        return "One fold alone says nothing of how sure the order is; more --rounds would."
    close = sum(gap <= error for gap, error in gaps)
    if close:
        return (
            f"{close} of the {len(gaps)} other settings {'is' if close == 1 else 'are'} within one standard "
            "error of the best: these photos cannot tell them apart."
        )
    return "Every other setting is more than one standard error behind the best."


def command(config: FitConfig, out: Path) -> str:
    """The `fit` that learns with `config`, ready to paste: only what differs from the defaults."""
    words = ["wardrobe-train", "fit", "--data", *map(str, config.data), "--out", str(out)]
    for field in fields(config):
        value = getattr(config, field.name)
        default = field.default if field.default is not MISSING else None
        if field.name not in _NOT_THE_RECIPE and value != default:
            words += _option(field.name, value)
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)


def _option(name: str, value: Any) -> list[str]:
    flag = f"--{name.replace('_', '-')}"
    if isinstance(value, bool):
        return [flag] if value else [flag.replace("--", "--no-", 1)]
    if isinstance(value, tuple):
        return [flag, *map(str, value)]
    return [flag, f"{value:g}" if isinstance(value, float) else str(value)]


#: Text, quieter text, and the paper of the page's sections.
_INKS = {False: ("#1E1D1A", "#696660", "#FFFFFF"), True: ("#F1F0ED", "#A3A19B", "#28282C")}


def plot(trials: Sequence[Trial], dark: bool = False) -> bytes:
    """PNG: a panel for each option that was varied; lines join trials that differ in that option alone."""
    shown = swept(trials)
    ink, soft, paper = _INKS[dark]
    columns = min(3, len(shown))
    rows = math.ceil(len(shown) / columns)
    figure = Figure(figsize=(4.6 * columns, 3.6 * rows), dpi=120, facecolor=paper, layout="constrained")
    FigureCanvasAgg(figure)
    for index, field in enumerate(shown):
        axes = figure.add_subplot(rows, columns, index + 1, facecolor=paper)
        _panel(axes, field, [f for f in shown if f != field], trials, dark)
        axes.set_xlabel(NAMES[field], color=ink)
        if index % columns == 0:
            axes.set_ylabel("right, of photos kept out (%)", color=ink)
        axes.tick_params(colors=soft, labelcolor=ink, labelsize=9)
        axes.grid(axis="y", color=soft, alpha=0.25, linewidth=0.6)
        axes.spines[["top", "right"]].set_visible(False)
        axes.spines[["left", "bottom"]].set_color(soft)
        if axes.get_legend_handles_labels()[0]:
            axes.legend(frameon=False, fontsize=8, labelcolor=ink)
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", facecolor=paper)
    return buffer.getvalue()


_LINES = {
    False: ("#0F6B66", "#8A5200", "#4A5FA5", "#696660", "#A0507A", "#3E7D3A"),
    True: ("#6CCFC6", "#F2BE6A", "#9DB0F0", "#C0BEB8", "#E59CC4", "#9AD695"),
}
_MARKS = "os^Dvp"


def _panel(axes: Axes, field: str, others: list[str], trials: Sequence[Trial], dark: bool) -> None:
    groups: dict[str, list[Trial]] = {}
    for trial in trials:
        rest = ", ".join(f"{NAMES[f]} {written(trial.setting[f])}" for f in others if f in trial.setting)
        groups.setdefault(rest, []).append(trial)
    follow = 1 < len(groups) <= _MOST_LINES
    place = _places(axes, field, trials)
    for index, (rest, group) in enumerate(groups.items()):
        group = sorted(group, key=lambda t: place(t.setting[field]))
        kind = index % len(_MARKS) if follow else 0
        axes.errorbar(
            [place(t.setting[field]) for t in group],
            [100 * t.score for t in group],
            yerr=[0 if math.isnan(t.error) else 100 * t.error for t in group],
            color=_LINES[dark][kind],
            marker=_MARKS[kind],
            markersize=5,
            linewidth=1.2,
            elinewidth=0.8,
            capsize=2,
            alpha=0.9 if follow or len(groups) == 1 else 0.55,
            label=rest if follow else None,
        )


def _places(axes: Axes, field: str, trials: Sequence[Trial]) -> Any:
    """Where a value stands on the x axis; sets that axis up. Layer sizes stand side by side, in order."""
    values = sorted({t.setting[field] for t in trials}, key=lambda v: v if isinstance(v, tuple) else (v,))
    if len(values) > 1 and field in LOGARITHMIC and all(isinstance(v, float | int) and v > 0 for v in values):
        axes.set_xscale("log")
        return lambda value: value
    if any(isinstance(v, tuple) for v in values) or len(values) <= _MOST_LINES:
        axes.set_xticks(range(len(values)), [written(v) for v in values])
        axes.set_xlim(-0.5, len(values) - 0.5)
        return values.index
    return lambda value: value


def write_sweep(folder: Path, trials: Sequence[Trial], ready: str, said: Sequence[str]) -> None:
    """`tune.png` and `tune.html` in `folder`; `said`: sentences for the top, `ready`: the command to paste.

    Raises TrainingError where they cannot be written.
    """
    light = plot(trials)
    picture = (
        f'<picture><source srcset="{_inline(plot(trials, dark=True))}" media="(prefers-color-scheme: dark)">'
        f'<img src="{_inline(light)}" style="max-width: 100%" alt="How many photos kept out are right, for '
        'each value tried"></picture>'
    )
    pasted = f'<pre style="white-space: pre-wrap; overflow-wrap: anywhere">{html.escape(ready)}</pre>'
    sections = (
        Section("What it depends on", (picture,)),
        Section("Every setting", (page.table(*table(trials)), page.note(_READING))),
        Section("The best setting, to go on with", (pasted,)),
    )
    page.write_page(folder / PAGE, "What the sweep found", said, sections)
    replace_file(folder / PLOT, light)


_READING = (
    "± is the standard error of “right” over the folds, in points. “Behind the best” is the mean difference "
    "fold by fold, with its own standard error: the folds are the same for all, so it tells settings apart "
    "better. “Surprise” is the mean cross-entropy of the photos kept out, in nats: lower is better."
)


def _inline(png: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(png).decode()
