"""English singulars. Qt chooses between "1 photo" and "2 photos" only where a translator offers both.

The source texts are written in the plural ("%Ln photos"); this translator supplies the singular when the count is
one. Other languages bring their own plural rules in their .qm files and go in front of it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

SINGULARS: dict[str, str] = {
    "%Ln seconds": "%Ln second",
    "%Ln minutes": "%Ln minute",
    "%Ln hours": "%Ln hour",
    "about %Ln minutes left": "about %Ln minute left",
    "about %Ln hours left": "about %Ln hour left",
    "%Ln photos": "%Ln photo",
}
"""Plural source text to singular; every counted text of the window is here unless both are the same."""


class English(QTranslator):
    """Answers only for a count of one, and only where the table knows the text."""

    def isEmpty(self) -> bool:
        """Never empty, or Qt would not install it."""
        return False

    def translate(
        self, context: bytes | str, source: bytes | str, disambiguation: bytes | str | None = None, n: int = -1
    ) -> str | None:
        """The singular of ``source`` for a count of one, else None: the source text itself is shown."""
        text = source.decode() if isinstance(source, bytes) else source
        return SINGULARS.get(text) if n == 1 else None


def install_english(app: QCoreApplication) -> English:
    """Put the English singulars behind every other translator."""
    translator = English(app)
    app.installTranslator(translator)
    return translator
