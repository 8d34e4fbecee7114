"""The worlds that the commands work in."""

from support.command_worlds import fresh, template, world

__all__ = ["fresh", "template", "world"]
