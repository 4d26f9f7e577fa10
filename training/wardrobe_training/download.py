"""A photo from the web, for `predict` with an address."""

from __future__ import annotations

import http.client
import time
import urllib.error
import urllib.request
from typing import IO

from .errors import TrainingError

LARGEST = 50 * 2**20  # bytes: more than any photo, less than a film
#: Seconds for all of a photo, however it trickles.
LONGEST = 180
_SECONDS = 20  # for an answer, and between two parts of it
_CHUNK = 2**16
_SCHEMES = ("http://", "https://")


def is_url(text: str) -> bool:
    """Whether `text` names something on the web; other schemes than http and https are taken for paths."""
    return text.lower().startswith(_SCHEMES)


def download(url: str) -> bytes:
    """The bytes behind an address. Raises TrainingError with a sentence when they cannot be had."""
    request = urllib.request.Request(url, headers={"User-Agent": "wardrobe-train"})
    try:
        with _opener().open(request, timeout=_SECONDS) as answer:
            content = _read(answer)
    except urllib.error.HTTPError as error:
        error.close()
        raise TrainingError(f"{url} could not be downloaded: the server answered {error.code}.") from error
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise TrainingError(
            f"{url} could not be downloaded; check the address and the connection, or save the photo first."
        ) from error
    if len(content) > LARGEST:
        raise TrainingError(f"{url} is larger than {LARGEST // 2**20} MB; save the photo and name the file.")
    return content


def _read(answer: IO[bytes]) -> bytes:
    """At most one byte more than LARGEST; raises TimeoutError for a server that dribbles for ever."""
    parts, size, late = [], 0, time.monotonic() + LONGEST
    while size <= LARGEST and (part := answer.read1(min(_CHUNK, LARGEST + 1 - size))):  # type: ignore[attr-defined]
        parts.append(part)
        size += len(part)
        if time.monotonic() > late:
            raise TimeoutError
    return b"".join(parts)


def _opener() -> urllib.request.OpenerDirector:
    """One that knows http and https alone, wherever an answer may send it on to."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPRedirectHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.UnknownHandler(),
    ):
        opener.add_handler(handler)
    return opener
