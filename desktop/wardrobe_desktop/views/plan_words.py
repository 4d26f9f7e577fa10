"""What a plan means, in sentences: shown before anything is touched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from wardrobe_desktop.core.plan import Filing, Mode, SortPlan, Stays
from wardrobe_desktop.core.sentence import marked
from wardrobe_desktop.views.wording import size_text

FILM_SUFFIXES = frozenset({".mov", ".mp4"})

_SUMMARIES = {
    (Mode.COPY, False): marked("%Ln photos are copied into {folders}."),
    (Mode.COPY, True): marked("%Ln photos are copied into {folders}, by year."),
    (Mode.MOVE, False): marked("%Ln photos are moved into {folders}."),
    (Mode.MOVE, True): marked("%Ln photos are moved into {folders}, by year."),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PlanWords", text, "", count)


def act_text(mode: Mode, count: int) -> str:
    """The button that starts it: "Copy 420 photos"; without a number where there are none."""
    if not count:
        return _tr("Copy photos") if mode is Mode.COPY else _tr("Move photos")
    return _tr("Copy %Ln photos", count) if mode is Mode.COPY else _tr("Move %Ln photos", count)


def summary_text(plan: SortPlan, makes_place: bool = False) -> str:
    """What will happen, and what stays out and why. ``makes_place``: the destination is not there yet."""
    parts = []
    if plan.moves:
        folders = _tr("%Ln folders", len(plan.categories))
        sentence = _tr(_SUMMARIES[plan.mode, plan.by_year], len(plan.moves))
        parts.append(sentence.format(folders=folders))
        if makes_place:
            parts.append(_tr("The folder “{name}” will be made.").format(name=plan.destination.name))
    if plan.already_there:
        parts.append(_tr("%Ln are in their folders already.", len(plan.already_there)))
    if plan.stays:
        parts.append(_tr("%Ln stay out: {reasons}.", len(plan.stays)).format(reasons=stays_text(plan.stays)))
    return " ".join(parts)


def nothing_text(plan: SortPlan) -> str:
    """Why a plan without moves has none."""
    if not plan.already_there:
        return _tr("There is nothing to sort. Answer some photos first, or add more.")
    if plan.stays:
        return already_text(len(plan.already_there), plan.destination)
    return _tr("Everything is in its folder already.")


def already_text(count: int, destination: Path) -> str:
    """So many photos lie below the destination of a sort that was made before."""
    return _tr("%Ln are in “{name}” already.", count).format(name=destination.name or str(destination))


def again_text(count: int, destination: Path) -> str:
    """So many of the photos were put there before, into folders of other names; empty for none."""
    if not count:
        return ""
    words = _tr("%Ln of these are in “{name}” already, in other folders. They will be there twice.", count)
    return words.format(name=destination.name or str(destination))


def stays_text(stays: Sequence[Filing]) -> str:
    """Why photos stay where they are: "6 to look at, 6 none of these, 2 could not be read"."""
    counts = Counter(filing.stays for filing in stays)
    words = (
        (Stays.LOOK, marked("%Ln to look at")),
        (Stays.NONE_OF_THESE, marked("%Ln none of these")),
        (Stays.FAILED, marked("%Ln could not be read")),
        (Stays.WAITING, marked("%Ln still waiting")),
        (Stays.CHANGED, marked("%Ln changed meanwhile")),
        (Stays.GONE, marked("%Ln no longer there")),
        (Stays.TWICE, marked("%Ln there twice")),
        (Stays.LINK, marked("%Ln only a link")),
        (Stays.IN_CLOUD, marked("%Ln in the cloud only")),
    )
    return ", ".join(_tr(text, counts[why]) for why, text in words if counts[why])


def clash_text(plan: SortPlan) -> tuple[str, str]:
    """How many names are taken there or not allowed, and what is done about it; empty where none is."""
    taken = plan.taken
    if not taken:
        return _respelled_text(plan)
    said = _tr("%Ln names are already taken.", len(taken))
    sentence = _tr("The new photo gets a number, like {name}. Nothing is overwritten.")
    return said, " ".join([sentence.format(name=taken[0].target.name), *_respelled_text(plan)]).strip()


def shared_text(plan: SortPlan) -> tuple[str, str]:
    """How many photos have the name of another one that goes into the same folder, and what is done about it;
    empty for none.
    """
    shared = plan.shared
    if not shared:
        return "", ""
    said = _tr("%Ln of your photos share a name with another.", len(shared))
    return said, _tr("The later one gets a number, like {name}.").format(name=shared[0].target.name)


def copies_text(plan: SortPlan) -> str:
    """How many of the photos are there more than once; empty for none."""
    if not plan.copies:
        return ""
    return _tr("%Ln of these are exact copies of another one; each is filed.", plan.copies)


def _respelled_text(plan: SortPlan) -> tuple[str, str]:
    if not plan.respelled:
        return "", ""
    said = _tr("%Ln names are not allowed on that drive.", len(plan.respelled))
    return said, _tr("The new photo is called {name}.").format(name=plan.respelled[0].target.name)


def undated_text(plan: SortPlan) -> str:
    """Which year counts for photos that go into a year's folder and do not say when they were taken."""
    if not plan.undated:
        return ""
    return _tr("It is not known when %Ln photos were taken: the date of their file counts.", plan.undated)


def companions_text(plan: SortPlan) -> str:
    """What travels along with the photos; empty where nothing does."""
    companions = [step for move in plan.moves for step in move.steps[1:]]
    films = sum(1 for step in companions if step.source.suffix.lower() in FILM_SUFFIXES)
    parts = []
    if films:
        parts.append(_tr("%Ln Live Photo films travel with their photos.", films))
    if len(companions) > films:
        parts.append(_tr("%Ln small files travel with their photos.", len(companions) - films))
    return " ".join(parts)


def space_text(plan: SortPlan, free: int | None) -> tuple[str, str]:
    """How much room it takes, and how much there is."""
    needs = (
        _tr("Needs {size}.").format(size=size_text(plan.bytes_needed))
        if plan.bytes_needed
        else _tr("Needs no extra space.")
    )
    has = _tr("This disk has {size} free.").format(size=size_text(free)) if free is not None else ""
    return needs, has
