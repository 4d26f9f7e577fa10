"""`report`: a finished run as one page that opens from disk, so that one sees at a glance what it learned."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from . import plots, sections
from .augment import augment
from .checkpoint import DAMAGED
from .config import FitConfig
from .config_file import read_config_file
from .data import Category, PhotoSet, load_strangers, photo_names
from .decode import decode
from .errors import TrainingError
from .findings import Findings, Photo, Strangers
from .history import Stretch, read_history
from .page import Section, folded, note, paragraph, plot, table, write_page
from .repeats import load_training_photos
from .run_folder import CONFIG, FACTS, HISTORY, MEMBER, PREDICTIONS, damaged, read_facts
from .sheets import strips

PAGE = "report.html"
_BALANCE_LIMIT = 40
_AUGMENTED_PHOTOS, _AUGMENTED_VIEWS = 6, 5


@dataclass(frozen=True)
class _Told:
    """What a run folder tells without its network. `photos`: None when the training photos are gone."""

    folder: Path
    facts: dict[str, Any]
    options: dict[str, Any]
    photos: PhotoSet | None
    history: list[Stretch]
    findings: Findings
    folds: np.ndarray  # int [N]
    people: int


def write_report(folder: Path) -> Path:
    """Write `report.html` into the run folder and return its path; the network is not needed for it.

    Raises TrainingError with a sentence when the folder is no finished run.
    """
    told = _read(folder)
    figures = told.findings.figures()
    whose = f"of {told.people} people" if told.people else ""
    lead = sections.headline(told.findings, figures, f"{whose} kept out of its training".strip())
    page = folder / PAGE
    write_page(
        page,
        f"What {folder.resolve().name} learned",
        [*lead, *_verdict(told.history)],
        [
            _learning(told),
            _balance(told),
            sections.confusions(told.findings),
            sections.categories(told.findings, figures),
            sections.confidence(told.findings, figures),
            sections.mistakes(told.findings),
            sections.strangers(told.findings, figures),
            _augmented(told),
            _recipe(told),
        ],
    )
    return page


def _read(folder: Path) -> _Told:
    missing = [name for name in (FACTS, PREDICTIONS) if not (folder / name).is_file()]
    if missing:
        raise TrainingError(
            f"{folder} is not a finished run (no {', '.join(missing)}); name a folder that `fit --out` wrote."
        )
    told = next((folder / name for name in (CONFIG, MEMBER) if (folder / name).is_file()), None)
    options = read_config_file(told)[0] if told else {}
    facts = read_facts(folder)
    try:
        with np.load(folder / PREDICTIONS) as kept:
            arrays = {name: kept[name] for name in kept}
        categories = tuple(Category(c["id"], c["name"]) for c in facts["categories"])
        photos = _training_photos(options, categories)
        findings = Findings(
            categories,
            _find(arrays["paths"], photos),
            arrays["logits"],
            arrays["labels"],
            arrays["familiarity"],
            facts["temperature"],
            facts["threshold"],
            facts["familiarity_threshold"],
            _strangers(options, arrays["strangers"], len(np.unique(arrays["folds"]))),
        )
        people = len({p for p in arrays["persons"] if p})
        return _Told(
            folder, facts, options, photos, read_history(folder / HISTORY), findings, arrays["folds"], people
        )
    except (*DAMAGED, TypeError) as error:
        raise damaged(folder, error) from error


def _training_photos(options: dict[str, Any], categories: tuple[Category, ...]) -> PhotoSet | None:
    list_of_unwanted = options.get("leave_out")
    if list_of_unwanted is not None and not list_of_unwanted.is_file():
        list_of_unwanted = None
    try:
        return load_training_photos(options["data"], categories, list_of_unwanted)
    except (TrainingError, KeyError):
        return None  # the page says that they are gone; the figures are worth a page all the same


def _find(names: np.ndarray, photos: PhotoSet | None) -> tuple[Photo, ...]:
    """Where the photos lie now that the run knows by the ends of their paths."""
    samples = photos.samples if photos else ()
    there = dict(zip(photo_names(samples), (s.path for s in samples), strict=True))
    return tuple(Photo(str(name), there.get(str(name))) for name in names)


def _strangers(options: dict[str, Any], values: np.ndarray, rounds: int) -> tuple[Strangers, ...]:
    """`values`: familiarity of all the strangers to one fold's network after another, float [R*S]."""
    if not len(values):
        return ()
    count = len(values) // rounds
    folder = options.get("strangers")
    try:
        paths = [s.path for s in load_strangers(folder).samples] if folder else []
    except (TrainingError, OSError):
        paths = []
    name = folder.name if folder else "other"
    if len(paths) != count:  # gone, changed since, or not all readable: which is which?
        return (Strangers(name, (Photo(name, None),) * count, values),)
    return (Strangers(name, tuple(Photo(p.name, p) for p in paths), values),)


def _verdict(history: list[Stretch]) -> list[str]:
    """Whether it learned, from the fit on all photos."""
    whole = next((s for s in reversed(history) if s.whole), None)
    if whole is None:
        return []
    loss, accuracy = whole.values("loss"), whole.values("accuracy")
    if not len(loss) > 1 or not np.isfinite(loss).all():
        return []
    if loss[-1] >= loss[0]:
        return [f"The loss did not fall (from {loss[0]:.2f} to {loss[-1]:.2f}): try a lower --rate."]
    fell = f"In {len(loss)} epochs the loss fell from {loss[0]:.2f} to {loss[-1]:.2f}"
    return [f"{fell}; at the end {accuracy[-1]:.1%} of the augmented training photos were right."]


def _learning(told: _Told) -> Section:
    if not told.history:
        return Section(
            "Does it learn",
            (
                paragraph(
                    f"There is no {HISTORY} in the run folder; where runs were merged, each has its own."
                ),
            ),
        )
    parts = [plot(plots.learning_curves(told.history, "Loss and share right, epoch by epoch"))]
    if any(0 < s.head < len(s.epochs) for s in told.history):
        parts.append(note("Left of the dotted line the head learns alone, on the frozen network."))
    rows = [
        (f"Fold {fold + 1}", f"{held.sum():,}", f"{told.findings.right[held].mean():.1%}")
        for fold in np.unique(told.folds)
        for held in [told.folds == fold]
    ]
    parts.append(table(("Kept out", "Photos", "Right"), rows))
    waiting = [v for s in told.history for v in s.values("waiting") if np.isfinite(v)]
    if waiting:
        parts.append(note(f"Learning waited {np.mean(waiting):.1%} of the time for pictures."))
    return Section("Does it learn", tuple(parts))


def _balance(told: _Told) -> Section:
    """Photos of each category; of very many, the largest and the smallest."""
    names = {c.id: c.name for c in told.findings.categories}
    if told.photos is not None:
        counts, words = told.photos.counts(), "Photos that it was trained on."
    else:
        found = np.bincount(told.findings.labels, minlength=len(names))
        counts = dict(zip(names, (int(n) for n in found), strict=True))
        words = "The training photos are no longer where they were; these are the ones that were kept out."
    named = {names[key]: count for key, count in counts.items()}
    rest = ""
    if len(named) > _BALANCE_LIMIT:
        order = sorted(named, key=lambda n: -named[n])
        half = _BALANCE_LIMIT // 2
        words += f" Of {len(named)} categories the {half} largest and the {half} smallest are drawn."
        rest = folded("All categories", table(("Category", "Photos"), [(n, f"{named[n]:,}") for n in order]))
        named = {name: named[name] for name in order[:half] + order[-half:]}
    picture = plots.class_balance(named, "Photos of each category")
    return Section("How many photos of what", (note(words), plot(picture), rest))


def _augmented(told: _Told) -> Section:
    """Some of the run's own photos, and what learning sees of them."""
    rows = _augmented_rows(told)
    heading = "What augmentation makes of the photos"
    if not rows:
        return Section(heading, (paragraph("The training photos are no longer where they were."),))
    how = (
        "Left the picture as the network sees it in use; then other likely photos of the same thing: "
        "it learns only from such."
    )
    return Section(heading, (note(how), strips(rows)))


def _augmented_rows(told: _Told) -> list[tuple[str, list[np.ndarray]]]:
    if told.photos is None:
        return []
    labels, names = told.photos.labels, told.photos.categories
    there = np.unique(labels)
    chosen = there[np.linspace(0, len(there) - 1, min(len(there), _AUGMENTED_PHOTOS)).round().astype(int)]
    height, width = told.facts["image_size"]
    turns, seed = told.options.get("quarter_turns", FitConfig.quarter_turns), told.facts["seed"]
    rows = []
    for label in chosen:
        sample = told.photos.samples[int(np.flatnonzero(labels == label)[0])]
        try:
            plain = decode(sample.path, (height, width))
        except TrainingError:
            continue
        views = [
            augment(plain, np.random.default_rng((seed, int(label), n)), turns)
            for n in range(_AUGMENTED_VIEWS)
        ]
        rows.append((names[label].name, [plain, *views]))
    return rows


def _recipe(told: _Told) -> Section:
    facts = told.facts
    height, width = facts["image_size"]
    words = (
        f"{facts['backbone']} at {width} × {height} pixels, {facts['training_data']}; thresholds from "
        f"{facts['calibration']}. Trained on {facts['date']}."
    )
    rows = [(name.replace("_", " "), _plain(value)) for name, value in told.options.items()]
    versions = [(name, str(value)) for name, value in facts["versions"].items()]
    parts = [paragraph(words)]
    if rows:
        parts.append(folded("All options", table(("Option", "Value"), rows)))
    return Section("How it was made", (*parts, folded("Versions", table(("What", "Version"), versions))))


def _plain(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
