"""StoredAnswers: what the network said earlier of a content, asked by the helper process, which only reads.

A photo that was renamed, moved or copied has a path that nobody knows; once its bytes have been read, its
digest tells that it was looked at before, and it need not be decoded again.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


class Answer(NamedTuple):
    """``probabilities`` float32 [C], ``embedding`` float16 [D], ``familiarity``: see Prediction.
    ``taken``: see Photo.
    """

    probabilities: NDArray[np.float32]
    embedding: NDArray[np.float16]
    familiarity: float
    taken: int


class StoredAnswers:
    """The predictions in the store at ``path``, from several threads. A store that is missing, damaged or in
    use knows nothing: then photos are looked at anew.
    """

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._database: sqlite3.Connection | None = None
        with contextlib.suppress(sqlite3.Error):
            address = f"{path.absolute().as_uri()}?mode=ro"
            self._database = sqlite3.connect(address, uri=True, timeout=1, check_same_thread=False)

    def of(self, digest: str, model_id: str) -> Answer | None:
        """What this model file said of this content, if that is known."""
        question = (
            "SELECT probabilities, embedding, familiarity, taken FROM predictions "
            "WHERE digest = ? AND model_id = ?"
        )
        if self._database is None:
            return None
        try:
            with self._lock:
                row = self._database.execute(question, (digest, model_id)).fetchone()
        except sqlite3.Error:
            return None
        if row is None:
            return None
        return Answer(np.frombuffer(row[0], np.float32), np.frombuffer(row[1], np.float16), *row[2:])

    def close(self) -> None:
        """Let go of the file."""
        if self._database is not None:
            self._database.close()
