"""What the Debian package is made of, without building it."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest

needs_objdump = pytest.mark.skipif(shutil.which("objdump") is None, reason="objdump is not installed")


def test_the_newest_version_is_found_by_number_and_not_by_letter() -> None:
    from depends import newest

    assert newest(["2.9", "2.34", "2.17", "PRIVATE"]) == "2.34"
    assert newest([]) == ""


@needs_objdump
def test_what_a_library_asks_of_the_system_is_read_from_the_file(tmp_path: Path) -> None:
    from depends import needs_of

    core = next(Path(np.__file__).parent.glob("_core/_multiarray_umath*.so"))
    shutil.copy(core, tmp_path)

    needs = needs_of(tmp_path)

    assert {"libc.so.6", "libm.so.6"} <= needs.libraries
    assert not any(name.startswith("ld-linux") for name in needs.libraries)
    assert needs.libc.startswith("2.")


@needs_objdump
def test_what_lies_in_the_package_itself_is_not_asked_of_the_system(tmp_path: Path) -> None:
    from depends import needs_of

    core = next(Path(np.__file__).parent.glob("_core/_multiarray_umath*.so"))
    shutil.copy(core, tmp_path)
    shutil.copy(core, tmp_path / "libm.so.6")

    assert "libm.so.6" not in needs_of(tmp_path).libraries


def test_packages_stand_for_libraries_and_the_libc_floor_is_that_of_the_files(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import depends

    owners = {
        "libc.so.6": "libc6",
        "libm.so.6": "libc6",
        "libstdc++.so.6": "libstdc++6",
        "libGL.so.1": "libgl1",
    }
    monkeypatch.setattr(depends, "package_of", lambda name: owners.get(name, ""))

    line = depends.depends(depends.Needs(frozenset(owners), "2.35", "3.4.29"))

    assert line == "libc6 (>= 2.35), libgl1, libstdc++6 (>= 11)"
    with pytest.raises(LookupError, match=r"libother\.so\.1"):
        depends.depends(depends.Needs(frozenset({"libother.so.1"}), "2.35", ""))


def test_the_program_takes_folders_and_makes_itself_nobodys_default(packing: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    entry.read(packing / "debian" / "wardrobe-sorter.desktop", encoding="utf-8")
    fields = entry["Desktop Entry"]

    assert fields["Exec"] == "wardrobe-sorter %F"
    assert "MimeType" not in fields
    # By this name the window system finds the icon of a running window.
    assert fields["StartupWMClass"] == "wardrobe-sorter"


def test_software_centres_find_the_program_by_its_desktop_file(packing: Path) -> None:
    root = ET.parse(packing / "debian" / "metainfo.xml").getroot()

    assert root.findtext("launchable") == "wardrobe-sorter.desktop"
    assert root.findtext("id") == "@IDENTIFIER@"
    assert root.findtext("project_license") == "MIT"


def test_the_change_log_is_ours_in_the_form_of_debian() -> None:
    from build_deb import _changelog
    from facts import version

    lines = _changelog().splitlines()

    assert lines[0] == f"wardrobe-sorter ({version()}) stable; urgency=low"
    assert max(map(len, lines[:-1])) <= 80
    assert sum(line.startswith("  * ") for line in lines) > 3


def test_needs_are_named_for_whoever_is_not_root(packing: Path) -> None:
    script = (packing / "needs.sh").read_text(encoding="utf-8")

    assert "sudo apt-get install" in script
    assert "libxcb-cursor0" in script


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not installed")
def test_an_older_version_to_upgrade_from_has_a_lower_number_and_a_file_more(tmp_path: Path) -> None:
    from facts import NAME, version
    from try_deb import HOME, OLDER, older_than

    root = tmp_path / "root"
    (root / "DEBIAN").mkdir(parents=True)
    (root / HOME.relative_to("/")).mkdir(parents=True)
    fields = {"Package": NAME, "Version": version(), "Architecture": "all"}
    fields |= {"Maintainer": "us <us@example.org>", "Description": "x"}
    control = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    package = tmp_path / "new.deb"
    subprocess.run(["dpkg-deb", "--build", str(root), str(package)], check=True, stdout=subprocess.DEVNULL)

    older = older_than(package, tmp_path)

    listed = subprocess.run(["dpkg-deb", "-c", older], check=True, capture_output=True, text=True).stdout
    number = subprocess.run(["dpkg-deb", "-f", older, "Version"], check=True, capture_output=True, text=True)
    assert number.stdout.strip() == OLDER
    assert "of an older version.txt" in listed
    assert subprocess.run(["dpkg", "--compare-versions", OLDER, "lt", version()], check=False).returncode == 0


def test_mail_to_the_maintainers_goes_to_a_domain_that_is_reserved_for_examples() -> None:
    from build_deb import _changelog
    from facts import ADDRESS, IDENTIFIER

    assert ADDRESS.endswith("@example.org")
    assert IDENTIFIER.startswith("org.example.")
    assert f"<{ADDRESS}>" in _changelog()
