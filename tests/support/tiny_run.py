"""A real run folder in seconds: the real `fit` command on drawn garments, with a very small network."""

from __future__ import annotations

from pathlib import Path

from support.pictures import draw_wardrobe

from wardrobe_training.cli import main

TINY = (
    "--backbone small-cnn --unfreeze all --image-size 32 --epochs 6 --rate 5e-3 --batch 8 --folds 2 "
    "--views 0 --quarter-turns 0 --dropout 0"
)


def make_tiny_run(folder: Path) -> Path:
    """Draw photos of three garments under `folder`, train on them, and return the run folder.

    The photos stay in `folder / "photos"`, one sub-folder a category (dress, pants, t-shirt).
    """
    photos = draw_wardrobe(folder / "photos")
    run = folder / "run"
    status = main(["fit", "--data", str(photos), "--out", str(run), *TINY.split()])
    assert status == 0, "the fit command failed; its sentence stands above"
    return run
