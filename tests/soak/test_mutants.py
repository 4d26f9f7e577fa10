from __future__ import annotations

import sys
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("processes are watched through /proc, which is Linux's", allow_module_level=True)
pytest.importorskip("pillow_heif", reason="only pillow-heif can write HEIC")

from mutants import soak, summary
from mutating import DAMAGES, mutant
from originals import originals

COUNT = 1000


def test_a_thousand_damaged_photos_have_a_row_each_and_do_no_harm(tmp_path: Path) -> None:
    outcome = soak(COUNT, 1, tmp_path)
    print(summary(outcome))
    assert outcome.faults == []
    assert outcome.rows == COUNT
    assert 0.1 * COUNT < outcome.verdicts["The file is damaged."] < 0.9 * COUNT


def test_mutants_are_told_by_seed_and_number_and_every_kind_of_damage_is_done_to_every_format() -> None:
    bases = originals()
    made = [mutant(3, number, bases) for number in range(2000)]
    assert made[1234] == mutant(3, 1234, bases)
    assert mutant(3, 7, bases) != mutant(4, 7, bases)
    done = {
        (one.recipe.split("-")[0].split("+")[0], step) for one in made for step in one.recipe.split("+")[1:]
    }
    kinds = {base.kind.split("-")[0] for base in bases}
    assert kinds == {"jpeg", "png", "webp", "heic", "avif", "tiff", "gif", "bmp"}
    missing = {(kind, damage.__name__.strip("_")) for kind in kinds for damage in DAMAGES} - done
    assert not missing
