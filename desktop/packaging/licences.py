"""Writes the folder ``licences`` of a bundle, and its bill of materials: generated, never kept by hand."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import facts
from parts import Part

FOLDER = "licences"
SBOM = "sbom.cdx.json"


def write_licences(bundle: Path, parts: Sequence[Part]) -> None:
    """One folder a part with the texts of its licence, and a list of all that a person can read."""
    folder = bundle / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copy(facts.ROOT / "LICENSE", folder / "Wardrobe Sorter.txt")
    lines = [
        f"{facts.TITLE} {facts.version()} is under the MIT licence (“Wardrobe Sorter.txt”).",
        "It comes with these parts by others. The texts of their licences lie in the folders of their names.",
        "",
        f"{'part':28} {'version':24} licence",
        *(f"{part.name:28} {part.version:24} {part.licence}" for part in parts),
    ]
    (folder / "LIST.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for part in parts:
        for name, text in part.texts.items():
            place = folder / part.name / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")


def bill_of_materials(bundle: Path, parts: Sequence[Part]) -> dict[str, object]:
    """What the bundle is made of, in the form CycloneDX 1.5."""
    models = sorted((facts.ROOT / "assets" / "models").glob("*.onnx"))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": facts.NAME, "version": facts.version()}},
        "components": [
            *(
                {
                    "type": "library",
                    "name": part.name,
                    "version": part.version,
                    "purl": part.purl,
                    "licenses": [{"license": {"name": part.licence}}],
                }
                for part in parts
            ),
            *(
                {
                    "type": "machine-learning-model",
                    "name": file.name,
                    "version": facts.version(),
                    "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(file.read_bytes()).hexdigest()}],
                }
                for file in models
            ),
        ],
    }


def write_bill(target: Path, bundle: Path, parts: Sequence[Part]) -> None:
    """Write it as JSON."""
    target.write_text(json.dumps(bill_of_materials(bundle, parts), indent=1) + "\n", encoding="utf-8")
