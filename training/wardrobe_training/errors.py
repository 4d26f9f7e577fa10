"""What can go wrong for a person who trains: each error is one plain sentence that says what to do."""

from __future__ import annotations


class TrainingError(Exception):
    """Something that the person can put right; its text is shown as it is, without a traceback."""
