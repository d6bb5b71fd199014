"""Folders in which a database file is at risk: on the network, or kept alike by a sync program."""

from __future__ import annotations

import re
from pathlib import Path

SYNCED = re.compile(
    r"(dropbox|onedrive|nextcloud|owncloud|google ?drive|my drive|icloud ?drive|mobile documents|seafile"
    r"|pcloud|box sync|syncthing)( ?[-(].*)?",
    re.IGNORECASE,
)
MARKERS = {
    ".dropbox": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "ownCloud",
    ".sync": "Resilio",
}
NETWORK = re.compile(
    r"nfs\d?|cifs|smb\w*|afs|ceph|glusterfs|davfs2?|9p|ncpfs|fuse\.(sshfs|rclone|davfs2?|smb\w*)"
)
MOUNTS = Path("/proc/mounts")


def risk_of_place(path: Path, mounts: Path = MOUNTS) -> str | None:
    """Return a sentence where the folder of a file is on the network or synced, else None."""
    whole = path.absolute()
    name = _synced(whole.resolve()) or _synced(whole)
    if name:
        return (
            f"{path} is in a folder that {name} keeps alike on several machines. Work on a local copy and "
            "put it back when the window is closed, or two machines may undo each other's changes."
        )
    kind = _network(whole.resolve(), mounts)
    if kind:
        return (
            f"{path} is on a network drive ({kind}), where a lost connection can damage a project. "
            "Work on a local copy and put it back when the window is closed."
        )
    return None


def _synced(path: Path) -> str | None:
    for folder in path.parents:
        if SYNCED.fullmatch(folder.name):
            return folder.name
        for marker, name in MARKERS.items():
            if (folder / marker).exists():
                return name
    return None


def _network(path: Path, mounts: Path) -> str | None:
    """Return the kind of the file system that holds the path where it is one of the network."""
    if str(path).startswith(("\\\\", "//")):
        return "a network address"
    try:
        lines = mounts.read_text("utf-8", "replace").splitlines()
    except OSError:
        return None
    places = [line.split() for line in lines]
    holding = [
        (len(place), number, kind)
        for number, (_, place, kind) in enumerate(one[:3] for one in places if len(one) > 2)
        if path.is_relative_to(_plain(place))
    ]
    kind = max(holding, default=(0, 0, ""))[2]
    return kind if NETWORK.fullmatch(kind) else None


def _plain(place: str) -> str:
    """Return a mount point without the octal numbers that stand for blanks in it."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), place)
