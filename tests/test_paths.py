"""Where the files that are not code lie."""

from annotator import paths


def test_in_a_checkout_they_stand_beside_the_package():
    assert paths.resource("codebooks").is_dir()
    assert paths.schema("dataset.schema.json").is_file()


def test_a_wheel_carries_them_inside_the_package(tmp_path):
    package = tmp_path / "annotator"
    (package / "_data").mkdir(parents=True)
    assert paths.data_folder(package) == package / "_data"


def test_without_them_inside_the_folder_above_is_meant(tmp_path):
    assert paths.data_folder(tmp_path / "annotator") == tmp_path
