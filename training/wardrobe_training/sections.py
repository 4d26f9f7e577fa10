"""What the pages about a run and about an evaluation share: `Findings` as a person reads them."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any

import numpy as np

from . import plots
from .findings import Findings, Photo
from .metrics import accuracy_by_coverage, confusion_matrix, worst_confusions
from .page import Section, beside, folded, note, paragraph, plot, table
from .sheets import Card, sheet

#: Up to so many categories the whole matrix is readable; above, the commonest confusions are listed.
MATRIX_LIMIT = 20
_CONFUSIONS = 25
_MISTAKES = 24


def headline(findings: Findings, figures: dict[str, Any], whose: str) -> list[str]:
    """The figures in plain sentences; `whose` completes "Of 796 photos ..."."""
    low, high = figures["accuracy_interval"]
    share = f"{figures['accuracy']:.1%} were right (95 % interval {low:.1%} to {high:.1%})"
    lines = [f"Of {figures['photos']:,} photos {whose}, {share}."]
    if figures["filed_right"] is None:
        lines.append("It would file none of them without asking.")
    else:
        lines.append(
            f"It would file {figures['filed']:.1%} of them without asking, "
            f"{figures['filed_right']:.1%} of those rightly."
        )
    lines.append(
        "What it says of its own sureness is off by "
        f"{100 * figures['calibration_error']:.1f} points in the mean; of the surest 90 % of the photos "
        f"{figures['surest_90_right']:.1%} are right."
    )
    return [*lines, *_hardest(findings, figures)]


def _hardest(findings: Findings, figures: dict[str, Any]) -> list[str]:
    seen = [
        (f["recall"], i)
        for i, f in enumerate(figures["per_category"].values())
        if f["recall"] is not None and f["recall"] < 1
    ]
    if not seen:
        return []
    recall, hardest = min(seen)
    row = np.array(figures["confusion"][hardest])
    row[hardest] = 0
    names = [c.name for c in findings.categories]
    found = f"The hardest category is {names[hardest]}: {recall:.0%} of its photos are found"
    return [f"{found}, and it is most often taken for {names[int(row.argmax())]}."]


def categories(findings: Findings, figures: dict[str, Any]) -> Section:
    """Precision, recall and F1 of each category; of many, the worst are shown and the rest is folded away."""
    names = [c.name for c in findings.categories]
    rows = [
        (name, f"{f['photos']:,}", _share(f["recall"]), _share(f["precision"]), _share(f["f1"]))
        for name, f in zip(names, figures["per_category"].values(), strict=True)
    ]
    header = ("Category", "Photos", "Found (recall)", "Rightly said (precision)", "F1")
    if len(rows) <= MATRIX_LIMIT:
        return Section("Category by category", (table(header, rows),))
    scores = [f["f1"] for f in figures["per_category"].values()]
    # Categories without a photo come last: nothing is known about them.
    order = sorted(range(len(rows)), key=lambda i: 2.0 if scores[i] is None else scores[i])
    worst, others = order[:MATRIX_LIMIT], order[MATRIX_LIMIT:]
    return Section(
        "Category by category",
        (
            note(f"The {len(worst)} hardest of {len(rows)} categories."),
            table(header, [rows[i] for i in worst]),
            folded(f"The other {len(others)}", table(header, [rows[i] for i in others])),
        ),
    )


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.1%}"


def confusions(findings: Findings) -> Section:
    """What is taken for what: a matrix, or the commonest confusions where there are many categories."""
    names = [c.name for c in findings.categories]
    matrix = confusion_matrix(findings.labels, findings.said, len(names))
    if len(names) <= MATRIX_LIMIT:
        how = "A row is what the photos show, a column what was said. Colour is the share of the row."
        return Section("What is taken for what", (note(how), _matrix(matrix, names)))
    worst = worst_confusions(matrix, _CONFUSIONS)
    rows = [
        (names[true], names[said], f"{count}", f"{count / matrix[true].sum():.0%}")
        for true, said, count in worst
    ]
    if not rows:
        return Section("What is taken for what", (paragraph("Nothing was taken for anything else."),))
    return Section(
        "What is taken for what",
        (
            note(f"The {len(rows)} commonest confusions among {len(names)} categories."),
            table(("Shows", "Was said to be", "Photos", "Of its photos"), rows),
        ),
    )


def _matrix(matrix: np.ndarray, names: Sequence[str]) -> str:
    head = "".join(f'<th scope="col"><span>{html.escape(name)}</span></th>' for name in names)
    lines = []
    for i, name in enumerate(names):
        total = max(1, int(matrix[i].sum()))
        cells = "".join(_cell(int(count), count / total, i == j) for j, count in enumerate(matrix[i]))
        lines.append(f'<tr><th scope="row">{html.escape(name)}</th>{cells}</tr>')
    return (
        f'<div class="wide"><table class="matrix"><thead><tr><th></th>{head}</tr></thead>'
        f"<tbody>{''.join(lines)}</tbody></table></div>"
    )


def _cell(count: int, share: float, diagonal: bool) -> str:
    if not count:
        return "<td>·</td>"
    kind = " ".join(k for k, on in (("right", diagonal), ("strong", share > 0.55)) if on)
    # From a tenth up, so that a single photo shows too.
    return f'<td class="{kind}"><b style="--share:{10 + 90 * share:.0f}%">{count}</b></td>'


def confidence(findings: Findings, figures: dict[str, Any]) -> Section:
    """Calibration and coverage, side by side."""
    error_low, error_high = figures["calibration_error_interval"]
    sure_low, sure_high = figures["surest_90_right_interval"]
    shares, accuracy = accuracy_by_coverage(findings.confidence, findings.right)
    honest = plots.calibration(
        figures["calibration_bins"], "How sure it says it is, against how often it is right"
    )
    covered = plots.coverage(
        shares, accuracy, figures["filed"], figures["filed_right"], "Share right by share filed"
    )
    bins = len(figures["calibration_bins"])
    left = (
        f"Calibration error {figures['calibration_error']:.3f} ({error_low:.3f} to {error_high:.3f}), over "
        f"{bins} groups of as many photos. On the dotted line, what it says is what is found."
    )
    right = (
        f"Surest 90 %: {figures['surest_90_right']:.1%} right ({sure_low:.1%} to {sure_high:.1%}). "
        f"The ring is what is filed from {findings.threshold:.3f} on, unfamiliar photos aside."
    )
    rows = [
        (f"{b['confidence']:.3f}", f"{b['accuracy']:.3f}", f"{b['photos']}")
        for b in figures["calibration_bins"]
    ]
    return Section(
        "Does it know what it knows",
        (
            beside(plot(honest) + note(left), plot(covered) + note(right)),
            folded("The groups as numbers", table(("Says", "Really right", "Photos"), rows)),
            note(
                "Intervals are 95 %: of a share Wilson's, otherwise from drawing the photos anew 1,000 times."
            ),
        ),
    )


def mistakes(findings: Findings) -> Section:
    """The mistakes of which it was surest, as a picture sheet: worth a look, for labels can be wrong too."""
    rows = findings.mistakes()
    if not len(rows):
        return Section("The worst mistakes", (paragraph("Every photo is right."),))
    names = [c.name for c in findings.categories]
    cards = [
        Card(
            findings.photos[r],
            f"{names[findings.labels[r]]}",
            f"said {names[findings.said[r]]}, {findings.confidence[r]:.0%} sure",
        )
        for r in rows[:_MISTAKES]
    ]
    shown = "all of them" if len(cards) == len(rows) else f"the {len(cards)} of which it was surest"
    words = (
        f"{len(rows):,} photos were taken for something else; here are {shown}, under the category of their "
        "folder. Some may lie in the wrong folder: moving them helps the next training."
    )
    return Section("The worst mistakes", (paragraph(words), sheet(cards)))


def strangers(findings: Findings, figures: dict[str, Any]) -> Section:
    """What looks unfamiliar: photos of the categories, and strangers that were noticed or not."""
    known, limit = findings.familiarity, findings.familiarity_threshold
    others = {s.name: s.familiarity for s in findings.strangers}
    unfamiliar = np.flatnonzero(known < limit)
    count = f"{len(unfamiliar):,} of {len(known):,} photos of the categories"
    share = f"{len(unfamiliar) / len(known):.1%}"
    lines = [f"{count} ({share}) look like none of them, and would be asked about."]
    for name, found in figures.get("strangers", {}).items():
        lines.append(
            f"Of {found['photos']:,} strangers in {name}, {found['noticed']:.1%} are noticed; familiarity "
            f"tells them from the others with AUROC {found['auroc']:.3f}."
        )
    parts = [
        *map(paragraph, lines),
        plot(plots.familiarity(known, others, limit, "Familiarity of the photos")),
    ]
    parts += _familiarity_sheets(findings, unfamiliar)
    return Section("What is taken for a stranger", tuple(parts))


def _familiarity_sheets(findings: Findings, unfamiliar: np.ndarray, most: int = 12) -> list[str]:
    names = [c.name for c in findings.categories]
    strangest = unfamiliar[np.argsort(findings.familiarity[unfamiliar])][:most]
    parts = []
    if len(strangest):
        cards = [
            Card(findings.photos[r], names[findings.labels[r]], _familiar(findings.familiarity[r]))
            for r in strangest
        ]
        parts += ["<h3>Of the categories, and least familiar</h3>", sheet(cards)]
    missed: list[tuple[float, Photo, str]] = [
        (float(value), photo, group.name)
        for group in findings.strangers
        for photo, value in zip(group.photos, group.of_each, strict=True)
        if value >= findings.familiarity_threshold
    ]
    if missed:
        missed.sort(key=lambda m: -m[0])
        cards = [Card(photo, name, _familiar(value)) for value, photo, name in missed[:most]]
        parts += ["<h3>Strangers that were not noticed</h3>", sheet(cards)]
    return parts


def _familiar(value: float) -> str:
    return f"familiarity {value:.2f}"
