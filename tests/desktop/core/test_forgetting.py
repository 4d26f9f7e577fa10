from __future__ import annotations

from pathlib import Path

import pytest

from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.forgetting import forget_everything, forget_sorts, kept_bytes
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.paths import data_dir, thumbnails_dir
from wardrobe_desktop.core.plan import Filing, Mode, make_plan
from wardrobe_desktop.core.scan import scan
from wardrobe_desktop.core.settings import Settings, load_settings, save_settings
from wardrobe_desktop.core.sorter import run
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.core.store import Store


def sorted_once(journal: Journal, samples: Path, tmp_path: Path) -> None:
    photos = scan([samples / "IMG_2041.jpg"]).photos
    plan = make_plan([Filing(photo, "Dress") for photo in photos], tmp_path / "sorted", Mode.COPY, [samples])
    run(plan, journal, Stop(), lambda _done, _total: None)


def test_what_is_kept_is_forgotten_and_the_sorts_and_settings_stay(samples: Path, tmp_path: Path) -> None:
    save_settings(Settings(theme="dark"))
    picture = thumbnails_dir() / "ab" / "abc.jpg"
    picture.parent.mkdir()
    picture.write_bytes(b"x" * 5000)
    damaged = data_dir() / "review.sqlite.damaged-2026-01-01"
    damaged.write_bytes(b"y" * 300)
    with Store() as store, Journal() as journal:
        sorted_once(journal, samples, tmp_path)
        store.choose([f"{n:064x}" for n in range(2000)], "hat")
        before = kept_bytes(store, thumbnails_dir())
        assert before > 5300 + 2000 * 64
        forget_everything(store, thumbnails_dir())
        assert store.choices([f"{n:064x}" for n in range(2000)]) == {}
        assert kept_bytes(store, thumbnails_dir()) < 200_000 < before
        assert len(journal.sorts()) == 1
        store.choose(["0" * 64], "hat")
        assert store.choices(["0" * 64]) == {"0" * 64: "hat"}
    assert not picture.exists()
    assert not damaged.exists()
    assert load_settings().theme == "dark"


def test_the_sorts_are_forgotten_only_by_themselves_and_never_while_one_runs(
    samples: Path, tmp_path: Path
) -> None:
    with Journal() as journal, Journal() as other:
        sorted_once(journal, samples, tmp_path)
        with other.lock, pytest.raises(SortRefused):
            forget_sorts(journal)
        assert len(journal.sorts()) == 1
        forget_sorts(journal)
        assert journal.sorts() == []
