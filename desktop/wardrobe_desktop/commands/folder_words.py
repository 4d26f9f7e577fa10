"""The names of folders as the window gives them: one program sorts into the same folders."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from wardrobe_desktop.core.filings import HAVE_A_LOOK
from wardrobe_desktop.core.prediction import Category
from wardrobe_desktop.core.settings import Settings


def folder_words(settings: Settings, categories: Sequence[Category]) -> dict[str, str]:
    """By a category's id, and HAVE_A_LOOK: the person's own words, or the name in the window's language.

    ``categories``: the model's; what the person taught is called as they called it.
    """
    try:
        # Qt knows the language of the system; a command that names no folder does without it.
        from wardrobe_desktop.spoken import CATEGORY_NAMES
        from wardrobe_desktop.views.languages import language_of, words_of
    except ImportError as error:
        print(
            f"Folders have their English names, because Qt cannot be loaded here: {error}.", file=sys.stderr
        )
        return dict(settings.folder_names)
    say = words_of(language_of(settings.language))
    names = {each.id: say(each.name) for each in categories if each.name in CATEGORY_NAMES}
    return {HAVE_A_LOOK: say("Have a look"), **names, **settings.folder_names}
