"""The eight-bit file that is shipped is the float file that is shipped, nearly to the photo."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wardrobe_export.measure import labelled_photos
from wardrobe_export.model_file import ModelFile, read_model_file
from wardrobe_export.quantise import compare

ROOT = Path(__file__).resolve().parents[2]
FLOAT = ROOT / "assets" / "models" / "wardrobe.onnx"
EIGHT = FLOAT.with_name("wardrobe.int8.onnx")


@pytest.fixture(scope="module")
def eight() -> ModelFile:
    if not EIGHT.exists():
        pytest.skip("no eight-bit file is shipped; the float file then runs everywhere")
    return read_model_file(EIGHT)


def test_it_was_made_from_the_float_file_beside_it(eight: ModelFile) -> None:
    exact = read_model_file(FLOAT)
    assert eight.metadata.quantised_from == exact.metadata.file_sha256
    for name in ("categories", "image_size", "threshold", "familiarity_threshold", "curve", "keras_sha256"):
        assert getattr(eight.metadata, name) == getattr(exact.metadata, name)
    assert eight.size < exact.size


def test_the_readme_tells_of_it(eight: ModelFile) -> None:
    """The block in export/README.md is what `wardrobe-export quantise` prints."""
    readme = (ROOT / "export" / "README.md").read_text(encoding="utf-8")
    assert eight.metadata.file_sha256 in readme
    assert f"{eight.size / 1e6:.1f} MB, of {FLOAT.stat().st_size / 1e6:.1f} MB" in readme


def test_the_readme_tells_what_the_photos_for_validation_say(eight: ModelFile, clothing: Path) -> None:
    """Nearly: another processor may round one photo to the other side."""
    found = compare(read_model_file(FLOAT), eight, labelled_photos(clothing / "validation", eight.metadata))
    readme = (ROOT / "export" / "README.md").read_text(encoding="utf-8")
    same, photos = map(int, re.findall(r"Same class as float +(\d+) of (\d+) photos", readme)[0])
    right = [float(share) / 100 for share in re.findall(r"Right +([\d.]+)%, float ([\d.]+)%", readme)[0]]
    gaps = [float(gap) for gap in re.findall(r"Calibration error +([\d.]+), float ([\d.]+)", readme)[0]]
    assert photos == found.photos
    assert abs(same - found.same) <= 1
    assert found.right is not None
    assert found.right == pytest.approx(tuple(reversed(right)), abs=1.5 / photos)
    assert found.calibration_error == pytest.approx(tuple(reversed(gaps)), abs=0.005)


def test_on_the_test_photos_it_says_what_the_float_file_says(eight: ModelFile, clothing: Path) -> None:
    exact = read_model_file(FLOAT)
    found = compare(exact, eight, labelled_photos(clothing / "test", eight.metadata))
    assert found.photos == 372
    assert found.photos - found.same <= 4
    assert found.right is not None
    assert round((found.right[0] - found.right[1]) * found.photos) <= 1
