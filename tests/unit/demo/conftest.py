"""The demo Intuit that the tests in this folder look at from outside."""

from collections.abc import Iterator

import pytest
from support.demo_intuit import DemoIntuit


@pytest.fixture
def demo() -> Iterator[DemoIntuit]:
    with DemoIntuit() as running:
        yield running
