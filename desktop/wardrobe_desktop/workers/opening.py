"""Opening: everything that the desk needs, read from disk beside the window, which is on screen already."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from wardrobe_desktop.core.paths import thumbnails_dir
from wardrobe_desktop.spoken import category_name

if TYPE_CHECKING:
    from wardrobe_desktop.core.chosen_model import ChosenModel
    from wardrobe_desktop.core.journal import Journal
    from wardrobe_desktop.core.learning.memory import Memory
    from wardrobe_desktop.core.model_file import ModelFile
    from wardrobe_desktop.core.store import Store
    from wardrobe_desktop.workers.desk import Desk


@dataclass(frozen=True)
class Opened:
    """What was read."""

    chosen: ChosenModel
    store: Store
    journal: Journal
    thumbnails: Path
    memory: Memory

    @property
    def model(self) -> ModelFile:
        """The model file that looks at the photos, its categories named in the language of the window."""
        return in_our_words(self.chosen.file)


def in_our_words(file: ModelFile) -> ModelFile:
    """A model file with its categories named in the language of the window."""
    named = (replace(each, name=category_name(each.name)) for each in file.categories)
    return replace(file, categories=tuple(named))


def read_everything(named_model: Path | None) -> Opened:
    """Read the model file and open the store and the journal. For a thread of its own.

    Without ``named_model`` it is the model of the settings. A helper that was started ahead is told what it
    will look at photos with as soon as that is known, and loads it beside the rest. Numpy is imported here,
    and not before the window is on screen. Raises WardrobeError with a sentence.
    """
    from wardrobe_desktop.core.chosen_model import chosen_model
    from wardrobe_desktop.core.pool import order_ahead
    from wardrobe_desktop.core.settings import load_settings
    from wardrobe_desktop.core.store import Store

    chosen = chosen_model(named_model)
    thumbnails = thumbnails_dir()
    store = Store()
    try:
        order_ahead(chosen.file, load_settings().device, thumbnails, store.path)
        import wardrobe_desktop.core.review  # noqa: F401 - brings numpy, which takes the longest
        from wardrobe_desktop.core.journal import Journal
        from wardrobe_desktop.core.learning.memory import Memory

        return Opened(chosen, store, Journal(), thumbnails, Memory())
    except BaseException:
        store.close()
        raise


def check_model(path: Path) -> None:
    """Whether photos could be looked at with this model file: read it, and let it run here once.

    For a thread of its own; takes a second or two. Raises WardrobeError with a sentence where not.
    """
    from wardrobe_desktop.core.model_file import read_model_file
    from wardrobe_desktop.core.pool import ClassifierPool
    from wardrobe_desktop.core.settings import load_settings

    model = read_model_file(path)
    with ClassifierPool(model, load_settings().device) as pool:
        pool.wait_until_ready()


def make_desk(opened: Opened) -> Desk:
    """The desk over what was read. On the window's thread."""
    from wardrobe_desktop.core.pool import ClassifierPool
    from wardrobe_desktop.core.review import Review
    from wardrobe_desktop.core.settings import load_settings
    from wardrobe_desktop.workers.desk import Desk

    review = Review(opened.model, opened.store)
    review.threshold = opened.chosen.threshold
    return Desk(
        opened.model,
        opened.store,
        opened.journal,
        review,
        # Asked anew each time: the person may have chosen another device since.
        lambda: ClassifierPool(
            opened.chosen.file,
            load_settings().device,
            thumbnails=opened.thumbnails,
            store=opened.store.path,
            bad=opened.store.bad,
        ),
        opened.thumbnails,
        opened.memory,
    )
