"""NamesCard: what the folder of each category is called, in the person's own words."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QGridLayout, QLineEdit

from wardrobe_desktop.core.folder_names import NameClash, folder_of, with_name
from wardrobe_desktop.core.names import is_year
from wardrobe_desktop.core.prediction import Category
from wardrobe_desktop.core.settings import load_settings
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.keeping import keep
from wardrobe_desktop.views.news_line import NewsLine
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.settings_parts import LARGE, SettingsCard
from wardrobe_desktop.workers.desk import Desk


class NamesCard(SettingsCard):
    """A field for each category. An empty one stands for the category's own name."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_heading(self.tr("Folder names"))
        self._desk = desk
        place = {category.id: nth for nth, category in enumerate(desk.arrangement.categories())}
        self._categories = sorted(desk.model.categories, key=lambda category: place[category.id])
        self.fields: dict[str, QLineEdit] = {}
        self.standard = Button(self.tr("Use the standard names"), kind="link")
        self.standard.clicked.connect(self._use_standard)
        self.head.addWidget(self.standard)
        sentence = self.tr("They hold from the next sort on. Folders that are there keep their names.")
        self.column.addWidget(Label(sentence, "small", "text2", wrap=True))
        self.news = NewsLine()
        self.column.addWidget(self.news)
        self._add_fields()
        self._show()
        desk.arrangement.changed.connect(self._show)

    def _add_fields(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        large = theme.scale() >= LARGE
        for place, category in enumerate(self._categories):
            field = self.fields[category.id] = QLineEdit()
            field.setPlaceholderText(category.name)
            field.setAccessibleName(self.tr("Folder for {category}").format(category=category.name))
            field.editingFinished.connect(partial(self._take, category))
            label = Label(category.name, "body", wrap=large)
            label.setBuddy(field)
            if large:
                grid.addWidget(label, 2 * place, 0, 1, 2)
                grid.addWidget(field, 2 * place + 1, 0, 1, 2)
            else:
                grid.addWidget(label, place, 0)
                grid.addWidget(field, place, 1)
        self.column.addLayout(grid)

    def _take(self, category: Category) -> None:
        """Keep what was typed, or say why not and go back to what holds."""
        settings, words = load_settings(), self.fields[category.id].text()
        if words == settings.folder_names.get(category.id, ""):
            return
        taken = {self.tr("Have a look"): self.tr("photos to look at")}
        if category.parent is not None and is_year(words.strip()):
            taken[words.strip()] = self.tr("photos of that year")
        try:
            every = self._desk.review.categories
            names = with_name(words, category, every, settings.folder_names, taken)
        except NameClash as clash:
            sentence = self.tr("“{folder}” is the folder for {other} already. Choose another name.")
            self.news.tell(sentence.format(folder=clash.folder, other=clash.other), trouble=True)
            self._show()
            return
        folder = folder_of(category, names)
        altered = self.tr("A folder cannot be called “{words}”, so it is called “{folder}”.")
        different = bool(words.strip()) and folder != words.strip()
        self.news.tell(altered.format(words=words.strip(), folder=folder) if different else "")
        if keep(self._desk, replace(settings, folder_names=names)):
            self._desk.arrangement.refresh()
        self._show()

    def _use_standard(self) -> None:
        settings = load_settings()
        # Words for categories of other models are not in sight here, so they stay.
        names = {key: word for key, word in settings.folder_names.items() if key not in self.fields}
        if keep(self._desk, replace(settings, folder_names=names)):
            self._desk.arrangement.refresh()
        self.news.tell("")
        self._show()

    def _show(self) -> None:
        names = load_settings().folder_names
        for key, field in self.fields.items():
            if field.text() != names.get(key, ""):
                field.setText(names.get(key, ""))
        own = any(key in names for key in self.fields)
        if not self.standard.hasFocus():
            self.standard.setVisible(own)
