"""Every counted text of the window reads well for one."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

import wardrobe_desktop
from wardrobe_desktop.views.english import SINGULARS
from wardrobe_desktop.views.qm import qm_bytes

SAME_FOR_ONE = {
    "%Ln of {count} photos found.",
    "%Ln left",
    "· %Ln done",
    "· %Ln to look at",
    "· %Ln became clear",
    "· %Ln more to look at",
    "· %Ln in doubt since it learned from you",
    "%Ln to have a look at",
    "%Ln none of these",
    "%Ln could not be read",
    "%Ln still waiting to be looked at",
    "%Ln more could not be sorted",
    "%Ln could not be sorted",
    "%Ln to look at",
    "%Ln still waiting",
    "%Ln changed meanwhile",
    "%Ln no longer there",
    "%Ln there twice",
    "%Ln only a link",
    "%Ln in the cloud only",
    "from “{folder}” and %Ln more",
    "Finish the other %Ln",
    "about %Ln seconds left",
    "All %Ln keep their names",
    "and %Ln more",
    "%Ln more of this garment",
    "Show %Ln more of this garment",
    "Click %Ln or more, so that it is looked for again.",
    "None here; %Ln in All photos.",
    "Problems, %Ln",
    "Look at %Ln now",
    "From %Ln places. Nothing has been moved.",
    "Let go to add %Ln things",
    "Let go to add %Ln folders",
}
"""Texts without a word that changes, or that are never said of one."""


def counted_texts() -> Iterator[tuple[str, str]]:
    """(file, text) of every string with a count in it, wherever it is written."""
    root = Path(wardrobe_desktop.__file__).parent
    for path in sorted(root.rglob("*.py")):
        if path.name == "english.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and "%Ln" in node.value:
                yield path.name, node.value


def test_every_counted_text_has_a_singular() -> None:
    known = SINGULARS.keys() | SAME_FOR_ONE
    assert [found for found in counted_texts() if found[1] not in known] == []


def test_no_singular_is_kept_for_a_text_that_is_gone() -> None:
    said = {text for _, text in counted_texts()}
    assert [text for text in SINGULARS if text not in said] == []


def test_qt_reads_the_table_and_chooses_by_count(qtbot: QtBot) -> None:
    data = qm_bytes({"%Ln Hüte": ("%Ln Hut", "%Ln Hüte"), "%Ln photos": ("%Ln photo", "%Ln photos")})
    translator = QTranslator()
    assert translator.load(data)
    app = QCoreApplication.instance()
    assert app is not None
    app.installTranslator(translator)
    try:
        texts = [QCoreApplication.translate("Any", "%Ln Hüte", "", count) for count in (0, 1, 2)]
    finally:
        app.removeTranslator(translator)
    assert texts == ["0 Hüte", "1 Hut", "2 Hüte"]
