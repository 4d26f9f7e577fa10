"""Show what an honest answer to "does it work here?" needs: versions, devices, the model, the data folder."""

from __future__ import annotations

import argparse
import importlib
import importlib.metadata
import json
import platform
from dataclasses import asdict
from pathlib import Path
from typing import Any

from wardrobe_desktop.cli import DONE, REFUSED
from wardrobe_desktop.commands.arguments import OTHER_MODEL, place
from wardrobe_desktop.commands.measures import measure_lines
from wardrobe_desktop.commands.output import OutputFile
from wardrobe_desktop.core.cells import printable
from wardrobe_desktop.core.chosen_model import ChosenModel, chosen_model
from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.paths import data_dir
from wardrobe_desktop.core.pool import ClassifierPool, usable_cores
from wardrobe_desktop.core.sureness import measured, promise

_LIBRARIES = {
    "onnxruntime": "onnxruntime",
    "Qt for Python": "PySide6",
    "Pillow": "PIL",
    "BLAKE3": "blake3",
    "pi-heif": "pi_heif",
    "numpy": "numpy",
}
_FORMS = {"float": "The full form (float).", "int8": "The quick form (eight-bit)."}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument(
        "--json", type=place, metavar="FILE", help="write the report as JSON; - is standard output"
    )
    parser.add_argument("--model", type=place, metavar="FILE", help=OTHER_MODEL)


def run(args: argparse.Namespace) -> int:
    """Examine and tell. Exit status 2 when photos could not be looked at here."""
    if args.json is None:
        report = examine(args.model)
        print("\n".join(_lines(report)))
    else:
        with OutputFile(args.json) as file:
            report = examine(args.model)
            file.write(json.dumps(report, indent=1, ensure_ascii=False) + "\n")
    return DONE if report["ok"] else REFUSED


def examine(model: Path | None = None) -> dict[str, Any]:
    """Everything, ready for JSON; ``ok`` says whether photos can be looked at here, ``trouble`` why not."""
    report: dict[str, Any] = {
        "schema": 1,
        "ok": False,
        "trouble": [],
        "versions": _versions(),
        "system": {"name": platform.platform(), "machine": platform.machine(), "cores": usable_cores()},
        "device": None,
        "providers": _providers(),
        "model": None,
        "data": None,
    }
    try:
        report["data"] = _data()
    except OSError as error:
        report["trouble"].append(f"The data folder cannot be used ({error}). Check that you may write there.")
    try:
        chosen = chosen_model(model)
        report["model"] = _model(chosen)
        with ClassifierPool(chosen.file) as pool:
            report["device"] = asdict(pool.wait_until_ready())
    except WardrobeError as error:
        report["trouble"].append(str(error))
    report["ok"] = not report["trouble"]
    return report


def _versions() -> dict[str, str]:
    try:
        own = importlib.metadata.version("wardrobe-sorter")
    except importlib.metadata.PackageNotFoundError:
        own = "not installed"
    versions = {"Wardrobe Sorter": own, "Python": platform.python_version()}
    for name, module in _LIBRARIES.items():
        try:
            versions[name] = str(importlib.import_module(module).__version__)
        except ImportError as error:
            versions[name] = f"missing ({error})"
    return versions


def _providers() -> list[str]:
    """What onnxruntime was built with; proves nothing about what runs."""
    try:
        return [str(name) for name in importlib.import_module("onnxruntime").get_available_providers()]
    except ImportError:
        return []


def _model(chosen: ChosenModel) -> dict[str, Any]:
    model = chosen.file
    here = measured(model, chosen.threshold)
    return {
        "path": printable(str(model.path)),
        "origin": chosen.origin.value,
        "missed": printable(chosen.missed),
        "bytes": model.path.stat().st_size,
        "sha256": model.id,
        "digest_ok": True,  # a file with a wrong one is refused by read_model_file
        "categories": [category.id for category in model.categories],
        "category_names": [category.name for category in model.categories],
        "image_size": list(model.image_size),
        "temperature": model.temperature,
        "threshold": model.threshold,
        "familiarity_threshold": model.familiarity_threshold,
        "at_threshold": asdict(here),
        "promise": promise(here),
        **model.facts,
    }


def _data() -> dict[str, Any]:
    folder = data_dir()
    thumbnails = [file for file in (folder / "thumbnails").rglob("*.jpg") if file.is_file()]
    return {
        "folder": printable(str(folder)),
        "files": {file.name: file.stat().st_size for file in sorted(folder.iterdir()) if file.is_file()},
        "thumbnails": len(thumbnails),
        "thumbnail_bytes": sum(file.stat().st_size for file in thumbnails),
    }


def _lines(report: dict[str, Any]) -> list[str]:
    lines = [f"{name:18} {version}" for name, version in report["versions"].items()]
    system = report["system"]
    lines += [f"{'System':18} {system['name']}, {system['cores']} cores"]
    lines += [f"{'onnxruntime has':18} {', '.join(report['providers']) or 'nothing'}"]
    if device := report["device"]:
        really = f"{device['name']} ({device['running']})"
        lines += [
            f"{'What really runs':18} {really}",
            *([f"{'':18} {device['reason']}"] if device["reason"] else []),
            f"{'Runs as':18} {_FORMS[device['weights']]}",
            *([f"{'':18} {device['weights_reason']}"] if device["weights_reason"] else []),
        ]
    if model := report["model"]:
        lines += _model_lines(model)
    if data := report["data"]:
        size = sum(data["files"].values()) + data["thumbnail_bytes"]
        lines += [f"{'Data folder':18} {data['folder']}, {_megabytes(size)}, {data['thumbnails']} thumbnails"]
    return [*lines, "", *(report["trouble"] or ["All is well."])]


def _model_lines(model: dict[str, Any]) -> list[str]:
    height, width = model["image_size"]
    network = f"{model['backbone']} ({model['backbone_licence']}), {width} x {height} pixels"
    lines = [
        *([f"{'Model':18} {model['missed']}"] if model["missed"] else []),
        f"{'Model':18} {model['path']}, {_megabytes(model['bytes'])}, undamaged",
        f"{'':18} {network}, of {model['date']}",
        f"{'':18} {len(model['categories'])} categories: {', '.join(model['category_names'])}",
    ]
    at = model["at_threshold"]["confidence"]
    whose = "as the model suggests" if at == model["threshold"] else "as it is set in Settings"
    lines += [
        f"{'How sure is sure':18} {model['promise']}",
        f"{'':18} A photo is filed from a confidence of {at:.2f} on, {whose}.",
    ]
    measures = measure_lines({name: value for name, value in model["metrics"].items() if _is_number(value)})
    return lines + [f"{'Measured' if not nth else '':18} {words}" for nth, words in enumerate(measures)]


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"
