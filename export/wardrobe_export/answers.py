"""Whether what a model file says can be what it claims to say, without knowing what is right.

A file may keep the contract to the letter and still answer with what is no number, with shares that do not
sum to 1, or differently when several photos are asked about at once.
"""

from __future__ import annotations

import numpy as np

from wardrobe_export.errors import ModelFileError
from wardrobe_export.graph import OUTPUTS
from wardrobe_export.model_file import ModelFile
from wardrobe_export.pictures import draw_pictures
from wardrobe_export.session import open_session, run_session

#: How far sums and shares may be off: float32 has seven digits, and a network adds up many.
TOLERANCE = 1e-3
_DRAWN = 4


def require_sensible_answers(file: ModelFile) -> None:
    """Run the file on drawn pictures. Raises ModelFileError naming the output that makes no sense."""
    pictures = np.stack(draw_pictures(_DRAWN, file.metadata.image_size))
    session = open_session(file.data)
    together = run_session(session, pictures)
    for name, size in _sizes(file).items():
        if together[name].shape != (_DRAWN, *size) or not np.isfinite(together[name]).all():
            raise _senseless(file, name, "other numbers than it says, or none at all")
    probabilities, familiarity = together["probabilities"], together["familiarity"]
    if probabilities.min() < -TOLERANCE or np.abs(probabilities.sum(axis=1) - 1).max() > TOLERANCE:
        raise _senseless(file, "probabilities", "shares that do not sum to 1")
    if np.abs(familiarity).max() > 1 + TOLERANCE:
        raise _senseless(file, "familiarity", "what is no cosine, which lies from -1 to 1")
    alone = np.concatenate([run_session(session, picture[None])["probabilities"] for picture in pictures])
    if np.abs(alone - probabilities).max() > TOLERANCE:
        raise _senseless(file, "probabilities", "one thing for a picture alone and another among others")


def _sizes(file: ModelFile) -> dict[str, tuple[int, ...]]:
    """Each output's size for one picture, as the file declares it."""
    return {
        value.name: tuple(dim.dim_value for dim in value.type.tensor_type.shape.dim[1:])
        for value in file.model.graph.output
        if value.name in OUTPUTS
    }


def _senseless(file: ModelFile, name: str, what: str) -> ModelFileError:
    return ModelFileError(f'{file.path} gives as "{name}" {what}; train or export it again.')
