"""The model file that is shipped keeps the contract."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from wardrobe_export.check import Findings, check
from wardrobe_export.commands.check import table_rows
from wardrobe_export.digest import computed_digest
from wardrobe_export.measure import accuracy, answer, labelled_photos
from wardrobe_export.model_file import OPSET, ModelFile, read_model_file
from wardrobe_export.operators import count_operators
from wardrobe_export.parity import DRAWN
from wardrobe_export.pictures import draw_pictures
from wardrobe_export.session import open_session, run_session
from wardrobe_training.metrics import wilson_interval

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "assets" / "models" / "wardrobe.onnx"
TEN = {
    "dress": "Dress",
    "hat": "Hat",
    "longsleeve": "Long sleeve",
    "outwear": "Outerwear",
    "pants": "Pants",
    "shirt": "Shirt",
    "shoes": "Shoes",
    "shorts": "Shorts",
    "skirt": "Skirt",
    "t-shirt": "T-shirt",
}


@pytest.fixture(scope="module")
def shipped() -> ModelFile:
    return read_model_file(SHIPPED)


def test_the_shipped_file_is_whole_and_keeps_the_contract(shipped: ModelFile) -> None:
    assert shipped.metadata.file_sha256 == computed_digest(SHIPPED.read_bytes())
    assert [(entry.domain, entry.version) for entry in shipped.model.opset_import] == [("", OPSET)]


def test_it_knows_the_ten_categories_by_their_names(shipped: ModelFile) -> None:
    assert {category.id: category.name for category in shipped.metadata.categories} == TEN


def test_it_says_what_it_was_made_from(shipped: ModelFile) -> None:
    metadata = shipped.metadata
    assert metadata.backbone == "efficientnet-lite0 + efficientnet-lite2"
    assert metadata.backbone_licence == "Apache-2.0"
    assert "CC0" in metadata.training_data
    assert metadata.image_size == (224, 224)
    assert (metadata.resize, metadata.resample) == ("stretch", "bicubic")


def test_its_size_stays_fit_for_a_repository(shipped: ModelFile) -> None:
    assert 15e6 < shipped.size < 30e6


def test_its_convolutions_hold_their_normalisations(shipped: ModelFile) -> None:
    counts = count_operators(shipped.model)
    assert counts["Conv"] > 50
    assert "BatchNormalization" not in counts


def test_its_outputs_have_their_shapes_and_rows_sum_to_one(shipped: ModelFile) -> None:
    outputs = run_session(open_session(SHIPPED), np.stack(draw_pictures(5, shipped.metadata.image_size)))
    categories = len(shipped.metadata.categories)
    assert outputs["probabilities"].shape == (5, categories)
    assert np.allclose(outputs["probabilities"].sum(axis=1), 1, atol=1e-5)
    assert outputs["heat"].shape[-1] == categories
    assert outputs["familiarity"].shape == (5,)
    assert (np.abs(outputs["familiarity"]) <= 1 + 1e-5).all()


@pytest.fixture(scope="module")
def told() -> dict[str, str]:
    """The block in export/README.md that `wardrobe-export check` printed, as names and what is told of them;
    a new file needs a new block."""
    readme = (ROOT / "export" / "README.md").read_text(encoding="utf-8")
    block = readme.split("## The shipped file, measured")[1].split("## ")[0]
    rows = re.findall(r"^    (\S.*?) {2,}(\S.*)$", block, re.MULTILINE)
    return dict(rows)


#: What another computer, or another hour, may answer otherwise.
_TIMED = {"Time for one picture"}


def test_the_readme_tells_of_this_file(shipped: ModelFile, told: dict[str, str]) -> None:
    rows = dict(table_rows(check(SHIPPED)))
    rows["File"] = rows["File"].replace(str(SHIPPED), SHIPPED.relative_to(ROOT).as_posix())
    assert {name: told[name] for name in rows.keys() - _TIMED} == {
        name: rows[name] for name in rows.keys() - _TIMED
    }


def test_the_readme_tells_what_the_test_photos_say(
    shipped: ModelFile, told: dict[str, str], clothing: Path
) -> None:
    photos = labelled_photos(clothing / "test", shipped.metadata)
    found = accuracy(answer(shipped, photos), shipped.metadata)
    low, high = wilson_interval(round(found.top1 * found.photos), found.photos)
    findings = Findings(shipped, 0.0, 0, {}, None, found, (low, high))
    rows = dict(table_rows(findings)[-5:])
    assert rows["Photos"] == "372"
    assert {name: told[name] for name in rows} == rows
    assert told["Same class as Keras"] == f"{372 + DRAWN} of {372 + DRAWN} pictures"
