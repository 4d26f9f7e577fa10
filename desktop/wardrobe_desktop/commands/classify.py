"""Say what each photo shows: as a short overview, or as a table for other programs."""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from typing import Any

from wardrobe_desktop.cli import DONE, SOME_FAILED
from wardrobe_desktop.commands.arguments import OTHER_MODEL, PLAIN, TRY_AGAIN, place
from wardrobe_desktop.commands.classifying import look_through, problem_line
from wardrobe_desktop.commands.output import STDOUT, OutputFile
from wardrobe_desktop.core.cells import harmless, printable
from wardrobe_desktop.core.device import DEVICES, DeviceReport
from wardrobe_desktop.core.errors import Problem, WardrobeError
from wardrobe_desktop.core.prediction import Decision, Failure
from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.standing import Place

COLUMNS = ("path", "category", "confidence", "decision", "second_category", "second_confidence", "error")
_PROBLEMS_SHOWN = 20
_DECISIONS = {Place.FILED: Decision.FILE, Place.LOOK: Decision.LOOK, Place.NONE: Decision.LOOK}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("paths", nargs="+", type=place, metavar="PATH", help="folders or photos")
    parser.add_argument(
        "--csv", type=place, metavar="FILE", help="write one row a photo; - is standard output"
    )
    parser.add_argument(
        "--json", type=place, metavar="FILE", help="write everything as JSON; - is standard output"
    )
    parser.add_argument("--device", choices=DEVICES, default="auto", help="what runs the network")
    parser.add_argument("--plain", action="store_true", help=PLAIN)
    parser.add_argument("--try-again", action="store_true", help=TRY_AGAIN)
    parser.add_argument("--model", type=place, metavar="FILE", help=OTHER_MODEL)


def run(args: argparse.Namespace) -> int:
    """Look at the photos and tell. Exit status 1 when some could not be read."""
    if args.csv is not None and args.csv == args.json:
        raise WardrobeError("--csv and --json name the same file. Give each its own.")
    devices: list[DeviceReport] = []
    with ExitStack() as stack:
        table = stack.enter_context(OutputFile(args.csv)) if args.csv else None
        document = stack.enter_context(OutputFile(args.json)) if args.json else None
        review = look_through(
            args.paths,
            args.model,
            args.device,
            try_again=args.try_again,
            plain=args.plain,
            on_device=devices.append,
        )
        if table is not None:
            table.write(csv_text(_rows(review)))
        if document is not None:
            document.write(_json_text(review, devices[0] if devices else None))
    _tell(review, args)
    return SOME_FAILED if review.counts().unread or review.problems else DONE


@dataclass(frozen=True)
class Row:
    """One photo as other programs get it; the fields are the columns of DESIGN.md, and more for JSON."""

    path: str
    category: str
    confidence: float | None
    decision: str
    second_category: str
    second_confidence: float | None
    error: str
    error_kind: str
    familiarity: float | None
    by_hand: bool


def _rows(review: Review) -> Iterator[Row]:
    """One after the other: all at once they would take as much memory as what is known of the photos."""
    return (_row(review, row) for row in range(len(review.photos)))


def _row(review: Review, row: int) -> Row:
    path = printable(str(review.photos[row].path))
    reading = review.reading(row)
    if reading is None or isinstance(reading, Failure):
        problem = reading.problem if reading else None
        what, kind = (problem.what, problem.kind.value) if problem else ("", "")
        return Row(path, "", None, Decision.FAILED.value, "", None, what, kind, None, False)
    standing = review.standing(row)
    guesses = {category.id: share for category, share in review.guesses(row, len(review.categories))}
    category = standing.category or next(iter(guesses))
    second = next((other for other in guesses if other != category), "")
    return Row(
        path=path,
        category=category,
        confidence=guesses.get(category, 0.0),
        decision=_DECISIONS[standing.place].value,
        second_category=second,
        second_confidence=guesses.get(second),
        error="",
        error_kind="",
        familiarity=reading.familiarity,
        by_hand=standing.by_hand,
    )


def csv_text(rows: Iterable[Row]) -> str:
    """The rows as CSV with a header, UTF-8, lines ended as RFC 4180 wants it."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([_cell(getattr(row, column)) for column in COLUMNS])
    return text.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.6f}"
    return "" if value is None else harmless(str(value))


def _json_text(review: Review, device: DeviceReport | None) -> str:
    model = review.model
    taught = review.learned.taught if review.learned else ()
    document: dict[str, Any] = {
        "schema": 1,
        "model": {
            "path": printable(str(model.path)),
            "id": model.id,
            "categories": [{"id": each.id, "name": each.name} for each in model.categories],
            "threshold": review.threshold,
            "familiarity_threshold": model.familiarity_threshold,
        },
        # the person's own
        "taught": [asdict(category) for category in taught],
        # null: every photo was known from an earlier run
        "device": asdict(device) if device else None,
        "counts": asdict(review.counts()),
        "photos": [asdict(row) for row in _rows(review)],
        "problems": [_problem(problem) for problem in review.problems],
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _problem(problem: Problem) -> dict[str, str]:
    return {"path": printable(str(problem.path)), "kind": problem.kind.value, "error": problem.what}


def _tell(review: Review, args: argparse.Namespace) -> None:
    """The overview, kept out of a table that goes to standard output."""
    out = sys.stderr if STDOUT in (args.csv, args.json) else sys.stdout
    counts = review.counts()
    width = max(len(category.name) for category in review.categories)
    width = max(width, len("Could not be read"))
    lines = [(category.name, counts.by_category[category.id]) for category in review.categories]
    lines += [
        ("Have a look", counts.look),
        ("None of these", counts.none),
        ("Could not be read", counts.unread),
    ]
    for name, count in lines:
        if count:
            print(f"{name:{width}} {count:7}", file=out)
    print(f"{'All photos':{width}} {counts.all:7}", file=out)
    readings = (review.reading(row) for row in review.rows(Place.UNREAD))
    problems = [reading.problem for reading in readings if isinstance(reading, Failure)] + review.problems
    for problem in problems[:_PROBLEMS_SHOWN]:
        print(problem_line(problem), file=out)
    if len(problems) > _PROBLEMS_SHOWN:
        print(f"and {len(problems) - _PROBLEMS_SHOWN} more; --csv FILE lists them all", file=out)
