"""What the person chose is remembered, and nothing that happens to the file keeps the program from starting."""

import json
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qbo_desktop.app.settings import FILE, Language, Settings, SettingsFile, read_settings
from qbo_desktop.core.errors import VaultFull


def test_what_was_kept_is_read_again(tmp_path: Path) -> None:
    """Every choice comes back, and a folder without a file has the ones of the beginning."""
    folder = tmp_path / "data"
    assert read_settings(folder) == Settings()
    assert not folder.exists()
    chosen = Settings(False, False, False, Language.FRENCH, True, True, True)
    SettingsFile(folder).keep(chosen)
    assert read_settings(folder) == chosen


@pytest.mark.skipif(os.name != "posix", reason="the folder's protection covers it elsewhere")
def test_the_file_is_this_persons_alone(tmp_path: Path) -> None:
    """0600 from the first byte on, however often it is written, and nothing unfinished stays beside it."""
    file = SettingsFile(tmp_path)
    for keep_running in (True, False):
        file.keep(replace(file.settings, keep_running=keep_running))
        assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600
        assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_what_another_version_wrote_stays(tmp_path: Path) -> None:
    """An older program does not erase a newer one's choices."""
    (tmp_path / FILE).write_text('{"notices": false, "sound": "soft"}')
    file = SettingsFile(tmp_path)
    assert file.settings == Settings(notices=False)
    assert not file.damaged
    file.keep(replace(file.settings, keep_running=False))
    document = json.loads((tmp_path / FILE).read_text())
    assert document["sound"] == "soft"
    assert document["keep_running"] is False


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff\xfe", b'{"notices": "no"}', b'{"language": "tlh"}', b"[" * 70_000]
)
def test_a_damaged_file_is_as_at_the_beginning_and_told_once(tmp_path: Path, content: bytes) -> None:
    """The program starts with its own choices, knows that it did, and after the next choice all is well."""
    (tmp_path / FILE).write_bytes(content)
    file = SettingsFile(tmp_path)
    assert file.damaged
    assert file.settings == Settings()
    file.keep(file.settings)
    assert not SettingsFile(tmp_path).damaged


@given(st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.integers()))
def test_no_value_of_a_field_breaks_the_start(tmp_path_factory: pytest.TempPathFactory, value: object) -> None:
    """Whatever stands in a field, the others are read."""
    folder = tmp_path_factory.mktemp("data")
    (folder / FILE).write_text(json.dumps({"language": value, "notices": False}))
    assert not read_settings(folder).notices


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """The choice holds for now, and whoever made it hears that it is not kept."""
    (tmp_path / "data").write_text("")
    file = SettingsFile(tmp_path / "data")
    with pytest.raises(VaultFull):
        file.keep(Settings(notices=False))
    assert not file.settings.notices
