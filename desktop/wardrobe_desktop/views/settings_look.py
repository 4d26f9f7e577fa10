"""LookCard: the language, light or dark, and how large text is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from wardrobe_desktop.core.settings import load_settings
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.keeping import keep
from wardrobe_desktop.views.languages import LANGUAGES, install_language
from wardrobe_desktop.views.parts.combo import Combo
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.parts.segments import Segments
from wardrobe_desktop.views.settings_parts import SettingsCard
from wardrobe_desktop.workers.desk import Desk

SIZES = (100, 125, 150, 200)
"""Hundredths of the system's own size of text."""


class LookCard(SettingsCard):
    """``resized()``: text has another size, ``spoken()``: another language; pages have to be made anew."""

    resized = Signal()
    spoken = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_heading(self.tr("Look"))
        self._desk = desk
        kept = load_settings()
        self.language = Combo(self.tr("Language"))
        for code, name in (("", self.tr("System")), *LANGUAGES.items()):
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(self.language.findData(kept.language), 0))
        self.language.activated.connect(self._choose_language)
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
        wait = self.tr("There is work under way. Language and text size can be changed when that is over.")
        self.reason = Label(wait, "small", "text2", wrap=True)
        self.add_row(self.tr("Language"), self.language)
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

    def _choose_language(self, _place: int) -> None:
        settings, code = load_settings(), self.language.currentData()
        if code == settings.language:
            return
        keep(self._desk, replace(settings, language=code))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        install_language(app, code)
        self.spoken.emit()

    def refresh(self) -> None:
        """The pages are not made anew while files are moved on behalf of one of them."""
        moving = self._desk.busy_with_files
        self.reason.setVisible(moving)
        self.text_size.setEnabled(not moving)
        self.language.setEnabled(not moving)


def _wear(text_size: int | None = None) -> None:
    """Dress the program as the settings say."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    kept = load_settings()
    size = kept.text_size if text_size is None else text_size
    theme.start(app, {"dark": True, "light": False}.get(kept.theme), size / 100)
