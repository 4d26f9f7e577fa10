"""LookCard: light or dark, and how large text is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from wardrobe_desktop.core.settings import load_settings
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.keeping import keep
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.parts.segments import Segments
from wardrobe_desktop.views.settings_parts import SettingsCard
from wardrobe_desktop.workers.desk import Desk

SIZES = (100, 125, 150, 200)
"""Hundredths of the system's own size of text."""


class LookCard(SettingsCard):
    """``resized()``: text has another size, so every page has to be made anew."""

    resized = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_heading(self.tr("Look"))
        self._desk = desk
        kept = load_settings()
        self.theme = Segments(
            self.tr("Light or dark"),
            (("auto", self.tr("System")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))),
        )
        self.theme.choose(kept.theme)
        self.theme.chosen.connect(self._choose_theme)
        sizes = sorted({*SIZES, kept.text_size})
        self.text_size = Segments(
            self.tr("Text size"), [(str(n), self.tr("{n} %").format(n=n)) for n in sizes]
        )
        self.text_size.choose(str(kept.text_size))
        self.text_size.chosen.connect(self._choose_size)
        self.reason = Label("", "small", "text2", wrap=True)
        self.add_row(self.tr("Light or dark"), self.theme)
        self.add_row(self.tr("Text size"), self.text_size)
        self.column.addWidget(self.reason)
        self.reason.hide()

    def _choose_theme(self, key: str) -> None:
        keep(self._desk, replace(load_settings(), theme=key))
        _wear()

    def _choose_size(self, key: str) -> None:
        settings = load_settings()
        if int(key) == settings.text_size:
            return
        keep(self._desk, replace(settings, text_size=int(key)))
        _wear(int(key))
        self.resized.emit()

    def refresh(self) -> None:
        """The pages are not made anew while photos are moved on behalf of one of them."""
        busy = self._desk.busy_with_files
        self.reason.setText(
            self.tr("Files are on their way. The text size can be changed when that is done.")
        )
        self.reason.setVisible(busy)
        self.text_size.setEnabled(not busy)


def _wear(text_size: int | None = None) -> None:
    """Dress the program as the settings say."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    kept = load_settings()
    size = kept.text_size if text_size is None else text_size
    theme.start(app, {"dark": True, "light": False}.get(kept.theme), size / 100)
