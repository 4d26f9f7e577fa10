"""`evaluate`: how good a trained model is on photos whose categories are known."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardrobe_training.errors import TrainingError

from . import crossval
from .output import aligned, say, sentence, share

if TYPE_CHECKING:
    from wardrobe_training.predict import Evaluation

_WIDEST_MATRIX = 20  # categories; of more the commonest confusions are listed
_CONFUSIONS = 15


def add(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_evaluate)
    add = parser.add_argument
    add("model", type=Path, metavar="RUN", help="folder that fit wrote")
    add(
        "--data",
        nargs="+",
        action="extend",
        type=Path,
        metavar="DIR",
        help="folders with a sub-folder a category",
    )
    add(
        "--strangers",
        action="append",
        type=Path,
        default=[],
        metavar="DIR",
        help="photos of none of the categories; may be given several times",
    )
    add(
        "--robustness",
        action="store_true",
        help="also measure the photos turned, darker, brighter, compressed and grey",
    )
    add("--report", type=Path, metavar="DIR", help="write a page with plots and the worst mistakes here")
    add("--json", type=Path, metavar="FILE", help="write the figures here too")
    crossval.add_options(parser)


def _evaluate(arguments: argparse.Namespace) -> int:
    if arguments.cross_validate_people is not None:
        measured = crossval.cross_validated(arguments)
        return _told(arguments, measured, measured.findings.figures() | {"notes": list(measured.notes)})
    crossval.require_unused(arguments)
    if not arguments.data:
        raise TrainingError("Name the photos to measure on with --data.")
    from wardrobe_training.predict import evaluate, look
    from wardrobe_training.run_folder import load_run

    run = load_run(arguments.model)
    measured = evaluate(run, arguments.data, arguments.strangers)
    figures = measured.findings.figures() | {"notes": list(measured.notes)}
    if arguments.robustness:
        from wardrobe_training.robustness import robustness

        say("Measuring the photos turned, darker, brighter, compressed and grey.")
        figures["robustness"] = robustness(
            lambda pictures: look(run, pictures)[0], measured.photos.samples, run.image_size
        )
    return _told(arguments, measured, figures)


def _told(arguments: argparse.Namespace, measured: Evaluation, figures: dict[str, Any]) -> int:
    for line in _lines(figures):
        print(line)
    for note in measured.notes:
        say(note)
    if arguments.json:
        from wardrobe_training.run_folder import write_json

        write_json(arguments.json, figures)
    if arguments.report:
        from wardrobe_training.evaluation import write_evaluation

        name = arguments.model.resolve().name
        page = write_evaluation(arguments.report, name, measured.findings, figures)
        print(f"The page is {page}; it holds small copies of the photos, so mind whom you give it to.")
    return 1 if measured.left_out else 0


def _lines(figures: dict[str, Any]) -> list[str]:
    low, high = figures["calibration_error_interval"]
    sure_low, sure_high = figures["surest_90_right_interval"]
    surest = f"{figures['surest_90_right']:.1%} right, {sure_low:.1%} to {sure_high:.1%}"
    return [
        sentence(figures),
        f"Of the surest 90 %: {surest}. Calibration error: {low:.3f} to {high:.3f}.",
        *_categories(figures["per_category"]),
        *_confusions(list(figures["per_category"]), figures["confusion"]),
        *_honesty(figures),
        *_strangers(figures.get("strangers", {})),
        *_robustness(figures.get("robustness", {})),
    ]


def _categories(found: dict[str, dict[str, Any]]) -> list[str]:
    rows = [
        (name, str(f["photos"]), share(f["recall"]), share(f["precision"]), share(f["f1"]))
        for name, f in found.items()
    ]
    return ["", "Category by category", *aligned(("", "photos", "recall", "precision", "F1"), rows)]


def _confusions(names: list[str], confusion: list[list[int]]) -> list[str]:
    """The confusion matrix, its columns numbered so that it fits a terminal."""
    if len(names) > _WIDEST_MATRIX:
        import numpy as np

        from wardrobe_training.metrics import worst_confusions

        worst = worst_confusions(np.array(confusion), _CONFUSIONS)
        commonest = [(names[true], names[said], str(count)) for true, said, count in worst]
        return ["", "The commonest confusions", *aligned(("shows", "was said to be", "photos"), commonest)]
    numbers = [str(n + 1) for n in range(len(names))]
    rows = [
        (f"{number.rjust(len(numbers[-1]))} {name}", *(str(count) if count else "·" for count in row))
        for number, name, row in zip(numbers, names, confusion, strict=True)
    ]
    head = "Confusions: a row is what the photos show, a column what was said"
    return ["", head, *aligned(("", *numbers), rows)]


def _honesty(figures: dict[str, Any]) -> list[str]:
    bins = [
        (
            f"{b['confidence']:.3f}",
            f"{b['accuracy']:.3f}",
            f"{b['low']:.3f} to {b['high']:.3f}",
            str(b["photos"]),
        )
        for b in figures["calibration_bins"]
    ]
    surest = [(f"{p['coverage']:.0%}", f"{p['accuracy']:.1%}") for p in figures["coverage"]]
    return [
        "",
        "Does it know what it knows",
        *aligned(("says", "right", "95 % interval", "photos"), bins),
        "",
        *aligned(("of the surest", "right"), surest),
    ]


def _strangers(found: dict[str, dict[str, Any]]) -> list[str]:
    if not found:
        return []
    rows = [(name, str(f["photos"]), f"{f['auroc']:.3f}", f"{f['noticed']:.1%}") for name, f in found.items()]
    return ["", "Told from strangers by familiarity", *aligned(("", "photos", "AUROC", "noticed"), rows)]


def _robustness(found: dict[str, dict[str, Any]]) -> list[str]:
    if not found:
        return []
    rows = []
    for name, f in found.items():
        low, high = f["accuracy_interval"]
        rows.append((name, f"{f['accuracy']:.1%}", f"{low:.1%} to {high:.1%}"))
    return ["", "The same photos, changed", *aligned(("", "right", "95 % interval"), rows)]
