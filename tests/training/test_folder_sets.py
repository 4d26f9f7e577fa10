"""Any folders of photos will do: two categories or seventeen, with or without a word on who took them."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

pytest.importorskip("keras")

from wardrobe_training.cli import main

TINY = (
    "--backbone small-cnn --unfreeze all --image-size 32 --rate 5e-3 --batch 16 --folds 2 --rounds 1 "
    "--views 1 --quarter-turns 0 --dropout 0"
)


def _draw(folder: Path, categories: int, count: int) -> Path:
    """A disc in a colour and a size of its own for each category."""
    rng = np.random.default_rng(categories)
    for label in range(categories):
        (folder / f"kind {label:02}").mkdir(parents=True)
        for number in range(count):
            picture = Image.new("RGB", (48, 40), "white")
            middle, radius = 24 + int(rng.integers(-3, 4)), 6 + 10 * (label % 3) // 2
            box = (middle - radius, 20 - radius, middle + radius, 20 + radius)
            ImageDraw.Draw(picture).ellipse(box, fill=f"hsl({360 * label // categories},80%,{42 + number}%)")
            picture.save(folder / f"kind {label:02}" / f"{number}.png")
    return folder


@pytest.mark.parametrize(("categories", "count", "epochs"), [(2, 8, 4), (17, 4, 2)])
def test_the_same_command_trains_on_few_and_on_many_categories(
    tmp_path: Path, categories: int, count: int, epochs: int
) -> None:
    photos, run = _draw(tmp_path / "photos", categories, count), tmp_path / "run"
    arguments = [*TINY.split(), "--epochs", str(epochs)]
    assert main(["fit", "--data", str(photos), "--out", str(run), *arguments]) == 0
    facts = json.loads((run / "run.json").read_text())
    assert [c["id"] for c in facts["categories"]] == [f"kind {label:02}" for label in range(categories)]
    assert main(["evaluate", str(run), "--data", str(photos)]) == 0
    with np.load(run / "oof.npz") as arrays:
        assert arrays["logits"].shape[1] == categories
        assert set(arrays["persons"]) == {""}


def test_who_took_a_photo_is_kept_where_it_is_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photos, run = _draw(tmp_path / "photos", 2, 8), tmp_path / "run"
    with (photos / "photos.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["path", "sender_id"])
        for path in sorted(photos.glob("*/*.png")):
            table.writerow([path.relative_to(photos).as_posix(), f"person {int(path.stem) // 2}"])
    assert main(["fit", "--data", str(photos), "--out", str(run), *TINY.split(), "--epochs", "1"]) == 0
    assert "16 photos of 4 people in 2 categories" in capsys.readouterr().err
    with np.load(run / "oof.npz") as arrays:
        held = set(arrays["persons"])
    assert len(held) == 2, "one of two folds holds half of the people"
