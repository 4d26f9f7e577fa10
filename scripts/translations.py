"""The window's languages: gathers every text from the source into ``assets/translations`` and compiles them.

``translations.py update`` brings the .ts files up to date (Qt's own format: any translator's tool opens them;
a new text waits there as "unfinished"), ``translations.py compile`` writes the .qm files that the program
loads, and ``translations.py check`` says what is missing. A text means the same wherever it stands, so there
is one context.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as Xml

from wardrobe_desktop.views.qm import PLURAL_RULES, qm_bytes

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "desktop" / "wardrobe_desktop"
FOLDER = ROOT / "assets" / "translations"
CONTEXT = "Wardrobe Sorter"
FIRST_ARGUMENT, SECOND_ARGUMENT = {"tr", "_tr", "say", "marked"}, {"translate", "QT_TRANSLATE_NOOP"}
FUNCTIONS_ONLY = {"say", "marked"}
"""Of the core: a method of the same name shows a text that was translated before."""
COUNTED = "%Ln"


@dataclass
class Text:
    """One text of the program, where it stands, and its forms in one language (empty: not translated yet)."""

    source: str
    files: set[str] = field(default_factory=set)
    forms: list[str] = field(default_factory=list)


def texts() -> dict[str, Text]:
    """Every text that can be shown, by its English."""
    found: dict[str, Text] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        for source in _texts_of(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(source, Text(source)).files.add(path.relative_to(SOURCE).as_posix())
    return found


def _texts_of(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name in FUNCTIONS_ONLY and not isinstance(node.func, ast.Name):
            continue
        place = 0 if name in FIRST_ARGUMENT else 1 if name in SECOND_ARGUMENT else None
        if place is None or len(node.args) <= place:
            continue
        argument = node.args[place]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and argument.value:
            yield argument.value


def read_ts(path: Path) -> dict[str, Text]:
    """The texts of a .ts file with their forms."""
    known: dict[str, Text] = {}
    if not path.exists():
        return known
    for message in Xml.parse(path).iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        text = known.setdefault(source, Text(source))
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        text.forms = forms or [translation.text or ""]
    return known


def write_ts(path: Path, language: str, kept: dict[str, Text]) -> None:
    """Write the texts in the order of their English, so that a change shows as the lines that changed."""
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = CONTEXT
    for source in sorted(kept):
        _write_message(context, kept[source], len(PLURAL_RULES[language].forms))
    Xml.indent(root)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + Xml.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def _write_message(context: Xml.Element, text: Text, forms: int) -> None:
    counted = COUNTED in text.source
    message = Xml.SubElement(context, "message", {"numerus": "yes"} if counted else {})
    for file in sorted(text.files):
        Xml.SubElement(message, "location", filename=file)
    Xml.SubElement(message, "source").text = text.source
    translation = Xml.SubElement(message, "translation", {} if text.forms else {"type": "unfinished"})
    if counted:
        for form in text.forms or [""] * forms:
            Xml.SubElement(translation, "numerusform").text = form
    else:
        translation.text = text.forms[0] if text.forms else ""


def update() -> None:
    """Take up new texts, drop those that are gone, keep every translation."""
    FOLDER.mkdir(exist_ok=True)
    for language in PLURAL_RULES:
        path = FOLDER / f"{language}.ts"
        kept, now = read_ts(path), texts()
        for source, text in now.items():
            if source in kept:
                text.forms = kept[source].forms
        write_ts(path, language, now)
        waiting = sum(not text.forms for text in now.values())
        print(f"{path.name}: {len(now)} texts, {waiting} waiting for a translation")


def compile_all() -> None:
    """Write the .qm file of every language."""
    for language in PLURAL_RULES:
        (FOLDER / f"{language}.qm").write_bytes(compiled(language))


def compiled(language: str) -> bytes:
    """The bytes of the .qm file for what ``language`` has translated."""
    finished = {t.source: t.forms for t in read_ts(FOLDER / f"{language}.ts").values() if t.forms}
    return qm_bytes(finished, PLURAL_RULES[language].rule)


def faults(language: str) -> list[str]:
    """What is wrong with a language, a line each: texts missing or gone, places to fill in that were lost."""
    known, now = read_ts(FOLDER / f"{language}.ts"), texts()
    found = [f"missing: {source}" for source in now if not known.get(source, Text("")).forms]
    found += [f"no longer in the program: {source}" for source in known if source not in now]
    forms = len(PLURAL_RULES[language].forms)
    for source, text in known.items():
        if COUNTED in source and text.forms and len(text.forms) != forms:
            found.append(f"{len(text.forms)} forms instead of {forms}: {source}")
        for form in text.forms:
            # One may be written as a word, where a language does so.
            lost = _holes(source) - _holes(form) - ({COUNTED} if len(text.forms) > 1 else set())
            if not form or lost or _holes(form) - _holes(source):
                found.append(f"places to fill in differ: {source} -> {form}")
    return found


def _holes(text: str) -> set[str]:
    return set(re.findall(r"\{\w*\}|%Ln|%n|%\d", text))


def check() -> int:
    """Print the faults of every language; 1 if there are any."""
    found = [f"{language}: {fault}" for language in PLURAL_RULES for fault in faults(language)]
    print("\n".join(found) or "Every language is complete.")
    return 1 if found else 0


def main() -> int:
    """Run as asked."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("what", choices=("update", "compile", "check"))
    what = parser.parse_args().what
    if what == "check":
        return check()
    update() if what == "update" else compile_all()
    return 0


if __name__ == "__main__":
    sys.exit(main())
