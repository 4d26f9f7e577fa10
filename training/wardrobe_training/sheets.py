"""Picture sheets: small photos in a grid with words under them, the pictures inside the page itself."""

from __future__ import annotations

import base64
import html
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image

from .errors import TrainingError
from .findings import Photo
from .upright import upright

_SIDE = 240  # pixels on the longer side: sharp at the 120 CSS pixels of a tile on a screen of double density
_QUALITY = 80


@dataclass(frozen=True)
class Card:
    """A photo with what stands under it; its name appears where the pointer rests."""

    photo: Photo
    title: str
    line: str


def sheet(cards: Sequence[Card]) -> str:
    """The cards as HTML; a photo that is gone or cannot be read leaves an empty tile that says so."""
    return f'<div class="sheet">{"".join(map(_figure, cards))}</div>'


def _figure(card: Card) -> str:
    title, line, hint = map(html.escape, (card.title, card.line, card.photo.name))
    name = html.escape(card.photo.name.rsplit("/", 1)[-1])
    return (
        f'<figure title="{hint}"><div class="tile">{_picture(card.photo)}</div>'
        f"<figcaption><b>{title}</b><span>{line}</span><small>{name}</small></figcaption></figure>"
    )


def _picture(photo: Photo) -> str:
    if photo.path is None:
        return "<i>no longer there</i>"
    try:
        return _image(upright(photo.path, _SIDE), photo.name)
    except TrainingError:
        return "<i>could not be read</i>"


def strips(rows: Iterable[tuple[str, Sequence[np.ndarray]]]) -> str:
    """One row a photo: its name, and several pictures (uint8 [H,W,3]) beside each other, the first framed."""
    lines = []
    for name, pictures in rows:
        images = "".join(_image(Image.fromarray(p), "") for p in pictures)
        lines.append(f'<div class="strip"><span>{html.escape(name)}</span>{images}</div>')
    return f'<div class="strips">{"".join(lines)}</div>'


def _image(image: Image.Image, name: str) -> str:
    image.thumbnail((_SIDE, _SIDE))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=_QUALITY)
    data = base64.b64encode(buffer.getvalue()).decode("ascii")
    return f'<img src="data:image/jpeg;base64,{data}" alt="{html.escape(name)}" loading="lazy">'
