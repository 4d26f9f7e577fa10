"""ShortButton: a button that leaves its word out where it gets tight; the word is its tooltip then."""

from __future__ import annotations

from wardrobe_desktop.views.parts.buttons import Button


class ShortButton(Button):
    """Has an icon that says the same as its word."""

    def __init__(self, text: str, symbol: str, size: str = "normal") -> None:
        super().__init__(text, symbol, size=size)
        self._words, self._whole = text, True
        self.setAccessibleName(text)

    def say(self, text: str) -> None:
        """Another word."""
        if text != self._words:
            self._words = text
            self.setAccessibleName(text)
            self._tell()

    def show_word(self, shown: bool) -> None:
        """Leave the word out, or not."""
        if shown != self._whole:
            self._whole = shown
            self._tell()

    def _tell(self) -> None:
        self.setText(self._words if self._whole else "")
        self.setToolTip("" if self._whole else self._words)
