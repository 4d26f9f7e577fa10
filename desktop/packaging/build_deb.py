"""Wraps the bundle into a Debian package: ``python3 desktop/packaging/build_deb.py [--quick]``, into dist/.

It installs into /usr/lib, depends on what the built files ask of a system, and runs no script when it is
installed or removed.
"""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
import subprocess
import time
from email.utils import formatdate
from pathlib import Path
from textwrap import TextWrapper

import facts
from bundle import DIST, make_bundle, size
from depends import depends, needs_of
from environment import BUILD
from facts import HERE, NAME, ROOT

DEBIAN = HERE / "debian"
ICONS = HERE / "icons"


def build_deb(bundle: Path, level: int) -> Path:
    """Stage the files, write the control file and pack; returns the package. ``level`` is that of zstd."""
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    home = root / "usr/lib" / NAME
    shutil.copytree(bundle, home, symlinks=True)
    program = root / "usr/bin" / NAME
    program.parent.mkdir(parents=True)
    program.symlink_to(f"../lib/{NAME}/{NAME}")
    _stage_desktop(root / "usr/share")
    _stage_papers(root / "usr/share")
    _set_modes(root)
    control = root / "DEBIAN"
    control.mkdir()
    architecture = _told("dpkg", "--print-architecture")
    (control / "control").write_text(_control(root, home, architecture), encoding="utf-8")
    (control / "md5sums").write_text(
        _told("sh", "-c", "find usr -type f -print0 | sort -z | xargs -0 md5sum", cwd=root) + "\n"
    )
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{NAME}_{facts.version()}_{architecture}.deb"
    _made_at(root)
    command = ["dpkg-deb", "--root-owner-group", "-Zzstd", f"-z{level}", "--build", str(root), str(target)]
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "SOURCE_DATE_EPOCH": epoch()}
    )
    return target


def _stage_desktop(share: Path) -> None:
    applications, metainfo = share / "applications", share / "metainfo"
    for folder in (applications, metainfo):
        folder.mkdir(parents=True)
    shutil.copy(DEBIAN / f"{NAME}.desktop", applications)
    words = {
        "IDENTIFIER": facts.IDENTIFIER,
        "DEVELOPER": facts.IDENTIFIER.rpartition(".")[0],
        "PUBLISHER": facts.publisher(),
        "VERSION": facts.version(),
        "DATE": time.strftime("%Y-%m-%d", time.gmtime(int(epoch()))),
    }
    (metainfo / f"{facts.IDENTIFIER}.metainfo.xml").write_text(
        _filled("metainfo.xml", words), encoding="utf-8"
    )
    for icon in ICONS.glob(f"{NAME}-*.png"):
        side = icon.stem.rpartition("-")[2]
        place = share / f"icons/hicolor/{side}x{side}/apps" / f"{NAME}.png"
        place.parent.mkdir(parents=True)
        shutil.copy(icon, place)
    scalable = share / "icons/hicolor/scalable/apps"
    scalable.mkdir(parents=True)
    shutil.copy(ROOT / "assets/icons/app.svg", scalable / f"{NAME}.svg")


def _stage_papers(share: Path) -> None:
    papers, manual, lintian = share / "doc" / NAME, share / "man/man1", share / "lintian/overrides"
    for folder in (papers, manual, lintian):
        folder.mkdir(parents=True)
    year = time.strftime("%Y", time.gmtime(int(epoch())))
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").partition("\n\n")[2].partition("\n\n")[2]
    expat = "".join(f" {line or '.'}\n" for line in licence.strip().splitlines())
    copyright_file = _filled("copyright", {"YEAR": year, "PUBLISHER": facts.publisher()}) + expat
    (papers / "copyright").write_text(copyright_file, encoding="utf-8")
    _zip(papers / "changelog.gz", _changelog())
    _zip(manual / f"{NAME}.1.gz", (DEBIAN / f"{NAME}.1").read_text(encoding="utf-8"))
    shutil.copy(DEBIAN / "lintian-overrides", lintian / NAME)


def _changelog() -> str:
    """The newest section of our change log, as Debian writes it."""
    told = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").partition("\n## ")[2].partition("\n## ")[0]
    points = [" ".join(part.split()) for part in f"\n{told}".split("\n- ")[1:]]
    wrap = TextWrapper(width=78, initial_indent="  * ", subsequent_indent="    ", break_on_hyphens=False)
    lines = "".join(f"{wrap.fill(point)}\n" for point in points or ["See the project's own change log."])
    who = f"{facts.publisher()} <{facts.ADDRESS}>"
    return (
        f"{NAME} ({facts.version()}) stable; urgency=low\n\n{lines}\n -- {who}  {formatdate(int(epoch()))}\n"
    )


def _control(root: Path, home: Path, architecture: str) -> str:
    fields = {
        "Package": NAME,
        "Version": facts.version(),
        "Architecture": architecture,
        "Maintainer": f"{facts.publisher()} <{facts.ADDRESS}>",
        "Installed-Size": str(round(size(root) / 1024)),
        "Depends": depends(needs_of(home)),
        "Section": "graphics",
        "Priority": "optional",
        "Description": "sorts photos of clothes into folders called Dress, Hat, Shirt\n"
        " Drop a folder of wardrobe photos on the window. The program says what each\n"
        " piece of clothing is, you look over the few it is unsure of, press one button,\n"
        " and find your photos in folders. One button puts everything back.\n"
        " .\n"
        " Nothing leaves the computer: the program opens no network connection.",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _filled(name: str, words: dict[str, str]) -> str:
    text = (DEBIAN / name).read_text(encoding="utf-8")
    for word, value in words.items():
        text = text.replace(f"@{word}@", value)
    return text


def _zip(target: Path, text: str) -> None:
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=int(epoch())))


def _set_modes(root: Path) -> None:
    """Readable by everybody and writable by root, whatever the umask was; only the program can be run."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or (path.name == NAME and path.parent.name == NAME)
            path.chmod(0o755 if runs else 0o644)


def _made_at(root: Path) -> None:
    for path in [*root.rglob("*"), root]:
        os.utime(path, (int(epoch()),) * 2, follow_symlinks=False)


def epoch() -> str:
    """The moment that stands for this version, in seconds since 1970: same source, same package."""
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return told
    if (ROOT / ".git").exists():
        return _told("git", "log", "-1", "--format=%ct", cwd=ROOT)
    return str(int((ROOT / "pyproject.toml").stat().st_mtime))  # from a source archive


def _told(*command: str, cwd: Path | None = None) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=cwd).stdout.strip()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="compress little, for trying things out")
    args = parser.parse_args()
    package = build_deb(make_bundle(), 1 if args.quick else 12)
    print(f"{package}: {package.stat().st_size / 1e6:.0f} MB")
