"""Sentences of the core, which speaks English, in a form that the window can say in other languages."""

from __future__ import annotations

from typing import Any


class Sentence(str):
    """An English sentence that remembers how it was made.

    ``template``: the text with ``{name}`` where something was filled in, by which a translation is found;
    ``values``: what was filled in, which may be Sentences themselves.
    """

    template: str
    values: dict[str, Any]

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions cross from the helper process by pickling; a plain str would forget its template.
        return _made, (self.template, self.values)


def say(template: str, **values: Any) -> Sentence:
    """Fill ``template`` in, as ``str.format`` does. The template must be written out where it is called."""
    return _made(template, values)


def marked(text: str) -> str:
    """``text`` as it is: marks a text in a table, for translators, that is looked up where it is shown."""
    return text


def _made(template: str, values: dict[str, Any]) -> Sentence:
    sentence = Sentence(template.format(**values))
    sentence.template, sentence.values = template, values
    return sentence
