"""An HTML page that stands alone: nothing in it runs, and nothing is fetched from anywhere."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from .errors import TrainingError


@dataclass(frozen=True)
class Section:
    """A heading, and the HTML that stands under it."""

    heading: str
    parts: tuple[str, ...]


def write_page(path: Path, title: str, lead: Sequence[str], sections: Iterable[Section]) -> None:
    """Write the page through a temporary name; `lead` are the sentences on top. Raises TrainingError."""
    half = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # a file's name may hold bytes that are no text
        half.write_text(_page(title, lead, sections), encoding="utf-8", errors="backslashreplace")
        half.replace(path)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise TrainingError(f"The page {path} could not be written ({error.strerror}).") from error


def _page(title: str, lead: Sequence[str], sections: Iterable[Section]) -> str:
    style = (files(__package__) / "page.css").read_text(encoding="utf-8")
    body = "".join(
        f"<section><h2>{html.escape(s.heading)}</h2>{''.join(s.parts)}</section>" for s in sections
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>{html.escape(title)}</title>
<style>
{style}</style>
</head>
<body>
<main>
<header><h1>{html.escape(title)}</h1>{"".join(map(paragraph, lead))}</header>
{body}
</main>
</body>
</html>
"""


def paragraph(text: str) -> str:
    return f"<p>{html.escape(text)}</p>"


def note(text: str) -> str:
    """A quieter paragraph, for how something is to be read."""
    return f'<p class="note">{html.escape(text)}</p>'


def beside(*parts: str) -> str:
    """Parts next to each other where there is room."""
    return f'<div class="beside">{"".join(f"<div>{p}</div>" for p in parts)}</div>'


def plot(svg: str) -> str:
    return f'<div class="plot">{svg}</div>'


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of text; the first column reads as names, the others as figures."""
    head = "".join(f'<th scope="col">{html.escape(cell)}</th>' for cell in header)
    lines = []
    for name, *cells in rows:
        figures = "".join(f"<td>{html.escape(cell)}</td>" for cell in cells)
        lines.append(f'<tr><th scope="row">{html.escape(name)}</th>{figures}</tr>')
    body = f"<thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody>"
    return f'<div class="wide"><table>{body}</table></div>'


def folded(summary: str, *parts: str) -> str:
    """Parts that show only when they are asked for."""
    return f"<details><summary>{html.escape(summary)}</summary>{''.join(parts)}</details>"
