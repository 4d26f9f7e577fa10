"""What can go wrong between a trained model and its model file. Each message is one sentence for a person.

ExportError
├── RunError        the run folder cannot be exported as it is
├── ModelFileError  a file is no sound model file
└── GateError       the conversion ran, but its result is not the same model; nothing was written
"""

from __future__ import annotations


class ExportError(Exception):
    """Base of the family; `str(error)` is one sentence that says what to do."""


class RunError(ExportError):
    """The run folder, or the Keras model in it, cannot be exported as it is."""


class ModelFileError(ExportError):
    """The file is missing, damaged, foreign, or does not keep the model-file contract."""


class GateError(ExportError):
    """The converted model failed a check, so no file is written."""
