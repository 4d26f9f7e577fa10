from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from wardrobe_desktop.core.errors import Problem, ProblemKind, WardrobeError
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.prediction import Failure, Prediction
from wardrobe_desktop.core.store import Store


def predict(path: str, digest: str = "d1", model_id: str = "m1", size: int = 10) -> Prediction:
    photo = Photo(Path(path), Identity(size, 1_700_000_000_123_456_789, digest))
    embedding = np.linspace(-1, 1, 8).astype(np.float16)
    return Prediction(photo, np.array([0.25, 0.75], np.float32), embedding, 0.625, model_id)


def as_scanned(prediction: Prediction) -> Photo:
    return replace(prediction.photo, identity=replace(prediction.photo.identity, digest=""))


def test_a_prediction_comes_back_exactly_after_a_restart(tmp_path: Path) -> None:
    said = predict("/photos/a.jpg")
    with Store(tmp_path / "s.sqlite") as store:
        store.remember([said])
    with Store(tmp_path / "s.sqlite") as store:
        (back,) = store.known([as_scanned(said)], "m1").values()
        assert store.notice == ""
    assert back.photo == said.photo
    assert back.probabilities.tolist() == said.probabilities.tolist()
    assert back.embedding.dtype == np.float16
    assert back.embedding.tolist() == said.embedding.tolist()
    assert (back.familiarity, back.model_id) == (0.625, "m1")


def test_a_changed_file_or_another_model_is_not_known(tmp_path: Path) -> None:
    said = predict("/photos/a.jpg")
    photo = as_scanned(said)
    with Store(tmp_path / "s.sqlite") as store:
        store.remember([said])
        assert store.known([photo], "m2") == {}
        assert store.known([replace(photo, identity=Identity(11, photo.identity.mtime_ns))], "m1") == {}
        assert store.known([replace(photo, identity=Identity(10, photo.identity.mtime_ns + 1))], "m1") == {}
        assert store.known([photo], "m1").keys() == {photo.path}


def test_names_that_are_no_text_are_kept(tmp_path: Path) -> None:
    said = predict("/photos/" + os.fsdecode(b"caf\xe9 \xf0\x9f\x91\x97\n.jpg"))
    with Store(tmp_path / "s.sqlite") as store:
        store.remember([said])
        assert store.known([as_scanned(said)], "m1").keys() == {said.photo.path}


def test_many_photos_are_asked_for_at_once(tmp_path: Path) -> None:
    said = [predict(f"/photos/{n}.jpg", digest=f"{n:032x}") for n in range(5000)]
    with Store(tmp_path / "s.sqlite") as store:
        store.remember(said)
        known = store.known([as_scanned(p) for p in said], "m1")
        assert [known[p.photo.path].photo.digest for p in said] == [p.photo.digest for p in said]
        store.choose([p.photo.digest for p in said], "hat")
        assert len(store.choices([p.photo.digest for p in said])) == 5000


def test_a_choice_is_kept_by_content_and_can_be_forgotten(tmp_path: Path) -> None:
    with Store(tmp_path / "s.sqlite") as store:
        store.choose(["d1", "d2"], "hat")
        store.choose(["d2"], "none-of-these")
    with Store(tmp_path / "s.sqlite") as store:
        assert store.choices(["d1", "d2", "d3"]) == {"d1": "hat", "d2": "none-of-these"}
        store.choose(["d1"], None)
        assert store.choices(["d1"]) == {}


def test_several_threads_share_one_store(tmp_path: Path) -> None:
    with Store(tmp_path / "s.sqlite") as store:
        threads = [
            threading.Thread(
                target=lambda n=n: store.remember([predict(f"/{n}/{i}.jpg", f"{n}-{i}") for i in range(50)])
            )
            for n in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        photos = [as_scanned(predict(f"/{n}/{i}.jpg")) for n in range(4) for i in range(50)]
        assert len(store.known(photos, "m1")) == 200


def test_a_file_that_is_no_database_is_put_aside_and_said(tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    path.write_bytes(b"this was never a database" * 400)
    with Store(path) as store:
        assert "put aside" in store.notice
        store.choose(["d1"], "hat")
        assert store.choices(["d1"]) == {"d1": "hat"}
    (aside,) = tmp_path.glob("s.sqlite.damaged-*")
    assert aside.read_bytes().startswith(b"this was never")


def test_damage_met_while_working_costs_no_decision_that_can_still_be_read(tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    with Store(path) as store:
        store.choose(["d1"], "hat")
        store.remember([predict(f"/photos/{n}.jpg", digest=f"{n:032x}") for n in range(3000)])
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        page_size = database.execute("PRAGMA page_size").fetchone()[0]
        page = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'files'").fetchone()[0]
    database.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * page_size)
        file.write(b"\xff" * page_size)
    with Store(path) as store:
        assert store.known([as_scanned(predict("/photos/7.jpg"))], "m1") == {}
        assert "those of your decisions that could still be read" in store.notice
        assert store.choices(["d1"]) == {"d1": "hat"}
    assert len(list(tmp_path.glob("s.sqlite.damaged-*"))) >= 1


def test_a_second_damaged_file_does_not_push_out_the_first(tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    for _ in range(2):
        path.write_bytes(b"no database" * 500)
        Store(path).close()
    assert len(list(tmp_path.glob("s.sqlite.damaged-*"))) == 2


def test_a_disk_that_refuses_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(WardrobeError, match="cannot be kept"):
        Store(tmp_path / "file" / "s.sqlite")
    store = Store(tmp_path / "s.sqlite")
    store.close()
    with pytest.raises(WardrobeError, match="cannot be kept"):
        store.choose(["d1"], "hat")


def test_a_file_from_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(WardrobeError, match="newer"):
        Store(path)
    assert list(tmp_path.glob("*.damaged*")) == []


def test_a_photo_dated_after_2262_is_remembered_like_any_other(tmp_path: Path) -> None:
    said = predict("/photos/late.jpg")
    said = replace(said, photo=replace(said.photo, identity=Identity(10, 2**63 + 5, "d1")))
    with Store(tmp_path / "s.sqlite") as store:
        store.remember([said])
        assert store.known([as_scanned(said)], "m1").keys() == {said.photo.path}


def test_a_content_that_did_harm_is_known_until_it_is_forgiven_or_the_program_is_renewed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = predict("/photos/a.jpg").photo
    other = replace(photo, path=Path("/photos/b.jpg"))
    with Store(tmp_path / "s.sqlite") as store:
        assert store.bad() == {}
        for one in (photo, other):
            store.remember_bad(Failure(one, Problem(ProblemKind.CRASHED, one.path)))
        assert store.bad() == {photo.digest: ProblemKind.CRASHED}
        store.forgive([Path("/photos/c.jpg")])
        assert store.bad() == {photo.digest: ProblemKind.CRASHED}
        monkeypatch.setattr("wardrobe_desktop.core.store.program_version", lambda: "99.0")
        assert store.bad() == {}
        monkeypatch.undo()
        store.forgive([other.path])
        assert store.bad() == {}
        store.remember_bad(Failure(photo, Problem(ProblemKind.TOO_SLOW, photo.path)))
        store.forget()
        assert store.bad() == {}


@pytest.mark.parametrize("tables", ["choices", "choices, predictions"])
@pytest.mark.parametrize("version", [0, 1])
def test_a_file_that_has_only_some_of_the_tables_gets_the_others(
    tmp_path: Path, tables: str, version: int
) -> None:
    path = tmp_path / "s.sqlite"
    with Store(path) as store:
        store.choose(["d1"], "hat")
    with contextlib.closing(sqlite3.connect(path)) as database:
        gone = {"files", "predictions", "bad", "ran"} - set(tables.split(", "))
        database.executescript("".join(f"DROP TABLE {table};" for table in gone))
        database.execute(f"PRAGMA user_version = {version}")
    with Store(path) as store:
        assert not store.notice
        assert store.choices(["d1"]) == {"d1": "hat"}
        said = predict("/photos/a.jpg")
        store.remember([said])
        assert list(store.known([as_scanned(said)], "m1")) == [said.photo.path]


def test_a_file_from_before_days_were_kept_goes_on_with_all_that_it_knows(tmp_path: Path) -> None:
    path, said = tmp_path / "s.sqlite", predict("/photos/a.jpg")
    with Store(path) as store:
        store.remember([said])
        store.choose(["d1"], "hat")
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.executescript(
            "CREATE TABLE older AS SELECT digest, model_id, probabilities, embedding, familiarity"
            " FROM predictions; DROP TABLE predictions;"
            "CREATE TABLE predictions (digest TEXT PRIMARY KEY, model_id TEXT NOT NULL, probabilities BLOB"
            " NOT NULL, embedding BLOB NOT NULL, familiarity REAL NOT NULL);"
            "INSERT INTO predictions SELECT * FROM older; DROP TABLE older; DROP TABLE ran;"
            "PRAGMA user_version = 1;"
        )
    stores: list[Store] = []
    threads = [threading.Thread(target=lambda: stores.append(Store(path))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(stores) == 4  # whoever came second found it done
    for store in stores:
        with store:
            (back,) = store.known([as_scanned(said)], "m1").values()
            assert (back.familiarity, back.photo.taken) == (0.625, -1)  # nobody has looked
            assert store.choices(["d1"]) == {"d1": "hat"}
            assert store.ran("here") == ""
    dated = replace(said, photo=replace(said.photo, taken=20240512))
    with Store(path) as store:
        store.remember([dated])
        assert store.known([as_scanned(said)], "m1")[said.photo.path].photo.taken == 20240512
