"""Whatever two programs, a person, the clock and the network do in whatever order, no living token is lost."""

from hypothesis import HealthCheck, settings
from support.lives import Lives

Lives.TestCase.settings = settings(
    max_examples=5, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck), database=None
)
TestLives = Lives.TestCase
