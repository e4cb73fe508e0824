"""Names what this machine lacks to run Collegiale, with the apt-get line that brings it; standard library only.

Usage: system.py [--window] [--install]      exit 0: nothing is missing, 3: something is
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

PYTHON = (3, 11)

# Library that is loaded -> Debian package. Qt needs these even without a screen.
OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
}
# For a real window under X11; Qt carries its own Wayland client but for these two.
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
FONTS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


def loads(library: str) -> bool:
    """Whether the dynamic loader finds ``library``."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_a_font() -> bool:
    """Whether any outline font is installed; Qt draws squares without one."""
    folders = [Path(folder).expanduser() for folder in FONTS]
    return any(next(folder.rglob(f"*.{kind}"), None) for folder in folders for kind in ("ttf", "otf", "ttc"))


def libraries(*, window: bool) -> dict[str, str]:
    """Libraries to look for on this machine."""
    wanted = dict(OFFSCREEN)
    if window and os.environ.get("DISPLAY"):
        wanted |= X11
    if window and os.environ.get("WAYLAND_DISPLAY"):
        wanted |= WAYLAND
    return wanted


def missing(*, window: bool) -> dict[str, str]:
    """What is not there -> the Debian package that holds it."""
    absent = {library: package for library, package in libraries(window=window).items() if not loads(library)}
    if not has_a_font():
        absent["an outline font"] = "fonts-dejavu-core"
    if not all(importlib.util.find_spec(module) for module in ("venv", "ensurepip")):
        absent["Python's venv module"] = "python3-venv"
    if not shutil.which("make"):
        absent["make"] = "make"
    return absent


def install(packages: Iterable[str]) -> None:
    """Install Debian packages where this account may; says nothing and changes nothing elsewhere."""
    if not shutil.which("apt-get"):
        return
    prefix: list[str] = []
    if os.geteuid() != 0:
        if not shutil.which("sudo") or subprocess.run(["sudo", "-n", "true"], check=False).returncode:
            return
        prefix = ["sudo", "-n"]
    prefix += ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    subprocess.run([*prefix, "update", "-q"], check=False)
    subprocess.run([*prefix, "install", "-q", "-y", "--no-install-recommends", *packages], check=False)


def main(arguments: list[str]) -> int:
    """Look, install if asked, look again, report."""
    if sys.version_info < PYTHON:
        found = ".".join(map(str, sys.version_info[:2]))
        print(f"Collegiale needs Python 3.11 or later, this is {found}: make PYTHON=python3.11 ...", file=sys.stderr)
        return 3
    window = "--window" in arguments
    absent = missing(window=window)
    if absent and "--install" in arguments:
        install(sorted(set(absent.values())))
        absent = missing(window=window)
    if not absent:
        return 0
    print("This machine lacks: " + ", ".join(sorted(absent)) + ".", file=sys.stderr)
    print("Install it with:", file=sys.stderr)
    print(f"  sudo apt-get install {' '.join(sorted(set(absent.values())))}", file=sys.stderr)
    return 3


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
