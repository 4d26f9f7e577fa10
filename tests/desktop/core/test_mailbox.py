"""A second start hands its folders to the window that is open, and never waits for one that hangs."""

from __future__ import annotations

import json
import os
import threading
import time
from pathlib import Path

import pytest

from wardrobe_desktop.core.mailbox import Mailbox


def test_only_one_window_gets_the_letters(tmp_path: Path) -> None:
    first, second = Mailbox(tmp_path), Mailbox(tmp_path)
    assert first.claim()
    assert first.claim()  # still
    assert not second.claim()
    first.close()
    assert second.claim()
    second.close()


def test_what_is_handed_over_arrives_in_order_and_once(tmp_path: Path) -> None:
    window, other = Mailbox(tmp_path), Mailbox(tmp_path)
    window.claim()
    odd = Path(os.fsdecode(b"/photos/bl\xfcte \xe2\x80\x9c"))
    got: list[list[Path]] = []
    done = threading.Event()

    def take() -> None:
        while not done.is_set():
            got.extend(window.letters())

    taker = threading.Thread(target=take)
    taker.start()
    try:
        assert other.hand_over([Path("/photos/a"), odd], patience=30)
        assert other.hand_over([], patience=30)
    finally:
        done.set()
        taker.join()
    assert got == [[Path("/photos/a"), odd], []]
    assert list(tmp_path.glob("*.json")) == []
    window.close()


def test_a_window_that_hangs_is_not_waited_for_and_gets_nothing_later(tmp_path: Path) -> None:
    window, other = Mailbox(tmp_path), Mailbox(tmp_path)
    window.claim()
    assert not other.hand_over([Path("/photos")], patience=0.05, starting=0)
    assert window.letters() == []
    window.close()


def test_a_window_that_has_just_begun_is_waited_for_longer(tmp_path: Path) -> None:
    window, other = Mailbox(tmp_path), Mailbox(tmp_path)
    window.claim()
    got: list[list[Path]] = []
    later = threading.Timer(0.5, lambda: got.extend(window.letters()))
    later.start()
    assert other.hand_over([Path("/photos")], patience=0.05, starting=60)
    later.join()
    assert got == [[Path("/photos")]]
    os.utime(tmp_path / "open.lock", (time.time() - 100, time.time() - 100))
    assert not other.hand_over([Path("/photos")], patience=0.05, starting=60)
    window.close()


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"a": 1}', '["relative"]', '["/a\\u0000b"]', "null"])
def test_a_letter_that_makes_no_sense_is_thrown_away(tmp_path: Path, text: str) -> None:
    (tmp_path / "1.json").write_text(text, encoding="utf-8")
    taken = Mailbox(tmp_path).letters()
    assert taken in ([], [[]])
    assert list(tmp_path.iterdir()) == []


def test_a_letter_from_long_ago_is_not_acted_on(tmp_path: Path) -> None:
    letter = tmp_path / "1.json"
    letter.write_text(json.dumps(["/photos"]), encoding="utf-8")
    os.utime(letter, (time.time() - 3600,) * 2)
    assert Mailbox(tmp_path).letters() == []
    assert not letter.exists()


def test_a_folder_that_cannot_be_made_gives_every_start_a_window_of_its_own(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    mailbox = Mailbox(blocked)
    assert not mailbox.claim()
    assert not mailbox.hand_over([], patience=0.05)
