"""Makes the macOS disk image, on a Mac: ``python3 desktop/packaging/build_dmg.py``, into dist/.

Signs and notarises where it is told how, and says "unsigned" where not:

- WARDROBE_MAC_IDENTITY: the name of the "Developer ID Application" certificate in the keychain
- WARDROBE_MAC_NOTARY: the name of a keychain profile made with ``xcrun notarytool store-credentials``
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from bundle import DIST, make_bundle, size
from environment import BUILD
from facts import HERE, NAME, TITLE, version

IDENTITY, NOTARY = "WARDROBE_MAC_IDENTITY", "WARDROBE_MAC_NOTARY"


def make_app() -> Path:
    """The .app, with the licences inside; returns its folder."""
    made = make_bundle()
    app = made.parent / f"{TITLE}.app"
    shutil.copytree(made / "licences", app / "Contents" / "Resources" / "licences", dirs_exist_ok=True)
    return app


def sign(app: Path, identity: str) -> None:
    """Sign it with this certificate, or, without one, only so that it can run on this kind of Mac at all."""
    hardened = ["--options", "runtime", "--timestamp", "--entitlements", str(HERE / "entitlements.plist")]
    options = hardened if identity else []
    command = ["codesign", "--force", "--deep", "--sign", identity or "-", *options, str(app)]
    subprocess.run(command, check=True)
    subprocess.run(["codesign", "--verify", "--deep", "--strict", str(app)], check=True)


def make_image(app: Path) -> Path:
    """A disk image with the program and the way to Applications; returns it."""
    stage = BUILD / "dmg"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    subprocess.run(["ditto", str(app), str(stage / app.name)], check=True)
    (stage / "Applications").symlink_to("/Applications")
    DIST.mkdir(exist_ok=True)
    image = DIST / f"{NAME}-{version()}-{platform.machine()}.dmg"
    command = ["hdiutil", "create", "-volname", TITLE, "-srcfolder", str(stage), "-ov", "-format", "ULFO"]
    subprocess.run([*command, str(image)], check=True)
    return image


def notarise(image: Path, profile: str) -> None:
    """Have Apple look at it, and staple the answer to it."""
    asked = ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"]
    subprocess.run(asked, check=True)
    subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)


def main() -> int:
    """Make it, sign it, have it notarised, as far as this machine can."""
    if sys.platform != "darwin":
        print("The disk image can be made on a Mac only.", file=sys.stderr)
        return 2
    identity, profile = os.environ.get(IDENTITY, ""), os.environ.get(NOTARY, "")
    app = make_app()
    sign(app, identity)
    image = make_image(app)
    if identity and profile:
        notarise(image, profile)
    state = "notarised" if identity and profile else "signed, not notarised" if identity else "unsigned"
    print(f"{image}: {image.stat().st_size / 1e6:.0f} MB, {size(app) / 2**20:.0f} MiB installed, {state}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
