"""One window on one project file: a lock file beside it, `PROJECT.lock`, says who has it open and where.

The lock keeps two windows apart, not two programs: commands take no lock, SQLite's own locks keep
their writes whole. A lock whose window died is stale and is taken over.
"""

from __future__ import annotations

import atexit
import contextlib
import getpass
import json
import os
import platform
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from annotator.errors import ExpectedError
from annotator.model.ids import new_id

STALE_AFTER = 60.0  # seconds without a heartbeat of a window on another host
ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a window on the project: host, user, process with its start, and when it was heard of last."""

    token: str
    host: str
    user: str
    process: int
    started: str
    since: str
    beat: str

    @property
    def sentence(self) -> str:
        """Return 'a window of USER on HOST since TIME'."""
        since = datetime.fromisoformat(self.since).astimezone()
        return f"a window of {self.user} on {self.host} since {since:%Y-%m-%d %H:%M}"

    @property
    def is_stale(self) -> bool:
        """Tell whether the window is gone: its process here, its heartbeat elsewhere."""
        if self.host == platform.node():
            return started(self.process) != self.started
        age = datetime.now(UTC) - datetime.fromisoformat(self.beat)
        return age.total_seconds() > STALE_AFTER


class ProjectLock:
    """The lock of one window on one project file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file = path.with_name(f"{path.name}.lock")
        self._mine: Holder | None = None

    def acquire(self) -> None:
        """Take the lock, also from a window that died; raise ExpectedError where another one is open."""
        for _ in range(ATTEMPTS):
            holder = _ourselves()
            if self._create(holder):
                self._mine = holder
                atexit.register(self.release)
                return
            content = self._content()
            other = _read(content)
            if other is None and content and self._is_young():
                raise ExpectedError(f"{self.path} is being opened in another window. Try again in a minute.")
            if other is not None and not other.is_stale:
                raise ExpectedError(f"{self.path} is open in {other.sentence}. Close it there first.")
            self._clear(content)
        raise ExpectedError(f"{self.path} is being opened in several windows. Try again in a moment.")

    def beat(self) -> None:
        """Say that the window is still there; raise ExpectedError where another one took the project over."""
        if self._mine is None:
            return
        content = self._content()
        other = _read(content)
        if other is not None and other.token != self._mine.token:
            raise ExpectedError(f"{self.path} was opened in {other.sentence}. Close one of the two windows.")
        self._mine = replace(self._mine, beat=_now())
        with self._written(self._mine) as partial:
            partial.replace(self.file)

    def release(self) -> None:
        """Give the lock back; one that another window took over stays."""
        atexit.unregister(self.release)
        other = _read(self._content())
        if self._mine is not None and other is not None and other.token == self._mine.token:
            self.file.unlink(missing_ok=True)
        self._mine = None

    def _create(self, holder: Holder) -> bool:
        """Write the lock file whole unless there is one."""
        with self._written(holder) as partial:
            try:
                os.link(partial, self.file)
            except FileExistsError:
                return False
            except OSError:  # a file system without hard links
                return self._create_exclusively(partial.read_bytes())
        return True

    def _create_exclusively(self, content: bytes) -> bool:
        try:
            with self.file.open("xb") as file:
                file.write(content)
        except FileExistsError:
            return False
        return True

    @contextlib.contextmanager
    def _written(self, holder: Holder) -> Iterator[Path]:
        partial = self.file.with_name(f".{self.file.name}.{holder.token}")
        try:
            partial.write_text(json.dumps(asdict(holder), ensure_ascii=False), "utf-8")
            yield partial
        except OSError as error:
            raise ExpectedError(
                f"{self.file} cannot be written ({error.strerror}), and without it a second window could "
                "not be kept out. Check who may write that folder."
            ) from error
        finally:
            partial.unlink(missing_ok=True)

    def _content(self) -> bytes:
        try:
            return self.file.read_bytes()
        except OSError:
            return b""

    def _is_young(self) -> bool:
        """Tell whether an unreadable lock file may still be in the making."""
        try:
            return datetime.now(UTC).timestamp() - self.file.stat().st_mtime < STALE_AFTER
        except OSError:
            return False

    def _clear(self, content: bytes) -> None:
        """Take a stale lock file away; one that another window put there meanwhile is put back."""
        aside = self.file.with_name(f".{self.file.name}.{new_id()}")
        with contextlib.suppress(OSError):
            self.file.rename(aside)
            if aside.read_bytes() != content:
                os.link(aside, self.file)
        aside.unlink(missing_ok=True)


def started(process: int) -> str:
    """Return when a process began, '' where there is none; a number may have been given out anew since."""
    if os.name == "nt":
        return _started_on_windows(process)
    try:
        fields = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
    except OSError:
        return "" if Path("/proc/self/stat").exists() else _runs(process)
    return "" if fields[0] in {"Z", "X"} else fields[19]


def _runs(process: int) -> str:
    """Return 'running' or '', where the system does not say when a process began."""
    try:
        os.kill(process, 0)
    except PermissionError:
        return "running"
    except OSError:
        return ""
    return "running"


def _started_on_windows(process: int) -> str:
    import ctypes

    query_limited = 0x1000
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    handle = kernel.OpenProcess(query_limited, False, process)
    if not handle:
        return ""
    times = [ctypes.c_uint64() for _ in range(4)]
    code = ctypes.c_uint32()
    still_active = 259
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.GetProcessTimes(handle, *(ctypes.byref(one) for one in times))
    kernel.CloseHandle(handle)
    return str(times[0].value) if code.value == still_active else ""


def _ourselves() -> Holder:
    process, time = os.getpid(), _now()
    return Holder(new_id(), platform.node(), _user(), process, started(process), time, time)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name
        return "somebody"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _read(content: bytes) -> Holder | None:
    """Return the holder that a lock file names, None where it names none."""
    try:
        holder = Holder(**json.loads(content))
        zoned = all(datetime.fromisoformat(time).tzinfo for time in (holder.since, holder.beat))
    except (ValueError, TypeError):
        return None
    return holder if zoned else None
