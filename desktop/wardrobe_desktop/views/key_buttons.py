"""Buttons that carry a key cap: the three guesses, the letters, and None of these, Skip, Back."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from wardrobe_desktop.models.mark import Mark
from wardrobe_desktop.views import icons, theme
from wardrobe_desktop.views.parts.keycap import key_cap_width, paint_key_cap
from wardrobe_desktop.views.parts.marks import SIDE as MARK
from wardrobe_desktop.views.parts.marks import paint_mark


class KeyButton(QAbstractButton):
    """The ground that they share: hover, pressed and disabled, and a name that says the key.

    They take the focus by Tab only, so that a click never changes what Enter means on the page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._enters = False

    @property
    def enters(self) -> bool:
        """Whether Enter does the same."""
        return self._enters

    def set_enters(self, enters: bool) -> None:
        """Frame the button that Enter presses as well: the likeliest guess, or what was decided before."""
        if enters != self._enters:
            self._enters = enters
            self.update()

    def _paint_frame(self, painter: QPainter, radius: float, edge: str, width: float = 1.0) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "tile" if self.isDown() else "hover" if self.underMouse() and self.isEnabled() else "surface"
        painter.setPen(QPen(theme.token(edge if self.isEnabled() else "line"), width))
        painter.setBrush(theme.token(ground))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _write(self, painter: QPainter, place: QRectF, text: str, font: QFont, tone: str) -> None:
        painter.setFont(font)
        painter.setPen(theme.token(tone if self.isEnabled() else "dis"))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def _mirrored(self, place: QRectF) -> QRectF:
        """The same place from the other side, where writing runs from right to left."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.width() - place.x())
        return place


class GuessButton(KeyButton):
    """One of the best guesses: key, category, and how likely."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._name = ""
        self._mark = Mark.UNLIKELY

    def show_guess(self, name: str, mark: Mark, meaning: str) -> None:
        """Another guess. ``meaning`` is the tooltip: the measured share in words."""
        self._name, self._mark = name, mark
        self.setText(name)
        self.setToolTip(meaning)
        self.setAccessibleName(
            self.tr("{name}, {how}, key {key}").format(name=name, how=mark.word, key=self._number)
        )
        self.setAccessibleDescription(meaning)
        self.update()

    def sizeHint(self) -> QSize:
        """56 px high in the drawings, more where the text is larger."""
        return QSize(theme.px(280), theme.px(56))

    def least_width(self, names: Iterable[str]) -> int:
        """The width in px in which none of these names is cut off, nor a mark with its word under it."""
        measured, small = QFontMetricsF(self._name_font()), theme.metrics("small")
        marks = (Mark.LIKELY, Mark.POSSIBLE, Mark.UNLIKELY, Mark.DECIDED)
        mark = theme.px(MARK) + 8 + max(small.horizontalAdvance(mark.word) for mark in marks)
        name = max((measured.horizontalAdvance(name) for name in names), default=0.0)
        return round(theme.px(28) + 25 + max(name, mark) + 24)

    @staticmethod
    def _name_font() -> QFont:
        font = theme.font("heading")
        font.setPointSizeF(font.pointSizeF() * 16 / 15)
        return font

    def minimumSizeHint(self) -> QSize:
        # Two lines: in a narrow panel the mark stands under the name.
        lines = theme.metrics("heading").height() * 16 / 15 + theme.metrics("small").height()
        return QSize(theme.px(180), max(round(lines) + 6, 56))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_frame(painter, 10, "accent" if self.enters else "ctl", 2.0 if self.enters else 1.0)
        cap, high = theme.px(28), self.height()
        key = self._mirrored(QRectF(13, (high - cap) / 2, cap, cap))
        paint_key_cap(painter, key, str(self._number), filled=self.enters)
        font = self._name_font()
        names = cap + 25.0
        right = self.width() - 16.0
        wide = theme.metrics("small").horizontalAdvance(self._mark.word) + 4
        mark = theme.px(MARK) + 8.0
        beside = QFontMetricsF(font).horizontalAdvance(self._name) <= right - wide - mark - 8 - names
        if beside:
            self._paint_mark(painter, right - wide, 0, wide, high)
            name = QRectF(names, 0, right - wide - mark - 8 - names, high)
        else:
            self._paint_mark(painter, names + mark, high / 2, wide, high / 2 - 5)
            name = QRectF(names, 5, right - names, high / 2 - 3)
        self._write(painter, self._mirrored(name), self._name, font, "text")
        painter.end()

    def _paint_mark(self, painter: QPainter, left: float, top: float, wide: float, high: float) -> None:
        """The shape and its word, beside the name or, where that is long, under it."""
        words = self._mirrored(QRectF(left, top, wide, high))
        self._write(painter, words, self._mark.word, theme.font("small"), "text2")
        side = theme.px(MARK)
        place = QRectF(left - side - 8, top + (high - side) / 2, side, side)
        paint_mark(painter, self._mirrored(place), self._mark)


class LetterButton(KeyButton):
    """A category with the letter that files a photo there."""

    def __init__(self, letter: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = letter
        self.setText(name)
        said = self.tr("{name}, key {key}").format(name=name, key=letter) if letter else name
        self.setAccessibleName(said)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """A row of 32 px in the drawings."""
        return QSize(
            theme.px(34) + int(theme.metrics("body").horizontalAdvance(self.text())) + 16, theme.px(32)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(90), theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.token("tile" if self.isDown() else "hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        high, cap = self.height(), QSize(theme.px(24), theme.px(22))
        if self._letter:
            place = QRectF(0, (high - cap.height()) / 2, cap.width(), cap.height())
            paint_key_cap(painter, self._mirrored(place), self._letter, filled=self.enters)
        name = QRectF(cap.width() + 10, 0, self.width() - cap.width() - 14, high)
        self._write(painter, self._mirrored(name), self.text(), theme.font("body"), "text")
        painter.end()


class ActButton(KeyButton):
    """A word and its key: None of these, Skip, Back. ``arrow`` is an icon's name in place of a letter."""

    def __init__(
        self, word: str, key: str, said_key: str, arrow: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key, self._said_key, self._arrow = key, said_key, arrow
        self._shortens = False
        self.set_word(word)

    def set_word(self, word: str) -> None:
        """Say something else; the key stays."""
        self.setText(word)
        self.setAccessibleName(self.tr("{name}, key {key}").format(name=word, key=self._said_key))
        self.updateGeometry()

    def let_shorten(self) -> None:
        """Where there is no room the word is shortened, and becomes the tooltip."""
        self._shortens = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shortens:
            self.setToolTip(self.text() if self.sizeHint().width() > self.width() else "")

    def _cap(self) -> QSize:
        high = theme.px(20)
        wide = high + 6 if self._arrow else int(key_cap_width(self._key, high))
        return QSize(wide, high)

    def sizeHint(self) -> QSize:
        """The word, its key, and air."""
        words = theme.metrics("small").horizontalAdvance(self.text())
        return QSize(int(words) + self._cap().width() + 26, theme.px(34))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme.px(120)), hint.height()) if self._shortens else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_frame(painter, 8, "accent" if self.enters else "ctl", 2.0 if self.enters else 1.0)
        font = theme.font("small")
        font.setWeight(QFont.Weight.Medium)
        cap = self._cap()
        words = min(QFontMetricsF(font).horizontalAdvance(self.text()) + 2, self.width() - cap.width() - 18)
        left = (self.width() - words - 6 - cap.width()) / 2
        self._write(painter, self._mirrored(QRectF(left, 0, words, self.height())), self.text(), font, "text")
        place = QRectF(left + words + 6, (self.height() - cap.height()) / 2, cap.width(), cap.height())
        paint_key_cap(painter, self._mirrored(place), self._key, filled=self.enters)
        if self._arrow:
            side = theme.px(14)
            middle = place.center()
            icons.paint(
                painter,
                self._arrow,
                QRectF(middle.x() - side / 2, middle.y() - side / 2 - 1, side, side),
                theme.token("text"),
            )
        painter.end()
