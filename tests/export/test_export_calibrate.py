"""`convert --calibrate`: fitted on photos kept out of training, and on no others as far as the run tells."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from small_runs import CATEGORIES, facts

from wardrobe_export.calibrate import FEWEST_PHOTOS, calibrate_run
from wardrobe_export.cli import main
from wardrobe_export.errors import ExportError
from wardrobe_export.measure import answer, calibration_error
from wardrobe_export.model_file import read_model_file
from wardrobe_export.run import Run, load_run

EACH = 20


def draw(folder: Path, seed: int, each: int = EACH) -> Path:
    """Photos of plain colours, one colour a category, a few of them in the wrong folder."""
    rng = np.random.default_rng(seed)
    for index, category in enumerate(CATEGORIES):
        place = folder / category["id"]
        place.mkdir(parents=True)
        for number in range(each):
            picture = rng.integers(0, 60, (60, 70, 3), dtype=np.uint8)
            picture[..., (index + (number % 9 == 0)) % 3] += 150
            Image.fromarray(picture).save(place / f"{seed}-{number}.png")
    return folder


@pytest.fixture
def run_folder(small_run_folder: Path, tmp_path: Path) -> Path:
    """A run that tells which photos it was trained on: those in `trained`."""
    folder = Path(shutil.copytree(small_run_folder, tmp_path / "run"))
    trained = draw(tmp_path / "trained", seed=1, each=2)
    (folder / "config.toml").write_text(f"data = [{json.dumps(str(trained))}]\ntarget = 0.6\n")
    return folder


@pytest.fixture
def run(run_folder: Path) -> Run:
    return load_run(run_folder)


@pytest.fixture
def kept_out(tmp_path: Path) -> Path:
    return draw(tmp_path / "kept out", seed=2)


def refusal(run: Run, folder: Path) -> str:
    with pytest.raises(ExportError) as caught:
        calibrate_run(run, folder)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def tell_people(folder: Path, tell: Callable[[Path], tuple[str, str]]) -> None:
    """Put a photos.csv above `folder` with who took each photo, and its split."""
    photos = sorted(folder.parent.rglob("*.png"))
    with (folder.parent / "photos.csv").open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["path", "sender_id", "split"])
        table.writerows([path.relative_to(folder.parent), *tell(path)] for path in photos)


def test_the_file_has_what_was_found_on_the_photos(run_folder: Path, kept_out: Path, tmp_path: Path) -> None:
    target = tmp_path / "model.onnx"
    assert main(["convert", str(run_folder), "-o", str(target), "--calibrate", str(kept_out)]) == 0
    file = read_model_file(target)
    before, metadata = facts(), file.metadata
    assert metadata.temperature != before["temperature"]
    assert [vars(point) for point in metadata.curve] != before["curve"]
    assert "60 photos kept out of training, of 3 of 3 categories" in metadata.calibration
    assert metadata.metrics["calibration_photos"] == 3 * EACH
    assert metadata.metrics["top1"] == before["metrics"]["top1"]
    index = {category["id"]: number for number, category in enumerate(CATEGORIES)}
    answers = answer(file, [(path, index[path.parent.name]) for path in sorted(kept_out.rglob("*.png"))])
    confidence, right = answers.probabilities.max(1), answers.probabilities.argmax(1) == answers.labels
    sure = confidence >= metadata.threshold
    assert not sure.any() or right[sure].mean() >= 0.6 or metadata.threshold == 1
    point = metadata.curve[0]
    assert (confidence >= point.confidence).mean() == pytest.approx(point.coverage, abs=0.02)
    assert calibration_error(confidence, right) < 0.25


def test_a_calibrated_file_still_agrees_with_its_run(
    run_folder: Path, kept_out: Path, tmp_path: Path
) -> None:
    target = tmp_path / "model.onnx"
    assert main(["convert", str(run_folder), "-o", str(target), "--calibrate", str(kept_out)]) == 0
    assert main(["check", str(target), "--keras", str(run_folder)]) == 0


def test_too_few_photos_are_refused(run: Run, tmp_path: Path) -> None:
    few = draw(tmp_path / "few", seed=3, each=FEWEST_PHOTOS // 3 - 1)
    assert f"at least {FEWEST_PHOTOS}" in refusal(run, few)


def test_a_photo_that_was_trained_on_is_known_by_its_content(
    run: Run, kept_out: Path, tmp_path: Path
) -> None:
    shutil.copy(tmp_path / "trained" / "dress" / "1-0.png", kept_out / "dress" / "another name.png")
    assert "1 of the 61 photos" in refusal(run, kept_out)


def test_it_is_known_by_its_name_where_the_training_photos_are_gone(
    run: Run, kept_out: Path, tmp_path: Path
) -> None:
    shutil.rmtree(tmp_path / "trained")
    np.savez(run.folder / "oof.npz", paths=np.array(["trained/dress/2-5.png", "trained/dress/9-9.png"]))
    assert "1 of the 60 photos" in refusal(run, kept_out)


def test_photos_of_people_who_were_trained_on_are_refused(run: Run, kept_out: Path) -> None:
    tell_people(kept_out, lambda path: ("ann" if path.name.endswith("-1.png") else "bob", "train"))
    assert "are by people whose photos were trained on" in refusal(run, kept_out)


def test_people_who_were_kept_out_are_counted(run: Run, kept_out: Path) -> None:
    tell_people(kept_out, lambda path: ("ann" if path.name.startswith("1-") else path.stem[-1], "train"))
    assert "60 photos by 10 people kept out of training" in calibrate_run(run, kept_out).facts["calibration"]


def test_a_test_split_is_refused(run: Run, kept_out: Path) -> None:
    tell_people(kept_out, lambda path: (path.parts[-3], "test" if path.name.startswith("2-") else "train"))
    assert "for the last figures only" in refusal(run, kept_out)


def test_a_run_that_tells_nothing_is_believed_and_that_is_written_down(run: Run, kept_out: Path) -> None:
    (run.folder / "config.toml").unlink()
    assert "on trust" in calibrate_run(run, kept_out).facts["calibration"]


def beside_a_test_split(kept_out: Path) -> Path:
    """Put a photos.csv above the photos that calls them a test split, as a spreadsheet would write it."""
    rows = [f"{path.relative_to(kept_out.parent)},Test ,{path.stem}" for path in kept_out.rglob("*.png")]
    text = "\n".join(["path,split,sender_id", *rows])
    (kept_out.parent / "photos.csv").write_text(text, encoding="utf-8-sig")
    return kept_out


def test_a_test_split_is_known_in_a_table_from_a_spreadsheet(run: Run, kept_out: Path) -> None:
    assert "test split" in refusal(run, beside_a_test_split(kept_out))


@pytest.mark.parametrize("what", ["folder", "categories", "photos"])
def test_a_test_split_is_known_through_links(run: Run, kept_out: Path, tmp_path: Path, what: str) -> None:
    beside_a_test_split(kept_out)
    links = tmp_path / "elsewhere" / "links"
    links.parent.mkdir()
    if what == "folder":
        links.symlink_to(kept_out)
    for folder in kept_out.iterdir() if what != "folder" else ():
        (links / folder.name).parent.mkdir(exist_ok=True)
        if what == "categories":
            (links / folder.name).symlink_to(folder)
        for photo in folder.iterdir() if what == "photos" else ():
            (links / folder.name).mkdir(exist_ok=True)
            (links / folder.name / f"other {photo.name}").symlink_to(photo)
    assert "60 of the 60 photos" in refusal(run, links)
    assert "test split" in refusal(run, links)


def test_copies_of_a_test_split_beside_the_training_photos_are_known(
    run: Run, kept_out: Path, tmp_path: Path
) -> None:
    beside_a_test_split(kept_out)
    copy = tmp_path / "some" / "where" / "copy"
    for photo in kept_out.rglob("*.png"):
        (copy / photo.parent.name).mkdir(parents=True, exist_ok=True)
        shutil.copy(photo, copy / photo.parent.name / f"copy of {photo.name}")
    assert "60 of the 60 photos" in refusal(run, copy)


def test_a_table_that_cannot_be_read_is_not_passed_over(run: Run, kept_out: Path) -> None:
    (kept_out.parent / "photos.csv").write_bytes(b"path,split\ndress/1.png,\xff\xfe\n")
    assert "may tell of a test split" in refusal(run, kept_out)


@pytest.mark.parametrize("damage", ["", 'data = "photos"', "data = [7]", "data = [", "[" * 100_000])
def test_a_damaged_config_is_not_passed_over(run: Run, kept_out: Path, damage: str) -> None:
    (run.folder / "config.toml").write_text(damage)
    assert "config.toml is damaged" in refusal(run, kept_out)


def test_a_damaged_list_of_photos_is_not_passed_over(run: Run, kept_out: Path) -> None:
    np.savez(run.folder / "oof.npz", paths=np.array(["trained/dress/2-5.png"]))
    whole = (run.folder / "oof.npz").read_bytes()
    for part in (b"", b"no archive", whole[:100], whole[:-30], whole.replace(b"2\0\0\0-", b"9\0\0\0-")):
        (run.folder / "oof.npz").write_bytes(part)
        assert "oof.npz is damaged" in refusal(run, kept_out)


@pytest.mark.parametrize("target", ['"much"', "7", "0", "nan"])
def test_a_target_that_is_no_share_is_refused(run: Run, kept_out: Path, target: str) -> None:
    (run.folder / "config.toml").write_text(f"data = []\ntarget = {target}\n")
    assert "is no share" in refusal(run, kept_out)


def test_a_merged_run_is_asked_by_the_config_of_its_member(run: Run, kept_out: Path, tmp_path: Path) -> None:
    (run.folder / "config.toml").rename(run.folder / "member.toml")
    shutil.copy(tmp_path / "trained" / "dress" / "1-0.png", kept_out / "dress" / "another name.png")
    assert "1 of the 61 photos" in refusal(run, kept_out)


def test_photos_named_from_where_the_run_was_made_are_found_from_anywhere(
    run_folder: Path, kept_out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (run_folder / "config.toml").write_text('data = ["trained"]\nout = "run"\n')
    shutil.copy(tmp_path / "trained" / "dress" / "1-0.png", kept_out / "dress" / "another name.png")
    elsewhere = draw(tmp_path / "elsewhere" / "trained", seed=9, each=1).parent
    monkeypatch.chdir(elsewhere)
    assert "1 of the 61 photos" in refusal(load_run(run_folder), kept_out)
