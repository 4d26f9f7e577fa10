"""StopBar: whether it is fair to stop, said from the measured curve and from nothing else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wardrobe_desktop.views.parts.acts import Acts
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.frames import Bar
from wardrobe_desktop.views.parts.labels import Label, SymbolLabel
from wardrobe_desktop.views.parts.turning import Turning
from wardrobe_desktop.views.wording import times_in_hundred

FAIR = 95
"""Times in a hundred from which stopping is called fair; below, the number is said without a verdict."""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("StopRule", text, "", count)


def stop_rule_text(others: int, accuracy: float | None) -> tuple[str, str]:
    """A strong beginning (may be empty) and the rest. Without a measured number none is named."""
    stays = _tr("Photos you leave stay where they are.")
    if accuracy is None or others == 0:
        return "", stays
    times = times_in_hundred(accuracy)
    measured = _tr("The other %Ln are right {times} times in 100.", others).format(times=times)
    return (_tr("It is fair to stop here.") if times >= FAIR else ""), f"{measured} {stays}"


class StopBar(Bar):
    """The bottom bar of "Have a look". ``stop()`` when the person has had enough."""

    stop = Signal()

    def __init__(self) -> None:
        super().__init__("bottom")
        self._tick = SymbolLabel("check", "accent")
        self._verdict = Label("", "strong")
        self._words = Label("", "body", "text2", wrap=True)
        self.button = Button(self.tr("Stop here"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.stop)
        self.row.setContentsMargins(24, 7, 24, 7)
        told = QWidget()
        row = QHBoxLayout(told)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._tick)
        row.addSpacing(6)
        row.addWidget(Turning((self._verdict, self._words), self._words, gap=8), 1)
        self.row.addWidget(Turning((told, Acts((self.button,))), told))

    @property
    def words(self) -> str:
        """The whole sentence."""
        return f"{self._verdict.text()} {self._words.text()}".strip()

    def say(self, others: int, accuracy: float | None) -> None:
        """``others`` photos were filed without asking; such photos were right with this measured share."""
        verdict, words = stop_rule_text(others, accuracy)
        self._verdict.setText(verdict)
        self._verdict.setVisible(bool(verdict))
        self._tick.setVisible(bool(verdict))
        self._words.setText(words)
