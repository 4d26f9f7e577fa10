"""What the core says in English, and the names of categories, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wardrobe_desktop.core.sentence import Sentence, marked

CATEGORY_NAMES: tuple[str, ...] = (
    marked("Dress"),
    marked("Hat"),
    marked("Long sleeve"),
    marked("Outerwear"),
    marked("Pants"),
    marked("Shirt"),
    marked("Shoes"),
    marked("Shorts"),
    marked("Skirt"),
    marked("T-shirt"),
)
"""The names that are translated wherever a model file uses them; other names stay as they are."""


def spoken(said: object) -> str:
    """``said``, an error or a sentence of the core, translated where a translation is known; English else."""
    sentence = said.args[0] if isinstance(said, Exception) and said.args else said
    if not isinstance(sentence, Sentence):
        return QCoreApplication.translate("Core", str(said))
    values = {
        name: spoken(value) if isinstance(value, Sentence) else value
        for name, value in sentence.values.items()
    }
    return QCoreApplication.translate("Core", sentence.template).format(**values)


def category_name(name: str) -> str:
    """A category's display name in the language of the window, if it is one of ours; else as it is."""
    return QCoreApplication.translate("Core", name) if name in CATEGORY_NAMES else name
