"""ModelCard: what recognises the clothes, and the choice of another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QHideEvent

from wardrobe_desktop.core.chosen_model import ChosenModel, Origin
from wardrobe_desktop.spoken import spoken
from wardrobe_desktop.views.model_dialog import ask_for_model
from wardrobe_desktop.views.news_line import NewsLine
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.flow import FlowLayout
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.settings_parts import Facts, SettingsCard
from wardrobe_desktop.views.wording import date_text, place_text, size_text
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.model_choice import ModelChoice


class ModelCard(SettingsCard):
    """``accepted()``: another file was chosen, checked and kept; the window takes it into use."""

    accepted = Signal()

    def __init__(self, desk: Desk, chosen: ChosenModel) -> None:
        super().__init__()
        self.set_heading(self.tr("What recognises the clothes"))
        self._desk, self._chosen = desk, chosen
        self._choice = ModelChoice(desk)
        self._choice.accepted.connect(self.accepted)
        self._choice.refused.connect(self._refused)
        self._make_parts()
        self._tell_facts()
        self.refresh()

    def _make_parts(self) -> None:
        self.facts = Facts()
        self.news = NewsLine()
        self.other = Button(self.tr("Use another file…"), size="medium")
        self.other.clicked.connect(self._ask)
        self.built_in = Button(self.tr("Use the built-in one"), size="medium")
        self.built_in.clicked.connect(lambda: self._choose(None))
        self.reason = Label("", "small", "text2", wrap=True)
        self._why = Label(self._origin_words(), "small", "text2", wrap=True)
        buttons = FlowLayout()
        buttons.addWidget(self.other)
        buttons.addWidget(self.built_in)
        for part in (self.facts, self._why, self.news):
            self.column.addWidget(part)
        self.column.addLayout(buttons)
        self.column.addWidget(self.reason)
        # Not before it stands in the card: by itself it would be a window.
        self._why.setVisible(bool(self._why.text()))

    # --- what is told

    def _tell_facts(self) -> None:
        model, locale = self._chosen.file, QLocale()
        built_in = self._chosen.origin is Origin.BUILT_IN
        self.facts.tell(self.tr("Name"), self.tr("Built in") if built_in else model.path.name)
        if not built_in:
            self.facts.tell(self.tr("Place"), place_text(model.path.parent))
        known = {category.id: category.name for category in self._desk.model.categories}
        ordered = [each.id for each in self._desk.arrangement.categories()]
        names = locale.createSeparatedList([known[id_] for id_ in ordered if id_ in known])
        self.facts.tell(self.tr("Categories"), names)
        self.facts.tell(self.tr("Made on"), date_text(str(model.facts.get("date", ""))))
        self.facts.tell(self.tr("Size"), _file_size(model.path))

    def _origin_words(self) -> str:
        if self._chosen.origin is Origin.NAMED:
            return self.tr(
                "This file was named with --model when the program was started, so it is used until it is "
                "closed. Start it without --model to choose here."
            )
        return spoken(self._chosen.missed)

    @property
    def why(self) -> str:
        """Why it is not the file that was chosen here, in words; empty where it is."""
        return self._why.text()

    # --- what can be done now

    def refresh(self) -> None:
        """What can be done now, and why not."""
        reason = self._against()
        free = not reason and not self._choice.checking
        named = self._chosen.origin is Origin.NAMED
        chosen = self._chosen.origin is Origin.CHOSEN or bool(self._chosen.missed)
        self.other.setEnabled(free and not named)
        self.built_in.setVisible(chosen)
        self.built_in.setEnabled(free)
        if self._choice.checking:
            reason = self.tr("Looking whether this file works here…")
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        for button in (self.other, self.built_in):
            button.setAccessibleDescription(reason)

    def _against(self) -> str:
        """Why no other file can be chosen now; empty where one can."""
        if self._desk.looking:
            return self.tr("Photos are being looked at. Another can be chosen when that is done.")
        if self._desk.busy_with_files:
            return self.tr("Files are on their way. Another can be chosen when that is done.")
        return ""

    def _ask(self) -> None:
        chosen = self._chosen.origin is Origin.CHOSEN
        path = ask_for_model(self, self._chosen.file.path.parent if chosen else None)
        if path is not None:
            self._choose(path)

    def _choose(self, path: Path | None) -> None:
        if self._against() or self._choice.checking:
            self.refresh()
            return
        self.news.tell("")
        self._choice.choose(path)
        self.refresh()

    def _refused(self, sentence: str) -> None:
        self.news.tell(sentence, trouble=True)
        self.refresh()
        self.other.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was said of a file is over when the person leaves the page."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.news.tell("")


def _file_size(path: Path) -> str:
    try:
        return size_text(path.stat().st_size)
    except OSError:  # it was read into memory at start, and may be gone since
        return "–"
