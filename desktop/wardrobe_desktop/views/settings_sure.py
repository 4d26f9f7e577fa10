"""SureCard: how sure is sure, with what was measured there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from wardrobe_desktop.core.chosen_model import ChosenModel, Origin
from wardrobe_desktop.core.settings import load_settings
from wardrobe_desktop.core.sureness import Sureness, choices, promise
from wardrobe_desktop.spoken import spoken
from wardrobe_desktop.views.keeping import keep
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.frames import Card
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.settings_parts import SettingsCard, TickedSlider
from wardrobe_desktop.views.wording import number_text
from wardrobe_desktop.workers.desk import Desk

SETTLED_MS = 150
"""The photos follow when the slider has rested for so long: fifty thousand are judged anew each time."""


class SureCard(SettingsCard):
    """A slider over the points of the measured curve. The sentence changes while it moves."""

    def __init__(self, desk: Desk, chosen: ChosenModel) -> None:
        super().__init__()
        self.set_heading(self.tr("How sure is sure"))
        self._desk, self._chosen = desk, chosen
        self._own = chosen.file.threshold
        kept = desk.review.threshold
        self._choices = choices(chosen.file, kept)
        self._settle = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settle.timeout.connect(self._hold)
        self._make_parts()
        self._lay_out()
        self._move_to(kept)
        desk.standingsChanged.connect(self._count)
        desk.cleared.connect(self._count)
        self._count()

    def _make_parts(self) -> None:
        self.slider = TickedSlider()
        self.slider.setRange(0, len(self._choices) - 1)
        self.slider.setPageStep(3)
        self.slider.setAccessibleName(self.tr("How sure is sure, from ask less to ask more"))
        self.slider.valueChanged.connect(self._moved)
        self.promise = Label("", "strong", "soft-text", wrap=True)
        self.count = Label("", "small", "soft-text", wrap=True)
        self.suggested = Button(self.tr("As suggested"), size="medium")
        self.suggested.clicked.connect(self._take_suggested)
        self.reason = Label(self._against(), "small", "text2", wrap=True)
        for control in (self.slider, self.suggested):
            control.setEnabled(not self.reason.text())

    def _lay_out(self) -> None:
        ends = QHBoxLayout()
        ends.addWidget(Label(self.tr("Ask less"), "small", "text2"))
        ends.addStretch(1)
        ends.addWidget(Label(self.tr("Ask more"), "small", "text2"))
        box = Card("soft")
        words = QVBoxLayout(box)
        words.setContentsMargins(16, 12, 16, 12)
        words.setSpacing(2)
        words.addWidget(self.promise)
        # Right below what was measured: of how many of this person's photos it asks is another matter.
        measured = self.tr(
            "Measured when it was made, on photos it had never seen. Yours may be easier or harder."
        )
        words.addWidget(Label(measured, "small", "soft-text", wrap=True))
        words.addSpacing(6)
        words.addWidget(self.count)
        row = QHBoxLayout()
        row.addWidget(self.suggested)
        row.addStretch(1)
        sentence = self.tr("When to file a photo without asking you.")
        self.column.addWidget(Label(sentence, "small", "text2", wrap=True))
        self.column.addWidget(self.slider)
        self.column.addLayout(ends)
        self.column.addWidget(box)
        self.column.addLayout(row)
        self.column.addWidget(self.reason)
        self.reason.setVisible(bool(self.reason.text()))

    def _against(self) -> str:
        """Why it cannot be set now; empty where it can: what is kept belongs to the model of the settings."""
        if self._chosen.origin is Origin.NAMED or self._chosen.missed:
            return self.tr(
                "What recognises the clothes now is not what your settings name, so it brings its own."
            )
        return ""

    def _move_to(self, confidence: float) -> None:
        nearest = min(self._choices, key=lambda choice: abs(choice.confidence - confidence))
        self.slider.setValue(self._choices.index(nearest))
        self._tell()

    def _take_suggested(self) -> None:
        self.slider.setFocus()  # the button goes grey, and whoever goes on by keys goes on here
        self._move_to(self._own)

    @property
    def choice(self) -> Sureness:
        """Where the slider stands."""
        return self._choices[self.slider.value()]

    def _moved(self, _value: int) -> None:
        self._tell()
        self._settle.start()

    def _tell(self) -> None:
        words = spoken(promise(self.choice))
        self.promise.setText(words)
        self.slider.setAccessibleDescription(words)
        self.suggested.setEnabled(self.choice.confidence != self._own and not self.reason.text())

    def _hold(self) -> None:
        """Judge the photos anew, and keep the choice."""
        self._settle.stop()
        chosen = self.choice.confidence
        if chosen == self._desk.review.threshold:
            return
        self._desk.set_threshold(chosen)
        keep(self._desk, replace(load_settings(), threshold=None if chosen == self._own else chosen))

    def _count(self, _rows: object = None) -> None:
        counts = self._desk.review.counts()
        seen = counts.all - counts.waiting - counts.unread
        words = self.tr("Of your %Ln photos it asks you about {look}.", "", seen)
        self.count.setText(words.format(look=number_text(counts.look)) if seen else "")
        self.count.setVisible(bool(seen))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was chosen waits for the slider to rest when the page is left."""
        if self._settle.isActive():
            self._hold()
        super().hideEvent(event)
