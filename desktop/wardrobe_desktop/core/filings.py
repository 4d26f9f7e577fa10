"""Filings: into which folder each photo goes by where it stands, or why it stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from wardrobe_desktop.core.folder_names import refuse_shared, way_to
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.plan import Filing, Stays
from wardrobe_desktop.core.prediction import Category
from wardrobe_desktop.core.standing import Place, Standing

HAVE_A_LOOK = "have-a-look"
"""The key of the name of the folder for photos that a person should look at."""


def make_filings(
    photos: Iterable[Photo],
    standings: Iterable[Standing],
    categories: Sequence[Category],
    look: str,
    names: Mapping[str, str],
) -> list[Filing]:
    """One Filing for each photo, in order; ``look``, ``names`` and what is raised: see Review.filings."""
    folders = {category.id: category.name for category in categories}
    folders[HAVE_A_LOOK] = "Have a look"
    folders.update(names)
    parents = {category.id: category.parent for category in categories}
    ways = {id_: [folders[each] for each in way_to(id_, parents)] for id_ in parents}
    if look == "folder":
        ways[HAVE_A_LOOK] = [folders[HAVE_A_LOOK]]
    used: set[str] = set()
    filings = [_filing(photo, at, look, ways, used) for photo, at in zip(photos, standings, strict=True)]
    refuse_shared(ways, used)
    return filings


def _filing(
    photo: Photo, standing: Standing, look: str, ways: Mapping[str, Sequence[str]], used: set[str]
) -> Filing:
    """``used`` learns whose folder gets the photo."""
    stays = {
        Place.WAITING: Stays.WAITING,
        Place.UNREAD: Stays.FAILED,
        Place.NONE: Stays.NONE_OF_THESE,
    }.get(standing.place)
    if standing.place is Place.LOOK and look == "leave":
        stays = Stays.LOOK
    if stays is not None or standing.category is None:
        return Filing(photo, None, stays)
    whose = HAVE_A_LOOK if standing.place is Place.LOOK and look == "folder" else standing.category
    used.add(whose)
    folder, *inside = ways[whose]
    return Filing(photo, folder, inside=tuple(inside))
