"""FlowLayout: a row that wraps to the next line where words are long."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

LEADING, CENTRE, TRAILING = "leading", "centre", "trailing"


class FlowLayout(QLayout):
    """Puts its widgets side by side and wraps; mirrored where writing runs from right to left."""

    def __init__(
        self, parent: QWidget | None = None, gap: int = 8, ends: str = LEADING, asks: bool = True
    ) -> None:
        """``ends``: each line begins where lines begin, ends where they end, or stands in the middle.

        ``asks`` for its height by itself, where what is around it would press it into one line. What is laid
        out anew with every key does without: it doubles the time of that.
        """
        super().__init__(parent)
        self._asks = asks
        self._gap, self._ends = gap, ends
        # Its width. Qt forgets the geometry with every change: by that, each layout would ask for another.
        self._across = 0
        self._items: list[QLayoutItem] = []
        self._taken = 0  # so many items have gone
        # By width, until anything changes: each layout of what is around it asks five times over.
        self._known: dict[int, list[list[tuple[QLayoutItem, QSize]]]] = {}
        self.setContentsMargins(QMargins())

    def set_gap(self, gap: int) -> None:
        """Between two items, and between two lines; below 0 they lie on one another by so much."""
        if gap != self._gap:
            self._gap = gap
            self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._known.clear()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._known.clear()
        self._taken += 1
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._known.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        wider = self._asks and rect.width() != self._across
        self._across = rect.width()
        super().setGeometry(rect)
        self._arrange(rect, move=True)
        if wider:
            self.update()  # in another width it has other lines, of which those around it do not ask

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        if self._asks and self._across > 0:
            size.setHeight(max(size.height(), self.heightForWidth(self._across)))
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, move: bool) -> int:
        """Lay all out within the width of ``rect``; returns how high that is."""
        y, taken = rect.y(), self._taken
        for line in self._lines(rect.width()):
            high = max(size.height() for _, size in line)
            spare = rect.width() - self._width(line)
            x = rect.x() + {LEADING: 0, CENTRE: spare // 2, TRAILING: spare}[self._ends]
            for item, size in line:
                if move:
                    place = QRect(QPoint(x, y + (high - size.height()) // 2), size)
                    item.setGeometry(self._mirrored(place, rect))
                    if self._taken != taken:
                        return 0  # what has another size now took a neighbour away: it is all laid out anew
                x += size.width() + self._gap
            y += high + self._gap
        return max(y - self._gap - rect.y(), 0)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        if width not in self._known:
            self._known[width] = self._break(width)
        return self._known[width]

    def _break(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items of each line with their sizes; one that is wider than a line is as wide as the line."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        for item in self._shown():
            hint = item.sizeHint()
            each = item, QSize(max(min(hint.width(), width), item.minimumSize().width()), hint.height())
            if lines and self._width([*lines[-1], each]) <= width:
                lines[-1].append(each)
            else:
                lines.append([each])
        return lines

    def _width(self, line: list[tuple[QLayoutItem, QSize]]) -> int:
        return sum(size.width() for _, size in line) + self._gap * (len(line) - 1)

    def _mirrored(self, place: QRect, rect: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveRight(rect.right() - (place.x() - rect.x()))
        return place
