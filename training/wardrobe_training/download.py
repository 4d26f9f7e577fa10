"""A photo from the web, for `predict` with an address."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request

from .errors import TrainingError

LARGEST = 50 * 2**20  # bytes: more than any photo, less than a film
_SECONDS = 20
_SCHEMES = ("http://", "https://")


def is_url(text: str) -> bool:
    """Whether `text` names something on the web; other schemes than http and https are taken for paths."""
    return text.lower().startswith(_SCHEMES)


def download(url: str) -> bytes:
    """The bytes behind an address. Raises TrainingError with a sentence when they cannot be had."""
    request = urllib.request.Request(url, headers={"User-Agent": "wardrobe-train"})
    try:
        with _opener().open(request, timeout=_SECONDS) as answer:
            content: bytes = answer.read(LARGEST + 1)
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
