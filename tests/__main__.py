"""Everything that must hold, in one command: `python -m tests [arguments of pytest]`.

Style, types, import contracts, then the tests; all of it runs even where a part fails, and pytest's
totals are the last lines.
"""

import os
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).parent.parent
CHECKS = {
    "style": ["-m", "ruff", "check"],
    "format": ["-m", "ruff", "format", "--check"],
    "types": ["-m", "mypy"],
    "import contracts": ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
}


def holds(words: list[str]) -> bool:
    """Run a module or a piece of Python at the top of the checkout."""
    return subprocess.run([sys.executable, *words], cwd=TOP, check=False).returncode == 0


def main() -> int:
    """Run the checks and the tests; return 0 where all hold."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed = [name for name, words in CHECKS.items() if not holds(words)]
    print(f"checks: {len(CHECKS) - len(failed)} passed, {len(failed)} failed {failed or ''}", flush=True)
    return int(not holds(["-m", "pytest", *sys.argv[1:]]) or bool(failed))


if __name__ == "__main__":
    raise SystemExit(main())
