"""The worlds that the processes work in."""

from support.command_worlds import fresh, template, world

__all__ = ["fresh", "template", "world"]
