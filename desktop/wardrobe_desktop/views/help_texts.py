"""What the guide says: the way in four steps, what is promised, the keys, and what people ask."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication

from wardrobe_desktop.core.paths import licences_dir

Pairs = tuple[tuple[str, str], ...]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)


def steps() -> tuple[str, ...]:
    """The way of the photos."""
    return (
        _tr(
            "Drop photos or folders anywhere on the window. They are only looked at and stay where they are."
        ),
        _tr("“Have a look” holds the photos that were unclear. Answer as many as you like."),
        _tr("Drag photos onto a category, or press a key, where something is in the wrong place."),
        _tr("“Sort” shows what will happen before it does. History puts everything back, at any time."),
    )


def promises() -> Pairs:
    """What can be relied on, each with what it means."""
    return (
        (
            _tr("No photo is changed."),
            _tr("Each copy is compared with its original before it gets its name."),
        ),
        (
            _tr("Nothing is overwritten."),
            _tr("Where a name is taken, the newcomer gets a number, and you see it beforehand."),
        ),
        (
            _tr("A power cut costs nothing."),
            _tr("Every photo lies whole at its old place or its new one. The next start offers to go on."),
        ),
        (
            _tr("Everything can be put back."),
            _tr("Weeks later too. What you have changed since is left alone, and listed."),
        ),
        (
            _tr("It says what it does not know."),
            _tr("Photos that it doubts are asked about, and stay where they are until you answer."),
        ),
        (
            _tr("Nothing leaves this computer."),
            _tr("There is no account, and the program opens no connection."),
        ),
    )


def questions() -> Pairs:
    """What people ask, with answers."""
    return (
        (
            _tr("Must I answer every photo in “Have a look”?"),
            _tr("No. It says when it is fair to stop. Photos you leave stay where they are."),
        ),
        (
            _tr("A photo is in the wrong place. What now?"),
            _tr("Drag it onto the right category, or select it and press N or Move to…. It is remembered."),
        ),
        (
            _tr("What are the two sheets in the corner of a photo?"),
            _tr(
                "Another photo looks the same; the tooltip names it. "
                "Move to… shows a garment in all its photos."
            ),
        ),
        (
            _tr("Can the folders have other names?"),
            _tr("Yes: press F2 on a category in the list on the left. Drag categories to put them in order."),
        ),
        (
            _tr("Can there be folders for the years?"),
            _tr(
                "Yes: choose “Category and year” before you sort. It goes by the day on which a photo was "
                "taken; where that is not known, by the date of its file."
            ),
        ),
        (
            _tr("There is no category for my kimonos."),
            _tr(
                "Choose New category… below the list on the left, and click three photos or more: the field "
                "above them finds them by name. Those that look alike are offered then."
            ),
        ),
        (
            _tr("I do not need all these categories."),
            _tr("Click one with the right button, or press the menu key, and choose Hide. Its photos stay."),
        ),
        (
            _tr("What becomes of the films of Live Photos?"),
            _tr("They travel with their photo, as do small files that belong to it: all of them or none."),
        ),
        (
            _tr("I sorted into the wrong folder."),
            _tr("Press Put everything back, or open History and press Put back beside that sort."),
        ),
    )


def keys() -> tuple[tuple[str, Pairs], ...]:
    """Where, then key (in Qt's spelling) and meaning."""
    return (
        (
            _tr("Anywhere"),
            (
                ("Ctrl+O", _tr("Add photos")),
                ("Ctrl+Z", _tr("Undo")),
                ("Ctrl+Shift+Z", _tr("Redo")),
                ("Ctrl+F", _tr("Search by file name")),
                ("Ctrl+Return", _tr("Sort photos")),
                ("Ctrl+H", _tr("History")),
                ("Ctrl+,", _tr("Settings")),
                ("F6", _tr("Next part of the window")),
                ("Esc", _tr("One step back")),
            ),
        ),
        (
            _tr("Photos"),
            (
                ("Space", _tr("Select")),
                ("Ctrl+A", _tr("Select all")),
                ("Return", _tr("Look at large")),
                ("Ctrl+Shift+M", _tr("Move to…")),
                ("N", _tr("None of these")),
                ("Ctrl++", _tr("Larger pictures")),
                ("Ctrl+-", _tr("Smaller pictures")),
            ),
        ),
        (
            _tr("The list on the left"),
            (
                ("F2", _tr("Another name")),
                ("Alt+Up", _tr("Further up; Alt and down for further down")),
                ("Menu", _tr("Hide, show again")),
            ),
        ),
        (
            _tr("Have a look"),
            (
                ("1", _tr("First guess; 2 and 3 take the others")),
                ("Return", _tr("First guess")),
                ("N", _tr("None of these")),
                ("A", _tr("The same for all that look alike")),
                ("W", _tr("Why: the parts that counted most")),
                ("Right", _tr("Skip")),
                ("Left", _tr("Back")),
                ("+", _tr("Closer; minus and 0 lead back")),
                ("Ctrl+Right", _tr("Turn the picture")),
            ),
        ),
    )


def about() -> Iterator[str]:
    """Which version this is, where newer ones are and where the licences lie."""
    with suppress(PackageNotFoundError):  # run from its source without being installed
        yield _tr("Version {version}").format(version=version("wardrobe-sorter"))
    yield _tr(
        "The program never asks the network for anything: look for newer versions where you got this one."
    )
    if folder := licences_dir():
        yield _tr("The licences of all its parts lie in “{folder}”.").format(folder=folder)
