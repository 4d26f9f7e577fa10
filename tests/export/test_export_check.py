"""`check` and the measurements behind it, on real picture files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import pytest
from PIL import Image
from small_runs import CATEGORIES, small_model, write_run
from support.onnx_bytes import seal as reseal

from wardrobe_export.check import check, gate_photos
from wardrobe_export.convert import Conversion
from wardrobe_export.errors import ExportError, GateError
from wardrobe_export.measure import Answers, accuracy, answer, calibration_error, labelled_photos
from wardrobe_export.metadata import Metadata
from wardrobe_export.model_file import read_model_file
from wardrobe_export.pictures import draw_pictures


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two PNGs for each category, of another size than the model's."""
    folder = tmp_path_factory.mktemp("photos")
    pictures = iter(draw_pictures(20, (90, 70), seed=4)[3:])
    for category in CATEGORIES:
        (folder / category["id"]).mkdir()
        for number in range(2):
            Image.fromarray(next(pictures)).save(folder / category["id"] / f"{number}.png")
    return folder


def test_check_reports_everything_that_it_was_asked(
    converted: Conversion, small_run_folder: Path, photos: Path
) -> None:
    findings = check(converted.file.path, small_run_folder, photos)
    assert findings.parity is not None
    assert findings.accuracy is not None
    assert findings.parity.pictures == 32 + 6
    assert findings.parity.same_class == findings.parity.pictures
    assert findings.accuracy.photos == 6
    assert findings.milliseconds > 0
    report = json.loads(findings.to_json())
    assert report["sound"] is True
    assert report["size"] == converted.file.path.stat().st_size
    assert report["metadata"]["categories"] == CATEGORIES


def test_a_run_that_the_file_was_not_made_from_is_refused(converted: Conversion, tmp_path: Path) -> None:
    other = write_run(tmp_path / "other", small_model(scale=1 / 100))
    with pytest.raises(GateError, match="was not made from"):
        check(converted.file.path, other)


def test_shares_are_counted_with_the_thresholds_of_the_file(converted: Conversion) -> None:
    metadata: Metadata = converted.file.metadata  # files from 0.8 and familiarity 0.25
    answers = Answers(
        probabilities=np.array([[0.9, 0.1, 0], [0.9, 0.1, 0], [0.6, 0.4, 0], [0, 0.85, 0.15]]),
        familiarity=np.array([0.5, 0.1, 0.5, 0.5]),
        labels=np.array([0, 0, 0, 2]),
    )
    found = accuracy(answers, metadata)
    assert (found.photos, found.top1) == (4, 0.75)
    assert (found.filed, found.filed_right, found.sorted_right) == (0.5, 0.5, 0.25)


def test_calibration_error_is_the_gap_between_confidence_and_truth() -> None:
    confidence = np.array([0.95, 0.95, 0.55, 0.55])
    assert calibration_error(confidence, np.array([True, True, True, False])) == pytest.approx(0.05)
    assert calibration_error(confidence, np.array([False, False, True, False])) == pytest.approx(0.5)


def test_a_folder_named_for_no_category_is_refused(
    converted: Conversion, photos: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copytree(photos, tmp_path / "photos"))
    (copy / "socks").mkdir()
    with pytest.raises(ExportError, match="socks is named for no category"):
        labelled_photos(copy, converted.file.metadata)


def test_folders_without_photos_are_refused(converted: Conversion, tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(ExportError):
            labelled_photos(folder, converted.file.metadata)
        with pytest.raises(ExportError):
            gate_photos(folder, (8, 8))


def test_a_photo_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "broken.jpg").write_bytes(b"no photo")
    with pytest.raises(ExportError, match=r"broken\.jpg could not be read") as caught:
        gate_photos(tmp_path, (8, 8))
    assert str(caught.value).startswith(str(tmp_path))


def test_a_merged_run_is_converted_calibrated_and_checked_like_any_other(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wardrobe_export import calibrate
    from wardrobe_export.convert import convert_run
    from wardrobe_export.run import load_run
    from wardrobe_training.ensemble import merge_models

    merged = merge_models([small_model(), small_model(scale=1 / 100)])
    run = load_run(write_run(tmp_path / "run", merged))
    monkeypatch.setattr(calibrate, "FEWEST_PHOTOS", 6)
    target = tmp_path / "model.onnx"
    convert_run(calibrate.calibrate_run(run, photos), target)
    findings = check(target, run.folder, photos)
    assert findings.parity is not None
    assert findings.parity.same_class == 32 + 6
    assert findings.accuracy is not None
    assert findings.interval is not None
    assert findings.interval[0] <= findings.accuracy.top1 <= findings.interval[1]


def test_classes_named_otherwise_than_in_the_run_are_refused(
    converted: Conversion, small_run_folder: Path, tmp_path: Path
) -> None:
    swapped = onnx.ModelProto()
    swapped.CopyFrom(converted.file.model)
    entry = json.loads(swapped.metadata_props[0].value)
    entry["categories"].reverse()
    swapped.metadata_props[0].value = json.dumps(entry, separators=(",", ":"))
    path = tmp_path / "swapped.onnx"
    path.write_bytes(reseal(swapped.SerializeToString()))
    with pytest.raises(GateError, match="names its classes otherwise"):
        check(path, small_run_folder)


def test_what_runs_is_what_was_found_sound_though_the_file_is_replaced_meanwhile(
    converted: Conversion, photos: Path, tmp_path: Path
) -> None:
    path = tmp_path / "model.onnx"
    path.write_bytes(converted.file.data)
    file = read_model_file(path)
    path.write_bytes(b"something else")
    assert answer(file, labelled_photos(photos, file.metadata)).probabilities.shape == (6, 3)


def test_what_systems_leave_beside_photos_is_passed_over(
    converted: Conversion, photos: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copytree(photos, tmp_path / "photos"))
    (copy / ".thumbnails").mkdir()
    for left in (copy / ".thumbnails" / "0.png", copy / "dress" / "._0.png"):
        left.write_bytes(b"no photo")
    assert len(labelled_photos(copy, converted.file.metadata)) == len(gate_photos(copy, (8, 8))) == 6


def test_a_photo_in_no_category_is_not_left_out_unnoticed(
    converted: Conversion, photos: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copytree(photos, tmp_path / "photos"))
    shutil.copy(copy / "dress" / "0.png", copy / "loose.png")
    with pytest.raises(ExportError, match=r"loose\.png lies in no category's folder"):
        labelled_photos(copy, converted.file.metadata)
