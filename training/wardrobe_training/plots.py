"""Plots as SVG that takes its colours from the page around it, so that one picture suits light and dark."""

from __future__ import annotations

import html
import io
import re
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator, PercentFormatter

from .history import Stretch

#: Its light colours, which stand for the page's own: each becomes `var(--name)` in the SVG.
_COLOURS = {
    "text": "#1e1d1a",
    "text3": "#696660",
    "line": "#e1ddd6",
    "accent": "#0f6b66",
    "amber": "#8a5200",
}
_SETTINGS = {
    "svg.fonttype": "none",  # text stays text: the page's font, readable by a screen reader
    "svg.hashsalt": "wardrobe",  # the same figures give the same file
    "font.size": 9,  # points: 12 CSS pixels
}
_LONGEST_NAME = 22
_HALF, _WHOLE = 4.7, 9.6  # inches: half and all of the page's width


def learning_curves(stretches: Sequence[Stretch], label: str) -> str:
    """Loss and accuracy by epoch: training in the accent colour, photos kept out in amber and dashed."""
    figure = _figure(_WHOLE, 3.1)
    for axes, name, title in zip(
        figure.subplots(1, 2), ("loss", "accuracy"), ("Loss", "Share right"), strict=True
    ):
        _plain(axes, title, "epoch")
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        if name == "accuracy":
            axes.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
        _stretch_lines(axes, stretches, name)
    handles, names = figure.axes[0].get_legend_handles_labels()
    figure.legend(
        handles, names, loc="outside lower center", ncols=4, frameon=False, labelcolor=_COLOURS["text"]
    )
    return _svg(figure, label)


def _stretch_lines(axes: Axes, stretches: Sequence[Stretch], name: str) -> None:
    told: set[str] = set()
    for stretch in stretches:
        bold = 1.8 if stretch.whole else 0.9
        for column, words, colour, dashes in (
            (name, "training", "accent", "-"),
            (f"val_{name}", "kept out", "amber", (0, (4, 2))),
        ):
            values = stretch.values(column)
            if not np.isfinite(values).any():
                continue
            words = f"{words}, {'fit on all photos' if stretch.whole else 'a line a fold'}"
            axes.plot(
                stretch.epochs,
                values,
                color=_COLOURS[colour],
                linestyle=dashes,
                linewidth=bold,
                marker="o" if len(values) == 1 else None,
                label=None if words in told else words,
            )
            told.add(words)
    for turn in sorted({s.head + 0.5 for s in stretches if 0 < s.head < len(s.epochs)}):
        axes.axvline(turn, color=_COLOURS["text3"], linewidth=0.8, linestyle=":")


def class_balance(counts: Mapping[str, int], label: str) -> str:
    """Photos of each category, as bars with their numbers."""
    names, values = [_short(n) for n in counts], list(counts.values())
    figure = _figure(_WHOLE, 0.5 + 0.24 * len(names))
    axes = figure.subplots()
    _plain(axes, "", "")
    places = np.arange(len(names))[::-1]
    axes.barh(places, values, height=0.62, color=_COLOURS["accent"])
    axes.set_yticks(places, names)
    axes.xaxis.set_visible(False)
    axes.spines[["bottom", "left"]].set_visible(False)
    axes.grid(False)
    axes.margins(y=0.02)
    axes.set_xlim(0, 1.08 * max(*values, 1))
    for place, value in zip(places, values, strict=True):
        axes.annotate(
            f"{value:,}",
            (value, place),
            (4, 0),
            textcoords="offset points",
            va="center",
            color=_COLOURS["text"],
        )
    return _svg(figure, label)


def calibration(bins: Sequence[Mapping[str, Any]], label: str) -> str:
    """How sure it says it is, against how often that is right, with intervals; honest lies on the line."""
    figure = _figure(_HALF, 3.6)
    axes = figure.subplots()
    _plain(axes, "really right", "says it is sure")
    said = np.array([b["confidence"] for b in bins])
    found, low, high = (np.array([b[k] for b in bins]) for k in ("accuracy", "low", "high"))
    start = max(0.0, np.floor(10 * min(said.min(), low.min())) / 10)
    axes.plot([start, 1], [start, 1], color=_COLOURS["text3"], linewidth=0.8, linestyle=":")
    spread = np.maximum(0, [found - low, high - found])
    axes.errorbar(said, found, spread, fmt="none", ecolor=_COLOURS["accent"], elinewidth=0.9, alpha=0.55)
    axes.plot(said, found, "o", color=_COLOURS["accent"], markersize=4)
    axes.set(xlim=(start, 1.01), ylim=(start, 1.01))
    _percent(axes)
    return _svg(figure, label)


def coverage(
    shares: np.ndarray, accuracy: np.ndarray, filed: float, filed_right: float | None, label: str
) -> str:
    """How many of the surest photos are right, by how many are taken; a ring where it stops asking.

    The first photos are left out: one mistake among five says nothing.
    """
    figure = _figure(_HALF, 3.6)
    axes = figure.subplots()
    _plain(axes, "of those right", "filed without asking, surest first")
    first = min(len(shares) - 1, max(20, len(shares) // 50))
    axes.plot(shares[first:], accuracy[first:], color=_COLOURS["accent"], linewidth=1.6)
    if filed_right is not None:
        axes.plot(
            [filed],
            [filed_right],
            "o",
            markersize=9,
            markerfacecolor="none",
            markeredgecolor=_COLOURS["amber"],
        )
        axes.annotate(
            f"{filed:.1%} filed,\n{filed_right:.1%} right",
            (filed, filed_right),
            (-10, -12),
            textcoords="offset points",
            ha="right",
            va="top",
            color=_COLOURS["amber"],
        )
    axes.set_xlim(0, 1.02)
    bottom = float(min(accuracy[first:].min(), filed_right or 1))
    axes.set_ylim(bottom - 0.12 * (1.02 - bottom), 1 + 0.03 * (1.02 - bottom))
    _percent(axes)
    return _svg(figure, label)


def familiarity(known: np.ndarray, strangers: Mapping[str, np.ndarray], threshold: float, label: str) -> str:
    """Familiarity of the categories' photos and of strangers, each as shares that sum to one."""
    figure = _figure(_WHOLE, 2.9)
    axes = figure.subplots()
    _plain(axes, "share of the photos", "familiarity")
    everything = np.concatenate([known, *strangers.values()])
    edges = np.linspace(everything.min(), max(everything.max(), everything.min() + 1e-6), 25)
    _steps(axes, known, edges, "accent", "photos of the categories", "-")
    for (name, values), dashes in zip(strangers.items(), _dashes(), strict=False):
        _steps(axes, values, edges, "amber", f"strangers: {_short(name)}", dashes)
    axes.axvline(threshold, color=_COLOURS["text3"], linewidth=0.9, linestyle=":")
    axes.annotate(
        "unfamiliar",
        (threshold, 1),
        (-5, -4),
        xycoords=("data", "axes fraction"),
        textcoords="offset points",
        ha="right",
        va="top",
        color=_COLOURS["text3"],
    )
    axes.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
    axes.legend(frameon=False, labelcolor=_COLOURS["text"], loc="upper left", bbox_to_anchor=(0, 0.88))
    return _svg(figure, label)


def _steps(axes: Axes, values: np.ndarray, edges: np.ndarray, colour: str, label: str, dashes: Any) -> None:
    heights = np.histogram(values, edges)[0] / max(1, len(values))
    axes.stairs(heights, edges, color=_COLOURS[colour], linewidth=1.4, label=label, linestyle=dashes)


def _dashes() -> list[Any]:
    return [(0, (4, 2)), (0, (1, 1.5)), (0, (6, 2, 1, 2)), (0, (8, 3))] * 8


def shares_with_intervals(rows: Mapping[str, tuple[float, float, float]], label: str) -> str:
    """One row a name: a share from 0 to 1 and its interval (share, low, high)."""
    figure = _figure(_WHOLE, 0.75 + 0.27 * len(rows))
    axes = figure.subplots()
    _plain(axes, "", "right")
    places = np.arange(len(rows))[::-1]
    share, low, high = (np.array(column) for column in zip(*rows.values(), strict=True))
    spread = np.maximum(0, [share - low, high - share])
    axes.errorbar(share, places, xerr=spread, fmt="o", color=_COLOURS["accent"], markersize=4, elinewidth=1)
    axes.set_yticks(places, [_short(name) for name in rows])
    axes.set_ylim(-0.6, len(rows) - 0.4)
    axes.xaxis.set_major_formatter(PercentFormatter(1, decimals=0))
    axes.grid(axis="x", color=_COLOURS["line"], linewidth=0.8)
    axes.grid(False, axis="y")
    return _svg(figure, label)


def _figure(width: float, height: float) -> Figure:
    with matplotlib.rc_context(_SETTINGS):
        return Figure((width, height), layout="constrained")


def _plain(axes: Axes, up: str, across: str) -> None:
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(_COLOURS["line"])
    axes.tick_params(colors=_COLOURS["text3"], labelcolor=_COLOURS["text"], length=0, labelsize=9, pad=6)
    axes.grid(axis="y", color=_COLOURS["line"], linewidth=0.8)
    axes.set_axisbelow(True)
    axes.set_xlabel(across, color=_COLOURS["text3"], fontsize=9)
    axes.set_ylabel(up, color=_COLOURS["text3"], fontsize=9)


def _percent(axes: Axes) -> None:
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter(FuncFormatter(lambda share, _: f"{round(100 * share, 2):g}%"))


def _short(name: str) -> str:
    """`name` for a plot: not too long, and without formulas, which matplotlib sees between two dollars."""
    short = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
    return short.replace("$", r"\$")


def _svg(figure: Figure, label: str) -> str:
    """The figure as an `<svg>` element; `label` is what a screen reader says."""
    buffer = io.StringIO()
    with matplotlib.rc_context(_SETTINGS), warnings.catch_warnings():
        # A script that matplotlib's own font lacks is measured roughly; the page's font has it.
        warnings.filterwarnings("ignore", message="Glyph .* missing from")
        figure.savefig(buffer, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    text = buffer.getvalue()
    text = text[text.index("<svg") :]
    text = re.sub(r"<metadata>.*?</metadata>", "", text, flags=re.DOTALL)
    for name, value in _COLOURS.items():
        text = text.replace(value, f"var(--{name})")
    return text.replace("<svg", f'<svg role="img" aria-label="{html.escape(label)}"', 1)
