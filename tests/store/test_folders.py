"""Folders in which a project is at risk."""

import pytest

from annotator.store.folders import risk_of_place

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /net/home nfs4 rw 0 0
//nas/share /mnt/a\\040b cifs rw 0 0
me@host: /mnt/far fuse.sshfs rw 0 0
/dev/sdb1 /net/home/local ext4 rw 0 0
"""


@pytest.fixture
def mounts(tmp_path):
    path = tmp_path / "mounts"
    path.write_text(MOUNTS)
    return path


@pytest.mark.parametrize(
    "folder",
    [
        "Dropbox",
        "OneDrive",
        "OneDrive - Some University",
        "Nextcloud",
        "Dropbox (Personal)",
        "Google Drive/x/y",
    ],
)
def test_synced_folders_are_named(tmp_path, mounts, folder):
    sentence = risk_of_place(tmp_path / folder / "town.annot", mounts)
    assert folder.split("/")[0] in sentence
    assert "local copy" in sentence


def test_a_synced_folder_of_any_name_is_known_by_its_marker(tmp_path, mounts):
    (tmp_path / ".stfolder").mkdir()
    assert "Syncthing" in risk_of_place(tmp_path / "work" / "town.annot", mounts)


@pytest.mark.parametrize(
    ("folder", "kind"), [("/net/home/ann", "nfs4"), ("/mnt/a b", "cifs"), ("/mnt/far/x", "fuse.sshfs")]
)
def test_network_drives_are_named(mounts, folder, kind):
    from pathlib import Path

    assert f"({kind})" in risk_of_place(Path(folder) / "town.annot", mounts)


@pytest.mark.parametrize("folder", ["/home/ann", "/net/home/local/x", "/home/onedriver/dropboxes"])
def test_other_folders_are_no_risk(mounts, folder):
    from pathlib import Path

    assert risk_of_place(Path(folder) / "town.annot", mounts) is None


def test_without_a_list_of_mounts_nothing_is_said(tmp_path):
    assert risk_of_place(tmp_path / "town.annot", tmp_path / "none") is None
