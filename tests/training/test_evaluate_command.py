"""`evaluate` and `predict`, as a person calls them, on drawn garments and a very small network."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from support.pictures import draw_garment, draw_wardrobe

pytest.importorskip("keras")

from wardrobe_training import download
from wardrobe_training.cli import main
from wardrobe_training.data import Sample
from wardrobe_training.decode import decode
from wardrobe_training.robustness import CHANGES, robustness
from wardrobe_training.upright import upright


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    return draw_wardrobe(tmp_path / "photos", count=5, seed=42)


def _strangers(folder: Path, count: int = 4) -> Path:
    folder.mkdir()
    rng = np.random.default_rng(8)
    for number in range(count):
        noise = rng.integers(0, 256, (40, 30, 3)).astype(np.uint8)
        Image.fromarray(noise).save(folder / f"noise-{number}.png")
    return folder


def test_evaluate_prints_writes_and_draws_everything(
    tiny_run: Path, photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = _strangers(tmp_path / "noise"), _strangers(tmp_path / "more noise", 3)
    told, shown = tmp_path / "figures.json", tmp_path / "shown"
    command = ["evaluate", str(tiny_run), "--data", str(photos), "--strangers", str(one)]
    command += ["--strangers", str(other), "--robustness", "--report", str(shown), "--json", str(told)]
    assert main(command) == 0
    said = capsys.readouterr().out
    for words in ("precision", "Confusions", "95 % interval", "AUROC", "turned by 180°", "of the surest"):
        assert words in said
    figures = json.loads(told.read_text())
    assert set(figures["strangers"]) == {"noise", "more noise"}
    assert figures["strangers"]["more noise"]["photos"] == 3
    assert set(figures["robustness"]) == set(CHANGES)
    low, high = figures["calibration_error_interval"]
    assert 0 <= low <= high <= 1
    assert sum(b["photos"] for b in figures["calibration_bins"]) == figures["photos"] == 15
    page = (shown / "evaluation.html").read_text(encoding="utf-8")
    for heading in ("What is taken for what", "Does it know what it knows", "The worst mistakes", "grey"):
        assert heading in page


def test_the_matrix_on_the_terminal_is_aligned(
    tiny_run: Path, photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", str(tiny_run), "--data", str(photos)]) == 0
    lines = capsys.readouterr().out.splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith("Confusions"))
    table = lines[start + 1 : start + 5]
    assert table[0].split() == ["1", "2", "3"]
    assert [line.split()[1] for line in table[1:]] == ["dress", "pants", "t-shirt"]
    assert len({len(line) for line in table}) == 1


def test_a_photo_that_cannot_be_read_is_named_and_counts_in_the_exit_status(
    tiny_run: Path, photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (photos / "dress" / "broken.jpg").write_bytes(b"nothing")
    assert main(["evaluate", str(tiny_run), "--data", str(photos)]) == 1
    assert "broken.jpg could not be read" in capsys.readouterr().err


def test_the_changes_are_made_to_the_whole_upright_photo(tmp_path: Path) -> None:
    picture = np.zeros((30, 60, 3), np.uint8)
    picture[:, :30] = (200, 40, 40)
    image = Image.fromarray(picture)
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise by a quarter when shown
    image.save(tmp_path / "lying.png", exif=exif)
    photo = upright(tmp_path / "lying.png")
    assert photo.size == (30, 60)
    np.testing.assert_array_equal(np.asarray(photo), np.rot90(picture, -1))
    assert CHANGES["turned by 90°"](photo).size == (60, 30)
    np.testing.assert_array_equal(np.asarray(CHANGES["turned by 90°"](photo)), picture)
    dark, bright = CHANGES["brightness × 0.5"](photo), CHANGES["brightness × 1.5"](photo)
    assert np.asarray(dark).max() == 100
    assert np.asarray(bright).max() == 255
    assert len({*np.asarray(CHANGES["grey"](photo))[0, 0]}) == 1
    assert np.asarray(CHANGES["JPEG quality 20"](photo)).shape == (60, 30, 3)


def test_small_copies_of_photos_keep_their_shape(tmp_path: Path) -> None:
    Image.new("RGB", (600, 300), "navy").save(tmp_path / "wide.jpg")
    assert upright(tmp_path / "wide.jpg", 100).size == (100, 50)
    assert upright(tmp_path / "wide.jpg", 1000).size == (600, 300)


def test_robustness_counts_what_stays_right(tmp_path: Path) -> None:
    samples = []
    for label, colour in enumerate(("white", "black")):
        path = tmp_path / f"{colour}.png"
        Image.new("RGB", (20, 10), colour).save(path)
        samples.append(Sample(path, label, None))

    def see(pictures: np.ndarray) -> np.ndarray:
        """Knows white when it is bright enough."""
        white = pictures.reshape(len(pictures), -1).mean(axis=1) > 150
        return np.stack([white, ~white], axis=1).astype(float)

    found = robustness(see, samples, (8, 8))
    assert found["turned by 90°"]["accuracy"] == found["grey"]["accuracy"] == 1.0
    assert found["brightness × 0.5"]["accuracy"] == 0.5
    assert found["brightness × 0.5"]["accuracy_interval"][1] < 1


def test_predict_goes_through_folders_and_writes_what_it_says(
    tiny_run: Path, photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = tmp_path / "said.json"
    gone, long = str(tmp_path / "gone.jpg"), "x" * 5000
    assert main(["predict", str(tiny_run), str(photos), long, gone, "--json", str(told)]) == 1
    found = json.loads(told.read_text())["photos"]
    assert found.pop(-2)["error"] == f"There is no photo {long}."
    assert [f["path"] for f in found[:-1]] == sorted(str(p) for p in photos.rglob("*.png"))
    assert found[-1] == {"path": gone, "error": f"There is no photo {gone}."}
    assert all(sum(c["probability"] for c in f["categories"]) == pytest.approx(1) for f in found[:-1])
    right = sum(f["categories"][0]["id"] == Path(f["path"]).parent.name for f in found[:-1])
    assert right >= 12
    assert "There is no photo" in capsys.readouterr().err


def test_an_empty_folder_is_one_sentence(
    tiny_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["predict", str(tiny_run), str(tmp_path)]) == 2
    assert "There are no photos in what you named" in capsys.readouterr().err


class _Server(BaseHTTPRequestHandler):
    photo = b""

    def do_GET(self) -> None:
        if self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "ftp://127.0.0.1/photo.png")
        else:
            self.send_response(200 if self.path == "/photo.png" else 404)
        self.end_headers()
        self.wfile.write(self.photo)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[str]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    draw_garment("pants", np.random.default_rng(5)).save(tmp_path / "served.png")
    monkeypatch.setattr(_Server, "photo", (tmp_path / "served.png").read_bytes())
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Server)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_photo_behind_an_address_is_downloaded_and_said_to_be(
    tiny_run: Path, address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["predict", str(tiny_run), f"{address}/photo.png"]) == 0
    said = capsys.readouterr()
    assert f"{address}/photo.png: pants" in said.out
    assert f"Downloading {address}/photo.png" in said.err


def test_an_address_that_gives_no_photo_is_one_sentence(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(download.TrainingError, match="the server answered 404"):
        download.download(f"{address}/nothing")
    with pytest.raises(download.TrainingError, match="could not be downloaded"):
        download.download(f"{address}/away")
    with pytest.raises(download.TrainingError, match="check the address and the connection"):
        download.download("http://127.0.0.1:1/photo.png")
    with pytest.raises(download.TrainingError, match="check the address and the connection"):
        download.download("http://")
    with monkeypatch.context() as patch:
        patch.setattr(download, "LONGEST", -1)  # as if a server had dribbled all that time
        with pytest.raises(download.TrainingError, match="check the address and the connection"):
            download.download(f"{address}/photo.png")
    monkeypatch.setattr(download, "LARGEST", 2**20)
    monkeypatch.setattr(_Server, "photo", bytes(2**20 + 1))
    with pytest.raises(download.TrainingError, match="larger than 1 MB"):
        download.download(f"{address}/photo.png")


def test_only_http_is_an_address() -> None:
    assert download.is_url("HTTPS://example.org/1.jpg")
    assert not download.is_url("file:///etc/passwd")


def test_the_downloaded_bytes_decode_as_the_file_does(address: str, tmp_path: Path) -> None:
    content = download.download(f"{address}/photo.png")
    np.testing.assert_array_equal(decode(content, (32, 32)), decode(tmp_path / "served.png", (32, 32)))
