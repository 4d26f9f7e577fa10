"""The graphics pack: NVIDIA's libraries for the graphics card. Without them the processor does the work.

The installed program cannot take them in: its ONNX Runtime was made for the processor, and the one that was
made for both is larger than the rest of the program.
"""

from __future__ import annotations

import sys

DOWNLOAD, ON_DISK = 1_300_000_000, 2_200_000_000
"""Bytes, of the wheels that the extra ``cuda`` brings (CUDA 13 and cuDNN 9)."""

COMMAND = 'pip install -c constraints.txt -e ".[cuda]"'
"""What brings it, typed in the folder of the program's source."""


def can_be_added() -> bool:
    """Whether this program can use the pack once it is there: not the installed one."""
    return not getattr(sys, "frozen", False)
