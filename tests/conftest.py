"""What every test shares: a state folder of its own, so that no run leaves anything in its user's home."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
WITH_A_WORLD_OF_THEIR_OWN = (
    TESTS / "gui",
    TESTS / "e2e",
    TESTS / "unit" / "test_desktop_rig.py",
    TESTS / "unit" / "vault" / "test_keychain.py",
    TESTS / "unit" / "vault" / "test_keychain_states.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What has a window, browser or keychain of its own keeps its own time: it is told once more before it fails."""
    for item in items:
        if any(item.path.is_relative_to(place) for place in WITH_A_WORLD_OF_THEIR_OWN):
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session", autouse=True)
def state_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where this run and the processes that it starts keep their marks."""
    folder = tmp_path_factory.mktemp("state")
    before = os.environ.get("XDG_STATE_HOME")
    os.environ["XDG_STATE_HOME"] = str(folder)
    yield folder
    if before is None:
        del os.environ["XDG_STATE_HOME"]
    else:
        os.environ["XDG_STATE_HOME"] = before
