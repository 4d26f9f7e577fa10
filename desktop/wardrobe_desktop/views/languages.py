"""The languages of the window: which there are, which one is wanted, and putting it in place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from wardrobe_desktop.core.paths import translations_dir
from wardrobe_desktop.views.english import install_english

LANGUAGES: dict[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "ja": "日本語",
}
"""Code and name, each in its own language, so that a person finds theirs in a window they cannot read."""

_SYSTEM = QLocale()
"""The system's own way with numbers and dates, as it was before any language was chosen."""

_OURS = "language of the window"


def install_language(app: QCoreApplication, wanted: str = "") -> str:
    """Let the window speak ``wanted`` (empty: the system's language); English where that is not to be had.

    Returns the code that is spoken. Sets the default locale too, so that numbers and days read alike.
    """
    code = language_of(wanted)
    QLocale.setDefault(_SYSTEM if _SYSTEM.name().partition("_")[0] == code else QLocale(code))
    for old in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(old)
        old.deleteLater()
    install_english(app).setObjectName(_OURS)
    if code != "en":
        _install(app, str(_file(code)))
        # The words of Qt's own dialogs, where this build of Qt brings them.
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, QLocale(code), "qtbase", "_", place)
    return code


def language_of(wanted: str) -> str:
    """The code of the language that is spoken where ``wanted`` is set (empty: the system's)."""
    return wanted if wanted in LANGUAGES else _of_the_system()


def words_of(code: str) -> Callable[[str], str]:
    """Says a text of the window in a language; for a command, which has no QApplication."""
    translator = QTranslator()
    known = code != "en" and translator.load(str(_file(code)))
    return lambda text: (translator.translate("Core", text) if known else "") or text


def _file(code: str) -> Path:
    return translations_dir() / f"{code}.qm"


def _install(app: QCoreApplication, *where: object) -> None:
    translator = QTranslator(app)
    translator.setObjectName(_OURS)
    if translator.load(*where):  # type: ignore[call-overload]  # a file, or a locale with a name and a folder
        app.installTranslator(translator)
    else:
        translator.deleteLater()


def _of_the_system() -> str:
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0]
        if code in LANGUAGES:
            return code
    return "en"
