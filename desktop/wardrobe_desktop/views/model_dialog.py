"""Asking for a model file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_model(parent: QWidget, begin: Path | None = None) -> Path | None:
    """The model file that the person picks, looking from ``begin`` on or from home; None where they don't."""
    heading = QCoreApplication.translate("ModelDialog", "Choose another file")
    kind = QCoreApplication.translate("ModelDialog", "Files that recognise clothes (*.onnx)")
    name, _ = QFileDialog.getOpenFileName(parent, heading, str(begin or Path.home()), kind)
    return Path(name).absolute() if name else None
