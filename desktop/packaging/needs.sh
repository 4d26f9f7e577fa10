#!/bin/sh
# Installs, on Debian, what building and trying the installers needs. Usage: needs.sh deb|windows|trial...
set -eu

packages=""
for want in "$@"; do
  case $want in
  # The libraries are those that the bundle leaves to the system: the package's dependencies are looked up by them.
  deb) packages="$packages python3 python3-venv libpython3-dev binutils dpkg-dev libegl1 libgl1 libglib2.0-0
    libdbus-1-3 libfontconfig1 libfreetype6 libexpat1 libstdc++6 libgcc-s1 libx11-6 libx11-xcb1 libxkbcommon0
    libxkbcommon-x11-0 libxcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0
    libxcb-xkb1 libwayland-client0 libwayland-cursor0 libwayland-egl1" ;;
  windows) packages="$packages python3 python3-venv binutils nsis wine wine64 gcc-mingw-w64-x86-64-win32 xvfb" ;;
  trial) packages="$packages xvfb x11-utils util-linux desktop-file-utils appstream lintian" ;;
  *)
    echo "needs.sh: deb, windows or trial, not $want" >&2
    exit 2
    ;;
  esac
done

missing=""
for package in $packages; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
done
[ -z "$missing" ] && exit
if [ "$(id -u)" != 0 ]; then
  echo "These packages are missing; install them with: sudo apt-get install$missing" >&2
  exit 1
fi
echo "Installing:$missing"
DEBIAN_FRONTEND=noninteractive apt-get update -q >/dev/null
# shellcheck disable=SC2086 # a list of words
DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $missing >/dev/null
