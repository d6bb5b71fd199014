"""Runs all benchmarks, one after the other: `python -m tests.benchmarks`."""

from __future__ import annotations

import runpy

for name in ("store", "text_view", "window", "agreement"):
    print(f"\n==== {name}", flush=True)
    runpy.run_module(f"tests.benchmarks.{name}", run_name="__main__")
