"""What the stories told from end to end share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.demo_intuit import DemoIntuit
from support.desktop import Desktop
from support.wheel import build_and_unpack
from support.window_story import PageFinder


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built wheel, unpacked."""
    return build_and_unpack(tmp_path_factory.mktemp("wheel"))


@pytest.fixture
def demo() -> Iterator[DemoIntuit]:
    """The pretend Intuit."""
    with DemoIntuit() as intuit:
        yield intuit


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """A desktop whose keychain is unlocked, as after signing in."""
    with Desktop(keyring="unlocked") as desk:
        yield desk


@pytest.fixture
def pages(desktop: Desktop) -> Iterator[PageFinder]:
    """The browser of that desktop."""
    finder = PageFinder(desktop)
    yield finder
    finder.close()
