"""What Windows shows under Properties, Details of the program; imported by the spec, on Windows only."""

from __future__ import annotations

import facts
from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

_ENGLISH, _UNICODE = 0x0409, 0x04B0


def version_resource(name: str) -> VSVersionInfo:
    """The resource for the program ``name``.exe."""
    numbers = facts.version_numbers()
    words = {
        "CompanyName": facts.publisher(),
        "FileDescription": facts.TITLE,
        "FileVersion": facts.version(),
        "InternalName": name,
        "OriginalFilename": f"{name}.exe",
        "ProductName": facts.TITLE,
        "ProductVersion": facts.version(),
    }
    table = StringTable(
        f"{_ENGLISH:04x}{_UNICODE:04x}", [StringStruct(word, value) for word, value in words.items()]
    )
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[StringFileInfo([table]), VarFileInfo([VarStruct("Translation", [_ENGLISH, _UNICODE])])],
    )
