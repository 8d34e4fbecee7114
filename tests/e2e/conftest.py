"""What the stories told from end to end share."""

from pathlib import Path

import pytest
from support.wheel import build_and_unpack


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built wheel, unpacked."""
    return build_and_unpack(tmp_path_factory.mktemp("wheel"))
