#!/bin/sh
# Sets up everything that `make run` or `make test` needs, once: system libraries for Qt, the virtual environment in
# .venv, the packages. Usage: scripts/setup.sh run|test
set -eu
cd "$(dirname "$0")/.."
want=$1

# Qt's own needs (window and offscreen), one font, and for the tests a screen in memory.
libraries="libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0
  libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1
  libxcb-xfixes0 libxcb-xkb1 libx11-xcb1 libwayland-cursor0 libwayland-egl1 fonts-dejavu-core"
[ "$want" = test ] && libraries="$libraries xvfb"

find_python() {
  for name in python3.11 python3.12 python3.13 python3; do
    if command -v "$name" >/dev/null 2>&1 &&
      "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
  echo "Wardrobe Sorter needs Python 3.11, 3.12 or 3.13; install one of them and run the command again." >&2
  exit 1
}

install_or_name() { # packages of the system
  missing=""
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
  done
  [ -z "$missing" ] && return
  if [ "$(id -u)" = 0 ]; then
    echo "Installing system libraries:$missing"
    DEBIAN_FRONTEND=noninteractive apt-get update -q >/dev/null
    # shellcheck disable=SC2086 # a list of words
    DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $missing >/dev/null
  else
    echo "These system libraries are missing; install them with: sudo apt-get install$missing" >&2
    needs_root=1
  fi
}

# The tests look at Japanese too; without a font for it they say so and pass that over.
japanese_font() {
  fc-list :lang=ja 2>/dev/null | grep -q . && return
  if [ "$(id -u)" = 0 ] && apt-get update -q >/dev/null 2>&1 &&
    DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends fonts-noto-cjk >/dev/null 2>&1; then
    return
  fi
  echo "No font has Japanese letters, so the tests pass them over. To try them: sudo apt-get install fonts-noto-cjk" >&2
}

needs_root=0
python=$(find_python)
if command -v dpkg-query >/dev/null 2>&1; then
  # shellcheck disable=SC2086 # a list of words
  install_or_name $libraries
  [ "$want" = test ] && japanese_font
  # Debian keeps the part of Python that makes virtual environments in a package of its own.
  if [ ! -x .venv/bin/python ] && ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    install_or_name "python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
    [ "$needs_root" = 0 ] || exit 1
  fi
elif [ "$(uname -s)" = Linux ]; then
  echo "Should the window not open, install what Qt 6 needs on your system (libxcb-cursor, libxkbcommon-x11, libEGL)." >&2
fi

# An environment half made by an interrupted run, or moved with its folder, is made anew.
.venv/bin/python -m pip --version >/dev/null 2>&1 || { rm -rf .venv && "$python" -m venv .venv; }
extra=""
[ "$want" = test ] && extra="[test]"
echo "Installing packages into .venv (the first time takes some minutes)"
.venv/bin/python -m pip install -q --disable-pip-version-check -c constraints.txt -e ".$extra"
[ "$want" = test ] && touch .venv/ready-test
touch .venv/ready-run
