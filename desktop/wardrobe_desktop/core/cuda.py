"""What the NVIDIA driver says, asked directly: ONNX Runtime only says that CUDA failed, not why."""

from __future__ import annotations

import ctypes
import sys

from wardrobe_desktop.core.sentence import say


def find_card() -> tuple[str, str]:
    """The first CUDA card's name and an empty reason; or an empty name and a sentence why there is none."""
    if sys.platform == "darwin":
        return "", say("This needs an NVIDIA graphics card, which a Mac does not have.")
    try:
        driver = ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return "", say("No NVIDIA graphics card was found, or its driver is not installed.")
    code = driver.cuInit(0)
    if code != 0:
        return "", say(
            "The NVIDIA driver does not answer (code {code}). Restarting the computer may help.", code=code
        )
    count, card = ctypes.c_int(), ctypes.c_int()
    if driver.cuDeviceGetCount(ctypes.byref(count)) != 0 or count.value == 0:
        return "", say("No NVIDIA graphics card was found.")
    name = ctypes.create_string_buffer(128)
    if driver.cuDeviceGet(ctypes.byref(card), 0) or driver.cuDeviceGetName(name, len(name), card):
        return "", say("The NVIDIA driver does not name a graphics card.")
    return name.value.decode("utf-8", "replace"), ""
