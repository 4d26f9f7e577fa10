"""NamesCard: what the folder of each category is called, in the person's own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from wardrobe_desktop.core.folder_names import NameClash, folder_of, with_name, without_names
from wardrobe_desktop.core.names import is_year, safe_folder_name
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
    """A field for each category. An empty one stands for the category's own name.

    A category that the person taught has no name but theirs: its field holds that, and gives it another one.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_heading(self.tr("Folder names"))
        self._desk = desk
        self.fields: dict[str, QLineEdit] = {}
        self._labels: dict[str, Label] = {}
        self.standard = Button(self.tr("Use the standard names"), kind="link")
        self.standard.clicked.connect(self._use_standard)
        self.head.addWidget(self.standard)
        sentence = self.tr("They hold from the next sort on. Folders that are there keep their names.")
        self.column.addWidget(Label(sentence, "small", "text2", wrap=True))
        self.news = NewsLine()
        self.column.addWidget(self.news)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)
        self._show()
        desk.arrangement.changed.connect(self._show)

    # --- the fields

    def _lay_out(self, categories: Sequence[Category]) -> None:
        """A field for each, in this order; those that are there stay, with what is being typed."""
        gone = self.fields.keys() - {category.id for category in categories}
        for key in gone:
            field, label = self.fields.pop(key), self._labels.pop(key)
            field.blockSignals(True)  # or it would still hand in what was typed
            for widget in (field, label):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        for category in categories:
            if category.id not in self.fields:
                self._add(category.id)
        self.fields = {category.id: self.fields[category.id] for category in categories}
        large = theme.scale() >= LARGE
        before: QWidget = self.standard
        for place, (key, field) in enumerate(self.fields.items()):
            if large:
                self._grid.addWidget(self._labels[key], 2 * place, 0, 1, 2)
                self._grid.addWidget(field, 2 * place + 1, 0, 1, 2)
            else:
                self._grid.addWidget(self._labels[key], place, 0)
                self._grid.addWidget(field, place, 1)
            QWidget.setTabOrder(before, field)
            before = field

    def _add(self, key: str) -> None:
        field = self.fields[key] = QLineEdit(self)
        label = self._labels[key] = Label("", "body", wrap=theme.scale() >= LARGE, parent=self)
        label.setBuddy(field)
        field.editingFinished.connect(lambda: self._take(key))

    # --- what the person types

    def _take(self, key: str) -> None:
        """Keep what was typed, or say why not and go back to what holds."""
        field, category = self.fields[key], self._category(key)
        words = field.text()
        if category is None or words == self._holds(category):
            return
        field.setModified(False)
        if self._desk.teacher.is_taught(key):
            self._rename(category, words)
        else:
            self._name_folder(category, words)
        self._show()

    def _rename(self, category: Category, words: str) -> None:
        """A taught category is called by the words of its folder, here and everywhere."""
        fault = self._desk.teacher.fault(words, category.id)
        if fault:
            self.news.tell(fault, trouble=True)
            return
        self._tell_altered(words, safe_folder_name(words))
        self._desk.rename(category.id, words)

    def _name_folder(self, category: Category, words: str) -> None:
        settings = load_settings()
        taken = {self.tr("Have a look"): self.tr("photos to look at")}
        if category.parent is not None and is_year(words.strip()):
            taken[words.strip()] = self.tr("photos of that year")
        try:
            every = self._desk.review.categories
            names = with_name(words, category, every, settings.folder_names, taken)
        except NameClash as clash:
            self._tell_clash(clash)
            return
        self._tell_altered(words, folder_of(category, names))
        self._keep(names)

    def _use_standard(self) -> None:
        # Words for categories of other models are not in sight here, so they stay.
        names = load_settings().folder_names
        try:
            names = without_names(self.fields, self._desk.review.categories, names)
        except NameClash as clash:  # a taught category may have got a name that was given up
            self._tell_clash(clash)
            return
        self._keep(names)
        self.news.tell("")
        self._show()

    def _keep(self, names: dict[str, str]) -> None:
        if keep(self._desk, replace(load_settings(), folder_names=names)):
            self._desk.arrangement.refresh()

    def _tell_clash(self, clash: NameClash) -> None:
        sentence = self.tr("“{folder}” is the folder for {other} already. Choose another name.")
        self.news.tell(sentence.format(folder=clash.folder, other=clash.other), trouble=True)

    def _tell_altered(self, words: str, folder: str) -> None:
        altered = self.tr("A folder cannot be called “{words}”, so it is called “{folder}”.")
        different = bool(words.strip()) and folder != words.strip()
        self.news.tell(altered.format(words=words.strip(), folder=folder) if different else "")

    # --- what holds

    def _category(self, key: str) -> Category | None:
        return next((each for each in self._desk.review.categories if each.id == key), None)

    def _holds(self, category: Category) -> str:
        """What stands in a field while nobody types there."""
        if self._desk.teacher.is_taught(category.id):
            return folder_of(category, {})
        return load_settings().folder_names.get(category.id, "")

    def _show(self) -> None:
        known = {category.id: category for category in self._desk.review.categories}
        categories = [known[each.id] for each in self._desk.arrangement.categories()]
        if [category.id for category in categories] != list(self.fields):
            self._lay_out(categories)
        for category in categories:
            self._show_one(category)
        names = load_settings().folder_names
        if not self.standard.hasFocus():
            self.standard.setVisible(any(key in names for key in self.fields))

    def _show_one(self, category: Category) -> None:
        field = self.fields[category.id]
        self._labels[category.id].setText(category.name)
        field.setPlaceholderText(category.name)
        field.setAccessibleName(self.tr("Folder for {category}").format(category=category.name))
        typing = field.hasFocus() and field.isModified()
        if not typing and field.text() != (words := self._holds(category)):
            field.setText(words)
