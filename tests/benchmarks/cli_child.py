"""The command line as it is, in a process that tells how it ended: ``cli_child ARGUMENT...``."""

from __future__ import annotations

import contextlib
import io
import json
import sys
import time

from wardrobe_desktop.cli import main

if __name__ == "__main__":
    began = time.perf_counter()
    with contextlib.redirect_stdout(io.StringIO()):
        status = main(sys.argv[1:])
    print(json.dumps({"status": status, "seconds": time.perf_counter() - began}))
