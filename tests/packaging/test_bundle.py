"""What goes into the bundle and what stays out; what is told of it."""

from __future__ import annotations

import ast
import json
import sys
from pathlib import Path

import pytest

LIBRARY = "PySide6/Qt/lib/"


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qtbase_pt_BR.qm",
        "assets/translations/de.qm",
        "assets/models/wardrobe.int8.onnx",
        "assets/models/wardrobe.space.npz",
        "PIL/_avif.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_what_the_program_uses_is_kept(name: str) -> None:
    from trimming import keeps

    assert keeps(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qtbase_ko.qm",
        "PySide6/Qt/translations/designer_de.qm",
        "assets/translations/de.ts",
        "numpy-2.4.6.dist-info/direct_url.json",
    ],
)
def test_what_it_does_not_use_stays_out(name: str) -> None:
    from trimming import keeps

    assert not keeps(name)


def test_everything_beside_the_model_goes_in_with_it(packing: Path) -> None:
    from trimming import keeps

    spec = (packing / "wardrobe.spec").read_text(encoding="utf-8")
    assert 'folder.name in ("icons", "models",' in spec, "the folder goes in whole"
    names = {f"assets/models/{file.name}" for file in (packing.parents[1] / "assets" / "models").iterdir()}
    assert names > {"assets/models/wardrobe.onnx", "assets/models/wardrobe.space.npz"}
    assert all(map(keeps, names))


def test_every_language_of_the_window_has_its_words_of_qt() -> None:
    from trimming import LANGUAGES

    from wardrobe_desktop.views.languages import LANGUAGES as SPOKEN

    assert {*LANGUAGES, "en"} == set(SPOKEN)


def test_only_libraries_that_lie_loose_are_left_to_the_system() -> None:
    from trimming import is_of_the_system

    assert is_of_the_system("libxcb-cursor.so.0")
    assert is_of_the_system("libstdc++.so.6")
    assert not is_of_the_system(
        "pillow.libs/libxcb-9065bb12.so.1.1.0"
    )  # a wheel's own, under a name of its own
    assert not is_of_the_system("libcrypto.so.3")


def test_libraries_that_nothing_needs_any_more_are_left_out() -> None:
    from trimming import without_orphans

    needs = {
        "_module.cpython-311-x86_64-linux-gnu.so": {"libused.so.1", "libc.so.6"},
        "libused.so.1": {"libbelow.so.2"},
        "libbelow.so.2": set(),
        "libpython3.11.so.1.0": set(),
        "liborphan.so.1": {"libbelow.so.2"},
        LIBRARY + "libQt6Core.so.6": {"libicu.so.73"},
        LIBRARY + "libicu.so.73": set(),
        LIBRARY + "libQt6Pdf.so.6": {"libQt6Core.so.6"},
        "PySide6/Qt/plugins/platforms/libqxcb.so": {"libQt6Core.so.6"},
    }

    assert set(needs) - without_orphans(needs) == {"liborphan.so.1", LIBRARY + "libQt6Pdf.so.6"}


def package(folder: Path, name: str, version: str, licence: str | None) -> None:
    info = folder / f"{name}-{version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\nLicense: MIT\n", encoding="utf-8"
    )
    if licence is not None:
        (info / "LICENSE").write_text(licence, encoding="utf-8")
    files = [file.name for file in info.iterdir()]
    (info / "RECORD").write_text("".join(f"{info.name}/{file},,\n" for file in files), encoding="utf-8")


def test_every_part_is_listed_with_its_licence_and_tools_are_not(tmp_path: Path) -> None:
    from licences import FOLDER, bill_of_materials, write_licences
    from parts import parts_of

    made, packages = tmp_path / "made", tmp_path / "packages"
    (made / "_internal").mkdir(parents=True)
    package(packages, "cloth", "1.2", "Do what you like with cloth.")
    package(packages, "setuptools", "9", "a tool")
    package(packages, "shiboken6", "6.1", None)

    parts = parts_of(made, packages, "3.11.2")
    write_licences(made, parts)
    bill = bill_of_materials(made, parts)

    listed = (made / FOLDER / "LIST.txt").read_text(encoding="utf-8")
    assert [part.name for part in parts] == ["cloth", "efficientnet-lite-weights", "python", "shiboken6"]
    assert (made / FOLDER / "cloth" / "LICENSE").read_text(encoding="utf-8") == "Do what you like with cloth."
    assert "GNU LESSER" in (made / FOLDER / "shiboken6" / "LGPL-3.0.txt").read_text(encoding="utf-8")
    assert "cloth" in listed
    assert "setuptools" not in listed
    components = json.loads(json.dumps(bill))["components"]
    assert "pkg:pypi/cloth@1.2" in {component.get("purl") for component in components}
    assert {"wardrobe.onnx", "wardrobe.int8.onnx"} <= {component["name"] for component in components}


def test_a_part_without_the_text_of_its_licence_is_not_shipped(tmp_path: Path) -> None:
    from parts import NoLicenceError, parts_of

    (tmp_path / "made" / "_internal").mkdir(parents=True)
    package(tmp_path / "packages", "mystery", "1", None)

    with pytest.raises(NoLicenceError, match="mystery 1"):
        parts_of(tmp_path / "made", tmp_path / "packages")


def test_a_program_without_a_console_gets_streams_that_swallow_what_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from entry import open_missing_streams

    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)

    open_missing_streams()
    print("nobody hears this")

    streams = [sys.stdin, sys.stdout, sys.stderr]
    assert sys.stdin.read() == ""
    for stream in streams:
        stream.close()


def test_a_file_that_names_this_machine_is_found(tmp_path: Path) -> None:
    from traces import traces

    (tmp_path / "inside").mkdir()
    (tmp_path / "inside" / "clean.txt").write_bytes(b"nothing")
    (tmp_path / "inside" / "told.bin").write_bytes(b"\0/home/builder/checkout/x\0")

    found = list(traces(tmp_path, ["/home/builder/checkout"]))

    assert found == ["inside/told.bin names a path of this machine"]


def test_nothing_that_the_program_imports_is_kept_out_of_the_bundle(packing: Path) -> None:
    from trimming import EXCLUDED_MODULES

    imported = set[str]()
    for file in (packing.parent / "wardrobe_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}

    missing = {name for name in imported for out in EXCLUDED_MODULES if f"{name}.".startswith(f"{out}.")}
    assert missing == set()
