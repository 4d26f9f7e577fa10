"""PlaceHeader: which place the grid shows, how many photos, how they are sorted, how large the tiles are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from wardrobe_desktop.models.photo_list import Order
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.combo import Combo
from wardrobe_desktop.views.parts.labels import ElidedLabel, Label, SymbolLabel
from wardrobe_desktop.views.photo_grid import LARGEST, SMALLEST, USUAL

ANY_WIDTH = 16777215
"""Qt's own largest, for what is as wide as it likes again."""

LEAST_LIST = 76
"""Px at 100 % to which the list of orders may shrink where it gets very tight."""


class PlaceHeader(QWidget):
    """``orderChosen(Order)``, ``sizeChosen(width)``."""

    orderChosen = Signal(object)  # noqa: N815
    sizeChosen = Signal(int)  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self._title = ElidedLabel("", "title")
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._count = Label("", "body", "text2", tabular=True)
        self._order = Combo(self.tr("Sort by"))
        self._order.setProperty("bulk", "small")
        for order, name in (
            (Order.FOUND, self.tr("Folder")),
            (Order.NAME, self.tr("File name")),
            (Order.NEWEST, self.tr("Newest first")),
            (Order.LEAST_SURE, self.tr("Least sure first")),
        ):
            self._order.addItem(name, order)
        self._order.activated.connect(lambda _: self.orderChosen.emit(self._order.currentData()))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SMALLEST, LARGEST)
        self.slider.setValue(USUAL)
        self.slider.setPageStep(32)
        self.slider.setFixedWidth(theme.px(96))
        self.slider.setAccessibleName(self.tr("Size of the pictures"))
        self.slider.setToolTip(self.slider.accessibleName())
        self.slider.valueChanged.connect(self.sizeChosen)
        self._sort_by = Label(self.tr("Sort by"), "body", "text2")
        self._sort_by.setBuddy(self._order)
        self._order.currentTextChanged.connect(lambda _: self._name_order())
        self._narrow = self._fitting = False
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 14, 24, 6)
        row.setSpacing(8)
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(self._title)
        title.addWidget(self._count)
        row.addLayout(title)
        row.addStretch(1)
        row.addWidget(self._sort_by)
        row.addWidget(self._order)
        row.addSpacing(8)
        self._sizes = (SymbolLabel("image-small", "text2"), self.slider, SymbolLabel("image-large", "text2"))
        for widget in self._sizes:
            row.addWidget(widget)
        self._row = row

    def _fit(self) -> None:
        """Where it gets tight the slider goes (two keys do the same), then the words beside the list, then
        the count, which stands in the side list as well; at last the list is shortened, and the title.
        """
        if self._fitting:
            return  # what is shown or hidden below may make the layout around this one give it another width
        self._fitting = True
        self._show_what_fits()
        self._fitting = False

    def _show_what_fits(self) -> None:
        for shown in ((True, True, True), (False, True, True), (False, False, True), (False, False, False)):
            for widget in self._sizes:
                widget.setVisible(shown[0])
            self._sort_by.setVisible(shown[1])
            self._count.setVisible(shown[2])
            needed = self._row.totalMinimumSize().width() + self._title.sizeHint().width()
            if self._narrow:
                needed += self._order.sizeHint().width() - self._order.minimumWidth()
            if needed <= self.width():
                break
        self._narrow_list(needed - self._title.minimumWidth() - self.width())

    def _narrow_list(self, lacking: int) -> None:
        """The list of orders gives so many px, or is as wide as its words."""
        if lacking > 0:
            self._order.setFixedWidth(max(theme.px(LEAST_LIST), self._order.sizeHint().width() - lacking))
        elif self._narrow:
            self._order.setMinimumWidth(0)
            self._order.setMaximumWidth(ANY_WIDTH)
        if self._narrow != (lacking > 0):
            self._narrow = lacking > 0
            self._name_order()

    def _name_order(self) -> None:
        """Shortened, its words are the tooltip."""
        self._order.setToolTip(self._order.currentText() if self._narrow else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def choose_order(self, order: Order) -> None:
        """Sort in this way, as if the person had chosen it."""
        self._order.setCurrentIndex(self._order.findData(order))
        self.orderChosen.emit(order)

    @property
    def words(self) -> str:
        """Title and count."""
        return f"{self._title.text()} {self._count.text()}"

    def say(self, title: str, count: int) -> None:
        """Name the place and how many photos it holds."""
        words = title, self.tr("%Ln photos", "", count)
        if words != (self._title.text(), self._count.text()):
            self._title.setText(words[0])
            self._count.setText(words[1])
            self._fit()
