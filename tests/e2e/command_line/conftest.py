"""The worlds that the processes work in."""

from support.command_worlds import bare, fresh, template, world

__all__ = ["bare", "fresh", "template", "world"]
