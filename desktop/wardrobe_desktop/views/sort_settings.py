"""SortSettings: which folders and where, what happens to the originals, and to photos nobody looked at."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from wardrobe_desktop.core.paths import belongs_to_program
from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.plan import Mode
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.combo import Combo
from wardrobe_desktop.views.parts.halves import Half
from wardrobe_desktop.views.parts.labels import Label, SymbolLabel
from wardrobe_desktop.views.sort_fields import ExampleCombo, PlaceField, RadioCard

LOOK_CHOICES = ("leave", "folder", "file")
PATTERNS = (Pattern.CATEGORY, Pattern.CATEGORY_YEAR)


class SortSettings(Half):
    """The left side of the sort page. ``changed()`` whenever the plan has to be made anew."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._destination = Path()
        inside = QWidget()
        inside.setProperty("surface", "side")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(32, 28, 32, 24)
        self._column.setSpacing(8)
        self._add_destination()
        self._add_modes()
        self._add_patterns()
        self._add_look_choice()
        self._add_promise()
        self._column.addStretch(1)
        self.setWidget(inside)

    def _heading(self, text: str) -> Label:
        label = Label(text, "small-strong")
        self._column.addWidget(label)
        return label

    def _add_destination(self) -> None:
        heading = self._heading(self.tr("Put the folders in"))
        self.place = PlaceField(heading.text())
        self.choose = Button(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose another folder to put the folders in"))
        self.choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.place, 1)
        row.addWidget(self.choose)
        self._column.addLayout(row)
        self._column.addSpacing(16)

    def _add_modes(self) -> None:
        self._heading(self.tr("What happens to the originals"))
        self.copy = RadioCard(self.tr("Copy"), self.tr("Your photos stay. Copies go into the folders."))
        self.move_in = RadioCard(self.tr("Move"), self.tr("The photos themselves go into the folders."))
        self._modes = QButtonGroup(self)
        for card in (self.copy, self.move_in):
            self._modes.addButton(card.radio)
            self._column.addWidget(card)
        self.copy.radio.setChecked(True)
        self.move_in.radio.toggled.connect(self.changed)
        self._column.addSpacing(16)

    def _add_patterns(self) -> None:
        heading = self._heading(self.tr("Folders inside"))
        self.patterns = ExampleCombo(heading.text())
        self.patterns.addItems([self.tr("Category"), self.tr("Category and year")])
        self._add_choice(self.patterns)

    def _add_look_choice(self) -> None:
        self._look_heading = self._heading("")
        self.look = Combo("")
        for text in self._policies(2):
            self.look.addItem(text)
        self._add_choice(self.look)

    def _add_choice(self, combo: Combo) -> None:
        combo.setMinimumHeight(theme.px(40))
        combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        combo.currentIndexChanged.connect(self.changed)
        self._column.addWidget(combo)
        self._column.addSpacing(16)

    def _policies(self, count: int) -> tuple[str, str, str]:
        """What may become of so many photos, in the order of LOOK_CHOICES."""
        if count == 1:
            return (
                self.tr("Leave it where it is"),
                self.tr("Put it into a folder “Have a look”"),
                self.tr("Sort it by best guess"),
            )
        return (
            self.tr("Leave them where they are"),
            self.tr("Put them into a folder “Have a look”"),
            self.tr("Sort them by best guess"),
        )

    def _add_promise(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(SymbolLabel("put-back", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(
            Label(
                self.tr("You can put everything back at any time: there is no limit."),
                "small",
                "text2",
                wrap=True,
            ),
            1,
        )
        self._column.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less air where there is less room."""
        super().resizeEvent(event)
        side = 32 if self.width() >= theme.px(400) else 20
        self._column.setContentsMargins(side, 28, side, 24)

    def least_width(self) -> int:
        """The width in px in which no word is cut off, a scroll bar beside the fields included."""
        self._column.activate()
        return self._column.minimumSize().width() + self.verticalScrollBar().sizeHint().width()

    def set_unlooked(self, count: int) -> None:
        """How many photos nobody has looked at; with none there is nothing to choose."""
        text = self.tr("The %Ln you have not looked at", "", count)
        self._look_heading.setText(text)
        self.look.setAccessibleName(text)
        for place, words in enumerate(self._policies(count)):
            self.look.setItemText(place, words)
        self._look_heading.setVisible(count > 0)
        self.look.setVisible(count > 0)

    @property
    def destination(self) -> Path:
        """The folder that will hold the category folders."""
        return self._destination

    def set_destination(self, folder: Path) -> None:
        """Show another destination; says nothing."""
        self._destination = folder
        self.place.show_folder(folder)

    @property
    def mode(self) -> Mode:
        """Copy or move."""
        return Mode.MOVE if self.move_in.radio.isChecked() else Mode.COPY

    def take_over(self, old: SortSettings) -> None:
        """Choose what is chosen there; says nothing."""
        self.set_destination(old.destination)
        self.blockSignals(True)
        self.move_in.radio.setChecked(old.mode is Mode.MOVE)
        self.look.setCurrentIndex(old.look.currentIndex())
        self.patterns.setCurrentIndex(old.patterns.currentIndex())
        self.blockSignals(False)

    def set_sources(self, folders: Collection[Path]) -> None:
        """Out of which folders photos come: those of the program itself are not emptied. Says nothing."""
        own = [folder for folder in folders if belongs_to_program(folder)]
        reason = ""
        if own and len(own) == len(folders):
            reason = self.tr("These drawings belong to the program: they are copied.")
        elif own:
            reason = self.tr(
                "Drawings that belong to the program are among them, so all are copied. To move your own, "
                "close the program and begin again without the drawings."
            )
        self.move_in.refuse(reason)
        if reason:
            self.back_to_copy()

    def back_to_copy(self) -> None:
        """Choose what leaves the originals alone; says nothing."""
        self.blockSignals(True)
        self.copy.radio.setChecked(True)
        self.blockSignals(False)

    @property
    def pattern(self) -> Pattern:
        """Which folders are made."""
        return PATTERNS[self.patterns.currentIndex()]

    def set_pattern(self, pattern: Pattern, category: str) -> None:
        """Choose a pattern, with the folder of this category for an example; says nothing."""
        year = QDate.currentDate().year()
        self.patterns.set_example(0, category)
        self.patterns.set_example(1, f"{category} › {year}")
        self.blockSignals(True)
        self.patterns.setCurrentIndex(PATTERNS.index(pattern))
        self.blockSignals(False)

    @property
    def look_choice(self) -> str:
        """What becomes of the photos not looked at: leave, folder or file."""
        return LOOK_CHOICES[self.look.currentIndex()]

    def _choose(self) -> None:
        places = (self._destination, *self._destination.parents)
        start = next((place for place in places if place.is_dir()), Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Put the folders in"), str(start))
        if chosen:
            self.set_destination(Path(chosen))
            self.changed.emit()
