"""Fingerprints of files: content for small ones, size, time and pieces for large ones."""

import hashlib
import os

import pytest

from silkroad_plugin.io import fingerprint


@pytest.fixture
def small_limits(monkeypatch):
    """Let a file of 100 bytes count as large."""
    monkeypatch.setattr(fingerprint, "WHOLE", 99)
    monkeypatch.setattr(fingerprint, "PIECE", 10)
    fingerprint._of_file.cache_clear()
    yield
    fingerprint._of_file.cache_clear()


def touched(path, seconds=10**9):
    os.utime(path, (seconds, seconds))
    return path


def test_a_small_file_is_known_by_its_bytes(tmp_path):
    file = tmp_path / "层 слой.tif"
    file.write_bytes(b"rock")
    before = fingerprint.of_file(file)
    assert before == f"sha256:{hashlib.sha256(b'rock').hexdigest()}"
    assert fingerprint.of_file(touched(file)) == before
    copy = tmp_path / "copy.tif"
    copy.write_bytes(b"rock")
    assert fingerprint.of_file(copy) == before
    file.write_bytes(b"sand")
    assert fingerprint.of_file(file) != before


@pytest.mark.parametrize("place", [0, 50, 99])
def test_a_large_file_is_known_by_pieces(tmp_path, small_limits, place):
    file = tmp_path / "large"
    content = bytearray(range(100))
    file.write_bytes(content)
    before = fingerprint.of_file(touched(file))
    assert before.startswith("parts:")
    content[place] ^= 1
    file.write_bytes(content)
    fingerprint._of_file.cache_clear()
    assert fingerprint.of_file(touched(file)) != before


def test_a_large_file_is_known_by_its_time_too(tmp_path, small_limits):
    file = tmp_path / "large"
    file.write_bytes(bytes(100))
    assert fingerprint.of_file(touched(file, 10)) != fingerprint.of_file(touched(file, 20))


def test_what_cannot_be_read_has_none(tmp_path):
    assert fingerprint.of_file(tmp_path / "nothing") == ""
    assert fingerprint.state(tmp_path / "nothing") == (0, 0)


def test_a_folder_changes_with_its_files(tmp_path):
    (tmp_path / "one").write_text("1")
    before = fingerprint.of_file(tmp_path)
    assert before == fingerprint.of_file(tmp_path)
    (tmp_path / "two").write_text("2")
    assert fingerprint.of_file(tmp_path) != before


def test_a_layer_of_a_container_is_known_by_its_file(tmp_path):
    file = tmp_path / "geology.gpkg"
    file.write_bytes(b"rock")
    assert fingerprint.of_file(f"{file}|layername=rocks") == fingerprint.of_file(file) != ""
