"""The page of a run: whole, alone, and readable however many categories there are."""

from __future__ import annotations

import json
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from support.pictures import draw_wardrobe

from wardrobe_training import plots, sections
from wardrobe_training.cli import main
from wardrobe_training.data import Category
from wardrobe_training.errors import TrainingError
from wardrobe_training.findings import Findings, Photo
from wardrobe_training.history import Stretch, read_history
from wardrobe_training.report import write_report


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    return draw_wardrobe(tmp_path / "photos", count=2)


class _Page(HTMLParser):
    """What a page loads, and whether its elements close."""

    _EMPTY = frozenset({"meta", "img", "br", "path", "use", "rect"})

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        if tag not in self._EMPTY:
            self.open.append(tag)
        self.loaded += [
            value or "" for name, value in attrs if name in ("src", "href", "xlink:href", "srcset")
        ]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in self._EMPTY:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if tag not in self._EMPTY:
            assert self.open.pop() == tag


@pytest.fixture
def run(tiny_run: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(tiny_run, tmp_path / "my <run>"))


def test_the_page_holds_every_part_and_loads_nothing(run: Path) -> None:
    page = write_report(run).read_text(encoding="utf-8")
    for heading in (
        "Does it learn",
        "How many photos of what",
        "What is taken for what",
        "Category by category",
        "Does it know what it knows",
        "The worst mistakes",
        "What is taken for a stranger",
        "What augmentation makes of the photos",
        "How it was made",
    ):
        assert f"<h2>{heading}</h2>" in page
    parsed = _Page(page)
    assert not parsed.open
    assert {"svg", "img", "table"} <= parsed.seen
    assert not {"script", "link", "iframe"} & parsed.seen
    assert all(value.startswith(("data:image/jpeg;base64,", "#")) for value in parsed.loaded)
    assert "prefers-color-scheme: dark" in page
    assert "What my &lt;run&gt; learned" in page
    assert not list(run.glob("*.part"))


def test_the_page_says_the_figures_of_the_run(run: Path) -> None:
    figures = json.loads((run / "metrics.json").read_text())["cross_validation"]
    page = write_report(run).read_text(encoding="utf-8")
    assert f"Of {figures['photos']} photos" in page
    assert f"{figures['accuracy']:.1%} were right" in page


def test_the_command_says_where_the_page_is(run: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(run)]) == 0
    assert str(run / "report.html") in capsys.readouterr().out
    assert main(["report", str(run.parent)]) == 2
    assert "is not a finished run" in capsys.readouterr().err


def test_strangers_are_shown_once_however_many_folds_saw_them(run: Path, photos: Path) -> None:
    with np.load(run / "oof.npz") as kept:
        arrays = {name: kept[name] for name in kept}
    seen = len(list(photos.rglob("*.png")))
    low, high = np.full(seen, -1.0), np.full(seen, 0.99)
    arrays["strangers"] = np.concatenate([np.where(np.arange(seen) < 2, high, low)] * 2)
    np.savez(run / "oof.npz", **arrays)
    with (run / "config.toml").open("r+", encoding="utf-8") as file:
        lines = [line for line in file.read().splitlines() if not line.startswith("strangers")]
        file.seek(0)
        file.truncate()
        file.write("\n".join([f"strangers = {json.dumps(str(photos))}", *lines]))
    page = write_report(run).read_text(encoding="utf-8")
    assert f"Of {seen} strangers in photos," in page
    noticed = page[page.index("Strangers that were not noticed") :]
    assert noticed[: noticed.index("</section>")].count("<figure") == 2


def test_the_same_run_gives_the_same_page(run: Path) -> None:
    first = write_report(run).read_bytes()
    assert write_report(run).read_bytes() == first


def test_a_run_whose_photos_are_gone_still_has_a_page(run: Path) -> None:
    options = (run / "config.toml").read_text(encoding="utf-8")
    data = next(line for line in options.splitlines() if line.startswith("data"))
    (run / "config.toml").write_text(options.replace(data, 'data = ["gone"]'), encoding="utf-8")
    page = write_report(run).read_text(encoding="utf-8")
    assert "The training photos are no longer where they were" in page
    (run / "config.toml").unlink()
    (run / "history.csv").unlink()
    assert "There is no history.csv" in write_report(run).read_text(encoding="utf-8")


def test_a_folder_that_is_no_run_or_a_damaged_one_is_one_sentence(run: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"is not a finished run \(no run.json, oof.npz\)"):
        write_report(tmp_path)
    for content in (b"nothing", b"PK nothing", b""):
        (run / "oof.npz").write_bytes(content)
        with pytest.raises(TrainingError, match=r"is damaged \(.+\); train it again"):
            write_report(run)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("prototypes.npz", b""),
        ("prototypes.npz", b"PK nothing"),
        ("model.keras", b"nothing"),
        ("run.json", b"[]"),
        ("run.json", b'{"schema": 1}'),
    ],
)
def test_a_damaged_run_is_one_sentence_for_whoever_uses_it(
    run: Path, name: str, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    (run / name).write_bytes(content)
    assert main(["predict", str(run), "photo.jpg"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "is damaged" in line


def test_names_with_dollars_are_no_formulas() -> None:
    drawn = plots.class_balance({r"$5 to $10": 3, r"$\nothing$": 2}, "Photos")
    assert ">$5 to $10</text>" in drawn
    assert r">$\nothing$</text>" in drawn


def _findings(categories: int, count: int, folder: Path | None = None) -> Findings:
    rng = np.random.default_rng(4)
    labels = rng.integers(0, categories, count)
    logits = rng.normal(0, 1, (count, categories)) + 1.5 * np.eye(categories)[labels]
    places = sorted(folder.rglob("*.png")) if folder else []
    photos = tuple(Photo(f"photo <{i}>", places[i % len(places)] if places else None) for i in range(count))
    names = tuple(Category(f"c{i}", f"Category & {i}") for i in range(categories))
    return Findings(names, photos, logits, labels, rng.uniform(0, 1, count), 1.0, 0.6, 0.02)


def test_two_hundred_categories_stay_readable() -> None:
    findings = _findings(200, 900)
    figures = findings.figures()
    confused = "".join(sections.confusions(findings).parts)
    assert "matrix" not in confused
    assert confused.count("<tr>") == 26
    listed = "".join(sections.categories(findings, figures).parts)
    assert "The 20 hardest of 200 categories" in listed
    assert "<details>" in listed
    assert listed.count('<th scope="row">') == 200


def test_few_categories_have_a_matrix_with_every_photo_in_it() -> None:
    findings = _findings(5, 120)
    (_, matrix) = sections.confusions(findings).parts
    assert sum(int(n) for n in re.findall(r"%\">(\d+)</b>", matrix)) == 120
    assert "Category &amp; 3" in matrix


def test_the_surest_mistakes_come_first_and_names_are_escaped(tmp_path: Path) -> None:
    findings = _findings(4, 60, draw_wardrobe(tmp_path / "photos", count=3))
    wrong = findings.mistakes()
    assert len(wrong) == (~findings.right).sum()
    assert (np.diff(findings.confidence[wrong]) <= 0).all()
    shown = "".join(sections.mistakes(findings).parts)
    assert f"photo &lt;{wrong[0]}&gt;" in shown
    assert shown.index(f"photo &lt;{wrong[0]}&gt;") < shown.index(f"photo &lt;{wrong[1]}&gt;")
    assert shown.count("data:image/jpeg") == min(24, len(wrong))


def test_a_perfect_run_has_no_mistakes_to_show() -> None:
    labels = np.arange(30) % 3
    names = tuple(Category(str(i), str(i)) for i in range(3))
    photos = tuple(Photo("p", None) for _ in labels)
    known = np.linspace(0, 1, 30)
    findings = Findings(names, photos, 9.0 * np.eye(3)[labels], labels, known, 1.0, 0.5, 0.1)
    assert "Every photo is right." in sections.mistakes(findings).parts[0]
    assert sections.confidence(findings, findings.figures()).parts


def test_history_is_read_by_fit_head_before_body(tmp_path: Path) -> None:
    (tmp_path / "history.csv").write_text(
        'phase,epoch,loss,val_loss\n"Fold 1 of 2, head",1,2.0,2.5\nFold 1 of 2,1,1.0,\n'
        '"All photos, head",1,2.0,\nAll photos,1,1.5,\nAll photos,2,0.5,\n'
    )
    fold, whole = read_history(tmp_path / "history.csv")
    assert (fold.name, fold.head, fold.whole) == ("Fold 1 of 2", 1, False)
    assert (whole.name, whole.head, whole.whole, list(whole.epochs)) == ("All photos", 1, True, [1, 2, 3])
    np.testing.assert_array_equal(fold.values("val_loss"), [2.5, np.nan])
    assert np.isnan(whole.values("never_measured")).all()
    assert read_history(tmp_path / "none.csv") == []


def test_plots_take_the_colours_of_the_page_and_can_be_read_aloud() -> None:
    rows = tuple({"loss": str(3 - n), "accuracy": "0.5", "val_loss": "2"} for n in range(3))
    drawn = plots.learning_curves(
        [Stretch("Fold 1", 1, rows), Stretch("All photos", 0, rows)], 'Loss & "share"'
    )
    assert 'role="img" aria-label="Loss &amp; &quot;share&quot;"' in drawn
    assert "var(--accent)" in drawn
    assert "var(--amber)" in drawn
    assert not re.search(r"#(1e1d1a|0f6b66|8a5200|000000)", drawn)
    assert ">epoch</text>" in drawn
