"""The benchmark: prints one JSON document of ratios against a floor or a peer measured in the same run.

    .venv/bin/python tests/bench/run.py [NAME ...]

It is no test: a slow machine fails nothing.
"""

import importlib
import json
import os
import platform
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

PARTS = ("first_paint", "fresh_token", "many_refreshes", "gui_tick", "big_list", "idle", "vault_cost")


def main() -> None:
    """Measure the parts that are named, or all."""
    wanted = sys.argv[1:] or list(PARTS)
    with tempfile.TemporaryDirectory(prefix="bench-state-") as state:
        os.environ["XDG_STATE_HOME"] = state  # no run leaves marks in its user's home
        results = {name: importlib.import_module(f"bench.{name}").measure() for name in wanted}
    machine = {"python": platform.python_version(), "system": platform.platform(terse=True)}
    print(json.dumps({"machine": machine, **results}, indent=1))


if __name__ == "__main__":
    main()
