"""ProblemsPanel: what was left out, why, and what to do; the same cause for many files is one line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wardrobe_desktop.core.errors import Problem, ProblemKind
from wardrobe_desktop.core.left_out import LeftOut
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.buttons import Button, QuietButton
from wardrobe_desktop.views.parts.copy_details import CopyDetails
from wardrobe_desktop.views.parts.flow import FlowLayout
from wardrobe_desktop.views.parts.frames import Rule, Surface
from wardrobe_desktop.views.parts.labels import Label, SymbolLabel
from wardrobe_desktop.views.wording import place_text

TOGETHER = 4
"""From so many files with the same cause on, they share one line."""

NAMED = 40
"""So many names are listed at most; a thousand lines help nobody."""

_TO_KNOW = (ProblemKind.NOT_A_PHOTO, ProblemKind.LOOP, ProblemKind.ELSEWHERE)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Problems", text, "", count)


class ProblemsPanel(QFrame):
    """``tryAgain(paths)``; ``closed()`` by its cross."""

    tryAgain = Signal(list)  # noqa: N815
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "right")
        self.setAccessibleName(_tr("Problems"))
        self._count = Label("", "small", "text2", wrap=True)
        close = QuietButton(_tr("Close"), "close", word=False)
        close.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.setContentsMargins(20, 16, 14, 0)
        top.addWidget(Label(_tr("Problems"), "title"), 1)
        top.addWidget(close)
        under = QVBoxLayout()
        under.setContentsMargins(20, 0, 20, 12)
        under.addWidget(self._count)
        under.addWidget(CopyDetails(self._details), 0, Qt.AlignmentFlag.AlignLeft)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setMinimumHeight(24)  # in a low window it gives way to what stands above it
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(under)
        column.addWidget(Rule())
        column.addWidget(self._scroll, 1)
        self._shown: tuple[list[Problem], LeftOut] | None = None

    def show_problems(self, problems: Sequence[Problem], left_out: LeftOut) -> None:
        """List them, and what was passed over as it should be."""
        if self._shown == (list(problems), left_out):
            return
        self._shown = (list(problems), left_out)
        self._count.setText(_tr("%Ln things to know. Nothing was changed.", len(problems) + left_out.kinds))
        inside = Surface("surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for item in (*self._items(problems), *_left_out_items(left_out)):
            column.addWidget(item)
            column.addWidget(Rule())
        column.addStretch(1)
        self._scroll.setWidget(inside)

    def fit_beside(self, width: int) -> None:
        """Take a third of a page so wide, or what the links need, which do not wrap."""
        inside = self._scroll.widget()
        links = inside.minimumSizeHint().width() if inside is not None else 0
        least = links + self._scroll.verticalScrollBar().sizeHint().width() + 1
        layout = self.layout()
        least = max(least, layout.totalMinimumSize().width() if layout is not None else 0)
        self.setFixedWidth(max(least, min(theme.px(344), max(300, width // 3))))

    def _details(self) -> str:
        """Every problem in English with the library's own words, for whoever helps."""
        problems = self._shown[0] if self._shown else []
        return "\n".join(f"{each.path}: {each.what} {each.detail}".rstrip() for each in problems)

    def _items(self, problems: Sequence[Problem]) -> list[QWidget]:
        order = list(ProblemKind)
        ranked = sorted(problems, key=lambda each: (each.kind in _TO_KNOW, order.index(each.kind)))
        items: list[QWidget] = []
        for _kind, alike in groupby(ranked, key=lambda each: each.kind):
            group = list(alike)
            if len(group) >= TOGETHER:
                items.append(self._many(group))
            else:
                items += [self._one(problem) for problem in group]
        return items

    def _one(self, problem: Problem) -> ProblemItem:
        item = ProblemItem(_symbol(problem), _title(problem.path), _tr(problem.what), _tr(problem.advice))
        if problem.kind is not ProblemKind.GONE:
            item.add_link(_tr("Show in folder"), problem.path.name, lambda: show_in_folder(problem.path))
        if problem.kind not in _TO_KNOW:
            item.add_link(_tr("Try again"), problem.path.name, lambda: self.tryAgain.emit([problem.path]))
        return item

    def _many(self, group: Sequence[Problem]) -> ProblemItem:
        first = group[0]
        title = _tr("%Ln files", len(group))
        item = ProblemItem(_symbol(first), title, _tr(first.what), _tr(first.advice))
        item.offer_names([problem.path.name for problem in group])
        if first.kind not in _TO_KNOW:
            paths = [problem.path for problem in group]
            item.add_link(_tr("Try again"), title, lambda: self.tryAgain.emit(paths))
        return item


class ProblemItem(QWidget):
    """What, why, what to do, one or two links."""

    def __init__(self, symbol: str, title: str, what: str, advice: str) -> None:
        super().__init__()
        self.setAccessibleName(f"{title}. {what} {advice}")
        self._title = title
        tone = "text2" if symbol == "info" else "amber"
        self._words = QVBoxLayout()
        self._words.setSpacing(3)
        heading = Label(" ".join(title.split()), "strong", wrap=True)
        for label in (heading, Label(what, "small", "text2", wrap=True), Label(advice, "small", wrap=True)):
            self._words.addWidget(label)
        self._links = FlowLayout(gap=16)
        self._words.addLayout(self._links)
        self._names: Label | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 14, 16, 12)
        grid.setHorizontalSpacing(12)
        grid.addWidget(SymbolLabel(symbol, tone), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._words, 0, 1)
        grid.setColumnStretch(1, 1)

    def add_link(self, text: str, about: str, act: object) -> None:
        """A link under the words; ``about`` completes its name for screen readers."""
        link = Button(text, kind="link")
        link.setAccessibleName(f"{text}: {about}")
        link.clicked.connect(act)
        self._links.addWidget(link)

    def offer_names(self, names: Sequence[str]) -> None:
        """A link that shows the names, so many of them as help."""
        listed = list(names[:NAMED])
        if len(names) > NAMED:
            listed.append(_tr("and %Ln more", len(names) - NAMED))
        self.add_link(_tr("Show the list"), self._title, lambda: self.show_names(listed))

    def show_names(self, names: Sequence[str]) -> None:
        """Show the names, or hide them again."""
        if self._names is None:
            self._names = Label(
                "\n".join(" ".join(name.split()) for name in names), "small", "text2", wrap=True
            )
            self._words.addWidget(self._names)
        else:
            self._names.setVisible(not self._names.isVisible())


def show_in_folder(path: Path) -> None:
    """Open the folder that a file lies in, with the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _symbol(problem: Problem) -> str:
    if problem.kind is ProblemKind.NO_PERMISSION:
        return "lock"
    return "info" if problem.kind in _TO_KNOW else "problems"


def _title(path: Path) -> str:
    return _tr("Folder “{name}”").format(name=path.name) if path.is_dir() else path.name


def _left_out_items(left_out: LeftOut) -> list[ProblemItem]:
    """What was passed over as it should be: files of other kinds in one line, folders with their names."""
    items = []
    if left_out.files:
        title = _tr("%Ln other files", left_out.files)
        if left_out.files == 1:
            what, advice = _tr("Not a photo."), _tr("Nothing to do. It was left alone.")
        else:
            what, advice = _tr("Not photos."), _tr("Nothing to do. They were left alone.")
        items.append(ProblemItem("info", title, what, advice))
    if folders := left_out.sorted_before:
        what = _tr("The photos there are in their folders already.")
        advice = _tr("To look through such a folder again, add it by itself.")
        items.append(_folders_item(_tr("%Ln folders sorted earlier", len(folders)), what, advice, folders))
    if folders := left_out.libraries:
        what = _tr("A photo program keeps its photos in there, and would miss them.")
        advice = _tr("Save the photos from that program into a folder, and add that.")
        items.append(_folders_item(_tr("%Ln photo libraries", len(folders)), what, advice, folders))
    if folders := left_out.hidden:
        what = _tr("Hidden folders, and those of the system, are not looked into.")
        advice = _tr("If photos of yours lie in one, add that folder by itself.")
        items.append(_folders_item(_tr("%Ln hidden folders", len(folders)), what, advice, folders))
    return items


def _folders_item(title: str, what: str, advice: str, folders: Sequence[Path]) -> ProblemItem:
    item = ProblemItem("info", title, what, advice)
    names = [place_text(folder) for folder in folders]
    if len(names) < TOGETHER:
        item.show_names(names)
    else:
        item.offer_names(names)
    return item
