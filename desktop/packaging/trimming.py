"""What of all that the bundler finds stays out of the bundle, and why.

Names are those inside the bundle, with forward slashes. What is not named here is kept: a part too many costs
room, a part too few costs somebody's evening.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fnmatch import fnmatch
from pathlib import PurePath

LANGUAGES = ("de", "es", "fr", "ja", "pt")
"""The languages the program speaks besides English: only for these are Qt's own words (Cancel, Open) kept."""

EXCLUDED_MODULES = (
    # never imported by the program
    "tkinter",
    "pydoc",
    "doctest",
    "unittest",
    "lib2to3",
    "distutils",
    "setuptools",
    "pkg_resources",
    "_distutils_hack",
    "pip",
    "IPython",
    "matplotlib",
    "numpy.f2py",
    "numpy.testing",
    "numpy.distutils",
    "numpy.conftest",
    "onnxruntime.tools",
    "onnxruntime.quantization",
    "onnxruntime.transformers",
    "onnxruntime.datasets",
    "onnxruntime.backend",
    "google.protobuf",
    "PIL.ImageTk",
    "PIL.ImageQt",
    "PIL._imagingtk",
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtOpenGL",
    # the program opens no connection, so nothing of what would be needed for one is shipped
    "ssl",
    "_ssl",
    "http.server",
    "ftplib",
    "smtplib",
    "imaplib",
    "poplib",
    "xmlrpc",
)

_KEPT_PLUGINS: dict[str, tuple[str, ...]] = {
    "platforms": ("qxcb", "qwayland*", "qoffscreen", "qwindows", "qcocoa"),
    "imageformats": ("qsvg", "qjpeg", "qwebp", "qico", "qgif", "qmacjp2", "qmacheif"),
    "iconengines": ("qsvgicon",),
    "platforminputcontexts": ("compose*", "ibus*"),
    "platformthemes": ("qxdgdesktopportal",),
    "styles": ("*",),
    "wayland-decoration-client": ("*",),
    "wayland-graphics-integration-client": ("*wayland-egl", "shm-*"),
    "wayland-shell-integration": ("xdg-shell", "*qt-shell", "wl-shell*"),
}
"""Folders of Qt plugins that are kept, and which plugins in them; folders not named go altogether."""

_LEFT_OUT = (
    # Qt's languages of technology that the program does not use, and their tools
    "*/qml/*",
    "*Qt6?Qml*",
    "*Qt6Qml*",
    "*Qt6Quick*",
    "*Qt6Pdf*",
    "*Qt6Network*",
    "*Qt6VirtualKeyboard*",
    "*Qt6WaylandCompositor*",
    "*Qt6EglFS*",
    "*QtNetwork*",
    "*QtQml*",
    "*QtQuick*",
    "*QtPdf*",
    "*QtVirtualKeyboard*",
    # a software OpenGL of 20 MB: widgets are painted without OpenGL
    "*opengl32sw.dll",
    "*d3dcompiler_*.dll",
    # headers, type hints and tests of libraries
    "assets/translations/*.ts",
    "*.pyi",
    "*/include/*",
    "*/tests/*",
    "*.dist-info/RECORD",
    "*.dist-info/INSTALLER",
    "*.dist-info/REQUESTED",
    "*.dist-info/direct_url.json",
)


def keeps(name: str) -> bool:
    """Whether this file, named as inside the bundle, is shipped."""
    name = name.replace("\\", "/")
    if any(fnmatch(name, pattern) for pattern in _LEFT_OUT):
        return False
    if plugin := re.search(r"/plugins/([^/]+)/(?:lib)?([^/]+?)\.(?:so|dll|dylib)$", name):
        folder, stem = plugin.groups()
        return any(fnmatch(stem, pattern) for pattern in _KEPT_PLUGINS.get(folder, ()))
    if name.endswith(".qm") and "PySide6" in name:
        return _is_wanted_translation(PurePath(name).stem)
    return True


def _is_wanted_translation(stem: str) -> bool:
    """Of Qt's own translations, those of the base library in our languages."""
    part, _, language = stem.partition("_")
    return part == "qtbase" and language.split("_")[0] in LANGUAGES


SYSTEM_LIBRARIES = (
    # the C and C++ libraries and the graphics drivers' side belong together, and to the system
    "libstdc++.so.*",
    "libgcc_s.so.*",
    "libGL*.so.*",
    "libEGL.so.*",
    "libOpenGL.so.*",
    "libdrm.so.*",
    "libgbm.so.*",
    # what talks to a running service or reads the system's own settings must be of the same make as that
    "libX*.so.*",
    "libxcb*.so.*",
    "libxkbcommon*.so.*",
    "libwayland*.so.*",
    "libdbus-1.so.*",
    "libsystemd.so.*",
    "libglib-2.0.so.*",
    "libgthread-2.0.so.*",
    "libgobject-2.0.so.*",
    "libgio-2.0.so.*",
    "libgmodule-2.0.so.*",
    "libfontconfig.so.*",
    "libfreetype.so.*",
    "libexpat.so.*",
)
"""Libraries that every Linux desktop has, by their file names: the package depends on them.

Copies would meet the system's own in one program.
"""


def is_of_the_system(name: str) -> bool:
    """Whether this library is left to the Linux system that the program is installed on."""
    parts = PurePath(name.replace("\\", "/")).parts
    return len(parts) == 1 and any(fnmatch(parts[-1], pattern) for pattern in SYSTEM_LIBRARIES)


def without_orphans(needs: Mapping[str, set[str]]) -> set[str]:
    """Of these files those that are used: modules and plugins, what they need, and what that needs.

    ``needs`` maps a file, named as inside the bundle, to the file names of the libraries that it names. A
    file is a plain library, kept only where it is needed, when it lies at the top or among Qt's.
    """
    named: dict[str, list[str]] = {}
    for name in needs:
        named.setdefault(PurePath(name).name, []).append(name)
    waiting = [name for name in needs if not _is_plain_library(name)]
    kept = set[str]()
    while waiting:
        name = waiting.pop()
        if name not in kept:
            kept.add(name)
            waiting += [other for need in needs[name] for other in named.get(need, ())]
    return kept


def _is_plain_library(name: str) -> bool:
    path = PurePath(name)
    lies_among_libraries = len(path.parts) == 1 or path.parent.as_posix().endswith("Qt/lib")
    # The bundler's own start needs Python's library, whatever else does.
    return lies_among_libraries and fnmatch(path.name, "lib*.so.*") and not path.name.startswith("libpython")
