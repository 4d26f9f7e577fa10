"""Opening: everything that the desk needs, read from disk beside the window, which is on screen already."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wardrobe_desktop.core.paths import thumbnails_dir

if TYPE_CHECKING:
    from wardrobe_desktop.core.journal import Journal
    from wardrobe_desktop.core.model_file import ModelFile
    from wardrobe_desktop.core.store import Store
    from wardrobe_desktop.workers.desk import Desk


@dataclass(frozen=True)
class Opened:
    """What was read."""

    model: ModelFile
    store: Store
    journal: Journal
    thumbnails: Path


def read_everything(model_path: Path) -> Opened:
    """Read the model file and open the store and the journal. For a thread of its own.

    Numpy is imported here, and not before the window is on screen. Raises WardrobeError with a sentence.
    """
    import wardrobe_desktop.core.review  # noqa: F401 - brings numpy, which takes the longest
    from wardrobe_desktop.core.journal import Journal
    from wardrobe_desktop.core.model_file import read_model_file
    from wardrobe_desktop.core.store import Store

    model = read_model_file(model_path)
    thumbnails = thumbnails_dir()
    store = Store()
    try:
        return Opened(model, store, Journal(), thumbnails)
    except BaseException:
        store.close()
        raise


def make_desk(opened: Opened) -> Desk:
    """The desk over what was read. On the window's thread."""
    from wardrobe_desktop.core.pool import ClassifierPool
    from wardrobe_desktop.core.review import Review
    from wardrobe_desktop.core.settings import load_settings
    from wardrobe_desktop.workers.desk import Desk

    device = load_settings().device
    return Desk(
        opened.model,
        opened.store,
        opened.journal,
        Review(opened.model, opened.store),
        lambda: ClassifierPool(opened.model, device, thumbnails=opened.thumbnails),
        opened.thumbnails,
    )
